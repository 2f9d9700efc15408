public import BroadsheetCore

/// Writes articles as Markdown: CommonMark with the tables, footnotes, task lists and strikethrough of GitHub, after front matter in YAML.
///
/// Text is escaped, so that it reads back as the same words, and links keep only schemes that do no harm. Sub- and superscript, underlines,
/// highlights and tables with spans are written as HTML, which Markdown allows. Several articles are written one after the other, each as if it
/// were a file of its own.
public struct MarkdownExporter: Exporter {
    /// What is written, and what is not.
    public struct Options: Hashable, Sendable {
        /// Whether the article's fields stand before the text, in YAML. Without it, a line under the title names authors, date and site.
        public var includesFrontMatter: Bool

        /// Whether the comments are written.
        public var includesComments: Bool

        /// How many quotation marks (`>`) a comment gets at most. A deeper comment says which one it answers.
        public var deepestQuote: Int

        /// Chooses what is written.
        public init(includesFrontMatter: Bool = true, includesComments: Bool = true, deepestQuote: Int = 12) {
            self.includesFrontMatter = includesFrontMatter
            self.includesComments = includesComments
            self.deepestQuote = max(1, deepestQuote)
        }
    }

    /// What is written, and what is not.
    public var options: Options

    private var hasWrittenArticle = false

    /// Creates an exporter.
    public init(options: Options = Options()) {
        self.options = options
    }

    /// Markdown.
    public var format: FormatID { .markdown }

    /// What people should know about the format.
    public var info: FormatInfo {
        FormatInfo(
            id: format, name: "Markdown", summary: "CommonMark with GitHub's tables and footnotes, after front matter in YAML.",
            fileExtensions: ["md", "markdown"], mediaTypes: ["text/markdown"])
    }

    /// Writes an article. Styles that Markdown cannot mark and addresses that could do harm are reported. Linear in the article's size.
    public mutating func write(_ article: Article, to output: inout ExportOutput) throws(ExportError) {
        if hasWrittenArticle { try output.write("\n") }
        hasWrittenArticle = true
        var writer = MarkdownWriter(article, options: options)
        writer.writeHead()
        writer.writeBlocks(article.body)
        try writer.flush(to: &output)
        if options.includesComments, let discussion = article.discussion, !discussion.isBlank {
            try writer.writeDiscussion(discussion, to: &output)
        }
        writer.report(to: &output)
    }
}
