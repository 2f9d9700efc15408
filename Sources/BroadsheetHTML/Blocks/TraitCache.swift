/// Remembers what classes and ids mean, since a page repeats a few hundred of them thousands of times.
struct TraitCache {
    /// What a class or id is.
    struct Label {
        /// Equal texts have equal hashes.
        var hash: UInt64
        /// The same without the digits.
        var kind: UInt32 = 0
        var traits: ElementTraits = []
        var weights = BlockVocabulary.LabelWeights()
    }

    private var slots = [Label](repeating: Label(hash: 0), count: 1024)

    mutating func label(_ text: UnsafeBufferPointer<UInt8>) -> Label {
        // Never 0, which an empty slot has.
        let hash = ByteHash.of(text) | 1
        let slot = Int((hash >> 20) & 1023)
        if slots[slot].hash == hash { return slots[slot] }
        var kind = ByteHash()
        for byte in text where byte &- 0x30 >= 10 { kind.combine(byte) }
        var traits = ClassWords.traits(of: text)
        if ConsentDialogs.isNamed(in: text) { traits.insert(.consentDialog) }
        slots[slot] = Label(
            hash: hash, kind: UInt32(truncatingIfNeeded: kind.value ^ kind.value >> 32), traits: traits,
            weights: BlockVocabulary.weights(ofLabel: text))
        return slots[slot]
    }
}
