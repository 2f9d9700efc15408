/// Forms of a text in which spellings of the same thing are equal.
enum TextKeys {
    /// Letters and digits in lower case, words parted by one space.
    static func words(_ text: String) -> String {
        String(decoding: folded(text, wordGap: 0x20), as: UTF8.self)
    }

    /// Letters and digits in lower case, nothing between them.
    static func compact(_ text: String) -> String {
        String(decoding: folded(text, wordGap: nil), as: UTF8.self)
    }

    private static func folded(_ text: String, wordGap: UInt8?) -> [UInt8] {
        var text = text
        return text.withUTF8 { folded($0, wordGap: wordGap) }
    }

    static func folded(_ bytes: UnsafeBufferPointer<UInt8>, wordGap: UInt8?) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var owesGap = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                index += 1
                if Scalars.isASCIILetter(UInt32(byte)) || byte &- 0x30 < 10 {
                    if owesGap, let wordGap { result.append(wordGap) }
                    owesGap = false
                    result.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
                } else {
                    owesGap = !result.isEmpty
                }
                continue
            }
            let (scalar, length) = Scalars.decode(bytes, at: index)
            index += length
            if Scalars.isWord(scalar) {
                if owesGap, let wordGap { result.append(wordGap) }
                owesGap = false
                Scalars.encode(Scalars.fold(scalar), into: &result)
            } else if !Scalars.isUnseen(scalar) {
                owesGap = !result.isEmpty
            }
        }
        return result
    }

    /// The same text in lower case, with nothing left out.
    static func lowercased(_ bytes: UnsafeBufferPointer<UInt8>, into result: inout [UInt8]) {
        result.removeAll(keepingCapacity: true)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                result.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
                index += 1
            } else {
                let (scalar, length) = Scalars.decode(bytes, at: index)
                Scalars.encode(Scalars.fold(scalar), into: &result)
                index += length
            }
        }
    }
}
