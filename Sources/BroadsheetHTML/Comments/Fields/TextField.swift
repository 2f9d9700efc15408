/// Marks the nodes of what was written: the body's node, or the whole comment where the text lies loose, without controls, signature, header and
/// comments inside it.
struct TextField {
    private let page: ItemPage
    private let dates: DateField
    private let bodies: BodyField
    private let authors: AuthorField
    private var later: CommentDates
    /// What the pattern says is not the writer's.
    private let noise: Set<Int>
    /// The part of each item that the text is in.
    private(set) var ranges: [Range<Int>] = []

    /// Longer parts are text whatever their class says.
    static let mostTrimmed = 200
    private static let mostHeaderNodes = 60

    init(_ page: ItemPage, dates: DateField, bodies: BodyField, authors: AuthorField, later: CommentDates, noise: [Int]) {
        self.page = page
        self.noise = Set(noise)
        self.later = later
        self.dates = dates
        self.bodies = bodies
        self.authors = authors
    }

    /// Marks the nodes of all items in a list for the whole page. Linear in the nodes of the items.
    mutating func mark(_ kept: inout [Bool]) {
        for item in 0..<page.items.count {
            let range = bodies.nodes[item].map(page.subtree) ?? page.items.spans[item]
            ranges.append(range)
            let count = mark(item, range, &kept, sparesTemplate: false)
            // A text is never emptied by what was taken out of it: then the words that look like a template are the comment.
            if count == 0, bodies.nodes[item] != nil, !holdsNoise(range) {
                keepAll(item, range, &kept)
            } else if count == 0, !page.constants.isEmpty {
                _ = mark(item, range, &kept, sparesTemplate: true)
            }
        }
    }

    private func holdsNoise(_ range: Range<Int>) -> Bool { !noise.isEmpty && range.contains { noise.contains($0) } }

    private func keepAll(_ item: Int, _ range: Range<Int>, _ kept: inout [Bool]) {
        Self.forOwnNodes(page, item, range) { node in
            kept[node] = true
            return node + 1
        }
    }

    /// Marks what stays and gives the number of its characters.
    private mutating func mark(_ item: Int, _ range: Range<Int>, _ kept: inout [Bool], sparesTemplate: Bool) -> Int {
        let isLoose = bodies.nodes[item] == nil
        var characters = 0
        Self.forOwnNodes(page, item, range) { node in
            if page.tree.records[node].tag == .text {
                if characters > 0, isSignatureLine(node) { return range.upperBound }
                let stays = !isUnwantedText(node, item, range.lowerBound, isLoose: isLoose, sparesTemplate: sparesTemplate)
                kept[node] = stays
                if stays { characters += page.signals.own(.characters, node) }
                return node + 1
            }
            if node > range.lowerBound, isUnwanted(node, item, isLoose: isLoose, sparesTemplate: sparesTemplate) {
                return page.tree.end(of: node)
            }
            kept[node] = true
            return node + 1
        }
        return characters
    }

    /// Visits the nodes of a part of an item without the comments inside it; the body gives the node to go on with.
    private static func forOwnNodes(_ page: ItemPage, _ item: Int, _ range: Range<Int>, _ body: (Int) -> Int) {
        var node = range.lowerBound
        let holes = page.items.holes(of: item, in: range)
        var hole = holes.startIndex
        while node < range.upperBound {
            while hole < holes.endIndex, holes[hole].upperBound <= node { hole += 1 }
            if hole < holes.endIndex, holes[hole].lowerBound <= node {
                node = holes[hole].upperBound
            } else if ElementClass.isInvisible(page.tree.records[node].tag), !shown.contains(page.tree.records[node].tag) {
                node = page.tree.end(of: node)
            } else {
                node = body(node)
            }
        }
    }

    /// A line of low strokes, under which older forums put the signature.
    private func isSignatureLine(_ node: Int) -> Bool {
        guard (10...40).contains(page.signals.own(.characters, node)) else { return false }
        return page.tree.squeezedBytes(of: node).allSatisfy { $0 == UInt8(ascii: "_") }
    }

    private static let shown: HTMLTagSet = [.video, .audio, .iframe, .math, .embed, .object]

    private func isUnwantedText(_ node: Int, _ item: Int, _ start: Int, isLoose: Bool, sparesTemplate: Bool) -> Bool {
        guard page.signals.own(.characters, node) <= 90 else { return false }
        if bodies.holdsDates, node == dates.nodes[item] { return true }
        let text = page.tree.squeezedBytes(of: node)
        guard !text.isEmpty else { return false }
        if page.isControl(text), isLoose || isAlone(node, start) { return true }
        guard isLoose else { return false }
        if node == dates.nodes[item] || node == authors.nodes[item] { return true }
        if text.withUnsafeBufferPointer({ ControlWords.isSaying($0) }) { return true }
        return !sparesTemplate && text.count < 40 && page.isTemplate(text)
    }

    /// Whether a text fills a link, a button or an item of a list by itself.
    private func isAlone(_ node: Int, _ start: Int) -> Bool {
        guard let parent = page.tree.parent(of: node), parent > start else { return false }
        switch page.tree.tag(of: parent) {
        case .a, .button, .li, .summary: return page.characters(parent) == page.signals.own(.characters, node)
        default: return false
        }
    }

    private mutating func isUnwanted(_ node: Int, _ item: Int, isLoose: Bool, sparesTemplate: Bool) -> Bool {
        if noise.contains(node) { return true }
        let tag = page.tree.records[node].tag
        let traits = page.signals.traits[node]
        let characters = page.items.total(.characters, item, page.subtree(node), page.signals)
        if tag == .noscript { return characters == 0 }
        if tag == .form || tag == .button || traits.contains(.signature) || page.isUnseen(node) { return true }
        guard characters > 0 else { return false }
        if traits.contains(.trimming), characters < Self.mostTrimmed, !holdsQuote(node), !isMention(node) { return true }
        if characters < 90, isTrimmedText(node, tag, isLoose: isLoose, sparesTemplate: sparesTemplate) { return true }
        if bodies.holdsDates, characters < 90, page.subtree(node).contains(dates.nodes[item] ?? -1),
            isHeader(node, item, tag, traits, characters)
        {
            return true
        }
        return isLoose && page.tree.end(of: node) - node < Self.mostHeaderNodes && isHeader(node, item, tag, traits, characters)
    }

    /// A link to whom the writer speaks to.
    private func isMention(_ node: Int) -> Bool {
        page.tree.tag(of: node) == .a && page.tree.squeezedBytes(of: node).first == UInt8(ascii: "@")
    }

    private func holdsQuote(_ node: Int) -> Bool { page.tree.tag(of: node) == .blockquote }

    private static let trimmedTags: HTMLTagSet = [.a, .li, .span, .div, .ul, .p, .small, .em, .i]

    private mutating func isTrimmedText(_ node: Int, _ tag: HTMLTag, isLoose: Bool, sparesTemplate: Bool) -> Bool {
        guard Self.trimmedTags.contains(tag) else { return false }
        let text = page.tree.squeezedBytes(of: node)
        if tag == .a || tag == .li || tag == .span {
            if tag != .span || isLoose, page.isControl(text) { return true }
            if isLoose, !sparesTemplate, page.isTemplate(text) { return true }
        }
        return text.withUnsafeBufferPointer { text in
            text.contains { $0 &- 0x30 < 10 } && later.kind(of: text) == .later
        }
    }

    /// Whether a part of a comment is all of it but for controls.
    private func holdsAll(_ subtree: Range<Int>, _ item: Int) -> Bool {
        let span = page.items.spans[item]
        let outside =
            page.items.total(.characters, item, span, page.signals) - page.items.total(.characters, item, subtree, page.signals)
        let controls =
            page.items.total(.controlCharacters, item, span, page.signals)
            - page.items.total(.controlCharacters, item, subtree, page.signals)
        return outside <= controls
    }

    private static let headerTags: HTMLTagSet = [.header, .dt, .footer, .cite, .h3, .h4, .h5]

    /// Whether an element of a loose comment is the line of author and date, or a part of it.
    private func isHeader(_ node: Int, _ item: Int, _ tag: HTMLTag, _ traits: LabelTraits, _ characters: Int) -> Bool {
        let subtree = page.subtree(node)
        let date = dates.nodes[item].flatMap { subtree.contains($0) ? page.subtree($0) : nil }
        let author = authors.nodes[item].flatMap { subtree.contains($0) ? page.subtree($0) : nil }
        if date != nil || author != nil {
            var rest = 0
            for inner in subtree where page.tree.records[inner].tag == .text && page.signals.own(.characters, inner) > 0 {
                if date?.contains(inner) ?? false || author?.contains(inner) ?? false { continue }
                let text = page.tree.squeezedBytes(of: inner)
                if text.withUnsafeBufferPointer({ ControlWords.isSaying($0) }) || page.isTemplate(text) { continue }
                rest += page.signals.own(.characters, inner)
            }
            return rest < 8 && !holdsAll(subtree, item) || Self.headerTags.contains(tag)
                || rest < 90 && traits.contains(.header) && !traits.contains(.body)
        }
        return traits.contains(.avatar) || characters < 60 && !traits.isDisjoint(with: [.control, .author])
    }
}
