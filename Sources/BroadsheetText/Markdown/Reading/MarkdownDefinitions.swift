import BroadsheetCore

/// The addresses that a text gives names to: `[name]: https://example.org "Title"`.
struct MarkdownDefinitions: Sendable {
    private var links: [String: Link] = [:]

    init(_ lines: [Range<Int>], in bytes: [UInt8]) {
        for line in lines {
            guard let (name, link) = Self.read(bytes[line]), links[name] == nil else { continue }
            links[name] = link
        }
    }

    subscript(_ label: some Sequence<UInt8>) -> Link? {
        links.isEmpty ? nil : links[Self.name(label)]
    }

    static func isDefinition(_ line: ArraySlice<UInt8>) -> Bool { read(line) != nil }

    private static func read(_ line: ArraySlice<UInt8>) -> (name: String, link: Link)? {
        let text = line.drop { $0 == 0x20 }
        guard text.startIndex - line.startIndex < 4, text.first == UInt8(ascii: "["),
            let end = text.prefix(1000).firstIndex(of: UInt8(ascii: "]")), end > text.startIndex + 1, end + 1 < text.endIndex,
            text[end + 1] == UInt8(ascii: ":"), text[text.startIndex + 1] != UInt8(ascii: "^")
        else { return nil }
        var scanner = MarkdownLinkScanner(text[(end + 2)...])
        scanner.skipSpace()
        guard let address = scanner.destination(), !address.isEmpty else { return nil }
        scanner.skipSpace()
        let title = scanner.title()
        scanner.skipSpace()
        guard scanner.isAtEnd else { return nil }
        let name = name(text[(text.startIndex + 1)..<end])
        return name.isEmpty ? nil : (name, Link(address, title: title))
    }

    /// Labels are the same whatever their case and their white space.
    private static func name(_ label: some Sequence<UInt8>) -> String {
        String(decoding: Array(label), as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }
}

/// Reads addresses and titles of links.
struct MarkdownLinkScanner {
    private(set) var rest: ArraySlice<UInt8>

    init(_ rest: ArraySlice<UInt8>) { self.rest = rest }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func skipSpace() { rest = rest.drop { $0 <= 0x20 } }

    /// An address: in angle brackets, or without white space and with its parentheses in pairs.
    mutating func destination() -> String? {
        if rest.first == UInt8(ascii: "<") {
            guard
                let end = rest.prefix(4096).dropFirst().firstIndex(where: {
                    $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") || $0 == 0x0a
                }),
                rest[end] == UInt8(ascii: ">")
            else { return nil }
            defer { rest = rest[(end + 1)...] }
            return MarkdownText.unescaped(rest[(rest.startIndex + 1)..<end])
        }
        var depth = 0
        var index = rest.startIndex
        let limit = min(rest.endIndex, rest.startIndex + 2048)
        while index < limit, rest[index] > 0x20 {
            let byte = rest[index]
            if byte == UInt8(ascii: "\\"), index + 1 < limit, rest[index + 1] > 0x20 {
                index += 2
                continue
            }
            if byte == UInt8(ascii: "(") {
                depth += 1
                // As other readers have it, so that a text full of open parentheses is not read again and again.
                if depth > 32 { return nil }
            }
            if byte == UInt8(ascii: ")") {
                if depth == 0 { break }
                depth -= 1
            }
            index += 1
        }
        guard depth == 0, index <= rest.endIndex else { return nil }
        defer { rest = rest[min(index, rest.endIndex)...] }
        return MarkdownText.unescaped(rest[..<min(index, rest.endIndex)])
    }

    /// A title in quotation marks or parentheses.
    mutating func title() -> String? {
        guard let first = rest.first else { return nil }
        let closing: UInt8
        switch first {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): closing = first
        case UInt8(ascii: "("): closing = UInt8(ascii: ")")
        default: return nil
        }
        var index = rest.startIndex + 1
        // Longer ones are no titles; a text full of open quotation marks is not to be read again and again.
        let limit = min(rest.endIndex, index + 1000)
        while index < limit, rest[index] != closing { index += rest[index] == UInt8(ascii: "\\") ? 2 : 1 }
        guard index < limit else { return nil }
        defer { rest = rest[(index + 1)...] }
        let title = MarkdownText.unescaped(rest[(rest.startIndex + 1)..<index])
        return title.isEmpty ? nil : title
    }
}
