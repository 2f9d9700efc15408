public import BroadsheetCore

/// Reads an XML format whose documents hold many records: feeds and export files.
///
/// An importer says where the records stand, what each is for, and how an article is made of one. Records are read one by one; where comments are
/// records of their own, the document is read twice: first to see what belongs together, then article by article. Only that order is held in memory.
///
/// ```swift
/// struct ShelfImporter: XMLRecordImporter {
///     let format: FormatID = "shelf"
///     let layout = RecordLayout(containers: [["shelf"]], unnested: ["book"])
///     func confidence(for outline: XMLOutline) -> Confidence { outline.rootName == "shelf" ? .certain : .none }
///     func role(of record: XMLRecord) -> XMLRecordRole { record.root.name == "book" ? .article(names: []) : .note }
///     func draft(of record: XMLRecord?, named name: String, _ context: inout ImportContext) throws(ImportError) -> ArticleDraft {
///         ArticleDraft(Article(title: record?.root.words("title").map { RichText($0) }))
///     }
/// }
/// ```
public protocol XMLRecordImporter: Importer {
    /// Where the records stand.
    var layout: RecordLayout { get }

    /// Whether parts of an article are records of their own; by default false.
    var hasParts: Bool { get }

    /// Where records of one name say what they are parts of; by default `nil`. For an importer that tells it, all records of that name are parts, and
    /// ``role(of:)`` looks at nothing else in them, so that the first reading need not take down what they hold.
    var partReference: PartReference? { get }

    /// How sure this importer is of a document, from its root element.
    func confidence(for outline: XMLOutline) -> Confidence

    /// What a record is for. This is asked of every record in the order of the document, and before any article is made where there are parts; what a
    /// record says about the whole document can be noted meanwhile. Each document is read with a copy of the importer.
    mutating func role(of record: XMLRecord) -> XMLRecordRole

    /// Begins an article with its record, or without one when only parts of it are there.
    ///
    /// - Parameter name: The name by which its parts refer to it; empty when it has a record.
    /// - Throws: ``ImportError`` when nothing can be made of the record, which becomes an item of the stream.
    func draft(of record: XMLRecord?, named name: String, _ context: inout ImportContext) throws(ImportError) -> ArticleDraft

    /// Adds a part to its article.
    ///
    /// - Throws: ``ImportError`` when nothing can be made of the record, which becomes an item of the stream.
    func add(_ part: XMLRecord, to draft: inout ArticleDraft, _ context: inout ImportContext) throws(ImportError)

    /// The next article of what belongs to none of the records, where there are parts: asked for at the end of the document, until there is none.
    mutating func nextRemaining(_ context: ImportContext) -> ArticleStream.Item?
}

extension XMLRecordImporter {
    /// There are no parts.
    public var hasParts: Bool { false }

    /// It is not told.
    public var partReference: PartReference? { nil }

    /// Adds nothing.
    public func add(_ part: XMLRecord, to draft: inout ArticleDraft, _ context: inout ImportContext) throws(ImportError) {}

    /// Nothing remains.
    public mutating func nextRemaining(_ context: ImportContext) -> ArticleStream.Item? { nil }

    /// Asks ``confidence(for:)-(XMLOutline)`` once the root element has been seen.
    public func confidence(for probe: Probe) -> Confidence {
        guard let outline = XMLOutline(probe) else { return .none }
        return outline.isUndecided ? .needsMoreData : confidence(for: outline)
    }

    /// Begins to read. Articles are read as they are pulled.
    ///
    /// - Throws: ``ImportError`` as ``XMLRecordReader/init(_:layout:limits:)`` does; with parts, `too-large` also for packed input beyond the limit.
    public func open(_ source: Source, context: ImportContext) throws(ImportError) -> ArticleStream {
        let reader = try XMLRecordReader(source, layout: layout, limits: context.limits, isReadTwice: hasParts)
        return hasParts
            ? ArticleStream(working: GroupIterator(self, reader, context))
            : ArticleStream(working: RecordIterator(self, reader, context))
    }
}

/// An article in the making, with its comments.
public struct ArticleDraft: Sendable {
    /// The article. Its comments are taken from ``thread`` in the end.
    public var article: Article

    /// The comments; `nil` when the format cannot carry any.
    public var thread: ThreadAssembler?

    /// What the parts of the article need to know of its record and the article has no place for.
    public var notes: [String: String] = [:]

    /// Creates a draft.
    public init(_ article: Article, thread: ThreadAssembler? = nil) {
        self.article = article
        self.thread = thread
    }

    /// The article with its comments.
    mutating func finish(_ context: inout ImportContext) -> Article {
        // Taken out, since two who hold the comments would both have their own.
        if var thread = thread.take() {
            let comments = thread.finish(&context)
            if article.discussion != nil || !comments.isEmpty {
                var discussion = article.discussion ?? Discussion()
                if discussion.comments.isEmpty { discussion.comments = comments } else { discussion.comments += comments }
                article.discussion = discussion
            }
        }
        if !context.options.keepsEvidence { article.evidence = [:] }
        return article
    }
}
