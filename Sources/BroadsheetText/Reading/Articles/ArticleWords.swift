/// The longer words of each line, by which lines are compared.
struct ArticleWords {
    /// Hashes of the words of each line, each once.
    let words: [[UInt64]]
    /// How many lines hold a word.
    let counts: [UInt64: Int]

    private static let longest = 2000

    init(_ lines: [TextLine]) {
        var counts: [UInt64: Int] = [:]
        words = lines.map { line in
            let words = Self.words(of: line.text)
            for word in words { counts[word, default: 0] += 1 }
            return words
        }
        self.counts = counts
    }

    /// Words of more than three letters, and those of scripts that need fewer.
    private static func words(of text: String) -> [UInt64] {
        var found: Set<UInt64> = []
        var hash = TextHash()
        var length = 0
        var isDense = false
        func end() {
            if length > 3 || length > 0 && isDense { found.insert(hash.value) }
            hash = TextHash()
            length = 0
        }
        var seen = 0
        for scalar in text.unicodeScalars {
            let value = scalar.value
            if Glyph.isWord(value) || value == 0x27 || value == 0x2019 {
                if length == 0 { isDense = value > 0x2e80 }
                hash.add(Glyph.lowered(value))
                length += 1
            } else {
                end()
            }
            seen += 1
            if seen == longest { break }
        }
        end()
        return Array(found)
    }
}
