extension KeyedEncodingContainer {
    /// Leaves an empty list out, so that “none known” takes no room in the output.
    mutating func encodeUnlessEmpty<Element: Encodable>(_ elements: [Element], forKey key: Key) throws {
        if !elements.isEmpty {
            try encode(elements, forKey: key)
        }
    }
}

/// A coding key that can be any text.
struct FreeKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ text: String) { stringValue = text }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

/// Encodes a dictionary in the order of its keys, since a dictionary's own order changes from run to run.
struct SortedDictionary<Value: Encodable>: Encodable {
    private let entries: [(key: String, value: Value)]

    init(_ entries: some Sequence<(key: String, value: Value)>) {
        self.entries = entries.sorted { $0.key < $1.key }
    }

    func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: FreeKey.self)
        for entry in entries {
            try values.encode(entry.value, forKey: FreeKey(entry.key))
        }
    }
}
