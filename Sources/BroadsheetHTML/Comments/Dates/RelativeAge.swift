/// How long ago something was, as a text says it.
struct RelativeAge: Equatable {
    var amount: Amount
    /// The last item of what was read, and the first.
    var items: Range<Int>
    /// Whether it is a number with a short unit and nothing else: “3h”.
    var isCompact = false

    /// Whether it is the name of a day, which may stand with a date.
    var isDayName: Bool {
        if case .weekday = amount { return true }
        return false
    }

    enum Amount: Equatable {
        /// So many months and seconds, told to a unit.
        case span(months: Int, seconds: Int, unit: Unit)
        /// A number of a unit that is not told.
        case few(Unit)
        /// A day, counted back from today.
        case day(Int)
        /// A day of the week, from Monday (1).
        case weekday(Int)
        /// The last week, month or year.
        case last(Unit)
        case now
        /// An age, but languages differ about which.
        case unclear
    }

    enum Unit: Int, Comparable {
        case second, minute, hour, day, week, month, year

        static func < (left: Unit, right: Unit) -> Bool { left.rawValue < right.rawValue }

        /// How many seconds a unit has, or how many months.
        var length: (months: Int, seconds: Int) {
            switch self {
            case .second: (0, 1)
            case .minute: (0, 60)
            case .hour: (0, 3600)
            case .day: (0, 86_400)
            case .week: (0, 7 * 86_400)
            case .month: (1, 0)
            case .year: (12, 0)
            }
        }
    }
}
