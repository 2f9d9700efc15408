#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension Article {
    /// Reads a web page.
    ///
    /// ```swift
    /// let article = try Article(html: page, url: URL(string: "https://example.com/2024/05/bakery"))
    /// print(article.title?.plainText ?? "no title")
    /// ```
    ///
    /// - Parameters:
    ///   - html: The page, already decoded. What it says of its own encoding does not count.
    ///   - url: The address it was published at. Relative links are resolved against it.
    /// - Throws: ``ImportError`` when there is no article to be had.
    /// - Complexity: Linear in the size of the page.
    public init(html: String, url: URL? = nil) throws(ImportError) {
        self = try FormatRegistry.standard.read(Source(text: html, url: url), as: .html).article
    }

    /// Reads a web page from the bytes it was served as.
    ///
    /// - Parameters:
    ///   - html: The page.
    ///   - url: The address it was published at. Relative links are resolved against it.
    ///   - charset: The encoding that the server named, such as `windows-1252`; when it is `nil`, the page's own word and its bytes decide.
    /// - Throws: ``ImportError`` when there is no article to be had.
    /// - Complexity: Linear in the size of the page.
    public init(html: [UInt8], url: URL? = nil, charset: String? = nil) throws(ImportError) {
        self = try FormatRegistry.standard.read(Source(bytes: html, url: url, charset: charset), as: .html).article
    }

    /// Reads a page that was flattened to plain text: its article and the comments under it.
    ///
    /// ```swift
    /// let article = try Article(text: "The bakery opens again\n\nAfter a year …\n\n2 Comments\n\nAnn says:\nAt last!")
    /// ```
    ///
    /// - Parameters:
    ///   - text: The text, a block or a wrapped line a line.
    ///   - url: The address of the page.
    /// - Throws: ``ImportError`` when there is nothing to be read.
    /// - Complexity: Linear in the size of the text.
    public init(text: String, url: URL? = nil) throws(ImportError) {
        self = try FormatRegistry.standard.read(Source(text: text, url: url), as: .plainText).article
    }

    /// Reads the first article of a file, whose format is found out from its name and its first bytes.
    ///
    /// ``FormatRegistry/open(_:as:options:)`` reads all articles of a file that holds several.
    ///
    /// - Throws: ``ImportError`` when the file cannot be read, its format is not known or there is no article in it.
    public init(contentsOf file: URL) throws(ImportError) {
        self = try FormatRegistry.standard.read(Source(contentsOf: file)).article
    }

    /// Reads the canonical JSON, which ``json()`` writes.
    ///
    /// - Throws: ``ImportError`` when the text is not in this form.
    public init(json: String) throws(ImportError) {
        self = try FormatRegistry.standard.read(Source(text: json), as: .json).article
    }

    /// Reads the canonical JSON from bytes in UTF-8.
    ///
    /// - Throws: ``ImportError`` when the bytes are not in this form.
    public init(json: [UInt8]) throws(ImportError) {
        self = try FormatRegistry.standard.read(Source(bytes: json), as: .json).article
    }
}
