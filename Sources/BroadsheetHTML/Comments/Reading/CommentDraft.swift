internal import BroadsheetCore

/// A comment under construction.
struct CommentDraft {
    /// Its nodes, those of answers inside it included.
    var span: Range<Int>
    /// The part that its text is in.
    var textRange: Range<Int>
    /// The comments inside that part.
    var holes: ArraySlice<Range<Int>>
    /// The heading that the writer gave it.
    var subject: Int?
    /// The id that the page gives it.
    var id: String?
    var author: Contributor?
    var published: PartialDate?
    var edited: PartialDate?
    var permalink: String?
    var score: Int?
    var reactions: [Comment.Reaction] = []
    var kind = Comment.Kind.comment
    var state = Comment.State.visible
    var isByArticleAuthor = false
    /// Whether a pattern says that it was removed, so that a short text is the notice of that.
    var isRemoved = false
    /// Whether a label says that it is a notice of another page.
    var isPingback = false
    /// The link of a pingback to the page that it comes from.
    var pingbackLink: Int?
    /// The place of the parent among the drafts.
    var parent: Int?
    var parentEvidence: Comment.ParentEvidence?
    var body: [Block] = []
    var parts = FoundComment.Parts()
    var text = ""
}
