/// Cuts text into words for comparing: quick, the case of ASCII letters folded, the commonest punctuation beyond ASCII known.
enum WordScanning {
    /// What a word is made of.
    struct WordTraits {
        var bytes: Int32
        var digits: Int32
        var isCapital = false
    }

    /// What stands between words.
    struct Signs {
        var separators: Int32 = 0
        var hasPrice = false
    }

    private enum Kind: UInt8 {
        case other, letter, digit, separator, money, latinSign, generalSign, ideograph
    }

    private static let kinds: [Kind] = (0..<256).map { byte in
        switch UInt8(byte) {
        case 0x41...0x5a, 0x61...0x7a, 0x5f: .letter
        case 0x30...0x39: .digit
        case 0x7c, 0x2f: .separator
        case 0x24: .money
        case 0xc2: .latinSign
        case 0xe2: .generalSign
        case 0xe3...0xe9: .ideograph
        case 0x80...0xff: .letter
        default: .other
        }
    }

    /// Finds the words of a part of a text, in order.
    @inline(__always)
    static func scan(
        _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ signs: inout Signs, _ found: (UInt64, WordTraits) -> Void
    ) {
        var index = range.lowerBound
        let end = range.upperBound
        var word = ByteHash()
        var traits = WordTraits(bytes: 0, digits: 0)
        kinds.withUnsafeBufferPointer { kinds in
            while index < end {
                let byte = text[index]
                let kind = kinds[Int(byte)]
                switch kind {
                case .letter, .digit:
                    let isCapital = byte &- 0x41 < 26
                    if isCapital, traits.bytes == 0 { traits.isCapital = true }
                    word.combine(isCapital ? byte | 0x20 : byte)
                    traits.bytes &+= 1
                    if kind == .digit { traits.digits &+= 1 }
                    index += 1
                    continue
                case .ideograph where index + 2 < end:
                    if traits.bytes > 0 { found(word.value, traits) }
                    // The first of these are the punctuation of East Asia.
                    if byte != 0xe3 || text[index + 1] != 0x80 {
                        word = ByteHash()
                        for place in index..<index + 3 { word.combine(text[place]) }
                        found(word.value, WordTraits(bytes: 3, digits: 0))
                    }
                    index += 3
                case .latinSign where index + 1 < end:
                    let next = text[index + 1]
                    if next == 0xb7 || next == 0xbb { signs.separators &+= 1 }
                    if next == 0xa3 || next == 0xa5 { signs.hasPrice = true }
                    if traits.bytes > 0 { found(word.value, traits) }
                    index += 2
                case .generalSign where index + 2 < end:
                    let sign = UInt16(text[index + 1]) << 8 | UInt16(text[index + 2])
                    if sign == 0x80a2 || sign == 0x80ba || sign == 0x8692 { signs.separators &+= 1 }
                    if sign == 0x82ac || sign == 0x82b9 { signs.hasPrice = true }
                    if traits.bytes > 0 { found(word.value, traits) }
                    index += 3
                default:
                    if kind == .separator { signs.separators &+= 1 }
                    if kind == .money { signs.hasPrice = true }
                    if traits.bytes > 0 { found(word.value, traits) }
                    index += 1
                }
                word = ByteHash()
                traits = WordTraits(bytes: 0, digits: 0)
            }
        }
        if traits.bytes > 0 { found(word.value, traits) }
    }

    /// A hash of some words in order.
    static func hash(of run: some Sequence<UInt64>) -> UInt64 { run.reduce(0) { ($0 ^ $1) &* 0x9e37_79b9_7f4a_7c15 &+ 1 } }
}
