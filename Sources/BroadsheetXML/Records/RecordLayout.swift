/// Where the records of a document stand.
public struct RecordLayout: Hashable, Sendable {
    /// The paths of local names that lead to the elements whose children are the records, such as `["rss", "channel"]`. A document whose root is on
    /// none of them is one record.
    public var containers: [[String]]

    /// The local names of records that never hold an element of their own name. Where one begins inside another, the first was not closed; reading goes
    /// on with the second.
    public var unnested: Set<String>

    /// Describes where records stand; without containers the whole document is one.
    public init(containers: [[String]] = [], unnested: Set<String> = []) {
        self.containers = containers
        self.unnested = unnested
    }

    /// The whole document.
    public static let document = RecordLayout()

    /// Whether an element is on the way to the records.
    func leadsOn(_ path: [String], _ name: String) -> Bool {
        containers.contains { container in
            container.count > path.count && container[path.count] == name && container.starts(with: path)
        }
    }
}
