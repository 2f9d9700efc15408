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
        let names = tree.attributeNames.names
        // The usual names have the same numbers on every page.
        roles = Self.usual + names.dropFirst(Self.usual.count).map(Self.role)
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

    private static let usual = HTMLAttributeName.names.map(role)

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

    /// Whether the first letters of a name are those of a name with a role, so that few names are looked up.
    private static func mayHaveRole(_ name: String) -> Bool {
        guard let first = name.utf8.first else { return false }
        switch first {
        case UInt8(ascii: "d"), UInt8(ascii: "a"), UInt8(ascii: "t"), UInt8(ascii: "i"), UInt8(ascii: "n"), UInt8(ascii: "c"),
            UInt8(ascii: "u"),
            UInt8(ascii: "r"):
            return true
        default: return false
        }
    }

    private static func role(of name: String) -> Role {
        var role: Role = []
        guard mayHaveRole(name) else { return role }
        if dates.contains(name) { role.insert(.date) }
        if authorNames.contains(name) { role.insert(.authorName) }
        if scores.contains(name) { role.insert(.score) }
        if depths.contains(name) { role.insert(.depth) }
        if namingValues.contains(name) { role.insert(.namingValue) }
        if identifiers.contains(name) { role.insert(.identifier) }
        guard name.utf8.starts(with: "data-".utf8) else { return role }
        let ends = { (word: StaticString) in holds(name, word, atEnd: true) }
        let contains = { (word: StaticString) in holds(name, word, atEnd: false) }
        if ends("id") { role.insert(.identifier) }
        if ends("id") || ends("author") || contains("comment") || contains("post") || name == "data-user" { role.insert(.grouping) }
        if contains("parent") || contains("replyto") || contains("reply-to") || contains("inreply") || contains("in-reply")
            || contains("replied") || contains("topid")
        {
            role.insert(.parent)
            role.remove(.identifier)
        }
        return role
    }

    /// Whether a word stands in a name, or at its end. Names are short, so plain comparing is the quickest.
    private static func holds(_ name: String, _ word: StaticString, atEnd: Bool) -> Bool {
        var name = name
        let count = word.utf8CodeUnitCount
        return name.withUTF8 { name in
            guard name.count >= count else { return false }
            for start in atEnd ? name.count - count...name.count - count : 0...name.count - count {
                var offset = 0
                while offset < count, name[start + offset] == word.utf8Start[offset] { offset += 1 }
                if offset == count { return true }
            }
            return false
        }
    }
}
