/// Eight bytes looked at together. Each function gives a word in which the top bit of a byte says that the byte is one of those asked for, and all other
/// bits are clear. Importers look through large inputs with it.
@usableFromInline package struct EightBytes: Sendable {
    @usableFromInline let word: UInt64

    /// Loads the bytes at a place, behind which there are seven more.
    @inlinable package init(_ bytes: UnsafeRawPointer, at offset: Int) {
        word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }

    /// The bytes below 0x20.
    @inlinable package var controls: UInt64 {
        ~((word & 0x7f7f_7f7f_7f7f_7f7f) &+ 0x6060_6060_6060_6060 | word) & 0x8080_8080_8080_8080
    }

    /// The bytes outside of ASCII.
    @inlinable package var others: UInt64 { word & 0x8080_8080_8080_8080 }

    /// Whether no byte is below 0x20 or outside of ASCII.
    @inlinable package var areNeitherControlsNorOthers: Bool {
        // A byte borrows from the next one only where it is below 0x20 itself.
        (word &- 0x2020_2020_2020_2020 | word) & 0x8080_8080_8080_8080 == 0
    }

    /// The bytes that are one.
    @inlinable package func equal(to byte: UInt8) -> UInt64 {
        let difference = word ^ (UInt64(byte) &* 0x0101_0101_0101_0101)
        return ~((difference & 0x7f7f_7f7f_7f7f_7f7f) &+ 0x7f7f_7f7f_7f7f_7f7f | difference) & 0x8080_8080_8080_8080
    }
}
