/// Cuts a name out of a text, by whole pieces.
struct NameCutter {
    private static let by = PhraseTable([(SayingWords.weakBy, 2), (SayingWords.by, 1)])
    private static let says = PhraseTable([(SayingWords.says, 1)])
    private static let links = PhraseTable([(SayingWords.links, 1), (SayingWords.clocks, 1)])
    /// What is counted beside a name.
    private static let counted = PhraseTable(
        """
        fans, followers, posts, points, comments, reviews, messages, karma, beiträge, punkte, kommentare, abonnés, contributions, seguidores, mensajes, \
        puntos, berichten, reacties, punti, messaggi, commenti, mensagens, pontos, сообщений, комментариев
        """)
    /// Words that a name without its date ends with.
    private static let tails = PhraseTable("on, at, am, um, le, el, em, il, op, den, dne, dnia, kl, à, às, alle, om, på, в, на, у")

    private let text: ShortText
    private var pieces: Range<Int>
    /// Whether a date or a word of saying was cut off behind the name.
    private var wasCut = false

    init(_ text: ShortText) {
        self.text = text
        pieces = 0..<text.count
    }

    mutating func name() -> String {
        cutNumber()
        cutDate()
        cutBy()
        cutBy()
        cutCount()
        cutSaying()
        cutRepetition()
        let name = String(decoding: UnsafeBufferPointer(rebasing: text.bytes[range()]), as: UTF8.self)
        guard let first = pieces.last, text[first].isUnspaced else { return name }
        return withoutSuffix(name)
    }

    /// Where words are not parted by spaces, what is said of a name is a part of the same run.
    private func withoutSuffix(_ name: String) -> String {
        for suffix in Self.suffixes where name.hasSuffix(suffix) && name.utf8.count > suffix.utf8.count {
            return PlainText.squeezed(String(name.dropLast(suffix.count)))
        }
        return name
    }

    private static let suffixes = ["さんのコメント", "さんの発言", "さんの返信", "さんより", "さん", "님의 말", "님", "说道", "說道", "写道", "寫道"]

    private func hasWord(_ range: Range<Int>) -> Bool { range.contains { text[$0].kind == .word } }

    /// The bytes of what is left, without marks at the ends.
    private func range() -> Range<Int> {
        var kept = pieces
        while let first = kept.first, text[first].kind == .mark, isTrimmed(text[first].value, kept) { kept = kept.dropFirst() }
        while let last = kept.last, text[last].kind == .mark, isTrimmedBehind(last, kept) { kept = kept.dropLast() }
        if kept.isEmpty { kept = pieces.isEmpty ? 0..<text.count : pieces }
        var end = Int(text[kept.upperBound - 1].end)
        // The dot of an initial or of "Jr." belongs to it.
        if end < text.bytes.count, text.bytes[end] == 0x2e, endsInAbbreviation(kept.upperBound - 1) { end += 1 }
        // Broken bytes and marks that are no pieces.
        return Int(text[kept.lowerBound].start)..<max(end, Int(text[kept.lowerBound].start))
    }

    private func endsInAbbreviation(_ piece: Int) -> Bool {
        text[piece].kind == .word && text[piece].isCapital && text[piece].end - text[piece].start <= 3
    }

    private func isTrimmed(_ mark: Int32, _ kept: Range<Int>) -> Bool {
        switch mark {
        case 0x22, 0x201c, 0x201d, 0x201e, 0xab, 0xbb, 0x2039, 0x203a, 0x2018, 0x201a, 0x300c, 0x300d: true
        case 0x2c, 0x3a, 0x3b, 0x7c, 0xb7, 0x2022, 0x2d, 0x2013, 0x2014, 0x2f, 0x5c, 0x2026, 0xff1a, 0xff0c, 0x3001, 0x60c, 0xff5c, 0x2219,
            0x22c5, 0x30fb:
            true
        case 0x28, 0x5b, 0x7b, 0x3c: !kept.contains { isMark($0, 0x29, 0x5d, 0x7d, 0x3e) } || closes(kept)
        case 0x29, 0x5d, 0x7d, 0x3e: !kept.contains { isMark($0, 0x28, 0x5b, 0x7b, 0x3c) } || closes(kept)
        default: false
        }
    }

    /// A hyphen behind a name is a part of it unless a space parts it.
    private func isTrimmedBehind(_ piece: Int, _ kept: Range<Int>) -> Bool {
        isTrimmed(text[piece].value, kept) && (text[piece].value != 0x2d || text[piece].followsSpace)
    }

    private func isMark(_ piece: Int, _ marks: Int32...) -> Bool { text[piece].kind == .mark && marks.contains(text[piece].value) }

    /// Whether one pair of brackets stands around everything.
    private func closes(_ kept: Range<Int>) -> Bool {
        guard let first = kept.first, let last = kept.last else { return false }
        return isMark(first, 0x28, 0x5b, 0x7b, 0x3c) && isMark(last, 0x29, 0x5d, 0x7d, 0x3e)
            && !kept.dropFirst().dropLast().contains { isMark($0, 0x28, 0x29, 0x5b, 0x5d) }
    }

    // MARK: Parts

    /// “#3 Jane”: the number of the comment.
    private mutating func cutNumber() {
        guard pieces.count >= 3, isMark(pieces.lowerBound, 0x23), text[pieces.lowerBound + 1].kind == .number,
            text[pieces.lowerBound + 1].followsSpace == false, text[pieces.lowerBound + 2].followsSpace
        else { return }
        pieces = pieces.dropFirst(2)
    }

    /// What stands in front of a date, or behind it where nothing stands in front.
    private mutating func cutDate() {
        guard text.count > 2, let date = NameDates.range(in: text) else { return }
        let before = pieces.prefix { Int(text[$0].end) <= date.lowerBound }
        let behind = pieces.drop { Int(text[$0].start) < date.upperBound }
        let head = withoutLinks(before, Self.links, days: true)
        let tail = behind.drop {
            text[$0].kind == .mark || isHomely($0) && !isByWord($0) || isSmallLetter($0) && isSaying($0)
        }
        if hasWord(head), !isBy(head), !isPartOfDate(head) {
            pieces = head
        } else if hasWord(tail) {
            pieces = tail
        } else {
            return
        }
        wasCut = true
    }

    private func isBy(_ range: Range<Int>) -> Bool {
        guard let first = range.first(where: { text[$0].kind == .word }), let found = Self.by.match(text, at: first) else { return false }
        return !hasWord(first + found.count..<max(first + found.count, range.upperBound))
    }

    private func isSaying(_ piece: Int) -> Bool {
        text[piece].kind == .word && Self.says.match(text, at: piece)?.count == 1 && !isByWord(piece)
    }

    private func isByWord(_ piece: Int) -> Bool { Self.by.match(text, at: piece) != nil }

    /// Whether a word belongs to the date.
    private func isHomely(_ piece: Int) -> Bool {
        text[piece].kind == .word
            && (Self.links.match(text, at: piece) != nil || NameDates.isWeekday(text, piece) || NameDates.isHomely(text, piece))
    }

    /// Whether what stands in front of a date is the day of the week, “posted on” and the like, without a mark that parts it.
    private func isPartOfDate(_ range: Range<Int>) -> Bool {
        guard range.allSatisfy({ text[$0].kind != .word || isHomely($0) }), range.upperBound < text.count else { return false }
        let next = text[range.upperBound]
        return next.kind != .mark || !NameDates.parts(next.value)
    }

    /// Without small words, days of the week and marks at the end.
    private func withoutLinks(_ range: Range<Int>, _ table: PhraseTable, days: Bool) -> Range<Int> {
        var kept = range
        while let last = kept.last {
            let isSmall =
                text[last].kind == .word && text[last].followsSpace && (isLink(last, table) || days && NameDates.isWeekday(text, last))
            let isMark = text[last].kind == .mark && (isTrimmedBehind(last, kept) || text[last].value == 0x40 || text[last].value == 0x23)
            guard isMark || isSmall && hasWord(kept.dropLast()) else { break }
            kept = kept.dropLast()
        }
        return kept
    }

    private func isLink(_ piece: Int, _ table: PhraseTable) -> Bool {
        text[piece].kind == .word && isSmallLetter(piece) && table.match(text, at: piece)?.count == 1
    }

    /// Whether a word begins with a small letter or has none.
    private func isSmallLetter(_ piece: Int) -> Bool {
        !text[piece].isCapital || text.words(piece..<piece + 1).first.map { $0 >= 0xd6 } ?? false
    }

    /// “Posted by”, “von”, “Name:”
    private mutating func cutBy() {
        var start = pieces
        // "#3 by Jane"
        while let first = start.first, text[first].kind != .word { start = start.dropFirst() }
        guard let first = start.first, let found = Self.by.match(text, at: first) else { return }
        var rest = first + found.count..<pieces.upperBound
        guard rest.lowerBound < rest.upperBound, text[rest.lowerBound].followsSpace || isMark(rest.lowerBound, 0x3a, 0xff1a) else { return }
        let hasColon = isMark(rest.lowerBound, 0x3a, 0xff1a)
        if hasColon { rest = rest.dropFirst() }
        guard hasWord(rest) || rest.contains(where: { text[$0].kind == .number }),
            found.value == 1 || hasColon || wasCut && isSmallLetter(first)
        else {
            return
        }
        pieces = rest
    }

    /// “Jane 349 fans”
    private mutating func cutCount() {
        guard pieces.count >= 3, let last = pieces.last, text[last].kind == .word, text[last - 1].kind == .number,
            Self.counted.match(text, at: last) != nil, hasWord(pieces.dropLast(2))
        else { return }
        pieces = pieces.dropLast(2)
    }

    /// “says:”, “schrieb am”, “wrote on”
    private mutating func cutSaying() {
        var kept = pieces
        var endsInColon = false
        while let last = kept.last, text[last].kind == .mark, isTrimmedBehind(last, kept) {
            endsInColon = endsInColon || isMark(last, 0x3a, 0xff1a)
            kept = kept.dropLast()
        }
        kept = withoutLinks(kept, Self.tails, days: false)
        for start in kept.dropFirst() where start >= kept.upperBound - 5 && text[start].kind == .word {
            guard let found = Self.says.match(text, at: start), isEnding(start + found.count..<max(start + found.count, kept.upperBound)),
                isSmallLetter(start) || endsInColon
            else { continue }
            let rest = kept.lowerBound..<start
            if hasWord(rest) || rest.contains(where: { text[$0].kind == .number }) {
                pieces = withoutLinks(rest, Self.tails, days: false)
                return
            }
        }
        if hasWord(kept) { pieces = kept }
    }

    /// Whether nothing but the other gender's ending stands behind a word: “napisał(a)”.
    private func isEnding(_ range: Range<Int>) -> Bool {
        range.allSatisfy { text[$0].kind == .mark || text[$0].kind == .word && text[$0].end - text[$0].start <= 2 }
    }

    /// “Jane – Jane”
    private mutating func cutRepetition() {
        guard pieces.count >= 3, pieces.count % 2 == 1 else { return }
        let middle = pieces.lowerBound + pieces.count / 2
        guard isMark(middle, 0x2d, 0x2013, 0x2014, 0x7c) else { return }
        let (first, second) = (pieces.lowerBound..<middle, middle + 1..<pieces.upperBound)
        guard first.allSatisfy({ text[$0].kind == .word }), second.allSatisfy({ text[$0].kind == .word }) else { return }
        if text.words(first).elementsEqual(text.words(second)) { pieces = first }
    }
}
