import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Writes the fields of an article in YAML 1.2, every text as a double-quoted scalar.
struct FrontMatter {
    private(set) var bytes: [UInt8] = Array("---\n".utf8)

    init(_ article: Article) {
        add("title", article.title?.plainText)
        add("subtitle", article.subtitle?.plainText)
        add("authors", article.authors.map(\.name))
        add("published", article.published?.displayText)
        add("modified", article.modified?.displayText)
        add("url", article.canonicalURL?.absoluteString)
        add("site", article.site?.name)
        add("section", article.section)
        add("tags", article.tags)
        add("language", article.language)
        add("licence", article.licence)
        add("image", article.leadImage?.source.href)
        add("description", article.summary?.plainText)
        add("access", article.access?.rawValue)
        add("kind", article.kind?.rawValue)
        if let discussion = article.discussion, !discussion.isBlank {
            add("comments", discussion.comments.count)
            if let declared = discussion.declaredCount { add("commentsDeclared", declared) }
        }
        bytes += "---\n".utf8
    }

    private mutating func add(_ key: String, _ text: String?) {
        guard let text, !text.isEmpty else { return }
        bytes += "\(key): ".utf8
        quote(text)
        bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func add(_ key: String, _ texts: [String]) {
        guard !texts.isEmpty else { return }
        bytes += "\(key):\n".utf8
        for text in texts {
            bytes += "  - ".utf8
            quote(text)
            bytes.append(UInt8(ascii: "\n"))
        }
    }

    private mutating func add(_ key: String, _ number: Int) {
        bytes += "\(key): \(number)\n".utf8
    }

    /// Characters that YAML does not allow or that end a line are escaped (YAML 1.2, sections 5.1 and 5.7). So are the beginnings of elements and
    /// the middles of links, since a reader that knows no front matter takes it for Markdown.
    private mutating func quote(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\":
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(UInt8(scalar.value))
            case "\n": bytes += "\\n".utf8
            case "\t": bytes += "\\t".utf8
            case "<", "`": escape(scalar.value, letter: "x", digits: 2)
            case "(" where previous == "]": escape(scalar.value, letter: "x", digits: 2)
            case "\u{0}"..."\u{1f}", "\u{7f}"..."\u{a0}": escape(scalar.value, letter: "x", digits: 2)
            case "\u{2028}", "\u{2029}", "\u{feff}", "\u{fffe}", "\u{ffff}": escape(scalar.value, letter: "u", digits: 4)
            default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
            previous = scalar
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ value: UInt32, letter: Character, digits: Int) {
        let number = String(value, radix: 16, uppercase: true)
        bytes += "\\\(letter)\(String(repeating: "0", count: digits - number.utf8.count))\(number)".utf8
    }
}
