/// Looks for digits of any script in a text.
enum DigitSearch {
    static func hasDigit(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                if byte &- 0x30 < 10 { return true }
                index += 1
            } else if mayLead(byte) {
                let (scalar, length) = Scalars.decode(bytes, at: index)
                if Scalars.digit(scalar) != nil { return true }
                index += length
            } else {
                index += 1
            }
        }
        return false
    }

    /// The first bytes of the digits beyond ASCII: Arabic, Persian, Indic, Thai, Burmese, Khmer, full width.
    @inline(__always)
    private static func mayLead(_ byte: UInt8) -> Bool {
        byte == 0xd9 || byte == 0xdb || byte == 0xe0 || byte == 0xe1 || byte == 0xef
    }
}
