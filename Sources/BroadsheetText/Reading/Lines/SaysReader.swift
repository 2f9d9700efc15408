/// Reads “Ann says:” in many languages.
enum SaysReader {
    private static let glued = [
        "says", "sagt", "schreibt", "schrieb", "writes", "meint", "dice", "dijo", "disse", "说道", "說道", "より", "님의 말",
    ].map { Glyph.scalars($0) }

    /// Whether a text ends in `:`, or in the one that is as wide as an ideograph.
    private static func endsWithColon(_ low: Glyph.Text) -> Bool { low.last == 0x3a || low.last == 0xff1a }

    /// Where a text ends without `:`, `…` or `...` at its end, and whether there was such a mark.
    private static func markStart(_ low: Glyph.Text) -> (end: Int, hasMark: Bool) {
        var end = low.count
        var hasMark = false
        if endsWithColon(low) || low.last == 0x2026 {
            end -= 1
            hasMark = true
        } else if low.suffix(3).elementsEqual([0x2e, 0x2e, 0x2e]) {
            end -= 3
            hasMark = true
        }
        while end > 0, Glyph.isSpace(low[end - 1]) { end -= 1 }
        return (end, hasMark)
    }

    /// How many scalars the name has in front of “says”.
    static func nameLength(_ low: Glyph.Text) -> Int? {
        let mark = markStart(low)
        for end in [low.count, mark.end] {
            if let start = Phrases.says.start(in: low, endingAt: end, { $0 > 1 && Glyph.isSpace(low[$0 - 1]) }) {
                var length = start
                while length > 0, Glyph.isSpace(low[length - 1]) { length -= 1 }
                if length > 0, length <= 71 { return length }
            }
        }
        return nil
    }

    /// Where “says:” begins at the end of a text; the mark must be there.
    static func endStart(_ low: Glyph.Text) -> Int? {
        let mark = markStart(low)
        guard mark.hasMark else { return nil }
        return Phrases.says.start(in: low, endingAt: mark.end) { _ in true }
    }

    /// “Annsays:”
    static func gluedNameLength(_ low: Glyph.Text) -> Int? {
        guard endsWithColon(low) else { return nil }
        var end = low.count - 1
        if end > 0, Glyph.isSpace(low[end - 1]) { end -= 1 }
        for word in glued where end > word.count + 1 && low[..<end].suffix(word.count).elementsEqual(word) {
            let length = end - word.count
            if length >= 2, length <= 62, Glyph.isLetter(low[length - 1]) { return length }
        }
        return nil
    }

    private static let answers = WordIndex([
        "reply to", "in reply to", "replying to", "antwort auf", "antwort an", "en réponse à", "réponse à", "in risposta a", "respuesta a",
        "em resposta a", "als antwoord op", "odpowiedź na", "ответ на", "svar til", "svar till",
        "en respuesta a", "als antwort auf", "in antwort auf", "w odpowiedzi na", "в ответ на", "als reactie op", "som svar på",
        "som svar til",
        "replied to", "antwortete auf", "a répondu à", "respondió a", "respondeu a", "ha risposto a", "vastaus käyttäjälle", "reakce na",
    ])

    private static let writers = [" by ", " por ", " von ", " par ", " da ", " door ", " av ", " af "].map { Glyph.scalars($0) }

    /// Of “the subject of a comment by Ann”, Ann.
    private static func afterSubject(_ rest: Glyph.Text) -> Glyph.Text {
        guard rest.count > 12 else { return rest }
        for at in rest.indices.reversed() where rest[at] == 0x20 {
            for word in writers where rest[at...].starts(with: word) { return Array(rest[(at + word.count)...]) }
        }
        return rest
    }

    /// Whom a line like “In reply to Ann” names.
    static func answered(_ line: Glyph.Text, low: Glyph.Text) -> Glyph.Text? {
        guard let length = answers.lengths(in: low, at: 0, { $0 < low.count && (Glyph.isSpace(low[$0]) || low[$0] == 0x3a) })
        else { return nil }
        var rest = afterSubject(LineEnds.trimmed(line[length...]))
        if rest.first == 0x3a { rest = LineEnds.trimmed(rest.dropFirst()) }
        if rest.first == 0x40 { rest.removeFirst() }
        guard (2...60).contains(rest.count) else { return nil }
        while let last = rest.last, last == 0x3a || last == 0x20 { rest.removeLast() }
        return rest.isEmpty ? nil : rest
    }
}
