/// Plain text as blocks: blank lines part paragraphs, line breaks stay.
enum PlainParagraphs {
    /// Linear in the length of the text.
    static func blocks(_ text: String) -> [Block] {
        var blocks: [Block] = []
        var lines: [Substring] = []
        func flush() {
            while lines.last?.isEmpty == true { lines.removeLast() }
            if !lines.isEmpty { blocks.append(.paragraph(lines.joined(separator: "\n"))) }
            lines.removeAll(keepingCapacity: true)
        }
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let words = trimmed(line)
            if words.isEmpty { flush() } else { lines.append(words) }
        }
        flush()
        return blocks
    }

    private static func trimmed(_ line: Substring) -> Substring {
        var line = line.drop(while: \.isWhitespace)
        while line.last?.isWhitespace == true { line.removeLast() }
        return line
    }
}
