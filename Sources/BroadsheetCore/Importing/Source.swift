#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// Something to read, with what is known about where it came from.
public struct Source: Sendable {
    /// The input itself.
    public var content: Content

    /// The address it was published at. Relative links are resolved against it.
    public var url: URL?

    /// The media type it was served with, such as `text/html`.
    public var mediaType: String?

    /// The encoding it was served with, such as `windows-1252`; it counts for more than what the input says of itself.
    public var charset: String?

    /// When it was fetched. Dates such as “3 hours ago” are resolved against it, and dates after it are not believed.
    public var fetchedAt: Date?

    /// The name for messages, such as a file's path.
    public var name: String?

    /// Creates a source from any content.
    public init(
        _ content: Content, url: URL? = nil, mediaType: String? = nil, charset: String? = nil, fetchedAt: Date? = nil, name: String? = nil
    ) {
        self.content = content
        self.url = url
        self.mediaType = mediaType
        self.charset = charset
        self.fetchedAt = fetchedAt
        self.name = name
    }

    /// Creates a source from bytes as they were served.
    public init(bytes: [UInt8], url: URL? = nil, mediaType: String? = nil, charset: String? = nil, name: String? = nil) {
        self.init(.bytes(bytes), url: url, mediaType: mediaType, charset: charset, name: name)
    }

    /// Creates a source from text that is already decoded.
    public init(text: String, url: URL? = nil, mediaType: String? = nil, name: String? = nil) {
        self.init(.text(text), url: url, mediaType: mediaType, name: name)
    }

    /// Creates a source from a file, which is read when an importer asks for it.
    public init(contentsOf file: URL, url: URL? = nil, mediaType: String? = nil, charset: String? = nil) {
        self.init(.file(file), url: url, mediaType: mediaType, charset: charset, name: file.path)
    }

    /// The input itself.
    public enum Content: Sendable {
        /// Bytes as they were served.
        case bytes([UInt8])
        /// Text that is already decoded.
        case text(String)
        /// A file.
        case file(URL)
    }

    /// A location in this source.
    public func location(
        line: Int? = nil, column: Int? = nil, byteOffset: Int? = nil, byteCount: Int? = nil, path: String? = nil
    ) -> SourceLocation {
        SourceLocation(source: name, line: line, column: column, byteOffset: byteOffset, byteCount: byteCount, path: path)
    }
}
