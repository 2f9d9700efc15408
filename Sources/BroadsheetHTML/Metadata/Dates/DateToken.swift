/// A piece of a text that may hold a date.
struct DateToken {
    var kind: Kind
    /// The value of a number, the character of a mark, the entry of a month.
    var value: Int
    /// How many digits a number has.
    var digits = 0
    var range: Range<Int>
    var followsSpace: Bool
    /// Whether a word for half of the day stands in front of the time.
    var isLeading = false
    /// Whether a word can stand between hours and minutes.
    var isHour = false

    /// What a piece is.
    enum Kind {
        case number, mark, month, word
        /// A word or sign behind a day: st, nd, th, er, º.
        case ordinal
        /// A word between the parts of a date: of, de, ngày.
        case link
        /// A word between a date and its time: at, um, T.
        case clock
        /// am or pm; the value is 0 or 12.
        case half
        /// A time zone; the value is minutes east of UTC.
        case zone
        /// The Vietnamese word for month.
        case vietnameseMonth
    }

    func isMark(_ character: Unicode.Scalar) -> Bool { kind == .mark && value == Int(character.value) }
}

/// Cuts text into numbers, words and marks.
struct DateTokenizer {
    private(set) var tokens: [DateToken] = []
    private var word: [UInt8] = []
    private let lexicon = MonthLexicon.shared
    private let words = Self.wordTable

    /// The text that a date is looked for in; dates stand at the beginning of what they belong to.
    static let longestText = 400

    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        tokens.removeAll(keepingCapacity: true)
        let limit = min(bytes.count, Self.longestText * 2)
        var index = 0
        var followsSpace = true
        while index < limit {
            let (scalar, length) = Scalars.decode(bytes, at: index)
            if Scalars.isSpace(scalar) {
                followsSpace = true
                index += length
            } else if Scalars.isUnseen(scalar), scalar != 0x200c {
                index += length
            } else {
                index = readToken(bytes, index, scalar, length, followsSpace)
                followsSpace = false
            }
        }
    }

    private mutating func readToken(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ scalar: UInt32, _ length: Int, _ followsSpace: Bool
    ) -> Int {
        if let digit = Scalars.digit(scalar) { return readNumber(bytes, start, digit, length, followsSpace) }
        if Self.isOwnToken(scalar) || !Scalars.isWord(scalar) {
            let isOrdinal = scalar == 0xba || scalar == 0xaa || scalar == 0xb0
            let mark =
                scalar == 0x2013 || scalar == 0x2014 || scalar == 0x2010 || scalar == 0x2011 ? 0x2d : scalar == 0x2019 ? 0x27 : scalar
            tokens.append(
                DateToken(kind: isOrdinal ? .ordinal : .mark, value: Int(mark), range: start..<start + length, followsSpace: followsSpace))
            return start + length
        }
        var end = start
        word.removeAll(keepingCapacity: true)
        while end < bytes.count {
            let (next, nextLength) = Scalars.decode(bytes, at: end)
            guard
                Scalars.isWord(next) && Scalars.digit(next) == nil && !Self.isOwnToken(next)
                    || next == 0x2e && isDottedAbbreviation(bytes, end)
            else {
                break
            }
            Scalars.encode(Scalars.fold(next), into: &word)
            end += nextLength
        }
        let token = classify(start..<end, followsSpace)
        if token.kind == .word, (0xd8...0xdb).contains(bytes[start]), let phrase = readArabicPhrase(bytes, start, end, followsSpace) {
            tokens.append(phrase)
            return phrase.range.upperBound
        }
        tokens.append(token)
        return end
    }

    /// Four months of the Levant have names of two words: ``word`` holds the first.
    private mutating func readArabicPhrase(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ followsSpace: Bool
    ) -> DateToken? {
        guard end + 1 < bytes.count, bytes[end] == 0x20, bytes[end + 1] == 0xd8 else { return nil }
        var last = end + 1
        word.append(0x20)
        while last < bytes.count {
            let (next, length) = Scalars.decode(bytes, at: last)
            guard Scalars.isWord(next) else { break }
            Scalars.encode(Scalars.fold(next), into: &word)
            last += length
        }
        guard let entry = word.withUnsafeBufferPointer({ lexicon.entry($0) }) else { return nil }
        return DateToken(kind: .month, value: entry, range: start..<last, followsSpace: followsSpace)
    }

    private mutating func readNumber(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ digit: Int, _ length: Int, _ followsSpace: Bool
    ) -> Int {
        var end = start + length
        var value = digit
        var digits = 1
        while end < bytes.count {
            let (next, nextLength) = Scalars.decode(bytes, at: end)
            guard let digit = Scalars.digit(next) else { break }
            if digits < 15 { value = value * 10 + digit }
            digits += 1
            end += nextLength
        }
        tokens.append(DateToken(kind: .number, value: value, digits: digits, range: start..<end, followsSpace: followsSpace))
        return end
    }

    /// The short names of Thai months, and the Greek am and pm, are two letters with a dot between them.
    private func isDottedAbbreviation(_ bytes: UnsafeBufferPointer<UInt8>, _ dot: Int) -> Bool {
        guard dot + 1 < bytes.count else { return false }
        if bytes[dot + 1] == 0xe0 { return dot > 2 && bytes[dot - 3] == 0xe0 }
        return bytes[dot + 1] == 0xce && word.count == 2 && word[0] & 0xfe == 0xce
    }

    private func classify(_ range: Range<Int>, _ followsSpace: Bool) -> DateToken {
        word.withUnsafeBufferPointer { word in
            if let entry = lexicon.entry(word) {
                return DateToken(kind: .month, value: entry, range: range, followsSpace: followsSpace)
            }
            guard let code = words.value(of: word) else {
                // Hebrew writes "in" and "and" as one letter in front of the month.
                if word.count > 4, word[0] == 0xd7, word[1] == 0x91 || word[1] == 0x95,
                    let entry = lexicon.entry(UnsafeBufferPointer(rebasing: word[2...]))
                {
                    return DateToken(kind: .month, value: entry, range: range, followsSpace: followsSpace)
                }
                let isRussianYear =
                    word.count >= 6 && word[0] == 0xd0 && word[1] == 0xb3 && word[2] == 0xd0 && word[3] == 0xbe && word[4] == 0xd0
                    && word[5] == 0xb4
                return DateToken(kind: isRussianYear ? .link : .word, value: 0, range: range, followsSpace: followsSpace)
            }
            let (kind, value) = Self.meanings[code]
            return DateToken(
                kind: kind, value: value, range: range, followsSpace: followsSpace, isLeading: code == 7 || code == 8, isHour: code == 6)
        }
    }

    /// The characters of Chinese, Japanese and Korean that stand behind year, month, day and hour.
    private static func isOwnToken(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x5e74, 0x6708, 0x65e5, 0xb144, 0xc6d4, 0xc77c, 0x53f7, 0x6642, 0x65f6, 0xc2dc, 0xaa, 0xba: true
        default: false
        }
    }

    private static let meanings: [(DateToken.Kind, Int)] =
        [
            (.ordinal, 0), (.link, 0), (.clock, 0), (.half, 0), (.half, 12), (.vietnameseMonth, 0), (.clock, 0), (.half, 0), (.half, 12),
            // The Vietnamese numbers of months, of which the fifth is the word for year as well.
            (.word, 1), (.word, 2), (.word, 3), (.word, 4), (.word, 6), (.word, 7), (.word, 8), (.word, 9), (.word, 10),
        ] + zones.map { (.zone, $0.1) }

    private static let zones: [(String, Int)] = [
        ("z", 0), ("utc", 0), ("gmt", 0), ("wet", 0), ("bst", 60), ("cet", 60), ("mez", 60), ("cest", 120), ("mesz", 120), ("eet", 120),
        ("eest", 180), ("msk", 180), ("ist", 330), ("jst", 540), ("kst", 540), ("est", -300), ("edt", -240), ("et", -300), ("cst", -360),
        ("cdt", -300), ("mst", -420), ("mdt", -360), ("pst", -480), ("pdt", -420), ("wib", 420), ("aest", 600), ("aedt", 660),
        ("sast", 120),
    ]

    private static let wordTable: WordTable = {
        let groups: [(String, Int)] = [
            ("st nd rd th er ª º", 0),
            ("of de del di do da den dne ng năm ngày d gada gads m г р року рік", 1),
            (
                """
                t at um à a las às alle ore kl klo kello om o u v в о об у saat pukul jam pkl ora la στις lúc hod godz godzina godzinie kell klokken \
                plkst val hora horas vers gegen ve في الساعة ساعت בשעה เวลา को
                """, 2
            ),
            ("am öö पूर्वाह्न πμ π.μ ص", 3), ("pm ös अपराह्न μμ μ.μ م", 4), ("tháng", 5), ("uhr h uur hs hrs heures", 6),
            ("上午 午前 오전 凌晨 早上", 7), ("下午 午後 오후 晚上 中午", 8),
            ("một", 9), ("hai", 10), ("ba", 11), ("tư", 12), ("sáu", 13), ("bảy", 14), ("tám", 15), ("chín", 16), ("mười", 17),
        ]
        return WordTable(
            groups.flatMap { words, code in words.split(separator: " ").map { (MonthLexicon.fold(String($0)), code) } }
                + zones.enumerated().map { ($1.0, 18 + $0) })
    }()
}
