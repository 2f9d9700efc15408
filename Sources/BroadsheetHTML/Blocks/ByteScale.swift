#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Writes measures as bytes, so that a page's features are small, are equal on every machine, and are what the model's thresholds are numbered by.
enum ByteScale {
    /// 16 · ln(1 + x) for the smallest numbers.
    private static let logarithms: [UInt8] = (0..<1024).map { UInt8((16 * log(1 + Double($0))).rounded()) }

    /// 16 · ln(1 + x), at most 255. Above 1023 to within 1.
    @inline(__always)
    static func log(_ number: Int) -> UInt8 {
        if number < 1024 { return logarithms[max(0, number)] }
        // Each halving takes off 16 · ln 2.
        let halvings = 54 - number.leadingZeroBitCount
        return UInt8(min(255, Int(logarithms[number >> halvings]) + (halvings * 1109 + 50) / 100))
    }

    private static func log(_ number: Double) -> Double { Self.naturalLogarithm(number) }

    private static func naturalLogarithm(_ number: Double) -> Double {
        #if canImport(Glibc)
            Glibc.log(number)
        #elseif canImport(Musl)
            Musl.log(number)
        #elseif canImport(Darwin)
            Darwin.log(number)
        #endif
    }

    /// 255 · part / whole; 0 of nothing.
    @inline(__always)
    static func density(_ part: Int, _ whole: Int) -> UInt8 {
        whole <= 0 ? 0 : UInt8(min(255, max(0, (part * 510 + whole) / (2 * whole))))
    }

    /// 255 · √(part / whole); 0 of nothing.
    @inline(__always)
    static func share(_ part: Int, _ whole: Int) -> UInt8 {
        guard whole > 0, part > 0 else { return 0 }
        return UInt8(min(255, (255 * (Float(part) / Float(whole)).squareRoot()).rounded()))
    }

    /// 128 and a distance; distances above 32 by their logarithm.
    @inline(__always)
    static func offset(_ distance: Int) -> UInt8 {
        let length = abs(distance)
        let shown = length <= 32 ? length : min(127, 32 + Int(log(length)) - 56)
        return UInt8(distance < 0 ? 128 - shown : 128 + shown)
    }

    /// 128 and a number, which can be negative.
    @inline(__always)
    static func signed(_ number: Double) -> UInt8 { UInt8(min(255, max(0, (128 + number + 0.5).rounded(.down)))) }

    /// A count that is small as a rule.
    @inline(__always)
    static func count(_ number: Int, atMost most: Int = 255) -> UInt8 { UInt8(min(most, max(0, number))) }
}
