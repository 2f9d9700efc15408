/// Text as WordPress and Movable Type store it: HTML in which blank lines part paragraphs and line breaks count.
package struct LineBreakMarkup {
    private var result: [UInt8] = []
    private var paragraph: [UInt8] = []
    /// Whether a `pre`, `script` or `style` is open, in which lines are left alone.
    private var isPreformatted = false

    /// The text as HTML that means the same by itself. Texts of the block editor of WordPress stay as they are. Linear in the length.
    package static func html(_ text: String) -> String {
        var copy = text
        return copy.withUTF8 { bytes in
            guard bytes.place(of: newline, from: 0) < bytes.count, !bytes.holds("<!-- wp:", at: 0) else { return nil }
            var reader = LineBreakMarkup()
            reader.read(bytes)
            return String(decoding: reader.result, as: UTF8.self)
        } ?? text
    }

    private typealias Bytes = UnsafeBufferPointer<UInt8>

    private mutating func read(_ text: Bytes) {
        result.reserveCapacity(text.count + text.count / 16)
        var start = 0
        while true {
            let end = text.place(of: Self.newline, from: start)
            let isWithReturn = end > start && text[end - 1] == 0x0d
            take(Bytes(rebasing: text[start..<(isWithReturn ? end - 1 : end)]))
            guard end < text.count else { break }
            start = end + 1
        }
        flush()
    }

    private mutating func take(_ line: Bytes) {
        if isPreformatted {
            paragraph.append(Self.newline)
        } else if !line.contains(where: { $0 > 0x20 }) {
            return flush()
        } else if Self.startsWithBlock(line) {
            flush()
        } else if !paragraph.isEmpty {
            paragraph += Self.endsWithBlock(paragraph) ? "\n".utf8 : "<br>\n".utf8
        }
        paragraph.append(contentsOf: line)
        var index = 0
        while case let mark = line.place(of: Self.less, from: index), mark < line.count {
            index = mark + 1
            let isEnd = index < line.count && line[index] == Self.slash
            let name = isEnd ? index + 1 : index
            // The names begin with “p” or “s”, and have more letters than one.
            guard name + 1 < line.count, line[name] | 0x20 == UInt8(ascii: "p") || line[name] | 0x20 == UInt8(ascii: "s"),
                Self.mayStandInName(line[name + 1])
            else { continue }
            if Self.preformattedTags.contains(Self.tagName(line[name...])) { isPreformatted = !isEnd }
        }
    }

    private mutating func flush() {
        defer { paragraph.removeAll(keepingCapacity: true) }
        guard paragraph.contains(where: { $0 > 0x20 }) else { return }
        let isBlock = paragraph.withUnsafeBufferPointer { Self.startsWithBlock($0) }
        if !isBlock { result += "<p>".utf8 }
        result += paragraph
        if !isBlock { result += "</p>".utf8 }
        result.append(Self.newline)
    }

    private static let newline = UInt8(ascii: "\n")
    private static let less = UInt8(ascii: "<")
    private static let slash = UInt8(ascii: "/")

    private static func startsWithBlock(_ text: Bytes) -> Bool {
        var index = 0
        while index < text.count, text[index] == 0x20 || text[index] == 0x09 { index += 1 }
        guard index < text.count, text[index] == less else { return false }
        index += 1
        if text.holds("!--", at: index) { return true }
        if index < text.count, text[index] == slash { index += 1 }
        return blockTags.contains(tagName(text[index...]))
    }

    private static func endsWithBlock(_ text: [UInt8]) -> Bool {
        guard text.last == UInt8(ascii: ">"), let mark = text.lastIndex(of: less) else { return false }
        let rest = text[(mark + 1)...]
        let name = tagName(rest.first == slash ? rest.dropFirst() : rest)
        return name == "br" || blockTags.contains(name)
    }

    private static func tagName(_ text: some Collection<UInt8>) -> String {
        let name = text.prefix(11).prefix { mayStandInName($0) }.map { $0 | 0x20 }
        return String(decoding: name, as: UTF8.self)
    }

    private static func mayStandInName(_ byte: UInt8) -> Bool { 0x61...0x7a ~= byte | 0x20 || 0x30...0x39 ~= byte }

    private static let preformattedTags: Set<String> = ["pre", "script", "style"]

    private static let blockTags: Set<String> = [
        "address", "article", "aside", "blockquote", "details", "dd", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
        "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "iframe", "li", "main", "nav", "object", "ol", "p", "pre", "script", "section",
        "style", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "video", "audio",
    ]
}
