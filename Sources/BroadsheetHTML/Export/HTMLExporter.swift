public import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Writes articles as one web page that needs nothing but itself: semantic HTML with microformats (`h-entry`, `h-cite`, `h-card`) and a style sheet.
///
/// The page is safe to show. The writer makes every element and attribute itself, escapes all text, and writes only addresses whose scheme does
/// no harm; there is no path on which markup of the source reaches the page. A content security policy forbids scripts, frames and forms besides.
/// Several articles become one page with several `article` elements.
public struct HTMLExporter: Exporter {
    /// What is written, and what is not.
    public struct Options: Hashable, Sendable {
        /// Whether the comments are written.
        public var includesComments: Bool

        /// Whether the page has a style sheet.
        public var includesStyleSheet: Bool

        /// How many levels deep comments nest at most. A deeper one stands at that level and says which one it answers.
        public var deepestNesting: Int

        /// Chooses what is written.
        public init(includesComments: Bool = true, includesStyleSheet: Bool = true, deepestNesting: Int = 64) {
            self.includesComments = includesComments
            self.includesStyleSheet = includesStyleSheet
            self.deepestNesting = max(1, deepestNesting)
        }
    }

    /// What is written, and what is not.
    public var options: Options

    private var writer = HTMLWriter()
    /// The first article, held back until it is known whether it is the only one, since the head of the page says so.
    private var first: Article?
    private var isHeadWritten = false

    /// Creates an exporter.
    public init(options: Options = Options()) {
        self.options = options
    }

    /// HTML.
    public var format: FormatID { .html }

    /// What people should know about the format.
    public var info: FormatInfo {
        FormatInfo(
            id: format, name: "HTML", summary: "A web page without scripts, with microformats and a style sheet.",
            fileExtensions: ["html", "htm"], mediaTypes: ["text/html"])
    }

    /// Writes an article. Addresses that could do harm are left out and reported. Linear in the article's size.
    public mutating func write(_ article: Article, to output: inout ExportOutput) throws(ExportError) {
        if let held = first {
            first = nil
            writeHead(for: nil)
            try writeBody(held, to: &output)
        }
        if isHeadWritten {
            try writeBody(article, to: &output)
        } else {
            first = article
        }
    }

    /// Ends the page.
    public mutating func finish(_ output: inout ExportOutput) throws(ExportError) {
        if let held = first {
            first = nil
            writeHead(for: held)
            try writeBody(held, to: &output)
        }
        if !isHeadWritten { writeHead(for: nil) }
        writer.raw("</body>\n</html>\n")
        try writer.flush(to: &output)
    }

    private mutating func writeBody(_ article: Article, to output: inout ExportOutput) throws(ExportError) {
        try writer.write(article, options: options, to: &output)
    }

    /// Writes everything up to the body, for the only article or for several.
    private mutating func writeHead(for article: Article?) {
        isHeadWritten = true
        writer.raw("<!DOCTYPE html>\n<html")
        if let article { writer.language(article.language, addsDirection: true) }
        writer.raw(">\n<head>\n<meta charset=\"utf-8\">\n")
        writer.raw(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src https: http: data:; media-src https: http:; "
                + "style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n")
        writer.raw(
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>"
        )
        let title = article?.title.map(\.plainText) ?? article?.site?.name
        writer.line(title.flatMap { $0.isBlank ? nil : $0 } ?? (article == nil ? "Articles" : "Article"))
        writer.raw("</title>\n")
        if let summary = article?.summary?.plainText, !summary.isBlank {
            writer.raw("<meta name=\"description\"")
            writer.attribute("content", summary)
            writer.raw(">\n")
        }
        if let url = article?.canonicalURL, let address = writer.address(ofLink: url.absoluteString) {
            writer.raw("<link rel=\"canonical\"")
            writer.attribute("href", address)
            writer.raw(">\n")
        }
        if options.includesStyleSheet { writer.raw("<style>\n\(HTMLStyleSheet.text)</style>\n") }
        writer.raw("</head>\n<body>\n")
    }
}
