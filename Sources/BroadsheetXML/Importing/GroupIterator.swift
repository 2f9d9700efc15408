internal import BroadsheetCore

/// The articles of a document in which the parts of an article are records of their own.
///
/// The document is read once when the first article is asked for, and then article by article.
struct GroupIterator<Dialect: XMLRecordImporter>: RecordWorkIterator {
    private var dialect: Dialect
    private var reader: XMLRecordReader
    private let context: ImportContext
    private var group: ArticleGroup<Dialect>?
    private var blocks = FileBlocks()
    private var position = 0
    /// The largest article, in bytes, whose records are read before it is made.
    private static var mostReadAhead: Int { 1 << 20 }
    /// How many bytes the records have of which articles were made.
    private var bytesDone = 0
    private var isFirst = true
    private var hasReportedEnd = false

    init(_ dialect: Dialect, _ reader: XMLRecordReader, _ context: ImportContext) {
        self.dialect = dialect
        self.reader = reader
        self.context = context
    }

    var bytesRead: Int? { reader.input.isPacked ? nil : bytesDone }

    mutating func nextWork() -> RecordWork? {
        if group == nil {
            let index = RecordIndex(&dialect, &reader)
            group = ArticleGroup(
                dialect: dialect, index: index, input: reader.input, parser: reader.frameParser.emptied, context: context)
        }
        guard let group else { return nil }
        let entries = group.index.entries
        while position < entries.count, !entries[position].isLead { position += 1 }
        guard position < entries.count else {
            if let item = dialect.nextRemaining(context) { return RecordWork(done: item) }
            defer { hasReportedEnd = true }
            return hasReportedEnd ? nil : reader.endError.map { RecordWork(done: .rejected($0)) }
        }
        let lead = position
        position += 1
        let (size, frames) = group.frames(at: lead, &blocks, most: Self.mostReadAhead)
        bytesDone += size
        return RecordWork(size: size) { group.read(at: lead, frames) }
    }

    mutating func settle(_ items: [ArticleStream.Item]) -> [ArticleStream.Item] {
        guard isFirst, let first = items.first, case .article(var imported) = first, var leftOut = group?.index.leftOut else {
            return items
        }
        isFirst = false
        var ofDocument = reader.diagnostics
        if let diagnostic = leftOut.takeDiagnostic() { ofDocument.append(diagnostic) }
        // What was dropped of an article is told last.
        let end = imported.diagnostics.last?.code == .personalDataDropped ? imported.diagnostics.count - 1 : imported.diagnostics.count
        imported.diagnostics.insert(contentsOf: ofDocument, at: end)
        return [.article(imported)] + items.dropFirst()
    }
}

/// What it takes to read an article with its parts from a document that was read before.
private final class ArticleGroup<Dialect: XMLRecordImporter>: Sendable {
    let dialect: Dialect
    let index: RecordIndex
    let input: ByteInput
    let parser: FrameParser
    let context: ImportContext

    init(dialect: Dialect, index: RecordIndex, input: ByteInput, parser: FrameParser, context: ImportContext) {
        self.dialect = dialect
        self.index = index
        self.input = input
        self.parser = parser
        self.context = context
    }

    /// How many bytes the records of the article have that begins at an entry, and the records; none when they have more than `most` bytes or one of
    /// them cannot be read: they are read with the article then.
    func frames(at lead: Int, _ blocks: inout FileBlocks, most: Int) -> (size: Int, frames: [RecordFrame]) {
        var frames: [RecordFrame] = []
        var size = 0
        var areRead = true
        var next = Int32(lead)
        while next >= 0 {
            let entry = index.entries[Int(next)]
            size += entry.range.count
            if areRead, size <= most, let bytes = try? blocks.bytes(in: entry.range, of: input) {
                frames.append(index.frame(of: entry, bytes))
            } else if areRead {
                areRead = false
                frames = []
            }
            next = entry.next
        }
        return (size, frames)
    }

    /// Reads the article that begins at an entry, and what could not be read of it.
    ///
    /// - Parameter frames: Its records, if they were read before.
    func read(at lead: Int, _ frames: [RecordFrame]) -> [ArticleStream.Item] {
        var reading = GroupReading(group: self, at: lead, frames)
        return reading.read(index.entries[lead])
    }
}

/// An article being read.
private struct GroupReading<Dialect: XMLRecordImporter> {
    private let group: ArticleGroup<Dialect>
    private var parser: FrameParser
    private var context: ImportContext
    private var rejected: [ImportError] = []
    /// The records that were read before, in the order in which they are asked for, and how many of them were.
    private let frames: [RecordFrame]
    private var framesTaken = 0
    /// Where the next record that was not read before stands in the index, or -1.
    private var following: Int32

    init(group: ArticleGroup<Dialect>, at lead: Int, _ frames: [RecordFrame]) {
        self.group = group
        self.frames = frames
        following = frames.isEmpty ? Int32(lead) : -1
        parser = group.parser.emptied
        context = group.context
    }

    mutating func read(_ lead: RecordIndex.Entry) -> [ArticleStream.Item] {
        var draft: ArticleDraft
        var leadRecord: XMLRecord?
        if lead.kind != .part {
            do throws(ImportError) {
                guard let record = try nextRecord() else { return [] }
                draft = try group.dialect.draft(of: record, named: "", &context)
                leadRecord = record
            } catch {
                return [.rejected(error)]
            }
        } else if let begun = draftOfParts(isInCircle: lead.isInCircle) {
            draft = begun
        } else {
            return rejected.map { .rejected($0) }
        }
        while addPart(to: &draft) {}
        var article = draft.finish(&context)
        if let leadRecord { context.addEvidence(to: &article, from: leadRecord, group.index.notes) }
        if lead.isInCircle, !context.diagnostics.contains(where: { $0.code == .cyclicThread }) {
            context.report(Diagnostic(.warning, .cyclicThread, "Records belong to one another in a circle; they were kept."))
        }
        return [.article(context.imported(consume article, as: group.dialect.format))] + rejected.map { .rejected($0) }
    }

    /// Begins an article that has no record with its first part that can be read; `nil` when there is none.
    private mutating func draftOfParts(isInCircle: Bool) -> ArticleDraft? {
        while true {
            do throws(ImportError) {
                guard let record = try nextRecord() else { return nil }
                var draft = try makeDraft(for: record, isInCircle: isInCircle)
                add(record, to: &draft)
                return draft
            } catch {
                rejected.append(error)
            }
        }
    }

    /// Adds the next part to its article; false when there is none left.
    private mutating func addPart(to draft: inout ArticleDraft) -> Bool {
        do throws(ImportError) {
            guard let record = try nextRecord() else { return false }
            add(record, to: &draft)
        } catch {
            rejected.append(error)
        }
        return true
    }

    private mutating func add(_ part: XMLRecord, to draft: inout ArticleDraft) {
        do throws(ImportError) {
            try group.dialect.add(part, to: &draft, &context)
        } catch {
            rejected.append(error)
        }
    }

    private mutating func makeDraft(for part: XMLRecord, isInCircle: Bool) throws(ImportError) -> ArticleDraft {
        // Asked on a copy: what the record says of the document was noted before.
        var copy = group.dialect
        var name = ""
        if !isInCircle, case .part(_, let target) = copy.role(of: part) { name = target }
        return try group.dialect.draft(of: nil, named: name, &context)
    }

    private mutating func nextRecord() throws(ImportError) -> XMLRecord? {
        guard let frame = try nextFrame() else { return nil }
        let record = try parser.parse(frame).get()
        if record.isMended { context.reportMended(record) }
        return record
    }

    private mutating func nextFrame() throws(ImportError) -> RecordFrame? {
        if framesTaken < frames.count {
            framesTaken += 1
            return frames[framesTaken - 1]
        }
        guard following >= 0 else { return nil }
        let entry = group.index.entries[Int(following)]
        following = entry.next
        return group.index.frame(of: entry, try group.input.bytes(in: entry.range))
    }
}
