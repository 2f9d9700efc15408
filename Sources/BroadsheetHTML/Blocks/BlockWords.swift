/// What the words of each block say, in one pass over the text of a page.
struct BlockWords: Sendable {
    /// The numbers of one block.
    struct Counts: Sendable {
        /// Words, as far as ``mostWords``; here only ideographs of the usual range are words of their own.
        var words: Int32 = 0
        var distinct: Int32 = 0
        /// Words that mix letters and digits.
        var mixed: Int32 = 0
        /// Words that begin with a capital.
        var capitals: Int32 = 0
        /// Bytes of words, and digits among them.
        var bytes: Int32 = 0
        var digits: Int32 = 0
        var separators: Int32 = 0
        /// Distinct words that the title, and the summary, have as well.
        var inTitle: Int32 = 0
        var inSummary: Int32 = 0
        /// Runs of three words that the summary has as well.
        var summaryRuns: Int32 = 0
        var hasPrice = false
        /// The weights of the distinct words at the beginning, and how many these are; see ``BlockVocabulary``.
        var weight: Int32 = 0
        var weighed: Int32 = 0
    }

    private(set) var counts: [Counts] = []
    /// How many distinct words the title has.
    let titleCount: Int
    let hasSummary: Bool

    /// Only so many words of a block are looked at one by one.
    private static let mostWords: Int32 = 2048

    /// Reads the blocks of a page. Linear in the length of the text.
    init(_ page: PageBlocks, title: String, summary: String) {
        let title = WordList(title)
        let summary = WordList(summary)
        titleCount = title.words.count
        hasSummary = summary.words.count > 0
        counts.reserveCapacity(page.blocks.count)
        var seen = SeenWords()
        page.text.withUnsafeBufferPointer { text in
            for block in page.blocks {
                seen.forgetAll()
                var counter = BlockCounter(title: title, summary: summary)
                var signs = WordScanning.Signs()
                let start = Int(block.textStart)
                WordScanning.scan(text, start..<start + Int(block.textCount), &signs) { word, traits in
                    counter.add(word, traits, &seen)
                }
                counter.counts.separators = signs.separators
                counter.counts.hasPrice = signs.hasPrice
                counts.append(counter.counts)
            }
        }
    }

    /// The distinct words of a text, and its runs of three words.
    private struct WordList {
        var words = HashIndex()
        var runs = HashIndex()

        init(_ text: String) {
            var signs = WordScanning.Signs()
            var (last, before): (UInt64, UInt64) = (0, 0)
            var place = 0
            let bytes = Array(text.utf8.prefix(4096))
            bytes.withUnsafeBufferPointer { bytes in
                WordScanning.scan(bytes, 0..<bytes.count, &signs) { word, _ in
                    _ = words.number(of: word)
                    if place >= 2 { _ = runs.number(of: BlockWords.run(before, last, word)) }
                    (before, last) = (last, word)
                    place += 1
                }
            }
        }
    }

    @inline(__always)
    private static func run(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> UInt64 {
        (first &* 3 ^ second) &* 0x9e37_79b9_7f4a_7c15 ^ third
    }

    /// Counts the words of one block.
    private struct BlockCounter {
        let title: WordList
        let summary: WordList
        var counts = Counts()
        private var last: UInt64 = 0
        private var before: UInt64 = 0

        init(title: WordList, summary: WordList) {
            self.title = title
            self.summary = summary
        }

        @inline(__always)
        mutating func add(_ word: UInt64, _ traits: WordScanning.WordTraits, _ seen: inout SeenWords) {
            counts.bytes &+= traits.bytes
            counts.digits &+= traits.digits
            guard counts.words < BlockWords.mostWords else { return }
            counts.words += 1
            if traits.isCapital { counts.capitals += 1 }
            if traits.digits > 0, traits.digits < traits.bytes { counts.mixed += 1 }
            if seen.insert(word) {
                counts.distinct += 1
                if counts.words <= BlockVocabulary.mostWords {
                    counts.weight &+= BlockVocabulary.weight(ofWord: word)
                    counts.weighed += 1
                }
                if title.words.contains(word) { counts.inTitle += 1 }
                if summary.words.contains(word) { counts.inSummary += 1 }
            }
            if counts.words > 2, summary.runs.count > 0, summary.runs.contains(BlockWords.run(before, last, word)) {
                counts.summaryRuns += 1
            }
            (before, last) = (last, word)
        }
    }

    /// The words of a block that were seen, in a table that the next block takes over.
    private struct SeenWords {
        private var slots = [(word: UInt64, generation: UInt32)](repeating: (0, 0), count: 8192)
        private var generation: UInt32 = 0

        mutating func forgetAll() { generation &+= 1 }

        /// Whether a word is new. The table has four places for each word that is looked at.
        @inline(__always)
        mutating func insert(_ word: UInt64) -> Bool {
            var place = Int(truncatingIfNeeded: (word &* 0x9e37_79b9_7f4a_7c15) >> 40) & 8191
            while slots[place].generation == generation {
                if slots[place].word == word { return false }
                place = (place + 1) & 8191
            }
            slots[place] = (word, generation)
            return true
        }
    }
}
