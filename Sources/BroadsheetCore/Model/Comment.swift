/// What one reader wrote under an article, or one post of a forum thread.
public struct Comment: Hashable, Sendable, Identifiable {
    /// The name of the comment within its discussion: the platform's own id where there is one.
    public var id: String

    /// The id of the comment that this one answers; `nil` for the start of a thread.
    public var parentID: String?

    /// How the parent is known.
    public var parentEvidence: ParentEvidence?

    /// What sort of comment this is.
    public var kind: Kind

    /// Whether it can be read.
    public var state: State

    /// Who wrote it; `nil` when the source does not say.
    public var author: Contributor?

    /// When it was written.
    public var published: PartialDate?

    /// When it was last changed.
    public var edited: PartialDate?

    /// What was written. The text of an opening post stands in the article's body and not here; ``Article/body(of:)`` gives it for every comment.
    public var body: [Block]

    /// The address of the comment itself.
    public var permalink: Link?

    /// The votes as the platform shows them: their balance, or where it shows votes for and against apart, those for it. The others are among the
    /// ``reactions``.
    public var score: Int?

    /// Reactions by name, in the order of the source.
    public var reactions: [Reaction]

    /// Whether the article's author wrote it.
    public var isByArticleAuthor: Bool

    /// Why it reads like spam; `nil` when it does not. Importers judge it by the words alone, whatever the site thinks, whose own judgement is
    /// ``State/spam``. A comment with a label is a comment like any other until somebody takes it out.
    public var spam: SpamLabel?

    /// Creates a comment.
    public init(
        id: String, parentID: String? = nil, parentEvidence: ParentEvidence? = nil, kind: Kind = .comment, state: State = .visible,
        author: Contributor? = nil, published: PartialDate? = nil, edited: PartialDate? = nil, body: [Block], permalink: Link? = nil,
        score: Int? = nil, reactions: [Reaction] = [], isByArticleAuthor: Bool = false, spam: SpamLabel? = nil
    ) {
        self.id = id
        self.parentID = parentID
        self.parentEvidence = parentEvidence
        self.kind = kind
        self.state = state
        self.author = author
        self.published = published
        self.edited = edited
        self.body = body
        self.permalink = permalink
        self.score = score
        self.reactions = reactions
        self.isByArticleAuthor = isByArticleAuthor
        self.spam = spam
    }

    /// What sort of comment this is.
    public enum Kind: String, Hashable, Sendable, Codable {
        /// What a reader wrote.
        case comment
        /// The post that a forum thread begins with.
        case openingPost
        /// An answer to a question.
        case answer
        /// A judgement of a product or a work.
        case review
        /// A notice that another page links to the article: a pingback or trackback.
        case pingback
    }

    /// Whether a comment can be read.
    public enum State: String, Hashable, Sendable, Codable {
        /// It is shown.
        case visible
        /// It waits for approval.
        case pending
        /// It is there, but folded away or shown to some only.
        case hidden
        /// It was removed; the place in the thread remains.
        case deleted
        /// The site marked it as spam.
        case spam
    }

    /// How a comment's parent is known, the surest first.
    public enum ParentEvidence: String, Hashable, Sendable, Codable {
        /// The source names the parent.
        case explicit
        /// The comment stands inside its parent, or a depth is stated.
        case structural
        /// Only the indentation shows it.
        case indented
        /// It was concluded from the words, such as a name addressed.
        case inferred
    }

    /// How often readers reacted in one way.
    public struct Reaction: Hashable, Sendable, Codable {
        /// The reaction, such as `like` or `👍`.
        public var name: String

        /// How many readers gave it.
        public var count: Int

        /// Creates a count of reactions.
        public init(name: String, count: Int) {
            self.name = name
            self.count = count
        }
    }
}

extension Comment: Codable {
    private enum CodingKeys: String, CodingKey {
        case id, parentID, parentEvidence, kind, state, author, published, edited, body, permalink, score, reactions, isByArticleAuthor,
            spam
    }

    /// Reads the canonical form; keys that are absent have their defaults.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try values.decode(String.self, forKey: .id),
            parentID: try values.decodeIfPresent(String.self, forKey: .parentID),
            parentEvidence: try values.decodeIfPresent(ParentEvidence.self, forKey: .parentEvidence),
            kind: try values.decodeIfPresent(Kind.self, forKey: .kind) ?? .comment,
            state: try values.decodeIfPresent(State.self, forKey: .state) ?? .visible,
            author: try values.decodeIfPresent(Contributor.self, forKey: .author),
            published: try values.decodeIfPresent(PartialDate.self, forKey: .published),
            edited: try values.decodeIfPresent(PartialDate.self, forKey: .edited),
            body: try values.decodeIfPresent([Block].self, forKey: .body) ?? [],
            permalink: try values.decodeIfPresent(Link.self, forKey: .permalink),
            score: try values.decodeIfPresent(Int.self, forKey: .score),
            reactions: try values.decodeIfPresent([Reaction].self, forKey: .reactions) ?? [],
            isByArticleAuthor: try values.decodeIfPresent(Bool.self, forKey: .isByArticleAuthor) ?? false,
            spam: try values.decodeIfPresent(SpamLabel.self, forKey: .spam))
    }

    /// Writes the canonical form.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(id, forKey: .id)
        try values.encodeIfPresent(parentID, forKey: .parentID)
        try values.encodeIfPresent(parentEvidence, forKey: .parentEvidence)
        try values.encode(kind, forKey: .kind)
        try values.encode(state, forKey: .state)
        try values.encodeIfPresent(author, forKey: .author)
        try values.encodeIfPresent(published, forKey: .published)
        try values.encodeIfPresent(edited, forKey: .edited)
        try values.encode(body, forKey: .body)
        try values.encodeIfPresent(permalink, forKey: .permalink)
        try values.encodeIfPresent(score, forKey: .score)
        try values.encodeUnlessEmpty(reactions, forKey: .reactions)
        if isByArticleAuthor { try values.encode(isByArticleAuthor, forKey: .isByArticleAuthor) }
        try values.encodeIfPresent(spam, forKey: .spam)
    }
}
