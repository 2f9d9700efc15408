extension DateFinder {
    /// A date told by its distance from now: “3 years ago”, “yesterday at 7:08”, “2d”.
    func relative(hasDigit: Bool) -> FoundDate? {
        let range =
            hasDigit
            ? span(hasDigit: true) ?? gluedSpan() ?? gluedBefore() ?? persianSpan() ?? nearDay() ?? terse()
            : span(hasDigit: false) ?? gluedBefore() ?? nearDay()
        if let range {
            return FoundDate(start: range.lowerBound, end: range.upperBound, shape: DateShape(order: .relative), original: words(range))
        }
        return nil
    }

    private func isWordStart(_ at: Int) -> Bool { at == 0 || !Glyph.isWord(low[at - 1]) }

    private func wordEnd(_ at: Int) -> Int {
        var end = at
        while end < low.count, Glyph.isWord(low[end]) { end += 1 }
        return end
    }

    private func skipSpaces(_ at: Int) -> Int? {
        var end = at
        while end < low.count, Glyph.isSpace(low[end]) { end += 1 }
        return end > at ? end : nil
    }

    /// A number and a unit: “3 years”.
    private func amount(_ at: Int) -> Int? {
        let end: Int
        if let number = number(at, 1...3) {
            end = number.end
        } else {
            guard at < low.count, DateWords.numbers.mayBegin(with: low[at]) else { return nil }
            end = wordEnd(at)
            guard DateWords.numbers.contains(low, at..<end) else { return nil }
        }
        guard let unit = skipSpaces(end) else { return nil }
        let unitEnd = wordEnd(unit)
        guard unitEnd > unit else { return nil }
        let word = low[unit..<unitEnd]
        if DateWords.units.contains(low, unit..<unitEnd) { return unitEnd }
        return DateWords.unitStems.contains { word.starts(with: $0) } ? unitEnd : nil
    }

    /// Amounts in a row: “4 years 10 months”, “1 day and 2 hours”.
    private func amounts(_ at: Int) -> Int? {
        guard var end = amount(at) else { return nil }
        for _ in 0..<3 {
            var next = end
            if next < low.count, low[next] == 0x2c { next += 1 }
            guard var start = skipSpaces(next) else { break }
            let word = wordEnd(start)
            if Self.and.contains(low, start..<word), let behind = skipSpaces(word) { start = behind }
            guard let further = amount(start) else { break }
            end = further
        }
        return end
    }

    private static let and = WordSet(["and", "und", "et", "y", "e", "en", "og", "och", "i", "и"])

    /// “nara-kim3 years ago”: a number directly behind a name. Of more than two digits only the last belongs to the date.
    private func gluedSpan() -> Range<Int>? {
        for at in low.indices.dropFirst() where isDigit(at) && !isDigit(at - 1) && Glyph.isWord(low[at - 1]) {
            var end = at
            while isDigit(end) { end += 1 }
            let start = end - at <= 2 ? at : end - 1
            guard let amounts = amounts(start), let word = skipSpaces(amounts) else { continue }
            let wordEnd = wordEnd(word)
            if wordEnd > word, DateWords.ago.contains(low, word..<wordEnd) { return withClock(start..<wordEnd) }
        }
        return nil
    }

    /// “Hilde Martinsvor 4 Tagen”: the word in front of the number directly behind a name.
    private func gluedBefore() -> Range<Int>? {
        guard low.count <= 60 else { return nil }
        for at in low.indices.dropFirst() where low[at] == 0x76 || low[at] == 0x69 || low[at] == 0x68 {
            guard Glyph.isLetter(low[at - 1]),
                let length = DateWords.gluedBefore.lengths(in: low, at: at, { $0 < low.count && Glyph.isSpace(low[$0]) }),
                let start = skipSpaces(at + length), isDigit(start) || wordEnd(start) > start, let end = amounts(start)
            else { continue }
            return withClock(at..<end)
        }
        return nil
    }

    private func span(hasDigit: Bool) -> Range<Int>? {
        var isBehindWord = false
        for at in low.indices {
            let isWord = Glyph.isWord(low[at])
            defer { isBehindWord = isWord }
            guard isWord, !isBehindWord else { continue }
            if let length = DateWords.before.lengths(in: low, at: at, { $0 < low.count && Glyph.isSpace(low[$0]) }),
                var start = skipSpaces(at + length)
            {
                start += DateWords.about.lengths(in: low, at: start, { _ in true }) ?? 0
                if let end = amounts(start) { return withClock(at..<end) }
            }
            if let end = amounts(at), let word = skipSpaces(end) {
                let wordEnd = wordEnd(word)
                if wordEnd > word, DateWords.ago.contains(low, word..<wordEnd) { return withClock(at..<wordEnd) }
            }
            // 3年前, 5 天前, 2시간 전
            if hasDigit, let number = number(at, 1...3), let end = eastAsianAgo(number.end) { return at..<end }
        }
        return nil
    }

    private static let eastAsianUnits = [
        "年", "个月", "個月", "か月", "ヶ月", "月", "週間", "周", "週", "天", "日", "小时", "小時", "時間", "分钟", "分鐘", "分", "秒", "년", "개월", "주", "일", "시간", "분",
        "초",
    ].map { Glyph.scalars($0) }
    private static let eastAsianBefore = GlyphSet("前전")

    private func eastAsianAgo(_ at: Int) -> Int? {
        let unit = skipSpaces(at) ?? at
        for word in Self.eastAsianUnits where low[unit...].starts(with: word) {
            let end = skipSpaces(unit + word.count) ?? (unit + word.count)
            if end < low.count, Self.eastAsianBefore.contains(low[end]) { return end + 1 }
        }
        return nil
    }

    private func withClock(_ range: Range<Int>) -> Range<Int> {
        range.lowerBound..<(clock(after: range.upperBound)?.end ?? range.upperBound)
    }

    private static let persianUnits = WordSet(["سال", "ماه", "روز", "ساعت", "هفته"])
    private static let persianBefore = WordSet(["پیش", "قبل"])

    private func persianSpan() -> Range<Int>? {
        for at in low.indices where Glyph.isDigit(low[at]) && (at == 0 || !Glyph.isDigit(low[at - 1])) {
            var end = at
            while end < low.count, Glyph.isDigit(low[end]) { end += 1 }
            guard let unit = skipSpaces(end) else { continue }
            let unitEnd = wordEnd(unit)
            guard Self.persianUnits.contains(low, unit..<unitEnd), let word = skipSpaces(unitEnd) else { continue }
            let wordEnd = wordEnd(word)
            if Self.persianBefore.contains(low, word..<wordEnd) { return at..<wordEnd }
        }
        return nil
    }

    /// A line that is nothing but a day told from today.
    private func nearDay() -> Range<Int>? {
        guard let length = DateWords.nearDays.lengths(in: low, at: 0, { $0 == low.count || clock(after: $0)?.end == low.count })
        else {
            return justNow()
        }
        _ = length
        return low.indices
    }

    private static let now = Glyph.scalars("just now")

    private func justNow() -> Range<Int>? {
        for at in low.indices where low[at] == 0x6a && isWordStart(at) && low[at...].starts(with: Self.now) {
            return withClock(at..<(at + Self.now.count))
        }
        return nil
    }

    private static let terseUnits = WordSet(["y", "yr", "yrs", "mo", "w", "wk", "d", "h", "hr", "hrs", "min", "m"])
    private static let notBefore = GlyphSet(".,$€£")

    /// `2d`, `5 h`: in short lines only.
    private func terse() -> Range<Int>? {
        guard low.count <= 60 else { return nil }
        for at in line.indices where isDigit(at) && (at == 0 || !Glyph.isWord(line[at - 1]) && !Self.notBefore.contains(line[at - 1])) {
            guard let number = number(at, 1...3), !isDigit(number.end) else { continue }
            let unit = number.end < line.count && Glyph.isSpace(line[number.end]) ? number.end + 1 : number.end
            let end = wordEnd(unit)
            guard end > unit, end == line.count || (line[end] != 0x27 && line[end] != 0x2019) else { continue }
            if Self.terseUnits.contains(line, unit..<end) { return at..<end }
        }
        return nil
    }
}
