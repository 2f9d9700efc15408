/// Hashes of 64 bits for tables that live as long as one page.
struct ByteHash {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    /// One step of FNV-1a, for what is changed on the way.
    @inline(__always)
    mutating func combine(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

    /// The hash of some bytes, eight at a time.
    @inline(__always)
    static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 { mix(bytes) { $0 } }

    /// The hash of some bytes in which all digits count alike, so that `post-12` and `post-47` are one.
    @inline(__always)
    static func ofShape(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 { mix(bytes, withoutDigits) }

    @inline(__always)
    private static func mix(_ bytes: UnsafeBufferPointer<UInt8>, _ change: (UInt64) -> UInt64) -> UInt64 {
        let start = UnsafeRawPointer(bytes.baseAddress)
        let count = bytes.count
        var hash = UInt64(truncatingIfNeeded: count) &* 0xff51_afd7_ed55_8ccd
        if let start, count >= 8 {
            var index = 0
            while index + 8 <= count {
                hash = step(hash, change(start.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
                index += 8
            }
            if index < count { hash = step(hash, change(start.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self))) }
        } else {
            var word: UInt64 = 0
            for byte in bytes { word = word << 8 | UInt64(byte) }
            hash = step(hash, change(word))
        }
        return hash
    }

    @inline(__always)
    private static func step(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (hash ^ word) &* 0x9e37_79b9_7f4a_7c15
        return product ^ product >> 29
    }

    /// Eight bytes with every digit among them as a zero.
    @inline(__always)
    private static func withoutDigits(_ word: UInt64) -> UInt64 {
        let distance = word ^ 0x3030_3030_3030_3030
        // A byte is a digit if its distance is below ten: adding 0x76 to one that is not carries into the highest bit.
        let others = ((distance & 0x7f7f_7f7f_7f7f_7f7f) &+ 0x7676_7676_7676_7676 | distance) & 0x8080_8080_8080_8080
        let digits = (others ^ 0x8080_8080_8080_8080) >> 7
        return word & ~(digits &* 0x0f)
    }
}
