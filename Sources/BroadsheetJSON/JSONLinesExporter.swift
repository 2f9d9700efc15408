public import BroadsheetCore

/// Writes the canonical JSON, one article a line. Each line ends with a line feed; none stands inside an article.
public struct JSONLinesExporter: Exporter {
    /// `jsonl`
    public let format = FormatID.jsonLines

    private var writer = JSONWriter()

    /// Creates an exporter.
    public init() {}

    /// What people should know about the format.
    public var info: FormatInfo { .jsonLines }

    /// Writes an article as a line.
    public mutating func write(_ article: Article, to output: inout ExportOutput) throws(ExportError) {
        try ArticleDocument.write(article, to: &writer, &output)
        writer.endLine()
        try writer.flush(to: &output)
    }
}
