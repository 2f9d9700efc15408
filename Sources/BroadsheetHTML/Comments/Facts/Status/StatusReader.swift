internal import BroadsheetCore

/// Tells whether readers can still write.
struct StatusReader {
    private let view: DiscussionView
    private let pages: ThreadPages

    static func read(_ view: DiscussionView, _ pages: ThreadPages) -> Discussion.Status? {
        let reader = StatusReader(view: view, pages: pages)
        // A form in which readers can write says more than any words.
        if reader.view.forms.contains(where: reader.isCommentForm) || reader.hasLooseTextarea { return .open }
        let words = reader.words()
        if words.isClosed || reader.isMarkedClosed { return .closed }
        if reader.hasFormAtThread || words.isOpen { return .open }
        return nil
    }

    // MARK: Forms

    /// What the addresses of programs that take comments end in or contain.
    private static let actions = [
        "wp-comments-post", "comment/reply", "comments/post", "postcomment", "post_comment", "post-comment", "addcomment", "add_comment",
        "add-comment", "savecomment", "comments/create", "comments/add", "comment/add", "mt-comments", "newreply", "quick_reply",
        "quickreply",
        "post-reply", "add-reply", "posting.php?mode=reply", "action=post2", "insertcomment", "/comments",
    ]

    private func isCommentForm(_ form: DiscussionView.Form) -> Bool {
        guard form.hasTextarea else { return false }
        if form.traits.contains(.comments), !form.traits.contains(.contact) { return true }
        guard let action = view.tree.attribute(.action, of: form.node)?.lowercased(), !action.isEmpty else { return false }
        if action == "comment" || action.hasSuffix("/comment") { return true }
        return Self.actions.contains { ByteSearch.contains(action, $0) }
    }

    /// A field to write in without a form around it, among the comments; scripts send what it holds.
    private var hasLooseTextarea: Bool {
        view.textareas.contains { field in
            let isAtComments = field.traits.contains(.comments) || view.thread != nil && view.isNearThread(field.node)
            return !field.isInForm && isAtComments && !field.traits.contains(.related)
        }
    }

    /// How many nodes may stand between a form and the first comment below it.
    private static let formReach = 60

    /// A form of no known name right behind the comments, among them, or close above them.
    private var hasFormAtThread: Bool {
        guard let thread = view.thread else { return false }
        return view.forms.contains { form in
            form.hasTextarea && form.traits.isDisjoint(with: [.contact, .navigation, .related]) && form.inner.isDisjoint(with: .contact)
                && form.node >= thread.lowerBound - Self.formReach && form.node < thread.upperBound + DiscussionView.reach
        }
    }

    // MARK: Words

    private func words() -> (isClosed: Bool, isOpen: Bool) {
        var isClosed = false
        var isOpen = false
        for line in view.lines {
            guard line.byteCount <= 200, line.traits.isDisjoint(with: [.related, .navigation, .inThread, .topHeading]) else { continue }
            let belongs = belongsToDiscussion(line)
            guard belongs || view.thread != nil && view.isNearThread(line.nodes.lowerBound) else { continue }
            for match in StatusPhraseTable.shared.matches(in: view.folded(line)) where match.wordsAfter <= 16 {
                // Of links to elsewhere only those count that say nothing else.
                guard belongs || match.wordsBefore == 0 && match.wordsAfter == 0 else { continue }
                if match.meaning.contains(.closed), match.wordsBefore <= 8 { isClosed = true }
                if match.meaning.contains(.open), match.wordsBefore <= 2, match.wordsAfter <= 8 { isOpen = true }
            }
        }
        for place in view.titled where place.traits.isDisjoint(with: [.related, .navigation]) {
            let title = view.tree.attribute(.title, of: place.node) ?? view.tree.attribute(.alt, of: place.node) ?? ""
            if StatusPhraseTable.shared.matches(in: Array(TextKeys.words(title).utf8)).contains(where: { $0.meaning.contains(.closed) }) {
                isClosed = true
            }
        }
        return (isClosed, isOpen)
    }

    private func belongsToDiscussion(_ line: DiscussionView.Line) -> Bool {
        if let link = view.link(around: line.nodes.lowerBound), let address = view.tree.attribute(.href, of: link),
            !address.hasPrefix("#"), line.traits.isDisjoint(with: .comments) || line.traits.contains(.commentLink),
            !pages.isThisPage(address)
        {
            return false
        }
        if view.thread != nil { return !line.traits.isDisjoint(with: [.comments, .heading]) || view.isNearThread(line.nodes.lowerBound) }
        // Of several articles none is the page's own.
        return !line.traits.isDisjoint(with: [.comments, .heading]) && (!line.traits.contains(.article) || view.articleCount <= 2)
    }

    // MARK: Marks

    private var isMarkedClosed: Bool {
        view.closings.contains { place in
            guard place.traits.isDisjoint(with: [.related, .navigation, .inThread]) else { return false }
            if view.thread == nil, place.traits.contains(.article), view.articleCount > 2 { return false }
            return view.tree.attributes(of: place.node).contains { name, value in
                switch name {
                case "class", "id":
                    return value.split(whereSeparator: { $0.utf8.first.map { $0 <= 0x20 } ?? false }).contains { Self.saysClosed($0) }
                case "data-closed", "data-locked": return value == "true" || value == "1"
                case _ where name.hasPrefix("data-") && name.hasSuffix("closed"): return value == "true" || value == "1"
                case _ where name.hasPrefix("data-") && name.hasSuffix("open"): return value == "false" || value == "0"
                default: return false
                }
            }
        }
    }

    /// Whether one class says that a discussion is closed. Two classes do not: a box can be closed that shows comments.
    private static func saysClosed(_ token: Substring) -> Bool {
        let words = token.lowercased().split { !$0.isLetter }
        guard words.contains("closed") || words.contains("locked") else { return false }
        return words.contains { word in ["comment", "thread", "topic", "discussion"].contains { word.hasPrefix($0) } }
    }
}
