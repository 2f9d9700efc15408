/// What words mean in and around the date of a comment.
struct DateLexicon: Sendable {
    private var table = PhraseTable(capacity: 6000)
    private var meanings: [[Meaning]] = []
    /// The words that a date without digits begins with.
    private var starts = WordTable(capacity: 2000)
    private var languages: [String] = []

    static let shared = DateLexicon()

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
    }

    static let everyLanguage = UInt64.max

    private init() {
        for words in RelativeWords.all { add(words) }
        addGeneral()
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
        for later in [DateLabelWords.later, DateLabelWords.moreLater, DateLabelWords.latest] { add(later, .later, 0, Self.everyLanguage) }
        add(DateLabelWords.published, .published, 0, Self.everyLanguage)
        add(DateLabelWords.numbered, .numbered, 0, Self.everyLanguage)
        add(SayingWords.says, .says, 0, Self.everyLanguage)
        add(SayingWords.by, .by, 0, Self.everyLanguage)
        for small in [SayingWords.links, SayingWords.clocks, DateLabelWords.zones] { add(small, .small, 0, Self.everyLanguage) }
        add("of, de, di, d, od", .of, 0, Self.everyLanguage)
        add("and, und, et, y, e, ed, i, en, og, och, ja, a, és, și, и, і, та, και, ve, و, ו, dan, và, และ", .and, 0, Self.everyLanguage)
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
            if Self.mayStart(role) {
                let first = phrase.words(0..<1)
                starts.insert(first, 1)
                // Words of scripts without spaces run on: their first character is looked up.
                if phrase[0].isUnspaced { starts.insert(UnsafeBufferPointer(rebasing: first[..<min(3, first.count)]), 1) }
            }
        }
    }

    private static func mayStart(_ role: Role) -> Bool {
        switch role {
        case .before, .number, .few, .unit, .single, .past, .now, .day, .last, .later, .published, .about: true
        default: false
        }
    }

    /// Whether a text without digits that begins with a word can be a date.
    func startsDate(_ word: UnsafeBufferPointer<UInt8>, isUnspaced: Bool) -> Bool {
        starts.value(of: word) != nil || isUnspaced && word.count > 3 && starts.value(of: UnsafeBufferPointer(rebasing: word[..<3])) != nil
    }

    /// The bit of a page's language, none where no words of it are known.
    func bit(of language: DateLanguage) -> UInt64 {
        let code = language.code == "no" || language.code == "nn" ? "nb" : language.code == "bs" ? "hr" : language.code
        return languages.firstIndex(of: code).map { 1 << UInt64($0) } ?? 0
    }

    func match(_ text: ShortText, at piece: Int) -> (entry: Int, count: Int)? {
        table.match(text, at: piece).map { ($0.value, $0.count) }
    }

    func prefix(of word: UnsafeBufferPointer<UInt8>) -> (entry: Int, length: Int)? {
        table.prefix(of: word).map { ($0.value, $0.length) }
    }

    /// The meaning of an entry in a role, in one of the languages.
    func meaning(_ entry: Int, _ role: Role, in languages: UInt64 = everyLanguage) -> Meaning? {
        guard entry >= 0 else { return nil }
        return meanings[entry].first { $0.role == role && $0.languages & languages != 0 }
    }

    /// All meanings of an entry.
    func allMeanings(_ entry: Int) -> [Meaning] { meanings[entry] }

    func has(_ entry: Int, _ role: Role) -> Bool { meaning(entry, role) != nil }
}
