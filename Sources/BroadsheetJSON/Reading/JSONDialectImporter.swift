public import BroadsheetCore

/// Reads a format in JSON, as its dialect says.
///
/// Records are read as they are pulled from the stream: the memory that is needed is that of the largest one, or of the largest thread where a thread is
/// several records, plus a buffer of fixed size. ``Limits/bytes`` holds for each record. A record that is broken or holds no article is an item of the
/// stream, and the next one is read all the same.
public struct JSONDialectImporter<Dialect: JSONDialect>: Importer {
    /// The dialect.
    public let dialect: Dialect

    /// Creates an importer.
    public init(_ dialect: Dialect) { self.dialect = dialect }

    /// The format of the dialect.
    public var format: FormatID { dialect.info.id }

    /// What people should know about the format.
    public var info: FormatInfo { dialect.info }

    /// What the dialect makes of the keys at the beginning; canonical articles are none of them.
    public func confidence(for probe: Probe) -> Confidence {
        let outline = JSONOutline(probe)
        if outline.isEmpty || outline.string("$schema") == ArticleSchema.id || outline.has("schemaVersion", "body") { return .none }
        let confidence = dialect.confidence(for: outline)
        guard confidence == .none, !probe.isComplete, probe.prefix.count < 1 << 16 else { return confidence }
        return .needsMoreData
    }

    /// Begins to read.
    ///
    /// - Throws: ``ImportError`` with the code `unreadable`, and `empty` when there is nothing in the input.
    public func open(_ source: Source, context: ImportContext) throws(ImportError) -> ArticleStream {
        var reader = try JSONPullReader(source, limits: context.limits)
        guard try reader.nextElement() else { throw ImportError(.empty, "The input is empty.", at: source.location()) }
        return ArticleStream(working: JSONDialectIterator(dialect: dialect, source: source, context: context, reader: reader))
    }
}

/// The articles of an input, each made when it is asked for.
struct JSONDialectIterator<Dialect: JSONDialect>: RecordWorkIterator {
    private let dialect: Dialect
    private let source: Source
    private let context: ImportContext
    private var walk: JSONRecordWalk
    /// Groups of the last value that are still to come, the next one last.
    private var waiting: [[JSONNode]] = []
    private var header: JSONNode?
    /// The records of an article to which more may belong.
    private var group: [JSONNode] = []
    private var groupHeader: JSONNode?
    /// Faults of the values that the open group and the next one were taken from.
    private var groupFaults: [Diagnostic] = []
    private var faults: [Diagnostic] = []
    /// An error that was met behind the open group.
    private var heldError: ImportError?

    init(dialect: Dialect, source: Source, context: ImportContext, reader: JSONPullReader) {
        self.dialect = dialect
        self.source = source
        self.context = context
        walk = JSONRecordWalk(reader: reader, layout: dialect.layout)
    }

    var bytesRead: Int? { walk.bytesRead }

    mutating func nextWork() -> RecordWork? {
        while true {
            if let error = heldError.take() { return RecordWork(done: .rejected(error)) }
            if let next = waiting.popLast() {
                if let item = add(next) { return item }
                continue
            }
            do throws(ImportError) {
                guard let record = try walk.next() else { return finishGroup() }
                guard record.value.kind == .object || record.value.kind == .array else {
                    throw ImportError(
                        .malformed, "A record is expected here, not \(record.value.kind.noun).", at: record.value.location)
                }
                header = record.header
                faults = Self.faults(of: record.value)
                let groups = dialect.groups(in: record.value)
                if header == nil, groups.count != 1 || groups[0].count != 1 { header = record.value }
                waiting = groups.reversed()
            } catch {
                guard let item = finishGroup() else { return RecordWork(done: .rejected(error)) }
                heldError = error
                return item
            }
        }
    }

    /// Adds records to the open group, or ends that and opens another.
    private mutating func add(_ records: [JSONNode]) -> RecordWork? {
        guard !records.isEmpty else { return nil }
        if records.count == 1, !group.isEmpty, group.count <= context.limits.comments, dialect.continues(group, with: records[0]) {
            group.append(records[0])
            takeFaults()
            return nil
        }
        let item = finishGroup()
        group = records
        groupHeader = header
        takeFaults()
        return item
    }

    private mutating func takeFaults() {
        if groupFaults.count < 16 { groupFaults += faults }
        faults = []
    }

    private mutating func finishGroup() -> RecordWork? {
        guard let first = group.first else { return nil }
        let records = JSONRecords(first: first, all: group, header: groupHeader, url: source.url)
        let faults = groupFaults
        group = []
        groupHeader = nil
        groupFaults = []
        // The records of a group can share their bytes, which are not many then.
        return RecordWork(size: records.all.reduce(0) { $0 + $1.bytes.count }) { [dialect, context] in
            var context = context
            for fault in faults { context.report(fault) }
            do throws(ImportError) {
                var article = try dialect.article(from: records, &context)
                context.addEvidence(to: &article, from: records.all, header: records.header)
                return [.article(context.imported(article, as: dialect.info.id))]
            } catch {
                return [.rejected(error)]
            }
        }
    }

    /// The faults of the JSON itself, which the first article of a value reports.
    private static func faults(of value: JSONNode) -> [Diagnostic] {
        var faults: [Diagnostic] = []
        if let (first, count) = value.tape.duplicateKeys() {
            let more = count > 1 ? ", and \(count - 1) more are" : " is"
            faults.append(
                Diagnostic(
                    .warning, .duplicateKey, "“\(first)”\(more) there twice in an object; the last one counts.", at: value.location))
        }
        if value.tape.repairs > 0 {
            faults.append(
                Diagnostic(
                    .warning, .undecodableBytes,
                    "\(value.tape.repairs) characters are no Unicode text or should have been escaped.", at: value.location))
        }
        return faults
    }
}
