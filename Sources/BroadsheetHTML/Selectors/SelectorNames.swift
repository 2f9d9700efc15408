/// Names that selectors ask for, each with a number: an open hash table over bytes, since the classes of every element are looked up.
struct SelectorNames: Sendable {
    private(set) var names: [[UInt8]] = []
    private var slots: [Int32] = [-1, -1, -1, -1]
    private var hashes: [UInt32] = []

    var count: Int { names.count }

    /// The number of a name, which is new if the name is.
    mutating func number(of name: [UInt8]) -> Int {
        if let number = name.withUnsafeBufferPointer({ existingNumber(of: $0) }) { return number }
        names.append(name)
        hashes.append(name.withUnsafeBufferPointer { Self.hash($0) })
        if names.count * 2 > slots.count {
            slots = [Int32](repeating: -1, count: slots.count * 2)
            for number in names.indices { insert(number) }
        } else {
            insert(names.count - 1)
        }
        return names.count - 1
    }

    private mutating func insert(_ number: Int) {
        var index = Int(hashes[number]) & (slots.count - 1)
        while slots[index] >= 0 { index = (index + 1) & (slots.count - 1) }
        slots[index] = Int32(number)
    }

    /// The number of a name, or `nil` if no selector asks for it.
    func existingNumber(of name: UnsafeBufferPointer<UInt8>) -> Int? {
        let hash = Self.hash(name)
        var index = Int(hash) & (slots.count - 1)
        while slots[index] >= 0 {
            let number = Int(slots[index])
            if hashes[number] == hash, names[number].elementsEqual(name) { return number }
            index = (index + 1) & (slots.count - 1)
        }
        return nil
    }

    @inline(__always)
    private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var hash: UInt32 = 0x811c_9dc5
        for byte in name {
            hash = (hash ^ UInt32(byte)) &* 0x0100_0193
        }
        return hash ^ (hash >> 15)
    }
}
