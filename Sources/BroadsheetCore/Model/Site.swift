/// The publication or site that an article appeared on.
public struct Site: Hashable, Sendable, Codable {
    /// The name as readers know it; the host where no name is given.
    public var name: String

    /// Its front page.
    public var link: Link?

    /// Creates a site.
    public init(name: String, link: Link? = nil) {
        self.name = name
        self.link = link
    }
}
