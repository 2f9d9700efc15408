/// Numbers in ids.
enum NumberedName {
    private static let longest = 80

    /// The longest run of digits in an identifier, the first of equally long ones.
    static func digits(in name: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        var best: Range<Int>?
        var start = 0
        var index = 0
        while index <= name.count {
            if index == name.count || name[index] &- 0x30 >= 10 {
                if index > start, index - start > best?.count ?? 0 { best = start..<index }
                start = index + 1
            }
            index += 1
        }
        return best
    }

    static func number(in name: String) -> String? {
        var name = name
        return name.withUTF8 { bytes in
            digits(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
        }
    }

    /// Whether an identifier tells one of many: it holds a number of two digits, or as an `id` or `name` ends with a digit or a hash.
    static func tells(_ name: UnsafeBufferPointer<UInt8>, isOwnName: Bool) -> Bool {
        guard !name.isEmpty, name.count < longest else { return false }
        if let digits = digits(in: name), digits.count >= 2 { return true }
        return isOwnName && (name[name.count - 1] &- 0x30 < 10 || endsWithHash(name))
    }

    /// Whether an identifier ends with a mark and five or more letters and digits, digits among them.
    private static func endsWithHash(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = name.count
        var digits = 0
        while index > 0 {
            let byte = name[index - 1]
            let isDigit = byte &- 0x30 < 10
            guard isDigit || (byte | 0x20) &- 0x61 < 26 else { break }
            digits += isDigit ? 1 : 0
            index -= 1
        }
        return digits > 0 && name.count - index >= 5 && index > 0 && (name[index - 1] == 0x5f || name[index - 1] == 0x2d)
    }
}
