extension Article {
    /// The article in Markdown.
    ///
    /// What the format has no place for is left out or written in a simpler form; ``FormatRegistry/export(_:as:)`` says what that was.
    ///
    /// - Throws: ``ExportError`` when the format cannot hold the article.
    public func markdown() throws(ExportError) -> String { try text(as: .markdown) }

    /// The article as an HTML page.
    ///
    /// - Throws: ``ExportError`` when the format cannot hold the article.
    public func html() throws(ExportError) -> String { try text(as: .html) }

    /// The article and its comments as plain text. The words of the body alone are ``text``.
    ///
    /// - Throws: ``ExportError`` when the format cannot hold the article.
    public func plainText() throws(ExportError) -> String { try text(as: .plainText) }

    /// The article in the canonical JSON, without loss.
    ///
    /// - Throws: ``ExportError`` when the format cannot hold the article.
    public func json() throws(ExportError) -> String { try text(as: .json) }

    private func text(as format: FormatID) throws(ExportError) -> String {
        String(decoding: try FormatRegistry.standard.export(CollectionOfOne(self), as: format).bytes(of: .main), as: UTF8.self)
    }
}
