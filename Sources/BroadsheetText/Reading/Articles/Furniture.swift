internal import BroadsheetCore

/// Says what a line is for that belongs neither to the article nor to a comment.
struct Furniture {
    private static let fundraising = WordStems(
        """
        donate; donates; donation; donations; donating; donor; donors; spende; spenden; faire un don; patreon; paypal; kickstarter; raised of;
        contribute; contribution; contributions; support us; soutenez; crowdfunding; ko-fi; unterstützen sie; unterstütze uns; donar;
        donación; donazione; donaties; doneer; wesprzyj; поддержать
        """)
    private static let sharing = WordStems(
        """
        share; tweet; facebook; twitter; whatsapp; pinterest; linkedin; teilen; partager; compartir; condividi; e-mail; email; print; drucken;
        telegram; reddit; xing; flipboard; mastodon; delen; udostępnij; поделиться; dela; imprimir; imprimer; stampa; bluesky
        """)
    private static let legal = WordStems(
        """
        ©; copyright; all rights reserved; alle rechte; impressum; datenschutz; datenschutzerklärung; privacy; terms of; cookie; cookies;
        mentions légales; aviso legal; nutzungsbedingungen; agb; rgpd; gdpr
        """)
    private static let newsletter = WordStems("newsletter; newsletters")
    private static let advertising = WordIndex([
        "advertisement", "anzeige", "werbung", "publicité", "publicidad", "sponsored", "reklama", "promo", "advertorial", "annonce",
    ])
    private static let calls = WordIndex([
        "support", "subscribe", "sign up", "join", "abonn", "jetzt", "follow us", "folge", "unterstütze", "log in", "register", "buy",
        "kaufen",
        "s'abonner", "suscríbete", "iscriviti", "download", "anmelden", "registrieren",
    ])
    private static let gate = StemGate([fundraising, sharing, legal, newsletter])
    private static let longest = 40
    private static let longestAppeal = 14
    private static let longestEntry = 16
    private static let shortestHeadline = 4
    private static let reach = 12

    let page: TextPage
    let block: Range<Int>
    let thread: ClosedRange<Int>?

    /// The kind of a line, and why.
    func kind(of index: Int) -> (kind: Residue.Kind, reason: String) {
        let line = page.lines[index]
        switch line.kind {
        case .form: return (.commentForm, "words of a comment form")
        case .header: return (.commentForm, "a heading of comments")
        case .noComments: return (.commentForm, "says that there are no comments")
        case .related: return (.related, "a heading of other content")
        default: break
        }
        if line.words <= Self.longest, let kind = spoken(line) { return kind }
        if let thread, index >= thread.lowerBound, index <= thread.upperBound + 6, line.kind == .control || line.kind == .empty {
            return (.commentForm, "a button beside comments")
        }
        if line.words <= 4, line.kind != .prose, isBesideForm(index) { return (.commentForm, "a short line beside a comment form") }
        if line.words > Self.longestEntry { return (.unknown, "outside of the text") }
        if index < block.lowerBound {
            let isEntry = line.kind != .prose || line.bullets > 0
            return isEntry ? (.navigation, "an entry above the text") : (.unknown, "outside of the text")
        }
        if index < block.upperBound { return (.unknown, "a short line within the text") }
        if isBelowHeading(index) { return (.related, "an entry under a heading of other content") }
        return line.words >= Self.shortestHeadline ? (.related, "a headline behind the text") : (.navigation, "an entry behind the text")
    }

    /// Whether the nearest heading above is one of other content.
    private func isBelowHeading(_ index: Int) -> Bool {
        for other in (max(0, index - Self.reach)..<index).reversed() {
            if page.lines[other].kind == .related { return true }
            if page.lines[other].kind.isSection || MainBlock.isProse(page.lines[other]) { return false }
        }
        return false
    }

    /// Whether the lines directly above and below are of comment forms or headings.
    private func isBesideForm(_ index: Int) -> Bool {
        func isForm(_ index: Int) -> Bool {
            page.lines.indices.contains(index) && (page.lines[index].kind == .form || page.lines[index].kind == .header)
        }
        return isForm(index - 1) && (isForm(index + 1) || isForm(index + 2)) || isForm(index + 1) && isForm(index - 2)
    }

    private func spoken(_ line: TextLine) -> (kind: Residue.Kind, reason: String)? {
        let low = Glyph.lowered(Glyph.scalars(line.text))
        let starts = Self.gate.starts(in: low)
        if Self.isMoney(low) || line.words <= Self.longestAppeal && Self.fundraising.occur(in: low, at: starts) {
            return (.fundraiser, "money or a request for it")
        }
        if Self.newsletter.occur(in: low, at: starts) { return (.newsletter, "names a newsletter") }
        if Self.calls.lengths(in: low, at: 0, { _ in true }) != nil { return (.callToAction, "asks the reader to do something") }
        if Self.legal.occur(in: low, at: starts) { return (.legal, "words of an imprint") }
        if line.words <= 12, Self.sharing.occur(in: low, at: starts) { return (.share, "names a way to share") }
        if Self.advertising.lengths(in: low, at: 0, { _ in true }) != nil { return (.advertisement, "says so") }
        return nil
    }

    private static let currencies = GlyphSet("$€£¥")

    /// A sum of money and nothing else.
    private static func isMoney(_ low: Glyph.Text) -> Bool {
        guard let first = low.first, let last = low.last, currencies.contains(first) || currencies.contains(last),
            low.count(where: { currencies.contains($0) }) == 1, low.contains(where: { Glyph.isDigit($0) })
        else { return false }
        return low.allSatisfy {
            Glyph.isDigit($0) || currencies.contains($0) || Glyph.isSpace($0) || $0 == 0x2e || $0 == 0x2c || $0 == 0x27
        }
    }
}

/// Words and phrases that are looked for as wholes.
struct WordStems: Sendable {
    fileprivate let phrases: [Glyph.Text]
    private let words: WordIndex

    init(_ text: String) {
        let phrases = PhraseList.split(text)
        self.phrases = phrases.map { Glyph.scalars($0) }
        words = WordIndex(phrases)
    }

    /// Whether any of them is there, at one of the places where they can begin.
    func occur(in low: Glyph.Text, at starts: [Int]) -> Bool {
        for at in starts {
            if words.lengths(in: low, at: at, { $0 == low.count || !Glyph.isWord(low[$0]) }) != nil { return true }
        }
        return false
    }
}

/// Finds the places where any of several lists of words can have one.
private struct StemGate: Sendable {
    private var gate = PhraseGate()

    init(_ lists: [WordStems]) {
        for phrase in lists.flatMap({ $0.phrases }) { gate.insert(beginning: phrase) }
    }

    /// The places behind something that is no part of a word.
    func starts(in low: Glyph.Text) -> [Int] {
        low.withUnsafeBufferPointer { low in
            var starts: [Int] = []
            var isBehindWord = false
            for at in low.indices {
                if !isBehindWord, gate.mayBegin(UnsafeBufferPointer(rebasing: low[at...])) { starts.append(at) }
                isBehindWord = Glyph.isWord(low[at])
            }
            return starts
        }
    }
}
