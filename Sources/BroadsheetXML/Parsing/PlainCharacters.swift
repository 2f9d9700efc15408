internal import BroadsheetCore

/// The characters of plain records: those that hold nothing a parser would object to.
enum PlainCharacters {
    /// Whether bytes are UTF-8 and hold no character that XML does not allow. Linear in their number.
    static func areAllowed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let start = bytes.baseAddress.map({ UnsafeRawPointer($0) }) else { return true }
        var index = 0
        while index < bytes.count {
            if index + 8 <= bytes.count {
                let eight = EightBytes(start, at: index)
                if eight.areNeitherControlsNorOthers {
                    index += 8
                    continue
                }
                let lineBreaks = eight.equal(to: 0x0a) | eight.equal(to: 0x09) | eight.equal(to: 0x0d)
                if eight.controls & ~lineBreaks | eight.others == 0 {
                    index += 8
                    continue
                }
            }
            // A character may reach over the end of the piece.
            let end = min(index + 8, bytes.count)
            while index < end {
                let length = lengthOfCharacter(in: bytes, at: index)
                guard length > 0 else { return false }
                index += length
            }
        }
        return true
    }

    /// How many bytes an allowed character has; 0 when there is none.
    private static func lengthOfCharacter(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let first = bytes[index]
        if first < 0x80 { return first >= 0x20 || first == 0x0a || first == 0x09 || first == 0x0d ? 1 : 0 }
        func isContinuation(_ distance: Int, _ least: UInt8 = 0x80, _ most: UInt8 = 0xbf) -> Bool {
            index + distance < bytes.count && bytes[index + distance] >= least && bytes[index + distance] <= most
        }
        switch first {
        case 0xc2...0xdf: return isContinuation(1) ? 2 : 0
        case 0xe0: return isContinuation(1, 0xa0) && isContinuation(2) ? 3 : 0
        case 0xed: return isContinuation(1, 0x80, 0x9f) && isContinuation(2) ? 3 : 0
        case 0xef:
            guard isContinuation(1), isContinuation(2) else { return 0 }
            return bytes[index + 1] == 0xbf && bytes[index + 2] >= 0xbe ? 0 : 3
        case 0xe1...0xee: return isContinuation(1) && isContinuation(2) ? 3 : 0
        case 0xf0: return isContinuation(1, 0x90) && isContinuation(2) && isContinuation(3) ? 4 : 0
        case 0xf1...0xf3: return isContinuation(1) && isContinuation(2) && isContinuation(3) ? 4 : 0
        case 0xf4: return isContinuation(1, 0x80, 0x8f) && isContinuation(2) && isContinuation(3) ? 4 : 0
        default: return 0
        }
    }

    /// The place of the first `]]>` in a range.
    static func sectionEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
        var index = start
        while true {
            // Brackets are rarer than the ends of tags.
            let place = bytes.place(of: UInt8(ascii: "]"), from: index, to: end)
            guard place + 2 < end else { return nil }
            if bytes[place + 1] == UInt8(ascii: "]"), bytes[place + 2] == UInt8(ascii: ">") { return place }
            index = place + 1
        }
    }

    /// Adds the character that a reference stands for.
    ///
    /// - Returns: The place behind the reference; `nil` when it is none to a character that every parser knows.
    static func append(referenceAt start: Int, in bytes: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) -> Int? {
        var end = start + 1
        while end < bytes.count, end - start < 12, bytes[end] != UInt8(ascii: ";") { end += 1 }
        guard end < bytes.count, bytes[end] == UInt8(ascii: ";"), end > start + 1 else { return nil }
        if bytes[start + 1] == UInt8(ascii: "#") {
            guard let scalar = scalar(bytes[(start + 2)..<end]) else { return nil }
            UTF8.encode(scalar).map { result.append(contentsOf: $0) }
            return end + 1
        }
        for (name, character) in named where name.utf8CodeUnitCount == end - start - 1 {
            if name.withUTF8Buffer({ name in name.indices.allSatisfy { name[$0] == bytes[start + 1 + $0] } }) {
                result.append(character)
                return end + 1
            }
        }
        return nil
    }

    private static let named: [(StaticString, UInt8)] = [
        ("amp", UInt8(ascii: "&")), ("lt", UInt8(ascii: "<")), ("gt", UInt8(ascii: ">")), ("quot", UInt8(ascii: "\"")),
        ("apos", UInt8(ascii: "'")),
    ]

    private static func scalar(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
        guard let first = digits.first else { return nil }
        let isHexadecimal = first == UInt8(ascii: "x")
        var value: UInt32 = 0
        guard digits.count > (isHexadecimal ? 1 : 0), digits.count <= 8 else { return nil }
        for byte in isHexadecimal ? digits.dropFirst() : digits {
            switch byte {
            case 0x30...0x39: value = value * (isHexadecimal ? 16 : 10) + UInt32(byte - 0x30)
            case 0x41...0x46 where isHexadecimal, 0x61...0x66 where isHexadecimal: value = value * 16 + UInt32((byte | 0x20) - 0x57)
            default: return nil
            }
        }
        switch value {
        case 0x09, 0x0a, 0x0d, 0x20...0xd7ff, 0xe000...0xfffd, 0x10000...0x10ffff: return Unicode.Scalar(value)
        default: return nil
        }
    }
}
