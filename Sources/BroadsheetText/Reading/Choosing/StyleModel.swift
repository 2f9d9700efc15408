internal import BroadsheetCore
internal import CModels

/// How much a line reads like a reader's comment rather than an article: a linear model of countable facts and words.
struct StyleModel {
    /// The facts of the last line, in the order of ``names``.
    private(set) var features = [Float](repeating: 0, count: StyleModel.names.count)
    /// The log odds that the last line is a reader's, both equally frequent.
    private(set) var logOdds: Float = 0

    /// The words of all lines that were read.
    private(set) var words = ArticleWords()

    private var seen: [Int32]
    private var line: Int32 = 0

    static let names = [
        "bias", "logWords", "few", "many", "exclaims", "asks", "doubled", "startsSmall", "smallI", "first", "second", "personal", "thanks",
        "startsThanks", "emoji", "addresses", "link", "quotes", "digits", "capitals", "noEnd", "longWords", "shouting", "speech",
        "aboutText",
        "tight", "endsColon", "dash", "year", "startsMark",
    ]

    /// What a word counts for, and the groups that it is in.
    private struct Word {
        /// Its number in the vocabulary; -1 for a word that is in groups alone.
        var index: Int16 = -1
        var groups: WordGroups = []
        var weight: Float = 0
    }

    private static let vocabulary: HashTable<Word> = {
        var words = HashTable(empty: Word(), capacity: Int(broadsheet_text_style_word_count()) + WordGroups.groups.count)
        for index in 0..<Int(broadsheet_text_style_word_count()) {
            guard let word = broadsheet_text_style_word(Int32(index)) else { continue }
            let place = words.place(of: TextHash.of(String(cString: word)))
            words[place: place] = Word(index: Int16(index), weight: broadsheet_text_style_word_weight(Int32(index)))
        }
        for (hash, groups) in WordGroups.groups {
            let place = words.place(of: hash)
            words[place: place].groups = groups
        }
        return words
    }()
    private let vocabulary = StyleModel.vocabulary

    /// Bits for the hashes of the vocabulary: most words are not in it, and what tells so stays near.
    private static let gate: [UInt64] = {
        var gate = [UInt64](repeating: 0, count: gateSize / 64)
        func add(_ hash: UInt64) { gate[Int(truncatingIfNeeded: hash) & (gateSize - 1) >> 6] |= 1 << (hash >> 40 & 63) }
        for index in 0..<Int(broadsheet_text_style_word_count()) {
            if let word = broadsheet_text_style_word(Int32(index)) { add(TextHash.of(String(cString: word))) }
        }
        for hash in WordGroups.groups.keys { add(hash) }
        return gate
    }()
    private static var gateSize: Int { 1 << 14 }
    private let gate = StyleModel.gate

    @inline(__always)
    private func word(_ hash: UInt64) -> Word {
        let bits = gate[Int(truncatingIfNeeded: hash) & (Self.gateSize - 1) >> 6]
        return bits >> (hash >> 40 & 63) & 1 != 0 ? vocabulary.value(hash) ?? Word() : Word()
    }
    private let weights: [Float] = (0..<Int32(names.count)).map { broadsheet_text_style_weight($0) }

    init() {
        seen = [Int32](repeating: 0, count: Int(broadsheet_text_style_word_count()))
    }

    private struct Counts {
        var words = 0
        var first = 0
        var second = 0
        var thanks = 0
        var startsThanks = false
        var personalStart = false
        var digitStarts = 0
        var inner = 0
        var innerCapitals = 0
        var longWords = 0
        var shouts = false
        var smallI = false
        var speech = false
        var about = false
        var year = false
        var doubled = false
        var tight = false
        var dash = false
        var quotes = false
        var previous: UInt64 = 0
    }

    /// Weighs a line.
    ///
    /// - Returns: How many words it has.
    mutating func read(_ text: Glyph.Text, low: Glyph.Text, _ traits: LineTraits) -> Int {
        text.withUnsafeBufferPointer { text in low.withUnsafeBufferPointer { low in read(text, low: low, traits) } }
    }

    private typealias Line = UnsafeBufferPointer<UInt32>

    private mutating func read(_ text: Line, low: Line, _ traits: LineTraits) -> Int {
        line &+= 1
        var counts = Counts()
        var value: Float = 0
        var at = 0
        while at < text.count {
            let scalar = text[at]
            let first = Glyph.flags(scalar)
            if Self.isWordPart(scalar, first) {
                let start = at
                var hash = TextHash()
                var kinds: UInt8 = 0
                var flags = first
                repeat {
                    hash.add(low[at])
                    kinds |= flags
                    at += 1
                    if at == text.count { break }
                    flags = Glyph.flags(text[at])
                } while Self.isWordPart(text[at], flags)
                let word = word(hash.value)
                let isShouted = kinds & Glyph.lower == 0 && kinds & Glyph.letter != 0
                words.add(hash.value, start..<at, in: low)
                count(text, start..<at, hash.value, word.groups, first, isShouted: isShouted, &counts)
                value += weight(of: word)
                continue
            }
            if scalar == 0x21 || scalar == 0x3f || scalar == 0x2026 {
                let start = at
                var hash = TextHash()
                while at < text.count, text[at] == 0x21 || text[at] == 0x3f || text[at] == 0x2026 {
                    hash.add(text[at])
                    at += 1
                }
                if at - start > 1 || scalar == 0x2026 { counts.doubled = true }
                value += weight(of: word(hash.value))
                markTight(text, start, &counts)
                continue
            }
            mark(scalar, text, at, &counts)
            at += 1
        }
        words.endLine()
        fill(text, counts, traits)
        for index in features.indices { value += weights[index] * features[index] }
        logOdds = value
        return counts.words
    }

    @inline(__always)
    private static func isWordPart(_ scalar: UInt32, _ flags: UInt8) -> Bool {
        flags & Glyph.word != 0 || scalar == 0x27 || scalar == 0x2019
    }

    private mutating func weight(of word: Word) -> Float {
        guard word.index >= 0, seen[Int(word.index)] != line else { return 0 }
        seen[Int(word.index)] = line
        return word.weight
    }

    private func count(
        _ text: Line, _ range: Range<Int>, _ hash: UInt64, _ groups: WordGroups, _ flags: UInt8, isShouted: Bool, _ counts: inout Counts
    ) {
        let first = text[range.lowerBound]
        // Words of ideographs have two of them on average.
        counts.words += first.isIdeograph ? (range.count + 1) / 2 : 1
        if !groups.isEmpty {
            if groups.contains(.first) { counts.first += 1 }
            if groups.contains(.second) { counts.second += 1 }
            if groups.contains(.thanks) { counts.thanks += 1 }
            if counts.words == 1, groups.contains(.thanks) { counts.startsThanks = true }
            if counts.words <= 3, groups.contains(.first) || groups.contains(.second) { counts.personalStart = true }
            if groups.contains(.speech) { counts.speech = true }
            if groups.contains(.speechBehind), WordGroups.pairs.contains(counts.previous &+ hash) { counts.speech = true }
            if groups.contains(.about) { counts.about = true }
        }
        if flags & Glyph.digit != 0 { counts.digitStarts += 1 }
        if range.count == 1, first == 0x69 { counts.smallI = true }
        if range.count > 1, first == 0x69, text[range.lowerBound + 1] == 0x27 { counts.smallI = true }
        if counts.words > 1, flags & Glyph.letter != 0 {
            counts.inner += 1
            if flags & Glyph.upper != 0 { counts.innerCapitals += 1 }
        }
        if range.count > 9 { counts.longWords += 1 }
        if range.count > 3, isShouted { counts.shouts = true }
        if range.count == 4, first == 0x31 || first == 0x32 {
            let second = text[range.lowerBound + 1]
            if first == 0x31 ? second == 0x39 : second == 0x30, range.allSatisfy({ Glyph.isDigit(text[$0]) }) { counts.year = true }
        }
        counts.previous = hash
    }

    private func mark(_ scalar: UInt32, _ text: Line, _ at: Int, _ counts: inout Counts) {
        switch scalar {
        case 0x2e:
            if at + 1 < text.count, text[at + 1] == 0x2e { counts.doubled = true }
            markTight(text, at, &counts)
        case 0x2c: markTight(text, at, &counts)
        case 0x3b, 0x2013, 0x2014: counts.dash = true
        case 0x201c, 0x201d, 0x201e, 0xab, 0xbb: counts.quotes = true
        default: break
        }
    }

    /// `word.Word` and ` ,`: spaces forgotten or misplaced around a mark.
    private func markTight(_ text: Line, _ at: Int, _ counts: inout Counts) {
        guard !counts.tight, at > 0, text[at] != 0x2026 else { return }
        let before = text[at - 1]
        if Glyph.isSpace(before) {
            if at + 1 == text.count || Glyph.isSpace(text[at + 1]) { counts.tight = true }
        } else if Glyph.isLower(before), before < 0x100, at + 2 < text.count, Glyph.isLetter(text[at + 1]), Glyph.isLower(text[at + 2]) {
            counts.tight = true
        }
    }

    private mutating func fill(_ text: Line, _ counts: Counts, _ traits: LineTraits) {
        let words = Float(max(1, counts.words))
        func fact(_ value: Bool) -> Float { value ? 1 : 0 }
        let first = text.first ?? 0
        features[0] = 1
        features[1] = Float(broadsheet_text_log1p(Double(words) - 1))
        features[2] = fact(counts.words < 12)
        features[3] = fact(counts.words > 60)
        features[4] = fact(traits.contains(.exclaims))
        features[5] = fact(traits.contains(.asks))
        features[6] = fact(counts.doubled)
        features[7] = fact(Glyph.isLower(first))
        features[8] = fact(counts.smallI)
        features[9] = min(1, 8 * Float(counts.first) / words)
        features[10] = min(1, 8 * Float(counts.second) / words)
        features[11] = fact(counts.personalStart)
        features[12] = min(1, 6 * Float(counts.thanks) / words)
        features[13] = fact(counts.startsThanks)
        features[14] = fact(traits.contains(.hasEmoji))
        features[15] = fact(traits.contains(.addresses))
        features[16] = fact(traits.contains(.hasLink))
        features[17] = fact(counts.quotes)
        features[18] = min(1, 10 * Float(counts.digitStarts) / words)
        features[19] = Float(counts.innerCapitals) / Float(max(1, counts.inner))
        features[20] = fact(!traits.contains(.endsSentence))
        features[21] = Float(counts.longWords) / words
        features[22] = fact(counts.shouts)
        features[23] = fact(counts.speech)
        features[24] = fact(counts.about)
        features[25] = fact(counts.tight)
        features[26] = fact(traits.contains(.endsWithColon))
        features[27] = fact(counts.dash)
        features[28] = fact(counts.year)
        features[29] = fact(first == 0x2c || first == 0x2e || first == 0x2d)
    }
}

/// Groups of words that tell who speaks.
struct WordGroups: OptionSet {
    let rawValue: UInt8

    static let first = Self(rawValue: 1)
    static let second = Self(rawValue: 2)
    static let thanks = Self(rawValue: 4)
    /// Verbs by which journalists give what others said.
    static let speech = Self(rawValue: 8)
    /// The second word of such an expression of two.
    static let speechBehind = Self(rawValue: 16)
    /// Words for what was commented on.
    static let about = Self(rawValue: 32)

    /// Hashes of expressions of two words, added.
    static let pairs: Set<UInt64> = [
        TextHash.of("according") &+ TextHash.of("to"), TextHash.of("a") &+ TextHash.of("déclaré"),
    ]

    /// The groups of words by their hashes.
    static let groups: [UInt64: WordGroups] = {
        var groups: [UInt64: WordGroups] = [:]
        func add(_ words: [String], _ group: WordGroups) {
            for word in words { groups[TextHash.of(word), default: []].insert(group) }
        }
        add(SpeechWords.first, .first)
        add(SpeechWords.second, .second)
        add(SpeechWords.thanks, .thanks)
        add(
            """
            said told added stated announced sagte erklärte laut teilte betonte zufolge selon affirme según dijo afirmó secondo disse segundo volgens zei
            powiedział według
            """.split { $0 == " " || $0 == "\n" }.map(String.init), .speech)
        add(["to", "déclaré"], .speechBehind)
        add(
            """
            article post blog author comment comments site video artikel beitrag kommentar kommentare autor recette rezept recipe artículo articolo
            commentaire commentaires comentario comentarios artigo artykuł
            """.split { $0 == " " || $0 == "\n" }.map(String.init), .about)
        return groups
    }()
}
