internal import BroadsheetCore

/// What the words of a line alone say that it is for.
enum FurnitureWords {
    private static let fundraising = WordStems(
        """
        donate; donates; donation; donations; donating; donor; donors; spende; spenden; faire un don; raised of; contribute; contribution;
        contributions; support us; soutenez; unterstützen sie; unterstütze uns; donar; donación; donazione; donaties; doneer; wesprzyj;
        поддержать
        """)
    /// Ways to give, which stand in other texts too.
    private static let giving = WordStems("patreon; paypal; kickstarter; crowdfunding; ko-fi; liberapay; steady")
    private static let networks = WordStems(
        """
        facebook; twitter; whatsapp; pinterest; linkedin; telegram; reddit; xing; flipboard; mastodon; bluesky; instagram; youtube; tumblr;
        tiktok; messenger; vk
        """)
    private static let sharing = WordStems(
        """
        share; tweet; facebook; twitter; whatsapp; pinterest; linkedin; teilen; partager; compartir; condividi; telegram; reddit; xing;
        flipboard; mastodon; delen; udostępnij; поделиться; dela; bluesky
        """)
    private static let passingOn = WordStems("e-mail; email; print; drucken; imprimir; imprimer; stampa")
    private static let legal = WordStems(
        """
        ©; copyright; all rights reserved; alle rechte; impressum; datenschutz; datenschutzerklärung; privacy; terms of; cookie; cookies;
        mentions légales; aviso legal; nutzungsbedingungen; agb; rgpd; gdpr; urheberrechtlich; prywatności; privacidad; privacidade;
        confidentialité; personvern; конфиденциальности; privacybeleid; disclaimer; conditions d'utilisation; est édité par; datenschutzinformation; warenzeichen; trademark; trademarks; privatsphäre; derechos reservados; droits réservés; diritti riservati;
        direitos reservados; alle rechten voorbehouden; prawa zastrzeżone; права защищены
        """)
    private static let newsletter = WordStems("newsletter; newsletters")
    private static let advertising = WordIndex([
        "advertisement", "anzeige", "werbung", "publicité", "publicidad", "sponsored", "reklama", "promo", "advertorial", "annonce",
    ])
    private static let calls = WordIndex([
        "support", "subscribe", "sign up", "join", "abonn", "jetzt", "unterstütze", "log in", "register", "buy", "kaufen",
        "s'abonner", "suscríbete", "iscriviti", "download", "anmelden", "registrieren", "we are hiring", "we're hiring", "hiring?",
    ])
    private static let selling = WordStems(
        """
        probeabo; probemonat; im abo; digitalabo; abonnement; free trial; order now; jetzt bestellen; jetzt testen; jetzt lesen;
        jetzt ausprobieren; kostenlos testen; gratis testen; subscribe now; suscríbete; abonnez-vous; prueba gratis; essai gratuit; contact us today; contact us for; per month;
        pro monat; par mois; al mes
        """)
    private static let homes = WordIndex([
        "home", "startseite", "accueil", "inicio", "início", "strona główna", "главная", "hem", "hjem", "etusivu", "domů", "kezdőlap",
        "you are here", "sie sind hier", "vous êtes ici", "estás aquí", "ana sayfa", "forside", "sei qui", "u bent hier",
    ])
    private static let trades = WordStems(
        """
        writer; editor; reporter; journalist; author; blogger; columnist; correspondent; contributor; photojournalist; freelancer;
        editor-in-chief; novelist; autor; autorin; redakteur; redakteurin; journalistin; bloggerin; kolumnistin; volontär; volontärin;
        journaliste; rédacteur; rédactrice; chroniqueur; chroniqueuse; auteur; autrice; periodista; redactor; redactora; columnista;
        bloguera; giornalista; redattore; redattrice; autore; jornalista; redator; redatora; redacteur; journaliste; dziennikarz;
        dziennikarka; redaktor; журналист; журналистка; корреспондент; редактор; toimittaja; skribent
        """)
    private static let copulas = WordStems(
        """
        is; was; ist; war; est; es; è; jest; är; er; on; works; worked; writes; wrote; covers; arbeitet; schreibt; studierte; graduada;
        graduado; écrit; travaille; joined; has been; has worked; —; –
        """)
    private static let trail: Set<UInt32> = Set(">»›/→▸".unicodeScalars.map(\.value))
    private static let bars: Set<UInt32> = Set("|•·".unicodeScalars.map(\.value))

    /// A line as words in lower case, without signs and numbers.
    static func words(of low: Glyph.Text) -> String {
        var words: [ArraySlice<UInt32>] = []
        for word in low.split(whereSeparator: { !Glyph.isWord($0) }) where !word.allSatisfy(Glyph.isDigit) { words.append(word) }
        return words.map { Glyph.string($0) }.joined(separator: " ")
    }

    private static let copyright = Glyph.scalars("copyright ")

    /// “© 2020 Ann Lee. …”, “Copyright 2020 Ann Lee”, of any length.
    static func isCopyright(_ low: Glyph.Text) -> Bool {
        if low.first == 0xa9 { return true }
        guard low.starts(with: copyright), low.count > copyright.count else { return false }
        return low[copyright.count] == 0xa9 || low[copyright.count] == 0x28 || Glyph.isDigit(low[copyright.count])
    }

    static func spoken(_ low: Glyph.Text, words: Int) -> Furniture.Verdict? {
        if words <= 14, fundraising.occur(in: low) || words <= 6 && giving.occur(in: low) {
            return .init(kind: .fundraiser, reason: "a request for money")
        }
        if words <= 30, namesNewsletter(low) { return .init(kind: .newsletter, reason: "names a newsletter") }
        if words > 1 && calls.lengths(in: low, at: 0, { _ in true }) != nil || words <= 24 && selling.occur(in: low) {
            return .init(kind: .callToAction, reason: "asks the reader to do something")
        }
        if legal.occur(in: low) { return .init(kind: .legal, reason: "words of an imprint") }
        if words <= 6 && sharing.occur(in: low) || words <= 12 && networks(in: low) >= 2 || words <= 3 && passingOn.occur(in: low) {
            return .init(kind: .share, reason: "names a way to share")
        }
        if advertising.lengths(in: low, at: 0, { _ in true }) != nil { return .init(kind: .advertisement, reason: "says so") }
        return nil
    }

    private static let commenting = WordStems(
        """
        comment; comments; commenting; kommentar; kommentare; kommentaren; kommentieren; kommentatoren; commentaire; commentaires; comentario;
        comentarios; comentário; comentários; commento; commenti; reactie; reacties; komentarz; komentarze; kommentarer; комментарий;
        комментарии; comentarii; yorum; yorumlar; σχόλια
        """)

    /// Whether a line speaks of comments.
    static func namesComments(_ low: Glyph.Text) -> Bool { commenting.occur(in: low) }

    /// The word or a compound that ends in it.
    private static func namesNewsletter(_ low: Glyph.Text) -> Bool {
        newsletter.occur(in: low)
            || low.split(whereSeparator: { !Glyph.isWord($0) }).contains { $0.count > 10 && $0.suffix(10).elementsEqual(newsletterEnd) }
    }

    private static let newsletterEnd = Glyph.scalars("newsletter")

    static func asksForMoney(_ low: Glyph.Text) -> Bool {
        fundraising.occur(in: low) || supporting.lengths(in: low, at: 0, { _ in true }) != nil
    }

    private static let supporting = WordIndex([
        "support ", "unterstütz", "soutenez ", "apoya ", "apoye ", "sostieni ", "steun ", "wesprzyj ", "stöd ", "поддерж", "podpoř", "tue ",
    ])

    /// Short entries between bars: names of networks, or a menu.
    static func row(_ low: Glyph.Text) -> Furniture.Verdict? {
        let pieces = low.split { bars.contains($0) }.filter { $0.contains(where: Glyph.isLetter) }
        guard pieces.count > 1 else { return nil }
        if networks.occur(in: low) { return .init(kind: .share, reason: "names networks in a row") }
        if pieces.contains(where: { $0.contains(where: Glyph.isDigit) }) || legal.occur(in: low) || pieces.count < 3 { return nil }
        let words = pieces.map { $0.split(whereSeparator: { !Glyph.isWord($0) }).count }
        return words.allSatisfy { $0 <= 3 } ? .init(kind: .navigation, reason: "entries of a menu in a row") : nil
    }

    /// Entries of a menu or tags in a row, without anything that divides them or with commas.
    static func isList(_ text: Glyph.Text, pieces: Int, capitals: Int) -> Bool {
        if text.contains(where: { $0 == 0x2e || $0 == 0x21 || $0 == 0x3f || $0 == 0x3a }) { return false }
        let commas = text.count { $0 == 0x2c || $0 == 0x3b }
        if commas >= 5, pieces <= commas * 3 { return true }
        return pieces >= 14 && capitals * 5 >= pieces * 4 && commas * 6 <= pieces
    }

    /// Whether entries were run together: “HomeAbout usContact”.
    static func isRunTogether(_ text: Glyph.Text) -> Bool {
        zip(text, text.dropFirst()).count { Glyph.isLower($0) && Glyph.isUpper($1) } >= 3
    }

    /// How many networks are named, also within a word.
    static func networks(in low: Glyph.Text) -> Int {
        networkNames.count { name in low.indices.contains { low[$0...].starts(with: name) } }
    }

    private static let networkNames = ["facebook", "twitter", "whatsapp", "pinterest", "linkedin", "telegram", "instagram", "messenger"]
        .map { Glyph.scalars($0) }

    /// A house, a street, a town.
    static func isStreet(_ low: Glyph.Text) -> Bool {
        guard let first = low.first, Glyph.isDigit(first) else { return false }
        return low.contains(0x2c) && low.count < 60
    }

    /// “Home > News > Here”
    static func isTrail(_ low: Glyph.Text) -> Bool {
        let isApart: (Int) -> Bool = { low[$0] != 0x2f && trail.contains(low[$0]) && $0 + 1 < low.count && low[$0 + 1] == 0x20 }
        if low.indices.count(where: isApart) >= 2 { return true }
        guard let length = homes.lengths(in: low, at: 0, { $0 == low.count || !Glyph.isWord(low[$0]) }) else { return false }
        return low[length...].prefix(4).contains { trail.contains($0) || $0 == 0x3a }
    }

    /// Whether two of a line's words are entries that menus have.
    static func namesMenu(_ low: Glyph.Text) -> Bool {
        let words = low.split(whereSeparator: { !Glyph.isWord($0) })
        return words.count { ResiduePhrases.kind(of: Glyph.string($0))?.kind == .navigation } >= 2
    }

    /// Where somebody can be reached.
    static func isAddress(_ low: Glyph.Text) -> Bool {
        reaching.occur(in: low) && low.count(where: Glyph.isDigit) > 4 || low.contains(0x40) && !low.contains(0x20)
    }

    private static let reaching = WordStems("tel; tel.; telefon; telephone; phone; fax; tél; téléphone; teléfono; telefono; тел")

    /// Whether a line that is about its writer begins so.
    static func introduces(_ low: Glyph.Text) -> Bool { introductions.lengths(in: low, at: 0, { _ in true }) != nil }

    private static let introductions = WordIndex([
        "i am the ", "i am a ", "i'm the ", "i'm a ", "i’m the ", "i’m a ", "hi, i", "hi! i", "hello, i", "hey, i", "ich bin ", "je suis ",
        "soy ",
        "sono ", "ik ben ", "jestem ", "eu sou ", "welcome to my ", "my name is ", "mein name ist ", "ich heiße ", "hallo, ich bin",
        "me llamo ",
        "hola, soy", "hola! soy", "mi chiamo ", "ciao, sono", "je m'appelle", "je m’appelle",
    ])

    /// Whether a line says early on what somebody is by trade.
    static func namesTrade(_ low: Glyph.Text) -> Bool {
        let beginning = Array(low.prefix(110))
        return trades.occur(in: beginning) && copulas.occur(in: beginning)
    }

    private static let currencies: Set<UInt32> = [0x24, 0x20ac, 0xa3, 0xa5]

    /// A sum of money and nothing else.
    static func isPrice(_ low: Glyph.Text) -> Bool {
        guard low.count(where: currencies.contains) == 1, low.contains(where: Glyph.isDigit), let first = low.first, let last = low.last
        else { return false }
        guard currencies.contains(first) || currencies.contains(last) else { return false }
        return low.allSatisfy {
            Glyph.isDigit($0) || currencies.contains($0) || Glyph.isSpace($0) || $0 == 0x2e || $0 == 0x2c || $0 == 0x27
        }
    }
}

/// Words and phrases that are looked for as wholes.
struct WordStems: Sendable {
    private let words: WordIndex

    init(_ text: String) {
        words = WordIndex(PhraseList.split(text))
    }

    func occur(in low: Glyph.Text) -> Bool {
        for at in low.indices where at == 0 || !Glyph.isWord(low[at - 1]) {
            if words.lengths(in: low, at: at, { $0 == low.count || !Glyph.isWord(low[$0]) }) != nil { return true }
        }
        return false
    }
}
