/// Reads the members of one JSON object (RFC 8259), from front to back.
///
/// Nested values are handed out as the bytes they are written in, so a page of any size is not built into a tree first.
struct JSONObjectReader {
    enum Value {
        case string(String)
        case null
        /// A number, a truth value, an object or an array, as it is written.
        case other(ArraySlice<UInt8>)
    }

    /// What is wrong with the object, and at which byte.
    struct Fault: Error {
        let message: String
        let offset: Int
    }

    private let bytes: [UInt8]
    private var position = 0
    private var hasBegun = false

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The next member; `nil` after the last one.
    mutating func next() throws(Fault) -> (key: String, value: Value)? {
        skipSpace()
        if !hasBegun {
            try take("{", "an object begins with “{”")
            hasBegun = true
            skipSpace()
            if peek == UInt8(ascii: "}") { return try end() }
        } else {
            if peek == UInt8(ascii: "}") { return try end() }
            try take(",", "members are parted by “,”")
            skipSpace()
        }
        let key = try string("a key is a text in quotation marks")
        skipSpace()
        try take(":", "a key is followed by “:”")
        skipSpace()
        return (key, try value())
    }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func end() throws(Fault) -> (key: String, value: Value)? {
        position += 1
        skipSpace()
        if position < bytes.count { throw fault("nothing may follow the object") }
        return nil
    }

    private mutating func value() throws(Fault) -> Value {
        switch peek {
        case UInt8(ascii: "\"")?: return .string(try string(""))
        case UInt8(ascii: "{")?, UInt8(ascii: "[")?: return .other(try container())
        default:
            let start = position
            while let byte = peek, byte > 0x20, byte != UInt8(ascii: ","), byte != UInt8(ascii: "}") { position += 1 }
            let literal = bytes[start..<position]
            if literal.elementsEqual("null".utf8) { return .null }
            let isNumber = literal.first.map { $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) } ?? false
            if isNumber || literal.elementsEqual("true".utf8) || literal.elementsEqual("false".utf8) { return .other(literal) }
            position = start
            throw fault("a value is missing or unknown")
        }
    }

    /// Finds the end of an object or array; what is inside is judged by whoever reads it.
    private mutating func container() throws(Fault) -> ArraySlice<UInt8> {
        let start = position
        var depth = 0
        while let byte = peek {
            position += 1
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if depth == 0 { return bytes[start..<position] }
            case UInt8(ascii: "\""):
                while let inner = peek, inner != UInt8(ascii: "\"") { position += inner == UInt8(ascii: "\\") ? 2 : 1 }
                position += 1
            default: break
            }
        }
        position = min(position, bytes.count)
        throw fault("an object or array does not end")
    }

    private mutating func string(_ expectation: String) throws(Fault) -> String {
        guard peek == UInt8(ascii: "\"") else { throw fault(expectation) }
        position += 1
        let start = position
        while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { position += 1 }
        if peek == UInt8(ascii: "\"") {
            defer { position += 1 }
            return try text(bytes[start..<position])
        }
        var unescaped = Array(bytes[start..<position])
        while let byte = peek, byte != UInt8(ascii: "\"") {
            if byte < 0x20 { throw fault("a text holds an unescaped control character") }
            if byte == UInt8(ascii: "\\") { try appendEscape(to: &unescaped) }
            let runStart = position
            while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { position += 1 }
            unescaped.append(contentsOf: bytes[runStart..<position])
        }
        guard peek != nil else { throw fault("a text does not end") }
        position += 1
        return try text(unescaped[...])
    }

    private func text(_ utf8: ArraySlice<UInt8>) throws(Fault) -> String {
        guard let text = String(validating: utf8, as: UTF8.self) else { throw fault("a text is not UTF-8") }
        return text
    }

    private mutating func appendEscape(to text: inout [UInt8]) throws(Fault) {
        position += 1
        guard let mark = peek else { throw fault("a text does not end") }
        position += 1
        switch mark {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(mark)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0c)
        case UInt8(ascii: "n"): text.append(0x0a)
        case UInt8(ascii: "r"): text.append(0x0d)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            var code = try fourDigits()
            if (0xd800...0xdbff).contains(code), bytes[position...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) {
                let mark = position
                position += 2
                let low = try fourDigits()
                if (0xdc00...0xdfff).contains(low) {
                    code = 0x10000 + (code - 0xd800) << 10 + (low - 0xdc00)
                } else {
                    position = mark
                }
            }
            // Half of a pair stands for no character; writers that escape byte by byte leave such halves behind.
            text.append(contentsOf: (Unicode.Scalar(code) ?? "\u{fffd}").utf8)
        default:
            position -= 1
            throw fault("a text holds an unknown escape")
        }
    }

    private mutating func fourDigits() throws(Fault) -> UInt32 {
        var code: UInt32 = 0
        for offset in position..<position + 4 {
            guard offset < bytes.count, let digit = hexadecimalDigit(bytes[offset]) else {
                throw fault("“\\u” is followed by four hexadecimal digits")
            }
            code = code << 4 | digit
        }
        position += 4
        return code
    }

    private func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte) - 0x30
        case 0x41...0x46: UInt32(byte) - 0x37
        case 0x61...0x66: UInt32(byte) - 0x57
        default: nil
        }
    }

    private mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || (0x09...0x0d).contains(byte) { position += 1 }
    }

    private mutating func take(_ wanted: Unicode.Scalar, _ expectation: String) throws(Fault) {
        guard peek == UInt8(ascii: wanted) else { throw fault(expectation) }
        position += 1
    }

    private func fault(_ message: String) -> Fault {
        Fault(message: message, offset: position)
    }
}
