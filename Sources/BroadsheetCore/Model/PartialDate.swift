#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A date as far as a source tells it, with the words it was told in.
///
/// Pages say “6 May”, “May 2024”, “2024-05-06T07:08:09+02:00” or “3 years ago”. Each part that is not said stays `nil`, and the day is the
/// day as written, in the time zone of whoever wrote it. Years follow the Gregorian calendar.
public struct PartialDate: Hashable, Sendable {
    // A thread of comments holds thousands of dates, so each part takes no more room than it needs; those that are not known are below zero.
    private var yearPart: Int16 = -1
    private var monthPart: Int8 = -1
    private var dayPart: Int8 = -1
    private var hourPart: Int8 = -1
    private var minutePart: Int8 = -1
    private var secondPart: Int8 = -1
    private var nanosecondPart: Int32 = -1
    private var offsetPart: Int32 = Self.noOffset
    /// `nil` when ``original`` follows from the parts, so that equal dates are equal values.
    private var writtenAs: String?

    private static let noOffset = Int32.min

    /// The date as it was written.
    public var original: String { writtenAs ?? isoString ?? "" }

    /// Whether ``original`` is another text than the date in ISO 8601.
    package var isWrittenOtherwise: Bool { writtenAs != nil }

    /// Creates a date from its parts.
    ///
    /// - Returns: `nil` when a part is out of its range, when the day does not exist, or when a part stands without the next larger one
    ///   (a day needs a month, an hour needs a day). A date without any part is allowed: then only the original words are known.
    public init?(
        year: Int? = nil, month: Int? = nil, day: Int? = nil, hour: Int? = nil, minute: Int? = nil, second: Int? = nil,
        nanosecond: Int? = nil, utcOffset: Int? = nil, original: String? = nil
    ) {
        // Behind the first part that is missing there is none.
        if month == nil, day != nil { return nil }
        if day == nil, hour != nil { return nil }
        if hour == nil, minute != nil { return nil }
        if minute == nil, second != nil { return nil }
        if second == nil, nanosecond != nil { return nil }
        if let year, !(0...9999).contains(year) { return nil }
        if let month, !(1...12).contains(month) { return nil }
        if let month, let day, !(1...Self.daysIn(month: month, of: year)).contains(day) { return nil }
        if let hour, !(0...23).contains(hour) { return nil }
        if let minute, !(0...59).contains(minute) { return nil }
        if let second, !(0...60).contains(second) { return nil }
        if let nanosecond, !(0...999_999_999).contains(nanosecond) { return nil }
        if let utcOffset, !(-18 * 3600...18 * 3600).contains(utcOffset) || minute == nil || utcOffset % 60 != 0 { return nil }
        if hour != nil && minute == nil { return nil }
        yearPart = Int16(year ?? -1)
        monthPart = Int8(month ?? -1)
        dayPart = Int8(day ?? -1)
        hourPart = Int8(hour ?? -1)
        minutePart = Int8(minute ?? -1)
        secondPart = Int8(second ?? -1)
        nanosecondPart = Int32(nanosecond ?? -1)
        offsetPart = utcOffset.map { Int32($0) } ?? Self.noOffset
        writtenAs = original.flatMap { isISO($0) ? nil : $0 }
    }

    /// Creates a date of which only the words are known.
    public init(unresolved original: String) {
        writtenAs = original.isEmpty ? nil : original
    }

    /// The year, such as 2024.
    public var year: Int? { Self.known(yearPart) }
    /// The month, from 1 to 12.
    public var month: Int? { Self.known(monthPart) }
    /// The day of the month, from 1.
    public var day: Int? { Self.known(dayPart) }
    /// The hour, from 0 to 23.
    public var hour: Int? { Self.known(hourPart) }
    /// The minute, from 0 to 59.
    public var minute: Int? { Self.known(minutePart) }
    /// The second, from 0 to 60.
    public var second: Int? { Self.known(secondPart) }
    /// The part of a second, from 0 to 999,999,999.
    public var nanosecond: Int? { Self.known(nanosecondPart) }
    /// Seconds east of UTC, where the time zone was said.
    public var utcOffset: Int? { offsetPart == Self.noOffset ? nil : Int(offsetPart) }

    private static func known(_ part: some FixedWidthInteger) -> Int? { part < 0 ? nil : Int(part) }

    /// The same date with other original words.
    public func withOriginal(_ original: String) -> PartialDate {
        var copy = self
        copy.writtenAs = isISO(original) ? nil : original
        return copy
    }

    /// The smallest part that is known, or `nil` when only the words are.
    public var precision: Precision? {
        if nanosecond != nil { return .nanosecond }
        if second != nil { return .second }
        if minute != nil { return .minute }
        if day != nil { return .day }
        if month != nil { return .month }
        return year == nil ? nil : .year
    }

    /// The point in time at which the stated span begins: the first of the month, midnight of the day. `nil` when there is no year.
    ///
    /// Where no time zone was said, UTC is taken.
    public var instant: Date? {
        guard let year else { return nil }
        let days = Self.daysSince1970(year: year, month: month ?? 1, day: day ?? 1)
        let seconds = days * 86_400 + (hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0) - (utcOffset ?? 0)
        return Date(timeIntervalSince1970: Double(seconds) + Double(nanosecond ?? 0) / 1e9)
    }

    /// How much of a date is known.
    public enum Precision: String, Hashable, Sendable, Codable, Comparable {
        /// The year only.
        case year
        /// Year and month, or a month without a year.
        case month
        /// The day.
        case day
        /// Hour and minute.
        case minute
        /// The second.
        case second
        /// A part of a second.
        case nanosecond

        private var rank: Int {
            switch self {
            case .year: 0
            case .month: 1
            case .day: 2
            case .minute: 3
            case .second: 4
            case .nanosecond: 5
            }
        }

        /// Orders by rank.
        public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
    }
}

extension PartialDate {
    /// How many days a month has; February has 29 where the year is not known.
    public static func daysIn(month: Int, of year: Int?) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year.map { $0 % 4 == 0 && ($0 % 100 != 0 || $0 % 400 == 0) } ?? true ? 29 : 28
        default: 31
        }
    }

    /// Days from 1970-01-01 to a day of the Gregorian calendar, by counting in years that begin in March.
    public static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The day of the Gregorian calendar that is so many days after 1970-01-01.
    public static func civilDay(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }
}
