/// Counts what a line is made of in one pass, and weighs how much it reads like a reader's words.
struct LineScanner {
    private var style = StyleModel()

    mutating func scan(_ text: Glyph.Text, low: Glyph.Text, into line: inout TextLine) {
        var traits: LineTraits = []
        line.characters = text.count
        var letters = 0
        var uppers = 0
        var digits = 0
        var pieces = 0
        var capitals = 0
        var inked = 0
        var dots = 0
        text.withUnsafeBufferPointer { text in
            // Sums in place of branches: which character comes next cannot be foreseen.
            var isBehindSpace = 1
            for at in text.indices {
                let scalar = text[at]
                let flags = Glyph.flags(scalar)
                let isInk = flags & Glyph.space != 0 || scalar < 0x20 ? 0 : 1
                let isUpper = flags & Glyph.upper != 0 ? 1 : 0
                letters += flags & Glyph.letter != 0 ? 1 : 0
                uppers += isUpper
                digits += flags & Glyph.digit != 0 ? 1 : 0
                dots += scalar == 0x2e ? 1 : 0
                inked += isInk
                pieces += isInk & isBehindSpace
                capitals += isUpper & isBehindSpace
                isBehindSpace = 1 - isInk
                if flags & Glyph.mark != 0 || scalar >= 0x80 && flags & (Glyph.letter | Glyph.digit | Glyph.space) == 0 {
                    mark(scalar, text, at, &traits)
                }
            }
        }
        let isDigits = inked > 0 && digits == inked
        (line.letters, line.uppers, line.digits, line.pieces, line.capitals) = (letters, uppers, digits, pieces, capitals)
        if letters > 0 { traits.insert(.hasLetter) }
        if isDigits { traits.insert(.isDigits) }
        if let first = text.first {
            if Glyph.isUpper(first) { traits.insert(.startsUpper) }
            if Glyph.isLetter(first) { traits.insert(.startsLetter) }
            if first == 0x40 { traits.insert(.addresses) }
            if [0x22, 0x201c, 0x201e, 0xbb, 0xab].contains(first) { traits.insert(.startsQuote) }
        }
        if text.last == 0x3a { traits.insert(.endsWithColon) }
        if LineEnds.endsSentence(text) { traits.insert(.endsSentence) }
        if dots > 0, LineEnds.hasLink(text) { traits.insert(.hasLink) }
        line.traits = traits
        line.words = style.read(text, low: low, traits)
        line.style = style.logOdds
    }

    private static let mouths = GlyphSet("()DPp")

    /// The words of all lines that were scanned.
    var words: ArticleWords { style.words }

    /// The numbers that the style was weighed by, for training.
    var styleFeatures: [Float] { style.features }

    private func mark(_ scalar: UInt32, _ text: UnsafeBufferPointer<UInt32>, _ at: Int, _ traits: inout LineTraits) {
        switch scalar {
        case 0x3f: traits.insert(.asks)
        case 0x21: traits.insert(.exclaims)
        case 0x7c, 0xbb, 0x203a: traits.insert(.hasBar)
        case 0x3e: traits.insert(.hasBar)
        case 0x2d, 0x2013, 0x2014: traits.insert(.hasDash)
        case 0x3a, 0x3b:
            if scalar == 0x3a { traits.insert(.hasColon) }
            var next = at + 1
            if next < text.count, text[next] == 0x2d { next += 1 }
            guard next < text.count, Self.mouths.contains(text[next]) else { break }
            if next + 1 == text.count || !Glyph.isWord(text[next + 1]) { traits.insert(.hasEmoji) }
        case 0x3c: if at + 1 < text.count, text[at + 1] == 0x33 { traits.insert(.hasEmoji) }
        case 0x5e: if at + 1 < text.count, text[at + 1] == 0x5e { traits.insert(.hasEmoji) }
        case 0x1f300...0x1faff, 0x2600...0x27bf: traits.insert(.hasEmoji)
        default: break
        }
    }
}
