internal import BroadsheetCore

/// A comment with the part of the page that it stands in.
struct FoundComment {
    var comment: Comment
    /// The nodes of the comment, answers inside it included.
    var nodes: Range<Int>
    /// Where its parts stand.
    var parts = Parts()

    /// Where the parts of a comment stand.
    struct Parts {
        var author: Int?
        var date: Int?
        /// The pieces of text that went into its body, noted only when an account is kept.
        var texts: [Int32] = []
        /// The element that the body was read from as a whole, where it was marked for machines.
        var textNode: Int?
    }
}
