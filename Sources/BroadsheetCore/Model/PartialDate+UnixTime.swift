extension PartialDate {
    /// A point in time as computers count it, in UTC.
    ///
    /// - Parameters:
    ///   - seconds: Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
    ///   - nanosecond: The part of a second.
    ///   - original: How the source writes it, where that is to be kept; by default the date in ISO 8601.
    /// - Returns: `nil` when the year is not between 0 and 9999.
    public init?(secondsSince1970 seconds: Int, nanosecond: Int? = nil, original: String? = nil) {
        guard (-62_167_219_200...253_402_300_799).contains(seconds) else { return nil }
        let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        let clock = seconds - days * 86_400
        let day = Self.civilDay(daysSince1970: days)
        self.init(
            year: day.year, month: day.month, day: day.day, hour: clock / 3600, minute: clock / 60 % 60, second: clock % 60,
            nanosecond: nanosecond, utcOffset: 0, original: original)
    }
}
