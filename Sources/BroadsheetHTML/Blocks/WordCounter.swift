/// Counts words in UTF-8: runs of letters, digits and underscores; each Han or Kana character is a word of its own.
struct WordCounter {
    private(set) var words = 0
    private(set) var characters = 0
    private(set) var commas = 0
    private(set) var lastCharacter: TextBlock.LastCharacter = .other
    private var isInWord = false

    mutating func count(_ text: UnsafeBufferPointer<UInt8>) {
        var index = 0
        let end = text.count
        while index < end {
            let byte = text[index]
            if byte < 0x80 {
                index += 1
                characters += 1
                let kind = Self.asciiKinds[Int(byte)]
                if kind == 1 {
                    if !isInWord { words += 1 }
                    isInWord = true
                    lastCharacter = .other
                } else {
                    isInWord = false
                    if byte != 0x20 { lastCharacter = Self.lastCharacter(ascii: byte) }
                    if byte == UInt8(ascii: ",") { commas += 1 }
                }
                continue
            }
            let (scalar, length) = Scalars.decode(text, at: index)
            index += length
            characters += 1
            countWide(scalar)
        }
    }

    private mutating func countWide(_ scalar: UInt32) {
        lastCharacter = .other
        switch scalar {
        case 0x3040...0x30ff, 0x3400...0x9fff, 0xf900...0xfaff, 0x20000...0x3ffff:
            words += 1
            isInWord = false
        case 0x80...0xa9, 0xab...0xb1, 0xb4, 0xb6...0xb8, 0xbb, 0xbf, 0xd7, 0xf7, 0x2000...0x206f, 0x20a0...0x20cf, 0x2190...0x2bff,
            0x3000...0x3003,
            0x3008...0x3020, 0xff01...0xff0f, 0xff1a...0xff20, 0x1f000...0x1faff, 0x060c, 0x061b, 0x061f, 0x06d4, 0xfffd:
            isInWord = false
            if scalar == 0x3001 || scalar == 0xff0c || scalar == 0x060c { commas += 1 }
            lastCharacter = Self.lastCharacter(wide: scalar)
        default:
            if !isInWord { words += 1 }
            isInWord = true
        }
    }

    private static func lastCharacter(ascii byte: UInt8) -> TextBlock.LastCharacter {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""): .sentenceEnd
        case UInt8(ascii: ":"): .colon
        case UInt8(ascii: ">"), UInt8(ascii: "+"): .arrow
        default: .other
        }
    }

    private static func lastCharacter(wide scalar: UInt32) -> TextBlock.LastCharacter {
        switch scalar {
        case 0x3002, 0xff01, 0xff1f, 0x201d, 0x2026, 0x06d4, 0x061f: .sentenceEnd
        case 0xff1a: .colon
        case 0x203a, 0xbb, 0x2192: .arrow
        default: .other
        }
    }

    /// 1: part of a word, 0: not.
    private static let asciiKinds: [UInt8] = (0..<128).map { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte) || byte == 0x5f ? 1 : 0
    }
}
