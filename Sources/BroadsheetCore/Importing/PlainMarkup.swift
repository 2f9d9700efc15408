/// The words of a piece of HTML where nobody is there to read it properly: tags go, the elements that break lines part paragraphs, the entities that
/// every writer of HTML uses are decoded.
enum PlainMarkup {
    private static let breaking: Set<String> = [
        "p", "div", "br", "li", "ul", "ol", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "table", "tr", "hr", "section",
        "figure",
    ]
    private static let entities: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{a0}", "hellip": "…", "ndash": "–", "mdash": "—",
        "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
    ]

    /// Linear in the length of the text.
    static func blocks(_ html: String) -> [Block] {
        let bytes = Array(html.utf8)
        var blocks: [Block] = []
        var words: [UInt8] = []
        func flush() {
            while words.last == 0x20 { words.removeLast() }
            if !words.isEmpty { blocks.append(.paragraph(String(decoding: words, as: UTF8.self))) }
            words.removeAll(keepingCapacity: true)
        }
        var index = 0
        // Where the next bracket stands that ends a tag, so that a text full of opening ones is looked through once.
        var nextClose = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "<"), index + 1 < bytes.count, isTagStart(bytes[index + 1]) {
                if nextClose <= index { nextClose = bytes[index...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count }
                let inside = bytes[index + 1..<nextClose].drop { $0 == UInt8(ascii: "/") }
                let name = inside.prefix(12).prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7a || 0x30...0x39 ~= $0 }
                if breaking.contains(String(decoding: name, as: UTF8.self).lowercased()) { flush() }
                index = nextClose + 1
            } else if byte == UInt8(ascii: "&"), let (text, end) = entity(in: bytes, at: index) {
                words.append(contentsOf: text.utf8)
                index = end
            } else {
                if byte > 0x20 {
                    words.append(byte)
                } else if let last = words.last, last != 0x20 {
                    words.append(0x20)
                }
                index += 1
            }
        }
        flush()
        return blocks
    }

    static func isTagStart(_ byte: UInt8) -> Bool {
        0x61...0x7a ~= byte | 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!")
    }

    static func entity<Bytes: RandomAccessCollection<UInt8>>(in bytes: Bytes, at index: Int) -> (text: String, end: Int)?
    where Bytes.Index == Int {
        let name = bytes[(index + 1)...].prefix(10).prefix { $0 != UInt8(ascii: ";") }
        guard name.endIndex < bytes.endIndex, bytes[name.endIndex] == UInt8(ascii: ";"), !name.isEmpty else { return nil }
        let word = String(decoding: name, as: UTF8.self)
        if let text = entities[word] { return (text, name.endIndex + 1) }
        guard word.hasPrefix("#") else { return nil }
        let digits = word.dropFirst()
        let value = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let value, value > 0x20 || value == 0x20, let scalar = Unicode.Scalar(value) else { return nil }
        return (String(scalar), name.endIndex + 1)
    }
}
