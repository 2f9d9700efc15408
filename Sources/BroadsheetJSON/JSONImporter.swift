public import BroadsheetCore

/// Reads the canonical JSON: one article, or an array of them.
///
/// A single article is read at once. The articles of an array are read one by one as they are pulled, and one that cannot be read is an item of
/// the stream; broken JSON ends it, since there is no telling where the next article begins. Keys that the format does not have are reported as
/// diagnostics. Time and memory are linear in the input.
public struct JSONImporter: Importer {
    /// `json`
    public let format = FormatID.json

    /// Creates an importer.
    public init() {}

    /// What people should know about the format.
    public var info: FormatInfo { .json }

    /// How sure this importer is; certain only when the first object says itself that it is an article.
    public func confidence(for probe: Probe) -> Confidence { JSONSniffer(probe).confidenceAsDocument }

    /// Begins to read.
    ///
    /// - Throws: ``ImportError`` with the code `empty`, `malformed`, `unsupported` (another major version of the format), `limit-exceeded` (nested
    ///   too deeply), and as ``Source/bytes(limits:)`` does.
    public func open(_ source: Source, context: ImportContext) throws(ImportError) -> ArticleStream {
        let bytes = try source.bytes(limits: context.limits)
        var reader = ArticleReader(bytes, from: JSONText.lengthOfByteOrderMark(in: bytes), of: source, as: format, context)
        switch reader.peekByte() {
        case nil: throw ImportError(.empty, "The input is empty.", at: source.location())
        case UInt8(ascii: "["):
            reader.skipByte()
            return ArticleStream(JSONArrayIterator(reader: reader))
        case UInt8(ascii: "{"):
            try reader.scan()
            let article = try reader.article()
            try reader.finish()
            return ArticleStream(CollectionOfOne(ArticleStream.Item.article(article)).makeIterator())
        default: throw reader.expected("An article or an array of articles")
        }
    }
}

/// The articles of an array, each read when it is asked for.
struct JSONArrayIterator: IteratorProtocol, Sendable {
    private var reader: ArticleReader
    private var position = 0
    private var isAtEnd = false

    /// Creates an iterator over an array whose opening bracket is read.
    init(reader: ArticleReader) { self.reader = reader }

    mutating func next() -> ArticleStream.Item? {
        guard !isAtEnd else { return nil }
        do throws(ImportError) {
            guard try moveToElement() else {
                isAtEnd = true
                try reader.finish()
                return nil
            }
            try reader.scan()
        } catch {
            isAtEnd = true
            return .rejected(error)
        }
        defer { position += 1 }
        do throws(ImportError) {
            return .article(try reader.article(at: position))
        } catch {
            return .rejected(error)
        }
    }

    /// Passes the comma before an element; false at the closing bracket.
    private mutating func moveToElement() throws(ImportError) -> Bool {
        switch reader.peekByte() {
        case UInt8(ascii: "]"):
            reader.skipByte()
            return false
        case UInt8(ascii: ",") where position > 0:
            reader.skipByte()
            return true
        default:
            guard position == 0 else { throw reader.expected("“,” or “]”") }
            return true
        }
    }
}
