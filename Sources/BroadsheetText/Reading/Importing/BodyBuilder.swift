internal import BroadsheetCore

/// Makes blocks of lines.
struct BodyBuilder {
    private let page: TextPage
    private static let longestHeading = 12

    init(_ page: TextPage) {
        self.page = page
    }

    /// The blocks of an article's lines: paragraphs, lists where bullets follow one another, headings.
    func blocks(_ lines: [Int]) -> [Block] {
        var blocks: [Block] = []
        var place = 0
        while place < lines.count {
            var end = place
            while end < lines.count, page.lines[lines[end]].bullets > 0, end == place || lines[end] == lines[end - 1] + 1 { end += 1 }
            if end - place >= 2 {
                let items = lines[place..<end].map { List.Item([.paragraph(text($0))]) }
                blocks.append(.list(List(isOrdered: false, items: items)))
                place = end
                continue
            }
            let words = text(lines[place])
            if !words.isEmpty { blocks.append(isHeading(lines, place) ? .heading(level: 2, RichText(words)) : .paragraph(words)) }
            place += 1
        }
        return blocks
    }

    /// The words of a line; double and no-break spaces stay as they are, as in a paragraph of the source.
    private func text(_ index: Int) -> String {
        let line = page.lines[index]
        if line.raw == line.text { return line.text }
        return line.bullets == 0 && isSqueezed(line.raw, line.text) ? line.raw : line.text
    }

    /// Whether one text is the other but for its white space.
    private func isSqueezed(_ raw: String, _ text: String) -> Bool {
        let scalars = Glyph.scalars(raw)
        var squeezed = Glyph.Text()
        squeezed.reserveCapacity(scalars.count)
        var owesSpace = false
        for scalar in scalars {
            if Self.isWhite(scalar) {
                owesSpace = !squeezed.isEmpty
            } else {
                if owesSpace { squeezed.append(0x20) }
                owesSpace = false
                squeezed.append(scalar)
            }
        }
        return Glyph.isSame(squeezed, Glyph.scalars(text))
    }

    /// The property `White_Space` of Unicode.
    private static func isWhite(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x09...0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x2000...0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000: true
        default: false
        }
    }

    /// A short line without the end of a sentence, alone above prose.
    private func isHeading(_ lines: [Int], _ place: Int) -> Bool {
        let line = page.lines[lines[place]]
        guard place + 1 < lines.count, line.blank > 0, line.words <= Self.longestHeading, !line.traits.contains(.endsSentence),
            !line.traits.contains(.endsWithColon), line.traits.contains(.startsUpper) || line.traits.contains(.startsQuote)
        else { return false }
        let next = page.lines[lines[place + 1]]
        return next.blank > 0 && MainBlock.isProse(next)
    }

    /// The paragraphs of a comment: broken where the source had blank lines; other line breaks stay.
    func paragraphs(_ lines: [Int]) -> [Block] {
        var paragraphs: [String] = []
        for (number, index) in lines.enumerated() {
            let words = text(index)
            guard !words.isEmpty else { continue }
            if number > 0, page.lines[index].blank == 0, !paragraphs.isEmpty {
                paragraphs[paragraphs.count - 1] += "\n" + words
            } else {
                paragraphs.append(words)
            }
        }
        return paragraphs.map { .paragraph($0) }
    }
}
