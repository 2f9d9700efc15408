/// The first three characters of some phrases, or all of a shorter one. Nearly every place of a text is told by them to begin none of the phrases.
struct PhraseBeginnings: Sendable {
    /// A bit for each of 4096 hashes, apart for phrases of one character, of two, and of more.
    private var bits = [UInt64](repeating: 0, count: 3 * 4096 / 64)

    mutating func insert(_ phrase: [UInt32]) {
        var hash = Hash()
        for character in phrase.prefix(3) { hash.combine(character) }
        if hash.length > 0 { bits[hash.bit / 64] |= 1 << (hash.bit % 64) }
    }

    /// Whether a phrase may begin at an index of a text; false is certain.
    func mayBegin(_ text: [UInt32], at index: Int) -> Bool {
        var hash = Hash()
        for character in text[index..<min(index + 3, text.count)] {
            hash.combine(character)
            if bits[hash.bit / 64] >> (hash.bit % 64) & 1 != 0 { return true }
        }
        return false
    }

    private struct Hash {
        private(set) var length = 0
        private var value: UInt32 = 0

        mutating func combine(_ character: UInt32) {
            value = (value ^ character) &* 0x9e37_79b1
            length += 1
        }

        var bit: Int { Int(value >> 20) + (length - 1) * 4096 }
    }
}
