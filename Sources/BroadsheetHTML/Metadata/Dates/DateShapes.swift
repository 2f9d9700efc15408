/// The notations that dates are written in.
struct DateShapes {
    let tokens: [DateToken]
    let language: DateLanguage

    typealias Match = (date: PageDate, next: Int)

    /// The date that begins at a token.
    func date(at index: Int) -> Match? {
        let token = tokens[index]
        if token.kind == .month { return monthDayYear(index) }
        guard token.kind == .number else { return nil }
        switch token.digits {
        case 8: return compact(index)
        case 4: return yearFirst(index) ?? eastAsian(index) ?? yearMonthNameDay(index)
        case 1, 2: return numeric(index) ?? dayMonthNameYear(index) ?? vietnamese(index)
        default: return nil
        }
    }

    func token(_ index: Int) -> DateToken? { index < tokens.count ? tokens[index] : nil }

    func number(_ index: Int, digits: ClosedRange<Int>) -> Int? {
        guard let token = token(index), token.kind == .number, digits.contains(token.digits) else { return nil }
        return token.value
    }

    func range(_ start: Int, _ next: Int) -> Range<Int> { tokens[start].range.lowerBound..<tokens[next - 1].range.upperBound }

    func match(_ start: Int, _ next: Int, _ day: Int?, isAmbiguous: Bool = false) -> Match? {
        day.map { (PageDate(day: $0, isAmbiguous: isAmbiguous, range: range(start, next)), next) }
    }

    /// Whether a number is glued to a mark in front of it, and so a part of something longer.
    func isGlued(_ index: Int) -> Bool {
        guard index > 0, !tokens[index].followsSpace, tokens[index - 1].kind == .mark else { return false }
        return [0x2e, 0x2f, 0x2d, 0x3a].contains(tokens[index - 1].value) && index > 1 && tokens[index - 2].kind == .number
            && !tokens[index - 1].followsSpace
    }

    static func isYear(_ year: Int) -> Bool { (1900...2099).contains(year) }
    private static func isIranianYear(_ year: Int) -> Bool { (1300...1499).contains(year) }
    /// The Buddhist era, which Thailand counts by, is 543 years ahead.
    private static func isBuddhistYear(_ year: Int) -> Bool { (2500...2599).contains(year) }

    /// The day, for a year of whichever calendar its size tells.
    private func day(_ year: Int, _ month: Int, _ day: Int) -> Int? {
        if Self.isIranianYear(year) { return SolarHijriCalendar.daysSince1970(year: year, month: month, day: day) }
        return PageDate.day(year: Self.isBuddhistYear(year) ? year - 543 : year, month: month, day: day)
    }

    // MARK: Digits only

    /// 20240506
    private func compact(_ index: Int) -> Match? {
        let value = tokens[index].value
        guard !isGlued(index), Self.isYear(value / 10_000) else { return nil }
        return match(index, index + 1, PageDate.day(year: value / 10_000, month: value / 100 % 100, day: value % 100))
    }

    /// 2024-05-06, 2024/05/06, 2024.05.06, 2024|05|06
    private func yearFirst(_ index: Int) -> Match? {
        let year = tokens[index].value
        guard let mark = token(index + 1), mark.kind == .mark, Self.separators.contains(mark.value),
            let month = number(index + 2, digits: 1...2),
            let second = token(index + 3), second.isMarkLike(mark), let day = number(index + 4, digits: 1...2)
        else { return nil }
        if mark.value == 0x2d ? mark.followsSpace || tokens[index + 2].followsSpace : isGlued(index) { return nil }
        guard Self.isYear(year) || Self.isIranianYear(year) && mark.value != 0x2d else { return nil }
        return match(index, index + 5, self.day(year, month, day))
    }

    private static let separators = [0x2d, 0x2f, 0x2e, 0x7c]

    /// 2024年5月6日, 2024년 5월 6일
    private func eastAsian(_ index: Int) -> Match? {
        guard let year = token(index + 1), year.isMark("年") || year.isMark("년"), let month = number(index + 2, digits: 1...2),
            let monthMark = token(index + 3), monthMark.isMark("月") || monthMark.isMark("월"), let day = number(index + 4, digits: 1...2)
        else { return nil }
        let hasDayMark = token(index + 5).map { $0.isMark("日") || $0.isMark("일") || $0.isMark("号") } ?? false
        return match(index, index + (hasDayMark ? 6 : 5), PageDate.day(year: tokens[index].value, month: month, day: day))
    }

    /// 06.05.2024, 06/05/2024, 06-05-2024, 06.05.24
    private func numeric(_ index: Int) -> Match? {
        guard !isGlued(index), let mark = token(index + 1), mark.kind == .mark, Self.separators.contains(mark.value),
            let second = number(index + 2, digits: 1...2), let last = token(index + 3), last.isMarkLike(mark),
            let yearToken = token(index + 4),
            yearToken.kind == .number
        else { return nil }
        var year = yearToken.value
        if yearToken.digits == 2 {
            let isTight = !mark.followsSpace && !tokens[index + 2].followsSpace && !yearToken.followsSpace
            guard isTight, mark.value == 0x2e || mark.value == 0x2f else { return nil }
            if let after = token(index + 5), !after.followsSpace, after.kind == .mark, [0x2e, 0x3a, 0x2f].contains(after.value),
                token(index + 6)?.kind == .number
            {
                return nil
            }
            year += 2000
        } else if yearToken.digits != 4 || !Self.isYear(year) && !Self.isBuddhistYear(year) {
            return nil
        }
        let first = tokens[index].value
        let isAmbiguous = first <= 12 && second <= 12 && first != second
        let dotted = mark.value == 0x2e || mark.value == 0x7c
        let monthFirst = second > 12 || !dotted && first <= 12 && language.writesMonthFirst
        return match(index, index + 5, monthFirst ? day(year, first, second) : day(year, second, first), isAmbiguous: isAmbiguous)
    }

    /// 6 tháng 5 năm 2024, 6 Tháng Năm, 2024
    private func vietnamese(_ index: Int) -> Match? {
        guard token(index + 1)?.kind == .vietnameseMonth, let named = token(index + 2) else { return nil }
        var month = named.value
        var next = index + 3
        switch named.kind {
        case .number where named.digits <= 2: break
        case .link: month = 5
        case .word where month > 0:
            if month == 10, let unit = token(next), unit.kind == .word, (1...2).contains(unit.value) {
                month += unit.value
                next += 1
            }
        default: return nil
        }
        while let token = token(next), token.kind == .link || token.isMark(",") { next += 1 }
        guard let year = number(next, digits: 4...4) else { return nil }
        return match(index, next + 1, PageDate.day(year: year, month: month, day: tokens[index].value))
    }

    // MARK: Named months

    /// Skips marks, and one link word with a space or an apostrophe behind it: without that, "de" would eat the start of "Dezember".
    func skipGap(_ index: Int, _ marks: [Int], links: Bool) -> Int {
        var next = index
        var linksLeft = links ? 1 : 0
        while let token = token(next) {
            if token.kind == .mark, marks.contains(token.value) {
                next += 1
            } else if token.kind == .link, linksLeft > 0 {
                linksLeft -= 1
                next += 1
            } else {
                break
            }
        }
        return next
    }

    static let gapMarks = [0x2c, 0x2e, 0x2d, 0x2f, 0x27, 0x60c]

    func month(_ index: Int) -> (month: Int, isSolarHijri: Bool, next: Int)? {
        guard let token = token(index), token.kind == .month else { return nil }
        let found = MonthLexicon.shared.month(token.value, language: language.code)
        return (found.month, found.isSolarHijri, index + 1)
    }

    /// 6 May 2024, 6th of May, 2024, 6. Mai 2024, 6 de mayo de 2024
    private func dayMonthNameYear(_ index: Int) -> Match? {
        var next = index + 1
        if let token = token(next), token.kind == .ordinal || token.kind == .word && !token.followsSpace && token.range.count <= 3 {
            next += 1
        }
        if next == index + 1, let dash = token(next), dash.isMark("-"), let ending = token(next + 1),
            ending.kind == .clock || ending.kind == .word,
            !ending.followsSpace, ending.range.count <= 2
        {
            next += 2
        }
        next = skipGap(next, Self.gapMarks, links: true)
        guard let named = month(next) else { return nil }
        next = skipGap(named.next, Self.gapMarks, links: true)
        guard let year = number(next, digits: 4...4) else { return nil }
        return match(index, next + 1, namedDay(year, named, tokens[index].value))
    }

    func namedDay(_ year: Int, _ named: (month: Int, isSolarHijri: Bool, next: Int), _ day: Int) -> Int? {
        if named.isSolarHijri {
            return Self.isIranianYear(year) ? SolarHijriCalendar.daysSince1970(year: year, month: named.month, day: day) : nil
        }
        guard Self.isYear(year) || Self.isBuddhistYear(year) else { return nil }
        return self.day(year, named.month, day)
    }

    /// May 6, 2024; May 6 10:15 2024
    private func monthDayYear(_ index: Int) -> Match? {
        guard let named = month(index) else { return nil }
        var next = skipGap(named.next, [0x2e, 0x2d, 0x2f], links: false)
        guard let day = number(next, digits: 1...2), tokens[next].followsSpace || next > named.next else { return nil }
        next += 1
        if token(next)?.kind == .ordinal { next += 1 }
        next = skipGap(next, [0x2e, 0x2c, 0x2d, 0x2f, 0x60c], links: true)
        if let year = number(next, digits: 4...4), Self.isYear(year), tokens[next].followsSpace || !(token(next - 1)?.kind == .number) {
            return match(index, next + 1, namedDay(year, named, day))
        }
        while let token = token(next), token.kind == .clock || token.isMark("@") { next += 1 }
        guard let (clock, afterClock) = ClockReader(tokens: tokens).time(at: next) else { return nil }
        next = skipGap(afterClock, [0x2c], links: false)
        guard let year = number(next, digits: 4...4), Self.isYear(year), var found = match(index, next + 1, namedDay(year, named, day))
        else {
            return nil
        }
        found.date.clock = clock
        return found
    }

    /// 2024. május 6., 2024 May 6, 2020. gada 5. maijs
    private func yearMonthNameDay(_ index: Int) -> Match? {
        let year = tokens[index].value
        guard Self.isYear(year) else { return nil }
        var next = skipGap(index + 1, [0x2e, 0x2c, 0x3a, 0x2d], links: true)
        guard next > index + 1 || token(next)?.followsSpace == true else { return nil }
        if tokens[next - 1].kind == .link, let day = number(next, digits: 1...2) {
            let afterDay = skipGap(next + 1, [0x2e], links: false)
            guard let named = month(afterDay) else { return nil }
            return match(index, named.next, namedDay(year, named, day))
        }
        guard let named = month(next) else { return nil }
        next = skipGap(named.next, [0x2e, 0x2c, 0x2d], links: false)
        guard let day = number(next, digits: 1...2) else { return nil }
        return match(index, next + 1, namedDay(year, named, day))
    }
}

extension DateToken {
    /// Whether it is the same mark.
    func isMarkLike(_ other: DateToken) -> Bool { kind == .mark && value == other.value }
}
