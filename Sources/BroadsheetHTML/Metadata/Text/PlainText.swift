/// Text out of attributes and structured data: entities decoded, tags taken out, white space squeezed.
enum PlainText {
    /// Squeezes white space and drops characters that show nothing.
    static func squeezed(_ text: String) -> String {
        var text = text
        return text.withUTF8 { isSqueezed($0) ? nil : squeezed($0) } ?? text
    }

    /// Whether there is nothing to squeeze or to drop; most texts are so.
    private static func isSqueezed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var last: UInt8 = 0x20
        for byte in bytes {
            // The lead bytes of all spaces and unseen characters beyond ASCII.
            if byte < 0x20 || byte == 0x20 && last == 0x20 || byte == 0xc2 || byte == 0xe2 || byte == 0xe3 || byte == 0xef { return false }
            last = byte
        }
        return last != 0x20
    }

    static func squeezed(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var owesSpace = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte > 0x20, byte < 0x80 {
                if owesSpace { result.append(0x20) }
                owesSpace = false
                result.append(byte)
                index += 1
                continue
            }
            let (scalar, length) = Scalars.decode(bytes, at: index)
            if Scalars.isSpace(scalar) {
                owesSpace = !result.isEmpty
            } else if !Scalars.isUnseen(scalar) || scalar == 0x200c || scalar == 0x200d {
                if owesSpace { result.append(0x20) }
                owesSpace = false
                result.append(contentsOf: bytes[index..<index + length])
            }
            index += length
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Text that may hold entities, even doubly encoded ones, as plain text.
    static func decoded(_ text: String) -> String {
        var text = text
        for _ in 0..<2 where text.utf8.contains(0x26) { text = Entities.decode(text) }
        return squeezed(text)
    }

    /// Text that may hold tags and entities as plain text; tags count as white space.
    static func withoutTags(_ text: String) -> String {
        guard text.utf8.contains(0x3c) else { return decoded(text) }
        var result: [UInt8] = []
        var isTag = false
        let bytes = Array(text.utf8)
        for (index, byte) in bytes.enumerated() {
            if isTag {
                if byte == 0x3e {
                    isTag = false
                    result.append(0x20)
                }
            } else if byte == 0x3c, index + 1 < bytes.count, startsTag(bytes[index + 1]) {
                isTag = true
            } else {
                result.append(byte)
            }
        }
        return decoded(String(decoding: result, as: UTF8.self))
    }

    private static func startsTag(_ byte: UInt8) -> Bool { Scalars.isASCIILetter(UInt32(byte)) || byte == 0x2f || byte == 0x21 }

    /// The part of a slice without the white space at its ends.
    @inline(__always)
    static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }
}
