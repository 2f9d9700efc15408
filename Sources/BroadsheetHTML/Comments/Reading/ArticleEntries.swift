/// Tells items that are articles from comments: the entries of an index, and the article of the page itself.
struct ArticleEntries {
    private let tree: HTMLTree
    private let signals: PageSignals

    /// How many items show what all are.
    private static let sampleSize = 30

    init(_ tree: HTMLTree, _ signals: PageSignals) {
        self.tree = tree
        self.signals = signals
    }

    /// Whether items are articles. Linear in the nodes of the first of them.
    func are(_ spans: [Range<Int>], _ traits: LabelTraits) -> Bool {
        guard traits.isDisjoint(with: [.commentCore, .review]) else { return isIndex(spans, of: isLink) }
        return isIndex(spans, of: isHeadedByLink) || isIndex(spans, of: isLink) || spans.count == 2 && spans.contains(where: holdsTitle)
    }

    private func isIndex(_ spans: [Range<Int>], of isEntry: (Range<Int>) -> Bool) -> Bool {
        guard spans.count > 1 else { return false }
        let sample = spans.prefix(Self.sampleSize)
        return sample.count(where: isEntry) * 10 >= 6 * sample.count
    }

    /// Whether the first heading leads to another page; that of a comment leads to a place on its own page.
    private func isHeadedByLink(_ span: Range<Int>) -> Bool {
        guard let heading = span.first(where: { ElementClass.headings.contains(tree.tag(of: $0)) }) else { return false }
        if let parent = tree.parent(of: heading), leadsAway(parent) { return true }
        return (heading..<tree.end(of: heading)).contains(where: leadsAway)
    }

    /// Whether the longest text is that of a link.
    private func isLink(_ span: Range<Int>) -> Bool {
        var longest = (characters: 0, node: -1)
        for node in span where tree.tag(of: node) == .text {
            let characters = signals.own(.characters, node)
            if characters > longest.characters { longest = (characters, node) }
        }
        guard longest.node >= 0 else { return false }
        return tree.ancestors(of: longest.node).prefix(3).contains(where: leadsAway)
    }

    private func leadsAway(_ node: Int) -> Bool {
        guard tree.tag(of: node) == .a, let address = tree.attribute(.href, of: node) else { return false }
        return !address.isEmpty && !address.utf8.contains(UInt8(ascii: "#"))
    }

    /// Whether the heading of the page stands in an item.
    private func holdsTitle(_ span: Range<Int>) -> Bool {
        let title = tree.records.firstIndex { $0.tag == .title }.map { TextKeys.words(tree.text(of: $0)) } ?? ""
        return span.contains { node in
            switch tree.tag(of: node) {
            case .h1: return true
            case .h2, .h3, .h4:
                let heading = TextKeys.words(tree.text(of: node))
                return heading.utf8.count > 20 && title.contains(heading)
            default: return false
            }
        }
    }
}
