/// The name of a field of ``Article``, under which its evidence is kept.
public struct ArticleField: RawRepresentable, Hashable, Sendable, Codable, ExpressibleByStringLiteral, CodingKeyRepresentable {
    /// The name as it stands in ``Article`` and in the canonical JSON.
    public let rawValue: String

    /// Names a field.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Names a field.
    public init(stringLiteral value: String) { rawValue = value }

    /// ``Article/title``
    public static let title: Self = "title"
    /// ``Article/subtitle``
    public static let subtitle: Self = "subtitle"
    /// ``Article/summary``
    public static let summary: Self = "summary"
    /// ``Article/authors``
    public static let authors: Self = "authors"
    /// ``Article/published``
    public static let published: Self = "published"
    /// ``Article/modified``
    public static let modified: Self = "modified"
    /// ``Article/canonicalURL``
    public static let canonicalURL: Self = "canonicalURL"
    /// ``Article/site``
    public static let site: Self = "site"
    /// ``Article/section``
    public static let section: Self = "section"
    /// ``Article/tags``
    public static let tags: Self = "tags"
    /// ``Article/language``
    public static let language: Self = "language"
    /// ``Article/licence``
    public static let licence: Self = "licence"
    /// ``Article/leadImage``
    public static let leadImage: Self = "leadImage"
    /// ``Article/access``
    public static let access: Self = "access"
    /// ``Article/kind``
    public static let kind: Self = "kind"
    /// ``Article/body``
    public static let body: Self = "body"

    /// The field as a key of a dictionary.
    public var codingKey: any CodingKey { FreeKey(rawValue) }

    /// The field that a key of a dictionary names.
    public init?(codingKey: some CodingKey) { rawValue = codingKey.stringValue }
}
