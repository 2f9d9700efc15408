/// The names of the twelve months in one language: full, declined and short forms.
struct MonthNames: Sendable {
    /// The language's code, with `-jalali` where the months are those of the Iranian calendar.
    let language: String
    /// Twelve lists of forms in lower case; an underscore stands for a space.
    let months: [[String]]

    /// Creates a table from text: months parted by bars, forms by spaces.
    init(_ language: String, _ forms: String) {
        self.language = language
        months = forms.split(separator: "|").map { $0.split(separator: " ").map { String($0.map { $0 == "_" ? " " : $0 }) } }
    }

    static let all = latin + otherScripts
}

/// Finds the month that a word names. All languages are known on every page; the page's own only settles what differs between them, as
/// *listopad* does, which is October or November.
struct MonthLexicon: Sendable {
    private let table: WordTable
    private let meanings: [[Meaning]]

    private struct Meaning: Sendable {
        var language: String
        var month: Int
    }

    static let shared = MonthLexicon()
    private static let solarHijri = "fa-jalali"

    private init() {
        var numbers: [String: Int] = [:]
        var meanings: [[Meaning]] = []
        for names in MonthNames.all {
            for (index, forms) in names.months.enumerated() {
                for form in forms {
                    let key = Self.fold(form)
                    let number = numbers[key] ?? meanings.count
                    if number == meanings.count {
                        numbers[key] = number
                        meanings.append([])
                    }
                    meanings[number].append(Meaning(language: names.language, month: index + 1))
                }
            }
        }
        self.meanings = meanings
        table = WordTable(numbers.map { ($0.key, $0.value) })
    }

    static func fold(_ word: String) -> String {
        var word = word
        var folded: [UInt8] = []
        word.withUTF8 { TextKeys.lowercased($0, into: &folded) }
        return String(decoding: folded, as: UTF8.self)
    }

    /// The number of an entry for a word in lower case.
    func entry(_ word: UnsafeBufferPointer<UInt8>) -> Int? { table.value(of: word) }

    /// Whether an entry is a month's name in a language.
    func isName(_ entry: Int, in language: String) -> Bool { meanings[entry].contains { $0.language == language } }

    /// How many languages have an entry.
    func languageCount(_ entry: Int) -> Int { meanings[entry].count }

    /// The month of an entry on a page in a language, and whether it is one of the Iranian calendar.
    func month(_ entry: Int, language: String) -> (month: Int, isSolarHijri: Bool) {
        let found = meanings[entry]
        if let iranian = found.first(where: { $0.language == Self.solarHijri }) { return (iranian.month, true) }
        if let own = found.first(where: { $0.language == language }) { return (own.month, false) }
        var best = (month: 0, count: 0)
        for meaning in found {
            let count = found.count { $0.month == meaning.month }
            if count > best.count { best = (meaning.month, count) }
        }
        return (best.month, false)
    }
}
