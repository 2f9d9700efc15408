/// What the attributes of a page are used for, told from their names once for the whole page.
struct AttributeRoles: Sendable {
    struct Role: OptionSet, Sendable {
        let rawValue: UInt8

        /// Holds the number or name of something: `id`, `name`, `data-post-id`.
        static let identifier = Self(rawValue: 1 << 0)
        /// Holds the number of the comment that is answered.
        static let parent = Self(rawValue: 1 << 1)
        /// Holds the author's name.
        static let authorName = Self(rawValue: 1 << 2)
        /// Tells comments from other elements when they are grouped.
        static let grouping = Self(rawValue: 1 << 3)
        /// Holds a date, if it holds anything.
        static let date = Self(rawValue: 1 << 4)
        static let score = Self(rawValue: 1 << 5)
        static let depth = Self(rawValue: 1 << 6)
        /// Groups by its value and not by being there: `itemprop`, `role`, `data-testid`.
        static let namingValue = Self(rawValue: 1 << 7)
    }

    private let roles: [Role]
    /// The attributes with a role, by its bit.
    private let named: [[HTMLAttributeName]]

    init(_ tree: HTMLTree) {
        roles = tree.attributeNames.names.map(Self.role)
        var named = [[HTMLAttributeName]](repeating: [], count: 8)
        for (number, role) in roles.enumerated() where number < Int(UInt16.max) {
            for bit in 0..<8 where role.rawValue >> UInt8(bit) & 1 == 1 { named[bit].append(HTMLAttributeName(rawValue: UInt16(number))) }
        }
        self.named = named
    }

    @inline(__always)
    subscript(name: HTMLAttributeName) -> Role { roles[Int(name.rawValue)] }

    /// The names that have a role, in the order in which the page uses them.
    func names(_ role: Role) -> [HTMLAttributeName] { named[role.rawValue.trailingZeroBitCount & 7] }

    private static let dates: Set<String> = [
        "datetime", "title", "content", "aria-label", "timestamp", "data-time", "data-timestamp", "data-datetime", "data-date",
        "data-utime",
        "data-tippy-content", "data-original-title", "data-created", "data-tooltip", "data-date-time", "data-epoch", "data-unix",
        "data-livestamp", "data-ts", "data-published", "data-created-at", "unixtime",
    ]

    private static let authorNames: Set<String> = [
        "data-author", "data-username", "data-user-name", "data-author-name", "data-commenter", "data-author-username", "data-display-name",
        "data-poster", "author",
    ]

    private static let scores: Set<String> = [
        "data-score", "data-comment-score", "data-likes", "data-votes", "data-like-count", "data-vote-count", "data-likes-count",
        "data-points",
    ]

    private static let depths: Set<String> = ["data-depth", "data-level", "depth", "aria-level", "data-nesting", "data-indent"]

    private static let namingValues: Set<String> = [
        "itemprop", "itemtype", "typeof", "component", "data-testid", "data-qa", "data-component", "data-type", "role", "data-role",
    ]

    private static let identifiers: Set<String> = ["id", "name", "data-comment", "data-post", "data-pid", "data-cid", "data-content"]

    private static func role(of name: String) -> Role {
        var role: Role = []
        if dates.contains(name) { role.insert(.date) }
        if authorNames.contains(name) { role.insert(.authorName) }
        if scores.contains(name) { role.insert(.score) }
        if depths.contains(name) { role.insert(.depth) }
        if namingValues.contains(name) { role.insert(.namingValue) }
        if identifiers.contains(name) { role.insert(.identifier) }
        guard name.hasPrefix("data-") else { return role }
        if name.hasSuffix("id") { role.insert(.identifier) }
        if name.hasSuffix("id") || name.hasSuffix("author") || name.contains("comment") || name.contains("post") || name == "data-user" {
            role.insert(.grouping)
        }
        if ["parent", "replyto", "reply-to", "inreply", "in-reply", "replied", "topid"].contains(where: { name.contains($0) }) {
            role.insert(.parent)
            role.remove(.identifier)
        }
        return role
    }
}
