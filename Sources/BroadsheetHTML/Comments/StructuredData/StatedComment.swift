internal import BroadsheetCore

/// A comment that a page states for machines.
struct StatedComment {
    var comment: Comment
    /// The element that is marked as the comment; `nil` where a script states it.
    var node: Int?
    /// The element that its text stands in, where readers can see it.
    var textNode: Int?
}
