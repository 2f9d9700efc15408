internal import BroadsheetCore

extension StatedComments {
    /// Fills in what the page states about the comments that were found in its visible text; what can be read there stays.
    ///
    /// A stated comment belongs to the found one that its element stands in, or whose name its address ends in, or that has the same words. Linear but
    /// for the sorting of the two lists.
    static func merge(_ stated: [StatedComment], into found: inout [FoundComment]) {
        guard !stated.isEmpty, !found.isEmpty else { return }
        var matcher = StatedMatcher(found)
        for (place, item) in matcher.pairs(stated) { fill(&found[place], from: item) }
    }

    private static func fill(_ found: inout FoundComment, from item: StatedComment) {
        let comment = found.comment
        fill(&found.comment, from: item.comment)
        if comment.body.isEmpty, !found.comment.body.isEmpty { found.parts.textNode = item.textNode }
    }

    private static func fill(_ comment: inout Comment, from stated: Comment) {
        if let author = stated.author {
            if let own = comment.author {
                if own.link == nil, TextKeys.compact(own.name) == TextKeys.compact(author.name) { comment.author?.link = author.link }
                if own.kind == nil, TextKeys.compact(own.name) == TextKeys.compact(author.name) { comment.author?.kind = author.kind }
            } else {
                comment.author = author
            }
        }
        if let date = stated.published, isBetter(date, than: comment.published) { comment.published = date }
        if let date = stated.edited, isBetter(date, than: comment.edited) { comment.edited = date }
        if comment.permalink == nil { comment.permalink = stated.permalink }
        if comment.score == nil { comment.score = stated.score }
        if comment.kind == .comment, stated.kind == .answer || stated.kind == .review { comment.kind = stated.kind }
        if comment.body.isEmpty, comment.state == .visible, comment.kind != .pingback { comment.body = stated.body }
    }

    /// Whether a stated date says more than the one that can be read: a day where there was none, a time of the same day.
    private static func isBetter(_ stated: PartialDate, than read: PartialDate?) -> Bool {
        guard let read else { return true }
        guard stated.day != nil else { return false }
        if read.year == nil || read.day == nil { return true }
        if read.hour == nil, stated.hour != nil { return (stated.year, stated.month, stated.day) == (read.year, read.month, read.day) }
        return false
    }
}

/// Finds the pairs of stated and found comments.
struct StatedMatcher {
    private let found: [FoundComment]
    private var isTaken: [Bool]

    init(_ found: [FoundComment]) {
        self.found = found
        isTaken = [Bool](repeating: false, count: found.count)
    }

    /// For each stated comment that belongs to a found one the place of that. A script and an element can both state the same comment.
    mutating func pairs(_ stated: [StatedComment]) -> [(place: Int, item: StatedComment)] {
        var pairs: [(place: Int, item: StatedComment)] = []
        pair(stated.filter { $0.node != nil }, &pairs)
        isTaken = [Bool](repeating: false, count: found.count)
        pair(stated.filter { $0.node == nil }, &pairs)
        return pairs
    }

    private mutating func pair(_ stated: [StatedComment], _ pairs: inout [(place: Int, item: StatedComment)]) {
        let enclosing = enclosing(stated)
        let names = names()
        var rest: [StatedComment] = []
        for (index, item) in stated.enumerated() {
            if let place = enclosing[index], !isTaken[place] {
                isTaken[place] = true
                pairs.append((place, item))
            } else if item.comment.kind != .openingPost || item.node == nil {
                // The element of a whole thread is no comment in it, so it is not looked for elsewhere.
                rest.append(item)
            }
        }
        var nameless: [StatedComment] = []
        for item in rest {
            let keys = Self.keys(item.comment.id) + Self.keys(item.comment.permalink?.href)
            if let place = keys.lazy.compactMap({ names[$0] }).first, !isTaken[place] {
                isTaken[place] = true
                pairs.append((place, item))
            } else {
                nameless.append(item)
            }
        }
        pairByWords(nameless, &pairs)
    }

    // MARK: Places

    /// For each stated comment the found one that its element stands in, the nearest; failing that, the one that is all its element holds.
    private func enclosing(_ stated: [StatedComment]) -> [Int?] {
        var result = [Int?](repeating: nil, count: stated.count)
        let order = found.indices.sorted { left, right in
            let (first, second) = (found[left].nodes, found[right].nodes)
            return first.lowerBound != second.lowerBound ? first.lowerBound < second.lowerBound : first.upperBound > second.upperBound
        }
        let items = stated.indices.filter { stated[$0].node != nil }.sorted { (stated[$0].node ?? 0) < (stated[$1].node ?? 0) }
        var open: [Int] = []
        var next = 0
        for (number, item) in items.enumerated() {
            guard let node = stated[item].node else { continue }
            while next < order.count, found[order[next]].nodes.lowerBound <= node {
                let nodes = found[order[next]].nodes
                while let last = open.last, found[last].nodes.upperBound <= nodes.lowerBound { open.removeLast() }
                open.append(order[next])
                next += 1
            }
            while let last = open.last, found[last].nodes.upperBound <= node { open.removeLast() }
            if let last = open.last {
                result[item] = last
            } else if stated[item].comment.kind != .openingPost, next < order.count {
                // The marked element is a wrapper: what begins in it before the next marked element does is meant.
                let following = number + 1 < items.count ? stated[items[number + 1]].node ?? Int.max : Int.max
                let start = found[order[next]].nodes.lowerBound
                if start < following, start - node <= 4 { result[item] = order[next] }
            }
        }
        return result
    }

    // MARK: Names

    private func names() -> [String: Int] {
        var names: [String: Int] = [:]
        var repeated: Set<String> = []
        for (place, item) in found.enumerated() {
            for key in Set(Self.keys(item.comment.id) + Self.keys(item.comment.permalink?.href)) {
                if names.updateValue(place, forKey: key) != nil { repeated.insert(key) }
            }
        }
        for key in repeated { names[key] = nil }
        return names
    }

    /// The name that an id or an address ends in, and the number at its end.
    private static func keys(_ name: String?) -> [String] {
        guard let name, let last = StatedAssembly.name(name), !last.hasPrefix(StatedAssembly.prefixes.script),
            !last.hasPrefix(StatedAssembly.prefixes.element)
        else { return [] }
        let digits = String(String.UnicodeScalarView(last.unicodeScalars.reversed().prefix { (0x30...0x39).contains($0.value) }.reversed()))
        return digits.isEmpty || digits == last ? [last] : digits.utf8.count > 1 ? [last, digits] : [last]
    }

    // MARK: Words

    private mutating func pairByWords(_ items: [StatedComment], _ pairs: inout [(place: Int, item: StatedComment)]) {
        guard !items.isEmpty else { return }
        var places: [String: [Int]] = [:]
        for (place, item) in found.enumerated().reversed() where !isTaken[place] {
            let key = TextKeys.compact(item.comment.body.plainText)
            if !key.isEmpty { places[key, default: []].append(place) }
        }
        for item in items {
            let key = TextKeys.compact(item.comment.body.plainText)
            guard let place = places[key]?.last else { continue }
            // The same few words of two people are told apart by their names.
            if let own = found[place].comment.author, let stated = item.comment.author,
                TextKeys.compact(own.name) != TextKeys.compact(stated.name)
            {
                continue
            }
            places[key]?.removeLast()
            isTaken[place] = true
            pairs.append((place, item))
        }
    }
}
