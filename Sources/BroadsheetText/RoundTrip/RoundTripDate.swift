internal import BroadsheetCore

/// A date as it comes in two fields: in ISO 8601, and as it was written.
struct RoundTripDate {
    private(set) var iso: String?
    private(set) var words: String?
    /// The line of the date in ISO 8601.
    private(set) var line: Int?

    /// The date in ISO 8601, if it is one.
    var value: PartialDate? { iso.flatMap { PartialDate(iso: $0, original: words) } }

    /// The date; only its words when it is none in ISO 8601.
    var date: PartialDate? {
        value ?? (iso == nil && words == nil ? nil : PartialDate(unresolved: words ?? iso ?? ""))
    }

    /// Takes a field of a name.
    ///
    /// - Returns: Whether it is one of the date's.
    mutating func read(_ field: RoundTripLines.Field, _ name: String) -> Bool {
        if field.name == name {
            (iso, line) = (field.value, field.line.number)
        } else if field.name == name + "-As" {
            words = field.value
        } else {
            return false
        }
        return true
    }
}
