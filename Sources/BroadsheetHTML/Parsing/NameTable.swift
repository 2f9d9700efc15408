/// Numbers names in the order in which they come: an open hash table over bytes, since a name is looked up for every element and attribute.
struct NameTable: Sendable {
    private(set) var names: [String]
    private var slots: [Slot]
    private var bytes: [UInt8] = []
    private var starts: [Int32] = []

    private struct Slot {
        var hash: UInt32 = 0
        var number: Int32 = -1
    }

    /// Creates a table in which names have the number of their place.
    init(_ names: some Sequence<String>) {
        self.names = []
        slots = [Slot](repeating: Slot(), count: 512)
        for name in names {
            var name = name
            _ = name.withUTF8 { number(of: UnsafeRawBufferPointer($0)) }
        }
    }

    /// The number of a name, which is new if the name is.
    mutating func number(of name: UnsafeRawBufferPointer) -> Int {
        let hash = Self.hash(name)
        var index = Int(hash) & (slots.count - 1)
        while slots[index].number >= 0 {
            if slots[index].hash == hash, matches(Int(slots[index].number), name) { return Int(slots[index].number) }
            index = (index + 1) & (slots.count - 1)
        }
        let number = names.count
        slots[index] = Slot(hash: hash, number: Int32(number))
        names.append(String(decoding: name, as: UTF8.self))
        starts.append(Int32(bytes.count))
        bytes.append(contentsOf: name)
        if names.count * 2 > slots.count { grow() }
        return number
    }

    /// The number of a name, or `nil` if it has none.
    func existingNumber(of name: some StringProtocol) -> Int? {
        var name = String(name)
        return name.withUTF8 { existingNumber(of: UnsafeRawBufferPointer($0)) }
    }

    /// The number of a name in UTF-8, or `nil` if it has none.
    func existingNumber(of name: UnsafeRawBufferPointer) -> Int? {
        let hash = Self.hash(name)
        var index = Int(hash) & (slots.count - 1)
        while slots[index].number >= 0 {
            if slots[index].hash == hash, matches(Int(slots[index].number), name) { return Int(slots[index].number) }
            index = (index + 1) & (slots.count - 1)
        }
        return nil
    }

    private func matches(_ number: Int, _ name: UnsafeRawBufferPointer) -> Bool {
        let start = Int(starts[number])
        let end = number + 1 < starts.count ? Int(starts[number + 1]) : bytes.count
        guard end - start == name.count else { return false }
        for offset in 0..<name.count where bytes[start + offset] != name[offset] { return false }
        return true
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        for slot in old where slot.number >= 0 {
            var index = Int(slot.hash) & (slots.count - 1)
            while slots[index].number >= 0 { index = (index + 1) & (slots.count - 1) }
            slots[index] = slot
        }
    }

    @inline(__always)
    private static func hash(_ name: UnsafeRawBufferPointer) -> UInt32 {
        var hash: UInt32 = 0x811c_9dc5
        for byte in name {
            hash = (hash ^ UInt32(byte)) &* 0x0100_0193
        }
        return hash ^ (hash >> 15)
    }
}
