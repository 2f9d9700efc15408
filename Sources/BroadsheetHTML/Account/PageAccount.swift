internal import BroadsheetCore

/// The account of a page: each visible word in the one place where it went.
struct PageAccount {
    private let tree: HTMLTree
    private let source: Source
    /// What is added to the places of the parsed text to give those of the input; `nil` where the input is in another encoding.
    private let byteShift: Int?

    init(_ tree: HTMLTree, source: Source, byteShift: Int?) {
        self.tree = tree
        self.source = source
        self.byteShift = byteShift
    }

    /// Hands the pieces of the page to the context, in the order of the source. Linear in the size of the page.
    func keep(_ places: TextPlaces, _ metadata: PageMetadata, _ comments: [FoundComment], in context: inout ImportContext) {
        var walker = AccountWalker(tree, places)
        walker.walk()
        var judge = AccountJudge(walker, thread: places.thread, metadata: MetadataMatcher(metadata))
        let verdicts = judge.verdicts(walker.stretches)
        var pending: (stretches: Range<Int>, place: Account.Place, reason: String?)?
        for (number, stretch) in walker.stretches.enumerated() {
            let place = verdicts[number]?.place ?? self.place(stretch.place, comments)
            let reason = verdicts[number]?.reason ?? (place == .metadata(.title) ? "the heading with the title" : nil)
            if let open = pending, open.place == place, open.reason == reason, isJoined(open.stretches, number, place, walker) {
                pending?.stretches = open.stretches.lowerBound..<number + 1
                continue
            }
            if let pending { keep(pending.stretches, pending.place, pending.reason, walker, in: &context) }
            pending = (number..<number + 1, place, reason)
        }
        if let pending { keep(pending.stretches, pending.place, pending.reason, walker, in: &context) }
    }

    /// Lines of one part of residue are one piece, and so are the parts of a line; paragraphs of the body stand by themselves.
    private func isJoined(_ stretches: Range<Int>, _ next: Int, _ place: Account.Place, _ walker: AccountWalker) -> Bool {
        if walker.stretches[next - 1].line == walker.stretches[next].line { return true }
        if case .residue = place { return walker.stretches[stretches.lowerBound].sign == walker.stretches[next].sign }
        return false
    }

    private func place(_ place: TextPlace, _ comments: [FoundComment]) -> Account.Place {
        if place == .title || place == .secondTitle { return .metadata(.title) }
        guard let (number, part) = place.comment, comments.indices.contains(number) else { return .body }
        let id = comments[number].comment.id
        switch part {
        case .author: return .comment(id: id, part: .author)
        case .date: return .comment(id: id, part: .date)
        case .text: return .comment(id: id, part: .text)
        case .score: return .comment(id: id, part: .score)
        case .control: return .comment(id: id, part: .control)
        }
    }

    private func keep(
        _ stretches: Range<Int>, _ place: Account.Place, _ reason: String?, _ walker: AccountWalker, in context: inout ImportContext
    ) {
        var text: [UInt8] = []
        var line: Int32?
        for stretch in walker.stretches[stretches] {
            if let line { text.append(line == stretch.line ? 0x20 : 0x0a) }
            line = stretch.line
            text.append(contentsOf: walker.text[Int(stretch.textStart)..<Int(stretch.textEnd)])
        }
        let first = Int(walker.stretches[stretches.lowerBound].first)
        let last = Int(walker.stretches[stretches.upperBound - 1].last)
        context.keep(
            Account.Piece(place, text: String(decoding: text, as: UTF8.self), location: location(first, last), reason: reason))
    }

    private func location(_ first: Int, _ last: Int) -> SourceLocation {
        var holder = tree.parent(of: first) ?? 0
        while holder > 0, tree.end(of: holder) <= last { holder = tree.parent(of: holder) ?? 0 }
        let path = NodePath.path(to: holder, tree)
        guard let byteShift, first < tree.textRanges.count, last < tree.textRanges.count else { return source.location(path: path) }
        let start = Int(tree.textRanges[first].lowerBound)
        let end = max(start, Int(tree.textRanges[last].upperBound))
        return source.location(byteOffset: start + byteShift, byteCount: end - start, path: path)
    }
}
