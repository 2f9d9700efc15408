public import BroadsheetCore

/// Reads Movable Type's import format: a text file of entries with their comments and pings, which many weblogs write and read.
///
/// Entries are read one by one. The line that ends an entry may stand before each instead. Its dates have no zone. Lines of a text become paragraphs
/// where `CONVERT BREAKS` says so or nothing is said, and Markdown is read as such. Source: Movable Type's documentation of its import and export format.
public struct MovableTypeImporter: Importer {
    /// `movable-type`
    public let format = FormatID.movableType

    /// Creates an importer.
    public init() {}

    /// What people should know about the format.
    public var info: FormatInfo {
        FormatInfo(
            id: format, name: "Movable Type export", summary: "Entries and comments in Movable Type's import format.",
            fileExtensions: ["txt", "mtif"],
            mediaTypes: ["text/plain"])
    }

    /// `certain` when the input begins with metadata of an entry and a section follows.
    public func confidence(for probe: Probe) -> Confidence {
        var bytes = probe.significantBytes
        if bytes.starts(with: "--------\n".utf8) || bytes.starts(with: "--------\r\n".utf8) {
            bytes = bytes.dropFirst(9).drop { $0 <= 0x20 }
        }
        let isBegun = Self.keys.contains { key in bytes.starts(with: "\(key): ".utf8) }
        guard isBegun else { return .none }
        if probe.contains("\n-----\nbody:") || probe.contains("\n-----\r\nbody:") { return .certain }
        return probe.isComplete ? .none : .needsMoreData
    }

    private static let keys = ["AUTHOR", "TITLE", "STATUS", "BASENAME", "DATE", "ALLOW COMMENTS", "UNIQUE URL"]

    /// Begins to read.
    ///
    /// - Throws: ``ImportError`` as ``Source/text(_:)`` does, and `empty`.
    public func open(_ source: Source, context: ImportContext) throws(ImportError) -> ArticleStream {
        var context = context
        let text = try source.text(&context)
        guard text.utf8.contains(where: { $0 > 0x20 }) else { throw ImportError(.empty, "The input is empty.", at: source.location()) }
        return ArticleStream(MovableTypeIterator(lines: EntryLines(text), source: source, context: context, format: format))
    }
}

extension FormatID {
    /// Movable Type's import format.
    public static let movableType: Self = "movable-type"
}
