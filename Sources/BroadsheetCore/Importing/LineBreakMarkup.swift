/// Text as WordPress and Movable Type store it: HTML in which blank lines part paragraphs and line breaks count.
package struct LineBreakMarkup {
    private let text: [UInt8]
    private var result: [UInt8] = []
    private var paragraph: [UInt8] = []
    /// Whether a `pre`, `script` or `style` is open, in which lines are left alone.
    private var isPreformatted = false

    /// The text as HTML that means the same by itself. Texts of the block editor of WordPress stay as they are. Linear in the length.
    package static func html(_ text: String) -> String {
        let holdsLines = text.utf8.withContiguousStorageIfAvailable { $0.contains(newline) } ?? text.utf8.contains(newline)
        guard holdsLines, !text.hasPrefix("<!-- wp:") else { return text }
        var reader = LineBreakMarkup(Array(text.utf8))
        reader.read()
        return String(decoding: reader.result, as: UTF8.self)
    }

    private init(_ text: [UInt8]) { self.text = text }

    private mutating func read() {
        for line in text.split(separator: Self.newline, omittingEmptySubsequences: false) {
            take(line.last == 0x0d ? line.dropLast() : line)
        }
        flush()
    }

    private mutating func take(_ line: ArraySlice<UInt8>) {
        if isPreformatted {
            paragraph.append(Self.newline)
        } else if !line.contains(where: { $0 > 0x20 }) {
            return flush()
        } else if Self.startsWithBlock(line) {
            flush()
        } else if !paragraph.isEmpty {
            paragraph += Self.endsWithBlock(paragraph) ? "\n".utf8 : "<br>\n".utf8
        }
        paragraph += line
        var rest = line
        while let mark = rest.firstIndex(of: Self.less) {
            rest = rest[(mark + 1)...]
            let isEnd = rest.first == Self.slash
            let name = isEnd ? rest.dropFirst() : rest
            // The names begin with “p” or “s”.
            guard let first = name.first, first | 0x20 == UInt8(ascii: "p") || first | 0x20 == UInt8(ascii: "s") else { continue }
            if Self.preformattedTags.contains(Self.tagName(name)) { isPreformatted = !isEnd }
        }
    }

    private mutating func flush() {
        defer { paragraph.removeAll(keepingCapacity: true) }
        guard paragraph.contains(where: { $0 > 0x20 }) else { return }
        let isBlock = Self.startsWithBlock(paragraph[...])
        if !isBlock { result += "<p>".utf8 }
        result += paragraph
        if !isBlock { result += "</p>".utf8 }
        result.append(Self.newline)
    }

    private static let newline = UInt8(ascii: "\n")
    private static let less = UInt8(ascii: "<")
    private static let slash = UInt8(ascii: "/")

    private static func startsWithBlock(_ text: ArraySlice<UInt8>) -> Bool {
        let text = text.drop { $0 == 0x20 || $0 == 0x09 }
        guard text.first == less else { return false }
        let rest = text.dropFirst()
        return rest.starts(with: "!--".utf8) || blockTags.contains(tagName(rest.first == slash ? rest.dropFirst() : rest))
    }

    private static func endsWithBlock(_ text: [UInt8]) -> Bool {
        guard text.last == UInt8(ascii: ">"), let mark = text.lastIndex(of: less) else { return false }
        let rest = text[(mark + 1)...]
        let name = tagName(rest.first == slash ? rest.dropFirst() : rest)
        return name == "br" || blockTags.contains(name)
    }

    private static func tagName(_ text: ArraySlice<UInt8>) -> String {
        let name = text.prefix(11).prefix { 0x61...0x7a ~= $0 | 0x20 || 0x30...0x39 ~= $0 }.map { $0 | 0x20 }
        return String(decoding: name, as: UTF8.self)
    }

    private static let preformattedTags: Set<String> = ["pre", "script", "style"]

    private static let blockTags: Set<String> = [
        "address", "article", "aside", "blockquote", "details", "dd", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
        "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "iframe", "li", "main", "nav", "object", "ol", "p", "pre", "script", "section",
        "style", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "video", "audio",
    ]
}
