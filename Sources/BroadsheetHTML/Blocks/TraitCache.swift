/// Remembers what classes mean, since a page repeats a few hundred of them thousands of times.
struct TraitCache {
    private var slots = [(hash: UInt64, traits: ElementTraits)](repeating: (0, []), count: 1024)

    mutating func traits(of label: UnsafeBufferPointer<UInt8>) -> ElementTraits {
        // Never 0, which an empty slot has.
        let hash = ByteHash.of(label) | 1
        let slot = Int((hash >> 20) & 1023)
        if slots[slot].hash == hash { return slots[slot].traits }
        let traits = ClassWords.traits(of: label)
        slots[slot] = (hash, traits)
        return traits
    }
}
