import BroadsheetCore
import BroadsheetText
import Testing

@Suite struct PlainTextExporterTests {
    @Test func blocks() throws {
        let article = Article(
            id: "x", title: "Title", subtitle: "Deck", authors: [Contributor(name: "Ann"), Contributor(name: "Bob")],
            published: PartialDate(year: 2024),
            site: Site(name: "Site"),
            body: [
                .heading(level: 2, "Heading"), .paragraph("Two\r\nlines\u{7}"), .quote(Quote([.paragraph("Said")], attribution: "Ann")),
                .list(
                    List(
                        isOrdered: true, start: 9,
                        items: [
                            List.Item([.paragraph("A"), .list(List(items: [List.Item([.paragraph("B\nC")])]))]),
                            List.Item([.paragraph("D")]),
                        ])),
                .list(List(items: [List.Item([.paragraph("E"), .paragraph("F")], isChecked: true), List.Item([])])),
                .definitions([Definition(terms: ["T"], descriptions: [[.paragraph("Meaning")]])]), .code(Code("  a\n\n  b")),
                .figure(Figure([Media(kind: .image, source: Link("/i"), alternativeText: "Alt")], caption: "Caption", credit: "Credit")),
                .table(
                    Table(
                        caption: "Table",
                        rows: [
                            Table.Row([Table.Cell([.paragraph("a\nb")]), Table.Cell([]), Table.Cell([.paragraph("c")])]),
                            Table.Row([Table.Cell([.paragraph("d")])]),
                        ])), .embed(Embed(source: Link("https://v.example/1"), title: "Film")), .math(Math(mathML: "<math/>")), .divider,
                .footnotes([Footnote(label: "1", blocks: [.paragraph("Note"), .paragraph("More")])]), .unrecognised(name: "x", text: "End"),
            ])
        let expected = """
            Title

            Deck

            Ann, Bob · 2024 · Site

            Heading

            Two
            lines

              Said

              — Ann

            9. A
               - B
                 C
            10. D

            - [x] E

                  F

            -

            T
                Meaning

              a

              b

            [Alt]
            Caption
            Credit

            Table

            a b\t\tc
            d

            Film: https://v.example/1

            <math/>

            * * *

            [1] Note

                More

            End

            """
        let actual = try PlainTextExporter().string(from: article)
        #expect(actual == expected, "\(actual.debugDescription)")
    }

    @Test func discussion() throws {
        let expected = """
            Body

            --- Comments (4 of 9) ---

            Ann_ · editor · author of the article · 2024-05-06 · edited later · score -3 · 👍 2
            One

            Two

              (no name) · deleted

            (no name) · awaiting approval · answers comment gone
            - x

            Blog · pingback · marked as spam
            […]

            Comments are kept elsewhere: disqus https://d.example/x

            More comments: https://h.example/?page=2

            Comments are closed.

            """
        #expect(
            try PlainTextExporter().string(from: Article(id: "x", body: [.paragraph("Body")], discussion: Discussions.varied)) == expected)
    }

    @Test(arguments: [0, 1, 3, 18]) func answersAreIndented(depth: Int) throws {
        let article = Article(id: "x", discussion: Discussions.chain(depth: depth))
        let lines = try PlainTextExporter(options: .init(deepestIndentation: 4)).string(from: article).split(separator: "\n")
        #expect(lines.count == 2 * depth + 3)
        #expect(lines[2 * depth + 2] == "\(String(repeating: "  ", count: min(depth, 4)))T\(depth)")
        #expect(lines[2 * depth + 1].hasSuffix("answers comment \(depth - 1)") == (depth > 4))
    }

    @Test(arguments: 1...100 as ClosedRange<UInt64>) func everyWordIsKept(seed: UInt64) throws {
        var generator = HostileArticles(seed: seed)
        let article = Article(id: "x", body: generator.blocks(depth: 3).filter { if case .divider = $0 { false } else { true } })
        func words(_ text: String) -> [UInt8] { text.utf8.filter { 0x30...0x39 ~= $0 || 0x61...0x7a ~= $0 | 0x20 || $0 >= 0x80 } }
        guard !article.body.contains(where: \.holdsNumbers) else { return }
        #expect(try words(PlainTextExporter().string(from: article)) == words(article.text))
    }
}

extension Block {
    /// Whether the exporter adds numbers of its own somewhere in the block.
    fileprivate var holdsNumbers: Bool {
        switch self {
        case .list, .table, .quote, .definitions: true
        default: false
        }
    }
}
