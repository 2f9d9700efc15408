internal import BroadsheetCore

/// Days as text.
enum PartialDateText {
    /// The day as ISO 8601 writes it.
    static func of(day: Int) -> String {
        let civil = PartialDate.civilDay(daysSince1970: day)
        return PartialDate(year: civil.year, month: civil.month, day: civil.day)?.isoString ?? ""
    }
}
