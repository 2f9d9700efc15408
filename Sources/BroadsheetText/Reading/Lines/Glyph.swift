internal import CModels

/// What kind of character a Unicode scalar is. Scalars stand as plain numbers, so that a line is an array without indirection.
enum Glyph {
    typealias Text = [UInt32]

    @inline(__always) static func isLetter(_ scalar: UInt32) -> Bool { flags(scalar) & letter != 0 }
    @inline(__always) static func isDigit(_ scalar: UInt32) -> Bool {
        scalar < 0x80 ? scalar &- 0x30 < 10 : flags(scalar) & digit != 0
    }
    @inline(__always) static func isUpper(_ scalar: UInt32) -> Bool { flags(scalar) & upper != 0 }
    @inline(__always) static func isLower(_ scalar: UInt32) -> Bool { flags(scalar) & lower != 0 }
    @inline(__always) static func isSpace(_ scalar: UInt32) -> Bool {
        scalar < 0x80 ? scalar <= 0x20 : otherFlags(scalar) & space != 0
    }
    /// A letter, a digit or another number.
    @inline(__always) static func isAlphanumeric(_ scalar: UInt32) -> Bool { flags(scalar) & alphanumeric != 0 }
    /// What words are made of: letters, digits, marks that belong to letters, the underscore.
    @inline(__always) static func isWord(_ scalar: UInt32) -> Bool { flags(scalar) & word != 0 }

    /// The scalar in lower case; itself where its lower case is more than one scalar.
    @inline(__always) static func lowered(_ scalar: UInt32) -> UInt32 {
        if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
        return otherLowered(scalar)
    }

    private static func otherLowered(_ scalar: UInt32) -> UInt32 {
        if scalar < UInt32(tableSize) { return lowerTable[Int(scalar)] }
        return flags(scalar) & upper != 0 ? computedLower(scalar) : scalar
    }

    static func scalars(_ text: some StringProtocol) -> Text {
        var text = String(text)
        return text.withUTF8 { scalars($0) }
    }

    /// The scalars of valid UTF-8.
    static func scalars(_ utf8: UnsafeBufferPointer<UInt8>) -> Text {
        Text(unsafeUninitializedCapacity: utf8.count) { scalars, count in
            var at = 0
            while at < utf8.count {
                (scalars[count], at) = scalar(of: utf8, at: at)
                count += 1
            }
        }
    }

    /// The scalar at a place of valid UTF-8, and where the next one begins.
    @inline(__always)
    static func scalar(of utf8: UnsafeBufferPointer<UInt8>, at start: Int) -> (value: UInt32, next: Int) {
        let first = UInt32(utf8[start])
        if first < 0x80 { return (first, start + 1) }
        let count = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
        var value = first & (count == 4 ? 0x07 : count == 3 ? 0x0f : 0x1f)
        let end = min(start + count, utf8.count)
        for at in (start + 1)..<max(start + 1, end) { value = value << 6 | UInt32(utf8[at] & 0x3f) }
        return (value, max(start + 1, end))
    }

    static func lowered(_ text: Text) -> Text { lowered(text[...]) }

    static func lowered(_ text: ArraySlice<UInt32>) -> Text {
        text.withUnsafeBufferPointer { text in
            Text(unsafeUninitializedCapacity: text.count) { low, count in
                if isWide(text) {
                    for at in text.indices { low[at] = lowered(text[at]) }
                } else {
                    // Without calls, so that several are done at once.
                    for at in text.indices { low[at] = text[at] &+ (text[at] &- 0x41 < 26 ? 0x20 : 0) }
                }
                count = text.count
            }
        }
    }

    static func string(_ scalars: Text) -> String { string(scalars[...]) }

    static func string(_ scalars: ArraySlice<UInt32>) -> String {
        scalars.withUnsafeBufferPointer { scalars in
            var size = scalars.count
            if isWide(scalars) {
                size = 0
                for value in scalars { size += value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4 }
            }
            return String(unsafeUninitializedCapacity: size) { bytes in
                if size == scalars.count {
                    for at in scalars.indices { bytes[at] = UInt8(truncatingIfNeeded: scalars[at]) }
                } else {
                    encode(scalars, into: bytes)
                }
                return size
            }
        }
    }

    private static func encode(_ scalars: UnsafeBufferPointer<UInt32>, into bytes: UnsafeMutableBufferPointer<UInt8>) {
        var at = 0
        func put(_ value: UInt32) {
            bytes[at] = UInt8(truncatingIfNeeded: value)
            at += 1
        }
        for value in scalars {
            switch value {
            case ..<0x80: put(value)
            case ..<0x800:
                put(0xc0 | value >> 6)
                put(0x80 | value & 0x3f)
            case ..<0x10000:
                put(0xe0 | value >> 12)
                put(0x80 | value >> 6 & 0x3f)
                put(0x80 | value & 0x3f)
            default:
                put(0xf0 | value >> 18 & 0x07)
                put(0x80 | value >> 12 & 0x3f)
                put(0x80 | value >> 6 & 0x3f)
                put(0x80 | value & 0x3f)
            }
        }
    }

    @inline(__always) static func flags(_ scalar: UInt32) -> UInt8 {
        scalar < 0x80 ? broadsheet_text_ascii(scalar) : otherFlags(scalar)
    }

    private static func otherFlags(_ scalar: UInt32) -> UInt8 {
        if scalar < UInt32(tableSize) { return table[Int(scalar)] }
        // Han and Hangul, by far the most frequent of the rest.
        if (0x3400...0x9fff).contains(scalar) || (0xac00...0xd7a3).contains(scalar) { return letter | alphanumeric | word }
        return computedFlags(scalar)
    }

    // The bits that `broadsheet_text_ascii` gives as well.
    @inline(__always) static var letter: UInt8 { 1 }
    @inline(__always) static var digit: UInt8 { 2 }
    @inline(__always) static var upper: UInt8 { 4 }
    @inline(__always) static var lower: UInt8 { 8 }
    @inline(__always) static var space: UInt8 { 16 }
    @inline(__always) static var alphanumeric: UInt8 { 32 }
    @inline(__always) static var word: UInt8 { 64 }
    /// Of ASCII alone.
    @inline(__always) static var mark: UInt8 { 128 }

    /// Whether any scalar stands behind ASCII.
    @inline(__always)
    private static func isWide(_ text: UnsafeBufferPointer<UInt32>) -> Bool {
        var bits: UInt32 = 0
        for scalar in text { bits |= scalar }
        return bits >= 0x80
    }

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

    static func of(_ text: Glyph.Text.SubSequence) -> UInt64 {
        text.withUnsafeBufferPointer { text in
            var hash = TextHash()
            for scalar in text { hash.add(scalar) }
            return hash.value
        }
    }

    static func of(_ text: Glyph.Text) -> UInt64 { of(text[...]) }

    static func of(_ text: String) -> UInt64 { of(Glyph.scalars(text)) }
}
