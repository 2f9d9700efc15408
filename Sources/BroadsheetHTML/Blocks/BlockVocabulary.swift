internal import CModels

/// What single words say about where they stand: those of texts, and those of classes and ids. A table in C, learned with the model of blocks.
enum BlockVocabulary {
    /// Weights are whole numbers of these parts.
    static let wordParts: Double = 32
    static let labelParts: Double = 192
    /// Only so many words at the beginning of a block are weighed.
    static let mostWords: Int32 = 64

    /// What the words of classes and ids say, for texts near below their element and for those further down.
    struct LabelWeights: Sendable {
        var near: Int32 = 0
        var far: Int32 = 0

        static func += (sum: inout LabelWeights, other: LabelWeights) {
            sum.near &+= other.near
            sum.far &+= other.far
        }
    }

    /// The weight of a word by its hash, as ``WordScanning`` finds it; 0 for an unknown one.
    @inline(__always)
    static func weight(ofWord hash: UInt64) -> Int32 { broadsheet_text_word(key(hash)) }

    /// The weights of all words of a class or id.
    static func weights(ofLabel label: UnsafeBufferPointer<UInt8>) -> LabelWeights {
        var sum = LabelWeights()
        LetterRuns.forEach(in: label) { word, _, _ in
            var weights = LabelWeights()
            broadsheet_label_word(key(word), &weights.near, &weights.far)
            sum += weights
        }
        return sum
    }

    /// The upper bits of a product, since those of a hash of a short word are much alike.
    @inline(__always)
    private static func key(_ word: UInt64) -> UInt32 { UInt32((word &* 0x9e37_79b9_7f4a_7c15) >> 40) }
}
