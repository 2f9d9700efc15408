/// What metadata needs to know of characters: case, letters, digits, white space.
enum Scalars {
    /// The character that starts at a place in UTF-8 and how many bytes it takes. Broken bytes count as one character each.
    @inline(__always)
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
        let first = bytes[index]
        if first < 0x80 { return (UInt32(first), 1) }
        let length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
        guard first >= 0xc2, index + length <= bytes.count else { return (0xfffd, 1) }
        var scalar = UInt32(first) & (0x7f >> UInt32(length))
        for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3f) }
        return (scalar, length)
    }

    @inline(__always)
    static func encode(_ scalar: UInt32, into bytes: inout [UInt8]) {
        if scalar < 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: scalar))
        } else if scalar < 0x800 {
            bytes.append(UInt8(truncatingIfNeeded: 0xc0 | scalar >> 6))
            bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3f))
        } else if scalar < 0x1_0000 {
            bytes.append(UInt8(truncatingIfNeeded: 0xe0 | scalar >> 12))
            bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3f))
            bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3f))
        } else {
            bytes.append(UInt8(truncatingIfNeeded: 0xf0 | scalar >> 18 & 0x07))
            bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3f))
            bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3f))
            bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3f))
        }
    }

    /// A letter in lower case, for comparing. The blocks of Latin, Greek and Cyrillic are computed, the rest is looked up. Arabic *yeh* and *kaf*
    /// become the Persian ones, since pages mix them.
    static func fold(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x41...0x5a: return scalar + 32
        case 0..<0xc0: return scalar
        case 0xc0...0xde: return scalar == 0xd7 ? scalar : scalar + 32
        case 0xdf...0xff: return scalar
        case 0x130, 0x131: return 0x69
        case 0x100...0x137, 0x14a...0x177: return scalar | 1
        case 0x139...0x148, 0x179...0x17e: return scalar & 1 == 1 ? scalar + 1 : scalar
        case 0x178: return 0xff
        case 0x3c2: return 0x3c3
        case 0x391...0x3a1, 0x3a3...0x3ab: return scalar + 32
        case 0x400...0x40f: return scalar + 80
        case 0x410...0x42f: return scalar + 32
        case 0x430...0x45f: return scalar
        case 0x643: return 0x6a9
        case 0x64a: return 0x6cc
        case 0x600...0x10ff, 0x2e80...0xd7ff: return scalar
        default:
            guard let mapping = Unicode.Scalar(scalar)?.properties.lowercaseMapping.unicodeScalars, mapping.count == 1 else {
                return scalar
            }
            return mapping.first?.value ?? scalar
        }
    }

    /// Letters, digits and the marks that belong to them.
    @inline(__always)
    static func isWord(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return isASCIILetter(scalar) || scalar &- 0x30 < 10 }
        switch scalar {
        case 0xc0...0xd6, 0xd8...0xf6, 0xf8...0x559, 0x4e00...0xd7ff: return true
        case 0x80...0xbf: return scalar == 0xaa || scalar == 0xb5 || scalar == 0xba
        case 0xd7, 0xf7, 0x55a...0x55f, 0x589, 0x5be, 0x5f3...0x5f4, 0x60c, 0x61b, 0x61f, 0x66a...0x66d, 0x6d4, 0x964...0x965: return false
        case 0x2000...0x2bff: return scalar == 0x200c || scalar == 0x200d || scalar == 0x2071 || scalar == 0x207f
        case 0x3000...0x3004, 0x3008...0x3020, 0x3030, 0x303d, 0x30fb: return false
        case 0xe000...0xf8ff, 0xfe10...0xfe6f, 0xfeff...0xff0f, 0xff1a...0xff20, 0xff3b...0xff40, 0xff5b...0xff65, 0xffe0...0xffff:
            return false
        case 0x1f000...0x1faff: return false
        default: return true
        }
    }

    @inline(__always)
    static func isASCIILetter(_ scalar: UInt32) -> Bool { (scalar | 0x20) &- 0x61 < 26 }

    /// The value of a decimal digit of any script that dates are written in.
    @inline(__always)
    static func digit(_ scalar: UInt32) -> Int? {
        if scalar < 0x80 { return scalar &- 0x30 < 10 ? Int(scalar - 0x30) : nil }
        switch scalar {
        case 0x660...0x669: return Int(scalar - 0x660)
        case 0x6f0...0x6f9: return Int(scalar - 0x6f0)
        case 0xff10...0xff19: return Int(scalar - 0xff10)
        case 0xe50...0xe59, 0xed0...0xed9: return Int((scalar - 0xe50) % 0x80)
        // The scripts of India take 128 places each and have their digits at the same ones.
        case 0x966..<0xd70: return (0x66...0x6f).contains(scalar & 0x7f) ? Int(scalar & 0x7f) - 0x66 : nil
        case 0x1040...0x1049: return Int(scalar - 0x1040)
        case 0x17e0...0x17e9: return Int(scalar - 0x17e0)
        default: return nil
        }
    }

    /// White space, also the spaces of typography.
    @inline(__always)
    static func isSpace(_ scalar: UInt32) -> Bool {
        scalar <= 0x20 || scalar == 0xa0 || (0x2000...0x200a).contains(scalar) || scalar == 0x202f || scalar == 0x3000 || scalar == 0x2028
    }

    /// Characters that show nothing: soft hyphens, zero-width characters, marks of direction.
    @inline(__always)
    static func isUnseen(_ scalar: UInt32) -> Bool {
        scalar == 0xad || (0x200b...0x200f).contains(scalar) || (0x202a...0x202e).contains(scalar) || (0x2060...0x2069).contains(scalar)
            || scalar == 0xfeff
    }

    /// Characters of scripts that part words without spaces.
    @inline(__always)
    static func isIdeographic(_ scalar: UInt32) -> Bool { (0x3000...0x9fff).contains(scalar) || (0xac00...0xd7af).contains(scalar) }
}
