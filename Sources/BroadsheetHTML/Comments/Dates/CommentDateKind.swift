/// What a short text that is in the main a date says.
enum CommentDateKind: Hashable, Sendable {
    /// A day with its year.
    case absolute
    /// A day and a month without a year.
    case yearless
    /// How long ago: “3 years ago”, “yesterday”.
    case relative
    /// A date that is not the one of writing: “Joined 2009”, “Edited 3 May 2020”.
    case later
}
