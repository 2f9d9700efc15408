/// Gives each key a small number, in the order in which keys come.
struct HashIndex {
    private(set) var count = 0
    private var slots: [Slot]

    private struct Slot {
        var key: UInt64 = 0
        var number: Int32 = -1
    }

    init(minimumCapacity: Int = 64) {
        var size = 64
        while size < minimumCapacity * 2 { size *= 2 }
        slots = [Slot](repeating: Slot(), count: size)
    }

    /// The number of a key, which is new if the key is.
    mutating func number(of key: UInt64) -> Int {
        var place = Self.place(of: key, in: slots.count)
        while slots[place].number >= 0 {
            if slots[place].key == key { return Int(slots[place].number) }
            place = (place + 1) & (slots.count - 1)
        }
        slots[place] = Slot(key: key, number: Int32(count))
        count += 1
        if count * 2 > slots.count { grow() }
        return count - 1
    }

    /// Whether a key has a number.
    @inline(__always)
    func contains(_ key: UInt64) -> Bool { existingNumber(of: key) != nil }

    /// The number of a key; `nil` if it has none.
    @inline(__always)
    func existingNumber(of key: UInt64) -> Int? {
        var place = Self.place(of: key, in: slots.count)
        while slots[place].number >= 0 {
            if slots[place].key == key { return Int(slots[place].number) }
            place = (place + 1) & (slots.count - 1)
        }
        return nil
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        for slot in old where slot.number >= 0 {
            var place = Self.place(of: slot.key, in: slots.count)
            while slots[place].number >= 0 { place = (place + 1) & (slots.count - 1) }
            slots[place] = slot
        }
    }

    @inline(__always)
    private static func place(of key: UInt64, in size: Int) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 32) & (size - 1)
    }
}
