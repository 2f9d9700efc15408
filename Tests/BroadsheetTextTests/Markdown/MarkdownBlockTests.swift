import BroadsheetCore
import BroadsheetText
import Testing

@Suite struct MarkdownBlockTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var blocks: [Block]
        var markdown: String
        var testDescription: String { name }

        init(_ name: String, _ blocks: [Block], _ markdown: String) {
            self.name = name
            self.blocks = blocks
            self.markdown = markdown
        }
    }

    static let picture = Media(kind: .image, source: Link("https://h.example/a (1).jpg", title: "T"), alternativeText: "A [b]")

    static let cases: [Case] = [
        Case("paragraphs", ["One", "Two\nlines"].map { .paragraph($0) }, "One\n\nTwo\\\nlines\n"),
        Case("headings", [.heading(level: 2, "Two #"), .heading(level: 9, "C# 7")], "## Two \\#\n\n###### C# 7\n"),
        Case(
            "quote", [.quote(Quote([.paragraph("Said"), .quote(Quote([.paragraph("Inner")]))], attribution: "Ann"))],
            "> Said\n>\n> > Inner\n>\n> — Ann\n"),
        Case("quotes side by side", [.quote(Quote([.paragraph("A")])), .quote(Quote([.paragraph("B")]))], "> A\n\n> B\n"),
        Case(
            "tight list",
            [.list(List(items: [List.Item([.paragraph("A"), .list(List(items: [List.Item([.paragraph("B")])]))]), List.Item([])]))],
            "- A\n  - B\n-\n"),
        Case(
            "loose list",
            [
                .list(
                    List(isOrdered: true, start: 9, items: [List.Item([.paragraph("A"), .paragraph("B")]), List.Item([.code(Code("c"))])]))
            ],
            "9. A\n\n   B\n\n10. ```\n    c\n    ```\n"),
        Case(
            "tasks",
            [.list(List(items: [List.Item([.paragraph("Done")], isChecked: true), List.Item([.paragraph("Open")], isChecked: false)]))],
            "- [x] Done\n- [ ] Open\n"),
        Case(
            "lists side by side", [.list(List(items: [List.Item([.paragraph("A")])])), .list(List(items: [List.Item([.paragraph("B")])]))],
            "- A\n\n* B\n"),
        Case(
            "list that begins with a list and a divider",
            [.list(List(items: [List.Item([.list(List(items: [List.Item([.divider])]))])]))],
            "- * ___\n"),
        Case(
            "ordered list that cannot interrupt a paragraph",
            [
                .list(
                    List(items: [
                        List.Item([.paragraph("A"), .list(List(isOrdered: true, start: 3, items: [List.Item([.paragraph("B")])]))])
                    ]))
            ],
            "- A\n\n  3. B\n"),
        Case(
            "definitions", [.definitions([Definition(terms: ["A", "B"], descriptions: [[.paragraph("C")], [.paragraph("D")]])])],
            "**A**\n\n**B**\n\n- C\n- D\n"),
        Case("code", [.code(Code("a\n\n ```b", language: "sw`ift x"))], "````swiftx\na\n\n ```b\n````\n"),
        Case("code in a language that looks like a table", [.code(Code(":-:", language: "a|b:|"))], "```ab:\n:-:\n```\n"),
        Case(
            "empty quote at the start of an item",
            [.list(List(items: [List.Item([.quote(Quote([.paragraph(" ")])), .code(Code("a"))])]))], "- ```\n  a\n  ```\n"),
        Case(
            "figure", [.figure(Figure([picture], caption: "Seen *here*", credit: "Photo: B"))],
            "![A \\[b\\]](<https://h.example/a%20(1).jpg> \"T\")\n\n*Seen \\*here\\** Photo: B\n"),
        Case(
            "film and refused picture",
            [
                .figure(
                    Figure([
                        Media(kind: .video, source: Link("/v.mp4")),
                        Media(kind: .image, source: Link("data:text/html,x"), alternativeText: "Lost"),
                    ]))
            ],
            "[Video](/v.mp4)\nLost\n"),
        Case(
            "pipe table",
            [
                .table(
                    Table(
                        caption: "C",
                        rows: [
                            Table.Row([Table.Cell([.paragraph("a|b")], isHeader: true), Table.Cell([], isHeader: true)]),
                            Table.Row([Table.Cell([.paragraph("x\ny")])]),
                        ]))
            ],
            "*C*\n\n| a\\|b |  |\n| --- | --- |\n| x<br>y |\n"),
        Case(
            "table without a header row",
            [.table(Table(rows: [Table.Row([Table.Cell([.paragraph("a")], isHeader: true), Table.Cell([.paragraph("b")])])]))],
            "|  |  |\n| --- | --- |\n| **a** | b |\n"),
        Case(
            "table with spans and blocks",
            [
                .table(
                    Table(rows: [
                        Table.Row([Table.Cell([.list(List(items: [List.Item([.paragraph("a")])]))], columnSpan: 2), Table.Cell([])])
                    ]))
            ],
            "<table>\n<tr>\n<td colspan=\"2\">\n\n- a\n\n</td>\n<td>\n</td>\n</tr>\n</table>\n"),
        Case(
            "embed", [.embed(Embed(source: Link("https://v.example/1"), provider: "v.example", title: "Film"))],
            "[Film](https://v.example/1) · v.example\n"),
        Case("formula", [.math(Math(tex: "a\n\n2b = c"))], "$$\na\n2b = c\n$$\n"),
        Case("formula that would become markup", [.math(Math(tex: "a<b>\n- c"))], "```math\na<b>\n- c\n```\n"),
        Case("formula in MathML alone", [.math(Math(mathML: "<math><mi>x</mi></math>"))], "```mathml\n<math><mi>x</mi></math>\n```\n"),
        Case("divider", [.paragraph("a"), .divider], "a\n\n---\n"),
        Case("divider first", [.divider], "___\n"),
        Case(
            "footnotes",
            [
                .paragraph(RichText(runs: [.init("See"), .init("1", style: .superscript, link: Link("#n 1")), .init(".")])),
                .footnotes([Footnote(label: "n 1", blocks: [.paragraph("Note"), .paragraph("More")])]),
            ],
            "See[^n-1].\n\n[^n-1]: Note\n\n    More\n"),
        Case("unrecognised", [.unrecognised(name: "poll", text: "Words")], "Words\n"),
    ]

    @Test func wideSpacesAreNoBlock() throws {
        let list = Block.list(List(items: [List.Item([.paragraph("\u{a0}"), .paragraph("a")])]))
        #expect(try MarkdownExporter(options: .init(includesFrontMatter: false)).string(from: Article(id: "x", body: [list])) == "- a\n")
    }

    @Test(arguments: cases) func block(_ example: Case) throws {
        let exporter = MarkdownExporter(options: .init(includesFrontMatter: false))
        #expect(try exporter.string(from: Article(id: "x", body: example.blocks)) == example.markdown)
    }

    @Test func headingsStandBelowTheTitle() throws {
        let article = Article(id: "x", title: "T", body: [.heading(level: 1, "A"), .heading(level: 2, "B")])
        let lines = try MarkdownExporter(options: .init(includesFrontMatter: false)).string(from: article)
        #expect(lines == "# T\n\n## A\n\n### B\n")
        let shallow = Article(id: "x", title: "T", body: [.heading(level: 2, "A")])
        #expect(try MarkdownExporter(options: .init(includesFrontMatter: false)).string(from: shallow) == "# T\n\n## A\n")
    }

    @Test func frontMatterIsQuoted() throws {
        let article = Article(
            title: "A \"b\" \\\n<c>\u{2028}: d", summary: "S", authors: [Contributor(name: "Ann"), Contributor(name: "- Bob")],
            published: PartialDate(year: 2024, month: 5, day: 6), modified: PartialDate(unresolved: "yesterday"), site: Site(name: "Site"),
            section: "Sec",
            tags: ["yes", "1"], language: "en", leadImage: Media(kind: .image, source: Link("/i.png")), body: [.paragraph("Text")],
            discussion: Discussion(declaredCount: 4))
        let expected = """
            ---
            title: "A \\"b\\" \\\\\\n\\x3Cc>\\u2028: d"
            authors:
              - "Ann"
              - "- Bob"
            published: "2024-05-06"
            modified: "yesterday"
            site: "Site"
            section: "Sec"
            tags:
              - "yes"
              - "1"
            language: "en"
            image: "/i.png"
            description: "S"
            comments: 0
            commentsDeclared: 4
            ---

            # A "b" \\\\ \\<c>\u{2028}: d

            Text

            ## Comments (0 of 4)

            """
        #expect(try MarkdownExporter().string(from: article) == expected)
    }
}
