internal import BroadsheetCore

/// A date in a line that holds little else, with its time.
struct HeaderDate {
    var date: PageDate
    /// Where date and time stand in the text.
    var range: Range<Int>
}

/// A day or month of which parts are not told.
struct PartDate {
    var year: Int?
    var month: Int
    var day: Int?
    var clock: PageDate.Clock?
    var range: Range<Int>
}

/// The notations that lines around comments have and that would be too loose for running text.
extension DateShapes {
    /// The first full date with the time before or behind it.
    func headerDate() -> HeaderDate? {
        for index in tokens.indices {
            guard var (date, next) = self.date(at: index) ?? looseDate(at: index) else { continue }
            date.day = Self.pastDay(date.day)
            var first = index
            // A date that was read with its time in the middle of it keeps that.
            if date.clock == nil { date.clock = addClock(&first, &next) }
            if date.clock != nil, date.clock?.offset == nil { date.clock?.offset = zone(&next) }
            return HeaderDate(date: date, range: range(first, next))
        }
        return nil
    }

    /// A year of two digits is one of the last century when it would be far ahead.
    private static func pastDay(_ day: Int) -> Int {
        let civil = PartialDate.civilDay(daysSince1970: day)
        guard civil.year > 2069 else { return day }
        return PageDate.day(year: civil.year - 100, month: civil.month, day: civil.day) ?? day
    }

    private func addClock(_ first: inout Int, _ next: inout Int) -> PageDate.Clock? {
        let clocks = ClockReader(tokens: tokens)
        if let (clock, end) = clocks.time(after: next) {
            next = end
            return clock
        }
        guard let (clock, start) = clocks.time(before: first) else { return nil }
        first = start
        return clock
    }

    /// “10:11, 3 May 2020 (UTC)”
    private func zone(_ next: inout Int) -> Int? {
        let index = token(next)?.isMark("(") == true ? next + 1 : next
        guard let token = token(index), token.kind == .zone else { return nil }
        next = index + 1
        return token.value
    }

    private func looseDate(at index: Int) -> Match? {
        guard tokens[index].kind == .month || tokens[index].kind == .number && tokens[index].digits <= 2 else { return nil }
        return dayMonthCommaYear(index) ?? shortYear(index)
    }

    /// 14.08, 2012
    private func dayMonthCommaYear(_ index: Int) -> Match? {
        guard tokens[index].kind == .number, !isGlued(index), token(index + 1)?.isMark(".") == true,
            let month = number(index + 2, digits: 1...2)
        else { return nil }
        var next = index + 3
        if token(next)?.isMark(".") == true { next += 1 }
        guard token(next)?.isMark(",") == true, let year = number(next + 1, digits: 4...4), Self.isYear(year) else { return nil }
        return match(index, next + 2, PageDate.day(year: year, month: month, day: tokens[index].value))
    }

    /// 3 May 09, 3-May-09, May 3, '09
    private func shortYear(_ index: Int) -> Match? {
        guard let part = dayAndMonth(at: index) else { return nil }
        let isMonthFirst = tokens[index].kind == .month
        var next = skipGap(part.next, isMonthFirst ? [0x2c, 0x27] : [0x2c, 0x2d, 0x2f, 0x2e, 0x27], links: false)
        // "April 20-27" are days.
        if isMonthFirst, token(next - 1)?.isMark("'") != true { return nil }
        guard let year = number(next, digits: 2...2), next > part.next || tokens[next].followsSpace, !isTime(next) else { return nil }
        next += 1
        return match(index, next, PageDate.day(year: year + (year < 70 ? 2000 : 1900), month: part.month, day: part.day))
    }

    /// Whether a number is an hour: a mark and minutes follow, or a half of the day.
    private func isTime(_ index: Int) -> Bool {
        guard let after = token(index + 1) else { return false }
        if after.kind == .half || after.isHour || after.isMark(":") { return true }
        let isMark = after.isMark(".") || after.kind == .word && after.range.count == 1 && !after.followsSpace
        return isMark && token(index + 2)?.kind == .number && token(index + 2)?.followsSpace == false
    }

    // MARK: Parts of dates

    /// A day and a month without a year: 6 May, May 6th, 5月6日.
    private func dayAndMonth(at index: Int) -> (day: Int, month: Int, next: Int)? {
        let token = tokens[index]
        if token.kind == .month {
            guard let month = plainMonth(index) else { return nil }
            let next = skipGap(index + 1, [0x2e, 0x2d], links: false)
            guard let day = number(next, digits: 1...2), tokens[next].followsSpace || next > index + 1, !isTime(next) else { return nil }
            let hasOrdinal = self.token(next + 1)?.kind == .ordinal
            return isDay(day, month) ? (day, month, next + (hasOrdinal ? 2 : 1)) : nil
        }
        guard token.kind == .number, token.digits <= 2, !isGlued(index) else { return nil }
        if let mark = self.token(index + 1), mark.isMark("月") || mark.isMark("월"), let day = number(index + 2, digits: 1...2) {
            guard let end = self.token(index + 3), end.isMark("日") || end.isMark("일") || end.isMark("号") else { return nil }
            return isDay(day, token.value) ? (day, token.value, index + 4) : nil
        }
        var next = index + 1
        if self.token(next)?.kind == .ordinal { next += 1 }
        next = skipGap(next, [0x2e, 0x2d, 0x27, 0x2f], links: true)
        guard let month = plainMonth(next), isDay(token.value, month) else { return nil }
        return (token.value, month, next + 1)
    }

    private func isDay(_ day: Int, _ month: Int) -> Bool {
        (1...12).contains(month) && (1...PartialDate.daysIn(month: month, of: nil)).contains(day)
    }

    private func plainMonth(_ index: Int) -> Int? {
        month(index).flatMap { $0.isSolarHijri ? nil : $0.month }
    }

    /// The first day and month without a year, with the time. Short names of months count only in the page's language and in English, since many
    /// are words elsewhere.
    func yearlessDate() -> PartDate? {
        for index in tokens.indices {
            if let part = dayAndMonth(at: index) {
                guard tokens[index..<part.next].allSatisfy({ $0.kind != .month || isClearMonth($0) }), !isContinued(part.next) else {
                    continue
                }
                return withClock(PartDate(month: part.month, day: part.day, range: 0..<0), index, part.next)
            }
            if let found = dottedDay(index) { return found }
        }
        return nil
    }

    /// Whether a year follows that was not taken for one, or the day that a span ends with.
    private func isContinued(_ index: Int) -> Bool {
        let next = skipGap(index, Self.gapMarks, links: true)
        guard let number = token(next), number.kind == .number else { return false }
        return number.digits > 2 || next == index + 1 && tokens[index].isMark("-") && !isTime(next)
    }

    private func isClearMonth(_ token: DateToken) -> Bool {
        let lexicon = MonthLexicon.shared
        return token.range.count > 3 || lexicon.languageCount(token.value) > 3 || lexicon.isName(token.value, in: "en")
            || lexicon.isName(token.value, in: language.code)
    }

    private func withClock(_ part: PartDate, _ start: Int, _ end: Int) -> PartDate {
        var (first, next, part) = (start, end, part)
        part.clock = addClock(&first, &next)
        part.range = range(first, next)
        return part
    }

    /// 12.05. 10:11
    private func dottedDay(_ index: Int) -> PartDate? {
        guard tokens[index].kind == .number, tokens[index].digits <= 2, !isGlued(index), let dot = token(index + 1), dot.isMark("."),
            let month = number(index + 2, digits: 1...2), token(index + 3)?.isMark(".") == true, isDay(tokens[index].value, month)
        else { return nil }
        let part = withClock(PartDate(month: month, day: tokens[index].value, range: 0..<0), index, index + 4)
        return part.clock == nil ? nil : part
    }

    /// The first month with its year: May 2020, 2020年5月.
    func monthOfYear() -> PartDate? {
        for index in tokens.indices {
            if tokens[index].kind == .month, let month = plainMonth(index) {
                let next = skipGap(index + 1, Self.gapMarks, links: true)
                if let year = number(next, digits: 4...4), Self.isYear(year) {
                    return PartDate(year: year, month: month, range: range(index, next + 1))
                }
                if index > 0, let year = number(index - 1, digits: 4...4), Self.isYear(year) {
                    return PartDate(year: year, month: month, range: range(index - 1, index + 1))
                }
            }
            if tokens[index].digits == 4, Self.isYear(tokens[index].value), let mark = token(index + 1),
                mark.isMark("年") || mark.isMark("년"),
                let month = number(index + 2, digits: 1...2), (1...12).contains(month)
            {
                return PartDate(year: tokens[index].value, month: month, range: range(index, index + 3))
            }
        }
        return nil
    }

    /// Whether a year stands in the text.
    var hasYear: Bool { tokens.contains { $0.kind == .number && $0.digits == 4 && (1950...2099).contains($0.value) } }

    /// The first time of day.
    func firstClock() -> PageDate.Clock? {
        let clocks = ClockReader(tokens: tokens)
        for index in tokens.indices {
            if let (clock, _) = clocks.time(at: index) { return clock }
        }
        return nil
    }
}
