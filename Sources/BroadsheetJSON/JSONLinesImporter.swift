public import BroadsheetCore

/// Reads the canonical JSON with one article a line.
///
/// A line is read when it is pulled, so the size of a file does not count: `Limits.bytes` holds for each line. A line that cannot be read is an item of the stream, with its number and its offset, and the next line is read all the same. Blank lines and a byte
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
        let lines = try LineReader(source, limit: min(context.limits.bytes, 1 << 30))
        return ArticleStream(working: JSONLinesIterator(lines: lines, source: source, context: context, format: format))
    }
}

/// The articles of JSON Lines, each read when it is asked for.
struct JSONLinesIterator: RecordWorkIterator {
    private var lines: LineReader
    private let source: Source
    private let context: ImportContext
    private let format: FormatID

    init(lines: LineReader, source: Source, context: ImportContext, format: FormatID) {
        self.lines = lines
        self.source = source
        self.context = context
        self.format = format
    }

    var bytesRead: Int? { lines.offset }

    mutating func nextWork() -> RecordWork? {
        do throws(ImportError) {
            guard let line = try lines.next() else { return nil }
            guard let bytes = line.bytes else {
                throw ImportError(
                    .tooLarge, "The line has \(line.count) bytes, more than the limit of \(min(context.limits.bytes, 1 << 30)).",
                    at: source.location(line: line.number, byteOffset: line.offset))
            }
            return RecordWork(size: line.count) { [source, context, format] in
                do throws(ImportError) {
                    var reader = ArticleReader(
                        bytes, of: source, as: format, linesBefore: line.number - 1, bytesBefore: line.offset, context)
                    try reader.scan()
                    let article = try reader.article()
                    try reader.finish()
                    return [.article(article)]
                } catch {
                    return [.rejected(error)]
                }
            }
        } catch {
            return RecordWork(done: .rejected(error))
        }
    }
}
