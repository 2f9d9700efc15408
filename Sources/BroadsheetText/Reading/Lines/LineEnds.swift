/// How texts end and what stands at their edges.
enum LineEnds {
    private static let sentenceMarks = Set(".!?…。！？؟".unicodeScalars.map(\.value))
    private static let closers = Set("\"”»’)]".unicodeScalars.map(\.value))
    private static let closingQuotes = Set("\"”»".unicodeScalars.map(\.value))

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
                if at >= 1, Glyph.isWord(text[at - 1]), domains.contains(where: { text[(at + 1)...].starts(with: $0) }) { return true }
            default: break
            }
        }
        return false
    }

    private static let domains = ["com/", "net/", "org/", "de/", "fr/"].map { Glyph.scalars($0) }
    private static let http = Glyph.scalars("http")
    private static let https = Glyph.scalars("https")

    private static func endsWithHTTP(_ text: Glyph.Text, _ at: Int) -> Bool {
        text[..<at].suffix(4).elementsEqual(http) || text[..<at].suffix(5).elementsEqual(https)
    }

    static func trimmed(_ text: Glyph.Text.SubSequence) -> Glyph.Text {
        var text = text
        while let first = text.first, Glyph.isSpace(first) { text.removeFirst() }
        while let last = text.last, Glyph.isSpace(last) { text.removeLast() }
        return Array(text)
    }

    /// Runs of white space as one space, none at the edges.
    static func squeezed(_ text: some Sequence<UInt32>) -> Glyph.Text {
        var out = Glyph.Text()
        var owesSpace = false
        for scalar in text {
            if Glyph.isSpace(scalar) {
                owesSpace = !out.isEmpty
            } else {
                if owesSpace { out.append(0x20) }
                owesSpace = false
                out.append(scalar)
            }
        }
        return out
    }

    static func contains(_ text: Glyph.Text, _ wanted: Glyph.Text) -> Bool {
        guard let first = wanted.first, wanted.count <= text.count else { return false }
        for at in 0...(text.count - wanted.count) where text[at] == first {
            if text[at...].starts(with: wanted) { return true }
        }
        return false
    }
}
