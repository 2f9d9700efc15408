/// Reads tags and attributes from ASCII-compatible markup bytes of unknown encoding.
struct MarkupCursor {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    struct Attribute {
        var name: Slice<Bytes>
        var value: Slice<Bytes>
    }

    let bytes: Bytes
    var offset = 0

    var isAtEnd: Bool { offset >= bytes.count }

    func byte(ahead distance: Int = 0) -> UInt8? {
        offset + distance < bytes.count ? bytes[offset + distance] : nil
    }

    /// Whether the bytes at the cursor are this lower-case ASCII text in any case.
    func looksAt(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard bytes.count - offset >= count else { return false }
        for i in 0..<count where ASCII.lowercased(bytes[offset + i]) != text.utf8Start[i] { return false }
        return true
    }

    /// Moves to the next occurrence of a byte; false, and to the end, where there is none.
    mutating func advance(to byte: UInt8) -> Bool {
        while offset < bytes.count {
            if bytes[offset] == byte { return true }
            offset += 1
        }
        return false
    }

    /// Moves behind the next occurrence of a lower-case text, or to the end.
    mutating func advance(past text: StaticString) {
        while offset < bytes.count {
            if looksAt(text) {
                offset += text.utf8CodeUnitCount
                return
            }
            offset += 1
        }
    }

    /// Moves to the end tag of a raw text element, or to the end.
    mutating func advance(toEndTagOf name: Slice<Bytes>) {
        while advance(to: 0x3C) {
            if byte(ahead: 1) == 0x2F, offset + 2 + name.count <= bytes.count,
                Self.equal(bytes[(offset + 2)..<(offset + 2 + name.count)], name)
            {
                return
            }
            offset += 1
        }
    }

    /// Reads the letters, digits, colons and hyphens of a tag name.
    mutating func tagName() -> Slice<Bytes> {
        let start = offset
        while let next = byte(), !ASCII.isWhitespace(next), next != 0x3E, next != 0x2F { offset += 1 }
        return bytes[start..<offset]
    }

    /// Reads the next attribute of a tag; nil at the end of the tag, with the cursor behind its ">".
    mutating func attribute() -> Attribute? {
        while let next = byte(), ASCII.isWhitespace(next) || next == 0x2F { offset += 1 }
        guard let first = byte() else { return nil }
        if first == 0x3E {
            offset += 1
            return nil
        }
        let nameStart = offset
        offset += 1
        while let next = byte(), !ASCII.isWhitespace(next), next != 0x3D, next != 0x3E, next != 0x2F { offset += 1 }
        let name = bytes[nameStart..<offset]
        skipWhitespace()
        guard byte() == 0x3D else { return Attribute(name: name, value: bytes[offset..<offset]) }
        offset += 1
        skipWhitespace()
        return Attribute(name: name, value: attributeValue())
    }

    mutating func skipWhitespace() {
        while let next = byte(), ASCII.isWhitespace(next) { offset += 1 }
    }

    private mutating func attributeValue() -> Slice<Bytes> {
        guard let quote = byte(), quote == 0x22 || quote == 0x27 else {
            let start = offset
            while let next = byte(), !ASCII.isWhitespace(next), next != 0x3E { offset += 1 }
            return bytes[start..<offset]
        }
        offset += 1
        let start = offset
        _ = advance(to: quote)
        let value = bytes[start..<offset]
        offset = min(offset + 1, bytes.count)
        return value
    }

    static func equal(_ bytes: Slice<Bytes>, _ other: Slice<Bytes>) -> Bool {
        bytes.count == other.count && zip(bytes, other).allSatisfy { ASCII.lowercased($0) == ASCII.lowercased($1) }
    }

    static func equal(_ bytes: Slice<Bytes>, _ text: StaticString) -> Bool {
        let cursor = MarkupCursor(bytes: Bytes(rebasing: bytes))
        return bytes.count == text.utf8CodeUnitCount && cursor.looksAt(text)
    }
}
