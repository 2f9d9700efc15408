/// Tells most lines from phrases by a few bits, before anything is compared.
struct PhraseGate: Sendable {
    private static let size = 1 << 14
    private var bits = [UInt64](repeating: 0, count: size / 64)

    /// Lengths stand where third scalars do, and are no scalars.
    private static let length: UInt32 = 0x11_0000

    @inline(__always)
    private static func place(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> Int {
        let hash = first &* 0x9e37_79b1 ^ second &* 0x85eb_ca77 ^ third &* 0xc2b2_ae3d
        return Int(hash ^ hash >> 15) & (size - 1)
    }

    private mutating func insert(_ first: UInt32, _ second: UInt32, _ third: UInt32) {
        let place = Self.place(first, second, third)
        bits[place / 64] |= 1 << UInt64(place % 64)
    }

    @inline(__always)
    private func holds(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> Bool {
        let place = Self.place(first, second, third)
        return bits[place / 64] >> UInt64(place % 64) & 1 != 0
    }

    mutating func insert(beginning words: Glyph.Text) {
        insert(words.first ?? 0, words.count > 1 ? words[1] : 0, words.count > 2 ? words[2] : 0)
    }

    mutating func insert(whole first: UInt32, _ second: UInt32, length: Int) { insert(first, second, Self.length + UInt32(length)) }

    /// Whether a line can begin as one of the phrases does, of which some have one or two scalars.
    @inline(__always)
    func mayBegin(_ line: UnsafeBufferPointer<UInt32>) -> Bool {
        let second = line.count > 1 ? line[1] : 0
        return line.count > 2 && holds(line[0], second, line[2]) || line.count > 1 && holds(line[0], second, 0) || holds(line[0], 0, 0)
    }

    /// Whether a line can be one of the phrases.
    @inline(__always)
    func mayBeWhole(_ first: UInt32, _ second: UInt32, length: Int) -> Bool {
        holds(first, second, Self.length + UInt32(truncatingIfNeeded: length))
    }
}
