/// Makes a name of what stands where a name is written.
enum NameCleaner {
    private static let edges = GlyphSet(" \t|·•,;:-–—[]\"“”")
    private static let endEdges = GlyphSet(" |·•,;:–—-")
    private static let pictureWords = WordSet(
        """
        avatar gravatar picture photo profile profilbild image bild foto of for von für de user del the 's ’s s icon logo
        """.split { $0 == " " || $0 == "\n" }.map(String.init))
    private static let roles = WordIndex([
        "post author", "article author", "author", "beitragsautor", "beitragsautorin", "autor", "autorin", "autor des artikels",
        "autorin des artikels", "autor des beitrags", "autorin des beitrags", "auteur", "autore", "autor del post", "admin",
        "administrator",
        "moderator", "mod", "staff", "guest", "gast", "subscriber", "member", "verified", "top commenter", "op", "says", "said",
    ])
    private static let roleMarks = GlyphSet("|·•,–-")

    /// A name without its picture's text, its role and its punctuation; `nil` when nothing is left.
    static func clean(_ name: String?) -> String? {
        guard let name, !name.isEmpty else { return nil }
        var text = trim(Glyph.scalars(name))
        unpicture(&text)
        unglueRole(&text)
        if let start = roleStart(text), start > 1 { text.removeLast(text.count - start) }
        if text.last == 0x29, !text.contains(0x28) { text.removeLast() }
        while let last = text.last, endEdges.contains(last) { text.removeLast() }
        return text.isEmpty ? nil : Glyph.string(text)
    }

    private static func trim(_ text: Glyph.Text) -> Glyph.Text {
        var start = 0
        var end = text.count
        while start < end, edges.contains(text[start]) { start += 1 }
        while end > start, edges.contains(text[end - 1]) { end -= 1 }
        return Array(text[start..<end])
    }

    /// “Avatar of Ann Lee Ann Lee” is Ann Lee.
    private static func unpicture(_ text: inout Glyph.Text) {
        guard repeatsLastPiece(text) else { return }
        let pieces = text.split(separator: 0x20)
        guard (2...14).contains(pieces.count) else { return }
        var length = pieces.count / 2
        while length > 0 {
            let tail = pieces.suffix(length)
            let rest = pieces.dropLast(length).map(withoutGenitive)
            if rest.count >= length {
                for at in 0...(rest.count - length) where zip(rest[at..<(at + length)], tail).allSatisfy({ $0.elementsEqual($1) }) {
                    let others = rest[..<at] + rest[(at + length)...]
                    if others.allSatisfy({ pictureWords.contains(Glyph.lowered($0)) }) {
                        text = Array(tail.joined(separator: CollectionOfOne<UInt32>(0x20)))
                        return
                    }
                    break
                }
            }
            length -= 1
        }
    }

    /// Whether the last piece stands further in front as well; without that nothing is doubled.
    private static func repeatsLastPiece(_ text: Glyph.Text) -> Bool {
        var end = text.count
        while end > 0, text[end - 1] == 0x20 { end -= 1 }
        var start = end
        while start > 0, text[start - 1] != 0x20 { start -= 1 }
        let last = text[start..<end]
        var at = 0
        while at < start {
            var stop = at
            while text[stop] != 0x20 { stop += 1 }
            if stop - at >= last.count, withoutGenitive(text[at..<stop]).elementsEqual(last) { return true }
            at = stop + 1
        }
        return false
    }

    private static func withoutGenitive(_ piece: Glyph.Text.SubSequence) -> Glyph.Text.SubSequence {
        var piece = piece
        if piece.count > 2, piece.last == 0x73, piece[piece.endIndex - 2] == 0x27 || piece[piece.endIndex - 2] == 0x2019 {
            piece.removeLast(2)
        } else if piece.count > 1, piece.last == 0x27 || piece.last == 0x2019 {
            piece.removeLast()
        }
        return piece
    }

    private static let gluedRoles = [
        "Author", "Autor", "Autorin", "Contributor", "Owner", "Moderator", "Admin", "Member", "Guest", "Gast", "OP", "Auteur",
    ]
    .map { Glyph.scalars($0) }

    /// “Ann LeeAuthor”: a badge directly behind the name.
    private static func unglueRole(_ text: inout Glyph.Text) {
        for role in gluedRoles where text.count > role.count + 1 && text.suffix(role.count).elementsEqual(role) {
            let end = text.count - role.count
            if Glyph.isLower(text[end - 1]) || Glyph.isDigit(text[end - 1]) {
                text.removeLast(role.count)
                return
            }
        }
    }

    /// Where a role begins that ends the text.
    private static func roleStart(_ text: Glyph.Text) -> Int? {
        let low = Glyph.lowered(text)
        var end = low.count
        if end > 0, low[end - 1] == 0x3a || low[end - 1] == 0x2022 { end -= 1 }
        while end > 0, low[end - 1] == 0x20 { end -= 1 }
        if end > 0, low[end - 1] == 0x29 { end -= 1 }
        guard var start = roles.start(in: low, endingAt: end, { $0 == 0 || !Glyph.isWord(low[$0 - 1]) }) else { return nil }
        if start > 0, low[start - 1] == 0x28 { start -= 1 }
        while start > 0, low[start - 1] == 0x20 { start -= 1 }
        if start > 0, roleMarks.contains(low[start - 1]) { start -= 1 }
        while start > 0, low[start - 1] == 0x20 { start -= 1 }
        return start
    }

    private static let sharedShare = 0.8

    /// Takes off a first or last word that nearly all names share: it belongs to the template, whatever the language.
    static func stripShared(_ items: inout [ThreadItem]) {
        for isFirst in [true, false] {
            let names = items.compactMap { $0.author }
            guard names.count >= 5 else { return }
            let least = sharedShare * Double(names.count)
            guard let shared = majority(names.compactMap { edge(of: $0, isFirst: isFirst) }, least: least) else { continue }
            guard Set(names).count >= 4 else { return }
            guard Double(names.count { $0.split(separator: " ").count > 1 }) >= least else { continue }
            for index in items.indices {
                guard let author = items[index].author else { continue }
                let pieces = author.split(separator: " ")
                guard pieces.count > 1, (isFirst ? pieces.first : pieces.last) == shared else { continue }
                items[index].author = clean((isFirst ? pieces.dropFirst() : pieces.dropLast()).joined(separator: " "))
            }
        }
    }

    /// The word that occurs at least so often, which is more than half of the times.
    private static func majority(_ words: [Substring], least: Double) -> Substring? {
        var candidate: Substring?
        var lead = 0
        for word in words {
            if lead == 0 { candidate = word }
            lead += word == candidate ? 1 : -1
        }
        guard let candidate, Double(words.count { $0 == candidate }) >= least else { return nil }
        return candidate
    }

    /// The first or the last word of a name.
    private static func edge(of name: String, isFirst: Bool) -> Substring? {
        let utf8 = name.utf8
        // A mark behind a space would make another character of it.
        guard utf8.allSatisfy({ $0 < 0xcc }), utf8.first != 0x20, utf8.last != 0x20 else {
            let words = name.split(separator: " ")
            return isFirst ? words.first : words.last
        }
        if isFirst { return name[..<(utf8.firstIndex(of: 0x20) ?? utf8.endIndex)] }
        return utf8.lastIndex(of: 0x20).map { name[utf8.index(after: $0)...] } ?? name[...]
    }
}
