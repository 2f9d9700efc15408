/// Checks JSON against RFC 8259 and notes where its values stand, in one pass and without recursion.
///
/// After it nothing in the text can surprise a decoder: the nesting is bounded, strings are UTF-8, escapes are whole and surrogates are in pairs.
struct JSONScanner {
    let bytes: [UInt8]
    private let nestingLimit: Int
    private let tokenLimit: Int
    private let isLenient: Bool

    /// How often a lenient scanner let something pass: half of a surrogate pair, bytes that are not UTF-8, a bare control character.
    private(set) var repairs = 0

    /// The offset of the next byte.
    private(set) var offset: Int
    private(set) var tokens: [JSONToken] = []
    private var open: [Int] = []

    /// Creates a scanner that begins at an offset. More than `nestingLimit` containers within each other are an error, and more than `tokenLimit` values
    /// and keys in one value. A lenient one lets faults of single characters pass, which become U+FFFD.
    init(_ bytes: [UInt8], from offset: Int = 0, nestingLimit: Int, tokenLimit: Int, isLenient: Bool = false) {
        self.bytes = bytes
        self.offset = offset
        self.nestingLimit = nestingLimit
        self.tokenLimit = tokenLimit
        self.isLenient = isLenient
    }

    private enum Expectation {
        case value, firstElement, firstKey, key, separator
    }

    /// Reads one value with everything inside it; the tokens of an earlier one are dropped.
    mutating func scanValue() throws(JSONSyntaxError) {
        tokens.removeAll(keepingCapacity: true)
        open.removeAll(keepingCapacity: true)
        var expectation = Expectation.value
        repeat {
            skipWhiteSpace()
            guard offset < bytes.count else { throw breakOff(in: open.last.map { tokens[$0].kind }) }
            guard tokens.count < tokenLimit else {
                throw JSONSyntaxError(
                    message: "The \(isLenient ? "record" : "article") has more than \(tokenLimit) values and keys.", offset: offset,
                    isLimit: true)
            }
            let byte = bytes[offset]
            switch expectation {
            case .value: expectation = try beginValue(byte)
            case .firstElement: expectation = byte == UInt8(ascii: "]") ? close() : try beginValue(byte)
            case .firstKey where byte == UInt8(ascii: "}"): expectation = close()
            case .firstKey, .key:
                guard byte == UInt8(ascii: "\"") else { throw unexpected(byte, insteadOf: "A key in quotation marks") }
                try scanString()
                skipWhiteSpace()
                guard offset < bytes.count else { throw breakOff(in: .object) }
                guard bytes[offset] == UInt8(ascii: ":") else { throw unexpected(bytes[offset], insteadOf: "“:”") }
                offset += 1
                expectation = .value
            case .separator: expectation = try passSeparator(byte)
            }
        } while expectation != .separator || !open.isEmpty
    }

    mutating func skipWhiteSpace() {
        while offset < bytes.count {
            switch bytes[offset] {
            case 0x20, 0x0a, 0x0d, 0x09: offset += 1
            default: return
            }
        }
    }

    /// The next byte that is not white space.
    mutating func peekByte() -> UInt8? {
        skipWhiteSpace()
        return offset < bytes.count ? bytes[offset] : nil
    }

    /// Passes the byte that was peeked.
    mutating func skipByte() { offset += 1 }

    func unexpected(_ byte: UInt8, insteadOf wanted: String) -> JSONSyntaxError {
        let found = (0x21...0x7e).contains(byte) ? "“\(Unicode.Scalar(byte))”" : "the byte 0x\(String(byte, radix: 16))"
        return JSONSyntaxError(message: "\(wanted) is expected here, not \(found).", offset: offset)
    }

    private func breakOff(in kind: JSONToken.Kind?) -> JSONSyntaxError {
        let place = kind.map { " inside \(JSONToken(kind: $0, start: 0).noun)" } ?? " before a value"
        return JSONSyntaxError(message: "The JSON ends\(place).", offset: bytes.count)
    }

    private mutating func beginValue(_ byte: UInt8) throws(JSONSyntaxError) -> Expectation {
        switch byte {
        case UInt8(ascii: "{"):
            try openContainer(.object)
            return .firstKey
        case UInt8(ascii: "["):
            try openContainer(.array)
            return .firstElement
        case UInt8(ascii: "\""): try scanString()
        case UInt8(ascii: "t"): try scanLiteral("true", .true)
        case UInt8(ascii: "f"): try scanLiteral("false", .false)
        case UInt8(ascii: "n"): try scanLiteral("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try scanNumber()
        default: throw unexpected(byte, insteadOf: "A value")
        }
        return .separator
    }

    private mutating func openContainer(_ kind: JSONToken.Kind) throws(JSONSyntaxError) {
        guard open.count < nestingLimit else {
            throw JSONSyntaxError(message: "The JSON is nested more than \(nestingLimit) levels deep.", offset: offset, isLimit: true)
        }
        open.append(tokens.count)
        tokens.append(JSONToken(kind: kind, start: Int32(offset)))
        offset += 1
    }

    private mutating func close() -> Expectation {
        offset += 1
        if let container = open.popLast() {
            tokens[container].end = Int32(offset)
            tokens[container].next = Int32(tokens.count)
        }
        return .separator
    }

    private mutating func passSeparator(_ byte: UInt8) throws(JSONSyntaxError) -> Expectation {
        let isObject = open.last.map { tokens[$0].kind == .object } ?? false
        switch byte {
        case UInt8(ascii: ","):
            offset += 1
            return isObject ? .key : .value
        case UInt8(ascii: "}") where isObject, UInt8(ascii: "]") where !isObject: return close()
        default: throw unexpected(byte, insteadOf: isObject ? "“,” or “}”" : "“,” or “]”")
        }
    }

    private mutating func append(_ kind: JSONToken.Kind, from start: Int, hasEscapes: Bool = false) {
        tokens.append(
            JSONToken(kind: kind, hasEscapes: hasEscapes, start: Int32(start), end: Int32(offset), next: Int32(tokens.count + 1)))
    }

    private mutating func scanLiteral(_ text: StaticString, _ kind: JSONToken.Kind) throws(JSONSyntaxError) {
        let start = offset
        for position in 0..<text.utf8CodeUnitCount {
            guard offset < bytes.count else { throw breakOff(in: kind) }
            guard bytes[offset] == text.utf8Start[position] else { throw unexpected(bytes[offset], insteadOf: "“\(text)”") }
            offset += 1
        }
        append(kind, from: start)
    }

    private mutating func scanNumber() throws(JSONSyntaxError) {
        let start = offset
        if bytes[offset] == UInt8(ascii: "-") { offset += 1 }
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "0") {
            offset += 1
        } else {
            try scanDigits()
        }
        if offset < bytes.count, bytes[offset] == UInt8(ascii: ".") {
            offset += 1
            try scanDigits()
        }
        if offset < bytes.count, bytes[offset] | 0x20 == UInt8(ascii: "e") {
            offset += 1
            if offset < bytes.count, bytes[offset] == UInt8(ascii: "+") || bytes[offset] == UInt8(ascii: "-") { offset += 1 }
            try scanDigits()
        }
        append(.number, from: start)
    }

    private mutating func scanDigits() throws(JSONSyntaxError) {
        let start = offset
        while offset < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[offset]) { offset += 1 }
        guard offset == start else { return }
        guard offset < bytes.count else { throw breakOff(in: .number) }
        throw unexpected(bytes[offset], insteadOf: "A digit")
    }

    private mutating func scanString() throws(JSONSyntaxError) {
        let start = offset
        var hasEscapes = false
        offset += 1
        while true {
            offset = bytes.withUnsafeBufferPointer { JSONText.endOfPlainText(in: $0, from: offset, isASCII: true) }
            guard offset < bytes.count else { break }
            let byte = bytes[offset]
            switch byte {
            case UInt8(ascii: "\""):
                offset += 1
                append(.string, from: start, hasEscapes: hasEscapes)
                return
            case UInt8(ascii: "\\"):
                hasEscapes = true
                try scanEscape()
            case 0..<0x20:
                if pass() { continue }
                throw JSONSyntaxError(message: "A control character in a string must be written as an escape.", offset: offset)
            case 0x20..<0x80: offset += 1
            default:
                let length = JSONText.lengthOfCharacter(in: bytes, at: offset)
                guard length > 0 else {
                    if pass() { continue }
                    throw JSONSyntaxError(message: "These bytes are not UTF-8.", offset: offset)
                }
                offset += length
            }
        }
        throw breakOff(in: .string)
    }

    /// Passes a faulty byte where that is allowed.
    private mutating func pass() -> Bool {
        guard isLenient else { return false }
        repairs += 1
        offset += 1
        return true
    }

    private mutating func scanEscape() throws(JSONSyntaxError) {
        let start = offset
        guard offset + 1 < bytes.count else { throw breakOff(in: .string) }
        switch bytes[offset + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
            UInt8(ascii: "r"), UInt8(ascii: "t"):
            offset += 2
        case UInt8(ascii: "u"):
            let unit = try scanCodeUnit()
            guard unit & 0xf800 == 0xd800 else { return }
            if isLenient { return passOtherHalf(of: unit) }
            guard unit & 0xfc00 == 0xd800 else { throw JSONSyntaxError(message: "Half of a surrogate pair stands alone.", offset: start) }
            guard offset < bytes.count, offset + 1 < bytes.count || bytes[offset] != UInt8(ascii: "\\") else {
                throw breakOff(in: .string)
            }
            guard bytes[offset] == UInt8(ascii: "\\"), bytes[offset + 1] == UInt8(ascii: "u"), try scanCodeUnit() & 0xfc00 == 0xdc00 else {
                throw JSONSyntaxError(message: "Half of a surrogate pair stands alone.", offset: start)
            }
        default: throw JSONSyntaxError(message: "No escape begins like this.", offset: offset)
        }
    }

    private mutating func passOtherHalf(of unit: UInt16) {
        if unit & 0xfc00 == 0xd800, let other = JSONText.escapedUnit(in: bytes, at: offset), other & 0xfc00 == 0xdc00 {
            offset += 6
        } else {
            repairs += 1
        }
    }

    /// Passes `\u` and four hexadecimal digits.
    private mutating func scanCodeUnit() throws(JSONSyntaxError) -> UInt16 {
        offset += 2
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard offset < bytes.count else { throw breakOff(in: .string) }
            guard let digit = JSONText.hexadecimalDigit(bytes[offset]) else {
                throw unexpected(bytes[offset], insteadOf: "A hexadecimal digit")
            }
            unit = unit << 4 | UInt16(digit)
            offset += 1
        }
        return unit
    }
}
