internal import BroadsheetCore

/// Turns drafts into comments: drops what is no comment and what is there twice, gives every one an id of its own.
struct ThreadFilter {
    private var comments: [FoundComment] = []
    /// For each draft the id under which it is kept, its own or that of the comment it repeats.
    private var ids: [String?] = []
    private var leavesOutOdd = false

    /// The comments in the order of the page. Linear in the drafts.
    ///
    /// - Parameter leavesOutOdd: Whether what is neither signed nor dated, or has no text, is no comment where most others have it, such as the form
    ///   below them.
    static func comments(_ drafts: [CommentDraft], leavesOutOdd: Bool = false) -> [FoundComment] {
        var filter = ThreadFilter()
        let whole = drafts.count { $0.author != nil && $0.published != nil && !$0.body.isEmpty }
        filter.leavesOutOdd = leavesOutOdd && whole > 2 && whole * 10 >= drafts.count * 6
        filter.ids = [String?](repeating: nil, count: drafts.count)
        let order = drafts.indices.sorted { drafts[$0].span.lowerBound < drafts[$1].span.lowerBound }
        filter.enter(drafts, order)
        return filter.comments
    }

    private struct Signature: Hashable {
        var author: String?
        var text: String
    }

    private mutating func enter(_ drafts: [CommentDraft], _ order: [Int]) {
        let isTwice = Self.isListedTwice(drafts)
        var seen: [Signature: (id: String, day: String?)] = [:]
        var used: Set<String> = []
        var keptDrafts: [Int] = []
        for (number, place) in order.enumerated() {
            let draft = drafts[place]
            guard Self.isComment(draft), !(leavesOutOdd && Self.isOdd(draft)) else { continue }
            var id = draft.id ?? "n\(number)"
            let date = draft.published?.isoString
            let hasClock = draft.published?.hour != nil
            let isNumbered = draft.id != nil
            let signature = Signature(author: draft.author?.name, text: draft.text)
            if let same = seen[signature], !draft.text.isEmpty || isNumbered {
                if id == same.id || isTwice && date == same.day || !isNumbered && hasClock && date == same.day {
                    ids[place] = same.id
                    continue
                }
            }
            while used.contains(id) { id += "-\(number)" }
            used.insert(id)
            seen[signature] = (draft.id ?? id, date)
            ids[place] = id
            keptDrafts.append(place)
        }
        for place in keptDrafts { append(drafts, place) }
    }

    /// Whether two fifths of the texts stand there a second time: lists for narrow and for wide screens.
    private static func isListedTwice(_ drafts: [CommentDraft]) -> Bool {
        let signed = drafts.filter { !$0.text.isEmpty }.map { Signature(author: $0.author?.name, text: $0.text) }
        return Set(signed).count * 10 <= 6 * signed.count
    }

    /// A text needs no more; without one there must be something that makes a comment: a notice, a removed comment's place, or author and date.
    private static func isComment(_ draft: CommentDraft) -> Bool {
        if isHead(draft) { return false }
        if !draft.text.isEmpty || !draft.body.isEmpty { return true }
        if draft.state == .deleted || draft.state == .hidden { return true }
        if draft.author == nil { return false }
        return draft.isPingback || draft.published?.year != nil
    }

    private static func isOdd(_ draft: CommentDraft) -> Bool {
        guard draft.state == .visible, draft.score == nil, draft.parent == nil, !draft.isPingback else { return false }
        return draft.body.isEmpty || draft.author == nil && draft.published == nil
    }

    /// Whether nothing but headings stands there, as in the head of a list.
    private static func isHead(_ draft: CommentDraft) -> Bool {
        draft.published == nil && draft.id == nil && !draft.body.isEmpty
            && draft.body.allSatisfy { if case .heading = $0 { true } else { false } }
    }

    /// The id of the nearest comment above that is kept.
    private func keptParent(of draft: CommentDraft, _ drafts: [CommentDraft]) -> String? {
        var parent = draft.parent
        var steps = 0
        while let place = parent, steps < 8 {
            if let id = ids[place] { return id }
            parent = drafts[place].parent
            steps += 1
        }
        return nil
    }

    private mutating func append(_ drafts: [CommentDraft], _ place: Int) {
        guard let id = ids[place] else { return }
        let draft = drafts[place]
        var comment = Comment(
            id: id, kind: draft.kind, state: draft.state, author: draft.author, published: draft.published, body: draft.body)
        comment.edited = draft.edited
        comment.permalink = draft.permalink.map { Link($0) }
        comment.score = draft.score
        comment.reactions = draft.reactions
        comment.isByArticleAuthor = draft.isByArticleAuthor
        if let parent = keptParent(of: draft, drafts), parent != id {
            comment.parentID = parent
            comment.parentEvidence = draft.parentEvidence
        }
        comments.append(FoundComment(comment: comment, nodes: draft.span, parts: draft.parts))
    }
}
