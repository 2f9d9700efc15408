import BroadsheetCore

/// Makes articles whose text has every ASCII punctuation mark at every kind of position. Equal seeds give equal articles.
struct HostileArticles {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 | 1 }

    private mutating func below(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 11) % bound
    }

    private static let pieces =
        "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".map(String.init)
        + [
            " ", " ", " ", " ", "\n", "\n", "a", "b1", "word", "12", "1", "2024", "  ", "\t", "é", "「", "」", "語", "—", "€", "“", "”",
            "\u{a0}",
            "**", "__", "~~", "```", "``", "---", "===", "***", "###", "1. ", "2) ", "- ", "+ ", "* ", "> ", "# ", "|a|", "|-|", ":-:",
            "-|-",
            "&amp;", "&#60;", "&copy", "<b>", "</p>", "<!--", "<?x", "<script>", "javascript:x", "http://h.example/_a_", "[a](b)",
            "![a](b)",
            "[^1]", "[x] ", "[ ] ", "[a]: b", "<http://a.example>", "a@b.example", "\\\n", "\\ ", "  \n", "$x$", "$$", "    code", "= ",
            "==", "]]>",
        ]

    mutating func text(upTo length: Int = 8) -> String {
        var text = ""
        for _ in 0...below(length) { text += Self.pieces[below(Self.pieces.count)] }
        return text
    }

    mutating func richText() -> RichText {
        var text = RichText()
        for _ in 0...below(5) {
            var style: TextStyle = []
            if below(2) == 0 {
                for _ in 0...below(2) { style.insert(TextStyle(rawValue: 1 << UInt16(below(8)))) }
            }
            let link: Link? =
                switch below(8) {
                case 0: Link("https://example.com/a_(b)?c=1&copy=2#\(self.text(upTo: 2))", title: below(2) == 0 ? self.text() : nil)
                case 1: Link("java\tscript:alert(1)")
                default: nil
                }
            text.append(RichText.Run(self.text(), style: style, link: link, language: below(10) == 0 ? "fr" : nil))
        }
        return text
    }

    mutating func blocks(depth: Int) -> [Block] {
        (0..<(1 + below(4))).map { _ in block(depth: depth) }
    }

    private mutating func block(depth: Int) -> Block {
        switch below(depth > 0 ? 12 : 6) {
        case 0, 1, 2: .paragraph(richText())
        case 3: .heading(level: 1 + below(6), richText())
        case 4: .code(Code(text(upTo: 12), language: below(2) == 0 ? text(upTo: 3) : nil))
        case 5: below(3) == 0 ? .divider : .unrecognised(name: "x", text: richText())
        case 6: .quote(Quote(blocks(depth: depth - 1)))
        case 7, 8, 9: .list(list(depth: depth - 1))
        case 10: .definitions([Definition(terms: [richText()], descriptions: [blocks(depth: depth - 1)])])
        default: .table(table(depth: depth - 1))
        }
    }

    private mutating func list(depth: Int) -> List {
        let items = (0...below(3)).map { _ in
            List.Item(below(8) == 0 ? [] : below(2) == 0 ? [.paragraph(richText())] : blocks(depth: depth))
        }
        return List(isOrdered: below(2) == 0, start: below(3) == 0 ? below(2000) : 1, items: items)
    }

    private mutating func table(depth: Int) -> Table {
        let isPlain = below(2) == 0
        let rows = (0...below(3)).map { row in
            Table.Row(
                (0...below(3)).map { _ in
                    Table.Cell(
                        isPlain ? [.paragraph(richText())] : blocks(depth: depth), isHeader: row == 0,
                        columnSpan: isPlain ? 1 : 1 + below(3),
                        rowSpan: isPlain ? 1 : 1 + below(3))
                })
        }
        return Table(rows: rows)
    }

    mutating func article() -> Article {
        Article(
            title: RichText(text()), subtitle: richText(), authors: [Contributor(name: text())], tags: [text(), text()],
            body: blocks(depth: 3))
    }

    /// An article with comments of which each answers one before it, or none.
    mutating func articleWithComments() -> Article {
        var article = article()
        let count = 1 + below(6)
        var comments: [Comment] = []
        for index in 0..<count {
            let parentID = index > 0 && below(3) > 0 ? comments[below(index)].id : nil
            let author = below(4) == 0 ? nil : Contributor(name: text(), link: Link(text()))
            comments.append(Comment(id: "c\(index)\(text(upTo: 2))", parentID: parentID, author: author, body: blocks(depth: 2)))
        }
        article.discussion = Discussion(comments: comments)
        return article
    }
}
