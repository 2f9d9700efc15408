internal import BroadsheetCore

/// The characters of HTML in which a parser has to mend nothing.
enum PlainCharacters {
    private typealias Bytes = UnsafeBufferPointer<UInt8>

    /// Whether it is white space. A carriage return is none, since parsers make line feeds of some.
    @inline(__always)
    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0a || byte == 0x09 }

    /// Whether there is a control character in a part of a text.
    static func hasControl(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        guard let base = bytes.baseAddress.map({ UnsafeRawPointer($0) }) else { return false }
        var index = range.lowerBound
        while index + 8 <= range.upperBound {
            let eight = EightBytes(base, at: index)
            if eight.controls & ~(eight.equal(to: 0x0a) | eight.equal(to: 0x09)) != 0 { return true }
            index += 8
        }
        while index < range.upperBound {
            if bytes[index] < 0x20, bytes[index] != 0x0a, bytes[index] != 0x09 { return true }
            index += 1
        }
        return false
    }

    private static let named: [(name: StaticString, scalar: Unicode.Scalar)] = [
        ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("nbsp", "\u{a0}"), ("hellip", "…"), ("ndash", "–"), ("mdash", "—"),
        ("lsquo", "‘"), ("rsquo", "’"), ("ldquo", "“"), ("rdquo", "”"),
    ]

    /// The character that a reference stands for and the place behind the reference; `nil` when it is none that every parser knows.
    ///
    /// - Parameter limit: Where the text ends.
    static func reference(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, before limit: Int) -> (scalar: Unicode.Scalar, end: Int)? {
        var end = start + 1
        while end < limit, end - start < 10, bytes[end] != UInt8(ascii: ";") { end += 1 }
        guard end < limit, end > start + 1, bytes[end] == UInt8(ascii: ";") else { return nil }
        let name = start + 1..<end
        if bytes[name.lowerBound] == UInt8(ascii: "#") { return scalar(bytes, name.dropFirst()).map { ($0, end + 1) } }
        for (word, scalar) in named where word.utf8CodeUnitCount == name.count {
            if word.withUTF8Buffer({ word in word.indices.allSatisfy { word[$0] == bytes[name.lowerBound + $0] } }) {
                return (scalar, end + 1)
            }
        }
        return nil
    }

    private static func scalar(_ bytes: Bytes, _ digits: Range<Int>) -> Unicode.Scalar? {
        guard let first = digits.first else { return nil }
        let isHexadecimal = bytes[first] == UInt8(ascii: "x")
        let digits = isHexadecimal ? digits.dropFirst() : digits
        guard !digits.isEmpty, digits.count <= 7 else { return nil }
        var value: UInt32 = 0
        for byte in bytes[digits] {
            switch byte {
            case 0x30...0x39: value = value * (isHexadecimal ? 16 : 10) + UInt32(byte - 0x30)
            case 0x41...0x46 where isHexadecimal, 0x61...0x66 where isHexadecimal: value = value * 16 + UInt32((byte | 0x20) - 0x57)
            default: return nil
            }
        }
        switch value {
        case 0x20...0x7e, 0xa0...0xd7ff, 0xe000...0xfffd, 0x10000...0xeffff: return Unicode.Scalar(value)
        default: return nil
        }
    }
}
