/// What sort of page an article was read from. New kinds can be named freely.
public struct ArticleKind: RawRepresentable, Hashable, Sendable, Codable, ExpressibleByStringLiteral {
    /// The name of the kind, in lower case.
    public let rawValue: String

    /// Names a kind.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Names a kind.
    public init(stringLiteral value: String) { rawValue = value }

    /// A news article, a blog post, an essay.
    public static let article: Self = "article"
    /// A thread of posts in a forum, or a question and its answers.
    public static let forum: Self = "forum"
    /// A thing for sale.
    public static let product: Self = "product"
    /// A front page or an archive: teasers that lead elsewhere.
    public static let listing: Self = "listing"
    /// A set of things of one sort, such as a shop's category.
    public static let collection: Self = "collection"
    /// Reference or manual pages.
    public static let documentation: Self = "documentation"
    /// What an organisation says about itself and what it offers.
    public static let service: Self = "service"
}
