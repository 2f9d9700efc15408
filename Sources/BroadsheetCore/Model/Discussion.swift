/// The comments under an article, or the posts of a forum thread.
///
/// Comments are a flat list in the order of the source; each names its parent. So a hostile depth costs nothing, and a comment whose
/// parent is missing is still there.
public struct Discussion: Hashable, Sendable {
    /// The comments, in the order of the source.
    public var comments: [Comment]

    /// How many comments the source says there are, which can be more than it shows.
    public var declaredCount: Int?

    /// The software or service that runs the discussion, such as `wordpress` or `discourse`.
    public var platform: String?

    /// Whether readers can still write.
    public var status: Status?

    /// Where further comments can be had.
    public var continuation: [Link]

    /// A service that keeps the comments elsewhere.
    public var external: ExternalDiscussion?

    /// Creates a discussion.
    public init(
        comments: [Comment] = [], declaredCount: Int? = nil, platform: String? = nil, status: Status? = nil, continuation: [Link] = [],
        external: ExternalDiscussion? = nil
    ) {
        self.comments = comments
        self.declaredCount = declaredCount
        self.platform = platform
        self.status = status
        self.continuation = continuation
        self.external = external
    }

    /// Whether readers can still write.
    public enum Status: String, Hashable, Sendable, Codable {
        /// They can.
        case open
        /// They no longer can.
        case closed
    }
}

extension Discussion: Codable {
    private enum CodingKeys: String, CodingKey { case declaredCount, platform, status, continuation, external, comments }

    /// Reads the canonical form; keys that are absent have their defaults.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            comments: try values.decodeIfPresent([Comment].self, forKey: .comments) ?? [],
            declaredCount: try values.decodeIfPresent(Int.self, forKey: .declaredCount),
            platform: try values.decodeIfPresent(String.self, forKey: .platform),
            status: try values.decodeIfPresent(Status.self, forKey: .status),
            continuation: try values.decodeIfPresent([Link].self, forKey: .continuation) ?? [],
            external: try values.decodeIfPresent(ExternalDiscussion.self, forKey: .external))
    }

    /// Writes the canonical form.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encodeIfPresent(declaredCount, forKey: .declaredCount)
        try values.encodeIfPresent(platform, forKey: .platform)
        try values.encodeIfPresent(status, forKey: .status)
        try values.encodeUnlessEmpty(continuation, forKey: .continuation)
        try values.encodeIfPresent(external, forKey: .external)
        try values.encode(comments, forKey: .comments)
    }
}
