/// UTF-8 text with what was replaced to make it clean.
struct CleanText {
    var utf8: [UInt8]
    var undecodable = 0
    var firstUndecodable: Int?
    var controlsReplaced = 0
}

/// Makes any bytes into valid UTF-8 that a C parser reads to its end.
enum UTF8Cleaner {
    /// Replaces invalid sequences and NUL with U+FFFD and other control characters with a space.
    ///
    /// Bytes that need nothing come back as the same array, without a copy. Linear.
    static func clean(_ bytes: consuming [UInt8]) -> CleanText {
        let firstProblem = bytes.withUnsafeBufferPointer { UTF8Scanner.cleanRun(in: $0, from: 0).end }
        if firstProblem == bytes.count { return CleanText(utf8: bytes) }
        return bytes.withUnsafeBufferPointer { clean($0, from: firstProblem) }
    }

    /// As ``clean(_:)``, copying in any case; the bytes before an offset are known to be clean.
    static func clean(_ bytes: UnsafeBufferPointer<UInt8>, from cleanCount: Int = 0) -> CleanText {
        var text = CleanText(utf8: [])
        text.utf8.reserveCapacity(bytes.count + 16)
        text.utf8.append(contentsOf: bytes[..<cleanCount])
        var i = cleanCount
        while i < bytes.count {
            let end = UTF8Scanner.cleanRun(in: bytes, from: i).end
            text.utf8.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[i..<end]))
            guard end < bytes.count else { break }
            i = end
            if bytes[i] >= 0x80 {
                if text.firstUndecodable == nil { text.firstUndecodable = i }
                text.undecodable += 1
                text.utf8.appendReplacementCharacter()
                i += UTF8Scanner.invalidLength(in: bytes, at: i)
            } else {
                text.controlsReplaced += 1
                if bytes[i] == 0 { text.utf8.appendReplacementCharacter() } else { text.utf8.append(0x20) }
                i += 1
            }
        }
        return text
    }
}
