extension Account {
    /// Where the words of a piece went: into the article, into a comment, or nowhere.
    public enum Place: Hashable, Sendable {
        /// A field of the article, such as ``ArticleField/title``.
        case metadata(ArticleField)
        /// ``Article/body``
        case body
        /// The comment with an id, or the post of a forum thread.
        case comment(id: String, part: CommentPart)
        /// No part of the article.
        case residue(Residue.Kind)
    }

    /// Which part of a comment a piece is. New parts can be named freely.
    public struct CommentPart: RawRepresentable, Hashable, Sendable, Codable, ExpressibleByStringLiteral {
        /// The name, in camel case.
        public let rawValue: String

        /// Names a part.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Names a part.
        public init(stringLiteral value: String) { rawValue = value }

        /// ``Comment/author``, and what is said of them.
        public static let author: Self = "author"
        /// ``Comment/published`` or ``Comment/edited``
        public static let date: Self = "date"
        /// ``Comment/body``
        public static let text: Self = "text"
        /// ``Comment/score`` or ``Comment/reactions``
        public static let score: Self = "score"
        /// What stands around a comment to use it with: buttons, counters, badges. Its words are kept in no field of the comment.
        public static let control: Self = "control"
    }
}

extension Account.Place: Codable {
    private enum CodingKeys: String, CodingKey { case place, field, comment, part, kind }
    private enum Name: String, Codable { case metadata, body, comment, residue }

    /// Reads what ``encode(to:)`` writes.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        switch try values.decode(Name.self, forKey: .place) {
        case .metadata: self = .metadata(try values.decode(ArticleField.self, forKey: .field))
        case .body: self = .body
        case .comment:
            self = .comment(
                id: try values.decode(String.self, forKey: .comment),
                part: try values.decode(Account.CommentPart.self, forKey: .part))
        case .residue: self = .residue(try values.decode(Residue.Kind.self, forKey: .kind))
        }
    }

    /// Writes an object whose key `place` says which case it is.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .metadata(let field):
            try values.encode(Name.metadata, forKey: .place)
            try values.encode(field, forKey: .field)
        case .body: try values.encode(Name.body, forKey: .place)
        case .comment(let id, let part):
            try values.encode(Name.comment, forKey: .place)
            try values.encode(id, forKey: .comment)
            try values.encode(part, forKey: .part)
        case .residue(let kind):
            try values.encode(Name.residue, forKey: .place)
            try values.encode(kind, forKey: .kind)
        }
    }
}
