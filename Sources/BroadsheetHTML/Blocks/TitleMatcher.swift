/// Compares headings with a page's title, word by word.
struct TitleMatcher {
    private let title: Set<UInt64>

    init(_ title: String) {
        self.title = Set(Self.wordHashes(Array(title.utf8)[...]))
    }

    /// The share of the heading's distinct words that the title has, and that share times the share of the title that they make up.
    func compare(_ heading: ArraySlice<UInt8>) -> (share: Float, agreement: Float) {
        let words = Set(Self.wordHashes(heading))
        guard !words.isEmpty, !title.isEmpty else { return (0, 0) }
        let shared = Float(words.intersection(title).count)
        let share = shared / Float(words.count)
        return (share, share * shared / Float(title.count))
    }

    /// A hash of each word, the case of ASCII letters folded. All that is not ASCII counts as letters.
    private static func wordHashes(_ text: ArraySlice<UInt8>) -> [UInt64] {
        var hashes: [UInt64] = []
        var word: ByteHash?
        for byte in text {
            let folded = (0x41...0x5a).contains(byte) ? byte | 0x20 : byte
            if folded >= 0x80 || (0x61...0x7a).contains(folded) || (0x30...0x39).contains(folded) {
                if word == nil { word = ByteHash() }
                word?.combine(folded)
            } else if let finished = word {
                hashes.append(finished.value)
                word = nil
            }
        }
        if let word { hashes.append(word.value) }
        return hashes
    }
}
