/// Counts by which bytes are recognised as UTF-8, or not: of all bytes, or of the first where those leave no doubt.
struct UTF8Census {
    /// Valid sequences of two bytes, and of three or four bytes.
    var twoByteSequences = 0
    var longerSequences = 0
    /// Invalid sequences, without one that the end of the bytes cuts off.
    var invalidSequences = 0
    var nuls = 0
    var escapes = 0

    /// So many invalid sequences, more than valid ones, are enough to know that bytes are not UTF-8 without counting on.
    private static let enough = 4_096

    var validSequences: Int { twoByteSequences + longerSequences }

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var i = 0
        while i < bytes.count {
            let end = UTF8Scanner.cleanRun(in: bytes, from: i).end
            for byte in bytes[i..<end] where byte >= 0xC0 {
                if byte < 0xE0 { twoByteSequences += 1 } else { longerSequences += 1 }
            }
            guard end < bytes.count else { return }
            i = end
            switch bytes[i] {
            case 0:
                nuls += 1
                i += 1
            case 0x1B:
                escapes += 1
                i += 1
            case 0x80...:
                let length = UTF8Scanner.invalidLength(in: bytes, at: i)
                let isCutOff = i + length == bytes.count && bytes[i] >= 0xC2 && bytes[i] <= 0xF4
                if !isCutOff || validSequences == 0 { invalidSequences += 1 }
                if invalidSequences >= Self.enough, invalidSequences > validSequences { return }
                i += length
            default:
                i += 1
            }
        }
    }
}
