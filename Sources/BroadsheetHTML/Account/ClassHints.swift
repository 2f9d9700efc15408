internal import BroadsheetCore

/// What the words of a class or id say that a part of a page is for, on sites of all kinds.
///
/// The words are English for the most part, since the names in templates are, in all countries. Where several fit, the group that stands first counts.
struct ClassHints {
    struct Hint {
        var kind: Residue.Kind
        /// The word that says so.
        var word: String
        /// Whether it only says where on the page the part stands.
        var isPlace = false
        /// Whether the part can as well be a list of articles.
        var isLoose = false
    }

    /// Words that parts with menus in them have as well as parts with teasers.
    private static let loose: Set<String> = [
        "categor", "category", "categories", "archive", "archives", "tags", "tag", "prev", "previous", "next", "tabs", "calendar", "filter",
        "filters",
        "sorting", "promo", "promos", "upgrade", "checkout", "membership",
    ]

    /// The beginnings of words; `=` after one asks for the whole word.
    private static let groups: [(kind: Residue.Kind, isPlace: Bool, words: String)] = [
        (
            .advertisement, false,
            """
            advert ad= ads= adv= adbox= adsense adsby adslot adunit adspot adzone sponsor dfp= gpt= doubleclick taboola outbrain \
            promoted werbung= anzeige= publicidad reklam
            """
        ),
        (.newsletter, false, "newslett mailchimp mailpoet mailerlite convertkit optin= mcwp"),
        (.commentForm, false, "comment respond= reply replies disqus livefyre discuss kommentar comentario commentaire"),
        (.fundraiser, false, "donat fundrais patreon= kofi= spende crowdfund tipjar donorbox givewp"),
        (
            .share, false,
            """
            share sharing social addthis addtoany shariff follow= followus facebook fb= twitter tweet whatsapp pinterest \
            linkedin telegram heateor reddit
            """
        ),
        (
            .related, false,
            """
            related recommend similar= popular trending latest recent mostread mostviewed teaser upsell crosssell alsolike yarpp \
            readmore readnext readalso recirc suggest furtherread morestories morenews onward
            """
        ),
        (
            .legal, false,
            """
            legal copyright copyrights imprint impressum termsof privacy cookie gdpr consent disclaim licen onetrust ccpa \
            datenschutz
            """
        ),
        (.authorBox, false, "author byline bio= biograph aboutauthor contributor writer"),
        (
            .callToAction, false,
            """
            cta= ctas= subscri paywall regwall signup register membership premium= upgrade promo callout trial= calltoaction \
            addtocart cart= checkout buybox buynow
            """
        ),
        (
            .navigation, false,
            """
            nav menu breadcrumb crumbs= pagina pager sitemap toc= skip= skipl skipn skipto topbar toolbar tabs= lang= languag locale search login \
            account categor tags= tag= tagcloud taglist archive calendar prev next= navbar hamburger offcanvas dropdown filter \
            sortby sorting masthead
            """
        ),
        (.navigation, true, "foot footer header= head= sidebar aside= widget banner bottom= colophon"),
    ]

    private struct Beginning {
        var letters: [UInt8]
        var isWhole: Bool
        var group: Int
    }

    private static let table: [[Beginning]] = {
        var table = [[Beginning]](repeating: [], count: 26)
        for (group, entry) in groups.enumerated() {
            for word in entry.words.utf8.split(separator: 0x20) {
                let isWhole = word.last == UInt8(ascii: "=")
                let letters = Array(isWhole ? word.dropLast() : word)
                if let first = letters.first {
                    table[Int(first) - 0x61].append(Beginning(letters: letters, isWhole: isWhole, group: group))
                }
            }
        }
        return table
    }()

    private var known: [UInt64: Hint?] = [:]

    /// What a class or an id says, if anything. Its answers are remembered, since pages repeat their classes.
    mutating func hint(of label: UnsafeBufferPointer<UInt8>) -> Hint? {
        let hash = ByteHash.of(label)
        if let answer = known[hash] { return answer }
        let answer =
            ConsentDialogs.isNamed(in: label) ? Hint(kind: .legal, word: String(decoding: label, as: UTF8.self)) : Self.read(label)
        known[hash] = .some(answer)
        return answer
    }

    private static func read(_ label: UnsafeBufferPointer<UInt8>) -> Hint? {
        var best: (group: Int, word: [UInt8])?
        var isRecent = false
        var word: [UInt8] = []
        var previousIsLower = false
        func finish() {
            guard !word.isEmpty else { return }
            for beginning in table[Int(word[0]) - 0x61] {
                guard beginning.isWhole ? word == beginning.letters : word.starts(with: beginning.letters) else { continue }
                if groups[beginning.group].kind == .related { isRecent = true }
                if beginning.group < best?.group ?? .max { best = (beginning.group, word) }
            }
            word.removeAll(keepingCapacity: true)
        }
        for byte in label.prefix(400) {
            let isUpper = byte &- 0x41 < 26
            let isLower = byte &- 0x61 < 26
            if isUpper || isLower {
                if isUpper, previousIsLower { finish() }
                word.append(byte | 0x20)
            } else if !(byte &- 0x30 < 10) || word.isEmpty {
                finish()
            }
            previousIsLower = isLower
        }
        finish()
        guard let best else { return nil }
        let group = groups[best.group]
        let text = String(decoding: best.word, as: UTF8.self)
        // A list of recent comments leads to other articles.
        if group.kind == .commentForm, isRecent { return Hint(kind: .related, word: text) }
        return Hint(kind: group.kind, word: text, isPlace: group.isPlace, isLoose: loose.contains(text))
    }
}
