/// Looks for digits of any script in a text.
enum DigitSearch {
    static func hasDigit(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < bytes.count {
            if let isFound = hasDigit(inEightOf: bytes, at: index) {
                if isFound { return true }
                index += 8
                continue
            }
            let byte = bytes[index]
            if byte &- 0x30 < 10 { return true }
            if mayLead(byte) {
                let (scalar, length) = Scalars.decode(bytes, at: index)
                if Scalars.digit(scalar) != nil { return true }
                index += length
            } else {
                index += 1
            }
        }
        return false
    }

    /// Whether a digit is among the next eight bytes; `nil` when there are not so many, or not all of them are ASCII.
    @inline(__always)
    private static func hasDigit(inEightOf bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool? {
        guard index + 8 <= bytes.count else { return nil }
        let eight = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
        guard eight & 0x8080_8080_8080_8080 == 0 else { return nil }
        // The top bit of a byte says whether it is at least "0", and whether it is at least the character behind "9".
        let (fromZero, fromColon) = (eight &+ 0x5050_5050_5050_5050, eight &+ 0x4646_4646_4646_4646)
        return fromZero & ~fromColon & 0x8080_8080_8080_8080 != 0
    }

    /// The first bytes of the digits beyond ASCII: Arabic, Persian, Indic, Thai, Burmese, Khmer, full width.
    @inline(__always)
    private static func mayLead(_ byte: UInt8) -> Bool {
        byte == 0xd9 || byte == 0xdb || byte == 0xe0 || byte == 0xe1 || byte == 0xef
    }
}
