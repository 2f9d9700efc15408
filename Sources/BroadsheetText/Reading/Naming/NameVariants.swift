/// What a line might give as the name of a comment's author, by several ways to cut it.
enum NameVariants {
    /// How a name was cut out of its line.
    enum Way: Int, CaseIterable, Sendable {
        /// The line, or what stands beside its date or its “says”.
        case whole
        /// Without the words that most such lines of the thread begin or end with.
        case shared
        /// Up to the first mark, number or bracket.
        case cut
        /// Up to a capital inside of a word: “Ann LeeAuthor”.
        case capital
        /// Up to a digit behind a letter: “Ann3h”.
        case digit
        /// Behind “by”: “last edited by Ann”.
        case behind
    }

    private static let longest = 60
    private static let mostWords = 24
    private static let openers = GlyphSet("([<{")
    private static let marks = GlyphSet("([<{@#•|·★☆✭✩«»▸►▶→:/,;…")
    private static let connectors = WordIndex([
        "by ", "par ", "von ", "vom ", "por ", "da ", "door ", "av ", "af ", "от ", "przez ", "from ", "de ", "by: ", "von: ", "par: ",
        "por: ",
    ])
    private static let stops = WordIndex([
        "on ", "at ", "am ", "le ", "el ", "em ", "il ", "op ", "dnia ", "um ", "den ", "in reply", "in risposta", "in antwort",
        "en réponse",
        "en respuesta", "em resposta", "replied to", "antwort auf", "als antwort", "als antwoord", "w odpowiedzi", "в ответ", "som svar",
        "answering", "replying", "posted", "commented", "wrote", "says", "rated",
    ])

    /// Whether a line might hold a name.
    static func mayName(_ line: TextLine) -> Bool {
        switch line.kind {
        case .name, .says, .nameAndDate, .date: true
        case .prose, .control: line.words <= mostWords
        default: false
        }
    }

    /// The names that a line might give, each once; the way by which it was found first.
    static func names(of line: TextLine) -> [(way: Way, name: String)] {
        var found: [(way: Way, name: String)] = []
        func add(_ way: Way, _ text: Glyph.Text.SubSequence) {
            guard text.count <= longest, let name = NameCleaner.clean(Glyph.string(text)), name.unicodeScalars.count <= longest,
                name.unicodeScalars.contains(where: { Glyph.isAlphanumeric($0.value) }), !found.contains(where: { $0.name == name })
            else { return }
            found.append((way, name))
        }
        let text = beside(line)
        if line.kind != .control { add(.whole, text[...]) }
        let low = Glyph.lowered(text)
        let start = behindButtons(low, start(of: text))
        if line.kind != .control {
            let end = beforeButtons(low, start, end(of: text, low, from: start))
            if start > 0 || end < text.count { add(.cut, text[start..<end]) }
            if let place = glued(text[start..<end], { Glyph.isLower($0) && Glyph.isUpper($1) }) { add(.capital, text[start..<place]) }
            if let place = glued(text[start..<end], { !Glyph.isDigit($0) && Glyph.isDigit($1) && !Glyph.isSpace($0) }) {
                add(.digit, text[start..<place])
            }
        }
        if let place = behindConnector(low) { add(.behind, text[place..<end(of: text, low, from: place)]) }
        return found
    }

    /// What stands beside the date or the “says” of a line.
    private static func beside(_ line: TextLine) -> Glyph.Text {
        if let says = line.says { return Glyph.scalars(says) }
        if line.kind != .name, let rest = line.rest, !rest.isEmpty { return Glyph.scalars(rest) }
        let text = Glyph.scalars(line.text)
        guard line.kind == .prose || line.kind == .control, let date = DateFinder.find(text, low: Glyph.lowered(text)), date.start > 1
        else {
            return text
        }
        return JoinerStripper.strip(Array(text[..<date.start]))
    }

    /// Where a name begins behind marks and short pieces in brackets: “[–]Ann”, “#3Ann”, “<span>Ann”.
    private static func start(of text: Glyph.Text) -> Int {
        var at = 0
        // “@Ann] Ann”: the end of a picture's words.
        if let close = text.prefix(40).firstIndex(of: 0x5d), !text[..<close].contains(0x5b) { at = close + 1 }
        while at < text.count, !Glyph.isAlphanumeric(text[at]) {
            if openers.contains(text[at]), let close = text[at...].firstIndex(where: { $0 == 0x5d || $0 == 0x3e || $0 == 0x29 }),
                close - at <= 40, close + 1 < text.count
            {
                at = close
            }
            if text[at] == 0x23 {
                while at + 1 < text.count, Glyph.isDigit(text[at + 1]) { at += 1 }
            }
            at += 1
        }
        return at < text.count ? at : 0
    }

    /// Where a name ends: at a mark, a number of its own, or a word that leads on.
    private static func end(of text: Glyph.Text, _ low: Glyph.Text, from start: Int) -> Int {
        var at = start + 1
        while at < text.count {
            if marks.contains(text[at]) { return at }
            if Glyph.isSpace(text[at - 1]) {
                if Glyph.isDigit(text[at]) { return at }
                if stops.begin(low, at: at) || [0x2d, 0x2013, 0x2014].contains(text[at]) { return at }
            }
            at += 1
        }
        return text.count
    }

    /// Where a name begins behind buttons: “Reply Report Ann”.
    private static func behindButtons(_ low: Glyph.Text, _ start: Int) -> Int {
        var at = start
        while let length = Phrases.buttonWords.lengths(in: low, at: at, { $0 + 1 < low.count && Glyph.isSpace(low[$0]) }) {
            at += length + 1
        }
        return at
    }

    /// Where a name ends in front of buttons: “Ann Reply Permalink”.
    private static func beforeButtons(_ low: Glyph.Text, _ start: Int, _ end: Int) -> Int {
        var end = end
        while end > start, Glyph.isSpace(low[end - 1]) { end -= 1 }
        while let button = Phrases.buttonWords.start(in: low, endingAt: end, { $0 > start + 1 && Glyph.isSpace(low[$0 - 1]) }) {
            end = button - 1
        }
        return end
    }

    private static func glued(_ text: Glyph.Text.SubSequence, _ test: (UInt32, UInt32) -> Bool) -> Int? {
        guard text.count > 3 else { return nil }
        for at in (text.startIndex + 2)..<text.endIndex where test(text[at - 1], text[at]) { return at }
        return nil
    }

    private static func behindConnector(_ low: Glyph.Text) -> Int? {
        for at in low.indices where at == 0 || Glyph.isSpace(low[at - 1]) {
            if let length = connectors.lengths(in: low, at: at, { $0 < low.count }) { return at + length }
        }
        return nil
    }
}
