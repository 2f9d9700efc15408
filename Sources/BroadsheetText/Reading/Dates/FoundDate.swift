internal import BroadsheetCore

/// A date expression in a line.
struct FoundDate: Hashable, Sendable {
    /// Where it stands, in scalars of the line.
    var start: Int
    var end: Int
    var shape: DateShape
    var year: Int?
    var month: Int?
    var day: Int?
    var hour: Int?
    var minute: Int?
    /// Whether day and month could be the other way round.
    var isAmbiguous = false
    /// Whether the month is proven to stand before the day.
    var isMonthFirst = false
    /// The words.
    var original = ""

    /// Whether a time of day is said, or how long ago it was.
    var isTimed: Bool { shape.order == .relative || shape.clock != .none }

    /// The date as far as it is told. Relative dates stay words.
    func partialDate(dayFirst: Bool) -> PartialDate {
        guard var month, var day else { return PartialDate(unresolved: original) }
        if isAmbiguous, !dayFirst { swap(&month, &day) }
        let clock = hour.flatMap { hour in minute.map { (hour, $0) } }
        return PartialDate(year: year, month: month, day: day, hour: clock?.0, minute: clock?.1, original: original)
            ?? PartialDate(year: year, month: month, day: day, original: original) ?? PartialDate(unresolved: original)
    }
}

/// How a date is written. The dates of one thread are written alike, and unlike most other dates of a page.
struct DateShape: Hashable, Sendable {
    enum Order: Hashable, Sendable {
        /// 2024-05-06
        case iso
        /// 2024年5月6日
        case eastAsian
        /// 6 May 2024
        case dayMonth
        /// May 6, 2024
        case monthDay
        /// 6.5.2024, with the mark between the numbers.
        case numeric(UInt32)
        /// 3 years ago
        case relative

        /// A bit of its own.
        var bit: UInt8 {
            switch self {
            case .iso: 1
            case .eastAsian: 2
            case .dayMonth: 4
            case .monthDay: 8
            case .numeric(0x2e): 16
            case .numeric(0x2f): 32
            case .numeric: 64
            case .relative: 128
            }
        }
    }

    /// Where a time of day stands.
    enum Clock: Hashable, Sendable {
        case none, after, before
    }

    var order: Order
    var hasYear = true
    var clock = Clock.none
}
