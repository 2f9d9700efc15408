/// Reads a format that can hold many articles.
///
/// This is the general protocol, for containers such as feeds and export files. A format whose inputs are one article each conforms to
/// ``DocumentImporter`` and writes one method less.
///
/// ## Topics
/// ### Writing an importer
/// - ``DocumentImporter``
/// - ``ImportContext``
/// - ``ArticleStream``
public protocol Importer: Sendable {
    /// The format that this importer reads.
    var format: FormatID { get }

    /// What people should know about the format; by default its id alone.
    var info: FormatInfo { get }

    /// How sure this importer is that it can read an input, from its first bytes and what is known about it.
    ///
    /// This is asked of every registered importer and should cost no more than a look at the prefix.
    func confidence(for probe: Probe) -> Confidence

    /// Begins to read. Articles are read as the caller pulls them from the stream.
    ///
    /// - Throws: ``ImportError`` when nothing of the input can be read. A bad record among good ones is an item of the stream instead.
    func open(_ source: Source, context: ImportContext) throws(ImportError) -> ArticleStream
}

extension Importer {
    /// The format's id alone.
    public var info: FormatInfo { FormatInfo(id: format) }
}

/// Reads a format whose inputs are one article each.
///
/// ```swift
/// struct ZineImporter: DocumentImporter {
///     let format: FormatID = "zine"
///     func confidence(for probe: Probe) -> Confidence { probe.hasPrefix("ZINE/1") ? .certain : .none }
///     func read(_ source: Source, _ context: inout ImportContext) throws(ImportError) -> Article {
///         let lines = try source.text(&context).split(separator: "\n")
///         return Article(title: RichText(String(lines[1])), body: lines.dropFirst(2).map { .paragraph(String($0)) })
///     }
/// }
/// ```
public protocol DocumentImporter: Importer {
    /// Reads the one article of an input.
    ///
    /// Losses and doubts are reported to the context; it also takes what was visible but belongs to no part of the article.
    ///
    /// - Throws: ``ImportError`` when there is no article to be had.
    func read(_ source: Source, _ context: inout ImportContext) throws(ImportError) -> Article
}

extension DocumentImporter {
    /// Reads the article at once and gives a stream that holds it, with those of its comments labelled that read like spam.
    public func open(_ source: Source, context: ImportContext) throws(ImportError) -> ArticleStream {
        var context = context
        let article = try read(source, &context)
        return ArticleStream(CollectionOfOne(ArticleStream.Item.article(context.imported(article, as: format))).makeIterator())
    }
}
