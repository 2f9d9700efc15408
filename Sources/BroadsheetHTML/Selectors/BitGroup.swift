/// Some bits of many, as the words that have any of them: to ask whether one of thousands is set takes few steps.
struct BitGroup: Sendable {
    private var words: [(place: Int32, mask: UInt64)] = []

    /// - Parameter bits: The numbers of the bits; groups are small if equal words stand together.
    init(_ bits: [Int32]) {
        for bit in bits {
            if words.last?.place != bit >> 6 { words.append((bit >> 6, 0)) }
            words[words.count - 1].mask |= 1 << UInt64(bit & 63)
        }
    }

    /// Whether a row has one of the bits set.
    func meets(_ row: [UInt64]) -> Bool {
        for word in words where row[Int(word.place)] & word.mask != 0 { return true }
        return false
    }
}
