/// Finds the words of a vocabulary in classes and ids.
///
/// A label is brought into one form first: lower case, `-` for every mark and between a small letter and a capital. Words are looked up by their first two
/// letters at each place, so a label costs about as many steps as it has bytes.
struct LabelMatcher: Sendable {
    static let shared = LabelMatcher(words)

    private struct Word: Sendable {
        /// The first eight bytes, the first lowest, and which of them count.
        var head: UInt64
        var mask: UInt64
        /// What comes behind them, in ``tails``.
        var tail: Range<Int>
        var count: Int
        var beginsWord: Bool
        var endsWord: Bool
        /// What must not come behind the word, in ``exceptions``.
        var exceptions: Range<Int>
        var traits: LabelTraits
    }

    /// The words in the order of their buckets: those with the same first two bytes stand together.
    private var words: [Word] = []
    private var bucketStarts: [Int32] = []
    private var tails: [UInt8] = []
    private var exceptions: [[UInt8]] = []

    private static let bucketCount = 1024
    /// Zeros behind a label, so that eight bytes can be read at each of its places.
    private static let padding = 8

    init(_ groups: [(LabelTraits, String)]) {
        var buckets = [[Word]](repeating: [], count: Self.bucketCount)
        for (traits, text) in groups {
            for entry in text.split(separator: " ") { add(entry, traits, to: &buckets) }
        }
        for bucket in buckets {
            bucketStarts.append(Int32(words.count))
            words += bucket
        }
        bucketStarts.append(Int32(words.count))
    }

    private mutating func add(_ entry: Substring, _ traits: LabelTraits, to buckets: inout [[Word]]) {
        let parts = entry.split(separator: "!", maxSplits: 1)
        guard let first = parts.first else { return }
        let bytes = Array(first.filter { $0 != "|" }.utf8)
        guard bytes.count >= 2 else { return }
        let firstException = exceptions.count
        if parts.count > 1 { exceptions += parts[1].split(separator: ",").map { Array($0.filter { $0 != "|" }.utf8) } }
        let firstTail = tails.count
        tails += bytes.dropFirst(8)
        var head: UInt64 = 0
        var mask: UInt64 = 0
        for (place, byte) in bytes.prefix(8).enumerated() {
            head |= UInt64(byte) << UInt64(8 * place)
            mask |= 0xff << UInt64(8 * place)
        }
        buckets[Self.bucket(bytes[0], bytes[1])].append(
            Word(
                head: head, mask: mask, tail: firstTail..<tails.count, count: bytes.count, beginsWord: first.hasPrefix("|"),
                endsWord: first.hasSuffix("|"), exceptions: firstException..<exceptions.count, traits: traits))
    }

    @inline(__always)
    private static func bucket(_ first: UInt8, _ second: UInt8) -> Int { (Int(first & 31) << 5) | Int(second & 31) }

    /// The traits that the words of a label give. Linear in its length.
    func traits(of label: UnsafeBufferPointer<UInt8>) -> LabelTraits {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: label.count * 2 + Self.padding) { normal in
            let count = Self.normalize(label, into: normal)
            for place in count..<count + Self.padding { normal[place] = 0 }
            return words.withUnsafeBufferPointer { words in
                bucketStarts.withUnsafeBufferPointer { traits(ofNormal: UnsafeBufferPointer(normal), count, words, $0) }
            }
        }
    }

    /// Brings a label into the form that words are compared in; gives its length.
    private static func normalize(_ label: UnsafeBufferPointer<UInt8>, into normal: UnsafeMutableBufferPointer<UInt8>) -> Int {
        var count = 0
        var previousIsLower = false
        for byte in label {
            let isUpper = byte &- 0x41 < 26
            if isUpper, previousIsLower {
                normal[count] = 0x2d
                count += 1
            }
            let isPart = isUpper || byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
            normal[count] = isUpper ? byte | 0x20 : isPart ? byte : byte <= 0x20 ? 0x20 : 0x2d
            count += 1
            previousIsLower = byte &- 0x61 < 26
        }
        return count
    }

    private func traits(
        ofNormal label: UnsafeBufferPointer<UInt8>, _ count: Int, _ words: UnsafeBufferPointer<Word>, _ starts: UnsafeBufferPointer<Int32>
    ) -> LabelTraits {
        var traits: LabelTraits = []
        guard count >= 2 else { return traits }
        var window: UInt64 = 0
        for place in 0..<7 { window = window >> 8 | UInt64(label[place]) << 56 }
        for place in 0..<count - 1 {
            window = window >> 8 | UInt64(label[place + 7]) << 56
            let bucket = Self.bucket(label[place], label[place + 1])
            for number in Int(starts[bucket])..<Int(starts[bucket + 1]) where window & words[number].mask == words[number].head {
                if fits(words[number], label, count, at: place) { traits.formUnion(words[number].traits) }
            }
        }
        return traits
    }

    /// Whether the rest of a word stands behind its first bytes, with gaps where it wants them and without what it excludes.
    private func fits(_ word: Word, _ label: UnsafeBufferPointer<UInt8>, _ count: Int, at place: Int) -> Bool {
        let end = place + word.count
        guard end <= count else { return false }
        for (offset, number) in word.tail.enumerated() where label[place + 8 + offset] != tails[number] { return false }
        if word.beginsWord, place > 0, !Self.isGap(label[place - 1]) { return false }
        if word.endsWord, end < count, !Self.isGap(label[end]) { return false }
        return !word.exceptions.contains { exception in
            end + exceptions[exception].count <= count && label[end...].starts(with: exceptions[exception])
        }
    }

    @inline(__always)
    private static func isGap(_ byte: UInt8) -> Bool { byte == 0x2d || byte == 0x20 }
}

/// Remembers what labels mean, since a page repeats a few hundred of them thousands of times. No word has digits, so labels that differ in nothing else are one.
struct LabelCache {
    private var slots = [(hash: UInt64, traits: LabelTraits)](repeating: (0, []), count: 2048)
    private let matcher = LabelMatcher.shared

    /// The traits of a label.
    ///
    /// - Parameter ifNew: Called for a label that is not remembered.
    mutating func traits(of label: UnsafeBufferPointer<UInt8>, ifNew: () -> Void = {}) -> LabelTraits {
        guard !label.isEmpty else { return [] }
        // Never 0, which an empty slot has.
        let hash = ByteHash.ofShape(label) | 1
        let slot = Int((hash >> 20) & 2047)
        if slots[slot].hash == hash { return slots[slot].traits }
        ifNew()
        let traits = matcher.traits(of: label)
        slots[slot] = (hash, traits)
        return traits
    }
}
