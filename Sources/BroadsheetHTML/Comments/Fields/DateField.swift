internal import BroadsheetCore

/// Finds the date of each comment: by the slot that is dated in most of them.
struct DateField {
    /// The node with the date of each item.
    private(set) var nodes: [Int?]
    private(set) var dates: [PartialDate?]

    /// How many slots an item's date is looked for in.
    private static let mostSlots = 4

    private struct Mark {
        var item: Int
        var node: Int
        var slot: Int
        var isMachineReadable: Bool
        var isFirst: Bool
        var date: PartialDate?
    }

    /// Linear in the items and their dates.
    init(_ page: ItemPage, _ reader: inout CommentDateNodes) {
        let marks = Self.marks(page, &reader)
        let ranked = Self.rankedSlots(marks, page)
        nodes = [Int?](repeating: nil, count: page.items.count)
        dates = [PartialDate?](repeating: nil, count: page.items.count)
        var start = 0
        while start < marks.count {
            let item = marks[start].item
            var end = start
            while end < marks.count, marks[end].item == item { end += 1 }
            let mine = marks[start..<end]
            let best = ranked.prefix(Self.mostSlots).lazy.compactMap { slot in mine.first { $0.slot == slot } }.first ?? mine.first
            nodes[item] = best?.node
            dates[item] = best?.date
            start = end
        }
    }

    /// Puts a date in the place of the one found.
    mutating func pin(_ item: Int, _ node: Int, _ date: PartialDate?) {
        guard date?.year != nil || nodes[item] == nil else { return }
        nodes[item] = node
        dates[item] = date ?? dates[item]
    }

    private static func marks(_ page: ItemPage, _ reader: inout CommentDateNodes) -> [Mark] {
        var marks: [Mark] = []
        for item in 0..<page.items.count {
            var isFirst = true
            for range in page.items.ranges(of: item) {
                for mark in page.signals.dates(in: range) {
                    let node = Int(mark.node)
                    marks.append(
                        Mark(
                            item: item, node: node, slot: page.slots.slot(of: node) ?? -1, isMachineReadable: mark.isMachineReadable,
                            isFirst: isFirst, date: reader.date(of: node, page)))
                    isFirst = false
                }
            }
        }
        return marks
    }

    private struct Score {
        var items = 0
        var lastItem = -1
        var count = 0
        var machine = 0
        var parsed = 0
        var first = 0
        var clock = 0
    }

    private static func rankedSlots(_ marks: [Mark], _ page: ItemPage) -> [Int] {
        var scores = [Score](repeating: Score(), count: page.slots.slots.count)
        for mark in marks where mark.slot >= 0 {
            scores[mark.slot].count += 1
            if scores[mark.slot].lastItem != mark.item { scores[mark.slot].items += 1 }
            scores[mark.slot].lastItem = mark.item
            scores[mark.slot].machine += mark.isMachineReadable ? 1 : 0
            scores[mark.slot].parsed += mark.date?.year != nil ? 1 : 0
            scores[mark.slot].first += mark.isFirst ? 1 : 0
            scores[mark.slot].clock += mark.date?.hour != nil ? 1 : 0
        }
        var ranked: [(worth: Double, slot: Int)] = []
        for (slot, score) in scores.enumerated() where score.count > 0 {
            let count = Double(score.count)
            var worth = 2 * Double(score.items) / Double(page.items.count) + Double(score.items) / count
            worth += 0.5 * Double(score.machine) / count + Double(score.parsed) / count + 0.7 * Double(score.first) / count
            worth += page.slots.slots[slot].pathTraits.contains(.date) ? 0.5 : 0
            worth += 0.9 * Double(score.clock) / count
            ranked.append((worth, slot))
        }
        ranked.sort { $0.worth != $1.worth ? $0.worth > $1.worth : $0.slot < $1.slot }
        return ranked.map(\.slot)
    }
}

/// Reads the dates that nodes show.
struct CommentDateNodes {
    private(set) var reader: CommentDates
    private let attributes: DateAttributes

    /// The longest text around a date, in characters.
    private static let longestText = 60

    init(_ reader: CommentDates, _ attributes: DateAttributes) {
        self.reader = reader
        self.attributes = attributes
    }

    /// The date of a node: of its attributes, of what is in it, of its text; for a text also of the elements around it.
    mutating func date(of node: Int, _ page: ItemPage) -> PartialDate? {
        let tree = page.tree
        let text = tree.text(of: node)
        if tree.tag(of: node) == .text {
            if let date = date(ofText: text), date.year != nil { return date }
            if let date = dateAround(node, page) { return date }
        } else {
            for inner in node..<min(tree.end(of: node), node + 8) where tree.tag(of: inner) != .text {
                guard let found = reader.date(ofAttributesOf: inner, in: tree, by: attributes) else { continue }
                return withShownText(withClock(found.date, inner, node, page), text)
            }
            if let date = date(ofText: text), date.year != nil { return date }
        }
        return date(ofText: text) ?? relativeDate(ofText: text)
    }

    /// The date that a text gives in words.
    mutating func date(in text: String) -> PartialDate? { date(ofText: text) }

    private mutating func date(ofText text: String) -> PartialDate? {
        var text = text
        return text.withUTF8 { reader.date(ofText: $0) }
    }

    /// A day that an attribute gives for a word such as “yesterday”, with the time that stands behind that word.
    private mutating func withClock(_ date: PartialDate, _ inner: Int, _ node: Int, _ page: ItemPage) -> PartialDate {
        guard inner > node, date.hour == nil, date.day != nil, let day = date.isoString else { return date }
        var rest = ""
        for text in page.tree.end(of: inner)..<page.tree.end(of: node) where page.tree.tag(of: text) == .text {
            rest += page.tree.text(of: text) + " "
        }
        guard rest.utf8.count <= Self.longestText, let whole = self.date(ofText: day + " " + rest), whole.hour != nil else { return date }
        return whole.day == date.day ? whole : date
    }

    private mutating func relativeDate(ofText text: String) -> PartialDate? {
        var text = text
        return text.withUTF8 { reader.relativeDate(ofText: $0) }
    }

    private mutating func dateAround(_ node: Int, _ page: ItemPage) -> PartialDate? {
        let tree = page.tree
        let shown = tree.text(of: node)
        var around: Int? = tree.parent(of: node)
        for _ in 0..<2 {
            guard let element = around, page.characters(element) <= Self.longestText else { return nil }
            if let found = reader.date(ofAttributesOf: element, in: tree, by: attributes) { return withShownText(found.date, shown) }
            around = tree.parent(of: element)
        }
        around = tree.parent(of: node)
        for _ in 0..<3 {
            guard let element = around, page.characters(element) <= Self.longestText else { return nil }
            if let date = date(ofText: tree.text(of: element)), date.year != nil { return date }
            around = tree.parent(of: element)
        }
        return nil
    }

    /// A date that an attribute gives is shown to readers in other words.
    private func withShownText(_ date: PartialDate, _ text: String) -> PartialDate {
        guard !text.isEmpty, text.utf8.count <= 120 else { return date }
        return date.withOriginal(text)
    }
}
