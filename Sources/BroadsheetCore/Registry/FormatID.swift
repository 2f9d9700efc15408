/// The name of a format, such as `html`. Plug-ins name their own.
public struct FormatID: RawRepresentable, Hashable, Sendable, Codable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The name, in kebab case.
    public let rawValue: String

    /// Names a format.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Names a format.
    public init(stringLiteral value: String) { rawValue = value }

    /// The name.
    public var description: String { rawValue }

    /// A web page.
    public static let html: Self = "html"
    /// The canonical JSON: one article, without loss.
    public static let json: Self = "json"
    /// The canonical JSON, one article a line.
    public static let jsonLines: Self = "jsonl"
    /// CommonMark with the tables and strikethrough of GitHub, and YAML front matter.
    public static let markdown: Self = "markdown"
    /// Plain text.
    public static let plainText: Self = "text"
}
