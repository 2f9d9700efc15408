internal import BroadsheetCore

/// The articles of a document whose records are one article each.
struct RecordIterator<Dialect: XMLRecordImporter>: RecordWorkIterator {
    private var dialect: Dialect
    private var reader: XMLRecordReader
    private let context: ImportContext
    /// What was left out before each piece of work under way, and behind the last one.
    private var leftOutBefore: [LeftOutRecords] = [LeftOutRecords()]
    private var leftOut = LeftOutRecords()
    private var notes: [XMLRecord] = []
    /// An article that waits until it is known what is left out behind it.
    private var held: Imported?
    private var isFirst = true

    init(_ dialect: Dialect, _ reader: XMLRecordReader, _ context: ImportContext) {
        self.dialect = dialect
        self.reader = reader
        self.context = context
    }

    var bytesRead: Int? { reader.bytesRead }

    mutating func nextWork() -> RecordWork? {
        while let result = reader.next() {
            switch result {
            case .failure(let error):
                leftOutBefore.append(LeftOutRecords())
                return RecordWork(done: .rejected(error))
            case .success(let record):
                switch dialect.role(of: record) {
                case .note: if notes.count < RecordIndex.mostNotes { notes.append(record) }
                case .other(let name): leftOutBefore[leftOutBefore.count - 1].add(name)
                case .article, .part:
                    leftOutBefore.append(LeftOutRecords())
                    return RecordWork(size: record.size) { [dialect, context, notes] in
                        [Self.item(of: record, dialect, notes, context)]
                    }
                }
            }
        }
        return nil
    }

    private static func item(of record: XMLRecord, _ dialect: Dialect, _ notes: [XMLRecord], _ context: ImportContext) -> ArticleStream.Item
    {
        var context = context
        if record.isMended { context.reportMended(record) }
        do throws(ImportError) {
            var draft = try dialect.draft(of: record, named: "", &context)
            var article = draft.finish(&context)
            context.addEvidence(to: &article, from: record, notes)
            return .article(context.imported(consume article, as: dialect.format))
        } catch {
            return .rejected(error)
        }
    }

    mutating func settle(_ items: [ArticleStream.Item]) -> [ArticleStream.Item] {
        leftOut.add(leftOutBefore.removeFirst())
        var settled = release()
        for item in items {
            switch item {
            case .rejected: settled.append(item)
            case .article(var imported):
                if isFirst { imported.diagnostics.insert(contentsOf: reader.diagnostics, at: 0) }
                isFirst = false
                held = imported
            }
        }
        return settled
    }

    mutating func finish() -> [ArticleStream.Item] {
        leftOut.add(leftOutBefore.removeFirst())
        return release()
    }

    private mutating func release() -> [ArticleStream.Item] {
        guard var article = held.take() else { return [] }
        if let diagnostic = leftOut.takeDiagnostic() { article.diagnostics.append(diagnostic) }
        return [.article(article)]
    }
}

extension ImportContext {
    mutating func reportMended(_ record: XMLRecord) {
        report(Diagnostic(.warning, .mendedMarkup, "The markup of a record is broken and was mended.", at: record.location))
    }
}
