/// What the pages of one language say about a discussion in whole phrases. Phrases are parted by bars.
struct PhraseLanguage: Sendable {
    var code: String
    /// That there is no comment yet.
    var none = ""
    /// That there is one, in a word and not in a figure.
    var one = ""
    /// That nobody can write any more.
    var closed = ""
    /// What invites to write.
    var open = ""

    static let all: [PhraseLanguage] = germanic + romance + slavic + otherLatin + otherScripts
}

/// What a phrase says.
struct PhraseMeaning: OptionSet, Sendable {
    let rawValue: Int
    static let none = PhraseMeaning(rawValue: 1 << 0)
    static let one = PhraseMeaning(rawValue: 1 << 1)
    static let closed = PhraseMeaning(rawValue: 1 << 2)
    static let open = PhraseMeaning(rawValue: 1 << 3)
}

/// Finds the phrases of all languages in a line.
struct StatusPhraseTable: Sendable {
    static let shared = StatusPhraseTable(PhraseLanguage.all)

    /// The phrases by their first word, or by their first character where words are not parted.
    private var firsts: WordTable
    private var groups: [[(phrase: [UInt8], meaning: PhraseMeaning)]] = []

    /// A phrase that a line holds.
    struct Match {
        var meaning: PhraseMeaning
        /// How many words stand before it.
        var wordsBefore: Int
        /// How many words stand behind it.
        var wordsAfter: Int
    }

    private init(_ languages: [PhraseLanguage]) {
        var meanings: [String: PhraseMeaning] = [:]
        for language in languages {
            for (list, meaning) in [
                (language.none, PhraseMeaning.none), (language.one, .one), (language.closed, .closed), (language.open, .open),
            ] {
                for phrase in list.split(separator: "|") {
                    let key = TextKeys.words(String(phrase))
                    if !key.isEmpty { meanings[key, default: []].insert(meaning) }
                }
            }
        }
        var numbers: [String: Int] = [:]
        for (phrase, meaning) in meanings.sorted(by: { $0.key < $1.key }) {
            let bytes = Array(phrase.utf8)
            let first = String(decoding: bytes[..<Self.endOfFirst(bytes, 0)], as: UTF8.self)
            let number = numbers[first] ?? groups.count
            if number == groups.count {
                numbers[first] = number
                groups.append([])
            }
            groups[number].append((bytes, meaning))
        }
        // The longest phrase that fits counts.
        for number in groups.indices { groups[number].sort { $0.phrase.count > $1.phrase.count } }
        firsts = WordTable(numbers.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }

    /// The phrases of a line that was folded by ``TextKeys/words(_:)``, none of which overlap.
    func matches(in line: [UInt8]) -> [Match] {
        var matches: [Match] = []
        var words = 0
        var index = 0
        while index < line.count {
            if line[index] == 0x20 {
                index += 1
                continue
            }
            let end = Self.endOfFirst(line, index)
            if let number = firsts.value(of: line[index..<end]),
                let entry = groups[number].first(where: { Self.stands($0.phrase, in: line, at: index) })
            {
                let last = index + entry.phrase.count
                matches.append(Match(meaning: entry.meaning, wordsBefore: words, wordsAfter: Self.words(line, from: last)))
                words += 1
                index = last
                continue
            }
            words += 1
            index = end
        }
        return matches
    }

    private static func stands(_ phrase: [UInt8], in line: [UInt8], at start: Int) -> Bool {
        let end = start + phrase.count
        guard end <= line.count, line[start..<end].elementsEqual(phrase) else { return false }
        // Where words are not parted, anything can follow.
        return end == line.count || line[end] == 0x20 || partsNoWords(line, end - lengthOfLast(phrase))
    }

    private static func words(_ line: [UInt8], from start: Int) -> Int {
        var words = 0
        var index = start
        while index < line.count {
            if line[index] == 0x20 {
                index += 1
            } else {
                words += 1
                index = endOfFirst(line, index)
            }
        }
        return words
    }

    private static func lengthOfLast(_ phrase: [UInt8]) -> Int {
        var length = 1
        while length < 4, phrase[phrase.count - length] & 0xc0 == 0x80 { length += 1 }
        return length
    }

    /// The end of a word, or of one character of a script that does not part words.
    private static func endOfFirst(_ line: [UInt8], _ start: Int) -> Int {
        if partsNoWords(line, start) {
            return min(line.count, start + 3)
        }
        var end = start
        while end < line.count, line[end] != 0x20, end == start || !partsNoWords(line, end) { end += 1 }
        return end
    }

    private static func partsNoWords(_ line: [UInt8], _ index: Int) -> Bool {
        guard line[index] >= 0xe0, line[index] < 0xf0, index + 2 < line.count else { return false }
        let scalar = UInt32(line[index] & 0x0f) << 12 | UInt32(line[index + 1] & 0x3f) << 6 | UInt32(line[index + 2] & 0x3f)
        return Scalars.isIdeographic(scalar) || (0xe00...0xe7f).contains(scalar)
    }
}
