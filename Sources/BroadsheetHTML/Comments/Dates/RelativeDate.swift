internal import BroadsheetCore

/// Counts back from the time when a page was fetched, and tells no more than the words do.
enum RelativeDate {
    /// - Parameters:
    ///   - clock: The time of day that stands with a day such as “yesterday”.
    ///   - fetchedAt: Seconds since 1970.
    static func resolve(_ amount: RelativeAge.Amount, clock: PageDate.Clock?, fetchedAt: Double, original: String) -> PartialDate {
        let unresolved = PartialDate(unresolved: original)
        guard fetchedAt.magnitude < 1e11 else { return unresolved }
        let now = Int(fetchedAt.rounded(.down))
        let today = floorDivide(now, 86_400)
        let result: PartialDate? =
            switch amount {
            case .span(let months, let seconds, let unit): span(now, months, seconds, unit, original)
            case .few(let unit): few(now, unit, original)
            case .day(let back): day(today - back, clock, original)
            case .weekday(let weekday): self.weekday(weekday, today, clock, original)
            case .last(let unit): span(now, unit.length.months, unit.length.seconds, unit, original)
            case .now: span(now, 0, 0, .minute, original)
            case .unclear: nil
            }
        return result ?? unresolved
    }

    private static func floorDivide(_ number: Int, _ divisor: Int) -> Int {
        number >= 0 ? number / divisor : (number - divisor + 1) / divisor
    }

    private static func span(_ now: Int, _ months: Int, _ seconds: Int, _ unit: RelativeAge.Unit, _ original: String) -> PartialDate? {
        let then = now - seconds
        let days = floorDivide(then, 86_400)
        let time = then - days * 86_400
        let civil = PartialDate.civilDay(daysSince1970: days)
        let month = civil.year * 12 + civil.month - 1 - months
        let (year, monthOfYear) = (floorDivide(month, 12), month - floorDivide(month, 12) * 12 + 1)
        // Months of different lengths make a day that is counted from them uncertain.
        if months > 0, unit < .month { return PartialDate(year: year, month: monthOfYear, original: original) }
        switch unit {
        case .second, .minute:
            return PartialDate(
                year: civil.year, month: civil.month, day: civil.day, hour: time / 3600, minute: time / 60 % 60,
                second: unit == .second ? time % 60 : nil, utcOffset: 0, original: original)
        case .hour, .day:
            return PartialDate(year: civil.year, month: civil.month, day: civil.day, original: original)
        case .week, .month: return PartialDate(year: year, month: monthOfYear, original: original)
        case .year: return PartialDate(year: year, original: original)
        }
    }

    /// A number that is not told leaves the next larger unit.
    private static func few(_ now: Int, _ unit: RelativeAge.Unit, _ original: String) -> PartialDate? {
        switch unit {
        case .second: span(now, 0, 0, .minute, original)
        case .minute: span(now, 0, 0, .hour, original)
        case .hour: span(now, 0, 0, .day, original)
        case .day, .week: span(now, 0, 0, .month, original)
        case .month: span(now, 0, 0, .year, original)
        case .year: nil
        }
    }

    private static func day(_ day: Int, _ clock: PageDate.Clock?, _ original: String) -> PartialDate? {
        PageDate(day: day, clock: clock).partialDate(original: original)
    }

    /// The last day of that name before today; today itself would be called so.
    private static func weekday(_ weekday: Int, _ today: Int, _ clock: PageDate.Clock?, _ original: String) -> PartialDate? {
        // The first of January 1970 was a Thursday.
        let current = ((today + 3) % 7 + 7) % 7 + 1
        let back = (current - weekday + 7) % 7
        return back == 0 ? nil : day(today - back, clock, original)
    }
}
