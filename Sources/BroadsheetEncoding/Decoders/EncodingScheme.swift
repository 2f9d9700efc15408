/// How the bytes of an encoding are decoded.
enum EncodingScheme {
    case utf8
    case utf16(bigEndian: Bool)
    case utf32(bigEndian: Bool)
    case table(SingleByteTable)
    case singleByte(iconvNames: [String], corrections: [UInt8: UInt32])
    case multiByte(MultiByteFamily)
    case iso2022JP
    case none
}

extension TextEncoding {
    var scheme: EncodingScheme {
        switch self {
        case .utf8: .utf8
        case .utf16LittleEndian: .utf16(bigEndian: false)
        case .utf16BigEndian: .utf16(bigEndian: true)
        case .utf32LittleEndian: .utf32(bigEndian: false)
        case .utf32BigEndian: .utf32(bigEndian: true)
        case .windows1252: .table(.windows1252)
        case .userDefined: .table(.userDefined)
        case .shiftJIS: .multiByte(.shiftJIS)
        case .eucJP: .multiByte(.eucJP)
        case .gb18030: .multiByte(.gb18030)
        case .big5: .multiByte(.big5)
        case .eucKR: .multiByte(.eucKR)
        case .iso2022JP: .iso2022JP
        case .replacement: .none
        default: singleByteScheme
        }
    }

    // GNU libc and GNU libiconv name some encodings differently, and both differ in a few bytes from the Encoding Standard.
    private var singleByteScheme: EncodingScheme {
        switch name {
        case "windows-874":
            .singleByte(iconvNames: ["WINDOWS-874", "CP874", "TIS-620"], corrections: Self.thaiWindowsPunctuation)
        case "windows-1255":
            .singleByte(iconvNames: ["CP1255"], corrections: [0xCA: 0x05BA])
        case "KOI8-U":
            .singleByte(iconvNames: ["KOI8-U"], corrections: [0xAE: 0x045E, 0xBE: 0x040E])
        case "IBM866":
            .singleByte(iconvNames: ["IBM866", "CP866"], corrections: [:])
        case "macintosh":
            .singleByte(iconvNames: ["MACINTOSH", "MACROMAN"], corrections: [0xC6: 0x2206, 0xDB: 0x20AC, 0xF0: 0xF8FF])
        case "x-mac-cyrillic":
            .singleByte(
                iconvNames: ["MAC-UK", "MACUKRAINE", "MAC-CYRILLIC", "MACCYRILLIC"],
                corrections: [0xA2: 0x0490, 0xB6: 0x0491, 0xFF: 0x20AC])
        case "ISO-8859-8-I":
            .singleByte(iconvNames: ["ISO-8859-8"], corrections: [:])
        case _ where name.utf8.starts(with: "windows-".utf8):
            .singleByte(iconvNames: ["CP" + name.dropFirst("windows-".count), name.uppercased()], corrections: [:])
        default:
            .singleByte(iconvNames: [name], corrections: [:])
        }
    }

    private static let thaiWindowsPunctuation: [UInt8: UInt32] = [
        0x80: 0x20AC, 0x85: 0x2026, 0x91: 0x2018, 0x92: 0x2019, 0x93: 0x201C, 0x94: 0x201D, 0x95: 0x2022, 0x96: 0x2013, 0x97: 0x2014,
        0xA0: 0x00A0,
    ]

    var isMultiByteEastAsian: Bool {
        if case .multiByte = scheme { return true }
        return false
    }
}
