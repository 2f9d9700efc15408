/// Reads the tokens of CSS that selectors are made of (CSS Syntax Level 3, section 4), from text in UTF-8.
struct SelectorScanner {
    let bytes: [UInt8]
    private(set) var index = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    /// What could not be read, and the byte where it stands.
    struct Fault: Error {
        var code = SelectorError.Code.syntax
        let message: String
        let index: Int
    }

    var isAtEnd: Bool { index >= bytes.count }

    /// The byte at a distance; 0 behind the end.
    func peek(_ distance: Int = 0) -> UInt8 { index + distance < bytes.count ? bytes[index + distance] : 0 }

    func isNext(_ character: Character) -> Bool { !isAtEnd && bytes[index] == character.asciiValue }

    mutating func advance(_ count: Int = 1) { index += count }

    mutating func take(_ character: Character) -> Bool {
        guard isNext(character) else { return false }
        index += 1
        return true
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0c || byte == 0x0d }

    private static func isNewline(_ byte: UInt8) -> Bool { byte == 0x0a || byte == 0x0c || byte == 0x0d }

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func hexValue(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte) - 0x30
        case 0x41...0x46: UInt32(byte) - 0x37
        case 0x61...0x66: UInt32(byte) - 0x57
        default: nil
        }
    }

    private static func isNameStart(_ byte: UInt8) -> Bool { (0x61...0x7a).contains(byte | 0x20) || byte == 0x5f || byte >= 0x80 }

    /// Passes white space and comments.
    ///
    /// - Returns: Whether there was white space; a comment alone separates nothing.
    @discardableResult
    mutating func skipSpace() -> Bool {
        var found = false
        while !isAtEnd {
            if Self.isSpace(bytes[index]) {
                found = true
                index += 1
            } else if !skipComment() {
                break
            }
        }
        return found
    }

    /// Passes a comment. One that is never closed ends with the text.
    mutating func skipComment() -> Bool {
        guard peek() == 0x2f, peek(1) == 0x2a else { return false }
        index += 2
        while !isAtEnd, !(bytes[index] == 0x2a && peek(1) == 0x2f) { index += 1 }
        index = min(index + 2, bytes.count)
        return true
    }

    /// Whether a name starts here.
    var isAtIdentifier: Bool {
        guard !isAtEnd else { return false }
        var distance = 0
        if bytes[index] == 0x2d {
            if peek(1) == 0x2d { return true }
            distance = 1
        }
        guard index + distance < bytes.count else { return false }
        let byte = peek(distance)
        if byte == 0x5c { return !Self.isNewline(peek(distance + 1)) }
        return byte == 0 || Self.isNameStart(byte)
    }

    /// Reads a name, its escapes resolved; `nil` when none starts here.
    mutating func identifier() throws(Fault) -> [UInt8]? {
        guard isAtIdentifier else { return nil }
        var name: [UInt8] = []
        while !isAtEnd {
            let byte = bytes[index]
            if byte == 0x5c, !Self.isNewline(peek(1)) {
                try escape(into: &name)
            } else if byte == 0 {
                name += [0xef, 0xbf, 0xbd]
                index += 1
            } else if Self.isNameStart(byte) || Self.isDigit(byte) || byte == 0x2d {
                name.append(byte)
                index += 1
            } else {
                break
            }
        }
        return name
    }

    /// Reads a text in quotes; `nil` when none starts here.
    mutating func string() throws(Fault) -> [UInt8]? {
        guard isNext("\"") || isNext("'") else { return nil }
        let start = index
        let quote = bytes[index]
        index += 1
        var text: [UInt8] = []
        while !isAtEnd {
            let byte = bytes[index]
            if byte == quote {
                index += 1
                return text
            }
            if Self.isNewline(byte) { throw Fault(message: "A quoted value cannot go over a line break", index: index) }
            if byte == 0x5c {
                if Self.isNewline(peek(1)) {
                    index += peek(1) == 0x0d && peek(2) == 0x0a ? 3 : 2
                } else {
                    try escape(into: &text)
                }
            } else {
                text.append(contentsOf: byte == 0 ? [0xef, 0xbf, 0xbd] : [byte])
                index += 1
            }
        }
        throw Fault(message: "The quote is never closed", index: start)
    }

    /// Reads a backslash and what it stands for.
    private mutating func escape(into name: inout [UInt8]) throws(Fault) {
        let start = index
        index += 1
        guard !isAtEnd else { throw Fault(message: "Nothing stands behind the backslash", index: start) }
        guard Self.hexValue(bytes[index]) != nil else {
            // The rest of a character of several bytes is read as any other part of a name.
            name.append(contentsOf: bytes[index] == 0 ? [0xef, 0xbf, 0xbd] : [bytes[index]])
            index += 1
            return
        }
        var value: UInt32 = 0
        var digits = 0
        while digits < 6, !isAtEnd, let digit = Self.hexValue(bytes[index]) {
            value = value << 4 | digit
            digits += 1
            index += 1
        }
        if peek() == 0x0d, peek(1) == 0x0a { index += 1 }
        if !isAtEnd, Self.isSpace(bytes[index]) { index += 1 }
        let scalar = value == 0 ? nil : Unicode.Scalar(value)
        name.append(contentsOf: String(Character(scalar ?? "\u{fffd}")).utf8)
    }

    /// Reads digits. A number beyond the positions that any tree has becomes the largest one.
    mutating func digits() -> Int? {
        guard !isAtEnd, Self.isDigit(bytes[index]) else { return nil }
        var value = 0
        while !isAtEnd, Self.isDigit(bytes[index]) {
            value = min(value * 10 + Int(bytes[index] - 0x30), Int(Int32.max))
            index += 1
        }
        return value
    }

    /// The character here, in quotation marks, for a message.
    func describeNext() -> String {
        guard !isAtEnd else { return "the end" }
        guard let character = String(decoding: bytes[index..<min(index + 64, bytes.count)], as: UTF8.self).first else { return "the end" }
        return "“\(character)”"
    }

    /// The column of a byte, counted in characters from 1.
    func column(of index: Int) -> Int { String(decoding: bytes[..<min(index, bytes.count)], as: UTF8.self).count + 1 }
}
