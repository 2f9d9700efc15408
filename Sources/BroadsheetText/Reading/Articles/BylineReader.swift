/// Reads “By Ann Lee and Bo Wu”.
enum BylineReader {
    private static let openings = WordIndex([
        "by", "von", "par", "por", "di", "door", "av", "af", "autor:", "autor", "author:", "author", "text:", "text", "written by",
        "posted by",
        "words by", "story by", "kommentar von", "geschrieben von", "publié par", "escrito por", "автор:", "автор", "autorin:", "autorin",
        "ein kommentar von", "ein gastbeitrag von", "redaktion:", "auteur:", "auteur", "de", "texte:", "testo di", "tekst:", "reporting by",
    ])
    private static let and = Set(["and", "und", "et", "y", "e", "&", "en", "og", "och", "i"].map { TextHash.of(Glyph.scalars($0)) })
    private static let mostWords = 10

    /// The names of a byline; none when the line is something else.
    static func names(_ line: TextLine) -> [String] {
        guard line.words <= mostWords, line.kind != .date, line.kind != .control else { return [] }
        let text = Glyph.scalars(line.text)
        let low = Glyph.lowered(text)
        guard let length = openings.lengths(in: low, at: 0, { $0 < low.count && Glyph.isSpace(low[$0]) }) else { return [] }
        var names: [String] = []
        var name: [String] = []
        func end() {
            if !name.isEmpty { names.append(name.joined(separator: " ")) }
            name = []
        }
        for piece in text[length...].split(whereSeparator: { Glyph.isSpace($0) }) {
            if and.contains(TextHash.of(Glyph.lowered(piece))), !name.isEmpty {
                end()
                continue
            }
            let word = piece.last == 0x2c ? piece.dropLast() : piece
            guard let first = word.first, Glyph.isLetter(first),
                word.allSatisfy({ Glyph.isWord($0) || [0x2e, 0x27, 0x2019, 0x2d].contains($0) })
            else { return [] }
            // A name begins with a capital; “by popular demand” is none.
            if name.isEmpty, !Glyph.isUpper(first), Glyph.isLower(first) { return [] }
            name.append(Glyph.string(word))
            if piece.last == 0x2c { end() }
        }
        end()
        return names.contains { LineClassifier.isNumberLine(Glyph.scalars($0)) } ? [] : names
    }
}
