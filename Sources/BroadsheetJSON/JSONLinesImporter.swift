public import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Reads the canonical JSON with one article a line.
///
/// A line is read when it is pulled, and a file is mapped rather than read, so its size does not count: `Limits.bytes` holds for each line. A line
/// that cannot be read is an item of the stream, with its number and its offset, and the next line is read all the same. Blank lines and a byte
/// order mark are passed over.
public struct JSONLinesImporter: Importer {
    /// `jsonl`
    public let format = FormatID.jsonLines

    /// Creates an importer.
    public init() {}

    /// What people should know about the format.
    public var info: FormatInfo { .jsonLines }

    /// How sure this importer is; certain only when the first line says itself that it is an article.
    public func confidence(for probe: Probe) -> Confidence { JSONSniffer(probe).confidenceAsLines }

    /// Begins to read.
    ///
    /// - Throws: ``ImportError`` with the code `unreadable` when a file cannot be read, and `empty`.
    public func open(_ source: Source, context: ImportContext) throws(ImportError) -> ArticleStream {
        guard try !source.probe(length: 1).prefix.isEmpty else {
            throw ImportError(.empty, "The input is empty.", at: source.location())
        }
        let lines: LineReader
        switch source.content {
        case .bytes(let bytes): lines = LineReader(.array(bytes))
        case .text(let text): lines = LineReader(.array(Array(text.utf8)))
        case .file(let file):
            do {
                lines = LineReader(.data(try Data(contentsOf: file, options: .mappedIfSafe)))
            } catch {
                throw ImportError(.unreadable, "The file cannot be read: \(error)", at: source.location())
            }
        }
        return ArticleStream(JSONLinesIterator(lines: lines, source: source, context: context, format: format))
    }
}

/// The articles of JSON Lines, each read when it is asked for.
struct JSONLinesIterator: IteratorProtocol, Sendable {
    var lines: LineReader
    let source: Source
    let context: ImportContext
    let format: FormatID

    mutating func next() -> ArticleStream.Item? {
        guard let line = lines.next() else { return nil }
        do throws(ImportError) {
            let limit = min(context.limits.bytes, 1 << 30)
            guard line.range.count <= limit else {
                throw ImportError(
                    .tooLarge, "The line has \(line.range.count) bytes, more than the limit of \(limit).",
                    at: source.location(line: line.number, byteOffset: line.range.lowerBound))
            }
            var reader = ArticleReader(
                lines.bytes(line.range), of: source, as: format, linesBefore: line.number - 1, bytesBefore: line.range.lowerBound, context)
            try reader.scan()
            let article = try reader.article()
            try reader.finish()
            return .article(article)
        } catch {
            return .rejected(error)
        }
    }
}
