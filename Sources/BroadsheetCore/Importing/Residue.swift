/// A piece of the source that a reader would have seen and that is neither in the article nor in a comment.
public struct Residue: Hashable, Sendable, Codable {
    /// What the piece is for.
    public var kind: Kind

    /// Its words.
    public var text: String

    /// Where it stands.
    public var location: SourceLocation?

    /// Why it was left out.
    public var reason: String

    /// Creates a piece of residue.
    public init(_ kind: Kind, text: String, location: SourceLocation? = nil, reason: String) {
        self.kind = kind
        self.text = text
        self.location = location
        self.reason = reason
    }

    /// What a piece of residue is for. New kinds can be named freely.
    public struct Kind: RawRepresentable, Hashable, Sendable, Codable, ExpressibleByStringLiteral {
        /// The name, in camel case.
        public let rawValue: String

        /// Names a kind.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Names a kind.
        public init(stringLiteral value: String) { rawValue = value }

        /// Menus, bread crumbs, pagers.
        public static let navigation: Self = "navigation"
        /// A request for donations.
        public static let fundraiser: Self = "fundraiser"
        /// A request to subscribe, register or buy.
        public static let callToAction: Self = "callToAction"
        /// The form that comments are written in, and its surroundings.
        public static let commentForm: Self = "commentForm"
        /// Buttons that pass the article on.
        public static let share: Self = "share"
        /// Teasers of other articles.
        public static let related: Self = "related"
        /// Advertisements.
        public static let advertisement: Self = "advertisement"
        /// Imprint, terms, cookie notices.
        public static let legal: Self = "legal"
        /// A repetition of the title.
        public static let duplicateTitle: Self = "duplicateTitle"
        /// What the page says about the author.
        public static let authorBox: Self = "authorBox"
        /// The form of a newsletter.
        public static let newsletter: Self = "newsletter"
        /// Unwanted advertising by readers.
        public static let spam: Self = "spam"
        /// None of the others.
        public static let unknown: Self = "unknown"
    }
}
