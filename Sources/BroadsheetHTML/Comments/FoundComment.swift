internal import BroadsheetCore

/// A comment with the part of the page that it stands in.
struct FoundComment {
    var comment: Comment
    /// The nodes of the comment, answers inside it included.
    var nodes: Range<Int>
}
