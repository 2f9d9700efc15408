internal import BroadsheetCore

/// Tells what could be the name of a person, or a nick name.
enum NameShape {
    // No spaces part the words of ideographs, so a name is told from a sentence by its length and marks.
    private static let longestIdeographs = 24
    private static let longestStrictIdeographs = 10
    private static let clauseMarks = GlyphSet("，。、；！？")
    private static let abbreviations = ["jr", "sr", "dr", "ing", "eigentlich"].map { Glyph.scalars($0) }

    /// Whether a short text could be a name.
    ///
    /// - Parameters:
    ///   - low: The text in small letters, where that is at hand.
    ///   - isPhrase: Whether it is a stock phrase, where that is known.
    static func isName(_ text: Glyph.Text, low: Glyph.Text? = nil, isPhrase: Bool? = nil) -> Bool {
        guard let first = text.first, let last = text.last else { return false }
        guard (2...60).contains(text.count) || text.count == 1 && Glyph.isLetter(first) else { return false }
        let pieces = pieceCount(text)
        guard pieces <= 7, text.contains(where: { Glyph.isAlphanumeric($0) }) else { return false }
        if pieces > 3, !text.dropFirst().contains(where: { Glyph.isUpper($0) }) { return false }
        if LineEnds.endsSentence(text), !mayEndName(text) { return false }
        if last == 0x2c || last == 0x3b { return false }
        if first.isIdeograph, text.count > longestIdeographs || text.contains(where: clauseMarks.contains) { return false }
        if LineEnds.hasLink(text), pieces > 1 || LineEnds.contains(text, [0x3a, 0x2f, 0x2f]) { return false }
        if let isPhrase { return !isPhrase }
        let low = low ?? Glyph.lowered(text)
        return !Phrases.header.matches(low) && !Phrases.form.matches(low)
    }

    /// How many pieces stand between spaces.
    private static func pieceCount(_ text: Glyph.Text) -> Int {
        var count = 0
        var isInside = false
        for scalar in text {
            let isSpace = Glyph.isSpace(scalar)
            if !isSpace, !isInside { count += 1 }
            isInside = !isSpace
        }
        return count
    }

    /// `Ann B.`, `Jr.`, `Joe!`, `Al…`: marks of sentences that names have too.
    private static func mayEndName(_ text: Glyph.Text) -> Bool {
        guard let last = text.last else { return false }
        if last == 0x21 || last == 0x3f || last == 0x22 { return true }
        if last == 0x2026 { return text.count > 1 && Glyph.isWord(text[text.count - 2]) }
        guard last == 0x2e else { return false }
        var end = text.count
        while end > 0, text[end - 1] == 0x2e { end -= 1 }
        var start = end
        while start > 0, Glyph.isWord(text[start - 1]) { start -= 1 }
        if end - start == 1 { return true }
        let word = Glyph.lowered(text[start..<end])
        return abbreviations.contains { word.count >= $0.count && word.suffix($0.count).elementsEqual($0) }
    }

    private static let particles = WordSet(
        "de la le van von der den da do dos di del el al bin ibn y e und and & the of aus".split(separator: " ").map(String.init))
    private static let closing = GlyphSet(".!?:")

    /// A name that needs no help from its neighbours: up to five capitalised words, or one nick.
    static func isStrictName(_ text: Glyph.Text, low: Glyph.Text? = nil) -> Bool { isName(text, low: low) && isStrict(text) }

    /// Whether what could be a name needs no help from its neighbours.
    static func isStrict(_ text: Glyph.Text) -> Bool {
        guard let last = text.last else { return false }
        if closing.contains(last) {
            guard last == 0x2e, text.count >= 2, Glyph.isWord(text[text.count - 2]),
                text.count == 2 || !Glyph.isWord(text[text.count - 3])
            else { return false }
        }
        let pieces = pieceCount(text)
        if pieces == 1 { return text.count <= (text.first?.isIdeograph ?? false ? longestStrictIdeographs : 25) }
        guard pieces <= 5 else { return false }
        var hasUpper = false
        var start = 0
        while start < text.count {
            var end = start
            while end < text.count, !Glyph.isSpace(text[end]) { end += 1 }
            if end > start {
                if Glyph.isUpper(text[start]) {
                    hasUpper = true
                } else if Glyph.isLetter(text[start]), !particles.contains(text, start..<end) {
                    return false
                }
            }
            start = end + 1
        }
        return hasUpper
    }
}
