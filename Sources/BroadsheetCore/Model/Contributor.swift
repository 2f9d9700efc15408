/// A person or an organisation that wrote something.
public struct Contributor: Hashable, Sendable, Codable {
    /// The name as it is shown.
    public var name: String

    /// Whether this is a person or an organisation, where that is known.
    public var kind: Kind?

    /// What the site says about the contributor's part or standing, such as “editor” or “moderator”.
    public var role: String?

    /// The contributor's page.
    public var link: Link?

    /// What an export file says about the person that readers never saw; kept only when ``ImportOptions/keepsPersonalData`` is set.
    public var personalData: PersonalData?

    /// Creates a contributor.
    public init(name: String, kind: Kind? = nil, role: String? = nil, link: Link? = nil, personalData: PersonalData? = nil) {
        self.name = name
        self.kind = kind
        self.role = role
        self.link = link
        self.personalData = personalData
    }

    /// Whether a contributor is one person or more than that.
    public enum Kind: String, Hashable, Sendable, Codable {
        /// One human being.
        case person
        /// An agency, a desk, a company, a site.
        case organization
    }
}
