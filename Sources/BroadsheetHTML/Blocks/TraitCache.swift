/// Remembers what classes mean, since a page repeats a few hundred of them thousands of times.
struct TraitCache {
    private var slots = [(hash: UInt64, traits: ElementTraits)](repeating: (0, []), count: 1024)

    mutating func traits(of label: UnsafeBufferPointer<UInt8>) -> ElementTraits {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in label {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        }
        hash |= 1
        let slot = Int((hash >> 20) & 1023)
        if slots[slot].hash == hash { return slots[slot].traits }
        let traits = ClassWords.traits(of: label)
        slots[slot] = (hash, traits)
        return traits
    }
}
