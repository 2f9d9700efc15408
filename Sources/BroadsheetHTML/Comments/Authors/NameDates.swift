/// The dates that stand beside names.
enum NameDates {
    /// Where a date stands in a text, if it holds one that a name does not.
    static func range(in text: ShortText) -> Range<Int>? {
        guard text.numberCount > 0 || (0..<text.count).contains(where: { text[$0].kind == .mark }) else { return nil }
        if text.numberCount > 0 {
            var scanner = DateScanner(language: DateLanguage(""))
            let shapes = scanner.shapes(in: text.bytes)
            if let found = shapes.headerDate() { return found.range }
            if let found = shapes.yearlessDate(), found.clock != nil || isParted(text, found.range) { return found.range }
        }
        var items = DateItems()
        items.read(text)
        guard let age = RelativeAgeReader(items: items.all, language: 0).first() else { return nil }
        let range = items.all[age.items.lowerBound].range.lowerBound..<items.all[age.items.upperBound - 1].range.upperBound
        if age.isCompact, age.items.lowerBound == 0 { return nil }
        let isNumbered = items.all[age.items].contains { $0.kind == .number } && !age.isCompact
        return isNumbered || isParted(text, range) ? range : nil
    }

    /// Whether a mark stands between a date and what is in front of it, or the date is first and a mark follows.
    private static func isParted(_ text: ShortText, _ range: Range<Int>) -> Bool {
        guard let first = (0..<text.count).first(where: { Int(text[$0].end) > range.lowerBound }) else { return false }
        let beside = first > 0 ? first - 1 : (0..<text.count).first { Int(text[$0].start) >= range.upperBound }
        return beside.map { text[$0].kind == .mark && parts(text[$0].value) } ?? false
    }

    /// Whether a mark parts a name from a date.
    static func parts(_ mark: Int32) -> Bool {
        switch mark {
        case 0x7c, 0xb7, 0x2022, 0x2d, 0x2013, 0x2014, 0x2f, 0x28, 0x2219, 0x22c5, 0x30fb, 0xff5c: true
        default: false
        }
    }

    static func isWeekday(_ text: ShortText, _ piece: Int) -> Bool {
        guard let (entry, _) = DateLexicon.match(text, at: piece) else { return false }
        return DateLexicon.has(entry, .weekday) || DateLexicon.has(entry, .shortWeekday)
    }

    /// Whether a word belongs to a line with a date.
    static func isHomely(_ text: ShortText, _ piece: Int) -> Bool {
        DateLexicon.match(text, at: piece).map { DateLexicon.has($0.entry, .small) || DateLexicon.has($0.entry, .published) } ?? false
    }

    /// Whether a text is the full name of a day of the week.
    static func isFullWeekday(_ text: ShortText) -> Bool {
        guard text.count > 0, text.numberCount == 0, let (entry, count) = DateLexicon.match(text, at: 0), DateLexicon.has(entry, .weekday)
        else { return false }
        return (count..<text.count).allSatisfy { text[$0].kind == .mark }
    }
}
