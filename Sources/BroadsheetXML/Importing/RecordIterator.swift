internal import BroadsheetCore

/// The articles of a document whose records are one article each.
struct RecordIterator<Dialect: XMLRecordImporter>: IteratorProtocol, Sendable {
    private var dialect: Dialect
    private var reader: XMLRecordReader
    private let context: ImportContext
    private var leftOut = LeftOutRecords()
    private var notes: [XMLRecord] = []
    /// An article that waits until it is known what is left out behind it.
    private var held: Imported?
    private var queue: [ArticleStream.Item] = []
    private var isFirst = true
    private var isFinished = false

    init(_ dialect: Dialect, _ reader: XMLRecordReader, _ context: ImportContext) {
        self.dialect = dialect
        self.reader = reader
        self.context = context
    }

    mutating func next() -> ArticleStream.Item? {
        while queue.isEmpty, !isFinished { advance() }
        return queue.isEmpty ? nil : queue.removeFirst()
    }

    private mutating func advance() {
        guard let result = reader.next() else {
            isFinished = true
            release()
            return
        }
        switch result {
        case .failure(let error):
            release()
            queue.append(.rejected(error))
        case .success(let record):
            switch dialect.role(of: record) {
            case .note: if notes.count < RecordIndex.mostNotes { notes.append(record) }
            case .other(let name): leftOut.add(name)
            case .article, .part: read(record)
            }
        }
    }

    private mutating func read(_ record: XMLRecord) {
        var context = context
        if isFirst { for diagnostic in reader.diagnostics { context.report(diagnostic) } }
        if record.isMended { context.reportMended(record) }
        do throws(ImportError) {
            var draft = try dialect.draft(of: record, named: "", &context)
            var article = draft.finish(&context)
            context.addEvidence(to: &article, from: record, notes)
            release()
            held = context.imported(article, as: dialect.format)
            isFirst = false
        } catch {
            release()
            queue.append(.rejected(error))
        }
    }

    private mutating func release() {
        guard var article = held.take() else { return }
        if let diagnostic = leftOut.takeDiagnostic() { article.diagnostics.append(diagnostic) }
        queue.append(.article(article))
    }
}

extension ImportContext {
    mutating func reportMended(_ record: XMLRecord) {
        report(Diagnostic(.warning, .mendedMarkup, "The markup of a record is broken and was mended.", at: record.location))
    }
}
