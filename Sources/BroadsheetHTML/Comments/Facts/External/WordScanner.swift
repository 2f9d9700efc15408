/// Looks for many words in a text at once, by the way of Wu and Manber: the last two bytes of a window tell how far it can leap.
struct WordScanner: Sendable {
    private let words: [[UInt8]]
    /// How long the window is: as the shortest word.
    private let window: Int
    /// How far the window can leap, by its last two bytes.
    private var leaps: [UInt8]
    /// The words by the last two bytes of their first window.
    private var blocks: [UInt16] = []
    private var members: [[Int]] = []

    /// A place where a word stands.
    struct Hit {
        var start: Int
        var word: Int
    }

    /// Creates a scanner; words of fewer than three bytes are never found.
    init(_ words: [String]) {
        self.words = words.map { Array($0.utf8) }
        let usable = self.words.indices.filter { self.words[$0].count > 2 }
        let window = usable.map { self.words[$0].count }.min() ?? 3
        self.window = window
        leaps = [UInt8](repeating: UInt8(clamping: window - 1), count: 1 << 16)
        var groups: [UInt16: [Int]] = [:]
        for number in usable {
            let word = self.words[number]
            for end in 1..<window {
                let block = Int(word[end - 1]) | Int(word[end]) << 8
                leaps[block] = min(leaps[block], UInt8(clamping: window - 1 - end))
            }
            groups[UInt16(word[window - 2]) | UInt16(word[window - 1]) << 8, default: []].append(number)
        }
        for (block, members) in groups.sorted(by: { $0.key < $1.key }) {
            blocks.append(block)
            self.members.append(members)
        }
    }

    /// The places of the words, in the order of the text. Linear: at each place no more than the few words are compared that begin alike.
    func hits(in text: UnsafeBufferPointer<UInt8>) -> [Hit] {
        var hits: [Hit] = []
        guard !blocks.isEmpty else { return hits }
        leaps.withUnsafeBufferPointer { leaps in
            var end = window - 1
            while end < text.count {
                let leap = leaps[Int(text[end - 1]) | Int(text[end]) << 8]
                if leap == 0 {
                    addHits(in: text, from: end - window + 1, to: &hits)
                    end += 1
                } else {
                    end += Int(leap)
                }
            }
        }
        return hits
    }

    @inline(never)
    private func addHits(in text: UnsafeBufferPointer<UInt8>, from start: Int, to hits: inout [Hit]) {
        let block = UInt16(text[start + window - 2]) | UInt16(text[start + window - 1]) << 8
        var (low, high) = (0, blocks.count)
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle] < block { low = middle + 1 } else { high = middle }
        }
        guard low < blocks.count, blocks[low] == block else { return }
        for number in members[low] where Self.matches(text, start, words[number]) { hits.append(Hit(start: start, word: number)) }
    }

    @inline(__always)
    private static func matches(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ word: [UInt8]) -> Bool {
        guard start + word.count <= text.count else { return false }
        for offset in 0..<word.count where text[start + offset] != word[offset] { return false }
        return true
    }
}
