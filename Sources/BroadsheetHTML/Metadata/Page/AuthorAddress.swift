/// Tells by the path of a link whether it leads to an author's page.
enum AuthorAddress {
    static func matches(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < address.count {
            let mark = address[index]
            index += 1
            guard mark == 0x2f || mark == 0x3f || mark == 0x26 else { continue }
            var word: UInt64 = 0
            var end = index
            while end < address.count, Scalars.isASCIILetter(UInt32(address[end])) {
                word = (word ^ UInt64(address[end] | 0x20)) &* 0x100_0000_01b3
                end += 1
            }
            guard end > index + 2, end + 1 < address.count, words.contains(word) else { continue }
            let after = address[end]
            if mark == 0x2f {
                let next = address[end + 1]
                if after == 0x2f || after == 0x3d || after == 0x2d, next != 0x2f, next != 0x3f, next != 0x23 { return true }
                if after == 0x3f { return true }
            } else if after == 0x3d, word == author {
                return true
            }
        }
        return false
    }

    private static func hash(_ text: some StringProtocol) -> UInt64 {
        text.utf8.reduce(0) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    private static let author = hash("author")

    private static let words = Set(
        """
        author authors autor autoren autores autorin auteur auteurs autore autori writer writers contributor contributors journalist journalists \
        reporter reporters people profile profiles profil user users team redaktion redakteur redakteure kirjoittaja skribent forfatter yazar yazarlar \
        staff person nutzer mitarbeiter
        """.split(separator: " ").map { hash($0) })
}
