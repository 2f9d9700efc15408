/// Finds the date expression of a short line: a day with a named month, in numbers, or told by its distance from now.
struct DateFinder {
    /// The line in lower case.
    let low: Glyph.Text
    /// The line as written; as long as ``low``.
    let line: Glyph.Text

    /// The first date expression with its time of day.
    static func find(_ line: Glyph.Text, low: Glyph.Text) -> FoundDate? {
        if low.contains(where: { Glyph.isDigit($0) }) { return DateFinder(low: low, line: line).find() }
        // Without a digit only a few words can be a date.
        return low.count <= 60 ? DateFinder(low: low, line: line).relative(hasDigit: false) : nil
    }

    private func find() -> FoundDate? {
        var best: FoundDate?
        var seen: UInt8 = 0
        func take(_ found: FoundDate?) {
            // Of each order the first expression counts, as with one search for each.
            guard let found, seen & found.shape.order.bit == 0 else { return }
            seen |= found.shape.order.bit
            if best.map({ isBetter(found, than: $0) }) ?? true { best = found }
        }
        // All of them hold a number; a month in front of one is looked for from there.
        for at in low.indices where Glyph.isDigit(low[at]) && (at == 0 || !Glyph.isDigit(low[at - 1])) {
            let end = monthEnd(before: at)
            let first = end > 0 && Glyph.isWord(low[end - 1]) ? max(0, end - Self.longestMonth) : end
            for start in first..<end where Glyph.isLetter(low[start]) {
                if start == 0 || !Glyph.isWord(low[start - 1]) || isGlued(start) { take(monthDay(start)) }
            }
            take(iso(at))
            take(eastAsian(at))
            let before = at > 0 ? low[at - 1] : 0x20
            if before != 0x3a { take(dayMonth(at)) }
            if before != 0x2e { take(numeric(at)) }
        }
        guard var best else { return relative(hasDigit: true) }
        if best.year == nil {
            if clock(after: best.end) == nil, hasSmallMonth(best) { return relative(hasDigit: true) }
            best.shape.hasYear = false
        }
        if let start = weekdayStart(before: best.start) { best.start = start }
        if let clock = clock(after: best.end) {
            best.end = clock.end
            best.shape.clock = .after
            (best.hour, best.minute) = (clock.hour, clock.minute)
        } else if let clock = clock(before: best.start) {
            best.start = clock.start
            best.shape.clock = .before
            (best.hour, best.minute) = (clock.hour, clock.minute)
        }
        best.original = words(best.start..<best.end)
        return best
    }

    /// Whether a capital follows a small letter: “Ann LeeMay 3”, where a renderer left no space between two elements.
    func isGlued(_ at: Int) -> Bool {
        at > 0 && Glyph.isUpper(line[at]) && (Glyph.isLower(line[at - 1]) || Glyph.isDigit(line[at - 1]))
    }

    func words(_ range: Range<Int>) -> String {
        var range = range
        while let first = range.first, Glyph.isSpace(line[first]) { range = (first + 1)..<range.upperBound }
        while let last = range.last, Glyph.isSpace(line[last]) { range = range.lowerBound..<last }
        return Glyph.string(line[range])
    }

    private func isBetter(_ date: FoundDate, than other: FoundDate) -> Bool {
        if (date.year == nil) != (other.year == nil) { return date.year != nil }
        return date.end - date.start > other.end - other.start
    }

    // MARK: Absolute

    private static let longestMonth = 16

    /// Where a word would end that no more than a dot and a space part from a place.
    private func monthEnd(before at: Int) -> Int {
        var end = at
        if end > 0, Glyph.isSpace(low[end - 1]) { end -= 1 }
        if end > 0, low[end - 1] == 0x2e { end -= 1 }
        return end
    }

    /// The number of so many digits at a place, and where it ends; as many digits as allowed.
    func number(_ at: Int, _ digits: ClosedRange<Int>) -> (value: Int, end: Int)? {
        var end = at
        var value = 0
        while end < low.count, end - at < digits.upperBound, low[end] &- 0x30 < 10 {
            value = value * 10 + Int(low[end] - 0x30)
            end += 1
        }
        return end - at >= digits.lowerBound ? (value, end) : nil
    }

    func isDigit(_ at: Int) -> Bool { at >= 0 && at < low.count && Glyph.isDigit(low[at]) }

    private func fullYear(_ at: Int) -> (value: Int, end: Int)? {
        number(at, 4...4).flatMap { (1900...2099).contains($0.value) ? $0 : nil }
    }

    private func skipSpaces(_ at: Int, atMost: Int = 1) -> Int {
        var at = at
        var left = atMost
        while left > 0, at < low.count, Glyph.isSpace(low[at]) { (at, left) = (at + 1, left - 1) }
        return at
    }

    private func iso(_ at: Int) -> FoundDate? {
        guard let year = fullYear(at), year.end < low.count, [0x2d, 0x2f, 0x2e].contains(low[year.end]),
            let month = number(year.end + 1, 1...2), month.end < low.count, [0x2d, 0x2f, 0x2e].contains(low[month.end]),
            let day = number(month.end + 1, 1...2), !isDigit(day.end), (1...12).contains(month.value), (1...31).contains(day.value)
        else { return nil }
        return FoundDate(
            start: at, end: day.end, shape: DateShape(order: .iso), year: year.value, month: month.value, day: day.value)
    }

    private func eastAsian(_ at: Int) -> FoundDate? {
        func marked(_ at: Int, _ digits: ClosedRange<Int>, _ marks: [UInt32]) -> (value: Int, end: Int)? {
            guard let number = number(at, digits) else { return nil }
            let mark = skipSpaces(number.end)
            return mark < low.count && marks.contains(low[mark]) ? (number.value, mark + 1) : nil
        }
        guard let year = marked(at, 4...4, [0x5e74, 0xb144]), let month = marked(skipSpaces(year.end), 1...2, [0x6708, 0xc6d4]),
            let day = marked(skipSpaces(month.end), 1...2, [0x65e5, 0xc77c]), (1...12).contains(month.value), (1...31).contains(day.value)
        else { return nil }
        return FoundDate(
            start: at, end: day.end, shape: DateShape(order: .eastAsian), year: year.value, month: month.value, day: day.value)
    }

    /// The month that a word names, with the dot that shortens it.
    private func month(_ at: Int) -> (value: Int, end: Int)? {
        guard let (month, end) = DateWords.month(low, at: at) else { return nil }
        return (month, end < low.count && low[end] == 0x2e ? end + 1 : end)
    }

    private static let ordinals = ["st", "nd", "rd", "th", "er", ".", "º", "ª"].map { Glyph.scalars($0) }
    private static let of = ["de ", "of ", "d’", "d'"].map { Glyph.scalars($0) }
    private static let ofYear = ["de ", "del ", "of "].map { Glyph.scalars($0) }

    private func skip(_ words: [Glyph.Text], _ at: Int) -> Int {
        for word in words where low[at...].starts(with: word) { return at + word.count }
        return at
    }

    private func skipMarks(_ at: Int, _ marks: GlyphSet) -> [Int] {
        var ends = [at]
        var end = at
        while end < low.count, end - at < 3, marks.contains(low[end]) {
            end += 1
            ends.append(end)
        }
        return ends.reversed()
    }

    private static let dayMarks = GlyphSet(" ,./-")
    private static let yearMarks = GlyphSet(" ,.-")
    private static let commas = GlyphSet(" ,")

    private func dayMonth(_ at: Int) -> FoundDate? {
        guard let day = number(at, 1...2), (1...31).contains(day.value) else { return nil }
        let behind = skip(Self.ordinals, day.end)
        for gap in skipMarks(behind, Self.dayMarks) {
            let name = skip(Self.of, gap)
            guard let month = month(name) ?? (name > gap ? self.month(gap) : nil) else { continue }
            var found = FoundDate(
                start: at, end: month.end, shape: DateShape(order: .dayMonth), month: month.value, day: day.value)
            for gap in skipMarks(month.end, Self.yearMarks) {
                let start = skip(Self.ofYear, gap)
                if let year = fullYear(start) ?? (start == gap ? shortYear(start) : nil) {
                    found.year = year.value
                    found.end = year.end
                    break
                }
            }
            return found
        }
        return nil
    }

    private func shortYear(_ at: Int) -> (value: Int, end: Int)? {
        let start = at < low.count && (low[at] == 0x27 || low[at] == 0x2019) ? at + 1 : at
        guard let year = number(start, 2...2) else { return nil }
        if year.end < low.count, isDigit(year.end) || [0x3a, 0x2e, 0x68].contains(low[year.end]) { return nil }
        return (Self.century(year.value), year.end)
    }

    private static func century(_ year: Int) -> Int { year < 60 ? 2000 + year : 1900 + year }

    private func monthDay(_ at: Int) -> FoundDate? {
        guard let month = month(at), let day = number(skipSpaces(month.end), 1...2), (1...31).contains(day.value) else { return nil }
        let end = skip(Array(Self.ordinals.prefix(4)), day.end)
        guard !isDigit(end) else { return nil }
        var found = FoundDate(start: at, end: end, shape: DateShape(order: .monthDay), month: month.value, day: day.value)
        for gap in skipMarks(end, Self.commas) where gap > end {
            if let year = fullYear(gap) {
                found.year = year.value
                found.end = year.end
                break
            }
        }
        return found
    }

    private func numeric(_ at: Int) -> FoundDate? {
        guard let first = number(at, 1...2), first.end < low.count else { return nil }
        let mark = low[first.end]
        guard mark == 0x2e || mark == 0x2f || mark == 0x2d else { return nil }
        // “14. 01. 2020”
        let isSpaced = mark == 0x2e && first.end + 1 < low.count && low[first.end + 1] == 0x20
        guard let second = number(first.end + (isSpaced ? 2 : 1), 1...2), second.end < low.count else { return nil }
        var start = second.end
        if low[start] == mark {
            start += isSpaced && start + 1 < low.count && low[start + 1] == 0x20 ? 2 : 1
        } else if low[start] == 0x2c, start + 1 < low.count, Glyph.isSpace(low[start + 1]) {
            start += 2
        } else {
            return nil
        }
        guard let year = fullYear(start) ?? number(start, 2...2).map({ (Self.century($0.value), $0.end) }), !isDigit(year.end),
            (1...31).contains(first.value), (1...31).contains(second.value), first.value <= 12 || second.value <= 12
        else { return nil }
        var found = FoundDate(
            start: at, end: year.end, shape: DateShape(order: .numeric(mark)), year: year.value, month: second.value, day: first.value)
        if second.value > 12 {
            (found.day, found.month, found.isMonthFirst) = (second.value, first.value, true)
        } else {
            // Where dots stand between, the day comes first.
            found.isAmbiguous = first.value <= 12 && mark != 0x2e
        }
        return found
    }

    /// A month of two or three small letters, as in “5 out of 5” or “may 3”: such is no date without a year.
    private func hasSmallMonth(_ date: FoundDate) -> Bool {
        func isSmall(_ scalar: UInt32) -> Bool { scalar &- 0x61 < 26 }
        var start = date.start
        while start < date.end, isSmall(line[start]) { start += 1 }
        if (2...3).contains(start - date.start), start == date.end || !Glyph.isWord(line[start]) { return true }
        var end = date.end
        if end > date.start, line[end - 1] == 0x2e { end -= 1 }
        var first = end
        while first > date.start, isSmall(line[first - 1]) { first -= 1 }
        return (2...3).contains(end - first) && (first == 0 || !Glyph.isLetter(line[first - 1]))
    }

    /// Where a name of a day begins that stands directly in front, perhaps glued to a person's name.
    private func weekdayStart(before end: Int) -> Int? {
        var at = end
        while at > 0, Glyph.isSpace(low[at - 1]) { at -= 1 }
        if at > 0, low[at - 1] == 0x2c { at -= 1 }
        var start = at
        while start > 0, Glyph.isLetter(low[start - 1]) { start -= 1 }
        guard start < at else { return nil }
        if DateWords.weekdays.contains(low, start..<at), at - start > 3 { return start }
        // “AnnMonday”: the capital inside the word.
        var inner = at - 1
        while inner > start {
            if Glyph.isUpper(line[inner]), at - inner > 4, DateWords.weekdays.contains(low, inner..<at) { return inner }
            inner -= 1
        }
        return nil
    }
}
