/// Names with their numbers taken out, so that `comment-8213` and `comment-8214` are one.
enum TokenShape {
    /// The hash of a name in lower case in which runs of digits, and hexadecimal hashes, count as one sign.
    static func hash(_ name: UnsafeBufferPointer<UInt8>, seed: UInt64) -> UInt64 {
        var hash = ByteHash()
        for shift in stride(from: 0, to: 64, by: 16) { hash.combine(UInt8(truncatingIfNeeded: seed >> UInt64(shift))) }
        var index = 0
        while index < name.count {
            let end = endOfHash(name, index)
            if end > index {
                hash.combine(0x23)
                index = end
            } else {
                hash.combine(name[index] &- 0x41 < 26 ? name[index] | 0x20 : name[index])
                index += 1
            }
        }
        return hash.value
    }

    /// The end of a run of digits, or of six and more hexadecimal digits with a letter and a number among them, that begins here.
    private static func endOfHash(_ name: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        guard isHexadecimal(name[start]) else { return start }
        if start > 0, isHexadecimal(name[start - 1]) { return endOfDigits(name, start) }
        var end = start
        var digits = 0
        while end < name.count, isHexadecimal(name[end]) {
            digits += name[end] &- 0x30 < 10 ? 1 : 0
            end += 1
        }
        let isWhole = end == name.count || !isLetter(name[end])
        if end - start >= 6, digits > 0, digits < end - start, isWhole { return end }
        return endOfDigits(name, start)
    }

    private static func endOfDigits(_ name: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var end = start
        while end < name.count, name[end] &- 0x30 < 10 { end += 1 }
        return end
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6 }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}

/// The words of an attribute's value.
struct TokenList: Sequence, IteratorProtocol {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func next() -> UnsafeBufferPointer<UInt8>? {
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        guard index < bytes.count else { return nil }
        let start = index
        while index < bytes.count, bytes[index] > 0x20 { index += 1 }
        return UnsafeBufferPointer(rebasing: bytes[start..<index])
    }
}
