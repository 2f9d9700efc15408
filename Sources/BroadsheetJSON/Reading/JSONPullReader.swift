public import BroadsheetCore

/// Reads JSON of any size from front to back: containers are entered one by one, and what is in them is read, a value at a time.
///
/// The memory it takes is that of the largest value read plus a buffer of fixed size. A value that is broken inside is an error of ``readValue()`` only:
/// the reader then stands behind it and can go on. Several values one after the other, on lines of their own or not, are read as the elements of
/// an array without brackets. A byte order mark is passed over.
///
/// ```swift
/// var reader = try JSONPullReader(source)
/// while try reader.nextElement() {
///     let record = try reader.readValue()
/// }
/// ```
public struct JSONPullReader: Sendable {
    private var input: JSONInput
    private let source: Source
    private let limits: Limits

    private struct Container {
        var isObject: Bool
        var isFirst = true
    }
    private var open: [Container] = []
    private var isAtTop = true
    private var isBroken = false

    /// Whether each line is a value. A line that is broken then costs no more than itself.
    private var readsLines: Bool
    /// Where the object begins that was entered last, what was kept of it, and how much of that is whole members.
    private var headerStart: JSONPosition?
    private var headerLength = 0

    /// Opens a source.
    ///
    /// - Throws: ``ImportError`` with the code `unreadable`.
    public init(_ source: Source, limits: Limits = .default) throws(ImportError) {
        try self.init(source, limits: limits, chunkSize: 1 << 18)
    }

    init(_ source: Source, limits: Limits, chunkSize: Int) throws(ImportError) {
        input = try JSONInput(source, chunkSize: chunkSize)
        self.source = source
        self.limits = limits
        _ = try input.peekSignificant()
        readsLines = Self.looksLikeLines(input.window)
    }

    /// How many bytes were read.
    public var byteOffset: Int { input.position.byteOffset }

    /// How large the largest value may be, in bytes.
    private var valueLimit: Int { max(0, min(limits.bytes, 1 << 30)) }

    /// Whether there is one more element in the array that was entered last, or one more value at the top. At the end of an array this leaves it.
    ///
    /// - Throws: ``ImportError`` with the code `malformed` when something else stands here; the source is then at its end.
    public mutating func nextElement() throws(ImportError) -> Bool {
        guard !isBroken else { return false }
        guard let byte = try input.peekSignificant() else {
            if isAtTop { return false }
            throw fail("The JSON ends inside \(open.last?.isObject == true ? "an object" : "an array").")
        }
        if isAtTop {
            // Between values a comma is forgiven: arrays that were cut into lines have them.
            if byte == UInt8(ascii: ",") { input.skip() }
            return try input.peekSignificant() != nil
        }
        let isFirst = open[open.count - 1].isFirst
        open[open.count - 1].isFirst = false
        if byte == UInt8(ascii: "]") {
            leave()
            return false
        }
        if isFirst { return true }
        guard byte == UInt8(ascii: ",") else { throw unexpected(byte, "“,” or “]”") }
        input.skip()
        if try input.peekSignificant() == UInt8(ascii: "]") { throw unexpected(UInt8(ascii: "]"), "A value") }
        return true
    }

    /// The key of the next member of the object that was entered last; `nil` at its end, which leaves it.
    ///
    /// - Throws: ``ImportError`` with the code `malformed` when something else stands here; the source is then at its end.
    public mutating func nextKey() throws(ImportError) -> String? {
        guard !isBroken, !open.isEmpty else { return nil }
        headerLength = input.keptCount
        let isFirst = open[open.count - 1].isFirst
        open[open.count - 1].isFirst = false
        var byte = try input.peekSignificant()
        if byte == UInt8(ascii: "}") {
            leave()
            return nil
        }
        if !isFirst {
            guard byte == UInt8(ascii: ",") else { throw unexpected(byte, "“,” or “}”") }
            input.skip()
            byte = try input.peekSignificant()
        }
        guard byte == UInt8(ascii: "\"") else { throw unexpected(byte, "A key in quotation marks") }
        let key = try keyBytes()
        byte = try input.peekSignificant()
        guard byte == UInt8(ascii: ":") else { throw unexpected(byte, "“:”") }
        input.skip()
        return key
    }

    /// What the next value is; `nil` at the end of the source and where no value begins.
    public mutating func peekKind() throws(ImportError) -> JSONKind? {
        try input.peekSignificant().flatMap { JSONKind(firstByte: $0) }
    }

    /// Enters the array or the object that begins here.
    public mutating func enter() throws(ImportError) {
        let byte = try input.peekSignificant()
        guard byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") else { throw unexpected(byte, "An array or an object") }
        guard open.count < limits.depth else { throw fail("The JSON is nested more than \(limits.depth) levels deep.", .limitExceeded) }
        input.skip()
        open.append(Container(isObject: byte == UInt8(ascii: "{")))
        isAtTop = false
    }

    /// Reads the next value with everything in it.
    ///
    /// - Throws: ``ImportError`` with the code `malformed`, `too-large` (larger than ``Limits/bytes``) or `limit-exceeded`. The reader stands behind the
    ///   value all the same, and at the end of the source where the value has no end.
    /// - Complexity: Linear in the length of the value.
    public mutating func readValue() throws(ImportError) -> JSONNode {
        _ = try input.peekSignificant()
        let start = input.position
        input.keep(upTo: valueLimit)
        let isWhole = try passValue()
        let count = input.keptCount
        guard let bytes = input.takeKept() else {
            throw ImportError(
                .tooLarge, "The record has \(count) bytes, more than the limit of \(valueLimit).", at: start.location(of: source.name))
        }
        if !isWhole { isBroken = true }
        return try JSONTape.scan(bytes, at: start, of: source, limits: limits)
    }

    /// Passes the next value without holding it.
    public mutating func skipValue() throws(ImportError) {
        _ = try input.peekSignificant()
        if try !passValue() { throw fail("The JSON ends inside a value.") }
    }

    /// False where the source ends first.
    private mutating func passValue() throws(ImportError) -> Bool {
        var skimmer = JSONSkimmer(endsAtLine: readsLines && isAtTop)
        let isDone = try input.moveThrough { skimmer.step($0) }
        return isDone || skimmer.isWholeAtEnd
    }

    private mutating func keyBytes() throws(ImportError) -> String {
        var bytes: [UInt8] = []
        var skimmer = JSONSkimmer(endsAtLine: false)
        let start = input.position
        let isDone = try input.moveThrough { window in
            let (count, isDone) = skimmer.step(window)
            if bytes.count < 4096 { bytes.append(contentsOf: window[..<count]) }
            return (count, isDone)
        }
        guard isDone else { throw fail("The JSON ends inside a string.") }
        // A key longer than that is none that anybody asks for.
        if bytes.count > 4096 { return "" }
        return try JSONTape.scan(bytes, at: start, of: source, limits: limits).string ?? ""
    }

    private mutating func leave() {
        input.skip()
        _ = open.popLast()
        isAtTop = open.isEmpty
    }

    /// Lines of values: the first one is whole, and another value begins on the next.
    private static func looksLikeLines(_ window: ArraySlice<UInt8>) -> Bool {
        guard let first = window.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "["),
            let end = window.firstIndex(of: 0x0a)
        else { return false }
        let line = window[..<end].reversed().drop { $0 <= 0x20 }
        guard line.count > 1, let last = line.first, last == UInt8(ascii: "}") || last == UInt8(ascii: "]") else { return false }
        let next = window[end...].first { $0 > 0x20 }
        return next == UInt8(ascii: "{") || next == UInt8(ascii: "[")
    }

    private mutating func unexpected(_ byte: UInt8?, _ wanted: String) -> ImportError {
        guard let byte else { return fail("The JSON ends where \(wanted) is expected.") }
        let found = (0x21...0x7e).contains(byte) ? "“\(Unicode.Scalar(byte))”" : "the byte 0x\(String(byte, radix: 16))"
        return fail("\(wanted) is expected here, not \(found).")
    }

    private mutating func fail(_ message: String, _ code: ImportError.Code = .malformed) -> ImportError {
        isBroken = true
        return ImportError(code, message, at: input.position.location(of: source.name))
    }
}

extension JSONPullReader {
    /// Enters an object and keeps its members as they are passed, so that ``takeHeader()`` can give those that were.
    mutating func enterKeepingHeader() throws(ImportError) {
        _ = try input.peekSignificant()
        headerStart = input.position
        input.keep(upTo: valueLimit)
        try enter()
        headerLength = input.keptCount
    }

    /// The members that were passed since, as an object; at the end of the object all of them.
    mutating func takeHeader() throws(ImportError) -> JSONNode {
        let start = headerStart ?? input.position
        let count = input.keptCount
        guard let bytes = input.takeKept() else {
            throw ImportError(
                .tooLarge, "The record has \(count) bytes, more than the limit of \(valueLimit).", at: start.location(of: source.name))
        }
        let members = Array(bytes[..<min(headerLength, bytes.count)])
        return try JSONTape.scan(members + [UInt8(ascii: "}")], at: start, of: source, limits: limits)
    }
}
