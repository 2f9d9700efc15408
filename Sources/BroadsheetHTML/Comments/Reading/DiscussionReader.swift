internal import BroadsheetCore

/// Reads the discussion of a page, and tells which part of the page it takes up.
struct DiscussionReader {
    /// What the page's readers wrote, and what the page says about it.
    struct Reading {
        var discussion = Discussion()
        /// The text of the post that a forum's thread begins with: it is the page's body.
        var openingPost: [Block]?
        var isForum = false
        /// The nodes of the comments, in document order, none inside another; an opening post is left out.
        var regions: [Range<Int>] = []
    }

    static func read(_ tree: HTMLTree, source: Source, _ context: inout ImportContext) -> Reading {
        let links = LinkResolver(tree, pageURL: source.url)
        let language = DateLanguage(language(of: tree))
        var isOverLimit = false
        let found = CommentFinder(tree, links: links, language: language, fetchedAt: source.fetchedAt)
            .find(patterns: context.values.commentPatterns, limits: context.limits, &isOverLimit)
        if isOverLimit {
            context.report(
                Diagnostic(
                    .warning, .limitReached, "The page has more than \(context.limits.comments) comments; the rest was left out.",
                    at: source.location()))
        }
        var reading = Reading()
        reading.isForum = found.isForum
        reading.discussion.platform = found.platform
        var comments = found.comments
        if found.isForum, let opening = comments.indices.first, comments[opening].comment.kind == .comment {
            comments[opening].comment.kind = .openingPost
        }
        if let opening = comments.firstIndex(where: { $0.comment.kind == .openingPost }) {
            reading.openingPost = comments[opening].comment.body
            comments[opening].comment.body = []
        }
        reading.regions = regions(comments)
        reading.discussion.comments = comments.map(\.comment)
        return reading
    }

    private static func language(of tree: HTMLTree) -> String {
        for node in 0..<min(tree.count, 8) where tree.tag(of: node) == .html { return tree.attribute(.lang, of: node) ?? "" }
        return ""
    }

    private static func regions(_ comments: [FoundComment]) -> [Range<Int>] {
        var regions: [Range<Int>] = []
        for comment in comments where comment.comment.kind != .openingPost {
            if let last = regions.last, comment.nodes.lowerBound < last.upperBound { continue }
            regions.append(comment.nodes)
        }
        return regions
    }
}
