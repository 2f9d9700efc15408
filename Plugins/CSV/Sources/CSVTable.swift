/// A table that articles are written to.
public enum CSVTable: String, Hashable, Sendable, CaseIterable {
    /// One row an article, keyed by `id`.
    case articles
    /// One row a comment, keyed by `article` and `id`.
    case comments

    /// The names of the columns, in order. They are stable; new ones are added at the end.
    public var columns: [String] {
        switch self {
        case .articles:
            [
                "id", "title", "subtitle", "summary", "authors", "published", "modified", "url", "site", "section", "tags", "language",
                "licence", "leadImage", "access", "kind", "text", "comments", "commentsDeclared",
            ]
        case .comments:
            [
                "article", "id", "parent", "kind", "state", "author", "authorURL", "published", "edited", "text", "score", "reactions",
                "permalink", "isByArticleAuthor", "spamScore", "spamReasons",
            ]
        }
    }
}
