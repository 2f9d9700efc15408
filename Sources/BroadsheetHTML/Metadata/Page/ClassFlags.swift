/// What the words in an element's `class`, `id` and `itemprop` say about it.
struct ClassFlags: OptionSet, Sendable {
    let rawValue: UInt32

    static let title = ClassFlags(rawValue: 1 << 0)
    static let date = ClassFlags(rawValue: 1 << 1)
    static let published = ClassFlags(rawValue: 1 << 2)
    static let modified = ClassFlags(rawValue: 1 << 3)
    static let author = ClassFlags(rawValue: 1 << 4)
    static let authorBox = ClassFlags(rawValue: 1 << 5)
    /// hCard: `fn` or `p-author`.
    static let cardName = ClassFlags(rawValue: 1 << 6)
    static let card = ClassFlags(rawValue: 1 << 7)
    static let comments = ClassFlags(rawValue: 1 << 8)
    static let related = ClassFlags(rawValue: 1 << 9)
    static let subtitle = ClassFlags(rawValue: 1 << 10)
}

/// Reads class attributes. Pages repeat them, so each distinct one is read once.
struct ClassReader {
    private var slots = [Slot](repeating: Slot(), count: 1024)
    private var used = 0
    private let vocabulary = ClassVocabulary.shared

    private struct Slot {
        var start: Int32 = 0
        var count: Int32 = -1
        var flags = ClassFlags()
    }

    /// Longer attributes are lists of style rules, whose first words say what there is to say.
    private static let longestAttribute = 256

    /// The flags of an attribute's value, which stands at a place among the bytes of the page.
    mutating func flags(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ fullCount: Int) -> ClassFlags {
        guard fullCount > 1 else { return [] }
        let count = min(fullCount, Self.longestAttribute)
        var index = Self.hash(bytes, start, count) & (slots.count - 1)
        while slots[index].count >= 0 {
            if Int(slots[index].count) == count, Self.areEqual(bytes, Int(slots[index].start), start, count) { return slots[index].flags }
            index = (index + 1) & (slots.count - 1)
        }
        let flags = vocabulary.flags(UnsafeBufferPointer(rebasing: bytes[start..<start + count]))
        // A page with endless distinct classes gains nothing from remembering them all.
        if used < slots.count / 2 {
            slots[index] = Slot(start: Int32(start), count: Int32(count), flags: flags)
            used += 1
        }
        return flags
    }

    @inline(__always)
    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> Int {
        var hash = UInt64(truncatingIfNeeded: count)
        for offset in 0..<min(8, count) { hash = hash &* 31 &+ UInt64(bytes[start + offset]) }
        for offset in max(0, count - 8)..<count { hash = hash &* 31 &+ UInt64(bytes[start + offset]) }
        hash ^= UInt64(bytes[start + count / 2]) << 20
        hash = hash &* 0x9e37_79b9_7f4a_7c15
        return Int(truncatingIfNeeded: hash >> 40)
    }

    @inline(__always)
    private static func areEqual(_ bytes: UnsafeBufferPointer<UInt8>, _ left: Int, _ right: Int, _ count: Int) -> Bool {
        for offset in 0..<count where bytes[left + offset] != bytes[right + offset] { return false }
        return true
    }
}
