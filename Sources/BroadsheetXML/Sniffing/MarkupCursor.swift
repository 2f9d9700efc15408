/// Reads the beginning of an XML document up to its first start tag.
struct MarkupCursor {
    private let bytes: [UInt8]
    private var index = 0
    /// Whether anything was passed over that only markup has.
    private(set) var hasSeenMarkup = false

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xef, 0xbb, 0xbf]) { index = 3 }
    }

    var isAtEnd: Bool { index >= bytes.count }

    /// Goes to the root element's `<`; false when the text ends before it or something else stands there.
    mutating func skipProlog() -> Bool {
        while true {
            while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
            guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "<") else { return false }
            switch bytes[index + 1] {
            case UInt8(ascii: "?"): skip(past: "?>")
            case UInt8(ascii: "!"):
                if bytes[index...].starts(with: "<!--".utf8) { skip(past: "-->") } else { skipDeclaration() }
            case UInt8(ascii: "/"): return false
            default: return true
            }
            hasSeenMarkup = true
        }
    }

    private mutating func skip(past ending: String) {
        while index < bytes.count {
            if bytes[index...].starts(with: ending.utf8) {
                index += ending.utf8.count
                return
            }
            index += 1
        }
    }

    private mutating func skipDeclaration() {
        var depth = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "[") { depth += 1 }
            if byte == UInt8(ascii: "]") { depth -= 1 }
            if byte == UInt8(ascii: ">"), depth <= 0 { return }
        }
    }

    /// The start tag at this place, as far as it is there; `nil` when none begins.
    mutating func startTag() -> (name: String, attributes: [(name: String, value: String)])? {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "<") else { return nil }
        index += 1
        let name = word()
        guard let first = name.utf8.first, 0x61...0x7a ~= first | 0x20 || first == UInt8(ascii: "_") || first >= 0x80 else { return nil }
        var attributes: [(name: String, value: String)] = []
        while index < bytes.count, bytes[index] != UInt8(ascii: ">"), attributes.count < 256 {
            while index < bytes.count, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: "/") { index += 1 }
            let attribute = word()
            guard !attribute.isEmpty, index < bytes.count else { break }
            while index < bytes.count, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: "=") { index += 1 }
            guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") else { break }
            let quote = bytes[index]
            let start = index + 1
            guard let end = bytes[start...].firstIndex(of: quote) else { break }
            attributes.append((attribute, String(decoding: bytes[start..<end], as: UTF8.self).trimmingWhitespace()))
            index = end + 1
        }
        return (name, attributes)
    }

    private mutating func word() -> String {
        let start = index
        while index < bytes.count, bytes[index] > 0x20, !"=/><\"'".utf8.contains(bytes[index]) { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }
}
