/// Reads JSON as pages hold it, and says what had to be mended.
///
/// Wrappers of comments and CDATA, trailing and missing commas, raw line breaks and wrong escapes in strings, unescaped quotes, encoded quotes, several
/// values in one script and a script that was cut off are all read. Nothing is called recursively; what is nested deeper than the limit is skipped.
struct TolerantJSONParser {
    private let bytes: [UInt8]
    private var index = 0
    private var stack: [Container] = []
    private var values: [JSONValue] = []
    private var skippedDepth = 0
    private(set) var problem: Problem?

    /// The first thing that was not as JSON demands.
    struct Problem {
        var kind: Kind
        /// Where, in bytes from the start of the script.
        var offset: Int

        enum Kind: String {
            case strayText = "text that is no JSON"
            case missingComma = "a missing comma"
            case extraComma = "a comma too many"
            case rawControl = "a raw line break in a string"
            case wrongEscape = "a wrong escape in a string"
            case strayQuote = "a quote in a string that is not escaped"
            case wrongBracket = "a bracket that closes nothing"
            case encoded = "quotes written as entities"
            case tooDeep = "values nested too deep"
            case cutOff = "an end in the middle of a value"
        }
    }

    private struct Container {
        var isObject: Bool
        var elements: [JSONValue] = []
        var members: [JSONMember] = []
        var key: String?
        var owesComma = false
        var followsComma = false
    }

    static let depthLimit = 64

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// All values of a script. Linear in its length.
    static func parse(_ script: [UInt8]) -> (values: [JSONValue], problem: Problem?) {
        var script = script
        var encoded = false
        if isEncoded(script) {
            script = Array(Entities.decode(String(decoding: script, as: UTF8.self)).utf8)
            encoded = true
        }
        var parser = TolerantJSONParser(script)
        parser.run()
        if encoded { parser.problem = Problem(kind: .encoded, offset: 0) }
        return (parser.values, parser.problem)
    }

    /// Whether the first quote is an entity.
    private static func isEncoded(_ script: [UInt8]) -> Bool {
        guard let start = script.firstIndex(where: { $0 == 0x22 || $0 == 0x26 }), script[start] == 0x26 else { return false }
        return script[start...].starts(with: "&quot;".utf8) || script[start...].starts(with: "&#34;".utf8)
    }

    private mutating func note(_ kind: Problem.Kind) {
        if problem == nil { problem = Problem(kind: kind, offset: min(index, bytes.count)) }
    }

    // MARK: Structure

    private mutating func run() {
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case 0x7b, 0x5b: open(isObject: byte == 0x7b)
            case 0x5d where stack.isEmpty && skippedDepth == 0 && matches("]]>"): index += 3
            case 0x7d, 0x5d: close(isObject: byte == 0x7d)
            case 0x22: readQuoted()
            case 0x2c: readComma()
            case 0x3a: index += 1
            case 0x00...0x20, 0xef, 0xbb, 0xbf, 0x3b: index += 1
            case 0x2d where !startsNumber, 0x2f, 0x3c, 0x21: skipComment()
            default: readBare()
            }
        }
        if !stack.isEmpty || skippedDepth > 0 { note(.cutOff) }
        skippedDepth = 0
        while !stack.isEmpty { endContainer() }
    }

    private var startsNumber: Bool { index + 1 < bytes.count && bytes[index + 1] &- 0x30 < 10 }

    private mutating func open(isObject: Bool) {
        index += 1
        if skippedDepth > 0 || stack.count >= Self.depthLimit {
            skippedDepth += 1
            note(.tooDeep)
            return
        }
        checkComma()
        stack.append(Container(isObject: isObject))
    }

    private mutating func close(isObject: Bool) {
        defer { index += 1 }
        if skippedDepth > 0 {
            skippedDepth -= 1
            if skippedDepth == 0, !stack.isEmpty { stack[stack.count - 1].owesComma = true }
            return
        }
        guard let last = stack.last else {
            note(.wrongBracket)
            return
        }
        if last.followsComma { note(.extraComma) }
        if last.isObject != isObject {
            note(.wrongBracket)
            // One bracket of the wrong sort ends the value inside the container that it fits, if there is one.
            guard stack.contains(where: { $0.isObject == isObject }) else { return }
            while let last = stack.last, last.isObject != isObject { endContainer() }
        }
        endContainer()
    }

    private mutating func endContainer() {
        guard let container = stack.popLast() else { return }
        add(container.isObject ? .object(container.members) : .array(container.elements), isChecked: true)
    }

    /// A value is about to come: notes the comma that should have stood in front of it.
    private mutating func checkComma() {
        guard let last = stack.last, last.owesComma, last.key == nil else { return }
        note(.missingComma)
        stack[stack.count - 1].owesComma = false
    }

    private mutating func add(_ value: JSONValue, isChecked: Bool = false) {
        if skippedDepth > 0 { return }
        guard let last = stack.indices.last else {
            values.append(value)
            return
        }
        if !isChecked { checkComma() }
        if stack[last].isObject {
            if let key = stack[last].key {
                stack[last].members.append(JSONMember(key: key, value: value))
                stack[last].key = nil
                stack[last].owesComma = true
            } else if case .string(let key) = value {
                stack[last].key = key
                stack[last].owesComma = false
            } else {
                note(.strayText)
            }
        } else {
            stack[last].elements.append(value)
            stack[last].owesComma = true
        }
        stack[last].followsComma = false
    }

    private mutating func readComma() {
        index += 1
        guard skippedDepth == 0, let last = stack.indices.last else { return }
        if stack[last].followsComma || !stack[last].owesComma { note(.extraComma) }
        stack[last].key = nil
        stack[last].owesComma = false
        stack[last].followsComma = true
    }

    // MARK: Values

    private mutating func readBare() {
        let start = index
        while index < bytes.count, !Self.endsBare(bytes[index]) { index += 1 }
        if index == start {
            index += 1
            note(.strayText)
            return
        }
        let word = String(decoding: bytes[start..<index], as: UTF8.self)
        switch word {
        case "true": add(.bool(true))
        case "false": add(.bool(false))
        case "null": add(.null)
        default:
            if bytes[start] == 0x2d || bytes[start] &- 0x30 < 10 { add(.number(word)) } else { note(.strayText) }
        }
    }

    private static func endsBare(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == 0x2c || byte == 0x3a || byte == 0x22 || byte == 0x5b || byte == 0x5d || byte == 0x7b || byte == 0x7d
            || byte == 0x3b
    }

    /// Steps over `<!--`, `-->`, `//<![CDATA[`, `]]>`, `/* … */` and line comments, outside of strings.
    private mutating func skipComment() {
        if matches("/*") {
            index += 2
            while index < bytes.count, !matches("*/") { index += 1 }
            index = min(bytes.count, index + 2)
        } else if matches("//") {
            index += 2
            while index < bytes.count, bytes[index] == 0x20 { index += 1 }
            if !matches("<![CDATA[") {
                while index < bytes.count, bytes[index] != 0x0a, !matches("]]>") { index += 1 }
            }
        } else if matches("<![CDATA[") {
            index += 9
        } else if matches("<!--") {
            index += 4
        } else if matches("-->") {
            index += 3
        } else {
            if bytes[index] != 0x3c { note(.strayText) }
            index += 1
            while index < bytes.count, !Self.endsBare(bytes[index]) { index += 1 }
        }
    }

    private func matches(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { buffer in
            guard index + buffer.count <= bytes.count else { return false }
            for offset in 0..<buffer.count where bytes[index + offset] != buffer[offset] { return false }
            return true
        }
    }

    // MARK: Strings

    private mutating func readQuoted() {
        index += 1
        let start = index
        var isPlain = true
        var text: [UInt8] = []
        while index < bytes.count {
            let run = plainRun()
            if !isPlain { text.append(contentsOf: bytes[index..<run]) }
            index = run
            guard index < bytes.count else { break }
            let byte = bytes[index]
            if byte == 0x22 {
                if endsString() {
                    let string = isPlain ? String(decoding: bytes[start..<index], as: UTF8.self) : String(decoding: text, as: UTF8.self)
                    index += 1
                    add(.string(string))
                    return
                }
                note(.strayQuote)
            } else if byte == 0x5c {
                if isPlain { text = Array(bytes[start..<index]) }
                isPlain = false
                readEscape(into: &text)
                continue
            } else if byte < 0x20, byte != 0x09 {
                note(.rawControl)
            }
            if !isPlain { text.append(byte) }
            index += 1
        }
        note(.cutOff)
        if isPlain { text = Array(bytes[start...]) }
        // A cut key says nothing, a cut value says most of what it said.
        if let last = stack.last, !last.isObject || last.key != nil { add(.string(String(decoding: text, as: UTF8.self))) }
    }

    /// Where the next byte stands that is more than text.
    private func plainRun() -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            var end = index
            while end < bytes.count, bytes[end] >= 0x20, bytes[end] != 0x22, bytes[end] != 0x5c { end += 1 }
            return end
        }
    }

    /// Whether the quote at the index ends the string: what follows must be what follows a string.
    private func endsString() -> Bool {
        var next = index + 1
        var crossesLine = false
        while next < bytes.count, bytes[next] <= 0x20 {
            if bytes[next] == 0x0a || bytes[next] == 0x0d { crossesLine = true }
            next += 1
            if next - index > 256 { return true }
        }
        guard next < bytes.count else { return true }
        switch bytes[next] {
        case 0x3a, 0x2c, 0x7d, 0x5d, 0x2f, 0x3b: return true
        case 0x22, 0x5b, 0x7b: return crossesLine || bytes[next] != 0x22 || next == index + 1
        default: return crossesLine
        }
    }

    private mutating func readEscape(into text: inout [UInt8]) {
        index += 1
        guard index < bytes.count else { return }
        let byte = bytes[index]
        index += 1
        switch byte {
        case 0x6e: text.append(0x0a)
        case 0x74: text.append(0x09)
        case 0x72: text.append(0x0d)
        case 0x62, 0x66: text.append(0x20)
        case 0x22, 0x5c, 0x2f: text.append(byte)
        case 0x75: readUnicodeEscape(into: &text)
        default:
            note(.wrongEscape)
            if byte != 0x27 { text.append(0x5c) }
            text.append(byte)
        }
    }

    private mutating func readUnicodeEscape(into text: inout [UInt8]) {
        guard let first = hexadecimal(at: index) else {
            note(.wrongEscape)
            text.append(contentsOf: "\\u".utf8)
            return
        }
        index += 4
        if (0xd800..<0xdc00).contains(first), index + 1 < bytes.count, bytes[index] == 0x5c, bytes[index + 1] == 0x75,
            let second = hexadecimal(at: index + 2), (0xdc00..<0xe000).contains(second)
        {
            index += 6
            Scalars.encode(0x1_0000 + ((first & 0x3ff) << 10 | second & 0x3ff), into: &text)
        } else if (0xd800..<0xe000).contains(first) {
            note(.wrongEscape)
            Scalars.encode(0xfffd, into: &text)
        } else {
            Scalars.encode(first, into: &text)
        }
    }

    private func hexadecimal(at start: Int) -> UInt32? {
        guard start + 4 <= bytes.count else { return nil }
        var value: UInt32 = 0
        for byte in bytes[start..<start + 4] {
            switch byte {
            case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
            case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x57)
            default: return nil
            }
        }
        return value
    }
}
