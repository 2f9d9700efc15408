public import BroadsheetCore

/// Writes the canonical JSON: one article as an object, several as an array, none as an empty array.
///
/// Everything in the model is written, in the order in which an article is read; what is not known is left out. Reading it back gives equal
/// articles. The output is UTF-8 without a byte order mark, and ends with a line break.
public struct JSONExporter: Exporter {
    /// `json`
    public let format = FormatID.json

    private var writer: JSONWriter

    /// The first article, until it is known whether another one follows.
    private var first: Article?
    private var isInArray = false

    /// Creates an exporter.
    ///
    /// - Parameter isPretty: Whether each value stands on a line of its own, indented by two spaces; otherwise all is one line.
    public init(isPretty: Bool = true) {
        writer = JSONWriter(isPretty: isPretty)
    }

    /// What people should know about the format.
    public var info: FormatInfo { .json }

    /// Writes an article. The first one is held until the next, since one alone stands in no array.
    public mutating func write(_ article: Article, to output: inout ExportOutput) throws(ExportError) {
        guard isInArray || first != nil else {
            first = article
            return
        }
        if let held = first.take() {
            writer.beginArray()
            isInArray = true
            try ArticleDocument.write(held, to: &writer, &output)
        }
        try ArticleDocument.write(article, to: &writer, &output)
    }

    /// Writes what is held and closes the array.
    public mutating func finish(_ output: inout ExportOutput) throws(ExportError) {
        if let held = first.take() {
            try ArticleDocument.write(held, to: &writer, &output)
        } else {
            if !isInArray { writer.beginArray() }
            writer.endArray()
        }
        writer.endLine()
        try writer.flush(to: &output)
        isInArray = false
    }
}
