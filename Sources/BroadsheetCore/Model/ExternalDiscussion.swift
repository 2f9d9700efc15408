/// A service that keeps an article's comments: they exist, but they are not in the source.
public struct ExternalDiscussion: Hashable, Sendable {
    /// The service, such as `disqus`.
    public var system: String

    /// The names under which the service knows the article, such as `shortname` and `identifier`.
    public var identifiers: [String: String]

    /// Where the comments can be read.
    public var link: Link?

    /// Creates a reference to a discussion elsewhere.
    public init(system: String, identifiers: [String: String] = [:], link: Link? = nil) {
        self.system = system
        self.identifiers = identifiers
        self.link = link
    }
}

extension ExternalDiscussion: Codable {
    private enum CodingKeys: String, CodingKey { case system, identifiers, link }

    /// Reads the canonical form; keys that are absent have their defaults.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            system: try values.decode(String.self, forKey: .system),
            identifiers: try values.decodeIfPresent([String: String].self, forKey: .identifiers) ?? [:],
            link: try values.decodeIfPresent(Link.self, forKey: .link))
    }

    /// Writes the canonical form.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(system, forKey: .system)
        if !identifiers.isEmpty {
            try values.encode(SortedDictionary(identifiers.map { ($0.key, $0.value) }), forKey: .identifiers)
        }
        try values.encodeIfPresent(link, forKey: .link)
    }
}
