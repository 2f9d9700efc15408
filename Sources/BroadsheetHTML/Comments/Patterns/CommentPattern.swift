/// What a platform's comments look like in HTML, as data: which elements are comments, and where in them the fields are.
///
/// A pattern only nominates. What it leaves out is found by the rules that hold for pages of unknown platforms, so a pattern of one line is already of
/// use:
///
/// ```swift
/// let pattern = CommentPattern(platform: "chronicle", items: "div.reader-letter", fields: [.author: ["b.signature"]])
/// registry.values.commentPatterns = try CommentPatternSet.standard.adding([pattern])
/// ```
///
/// All selectors are CSS selectors as ``Selector`` reads them. A pattern can be kept as JSON.
public struct CommentPattern: Hashable, Sendable, Codable {
    /// The name of the platform, such as `wordpress`; becomes the discussion's platform.
    public var platform: String

    /// The elements that are comments, one for each comment. They may stand inside each other.
    public var items: String

    /// How far a comment reaches.
    public var extent: Extent

    /// What each comment must hold; an element without it is no comment.
    public var requires: String?

    /// Elements in which there are no comments of a thread, such as a list of recent comments beside the text.
    public var excludes: String?

    /// Whether the page is a thread of a forum: then its first comment is the opening post, unless the page is a later one of several.
    public var isForum: Bool

    /// Where the fields are: for each a list of selectors, of which the first that matches inside the comment counts.
    public var fields: [Field: [String]]

    /// Creates a pattern; nothing is checked before it becomes part of a ``CommentPatternSet``.
    public init(
        platform: String, items: String, extent: Extent = .element, requires: String? = nil, excludes: String? = nil, isForum: Bool = false,
        fields: [Field: [String]] = [:]
    ) {
        self.platform = platform
        self.items = items
        self.extent = extent
        self.requires = requires
        self.excludes = excludes
        self.isForum = isForum
        self.fields = fields
    }

    /// How far a comment reaches.
    public enum Extent: String, Hashable, Sendable, Codable {
        /// It is the element.
        case element
        /// It is the element and the siblings behind it, up to the next comment: a header with a text beside it.
        case followingSiblings
    }

    /// What a selector of a pattern points at. The first group is read from the matched element, of the second all matches count; for the others it counts
    /// whether the comment itself, or something in it that belongs to no answer, matches.
    public enum Field: String, Hashable, Sendable, Codable, CodingKeyRepresentable, CaseIterable {
        /// The author's name; if it is a link, also the author's page.
        case author
        /// The author's standing, such as “moderator”.
        case role
        /// When it was written: an attribute of the element, something inside it, or its text.
        case published
        /// When it was last changed.
        case edited
        /// The heading that the writer gave the comment.
        case subject
        /// What was written.
        case text
        /// The votes: an element with one number, or with the votes for and behind them those against.
        case score
        /// A link to the comment itself.
        case permalink
        /// A link to the comment that this one answers.
        case parentLink

        /// Reactions with a name: for each an element with the name, as its text or that of a picture or a title, and the number.
        case reactions
        /// Parts of the text's element that are not what was written.
        case noise

        /// The post that a thread begins with.
        case openingPost
        /// An answer to a question.
        case answer
        /// A judgement of a product or a work.
        case review
        /// A pingback or trackback.
        case pingback
        /// Removed; the place in the thread remains.
        case deleted
        /// Folded away.
        case hidden
        /// Waits for approval.
        case pending
        /// The site calls it spam.
        case spam
        /// The author of the comment is the author of the article.
        case articleAuthor
    }
}
