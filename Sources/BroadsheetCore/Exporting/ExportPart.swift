/// A part of an output that becomes a file of its own, such as `comments.csv`.
public struct ExportPart: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
    /// The part's file name; empty for the main part.
    public let rawValue: String

    /// Names a part by its file name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Names a part by its file name.
    public init(stringLiteral value: String) { rawValue = value }

    /// The part that a format with a single file writes to.
    public static let main: Self = ""
}
