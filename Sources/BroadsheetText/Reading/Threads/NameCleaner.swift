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
        "verified owner", "verified buyer", "verified purchase", "moderators", "administrators", "members", "senior member",
        "junior member",
        "active member", "new member", "well-known member", "top contributor", "journalist", "moderatorin", "mitarbeiter",
        "mitarbeiterin", "mitglied", "neues mitglied", "aktives mitglied", "bekanntes mitglied", "erfahrener benutzer", "membre", "invité",
        "modérateur", "modératrice", "non vérifié", "nicht überprüft", "not verified", "no verificado", "niet gecontroleerd", "gość",
        "użytkownik", "staff writer",
        "discussion starter",
        "thread starter", "topic starter", "themenstarter", "journaliste", "periodista", "giornalista", "redakteur", "redakteurin",
        "автор", "гость", "модератор", "autor wpisu", "författare", "yazar", "autor postu", "autor článku",
    ])
    private static let roleMarks = GlyphSet("|·•,–-")

    /// A name without its picture's text, its role and its punctuation; `nil` when nothing is left.
    static func clean(_ name: String?) -> String? {
        guard let name, !name.isEmpty else { return nil }
        var text = trim(Glyph.scalars(name))
        unlead(&text)
        unpicture(&text)
        cutNumber(&text)
        unglueRole(&text)
        cutAnswer(&text)
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

    private static let leads = WordIndex(
        PhraseList.split(
            """
            by; par; comment by; comment from; kommentar von; commentaire de; commentaire par; comentario de; comentario por; comentário de;
            commento di; commento da; reactie van; reactie door; komentarz od; kommentar af; kommentar av; post by; posted by; message par;
            message de; beitrag von; mensaje por; messaggio da; antwort von; reply from; reply by; réponse de; respuesta de; resposta de;
            risposta di; answer by; review by; bewertung von; avis de; gepostet von; geschrieben von; verfasst von; written by; submitted by;
            publié par; posté par; écrit par; enviado por; escrito por; publicado por; inviato da; scritto da; wysłane przez; dodane przez;
            skrevet av; skrevet af; skrivet av; author; autor; auteur; autore; name; nom; nome; nombre; user; benutzer; from; von; da; od
            """))

    /// “Comment by Ann”, “Name: Ann”: what leads to a name. Words that names begin with too need a colon.
    private static func unlead(_ text: inout Glyph.Text) {
        let low = Glyph.lowered(text)
        guard let length = leads.lengths(in: low, at: 0, { $0 + 1 < low.count && (low[$0] == 0x3a || low[$0] == 0x20) }) else { return }
        let isBare = low[length] == 0x20
        let isOneWord = !low[..<length].contains(0x20)
        if isBare, isOneWord, !low.starts(with: by) { return }
        let rest = trim(Array(text[(length + 1)...]))
        if !rest.isEmpty { text = rest }
    }

    private static let by = Glyph.scalars("by ")

    /// “Ann (664417)”: the number of a member.
    private static func cutNumber(_ text: inout Glyph.Text) {
        guard text.last == 0x29, let open = text.lastIndex(of: 0x28), open > 1 else { return }
        let inside = text[(open + 1)..<(text.count - 1)]
        guard inside.contains(where: { Glyph.isDigit($0) }),
            inside.allSatisfy({ Glyph.isDigit($0) || $0 == 0x20 || $0 == 0x23 || $0 == 0x2c || $0 == 0x2e })
        else { return }
        text = trim(Array(text[..<open]))
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

    private static let answering = [("への返信", "から"), ("님에게 답글", "님이")].map { (Glyph.scalars($0), Glyph.scalars($1)) }

    /// “Annからボブへの返信” is by Ann.
    private static func cutAnswer(_ text: inout Glyph.Text) {
        for (end, mark) in answering where text.count > end.count + mark.count && text.suffix(end.count).elementsEqual(end) {
            guard let at = text.indices.first(where: { $0 > 0 && text[$0...].starts(with: mark) }) else { continue }
            text = trim(Array(text[..<at]))
            return
        }
    }

    private static let gluedRoles = [
        "Author", "Autor", "Autorin", "Contributor", "Owner", "Moderator", "Admin", "Member", "Guest", "Gast", "OP", "Auteur",
        "Redacción", "Redaktion", "Rédaction", "Redazione", "Redactie", "Staff Writer", "Subscriber", "Operator", "Maintainer",
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

    /// Whether a text in small letters is what its writer is to the page, and no name.
    static func isRole(_ low: Glyph.Text) -> Bool { roles.lengths(in: low, at: 0) { $0 == low.count } != nil }

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
