/// What belongs to words, found by their hashes. The hashes are spread well enough to be places as they are.
struct HashTable<Value: Sendable>: Sendable {
    /// A hash and what belongs to it, side by side; 0 marks a free place.
    private struct Entry: Sendable {
        var key: UInt64
        var value: Value
    }

    private var entries: [Entry]
    private(set) var count = 0

    /// - Parameters:
    ///   - empty: What stands at free places.
    ///   - capacity: How many words are expected.
    init(empty: Value, capacity: Int = 16) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        entries = [Entry](repeating: Entry(key: 0, value: empty), count: size)
    }

    @inline(__always)
    private static func key(_ hash: UInt64) -> UInt64 { hash == 0 ? 1 : hash }

    @inline(__always)
    private static func place(of key: UInt64, in entries: UnsafeBufferPointer<Entry>) -> Int {
        let mask = entries.count - 1
        var place = Int(truncatingIfNeeded: key ^ key >> 29) & mask
        while entries[place].key != key, entries[place].key != 0 { place = (place + 1) & mask }
        return place
    }

    /// What belongs to a hash; `nil` when it is not there.
    @inline(__always)
    func value(_ hash: UInt64) -> Value? {
        let key = Self.key(hash)
        return entries.withUnsafeBufferPointer { entries in
            let entry = entries[Self.place(of: key, in: entries)]
            return entry.key == 0 ? nil : entry.value
        }
    }

    /// Where a hash stands; it is put there if it was not.
    mutating func place(of hash: UInt64) -> Int {
        if count * 2 >= entries.count { grow() }
        let key = Self.key(hash)
        let place = entries.withUnsafeBufferPointer { Self.place(of: key, in: $0) }
        if entries[place].key == 0 {
            entries[place].key = key
            count += 1
        }
        return place
    }

    subscript(place place: Int) -> Value {
        get { entries[place].value }
        set { entries[place].value = newValue }
    }

    private mutating func grow() {
        let old = entries
        guard let free = old.first(where: { $0.key == 0 }) else { return }
        entries = [Entry](repeating: free, count: old.count * 2)
        for entry in old where entry.key != 0 {
            let place = entries.withUnsafeBufferPointer { Self.place(of: entry.key, in: $0) }
            entries[place] = entry
        }
    }
}

extension HashTable where Value == Bool {
    /// A set of words.
    init(_ words: some Sequence<String>) {
        self.init(empty: false)
        for word in words { insert(TextHash.of(word)) }
    }

    mutating func insert(_ hash: UInt64) {
        let place = place(of: hash)
        self[place: place] = true
    }

    @inline(__always)
    func contains(_ hash: UInt64) -> Bool { value(hash) != nil }
}
