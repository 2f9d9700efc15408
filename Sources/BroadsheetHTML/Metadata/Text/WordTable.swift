/// Finds short words and phrases, given as folded bytes, without making strings of them.
struct WordTable: Sendable {
    private var slots: [Int32]
    private var bytes: [UInt8] = []
    private var ends: [Int32] = []
    private var values: [Int32] = []
    private var longest = 0
    /// For each last six bits of a first byte the lengths that words beginning with it have, a bit each: most texts are told from all words by them.
    private var lengths = [UInt64](repeating: 0, count: 64)

    /// Creates a table; the first value of a word that comes twice stays.
    init(_ entries: some Sequence<(String, Int)>) {
        let entries = Array(entries)
        self.init(capacity: entries.count)
        for (word, value) in entries {
            var word = word
            _ = word.withUTF8 { insert($0, Int32(value)) }
        }
    }

    /// Creates a table without words.
    init(capacity: Int) {
        var size = 16
        while size < capacity * 3 { size *= 2 }
        slots = [Int32](repeating: -1, count: size)
    }

    /// Creates a table of words that are parted by spaces, all with one value; an underscore stands for a space inside a phrase.
    init(words: String, value: Int = 1) {
        self.init(Self.phrases(words).map { ($0, value) })
    }

    static func phrases(_ words: String) -> [String] {
        words.split(separator: " ").map { String($0.map { $0 == "_" ? " " : $0 }) }
    }

    /// Adds a word that is not there yet.
    ///
    /// - Returns: The value that the word has now.
    @discardableResult
    mutating func insert(_ word: UnsafeBufferPointer<UInt8>, _ value: Int32) -> Int {
        add(word, value, isRaising: false)
    }

    /// Adds a word, or gives it a larger value.
    mutating func raise(_ word: UnsafeBufferPointer<UInt8>, to value: Int32) {
        _ = add(word, value, isRaising: true)
    }

    /// Adds a word, or gives it the bits of a value too.
    mutating func formUnion(_ word: UnsafeBufferPointer<UInt8>, _ bits: Int32) {
        raise(word, to: Int32(value(of: word) ?? 0) | bits)
    }

    private mutating func add(_ word: UnsafeBufferPointer<UInt8>, _ value: Int32, isRaising: Bool) -> Int {
        if values.count * 2 >= slots.count { grow() }
        var index = Self.hash(word) & (slots.count - 1)
        while slots[index] >= 0 {
            let number = Int(slots[index])
            if matches(number, word) {
                if isRaising { values[number] = max(values[number], value) }
                return Int(values[number])
            }
            index = (index + 1) & (slots.count - 1)
        }
        slots[index] = Int32(values.count)
        values.append(value)
        bytes.append(contentsOf: word)
        ends.append(Int32(bytes.count))
        longest = max(longest, word.count)
        if let first = word.first { lengths[Int(first & 63)] |= Self.bit(ofLength: word.count) }
        return Int(value)
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        bytes.withUnsafeBufferPointer { bytes in
            for number in values.indices {
                let start = number == 0 ? 0 : Int(ends[number - 1])
                var index = Self.hash(UnsafeBufferPointer(rebasing: bytes[start..<Int(ends[number])])) & (slots.count - 1)
                while slots[index] >= 0 { index = (index + 1) & (slots.count - 1) }
                slots[index] = Int32(number)
            }
        }
    }

    /// Calls with each word, in the order in which they came.
    func forEachWord(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            for end in ends {
                body(UnsafeBufferPointer(rebasing: bytes[start..<Int(end)]))
                start = Int(end)
            }
        }
    }

    func value(of word: UnsafeBufferPointer<UInt8>) -> Int? {
        guard word.count <= longest, let first = word.first, lengths[Int(first & 63)] & Self.bit(ofLength: word.count) != 0 else {
            return nil
        }
        var index = Self.hash(word) & (slots.count - 1)
        while slots[index] >= 0 {
            if matches(Int(slots[index]), word) { return Int(values[Int(slots[index])]) }
            index = (index + 1) & (slots.count - 1)
        }
        return nil
    }

    func value(of word: some Sequence<UInt8>) -> Int? {
        word.withContiguousStorageIfAvailable { value(of: $0) } ?? Array(word).withUnsafeBufferPointer { value(of: $0) }
    }

    func contains(_ word: some Sequence<UInt8>) -> Bool { value(of: word) != nil }

    func contains(_ word: String) -> Bool { contains(word.utf8) }

    private func matches(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = number == 0 ? 0 : Int(ends[number - 1])
        guard Int(ends[number]) - start == word.count else { return false }
        for offset in 0..<word.count where bytes[start + offset] != word[offset] { return false }
        return true
    }

    private static func bit(ofLength count: Int) -> UInt64 { 1 << UInt64(min(63, count)) }

    /// A hash of the length, the beginning and the end: phrases that share all three are told apart by comparing them.
    @inline(__always)
    private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> Int {
        let count = word.count
        var head: UInt64 = 0
        var tail: UInt64 = 0
        if count >= 8, let start = UnsafeRawPointer(word.baseAddress) {
            head = start.loadUnaligned(as: UInt64.self)
            tail = start.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
        } else {
            for byte in word { head = head << 8 | UInt64(byte) }
        }
        let product = (head ^ (tail << 23 | tail >> 41) &+ UInt64(count)) &* 0x9e37_79b9_7f4a_7c15
        return Int(truncatingIfNeeded: (product ^ product >> 29) >> 20)
    }
}
