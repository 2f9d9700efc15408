/// Decodes bytes of any encoding but UTF-8.
enum LegacyDecoder {
    /// Decodes from an offset on, which only wide encodings use; nil for an encoding without a decoder on this system.
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, as encoding: TextEncoding, from start: Int = 0) -> DecoderOutput? {
        switch encoding.scheme {
        case .utf8, .none:
            return nil
        case .utf16(let bigEndian):
            return WideDecoder.decodeUTF16(bytes, bigEndian: bigEndian, from: start)
        case .utf32(let bigEndian):
            return WideDecoder.decodeUTF32(bytes, bigEndian: bigEndian, from: start)
        case .table(let table):
            return table.decode(bytes)
        case .singleByte(let iconvNames, let corrections):
            return SingleByteTable(iconvNames: iconvNames, corrections: corrections)?.decode(bytes)
        case .multiByte(let family):
            return MultiByteDecoder(family)?.decode(bytes)
        case .iso2022JP:
            return ISO2022JPDecoder.decode(bytes)
        }
    }
}
