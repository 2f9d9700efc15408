/// What a character is to the delimiters of CommonMark (section 6.2).
enum MarkdownCharacter {
    case space
    case punctuation
    /// A symbol outside ASCII: punctuation since version 0.31 of CommonMark, a letter before.
    case symbol
    case other

    init(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            switch scalar.value {
            case 0...0x20: self = .space
            case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: self = .other
            default: self = .punctuation
            }
            return
        }
        switch scalar.properties.generalCategory {
        case .spaceSeparator: self = .space
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
            .otherPunctuation:
            self = .punctuation
        case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: self = .symbol
        default: self = .other
        }
    }

    /// Whether a delimiter between `before` and this character can open, by the rule for left-flanking runs; with the two swapped, whether it
    /// can close.
    func canFollowOpening(_ before: MarkdownCharacter, symbolsArePunctuation: Bool) -> Bool {
        func isPunctuation(_ character: MarkdownCharacter) -> Bool {
            character == .punctuation || (symbolsArePunctuation && character == .symbol)
        }
        if self == .space { return false }
        return !isPunctuation(self) || before == .space || isPunctuation(before)
    }

    static func startOfScalar(before end: Int, in bytes: [UInt8]) -> Int {
        var start = end - 1
        while start > 0, bytes[start] & 0xc0 == 0x80 { start -= 1 }
        return start
    }

    /// The character that begins at an index of text in UTF-8.
    static func scalar(at index: Int, in bytes: [UInt8]) -> Unicode.Scalar {
        var iterator = bytes[index...].prefix(4).makeIterator()
        var decoder = UTF8()
        guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return "\u{fffd}" }
        return scalar
    }
}

extension Unicode.Scalar {
    /// A space of any width, as CommonMark counts white space around delimiters.
    var isMarkdownSpace: Bool { properties.generalCategory == .spaceSeparator }
}
