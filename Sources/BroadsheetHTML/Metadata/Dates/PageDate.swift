internal import BroadsheetCore

/// A day that a page names, with the clock where it was given.
struct PageDate: Hashable, Sendable {
    /// Days since 1970-01-01, the day as it was written.
    var day: Int
    var clock: Clock?
    /// Whether day and month could be the other way round.
    var isAmbiguous = false
    /// Where it stands in the text it was read from.
    var range = 0..<0

    /// The time of the day.
    struct Clock: Hashable, Sendable {
        var hour: Int
        var minute: Int
        var second: Int?
        /// Minutes east of UTC.
        var offset: Int?
    }

    /// A day that exists, of years that dates on pages can have.
    static func day(year: Int, month: Int, day: Int) -> Int? {
        guard (1000...2999).contains(year), (1...12).contains(month), day >= 1, day <= PartialDate.daysIn(month: month, of: year) else {
            return nil
        }
        return PartialDate.daysSince1970(year: year, month: month, day: day)
    }

    func partialDate(original: String) -> PartialDate? {
        let civil = PartialDate.civilDay(daysSince1970: day)
        let offset = clock?.offset.flatMap { abs($0) <= 18 * 60 ? $0 * 60 : nil }
        return PartialDate(
            year: civil.year, month: civil.month, day: civil.day, hour: clock?.hour, minute: clock?.minute, second: clock?.second,
            utcOffset: offset,
            original: original)
    }
}

/// What the language of a page says about the dates on it.
struct DateLanguage: Sendable {
    let code: String
    /// Whether `5/6/2024` is the sixth of May.
    let writesMonthFirst: Bool

    /// - Parameter tag: A language tag, such as `en-GB`; empty where none is known.
    init(_ tag: String) {
        let parts = tag.split(whereSeparator: { $0 == "-" || $0 == "_" })
        code = parts.first.map { $0.lowercased() } ?? ""
        let region = parts.dropFirst().first(where: { $0.utf8.count == 2 })?.uppercased() ?? ""
        writesMonthFirst = code == "en" && !Self.dayFirstRegions.contains(region) || code == "tl"
    }

    /// The same language with other numbers first.
    init(_ language: DateLanguage, dayFirst: Bool) {
        code = language.code
        writesMonthFirst = !dayFirst
    }

    private static let dayFirstRegions: Set<String> = ["GB", "AU", "NZ", "IE", "IN", "ZA"]
}

/// The Iranian calendar.
enum SolarHijriCalendar {
    /// The day that a date of this calendar is, in days since 1970-01-01; by the rule of 33-year cycles, exact from 1178 to 1633.
    static func daysSince1970(year: Int, month: Int, day: Int) -> Int? {
        guard (1...12).contains(month), (1...31).contains(day) else { return nil }
        let shifted = year + 1595
        let days =
            -355_668 + 365 * shifted + shifted / 33 * 8 + (shifted % 33 + 3) / 4 + day
            + (month < 7 ? (month - 1) * 31 : (month - 7) * 30 + 186)
        return days - 366 - PartialDate.daysSince1970(year: 1970, month: 1, day: 1) + PartialDate.daysSince1970(year: 1, month: 1, day: 1)
    }
}
