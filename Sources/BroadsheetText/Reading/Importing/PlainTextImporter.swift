public import BroadsheetCore
internal import BroadsheetEncoding

/// Reads a page that was flattened to plain text: its article, and what readers wrote under it.
///
/// Text has no marks for what is what. Lines are measured, dates and names that repeat are read as comments, and learned models weigh the readings.
/// What the text does not say stays `nil`: a comment without a name has no author, and “3 years ago” is no instant. Time and memory are linear in the
/// size of the text.
public struct PlainTextImporter: DocumentImporter {
    /// `text`
    public let format = FormatID.plainText

    /// The line that separates the texts of an input, such as `<|endoftext|>`; without one an input is one text.
    public var separator: String?

    /// Creates an importer.
    ///
    /// - Parameter separator: The line that separates the texts of an input that holds several.
    public init(separator: String? = nil) {
        self.separator = separator
    }

    /// What people should know about the format.
    public var info: FormatInfo {
        FormatInfo(
            id: format, name: "Plain text", summary: "The visible text of a page, a block or a wrapped line a line.",
            fileExtensions: ["txt", "text"], mediaTypes: ["text/plain"])
    }

    /// `likely` when the name or the media type says so, `possible` when the input looks like text and nothing else.
    public func confidence(for probe: Probe) -> Confidence { TextSniffer.confidence(for: probe) }

    /// Begins to read: one text, the text records of a crawl archive (WET), or the texts between separators. Of those one is in memory at a time,
    /// and the limit on bytes holds for each.
    ///
    /// - Throws: ``ImportError`` as ``read(_:_:)`` does, and `empty`.
    public func open(_ source: Source, context: ImportContext) throws(ImportError) -> ArticleStream {
        let probe = try source.probe()
        if probe.prefix.isEmpty { throw ImportError(.empty, "The input is empty.", at: source.location()) }
        let start = probe.significantBytes
        if RoundTripForm.begins(start) {
            let store = try ByteStore(source)
            return ArticleStream(try RoundTripStream(store, from: start.startIndex, source: source, context: context))
        }
        let isArchive = WETRecords.begins(start)
        if isArchive || separator != nil {
            let store = try ByteStore(source)
            let parts: TextStream.Parts =
                isArchive ? .records(WETRecords(store)) : .separated(SeparatedTexts(store, separator: separator ?? ""))
            return ArticleStream(TextStream(parts: parts, store: store, source: source, context: context))
        }
        var context = context
        let article = try read(source, &context)
        return ArticleStream(CollectionOfOne(ArticleStream.Item.article(context.imported(article, as: format))).makeIterator())
    }

    /// Reads a text.
    ///
    /// - Throws: ``ImportError`` with the code `unreadable`, `empty` or `too-large`, `malformed` when the input is no text, or `limit-exceeded` when
    ///   the work units are used up.
    public func read(_ source: Source, _ context: inout ImportContext) throws(ImportError) -> Article {
        let bytes = try source.bytes(limits: context.limits)
        let utf8 = try TextBytes.decode(bytes, source, &context)
        return try Self.read(utf8[...], source, &context)
    }

    /// Reads a text that is decoded already.
    static func read(_ utf8: ArraySlice<UInt8>, _ source: Source, _ context: inout ImportContext) throws(ImportError) -> Article {
        if let exact = try RoundTripStream.first(in: utf8, source, &context) { return exact }
        let page = TextPage(utf8)
        if page.lines.isEmpty { throw ImportError(.empty, "The text is empty.", at: source.location()) }
        try context.spend(page.lines.count)
        if page.isCut {
            context.report(
                Diagnostic(
                    .warning, .limitReached, "The text has more than \(TextPage.mostLines) lines; the rest was left out.",
                    at: source.location()))
        }
        let document = TextDocument(page, source: source, keepsAccount: context.options.keepsResidue)
        let (regime, shown) = document.regime
        context.report(Diagnostic(.note, .textRegime, "This is \(regime.words): \(shown).", at: source.location()))
        let article = document.article(&context)
        document.keepAccount(&context)
        return article
    }
}

extension Diagnostic.Code {
    /// How much of a page's text is left, and what shows it; see ``TextRegime``.
    public static let textRegime: Self = "text-regime"
}
