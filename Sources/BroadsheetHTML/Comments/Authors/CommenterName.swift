/// Tells the names of commenters from the words around them.
struct CommenterName {
    private static let longestText = 4096
    private static let longestLike = 40
    private static let mostWords = 4

    private static let ranks = PhraseTable([(RankWords.ranks, 1), (RankWords.moreRanks, 1), (RankWords.qualifiers, 2)])
    /// Ranks that have a number.
    private static let ranked = WordTable(words: "level lvl rank rang niveau nivel livello poziom stufe")
    private static let counts = PhraseTable([(RankWords.counts, 1)])

    // MARK: Cleaning

    /// A name without the words, dates and marks around it: “Posted by Jane Doe on 3 May 2020” is “Jane Doe”. What holds no name comes back as it is.
    static func clean(_ text: String) -> String {
        // Names that were escaped twice show their tags.
        let text = text.utf8.contains(UInt8(ascii: ">")) ? PlainText.withoutTags(text) : text
        guard text.utf8.count <= longestText else { return text }
        var squeezed = withoutStanding(PlainText.squeezed(text))
        guard squeezed.utf8.count <= ShortText.longest else { return squeezed }
        return squeezed.withUTF8 { bytes in
            ShortText.with(bytes) { text in
                text.readAll()
                guard !text.isCut, text.count > 0 else { return String(decoding: bytes, as: UTF8.self) }
                var cutter = NameCutter(text)
                return withoutStanding(cutter.name())
            }
        }
    }

    private static let unverified: Set<String> = Set(
        """
        not verified | unverified | nicht überprüft | nicht verifiziert | no verificado | non vérifié | non verificato | niet gecontroleerd | \
        niet geverifieerd | não verificado | niezweryfikowany | niezweryfikowana | neověřeno | overified | ej verifierad | ikke verificeret | \
        ikke bekreftet | ei varmistettu | nem ellenőrzött | не проверено | не перевірено | doğrulanmamış | 未検証 | 未认证 | 未驗證
        """.split(separator: "|").map { TextKeys.words(String($0)) })

    /// A name without the remark in brackets that nobody has checked it.
    private static func withoutStanding(_ name: String) -> String {
        guard name.utf8.last == UInt8(ascii: ")"), let open = name.lastIndex(of: "("), open > name.startIndex else { return name }
        guard unverified.contains(TextKeys.words(String(name[open...]))) else { return name }
        return PlainText.squeezed(String(name[..<open]))
    }

    // MARK: Telling

    /// Whether a text that stands where a name could is none: marks and digits, a count, an address, a rank, a date, a control.
    static func isNoise(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { isNoise($0) }
    }

    static func isNoise(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let bytes = ControlWords.trimmed(text)
        guard bytes.count <= ShortText.longest else { return false }
        if isAddress(bytes) || isVotes(bytes) || ControlWords.isControl(bytes) || ControlWords.isSaying(bytes) { return true }
        let isWords = ShortText.with(bytes) { text in
            text.readAll()
            guard !text.isCut, (0..<text.count).contains(where: { text[$0].kind == .word }) else { return !text.isCut }
            return isRank(text) || isCount(text)
        }
        if isWords { return true }
        var dates = CommentDates(language: DateLanguage(""))
        return dates.isDateAlone(bytes) || dates.isLaterLabel(bytes)
    }

    /// “+12”, and whatever stands behind it.
    private static func isVotes(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.count > 1 && bytes[0] == UInt8(ascii: "+") && bytes[1] &- 0x30 < 10
    }

    private static func isAddress(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var hasAt = false
        for index in bytes.indices {
            switch bytes[index] {
            case 0x3a where index + 2 < bytes.count && bytes[index + 1] == 0x2f && bytes[index + 2] == 0x2f: return true
            case 0x40 where index > 0 && bytes[index - 1] > 0x20: hasAt = true
            case 0x2e where hasAt && index + 1 < bytes.count && bytes[index + 1] > 0x20: return true
            case 0x20: hasAt = false
            default: break
            }
        }
        return bytes.count > 4 && bytes[..<4].elementsEqual("www.".utf8)
    }

    /// Whether all words are ranks, or a day of the week stands alone.
    private static func isRank(_ text: ShortText) -> Bool {
        var piece = 0
        var hasRank = false
        while piece < text.count {
            if text[piece].kind != .word {
                piece += 1
            } else if let found = ranks.match(text, at: piece) {
                hasRank = hasRank || found.value == 1
                piece += found.count
            } else {
                return NameDates.isFullWeekday(text)
            }
        }
        return hasRank && (text.numberCount == 0 || ranked.contains(text.words))
    }

    /// “Posts: 1,204”, “1,204 posts”
    private static func isCount(_ text: ShortText) -> Bool {
        guard text.numberCount > 0 else { return false }
        let words = (0..<text.count).filter { text[$0].kind == .word }
        guard let first = words.first, let last = words.last, last - first == words.count - 1, words.count <= 4 else { return false }
        if counts.value(of: text.words) != nil { return true }
        guard first == 0, words.count <= 3, last + 1 < text.count else { return false }
        return text[last + 1].kind == .mark && (text[last + 1].value == 0x3a || text[last + 1].value == 0xff1a)
    }

    /// Whether a text can be a name by its looks: short, few words, no sentence.
    static func isLikeName(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let bytes = ControlWords.trimmed(text)
        guard let first = bytes.first, bytes.count <= longestLike * 4 else { return false }
        let (scalar, _) = Scalars.decode(bytes, at: 0)
        guard first == 0x40 || Scalars.isWord(scalar) && scalar != 0xfffd else { return false }
        var characters = 0
        var words = 1
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte & 0xc0 != 0x80 { characters += 1 }
            if byte == 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0d {
                if index > 0, bytes[index - 1] > 0x20 { words += 1 }
                if index > 0, bytes[index - 1] == 0x21 || bytes[index - 1] == 0x3f { return false }
            }
            index += 1
        }
        guard characters <= longestLike, words <= mostWords, !endsSentence(bytes) else { return false }
        return !ControlWords.isSaying(bytes)
    }

    private static func endsSentence(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let last = bytes.last else { return true }
        switch last {
        case 0x21, 0x3f, 0x3a, 0x2c, 0x3b: return true
        case 0x2e:
            // The dot of an initial or of "Jr." ends no sentence.
            let word = bytes.dropLast().reversed().prefix { $0 > 0x20 && $0 != 0x2e }
            return word.count > 3 || word.last.map { $0 >= 0x61 && $0 < 0x80 } ?? true
        default:
            guard last >= 0x80, bytes.count >= 3 else { return false }
            let (scalar, length) = Scalars.decode(bytes, at: bytes.count - 3)
            guard length == 3 else { return bytes.suffix(2).elementsEqual([0xd8, 0x9f]) }
            return scalar == 0x2026 || scalar == 0x3002 || scalar == 0xff01 || scalar == 0xff1f || scalar == 0xff1a || scalar == 0x964
                || scalar == 0xff0c
        }
    }
}
