extension LineClassifier {
    private static let inwards = WordIndex(["par", "von", "by", "por", "da", "door", "en réponse", "in reply", "say", "says", "said"])
    private static let replies = WordIndex(["en réponse à", "in reply to", "antwort auf"])

    /// A name beside a date, or a date alone.
    static func datedKind(_ line: inout TextLine, _ text: Glyph.Text, _ low: Glyph.Text) -> LineKind? {
        guard let date = DateFinder.find(text, low: low) else { return nil }
        let behind = LineEnds.trimmed(text[date.end...])
        var ends = (JoinerStripper.strip(Array(text[..<date.start])), JoinerStripper.strip(behind))
        var isInside = !ends.0.isEmpty && !ends.1.isEmpty && isWritten(date.shape)
        if isInside, Phrases.control.matches(Glyph.lowered(ends.1)) || startsInwards(behind) { isInside = false }

        var pieces = ends.0.isEmpty || ends.1.isEmpty ? [ends.0 + ends.1] : parts(text, date)
        let saysLength = pieces.first.flatMap { saysStart(of: $0) }
        if let saysLength, let first = pieces.first { pieces[0] = JoinerStripper.strip(Array(first[..<saysLength])) }
        pieces = pieces.filter { !$0.isEmpty && !Phrases.control.matches(Glyph.lowered($0)) && !startsReply($0) }
        var rest = pieces.first ?? []
        cutReply(&rest)

        let tail = Array(Glyph.lowered(behind).drop { [0x20, 0x2d, 0x2013, 0x7c, 0xb7].contains($0) })
        if !tail.isEmpty, Phrases.control.matches(tail) || Phrases.isButtonRow(tail) {
            // “Ann, May 3 - Reply”
            line.hasButton = tail.contains { Glyph.isLetter($0) }
            isInside = false
            ends.1 = []
            pieces = ends.0.isEmpty ? [] : Array(pieces.prefix(1))
            if saysLength == nil { rest = ends.0 }
        }
        line.date = date
        line.rest = Glyph.string(rest)
        let says = saysLength != nil
        if says { line.says = line.rest }
        if rest.isEmpty || isNumberLine(rest) || rest.count < 2 && !Glyph.isLetter(rest[0]) { return .date }
        // The full stop behind a time of day ends no sentence.
        let isSentence =
            line.traits.contains(.endsSentence) && (date.shape.clock == .none || behind.contains { Glyph.isAlphanumeric($0) })
        if NameShape.isName(rest), pieces.count <= 3, !isInside,
            !(isSentence && !says && date.shape.order != .relative && line.words > 9)
        {
            return says ? .says : .nameAndDate
        }
        if rest.count <= 24, !isInside, !isSentence { return .date }
        line.isWeak = date.shape.clock != .none && !isInside && date.shape.order != .relative && ends.1.isEmpty
        if !line.isWeak { line.date = nil }
        return nil
    }

    /// Whether the date is one that sentences hold as well.
    private static func isWritten(_ shape: DateShape) -> Bool {
        guard shape.clock == .none, shape.hasYear || shape.order == .relative else { return false }
        return shape.order == .relative || shape.order == .dayMonth || shape.order == .monthDay
    }

    private static func startsInwards(_ behind: Glyph.Text) -> Bool {
        let low = Glyph.lowered(behind.drop { [0x20, 0x2c, 0x7c, 0x2d].contains($0) })
        return inwards.lengths(in: low, at: 0) { $0 == low.count || !Glyph.isWord(low[$0]) } != nil
    }

    private static func startsReply(_ piece: Glyph.Text) -> Bool {
        let low = Glyph.lowered(piece)
        return replies.lengths(in: low, at: 0) { $0 == low.count || !Glyph.isWord(low[$0]) } != nil
    }

    private static func cutReply(_ rest: inout Glyph.Text) {
        let low = Glyph.lowered(rest)
        for at in low.indices.dropFirst() where Glyph.isSpace(low[at - 1]) {
            if replies.lengths(in: low, at: at, { $0 == low.count || !Glyph.isWord(low[$0]) }) != nil {
                rest = LineEnds.trimmed(rest[..<(at - 1)])
                return
            }
        }
    }

    /// The pieces of a line around its date and between bars.
    private static func parts(_ text: Glyph.Text, _ date: FoundDate) -> [Glyph.Text] {
        let joined = JoinerStripper.strip(Array(text[..<date.start]) + [0x20, 0x7c, 0x20] + Array(text[date.end...]))
        return joined.split(separator: 0x7c).map { JoinerStripper.strip(Array($0)) }.filter { !$0.isEmpty }
    }

    /// Where “says” begins in what stands beside a date.
    private static func saysStart(of piece: Glyph.Text) -> Int? {
        let low = Glyph.lowered(piece)
        return SaysReader.endStart(low) ?? SaysReader.nameLength(low)
    }
}
