public import BroadsheetCore

/// Reads the records of an XML document one by one: the items of a feed, the posts of an export file.
///
/// ```swift
/// var reader = try XMLRecordReader(source, layout: RecordLayout(containers: [["shelf"]], unnested: ["book"]), limits: context.limits)
/// while let result = reader.next() {
///     let book = try result.get().root
///     print(book.words("title") ?? "untitled")
/// }
/// ```
///
/// The input can be of any size and packed with gzip; memory is that of its largest record and a fixed buffer. ``Limits/bytes`` holds for each record. A
/// record that is not well-formed is mended where feeds often go wrong, otherwise it is a failure in the sequence, with its place, and the next one is
/// read. Document type definitions are never read, so nothing is loaded and no entity expanded.
public struct XMLRecordReader: Sendable {
    private let source: Source
    private let limits: Limits
    private var framer: RecordFramer
    private var parser: FrameParser
    private var hasReportedEnd = false
    /// Records that were found, and what is in those that were parsed.
    private var queue: [(frame: RecordFrame, record: XMLRecord?)] = []
    private var queueIndex = 0

    /// How many records, and how many bytes of them, are parsed at once.
    private static let batch = (records: 64, bytes: 1 << 16)

    /// What was noticed about the input's encoding.
    public let diagnostics: [Diagnostic]

    let input: ByteInput

    /// How far the source was searched for records, in bytes; `nil` for a packed one.
    var bytesRead: Int? { input.isPacked ? nil : framer.offset }

    /// Parses records that are found by their places; it knows the names that were seen.
    var frameParser: FrameParser { parser }

    /// Opens a document.
    ///
    /// - Throws: ``ImportError`` with the code `unreadable`, `empty`, `malformed` for packed data that is damaged, or `too-large` for a file in another
    ///   encoding than UTF-8 beyond the limit.
    public init(_ source: Source, layout: RecordLayout, limits: Limits = .default) throws(ImportError) {
        try self.init(source, layout: layout, limits: limits, isReadTwice: false)
    }

    /// Opens a document; one that is packed and will be read twice is unpacked into a temporary file.
    init(_ source: Source, layout: RecordLayout, limits: Limits, isReadTwice: Bool) throws(ImportError) {
        self.source = source
        self.limits = limits
        input = try ByteInput(source, limits: limits)
        if isReadTwice { try input.makeRepeatable(limits: limits) }
        diagnostics = input.diagnostics
        framer = RecordFramer(input, layout: layout, limits: limits)
        parser = FrameParser(source, limits: limits)
    }

    /// The next record, or why it could not be read; `nil` at the end.
    public mutating func next() -> Result<XMLRecord, ImportError>? {
        while let (_, result) = nextWithFrame() {
            if let result { return result }
        }
        defer { hasReportedEnd = true }
        return hasReportedEnd ? nil : endError.map { .failure($0) }
    }

    /// Finds parts among the records.
    private var parts: PartFinder?

    /// Looks for no more in parts than for what they belong to.
    mutating func find(_ reference: PartReference) { parts = PartFinder(reference, limits: limits) }

    /// The next record, unparsed and parsed, where it is no part that was found without that; `nil` at the end.
    mutating func nextWithFrame() -> (frame: RecordFrame, result: Result<XMLRecord, ImportError>?)? {
        if queueIndex == queue.count, let part = fillQueue() { return (part, nil) }
        guard queueIndex < queue.count else { return nil }
        defer { queueIndex += 1 }
        let (frame, record) = queue[queueIndex]
        // What was handed on is not held until the whole batch was.
        queue[queueIndex].record = nil
        queue[queueIndex].frame.bytes = []
        return (frame, frame.part != nil ? nil : record.map { .success($0) } ?? parser.parseAnything(frame))
    }

    /// Queues the next records. A part that comes before them is given at once, since nothing has to be done for it.
    private mutating func fillQueue() -> RecordFrame? {
        queue.removeAll(keepingCapacity: true)
        queueIndex = 0
        var bytes = 0
        // The numbers of the records that are left to libxml2.
        var left: [Int] = []
        while queue.count < Self.batch.records, bytes < Self.batch.bytes, let frame = framer.next(&parts) {
            bytes += frame.length
            if frame.part != nil {
                if queue.isEmpty { return frame }
                queue.append((frame, nil))
                continue
            }
            let record = parser.parsePlain(frame, isOutline: parts?.mayFind(frame) ?? false)
            if record == nil { left.append(queue.count) }
            queue.append((frame, record))
        }
        if let parsed = parser.parseTogether(left.map { queue[$0].frame }) {
            for (index, record) in zip(left, parsed) { queue[index].record = record }
        }
        return nil
    }

    /// Why the document did not end where it should have.
    var endError: ImportError? {
        if let error = framer.inputError { return error }
        if let fault = framer.fault {
            return ImportError(.malformed, fault.message, at: source.location(line: fault.line, byteOffset: fault.offset))
        }
        guard !framer.hasFoundRoot else { return nil }
        return ImportError(.malformed, "The input is no XML: it holds no element.", at: source.location())
    }
}
