/// How texts end and what stands at their edges.
enum LineEnds {
    private static let sentenceMarks = GlyphSet(".!?…。！？؟")
    private static let closers = GlyphSet("\"”»’)]")
    private static let closingQuotes = GlyphSet("\"”»")

    /// Whether a text ends as sentences do.
    static func endsSentence(_ text: Glyph.Text) -> Bool {
        guard let last = text.last else { return false }
        if closingQuotes.contains(last) { return true }
        var at = text.count - 1
        while at >= 0, closers.contains(text[at]) { at -= 1 }
        return at >= 0 && sentenceMarks.contains(text[at])
    }

    /// Whether a web address stands in a text.
    static func hasLink(_ text: Glyph.Text) -> Bool {
        for at in text.indices {
            switch text[at] {
            case 0x3a:
                if at + 2 < text.count, text[at + 1] == 0x2f, text[at + 2] == 0x2f, at >= 4, endsWithHTTP(text, at) { return true }
            case 0x2e:
                if at >= 3, text[at - 1] == 0x77, text[at - 2] == 0x77, text[at - 3] == 0x77, at + 1 < text.count,
                    Glyph.isWord(text[at + 1])
                {
                    return true
                }
                if at >= 1, at + 1 < text.count, domainStarts.contains(text[at + 1]), Glyph.isWord(text[at - 1]),
                    domains.contains(where: { text[(at + 1)...].starts(with: $0) })
                {
                    return true
                }
            default: break
            }
        }
        return false
    }

    private static let domains = ["com/", "net/", "org/", "de/", "fr/"].map { Glyph.scalars($0) }
    private static let domainStarts = GlyphSet("cnodf")
    private static let http = Glyph.scalars("http")
    private static let https = Glyph.scalars("https")

    private static func endsWithHTTP(_ text: Glyph.Text, _ at: Int) -> Bool {
        text[..<at].suffix(4).elementsEqual(http) || text[..<at].suffix(5).elementsEqual(https)
    }

    static func trimmed(_ text: Glyph.Text.SubSequence) -> Glyph.Text {
        var start = text.startIndex
        var end = text.endIndex
        while start < end, Glyph.isSpace(text[start]) { start += 1 }
        while end > start, Glyph.isSpace(text[end - 1]) { end -= 1 }
        return Array(text[start..<end])
    }

    /// What is left of a text without white space at its edges; its start and end are the text's end when it is nothing else.
    static func inner(_ text: Glyph.Text) -> Range<Int> {
        text.withUnsafeBufferPointer { text in
            var start = 0
            var end = text.count
            while start < end, Glyph.isSpace(text[start]) { start += 1 }
            while end > start, Glyph.isSpace(text[end - 1]) { end -= 1 }
            return start..<end
        }
    }

    /// Whether all white space in a stretch of a text is single spaces, and whether any stands in front of a mark that closes.
    static func spaces(_ text: Glyph.Text, _ inner: Range<Int>) -> (isEven: Bool, mayHaveGaps: Bool) {
        // `.,:;)` as bits
        let marks: UInt64 = 1 << 0x2e | 1 << 0x2c | 1 << 0x3a | 1 << 0x3b | 1 << 0x29
        return text.withUnsafeBufferPointer { text in
            var isBehindSpace: UInt64 = 0
            var uneven: UInt64 = 0
            var gaps: UInt64 = 0
            for at in inner {
                let scalar = text[at]
                let isSpace: UInt64 = Glyph.isSpace(scalar) ? 1 : 0
                uneven |= isSpace & (isBehindSpace | (scalar == 0x20 ? 0 : 1))
                gaps |= isBehindSpace & (scalar < 64 ? marks >> UInt64(scalar & 63) : 0)
                isBehindSpace = isSpace
            }
            return (uneven == 0, gaps & 1 != 0)
        }
    }

    /// Runs of white space as one space, none at the edges.
    static func squeezed(_ text: Glyph.Text) -> Glyph.Text {
        text.withUnsafeBufferPointer { text in
            Glyph.Text(unsafeUninitializedCapacity: text.count) { out, count in
                var owesSpace = false
                for scalar in text {
                    if Glyph.isSpace(scalar) {
                        owesSpace = count > 0
                    } else {
                        if owesSpace {
                            out[count] = 0x20
                            count += 1
                        }
                        owesSpace = false
                        out[count] = scalar
                        count += 1
                    }
                }
            }
        }
    }

    static func contains(_ text: Glyph.Text, _ wanted: Glyph.Text) -> Bool {
        guard let first = wanted.first, wanted.count <= text.count else { return false }
        return text.withUnsafeBufferPointer { text in
            wanted.withUnsafeBufferPointer { wanted in
                for at in 0...(text.count - wanted.count) where text[at] == first {
                    var next = 1
                    while next < wanted.count, text[at + next] == wanted[next] { next += 1 }
                    if next == wanted.count { return true }
                }
                return false
            }
        }
    }
}
