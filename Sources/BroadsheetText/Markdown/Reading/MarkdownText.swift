/// Characters that Markdown writes in a roundabout way.
enum MarkdownText {
    static func isPunctuation(_ byte: UInt8) -> Bool {
        0x21...0x2f ~= byte || 0x3a...0x40 ~= byte || 0x5b...0x60 ~= byte || 0x7b...0x7e ~= byte
    }

    /// Without backslashes in front of punctuation, and with entities decoded.
    static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") }) else {
            return String(decoding: bytes, as: UTF8.self)
        }
        var text: [UInt8] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\\"), index + 1 < bytes.endIndex, isPunctuation(bytes[index + 1]) {
                text.append(bytes[index + 1])
                index += 2
            } else if byte == UInt8(ascii: "&"), let entity = entity(bytes[index...]) {
                text.append(contentsOf: entity.text.utf8)
                index += entity.length
            } else {
                text.append(byte)
                index += 1
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static let entities: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{a0}", "copy": "©", "reg": "®", "trade": "™", "hellip": "…",
        "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "bull": "•", "middot": "·", "deg": "°",
        "times": "×",
        "larr": "←", "rarr": "→", "euro": "€", "pound": "£", "sect": "§", "laquo": "«", "raquo": "»", "shy": "\u{ad}", "zwj": "\u{200d}",
    ]

    /// The entity that begins here, and its length.
    static func entity(_ bytes: ArraySlice<UInt8>) -> (text: String, length: Int)? {
        let name = bytes.dropFirst().prefix(10).prefix { $0 != UInt8(ascii: ";") }
        guard !name.isEmpty, name.endIndex < bytes.endIndex, bytes[name.endIndex] == UInt8(ascii: ";") else { return nil }
        let word = String(decoding: name, as: UTF8.self)
        if let text = entities[word] { return (text, name.count + 2) }
        guard word.hasPrefix("#") else { return nil }
        let digits = word.dropFirst()
        let isHexadecimal = digits.first == "x" || digits.first == "X"
        guard let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits) else { return nil }
        let scalar = value >= 0x20 || value == 0x0a || value == 0x09 ? Unicode.Scalar(value) : nil
        return (String(scalar ?? "\u{fffd}"), name.count + 2)
    }
}
