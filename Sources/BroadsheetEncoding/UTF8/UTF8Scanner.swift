/// Finds what keeps bytes from being clean UTF-8: invalid sequences and control characters.
///
/// Clean are tab, line feed, form feed, carriage return, U+0020 to U+007E and every valid sequence of two to four bytes.
enum UTF8Scanner {
    struct CleanRun {
        /// Offset of the first byte that is not clean; the count of the bytes where all are.
        var end: Int
        var hasMultiByte: Bool
    }

    /// Scans clean bytes from an offset on. Linear, eight ASCII bytes a step.
    static func cleanRun(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> CleanRun {
        var run = CleanRun(end: start, hasMultiByte: false)
        guard let base = bytes.baseAddress else { return run }
        let raw = UnsafeRawPointer(base)
        let count = bytes.count
        var i = start
        while i < count {
            while i &+ 32 <= count {
                let flags =
                    flagged(load(raw, i)) | flagged(load(raw, i &+ 8)) | flagged(load(raw, i &+ 16)) | flagged(load(raw, i &+ 24))
                if flags != 0 { break }
                i &+= 32
            }
            while i &+ 8 <= count {
                let flags = flagged(load(raw, i))
                if flags != 0 {
                    i &+= flags.trailingZeroBitCount &>> 3
                    break
                }
                i &+= 8
            }
            while i < count, isCleanASCII(base[i]) { i &+= 1 }
            // Texts in other scripts alternate between short runs and single spaces, for which a word at a time is slow.
            while i < count {
                let byte = base[i]
                if byte < 0x80 {
                    guard isCleanASCII(byte), i &+ 1 < count, base[i &+ 1] >= 0x80 else { break }
                    i &+= 1
                } else {
                    let length = validLength(base, i, count)
                    if length == 0 {
                        run.end = i
                        return run
                    }
                    run.hasMultiByte = true
                    i &+= length
                }
            }
            if i < count, base[i] < 0x80, !isCleanASCII(base[i]) { break }
        }
        run.end = i
        return run
    }

    /// Number of bytes that one U+FFFD stands for at an invalid offset: the longest start of a valid sequence, and at least one.
    static func invalidLength(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        let lead = bytes[offset]
        guard (0xC2...0xF4).contains(lead), offset + 1 < bytes.count, secondByteRange(after: lead).contains(bytes[offset + 1]) else {
            return 1
        }
        let wanted = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var length = 2
        while length < wanted - 1, offset + length < bytes.count, bytes[offset + length] & 0xC0 == 0x80 { length += 1 }
        return length
    }

    @inline(__always)
    static func isCleanASCII(_ byte: UInt8) -> Bool {
        byte &- 0x20 < 0x5F || (byte &- 9 < 5 && byte != 0x0B)
    }

    @inline(__always)
    private static func load(_ base: UnsafeRawPointer, _ offset: Int) -> UInt64 {
        UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// The high bit of every byte that is not clean ASCII. Exact up to and including the lowest flagged byte;
    /// above a byte of 0x80 or more, carries may flag others.
    @inline(__always)
    private static func flagged(_ word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let below0x20 = ~(word &+ ones &* 0x60)
        let isTabToReturn = (word &+ ones &* 0x77) & ~(word &+ ones &* 0x72)
        let isNotVerticalTab = (word ^ ones &* 0x0B) &+ ones &* 0x7F
        return (word | (word &+ ones) | (below0x20 & ~(isTabToReturn & isNotVerticalTab))) & (ones &* 0x80)
    }

    /// Length of the valid sequence that starts with a byte of 0x80 or more; zero where none does.
    @inline(__always)
    private static func validLength(_ base: UnsafePointer<UInt8>, _ i: Int, _ count: Int) -> Int {
        let lead = base[i]
        if lead < 0xE0 {
            guard lead >= 0xC2, i &+ 1 < count, base[i &+ 1] & 0xC0 == 0x80 else { return 0 }
            return 2
        }
        if lead < 0xF0 {
            guard i &+ 2 < count, base[i &+ 1] & 0xC0 == 0x80, base[i &+ 2] & 0xC0 == 0x80 else { return 0 }
            if lead == 0xE0 && base[i &+ 1] < 0xA0 || lead == 0xED && base[i &+ 1] > 0x9F { return 0 }
            return 3
        }
        guard lead < 0xF5, i &+ 3 < count, secondByteRange(after: lead).contains(base[i &+ 1]),
            base[i &+ 2] & 0xC0 == 0x80, base[i &+ 3] & 0xC0 == 0x80
        else { return 0 }
        return 4
    }

    /// Table 3-7 of the Unicode Standard: no overlong forms, surrogates or values above U+10FFFF.
    private static func secondByteRange(after lead: UInt8) -> ClosedRange<UInt8> {
        switch lead {
        case 0xE0: 0xA0...0xBF
        case 0xED: 0x80...0x9F
        case 0xF0: 0x90...0xBF
        case 0xF4: 0x80...0x8F
        default: 0x80...0xBF
        }
    }
}
