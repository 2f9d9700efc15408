/// What people should know about a format.
public struct FormatInfo: Hashable, Sendable {
    /// The format's id.
    public var id: FormatID

    /// Its name.
    public var name: String

    /// One sentence about it.
    public var summary: String

    /// The endings of its files, without the dot, the usual one first.
    public var fileExtensions: [String]

    /// Its media types, the registered one first.
    public var mediaTypes: [String]

    /// Describes a format.
    public init(id: FormatID, name: String? = nil, summary: String = "", fileExtensions: [String] = [], mediaTypes: [String] = []) {
        self.id = id
        self.name = name ?? id.rawValue
        self.summary = summary
        self.fileExtensions = fileExtensions
        self.mediaTypes = mediaTypes
    }
}
