/// A list of items.
public struct List: Hashable, Sendable {
    /// Whether the items are numbered.
    public var isOrdered: Bool

    /// The number of the first item of an ordered list.
    public var start: Int

    /// The items, in order.
    public var items: [Item]

    /// Creates a list.
    public init(isOrdered: Bool = false, start: Int = 1, items: [Item]) {
        self.isOrdered = isOrdered
        self.start = start
        self.items = items
    }

    /// An item of a list.
    public struct Item: Hashable, Sendable, Codable {
        /// What the item holds; another list here is a nested one.
        public var blocks: [Block]

        /// Whether the item is ticked, for items of a task list.
        public var isChecked: Bool?

        /// Creates an item.
        public init(_ blocks: [Block], isChecked: Bool? = nil) {
            self.blocks = blocks
            self.isChecked = isChecked
        }
    }
}

extension List: Codable {
    private enum CodingKeys: String, CodingKey { case isOrdered, start, items }

    /// Reads the canonical form; keys that are absent have their defaults.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            isOrdered: try values.decodeIfPresent(Bool.self, forKey: .isOrdered) ?? false,
            start: try values.decodeIfPresent(Int.self, forKey: .start) ?? 1,
            items: try values.decode([Item].self, forKey: .items))
    }

    /// Writes the canonical form.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(isOrdered, forKey: .isOrdered)
        if start != 1 { try values.encode(start, forKey: .start) }
        try values.encode(items, forKey: .items)
    }
}
