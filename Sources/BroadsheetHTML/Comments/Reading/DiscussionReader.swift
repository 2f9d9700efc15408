internal import BroadsheetCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Reads the discussion of a page, and tells which part of the page it takes up.
struct DiscussionReader {
    private let tree: HTMLTree
    private var found: CommentFinder.Result
    private let facts: DiscussionFacts
    /// The comments that the page states only for machines, where it shows none.
    private var stated: [StatedComment] = []
    /// Where an opening post stands among the comments.
    private var opening: Int?

    init(_ tree: HTMLTree, source: Source, _ context: inout ImportContext) {
        self.tree = tree
        let links = LinkResolver(tree, pageURL: source.url ?? Self.statedAddress(of: tree))
        var isOverLimit = false
        isForum = false
        let finder = CommentFinder(
            tree, links: links, language: DateLanguage(Self.language(of: tree)), fetchedAt: source.fetchedAt,
            notesTexts: context.options.keepsResidue)
        found = finder.find(patterns: context.values.commentPatterns, limits: context.limits, &isOverLimit)
        let stated = StatedComments.read(tree, links: links, limit: context.limits.comments)
        if found.comments.isEmpty {
            // Reviews that are nowhere to be seen are the shop's choice or advertisement, and no discussion.
            self.stated = StatedComments.chosen(from: stated.filter { $0.comment.kind != .review })
        } else {
            StatedComments.merge(stated, into: &found.comments)
        }
        facts = DiscussionFacts.read(tree, thread: Self.thread(found.comments), found: found.comments.count, links: links)
        if isOverLimit {
            context.report(
                Diagnostic(
                    .warning, .limitReached, "The page has more than \(context.limits.comments) comments; the rest was left out.",
                    at: source.location()))
        }
        isForum = found.isForum
        findOpeningPost(isForum: isForum)
    }

    /// From the first comment to the end of the last.
    private static func thread(_ comments: [FoundComment]) -> Range<Int>? {
        guard let first = comments.first else { return nil }
        return first.nodes.lowerBound..<comments.reduce(first.nodes.upperBound) { max($0, $1.nodes.upperBound) }
    }

    private static func language(of tree: HTMLTree) -> String {
        for node in 0..<min(tree.count, 8) where tree.tag(of: node) == .html { return tree.attribute(.lang, of: node) ?? "" }
        return ""
    }

    /// The address that the head of the page gives as its own. One look at the head's elements.
    private static func statedAddress(of tree: HTMLTree) -> URL? {
        guard let head = (0..<min(tree.count, 8)).first(where: { tree.tag(of: $0) == .head }) else { return nil }
        for node in head..<tree.end(of: head) where tree.tag(of: node) == .link {
            guard let relation = tree.attribute(.rel, of: node), relation.lowercased().split(separator: " ").contains("canonical") else {
                continue
            }
            if let address = tree.attribute(.href, of: node), WebAddress.isWeb(address) { return URL(string: address) }
        }
        return nil
    }

    /// The nodes of the comments, in document order, none inside another; an opening post is left out, since it is the page's body. Entries of a feed
    /// beside the article are no part of the body either.
    var regions: [Range<Int>] {
        guard !found.feed.isEmpty else { return commentRegions }
        var regions: [Range<Int>] = []
        for region in (commentRegions + found.feed).sorted(by: { $0.lowerBound < $1.lowerBound })
        where region.lowerBound >= regions.last?.upperBound ?? 0 {
            regions.append(region)
        }
        return regions
    }

    private var commentRegions: [Range<Int>] {
        var regions: [Range<Int>] = []
        // What is marked as a comment is read as one, and so is no part of the body.
        for item in stated where item.comment.kind != .openingPost && !item.comment.body.isEmpty {
            guard let node = item.node, item.textNode != nil, node >= regions.last?.upperBound ?? 0 else { continue }
            regions.append(node..<tree.end(of: node))
        }
        for (place, comment) in found.comments.enumerated() where place != opening && !(place == 0 && found.beginsWithArticle) {
            if let last = regions.last, comment.nodes.lowerBound < last.upperBound { continue }
            regions.append(comment.nodes)
        }
        return regions
    }

    /// On a forum's page the first post is the one that the thread begins with.
    private mutating func findOpeningPost(isForum: Bool) {
        opening = found.comments.firstIndex { $0.comment.kind == .openingPost }
        guard opening == nil, isForum, !facts.isLaterPage, found.comments.first?.comment.kind == .comment else { return }
        opening = 0
        found.comments[0].comment.kind = .openingPost
        // Posts that stand deeper than the first one, and not in it, do not answer it for that.
        let (first, nodes) = (found.comments[0].comment.id, found.comments[0].nodes)
        for place in found.comments.indices.dropFirst() where !nodes.contains(found.comments[place].nodes.lowerBound) {
            let comment = found.comments[place].comment
            guard comment.parentID == first, comment.parentEvidence == .structural else { continue }
            found.comments[place].comment.parentID = nil
            found.comments[place].comment.parentEvidence = nil
        }
    }

    /// What platforms call a commenter who wrote the article.
    private static let authorRoles: Set<String> = [
        "author", "post author", "article author", "author of the article", "autor", "autorin", "artikelautor", "autor des artikels",
        "auteur", "autrice", "autore", "autora", "autor artykułu", "автор", "автор статьи", "作者", "著者", "글쓴이",
    ]

    /// Names that many share.
    private static let nobodys: Set<String> = [
        "anonymous", "anonym", "anonyme", "anónimo", "anônimo", "anonimo", "anoniem", "guest", "gast", "invité", "invitado", "gość",
        "guest author",
        "гость", "аноним", "匿名", "名無し", "匿名希望",
    ]

    /// Takes note of who wrote the article: a commenter whom the platform calls its author; and under an article of a single author, comments under the same name are the author's.
    mutating func takeAuthors(_ authors: [Contributor]) {
        guard !isForum, opening == nil else { return }
        for place in found.comments.indices {
            guard let role = found.comments[place].comment.author?.role, Self.authorRoles.contains(TextKeys.words(role)) else { continue }
            found.comments[place].comment.isByArticleAuthor = true
        }
        guard authors.count == 1 else { return }
        let name = TextKeys.words(authors[0].name)
        guard !name.isEmpty, !Self.nobodys.contains(name) else { return }
        for place in found.comments.indices {
            guard let author = found.comments[place].comment.author, TextKeys.words(author.name) == name else { continue }
            found.comments[place].comment.isByArticleAuthor = true
        }
    }

    /// Whether the page is the thread of a forum.
    private(set) var isForum: Bool

    /// Takes note that the page says of itself that it is a forum's.
    mutating func takeAsForum() {
        isForum = isForum || !found.comments.isEmpty
        findOpeningPost(isForum: isForum)
    }

    /// The post that the thread begins with.
    var openingPost: Comment? { opening.map { found.comments[$0].comment } }

    /// The comments that the page shows, in document order, each inside the ones it answers or beside them; without one that is the article itself.
    ///
    /// Those that are marked for machines are shown as well, if their elements are.
    var shownComments: [FoundComment] {
        if found.comments.isEmpty {
            return stated.compactMap { item in
                guard let node = item.node else { return nil }
                return FoundComment(
                    comment: item.comment, nodes: node..<tree.end(of: node), parts: FoundComment.Parts(textNode: item.textNode))
            }
        }
        return Array(found.comments.dropFirst(found.beginsWithArticle && opening == nil ? 1 : 0))
    }

    /// What the page's readers wrote. The text of the opening post is left to the article's body.
    var discussion: Discussion {
        let isArticle = found.beginsWithArticle && opening == nil
        let comments = found.comments.dropFirst(isArticle ? 1 : 0).map(\.comment)
        var discussion = Discussion(comments: found.comments.isEmpty ? stated.map(\.comment) : comments)
        if isArticle { discussion.dropParent(found.comments[0].comment.id) }
        if let opening { discussion.comments[opening].body = [] }
        discussion.platform = found.platform ?? facts.platform
        discussion.declaredCount = facts.declaredCount
        discussion.status = facts.status
        discussion.continuation = facts.continuation
        // A service whose comments stand on the page keeps them nowhere else.
        let isOnPage = found.platform != nil && facts.external?.system == found.platform
        discussion.external = isOnPage ? nil : facts.external
        return discussion
    }
}

extension Discussion {
    /// Takes note that an id is that of no comment.
    fileprivate mutating func dropParent(_ id: String) {
        for place in comments.indices where comments[place].parentID == id {
            comments[place].parentID = nil
            comments[place].parentEvidence = nil
        }
    }
}
