internal import BroadsheetCore

/// Where the words of a line went.
enum LinePlace: Sendable {
    case title
    case byline
    case published
    case caption
    case body
    /// The text, the name, the date or a button of a comment, by its number.
    case comment(Int, Account.CommentPart)
    case residue(Residue.Kind, String)

    var isResidue: Bool { if case .residue = self { true } else { false } }
}
