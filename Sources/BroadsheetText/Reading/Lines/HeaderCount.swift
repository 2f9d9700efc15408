/// Reads how many comments a line says there are.
enum HeaderCount {
    private static let ones = WordIndex([
        "one", "ein", "eine", "un", "une", "una", "uno", "um", "uma", "één", "een", "jeden", "jedna", "один", "en", "ett",
    ])

    /// The number that a heading declares: “One thought on …”, “12 comments”.
    static func declared(_ low: Glyph.Text) -> Int? {
        if let length = ones.lengths(in: low, at: 0, { $0 < low.count && low[$0] == 0x20 }) {
            let rest = low[(length + 1)...]
            if let space = rest.firstIndex(of: 0x20), space > rest.startIndex, rest[..<space].allSatisfy({ Glyph.isWord($0) }) { return 1 }
        }
        guard let first = low.firstIndex(where: { $0 &- 0x30 < 10 }) else { return nil }
        if Phrases.header.endsWithPhrase(low), let last = low.lastIndex(where: { $0 &- 0x30 < 10 }) {
            // The title in front may hold numbers of its own.
            let start = low[..<last].lastIndex { $0 &- 0x30 >= 10 }.map { $0 + 1 } ?? first
            return number(in: low, at: start)?.value
        }
        return number(in: low, at: first)?.value
    }

    /// A number whose groups of three may stand apart.
    private static func number(in low: Glyph.Text, at start: Int) -> (value: Int, end: Int)? {
        var end = start
        var value = 0
        while end < low.count, low[end] &- 0x30 < 10, end - start < 9 {
            value = value * 10 + Int(low[end] - 0x30)
            end += 1
        }
        guard end > start else { return nil }
        if end - start <= 3 {
            while end + 3 < low.count || end + 4 == low.count, value < 1_000_000, [0x2e, 0x2c, 0x20].contains(low[end]),
                low[(end + 1)..<(end + 4)].allSatisfy({ $0 &- 0x30 < 10 })
            {
                for digit in low[(end + 1)..<(end + 4)] { value = value * 10 + Int(digit - 0x30) }
                end += 4
            }
        }
        return (value, end)
    }

    private static let words = WordIndex([
        "comments", "comment", "kommentar", "kommentare", "kommentaren", "commentaire", "commentaires", "comentario", "comentarios",
        "comentário", "comentários", "commenti", "reacties", "komentarzy", "komentarze", "комментариев", "комментария", "комментарии",
        "комментарий", "responses", "replies", "antworten", "réponses", "respuestas", "kommentarer", "yorum", "kommenttia", "hozzászólás",
        "comentarii", "komentářů",
    ])
    private static let leading = WordIndex([
        "comments", "comment", "kommentare", "commentaires", "comentarios", "comentários", "commenti", "reacties", "komentarze",
    ])
    private static let edges = GlyphSet(" |•·[(")

    /// All numbers of comments that stand anywhere in a short line: “By Ann | 12 comments”.
    static func all(in low: Glyph.Text) -> [Int] {
        var found: [Int] = []
        for at in low.indices where low[at] &- 0x30 < 10 && (at == 0 || edges.contains(low[at - 1])) {
            var end = at
            while end < low.count, low[end] &- 0x30 < 10 { end += 1 }
            guard end - at <= 4, end < low.count, Glyph.isSpace(low[end]), let value = number(in: low, at: at)?.value else { continue }
            if words.lengths(in: low, at: end + 1, { _ in true }) != nil { found.append(value) }
        }
        for at in low.indices where Glyph.isLetter(low[at]) && (at == 0 || !Glyph.isWord(low[at - 1])) {
            guard let length = leading.lengths(in: low, at: at, { $0 < low.count && [0x20, 0x28, 0x3a].contains(low[$0]) }) else {
                continue
            }
            var digit = at + length
            if low[digit] == 0x20 { digit += 1 }
            guard digit < low.count, low[digit] == 0x28 || low[digit] == 0x3a else { continue }
            digit += 1
            if digit < low.count, low[digit] == 0x20 { digit += 1 }
            if let number = number(in: low, at: digit) { found.append(number.value) }
        }
        return found
    }

    private static let sidebar = [
        "recent", "latest", "neueste", "neue ", "letzte", "aktuelle", "récents", "derniers", "recientes", "últim", "recenti", "ultimi",
        "najnowsze", "ostatnie", "последние", "свежие", "senaste", "related", "ähnliche", "similar", "popular", "archiv", "meist",
        "seneste",
        "son yorumlar", "nejnovější", "legutóbbi", "recente", "viimeisimmät",
    ].map { Glyph.scalars($0) }

    /// Whether a heading is one of a list of recent or related things.
    static func isSidebar(_ low: Glyph.Text) -> Bool { sidebar.contains { LineEnds.contains(low, $0) } }
}
