/// The East Asian multi-byte encodings.
enum MultiByteFamily {
    case shiftJIS
    case eucJP
    case gb18030
    case big5
    case eucKR

    /// Names by which GNU libc, then GNU libiconv, know the variant that the Encoding Standard describes.
    var iconvNames: [String] {
        switch self {
        case .shiftJIS: ["CP932", "WINDOWS-31J", "SHIFT_JIS"]
        case .eucJP: ["EUC-JP-MS", "CP51932", "EUC-JP"]
        case .gb18030: ["GB18030", "CP936", "GBK"]
        case .big5: ["BIG5-HKSCS", "CP950", "BIG5"]
        case .eucKR: ["UHC", "CP949", "EUC-KR"]
        }
    }

    /// The character at an offset that the Encoding Standard assigns and iconv does not, with its length in bytes.
    func scalarRefusedByIconv(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (value: UInt32, length: Int)? {
        switch (self, bytes[offset]) {
        case (.gb18030, 0x80): return (0x20AC, 1)
        case (.shiftJIS, 0x80): return (0x80, 1)
        case (.big5, let lead) where offset + 1 < bytes.count:
            return Self.big5OutsideHKSCS[UInt16(lead) << 8 | UInt16(bytes[offset + 1])].map { ($0, 2) }
        default: return nil
        }
    }

    private static let big5OutsideHKSCS: [UInt16: UInt32] = [
        0xA15A: 0x2574, 0xA1C3: 0xFFE3, 0xA1C5: 0x02CD, 0xA1FE: 0xFF0F, 0xA240: 0xFF3C, 0xA2CC: 0x5341, 0xA2CE: 0x5345,
    ]

    /// Number of bytes that one U+FFFD stands for: a lead byte takes its trail byte along unless that is ASCII.
    func invalidLength(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        let available = bytes.count - offset
        let lead = bytes[offset]
        guard isLead(lead), available > 1, bytes[offset + 1] >= 0x80 else { return 1 }
        if self == .eucJP, lead == 0x8F, available > 2, bytes[offset + 2] >= 0x80 { return 3 }
        return 2
    }

    private func isLead(_ byte: UInt8) -> Bool {
        switch self {
        case .shiftJIS: (0x81...0x9F).contains(byte) || (0xE0...0xFC).contains(byte)
        case .eucJP: byte == 0x8E || byte == 0x8F || (0xA1...0xFE).contains(byte)
        case .gb18030, .big5, .eucKR: (0x81...0xFE).contains(byte)
        }
    }
}
