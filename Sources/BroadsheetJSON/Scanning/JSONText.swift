import BroadsheetCore

/// The characters of JSON strings.
enum JSONText {
    /// How many bytes the UTF-8 character at an offset has; 0 when there is none (RFC 3629, section 4).
    static func lengthOfCharacter(in bytes: [UInt8], at offset: Int) -> Int {
        func isContinuation(_ distance: Int, in range: ClosedRange<UInt8> = 0x80...0xbf) -> Bool {
            offset + distance < bytes.count && range.contains(bytes[offset + distance])
        }
        switch bytes[offset] {
        case 0..<0x80: return 1
        case 0xc2...0xdf: return isContinuation(1) ? 2 : 0
        case 0xe0: return isContinuation(1, in: 0xa0...0xbf) && isContinuation(2) ? 3 : 0
        case 0xed: return isContinuation(1, in: 0x80...0x9f) && isContinuation(2) ? 3 : 0
        case 0xe1...0xef: return isContinuation(1) && isContinuation(2) ? 3 : 0
        case 0xf0: return isContinuation(1, in: 0x90...0xbf) && isContinuation(2) && isContinuation(3) ? 4 : 0
        case 0xf4: return isContinuation(1, in: 0x80...0x8f) && isContinuation(2) && isContinuation(3) ? 4 : 0
        case 0xf1...0xf3: return isContinuation(1) && isContinuation(2) && isContinuation(3) ? 4 : 0
        default: return 0
        }
    }

    /// The first place in a string at which anything stands but plain characters, found eight bytes at a time.
    ///
    /// - Parameter isASCII: Whether characters outside ASCII are passed over or found.
    @inline(__always)
    static func endOfPlainText(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, isASCII: Bool) -> Int {
        guard let base = bytes.baseAddress.map({ UnsafeRawPointer($0) }) else { return bytes.count }
        let most: UInt8 = isASCII ? 0x7f : 0xff
        var index = start
        while index + 8 <= bytes.count {
            let eight = EightBytes(base, at: index)
            if eight.controls | eight.equal(to: 0x22) | eight.equal(to: 0x5c) | (isASCII ? eight.others : 0) != 0 { break }
            index += 8
        }
        while index < bytes.count, 0x20...most ~= bytes[index], bytes[index] != 0x22, bytes[index] != 0x5c { index += 1 }
        return index
    }

    static func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// The text of a string that was scanned.
    static func string(_ token: JSONToken, in bytes: [UInt8]) -> String {
        let range = Int(token.start) + 1..<Int(token.end) - 1
        guard token.hasEscapes else {
            return bytes.withUnsafeBufferPointer { String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self) }
        }
        var text: [UInt8] = []
        text.reserveCapacity(range.count)
        var offset = range.lowerBound
        while offset < range.upperBound {
            let escape = bytes[offset..<range.upperBound].firstIndex(of: UInt8(ascii: "\\")) ?? range.upperBound
            text += bytes[offset..<escape]
            offset = escape
            if offset < range.upperBound { appendEscape(in: bytes, at: &offset, to: &text) }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func appendEscape(in bytes: [UInt8], at offset: inout Int, to text: inout [UInt8]) {
        let mark = bytes[offset + 1]
        guard mark == UInt8(ascii: "u") else {
            offset += 2
            switch mark {
            case UInt8(ascii: "b"): text.append(0x08)
            case UInt8(ascii: "f"): text.append(0x0c)
            case UInt8(ascii: "n"): text.append(0x0a)
            case UInt8(ascii: "r"): text.append(0x0d)
            case UInt8(ascii: "t"): text.append(0x09)
            default: text.append(mark)
            }
            return
        }
        var value = UInt32(escapedUnit(in: bytes, at: offset) ?? 0xfffd)
        offset += 6
        if value & 0xfc00 == 0xd800, let low = escapedUnit(in: bytes, at: offset), low & 0xfc00 == 0xdc00 {
            value = 0x10000 + (value & 0x3ff) << 10 + UInt32(low) & 0x3ff
            offset += 6
        }
        text.append(contentsOf: String(Unicode.Scalar(value) ?? "\u{fffd}").utf8)
    }

    /// The code unit of an escape such as `\u00e9` at an offset; `nil` where none stands.
    static func escapedUnit(in bytes: [UInt8], at offset: Int) -> UInt16? {
        guard offset + 6 <= bytes.count, bytes[offset] == UInt8(ascii: "\\"), bytes[offset + 1] == UInt8(ascii: "u") else { return nil }
        var unit: UInt16 = 0
        for index in offset + 2..<offset + 6 {
            guard let digit = hexadecimalDigit(bytes[index]) else { return nil }
            unit = unit << 4 | UInt16(digit)
        }
        return unit
    }
}

extension JSONText {
    /// How many bytes of a byte order mark stand in front. RFC 8259 lets readers pass over one.
    static func lengthOfByteOrderMark(in bytes: some Collection<UInt8>) -> Int {
        bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
    }
}
