internal import BroadsheetEncoding

#if canImport(Darwin)
    internal import libxml2
#else
    internal import CLibXML2
#endif

/// Mends what feeds get wrong most often, so that a record that is not well-formed can be parsed all the same: bytes in another encoding, characters that
/// XML does not allow, a bare `&`, and the names that HTML has for characters.
enum MarkupMender {
    /// The record mended, or `nil` when there is nothing to mend. Linear in its size.
    static func mend(_ record: [UInt8]) -> [UInt8]? {
        let text = TextDecoder(format: .plainText).decode(record).utf8
        var result: [UInt8] = []
        result.reserveCapacity(text.count + 64)
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte == UInt8(ascii: "<"), let end = endOfSection(in: text, at: index) {
                result += text[index..<end]
                index = end
            } else if byte == UInt8(ascii: "&") {
                index = mendReference(in: text, at: index, &result)
            } else if byte == 0xef, text[index...].starts(with: [0xef, 0xbf, 0xbe]) || text[index...].starts(with: [0xef, 0xbf, 0xbf]) {
                result += replacement
                index += 3
            } else {
                result.append(byte)
                index += 1
            }
        }
        return result == record ? nil : result
    }

    private static let replacement: [UInt8] = [0xef, 0xbf, 0xbd]

    /// The end of a section of character data, a comment or a processing instruction, in which `&` is no mark.
    private static func endOfSection(in text: [UInt8], at index: Int) -> Int? {
        for (opening, ending) in [("<![CDATA[", "]]>"), ("<!--", "-->"), ("<?", "?>")] {
            guard text[index...].starts(with: opening.utf8) else { continue }
            var position = index + opening.utf8.count
            while position < text.count {
                if text[position] == ending.utf8.first, text[position...].starts(with: ending.utf8) { return position + ending.utf8.count }
                position += 1
            }
            return text.count
        }
        return nil
    }

    /// Writes the reference at a place as XML knows it, and returns the place behind it.
    private static func mendReference(in text: [UInt8], at start: Int, _ result: inout [UInt8]) -> Int {
        let end = text[(start + 1)...].prefix(33).firstIndex(of: UInt8(ascii: ";"))
        guard let end, end > start + 1 else {
            result += "&amp;".utf8
            return start + 1
        }
        let name = String(decoding: text[(start + 1)..<end], as: UTF8.self)
        if ["amp", "lt", "gt", "quot", "apos"].contains(name) {
            result += text[start...end]
        } else if name.utf8.first == UInt8(ascii: "#") {
            guard let number = number(of: name.dropFirst()) else {
                result += "&amp;".utf8
                return start + 1
            }
            if isAllowed(number) { result += "&#\(number);".utf8 } else { result += replacement }
        } else if let entity = name.withCString({ htmlEntityLookup(UnsafeRawPointer($0).assumingMemoryBound(to: UInt8.self)) }) {
            result += "&#\(entity.pointee.value);".utf8
        } else {
            result += "&amp;".utf8
            return start + 1
        }
        return end + 1
    }

    private static func number(of digits: Substring) -> UInt32? {
        digits.utf8.first.map { $0 | 0x20 } == UInt8(ascii: "x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    }

    private static func isAllowed(_ number: UInt32) -> Bool {
        switch number {
        case 0x09, 0x0a, 0x0d, 0x20...0xd7ff, 0xe000...0xfffd, 0x10000...0x10ffff: true
        default: false
        }
    }
}
