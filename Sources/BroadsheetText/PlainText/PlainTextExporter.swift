public import BroadsheetCore

/// Writes articles as plain text in UTF-8: a blank line between blocks, no wrapping, no marks that a reader would have to know.
///
/// Comments follow below a separating line, an answer indented under what it answers. Several articles have a line of equals signs between them.
public struct PlainTextExporter: Exporter {
    /// What is written, and what is not.
    public struct Options: Hashable, Sendable {
        /// Whether the comments are written.
        public var includesComments: Bool

        /// How many levels of answers are indented at most. A deeper comment says which one it answers.
        public var deepestIndentation: Int

        /// Chooses what is written.
        public init(includesComments: Bool = true, deepestIndentation: Int = 12) {
            self.includesComments = includesComments
            self.deepestIndentation = max(0, deepestIndentation)
        }
    }

    /// What is written, and what is not.
    public var options: Options

    private var hasWrittenArticle = false

    /// Creates an exporter.
    public init(options: Options = Options()) {
        self.options = options
    }

    /// Plain text.
    public var format: FormatID { .plainText }

    /// What people should know about the format.
    public var info: FormatInfo {
        FormatInfo(
            id: format, name: "Plain text", summary: "The words alone, a blank line between blocks.", fileExtensions: ["txt"],
            mediaTypes: ["text/plain"])
    }

    /// Writes an article. Linear in its size.
    public mutating func write(_ article: Article, to output: inout ExportOutput) throws(ExportError) {
        if hasWrittenArticle { try output.write("\n\(String(repeating: "=", count: 40))\n\n") }
        hasWrittenArticle = true
        var writer = PlainTextWriter()
        writer.writeHead(of: article)
        writer.writeBlocks(article.body)
        try writer.flush(to: &output)
        if options.includesComments, let discussion = article.discussion, !discussion.isBlank {
            try writer.write(discussion, deepestIndentation: options.deepestIndentation, to: &output)
        }
    }
}
