/// The words of a class or id.
enum LetterRuns {
    /// The first eight letters of a word, the first one lowest.
    static func packed(_ letters: some Sequence<UInt8>) -> UInt64 {
        letters.prefix(8).enumerated().reduce(0) { $0 | UInt64($1.element) << UInt64(8 * $1.offset) }
    }

    /// Calls `body` for each word: its first eight letters, small and packed, how many it has, and whether white space stands between it and the word before.
    @inline(__always)
    static func forEach(in label: UnsafeBufferPointer<UInt8>, _ body: (_ word: UInt64, _ length: Int, _ followsSpace: Bool) -> Void) {
        var letters: UInt64 = 0
        var length = 0
        var followsSpace = false
        var endsSmall = false
        for byte in label {
            let isUpper = byte &- 0x41 < 26
            let isLower = byte &- 0x61 < 26
            let isLetter = isUpper || isLower
            if length > 0, !isLetter || isUpper && endsSmall {
                body(letters, length, followsSpace)
                letters = 0
                length = 0
                followsSpace = false
            }
            if isLetter {
                if length < 8 { letters |= UInt64(byte | 0x20) << UInt64(8 * length) }
                length += 1
            } else if byte <= 0x20 {
                followsSpace = true
            }
            endsSmall = isLower || byte &- 0x30 < 10
        }
        if length > 0 { body(letters, length, followsSpace) }
    }
}
