/// What the words of an element's class and id say about its part in a discussion.
struct LabelTraits: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }

    private init(bit: Int) { rawValue = 1 << UInt64(bit) }

    /// Words of comments, posts, answers, reviews.
    static let comment = Self(bit: 0)
    /// The words among them that hardly ever mean anything else.
    static let commentCore = Self(bit: 1)
    /// Words of what only looks like a list of comments: teasers, products, menus.
    static let foreign = Self(bit: 2)
    static let author = Self(bit: 3)
    /// The words of authors that are put on the name itself.
    static let authorName = Self(bit: 4)
    static let avatar = Self(bit: 5)
    static let control = Self(bit: 6)
    static let score = Self(bit: 7)
    static let body = Self(bit: 8)
    static let date = Self(bit: 9)
    static let signature = Self(bit: 10)
    /// Only for screen readers.
    static let unseen = Self(bit: 11)
    /// Parts of a comment that are not what was written.
    static let trimming = Self(bit: 12)
    /// Words beside a name that are no name: rank, badge, place, counts.
    static let standing = Self(bit: 13)
    static let subject = Self(bit: 14)
    /// Marks a comment as an answer among siblings.
    static let reply = Self(bit: 15)
    /// A list of the latest comments of a whole site.
    static let recentComments = Self(bit: 16)
    static let forum = Self(bit: 17)
    /// Points to the comment that is answered.
    static let replyTo = Self(bit: 18)
    static let header = Self(bit: 19)
    static let review = Self(bit: 20)
    static let edited = Self(bit: 21)
    static let deleted = Self(bit: 22)
    static let pending = Self(bit: 23)
    static let collapsed = Self(bit: 24)
    static let spam = Self(bit: 25)
    static let role = Self(bit: 26)
    static let articleAuthor = Self(bit: 27)
    static let pingback = Self(bit: 28)
    /// Numbers that are no votes for a comment: reputation, levels.
    static let reputation = Self(bit: 29)
    static let question = Self(bit: 30)
    static let quote = Self(bit: 31)
    /// The plain word, in any place.
    static let plainComment = Self(bit: 32)
    static let dislike = Self(bit: 33)
    /// Live tickers, logs, schedules.
    static let ticker = Self(bit: 34)
    static let upvote = Self(bit: 35)
}
