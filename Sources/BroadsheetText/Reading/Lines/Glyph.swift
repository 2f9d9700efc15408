/// What kind of character a Unicode scalar is. Scalars stand as plain numbers, so that a line is an array without indirection.
enum Glyph {
    typealias Text = [UInt32]

    static func isLetter(_ scalar: UInt32) -> Bool { flags(scalar) & letter != 0 }
    static func isDigit(_ scalar: UInt32) -> Bool { scalar < 0x80 ? scalar &- 0x30 < 10 : flags(scalar) & digit != 0 }
    static func isUpper(_ scalar: UInt32) -> Bool { flags(scalar) & upper != 0 }
    static func isLower(_ scalar: UInt32) -> Bool { flags(scalar) & lower != 0 }
    static func isSpace(_ scalar: UInt32) -> Bool { scalar <= 0x20 ? true : flags(scalar) & space != 0 }
    /// A letter, a digit or another number.
    static func isAlphanumeric(_ scalar: UInt32) -> Bool { flags(scalar) & alphanumeric != 0 }
    /// What words are made of: letters, digits, marks that belong to letters, the underscore.
    static func isWord(_ scalar: UInt32) -> Bool { flags(scalar) & word != 0 }

    /// The scalar in lower case; itself where its lower case is more than one scalar.
    static func lowered(_ scalar: UInt32) -> UInt32 {
        if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
        if scalar < UInt32(tableSize) { return lowerTable[Int(scalar)] }
        return flags(scalar) & upper != 0 ? computedLower(scalar) : scalar
    }

    static func scalars(_ text: some StringProtocol) -> Text { text.unicodeScalars.map(\.value) }

    static func lowered(_ text: some Sequence<UInt32>) -> Text { text.map { lowered($0) } }

    static func string(_ scalars: some Sequence<UInt32>) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(scalars.underestimatedCount + 8)
        for value in scalars {
            switch value {
            case ..<0x80: bytes.append(UInt8(truncatingIfNeeded: value))
            case ..<0x800:
                bytes.append(UInt8(truncatingIfNeeded: 0xc0 | value >> 6))
                bytes.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3f))
            case ..<0x10000:
                bytes.append(UInt8(truncatingIfNeeded: 0xe0 | value >> 12))
                bytes.append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3f))
                bytes.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3f))
            default:
                bytes.append(UInt8(truncatingIfNeeded: 0xf0 | value >> 18 & 0x07))
                bytes.append(UInt8(truncatingIfNeeded: 0x80 | value >> 12 & 0x3f))
                bytes.append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3f))
                bytes.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3f))
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func flags(_ scalar: UInt32) -> UInt8 {
        if scalar < UInt32(tableSize) { return table[Int(scalar)] }
        // Han and Hangul, by far the most frequent of the rest.
        if (0x3400...0x9fff).contains(scalar) || (0xac00...0xd7a3).contains(scalar) { return letter | alphanumeric | word }
        return computedFlags(scalar)
    }

    private static let letter: UInt8 = 1
    private static let digit: UInt8 = 2
    private static let upper: UInt8 = 4
    private static let lower: UInt8 = 8
    private static let space: UInt8 = 16
    private static let alphanumeric: UInt8 = 32
    private static let word: UInt8 = 64

    private static let tableSize = 0x3100
    private static let table: [UInt8] = (0..<UInt32(tableSize)).map(computedFlags)
    private static let lowerTable: [UInt32] = (0..<UInt32(tableSize)).map(computedLower)

    private static func computedLower(_ value: UInt32) -> UInt32 {
        guard let scalar = Unicode.Scalar(value) else { return value }
        let mapped = scalar.properties.lowercaseMapping.unicodeScalars
        return mapped.count == 1 ? mapped.first?.value ?? value : value
    }

    private static func computedFlags(_ value: UInt32) -> UInt8 {
        guard let scalar = Unicode.Scalar(value) else { return 0 }
        if (0x09...0x0d).contains(value) || (0x1c...0x20).contains(value) || value == 0x85 { return space }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter: return letter | upper | alphanumeric | word
        case .lowercaseLetter: return letter | lower | alphanumeric | word
        case .modifierLetter, .otherLetter: return letter | alphanumeric | word
        case .decimalNumber: return digit | alphanumeric | word
        case .letterNumber, .otherNumber: return alphanumeric | word
        case .nonspacingMark, .spacingMark, .enclosingMark: return word
        case .connectorPunctuation: return value == 0x5f ? word : 0
        case .spaceSeparator, .lineSeparator, .paragraphSeparator: return space
        default: return 0
        }
    }
}

/// A hash of scalars by which short texts are found again: FNV-1a, the same in every process.
struct TextHash: Hashable, Sendable {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    @inline(__always)
    mutating func add(_ scalar: UInt32) { value = (value ^ UInt64(scalar)) &* 0x100_0000_01b3 }

    static func of(_ text: some Sequence<UInt32>) -> UInt64 {
        var hash = TextHash()
        for scalar in text { hash.add(scalar) }
        return hash.value
    }

    static func of(_ text: String) -> UInt64 { of(text.unicodeScalars.lazy.map(\.value)) }
}
