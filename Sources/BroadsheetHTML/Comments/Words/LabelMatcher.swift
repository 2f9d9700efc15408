/// Finds the words of a vocabulary in classes and ids.
///
/// A label is brought into one form first: lower case, `-` for every mark and between a small letter and a capital. Words are looked up by their first two
/// letters at each place, so a label costs about as many steps as it has bytes.
struct LabelMatcher: Sendable {
    static let shared = LabelMatcher(words)

    private struct Word: Sendable {
        var bytes: [UInt8]
        var beginsWord: Bool
        var endsWord: Bool
        var notBefore: [[UInt8]]
        var traits: LabelTraits
    }

    private var vocabulary: [Word] = []
    /// The words by the hash of their first two bytes.
    private var buckets = [[Int32]](repeating: [], count: 1024)

    init(_ groups: [(LabelTraits, String)]) {
        for (traits, text) in groups {
            for entry in text.split(separator: " ") { add(entry, traits) }
        }
    }

    private mutating func add(_ entry: Substring, _ traits: LabelTraits) {
        let parts = entry.split(separator: "!", maxSplits: 1)
        guard let first = parts.first else { return }
        let word = first.filter { $0 != "|" }
        let exceptions = parts.count > 1 ? parts[1].split(separator: ",").map { Array($0.filter { $0 != "|" }.utf8) } : []
        let bytes = Array(word.utf8)
        guard bytes.count >= 2 else { return }
        buckets[Self.bucket(bytes[0], bytes[1])].append(Int32(vocabulary.count))
        vocabulary.append(
            Word(
                bytes: bytes, beginsWord: first.hasPrefix("|"), endsWord: first.hasSuffix("|"), notBefore: exceptions, traits: traits))
    }

    @inline(__always)
    private static func bucket(_ first: UInt8, _ second: UInt8) -> Int { (Int(first & 31) << 5) | Int(second & 31) }

    /// The traits that the words of a label give. Linear in its length.
    func traits(of label: UnsafeBufferPointer<UInt8>) -> LabelTraits {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: label.count * 2) { normal in
            let count = Self.normalize(label, into: normal)
            return traits(ofNormal: UnsafeBufferPointer(rebasing: normal[..<count]))
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

    private func traits(ofNormal label: UnsafeBufferPointer<UInt8>) -> LabelTraits {
        var traits: LabelTraits = []
        guard label.count >= 2 else { return traits }
        for place in 0..<label.count - 1 {
            for number in buckets[Self.bucket(label[place], label[place + 1])] {
                let word = vocabulary[Int(number)]
                if !traits.isSuperset(of: word.traits), matches(word, label, at: place) { traits.formUnion(word.traits) }
            }
        }
        return traits
    }

    private func matches(_ word: Word, _ label: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        let end = place + word.bytes.count
        guard end <= label.count, Self.holds(label, word.bytes, at: place) else { return false }
        if word.beginsWord, place > 0, !Self.isGap(label[place - 1]) { return false }
        if word.endsWord, end < label.count, !Self.isGap(label[end]) { return false }
        return !word.notBefore.contains { Self.holds(label, $0, at: end) }
    }

    private static func holds(_ label: UnsafeBufferPointer<UInt8>, _ bytes: [UInt8], at place: Int) -> Bool {
        guard place + bytes.count <= label.count else { return false }
        for offset in bytes.indices where label[place + offset] != bytes[offset] { return false }
        return true
    }

    @inline(__always)
    private static func isGap(_ byte: UInt8) -> Bool { byte == 0x2d || byte == 0x20 }
}

/// Remembers what labels mean, since a page repeats a few hundred of them thousands of times.
struct LabelCache {
    private var slots = [(hash: UInt64, traits: LabelTraits)](repeating: (0, []), count: 2048)
    private let matcher = LabelMatcher.shared

    mutating func traits(of label: UnsafeBufferPointer<UInt8>) -> LabelTraits {
        guard !label.isEmpty else { return [] }
        // Never 0, which an empty slot has.
        let hash = ByteHash.of(label) | 1
        let slot = Int((hash >> 20) & 2047)
        if slots[slot].hash == hash { return slots[slot].traits }
        let traits = matcher.traits(of: label)
        slots[slot] = (hash, traits)
        return traits
    }
}
