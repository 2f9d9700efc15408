internal import BroadsheetCore

/// The articles of a document in which the parts of an article are records of their own.
///
/// The document is read once when the first article is asked for, and then article by article.
struct GroupIterator<Dialect: XMLRecordImporter>: IteratorProtocol, Sendable {
    private var dialect: Dialect
    private var reader: XMLRecordReader
    private let context: ImportContext
    private var index: RecordIndex?
    private var position = 0
    private var queue: [ArticleStream.Item] = []
    private var isFirst = true
    private var isFinished = false

    init(_ dialect: Dialect, _ reader: XMLRecordReader, _ context: ImportContext) {
        self.dialect = dialect
        self.reader = reader
        self.context = context
    }

    mutating func next() -> ArticleStream.Item? {
        let index = index ?? RecordIndex(&dialect, &reader)
        if self.index == nil { self.index = index }
        while queue.isEmpty {
            while position < index.entries.count, !index.entries[position].isLead { position += 1 }
            guard position < index.entries.count else {
                if let item = dialect.nextRemaining(context) { return item }
                defer { isFinished = true }
                return isFinished ? nil : reader.endError.map { .rejected($0) }
            }
            position += 1
            readArticle(at: position - 1, index)
        }
        return queue.removeFirst()
    }

    private mutating func readArticle(at lead: Int, _ index: RecordIndex) {
        var context = context
        do throws(ImportError) {
            var rejected: [ImportError] = []
            let leadRecord = try record(of: index.entries[lead], index, &context)
            var draft = try makeDraft(of: leadRecord, index.entries[lead], &context, &rejected)
            var next = index.entries[lead].next
            while next >= 0 {
                let entry = index.entries[Int(next)]
                add(entry, to: &draft, index, &context, &rejected)
                next = entry.next
            }
            var article = draft.finish(&context)
            if index.entries[lead].kind == .article { context.addEvidence(to: &article, from: leadRecord, index.notes) }
            if index.entries[lead].isInCircle, !context.diagnostics.contains(where: { $0.code == .cyclicThread }) {
                context.report(Diagnostic(.warning, .cyclicThread, "Records belong to one another in a circle; they were kept."))
            }
            if isFirst {
                isFirst = false
                for diagnostic in reader.diagnostics { context.report(diagnostic) }
                var leftOut = index.leftOut
                if let diagnostic = leftOut.takeDiagnostic() { context.report(diagnostic) }
            }
            queue.append(.article(context.imported(article, as: dialect.format)))
            queue += rejected.map { .rejected($0) }
        } catch {
            queue.append(.rejected(error))
        }
    }

    private func makeDraft(
        of record: XMLRecord, _ entry: RecordIndex.Entry, _ context: inout ImportContext, _ rejected: inout [ImportError]
    ) throws(ImportError) -> ArticleDraft {
        guard entry.kind == .part else { return try dialect.draft(of: record, named: "", &context) }
        // Asked on a copy: what the record says of the document was noted before.
        var copy = dialect
        var name = ""
        if !entry.isInCircle, case .part(_, let target) = copy.role(of: record) { name = target }
        var draft = try dialect.draft(of: nil, named: name, &context)
        do throws(ImportError) { try dialect.add(record, to: &draft, &context) } catch { rejected.append(error) }
        return draft
    }

    private mutating func add(
        _ entry: RecordIndex.Entry, to draft: inout ArticleDraft, _ index: RecordIndex, _ context: inout ImportContext,
        _ rejected: inout [ImportError]
    ) {
        do throws(ImportError) {
            try dialect.add(try record(of: entry, index, &context), to: &draft, &context)
        } catch {
            rejected.append(error)
        }
    }

    private mutating func record(
        of entry: RecordIndex.Entry, _ index: RecordIndex, _ context: inout ImportContext
    ) throws(ImportError) -> XMLRecord {
        let record = try reader.parse(index.frame(of: entry, reader.input)).get()
        if record.isMended { context.reportMended(record) }
        return record
    }
}
