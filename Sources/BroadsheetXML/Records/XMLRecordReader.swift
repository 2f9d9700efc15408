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
    private var parser: RecordParser
    private var hasReportedEnd = false
    /// Records that were found, the parsed ones with what is in them.
    private var queue: [(frame: RecordFrame, storage: XMLRecord.Storage?)] = []
    private var queueIndex = 0

    /// How many records, and how many bytes of them, are parsed at once.
    private static let batch = (records: 64, bytes: 1 << 16)

    /// What was noticed about the input's encoding.
    public let diagnostics: [Diagnostic]

    let input: ByteInput

    /// Opens a document.
    ///
    /// - Throws: ``ImportError`` with the code `unreadable`, `empty`, `malformed` for packed data that is damaged, or `too-large` for a file in another
    ///   encoding than UTF-8 beyond the limit.
    public init(_ source: Source, layout: RecordLayout, limits: Limits = .default) throws(ImportError) {
        try self.init(source, layout: layout, limits: limits, isReadTwice: false)
    }

    /// Opens a document; one that will be read twice must not be packed, or is unpacked into memory as far as the limit allows.
    init(_ source: Source, layout: RecordLayout, limits: Limits, isReadTwice: Bool) throws(ImportError) {
        self.source = source
        self.limits = limits
        input = try ByteInput(source, limits: limits)
        if isReadTwice { try input.makeRepeatable(limits: limits) }
        diagnostics = input.diagnostics
        framer = RecordFramer(input, layout: layout, limits: limits)
        parser = RecordParser(limits: limits)
    }

    /// The next record, or why it could not be read; `nil` at the end.
    public mutating func next() -> Result<XMLRecord, ImportError>? {
        guard let (_, result) = nextWithFrame() else {
            defer { hasReportedEnd = true }
            return hasReportedEnd ? nil : endError.map { .failure($0) }
        }
        return result
    }

    /// The next record, unparsed and parsed; `nil` at the end.
    mutating func nextWithFrame() -> (frame: RecordFrame, result: Result<XMLRecord, ImportError>)? {
        if queueIndex == queue.count { fillQueue() }
        guard queueIndex < queue.count else { return nil }
        defer { queueIndex += 1 }
        let (frame, storage) = queue[queueIndex]
        queue[queueIndex].storage = nil
        guard let storage else { return (frame, parse(frame)) }
        return (frame, .success(XMLRecord(location: location(of: frame), isMended: false, storage: storage)))
    }

    private mutating func fillQueue() {
        var frames: [RecordFrame] = []
        var bytes = 0
        while frames.count < Self.batch.records, bytes < Self.batch.bytes, let frame = framer.next() {
            bytes += frame.bytes.count
            frames.append(frame)
        }
        let isUniform = frames.allSatisfy { $0.fault == nil && $0.surroundings == frames[0].surroundings }
        let parsed = isUniform && frames.count > 1 ? parser.parse(frames[...]) : nil
        queue = frames.enumerated().map { ($1, parsed?[$0]) }
        queueIndex = 0
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

    /// Parses a record.
    mutating func parse(_ frame: RecordFrame) -> Result<XMLRecord, ImportError> {
        switch frame.fault {
        case .tooLarge:
            return .failure(
                ImportError(.tooLarge, "The record “\(frame.name)” has more than \(limits.bytes) bytes.", at: location(of: frame)))
        case .unclosed: return .failure(unclosed(frame))
        case nil: break
        }
        do throws(RecordParser.Failure) {
            return .success(
                XMLRecord(location: location(of: frame), isMended: false, storage: try parser.parse(frame.bytes, in: frame.surroundings)))
        } catch {
            if !error.isLimit, let mended = MarkupMender.mend(frame.bytes),
                let storage = try? parser.parse(mended, in: frame.surroundings)
            {
                return .success(XMLRecord(location: location(of: frame), isMended: true, storage: storage))
            }
            return .failure(
                ImportError(
                    error.isLimit ? .limitExceeded : .malformed, "The record “\(frame.name)” cannot be read: \(error.message).",
                    at: location(of: frame, offset: error.offset)))
        }
    }

    private func unclosed(_ frame: RecordFrame) -> ImportError {
        ImportError(.malformed, "The record “\(frame.name)” has no end.", at: location(of: frame))
    }

    private func location(of frame: RecordFrame, offset: Int = 0) -> SourceLocation {
        let before = frame.bytes.prefix(offset)
        let lines = before.reduce(0) { $0 + ($1 == 0x0a ? 1 : 0) }
        let column = lines == 0 ? frame.column.map { $0 + offset } : before.count - (before.lastIndex(of: 0x0a) ?? 0) - 1
        return source.location(line: frame.line + lines, column: column.map { $0 + 1 }, byteOffset: frame.offset + offset)
    }
}
