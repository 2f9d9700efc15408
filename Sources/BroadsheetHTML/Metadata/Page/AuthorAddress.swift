/// Tells by the path of a link whether it leads to an author's page.
enum AuthorAddress {
    static func matches(_ address: UnsafeBufferPointer<UInt8>) -> Bool { matches(address, places) }

    /// Whether the path speaks of those who write, and not of all people of a site.
    static func isWriters(_ address: String) -> Bool {
        var address = address
        return address.withUTF8 { matches($0, writers) }
    }

    private static func matches(_ address: UnsafeBufferPointer<UInt8>, _ places: Set<UInt64>) -> Bool {
        var index = 0
        while index < address.count {
            let mark = address[index]
            index += 1
            guard mark == 0x2f || mark == 0x3f || mark == 0x26 else { continue }
            let (word, end) = letters(address, index)
            guard end > index + 2, end + 1 < address.count, places.contains(word) else { continue }
            let after = address[end]
            if mark == 0x2f {
                let next = address[end + 1]
                if after == 0x2f || after == 0x3d || after == 0x2d, next != 0x2f, next != 0x3f, next != 0x23 {
                    return !isForm(address, at: end + 1)
                }
                if after == 0x3f { return isKey(address, at: end + 1) }
            } else if after == 0x3d, word == author {
                return true
            }
        }
        return false
    }

    /// Whether a segment names a page on which visitors sign in, register, or see their own account.
    private static func isForm(_ address: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        let (word, end) = letters(address, start)
        return forms.contains(word) && (end == address.count || address[end] != 0x2d || joined.contains(word))
    }

    /// Whether a query begins with the number or the name of a person.
    private static func isKey(_ address: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        let (word, end) = letters(address, start)
        return end < address.count && (keys.contains(word) || !Scalars.isASCIILetter(UInt32(address[start])))
    }

    /// The hash of the letters from a place on, and where they end.
    private static func letters(_ address: UnsafeBufferPointer<UInt8>, _ start: Int) -> (hash: UInt64, end: Int) {
        var word: UInt64 = 0
        var end = start
        while end < address.count, Scalars.isASCIILetter(UInt32(address[end])) {
            word = (word ^ UInt64(address[end] | 0x20)) &* 0x100_0000_01b3
            end += 1
        }
        return (word, end)
    }

    private static func hash(_ text: some StringProtocol) -> UInt64 {
        text.utf8.reduce(0) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    private static let author = hash("author")

    private static let forms = words(
        """
        login logout signin signup sign log register registration registrieren anmelden password passwort forgot reset lost new create account join edit \
        settings home index dashboard preferences connexion inscription entrar registro cadastro search directory all
        """)

    /// Those of ``forms`` that go on behind a hyphen or an underscore: `sign-in`, `forgot-password`.
    private static let joined = words("sign log forgot reset lost create")

    private static let keys = words("id uid u user userid username name author authorid autor p person pid member")

    private static func words(_ words: String) -> Set<UInt64> { Set(words.split(separator: " ").map { hash($0) }) }

    private static let writers = words(
        """
        author authors autor autoren autores autorin auteur auteurs autore autori writer writers contributor contributors journalist journalists \
        reporter reporters redaktion redakteur redakteure kirjoittaja skribent forfatter yazar yazarlar
        """)

    private static let places = writers.union(words("people profile profiles profil user users team staff person nutzer mitarbeiter"))
}
