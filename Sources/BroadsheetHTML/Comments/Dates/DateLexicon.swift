/// What words mean in and around the date of a comment.
enum DateLexicon {
    private static let tables = Tables()

    /// What a word can be; the value is a unit from seconds (0) to years (6), a number, days back, or a day of the week from Monday (1).
    struct Meaning: Sendable {
        var role: Role
        var value: Int8
        /// A bit for each language that says so.
        var languages: UInt64
    }

    enum Role: UInt8, Sendable {
        case unit, short, past, single, dual, before, after, number, few, about, of, and, now, day, last
        case weekday, shortWeekday, published, later, says, by, small, numbered

        /// Whether a date without digits can begin with it.
        fileprivate var mayStart: Bool {
            switch self {
            case .before, .number, .few, .unit, .single, .past, .now, .day, .last, .later, .published, .about: true
            default: false
            }
        }
    }

    static let everyLanguage = UInt64.max

    static func forEachFirstWord(_ body: (UnsafeBufferPointer<UInt8>) -> Void) { tables.table.forEachFirstWord(body) }

    /// Whether a text without digits can be a date, by the words that it begins with. No more of it is read than they take.
    static func startsDate(_ text: inout ShortText) -> Bool {
        guard tables.table.mayStart(text.bytes), let word = text.firstWord() else { return false }
        let first = text.words(word..<word + 1)
        if text[word].isUnspaced {
            return tables.table.prefix(of: first).map { tables.mayStart[$0.value] } ?? false
        }
        let longest = tables.table.longestPhrase(from: first)
        guard longest > 0 else { return false }
        while text.count < word + longest, text.readNext() {}
        return tables.table.match(text, at: word).map { tables.mayStart[$0.value] } ?? false
    }

    /// The bit of a page's language, none where no words of it are known.
    static func bit(of language: DateLanguage) -> UInt64 {
        let code = language.code == "no" || language.code == "nn" ? "nb" : language.code == "bs" ? "hr" : language.code
        return tables.languages.firstIndex(of: code).map { 1 << UInt64($0) } ?? 0
    }

    static func match(_ text: ShortText, at piece: Int) -> (entry: Int, count: Int)? {
        tables.table.match(text, at: piece).map { ($0.value, $0.count) }
    }

    static func prefix(of word: UnsafeBufferPointer<UInt8>) -> (entry: Int, length: Int)? {
        tables.table.prefix(of: word).map { ($0.value, $0.length) }
    }

    /// The meaning of an entry in a role, in one of the languages.
    static func meaning(_ entry: Int, _ role: Role, in languages: UInt64 = everyLanguage) -> Meaning? {
        guard entry >= 0 else { return nil }
        return tables.meanings[entry].first { $0.role == role && $0.languages & languages != 0 }
    }

    /// All meanings of an entry.
    static func allMeanings(_ entry: Int) -> [Meaning] { tables.meanings[entry] }

    static func has(_ entry: Int, _ role: Role) -> Bool { meaning(entry, role) != nil }
}

extension DateLexicon {
    /// The words of all languages.
    private struct Tables: Sendable {
        private(set) var table = PhraseTable(capacity: 6000)
        private(set) var meanings: [[Meaning]] = []
        private(set) var mayStart: [Bool] = []
        private(set) var languages: [String] = []

        init() {
            for words in RelativeWords.all { add(words) }
            addGeneral()
            mayStart = meanings.map { $0.contains { $0.role.mayStart } }
        }

        private mutating func add(_ words: RelativeWords) {
            let bit = bit(words.language)
            addGroups(words.units, .unit, bit)
            addGroups(words.short, .short, bit)
            addGroups(words.past, .past, bit)
            addGroups(words.singles, .single, bit)
            addGroups(words.duals, .dual, bit)
            add(words.before, .before, 0, bit)
            add(words.after, .after, 0, bit)
            addGroups(words.numbers, .number, bit, from: 1)
            add(words.few, .few, 0, bit)
            add(words.about, .about, 0, bit)
            addGroups(words.days, .day, bit)
            add(words.now, .now, 0, bit)
            addGroups(words.last, .last, bit, from: 4)
        }

        private mutating func addGeneral() {
            for (language, days) in Weekdays.all {
                let bit = bit(language)
                for (index, day) in days.split(separator: "|").enumerated() {
                    let forms = day.split(separator: ";")
                    if let full = forms.first { add(String(full), .weekday, index + 1, bit) }
                    if forms.count > 1 { add(String(forms[1]), .shortWeekday, index + 1, bit) }
                }
            }
            for later in [DateLabelWords.later, DateLabelWords.moreLater, DateLabelWords.latest] { add(later, .later, 0, everyLanguage) }
            add(DateLabelWords.published, .published, 0, everyLanguage)
            add(DateLabelWords.numbered, .numbered, 0, everyLanguage)
            add(SayingWords.says, .says, 0, everyLanguage)
            add(SayingWords.by, .by, 0, everyLanguage)
            for small in [SayingWords.links, SayingWords.clocks, DateLabelWords.zones] { add(small, .small, 0, everyLanguage) }
            add("of, de, di, d, od", .of, 0, everyLanguage)
            add("and, und, et, y, e, ed, i, en, og, och, ja, a, és, și, и, і, та, και, ve, و, ו, dan, và, และ", .and, 0, everyLanguage)
        }

        private mutating func bit(_ language: String) -> UInt64 {
            if let index = languages.firstIndex(of: language) { return 1 << UInt64(index) }
            guard languages.count < 64 else { return 0 }
            languages.append(language)
            return 1 << UInt64(languages.count - 1)
        }

        private mutating func addGroups(_ groups: String, _ role: Role, _ languages: UInt64, from first: Int = 0) {
            guard !groups.isEmpty else { return }
            for (index, group) in groups.split(separator: "|", omittingEmptySubsequences: false).enumerated() {
                add(String(group), role, first + index, languages)
            }
        }

        private mutating func add(_ list: String, _ role: Role, _ value: Int, _ languages: UInt64) {
            guard !list.isEmpty else { return }
            PhraseTable.forEachPhrase(list) { phrase in
                let entry = table.insert(phrase, meanings.count)
                if entry == meanings.count { meanings.append([]) }
                let meaning = Meaning(role: role, value: Int8(value), languages: languages)
                if let same = meanings[entry].firstIndex(where: { $0.role == role && $0.value == meaning.value }) {
                    meanings[entry][same].languages |= languages
                } else {
                    meanings[entry].append(meaning)
                }
            }
        }
    }
}
