/// Counts what a line is made of in one pass, and weighs how much it reads like a reader's words.
struct LineScanner {
    private var style = StyleModel()

    mutating func scan(_ text: Glyph.Text, low: Glyph.Text, into line: inout TextLine) {
        var traits: LineTraits = []
        line.characters = text.count
        var letters = 0
        var uppers = 0
        var digits = 0
        var isDigits = !text.isEmpty
        var pieces = 0
        var capitals = 0
        var hasDot = false
        text.withUnsafeBufferPointer { text in
            var startsPiece = true
            for at in text.indices {
                let scalar = text[at]
                let flags = Glyph.flags(scalar)
                if flags & Glyph.space != 0 || scalar < 0x20 {
                    startsPiece = true
                    continue
                }
                let isUpper = flags & Glyph.upper != 0
                if flags & Glyph.letter != 0 {
                    letters += 1
                    if isUpper { uppers += 1 }
                    isDigits = false
                } else if flags & Glyph.digit != 0 {
                    digits += 1
                } else {
                    isDigits = false
                    if scalar == 0x2e { hasDot = true } else { mark(scalar, text, at, &traits) }
                }
                if startsPiece {
                    pieces += 1
                    if isUpper { capitals += 1 }
                    startsPiece = false
                }
            }
        }
        (line.pieces, line.capitals) = (pieces, capitals)
        (line.letters, line.uppers, line.digits) = (letters, uppers, digits)
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
        if hasDot, LineEnds.hasLink(text) { traits.insert(.hasLink) }
        line.traits = traits
        line.words = style.read(text, low: low, traits)
        line.style = style.logOdds
    }

    private static let mouths = GlyphSet("()DPp")

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
