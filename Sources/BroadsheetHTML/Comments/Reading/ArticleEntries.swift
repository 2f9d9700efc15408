internal import BroadsheetCore

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
    ///
    /// - Parameter names: The nodes of the authors' names, which can be headings and links too.
    func are(_ spans: [Range<Int>], _ traits: LabelTraits, names: [Int] = []) -> Bool {
        guard traits.isDisjoint(with: [.commentCore, .review]) else { return isIndex(spans, of: isLink) }
        return isIndex(spans) { isHeadedByLink($0, names) } || isIndex(spans, of: isLink)
            || spans.count == 2 && spans.contains(where: holdsTitle)
    }

    /// Whether comments are rows of an index: each begins with a link to a page of its own that is not its author's, such as the boards of a forum
    /// with the last post in each.
    func areRows(_ comments: [FoundComment], _ traits: LabelTraits) -> Bool {
        guard comments.count > 2, traits.isDisjoint(with: [.commentCore, .review]) else { return false }
        let addresses = comments.prefix(Self.sampleSize).map { boardAddress($0.nodes) ?? titleAddress($0) }
        let led = addresses.compactMap(\.self)
        return led.count * 10 >= 7 * addresses.count && Set(led).count * 10 >= 8 * led.count
    }

    /// Where the link leads that an item begins with, in front of its author and its date.
    private func titleAddress(_ comment: FoundComment) -> String? {
        let end = [comment.parts.author, comment.parts.date].compactMap(\.self).min() ?? comment.nodes.upperBound
        guard end > comment.nodes.lowerBound, end <= comment.nodes.upperBound,
            let text = (comment.nodes.lowerBound..<end).first(where: isWords)
        else { return nil }
        return link(around: text, in: comment.nodes).flatMap { tree.attribute(.href, of: $0) }
    }

    /// The parts of addresses by which phpBB, SMF, vBulletin, MyBB and Invision show a board.
    private static let boards = ["viewforum.php", "board=", "forumdisplay.php", "showforum="]

    /// Where the first link with words leads, if that is a board.
    private func boardAddress(_ span: Range<Int>) -> String? {
        let first = span.lazy.compactMap { isWords($0) ? link(around: $0, in: span) : nil }.first
        guard let address = first.flatMap({ tree.attribute(.href, of: $0) }),
            Self.boards.contains(where: { ByteSearch.contains(address, $0) })
        else { return nil }
        return address
    }

    /// The link to another page that a text stands in.
    private func link(around text: Int, in span: Range<Int>) -> Int? {
        tree.ancestors(of: text).prefix(4).first { $0 >= span.lowerBound && leadsAway($0) }
    }

    private func isWords(_ node: Int) -> Bool { tree.tag(of: node) == .text && signals.own(.characters, node) > 1 }

    private func isIndex(_ spans: [Range<Int>], of isEntry: (Range<Int>) -> Bool) -> Bool {
        guard spans.count > 1 else { return false }
        let sample = spans.prefix(Self.sampleSize)
        return sample.count(where: isEntry) * 10 >= 6 * sample.count
    }

    /// Whether one of the first two headings leads to another page; that of a comment leads to a place on its own page. The first can be a date.
    private func isHeadedByLink(_ span: Range<Int>, _ names: [Int]) -> Bool {
        span.lazy.filter { ElementClass.headings.contains(tree.tag(of: $0)) }.prefix(2).contains { heading in
            let inner = heading..<tree.end(of: heading)
            let name = names.firstPlace { $0 < inner.lowerBound }
            if name < names.count, inner.contains(names[name]) { return false }
            if let parent = tree.parent(of: heading), leadsAway(parent) { return true }
            return inner.contains(where: leadsAway)
        }
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
        return !address.isEmpty && !address.utf8.contains(UInt8(ascii: "#")) && !address.hasPrefix("javascript:")
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
