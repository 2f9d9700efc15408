/// Looks for many words in a text at once, by the way of Wu and Manber: the last three bytes of a window tell how far it can leap.
struct WordScanner: Sendable {
    private let words: [[UInt8]]
    /// How long the window is: as the shortest word.
    private let window: Int
    /// How far the window can leap, by the hash of its last three bytes.
    private var leaps: [UInt8]
    /// The words by the hash of the last three bytes of their first window.
    private var blocks: [Int] = []
    private var members: [[Int]] = []

    private static let shortest = 4
    private static let bits: UInt32 = 15

    /// A place where a word stands.
    struct Hit {
        var start: Int
        var word: Int
    }

    /// Creates a scanner; words of fewer than four bytes are never found.
    init(_ words: [String]) {
        let words = words.map { Array($0.utf8) }
        let usable = words.indices.filter { words[$0].count >= Self.shortest }
        let window = usable.map { words[$0].count }.min() ?? Self.shortest
        self.words = words
        self.window = window
        leaps = [UInt8](repeating: UInt8(clamping: window - 2), count: 1 << Int(Self.bits))
        var groups: [Int: [Int]] = [:]
        for number in usable {
            let word = words[number]
            for end in 2..<window {
                let block = Self.block(UInt32(word[end - 2]) << 8 | UInt32(word[end - 1]) << 16 | UInt32(word[end]) << 24)
                leaps[block] = min(leaps[block], UInt8(clamping: window - 1 - end))
                if end == window - 1 { groups[block, default: []].append(number) }
            }
        }
        for (block, members) in groups.sorted(by: { $0.key < $1.key }) {
            blocks.append(block)
            self.members.append(members)
        }
    }

    /// The hash of the three high bytes.
    @inline(__always)
    private static func block(_ bytes: UInt32) -> Int { Int(((bytes >> 8) &* 0x9e37_79b1) >> (32 - bits)) }

    /// Adds the places of the words, in the order of the text. Linear: at each place no more than the few words are compared that begin alike.
    ///
    /// A leap must wait for the one before it, so four parts of a long text are read in turn.
    func find(in text: UnsafeBufferPointer<UInt8>, _ hits: inout [Hit]) {
        guard !blocks.isEmpty, text.count >= window else { return }
        leaps.withUnsafeBufferPointer { leaps in
            guard text.count > 4096 else {
                var end = window - 1
                while end < text.count { step(text, leaps, &end, &hits) }
                return
            }
            var lanes = [[Hit]](repeating: [], count: 4)
            let starts = (0...4).map { window - 1 + (text.count - window + 1) * $0 / 4 }
            var (first, second, third, fourth) = (starts[0], starts[1], starts[2], starts[3])
            while first < starts[1], second < starts[2], third < starts[3], fourth < starts[4] {
                step(text, leaps, &first, &lanes[0])
                step(text, leaps, &second, &lanes[1])
                step(text, leaps, &third, &lanes[2])
                step(text, leaps, &fourth, &lanes[3])
            }
            while first < starts[1] { step(text, leaps, &first, &lanes[0]) }
            while second < starts[2] { step(text, leaps, &second, &lanes[1]) }
            while third < starts[3] { step(text, leaps, &third, &lanes[2]) }
            while fourth < starts[4] { step(text, leaps, &fourth, &lanes[3]) }
            for lane in lanes { hits += lane }
        }
    }

    /// Whether a text holds any of the words.
    func holdsAny(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var hits: [Hit] = []
        find(in: text, &hits)
        return !hits.isEmpty
    }

    @inline(__always)
    private func step(_ text: UnsafeBufferPointer<UInt8>, _ leaps: UnsafeBufferPointer<UInt8>, _ end: inout Int, _ hits: inout [Hit]) {
        let bytes = UnsafeRawBufferPointer(text)
        let block = Self.block(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: end - 3, as: UInt32.self)))
        let leap = Int(leaps[block])
        if leap == 0 { addHits(of: block, in: text, from: end - window + 1, to: &hits) }
        end += max(1, leap)
    }

    @inline(never)
    private func addHits(of block: Int, in text: UnsafeBufferPointer<UInt8>, from start: Int, to hits: inout [Hit]) {
        let place = blocks.firstPlace { $0 < block }
        guard place < blocks.count, blocks[place] == block else { return }
        for number in members[place] where Self.matches(text, start, words[number]) { hits.append(Hit(start: start, word: number)) }
    }

    @inline(__always)
    private static func matches(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ word: [UInt8]) -> Bool {
        guard start + word.count <= text.count else { return false }
        for offset in 0..<word.count where text[start + offset] != word[offset] { return false }
        return true
    }
}
