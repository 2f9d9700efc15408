/// Writes JSON (RFC 8259) as bytes, value by value, in the order of the calls.
///
/// The writer puts commas and line breaks where they belong; the caller opens and closes objects and arrays in pairs and gives a key before each
/// value of an object. Text is written in UTF-8; only quotation marks, backslashes, control characters, U+2028 and U+2029 are escaped.
public struct JSONWriter: Sendable {
    /// What was written so far.
    public private(set) var bytes: [UInt8] = []

    /// Whether each value stands on a line of its own.
    public let isPretty: Bool

    private var depth = 0
    private var isFirst = true
    private var isAfterKey = false

    /// Creates a writer; a pretty one indents by two spaces.
    public init(isPretty: Bool = false) {
        self.isPretty = isPretty
    }

    /// Takes what was written out of the writer, which can then go on.
    public mutating func takeBytes() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    /// Hands what was written on to an output; the writer can then go on.
    package mutating func flush(to output: inout ExportOutput) throws(ExportError) {
        try output.write(bytes: bytes)
        bytes.removeAll(keepingCapacity: true)
    }

    /// Opens an object.
    public mutating func beginObject() { open(UInt8(ascii: "{")) }

    /// Closes the innermost object.
    public mutating func endObject() { close(UInt8(ascii: "}")) }

    /// Opens an array.
    public mutating func beginArray() { open(UInt8(ascii: "[")) }

    /// Closes the innermost array.
    public mutating func endArray() { close(UInt8(ascii: "]")) }

    /// Writes the key of the next value.
    public mutating func key(_ name: some StringProtocol) { key(String(name)) }

    /// Writes the key of the next value.
    public mutating func key(_ name: String) {
        separate()
        quote(name)
        bytes.append(UInt8(ascii: ":"))
        if isPretty { bytes.append(UInt8(ascii: " ")) }
        isAfterKey = true
    }

    /// Writes a key that needs no escapes.
    package mutating func key(ascii name: StaticString) {
        if !isPretty, !isAfterKey, name.utf8CodeUnitCount <= Self.longestShortKey { return shortKey(name) }
        separate()
        quote(ascii: name)
        bytes.append(UInt8(ascii: ":"))
        if isPretty { bytes.append(UInt8(ascii: " ")) }
        isAfterKey = true
    }

    private static let longestShortKey = 40

    /// Writes a key with the marks around it at once; keys are half of all that is written.
    private mutating func shortKey(_ name: StaticString) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longestShortKey + 4) { buffer in
            var count = 0
            if !isFirst {
                buffer[0] = UInt8(ascii: ",")
                count = 1
            }
            buffer[count] = UInt8(ascii: "\"")
            count += 1
            name.withUTF8Buffer { name in
                for byte in name {
                    buffer[count] = byte
                    count += 1
                }
            }
            buffer[count] = UInt8(ascii: "\"")
            buffer[count + 1] = UInt8(ascii: ":")
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[..<(count + 2)]))
        }
        isFirst = false
        isAfterKey = true
    }

    /// Writes a text that needs no escapes.
    package mutating func string(ascii text: StaticString) {
        separate()
        quote(ascii: text)
    }

    private mutating func quote(ascii text: StaticString) {
        bytes.append(UInt8(ascii: "\""))
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes a text.
    public mutating func string(_ text: some StringProtocol) { string(String(text)) }

    /// Writes a text.
    public mutating func string(_ text: String) {
        separate()
        quote(text)
    }

    /// Writes a whole number.
    public mutating func number(_ value: some BinaryInteger) {
        separate()
        bytes.append(contentsOf: String(value).utf8)
    }

    /// Writes a number; one that JSON cannot hold (infinite or not a number) becomes `null`.
    public mutating func number(_ value: Double) {
        separate()
        var text = value.isFinite ? value.description : "null"
        if text.hasSuffix(".0") { text.removeLast(2) }
        bytes.append(contentsOf: text.utf8)
    }

    /// Writes `true` or `false`.
    public mutating func bool(_ value: Bool) {
        separate()
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    /// Writes `null`.
    public mutating func null() {
        separate()
        bytes.append(contentsOf: "null".utf8)
    }

    /// Writes a line break between two values of a JSON Lines file.
    public mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
        isFirst = true
    }

    private mutating func open(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        depth += 1
        isFirst = true
    }

    private mutating func close(_ bracket: UInt8) {
        depth -= 1
        if !isFirst { breakLine() }
        bytes.append(bracket)
        isFirst = false
    }

    private mutating func separate() {
        if isAfterKey {
            isAfterKey = false
            return
        }
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        if depth > 0 { breakLine() }
        isFirst = false
    }

    private mutating func breakLine() {
        guard isPretty else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * max(0, depth)))
    }

    private mutating func quote(_ text: String) {
        var text = text
        bytes.append(UInt8(ascii: "\""))
        text.withUTF8 { escape($0) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// The first byte that may have to be escaped, found eight bytes at a time.
    private static func firstToLookAt(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard let base = text.baseAddress.map({ UnsafeRawPointer($0) }) else { return text.count }
        var index = start
        while index + 8 <= text.count {
            let eight = EightBytes(base, at: index)
            if eight.controls | eight.equal(to: 0x22) | eight.equal(to: 0x5c) | eight.equal(to: 0xe2) != 0 { break }
            index += 8
        }
        while index < text.count, text[index] >= 0x20, text[index] != 0x22, text[index] != 0x5c, text[index] != 0xe2 { index += 1 }
        return index
    }

    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var next = 0
        while true {
            next = Self.firstToLookAt(text, from: next)
            guard next < text.count else { break }
            let index = next
            let byte = text[index]
            next += 1
            // U+2028 and U+2029 (E2 80 A8 and A9) end a line in JavaScript and in some readers of JSON Lines.
            let isLineSeparator = byte == 0xe2 && index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] & 0xfe == 0xa8
            guard byte < 0x20 || byte == 0x22 || byte == 0x5c || isLineSeparator else { continue }
            guard index >= start else { continue }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            start = index + (isLineSeparator ? 3 : 1)
            bytes.append(UInt8(ascii: "\\"))
            switch byte {
            case 0x22, 0x5c: bytes.append(byte)
            case 0x0a: bytes.append(UInt8(ascii: "n"))
            case 0x0d: bytes.append(UInt8(ascii: "r"))
            case 0x09: bytes.append(UInt8(ascii: "t"))
            default:
                let scalar = isLineSeparator ? 0x2000 + Int(text[index + 2] & 0x3f) : Int(byte)
                let digits = String(scalar, radix: 16)
                bytes.append(UInt8(ascii: "u"))
                bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
                bytes.append(contentsOf: digits.utf8)
            }
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
}
