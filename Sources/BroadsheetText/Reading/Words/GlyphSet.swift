/// A handful of scalars. Whether one of ASCII is among them is a bit.
struct GlyphSet: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0
    private var others: [UInt32] = []

    init(_ text: String) {
        for scalar in text.unicodeScalars { insert(scalar.value) }
    }

    private mutating func insert(_ scalar: UInt32) {
        switch scalar {
        case ..<64: low |= 1 << UInt64(scalar)
        case ..<128: high |= 1 << UInt64(scalar - 64)
        default: others.append(scalar)
        }
    }

    @inline(__always)
    func contains(_ scalar: UInt32) -> Bool {
        if scalar < 64 { return low >> UInt64(scalar) & 1 != 0 }
        if scalar < 128 { return high >> UInt64(scalar - 64) & 1 != 0 }
        return others.contains(scalar)
    }
}
