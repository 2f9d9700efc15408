public import BroadsheetCore

/// Writes articles as plain text in UTF-8: a blank line between blocks, no wrapping, no marks that a reader would have to know.
///
/// Comments follow below a separating line, an answer indented under what it answers. Several articles have a line of equals signs between them.
///
/// With ``Options/isRoundTrip`` the text has marks for what is what, and ``PlainTextImporter`` reads back what was written.
public struct PlainTextExporter: Exporter {
    /// What is written, and what is not.
    public struct Options: Hashable, Sendable {
        /// Whether the comments are written.
        public var includesComments: Bool

        /// How many levels of answers are indented at most. A deeper comment says which one it answers.
        public var deepestIndentation: Int

        /// Whether the text is in the form that is read back exactly: fields, marks at the beginnings of lines, a section for each comment. Styles and
        /// links in text have no place in it, nor have ``Article/evidence`` and personal data; everything else comes back.
        public var isRoundTrip: Bool

        /// Chooses what is written.
        public init(includesComments: Bool = true, deepestIndentation: Int = 12, isRoundTrip: Bool = false) {
            self.includesComments = includesComments
            self.deepestIndentation = max(0, deepestIndentation)
            self.isRoundTrip = isRoundTrip
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
        if options.isRoundTrip { return try writeRoundTrip(article, to: &output) }
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

    private mutating func writeRoundTrip(_ article: Article, to output: inout ExportOutput) throws(ExportError) {
        if hasWrittenArticle { try output.write("\n") }
        hasWrittenArticle = true
        var writer = RoundTripWriter()
        writer.write(article)
        try writer.flush(to: &output)
        if options.includesComments, let discussion = article.discussion { try writer.write(discussion, to: &output) }
    }
}
