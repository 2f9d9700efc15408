import BroadsheetCore
import Testing

@Suite struct PlainTextTests {
    private static let picture = Block.figure(Figure([Media(kind: .image, source: Link("a.jpg"))]))

    private static func list(_ items: [Block]...) -> Block { .list(List(items: items.map { List.Item($0) })) }

    private static func table(caption: RichText? = nil, _ rows: [Block]...) -> Block {
        .table(Table(caption: caption, rows: rows.map { Table.Row($0.map { Table.Cell([$0]) }) }))
    }

    @Test func blocksHaveABlankLineBetweenThem() {
        #expect([Block.heading(level: 2, "Head"), .paragraph("One"), .divider, .paragraph("Two")].plainText == "Head\n\nOne\n\nTwo")
    }

    @Test(
        arguments: [
            (Block.quote(Quote([.paragraph("a"), .paragraph("b")], attribution: "c")), "a\n\nb\n\nc"),
            (list([.paragraph("a")], [.paragraph("b"), .paragraph("c")]), "a\nb\nc"),
            (list([.paragraph("a"), list([.paragraph("b")], [.paragraph("c")])], [.paragraph("d")]), "a\nb\nc\nd"),
            (.definitions([Definition(terms: ["a", "b"], descriptions: [[.paragraph("c")], [.paragraph("d")]])]), "a\nb\nc\nd"),
            (.code(Code("a\n  b")), "a\n  b"),
            (.figure(Figure([], caption: "a", credit: "b")), ""),
            (table(caption: "t", [.paragraph("a"), .paragraph("b")], [.paragraph("c"), .paragraph("d")]), "t\n\na\tb\nc\td"),
            (.math(Math(tex: "x^2", text: "x squared")), "x^2"),
            (.math(Math(mathML: "<math/>")), ""),
            (.footnotes([Footnote(label: "1", blocks: [.paragraph("a")]), Footnote(label: "2", blocks: [.paragraph("b")])]), "a\n\nb"),
            (.embed(Embed(source: Link("x"), title: "t")), ""),
            (.unrecognised(name: "x", text: "a"), "a"),
        ] as [(Block, String)])
    func eachKind(block: Block, text: String) {
        #expect(block.plainText == text)
        #expect(
            [.paragraph("before"), block, .paragraph("after")].plainText == "before\n\n" + (text.isEmpty ? "" : text + "\n\n") + "after")
    }

    @Test(arguments: [
        list([picture], [.paragraph("a")]), list([picture, .paragraph("a")]), table([picture, .paragraph("a")]),
        table([picture], [.paragraph("a")]), table([.divider], [picture], [.paragraph("a"), .divider]),
        .definitions([Definition(terms: [""], descriptions: [[picture], [.paragraph("a")]])]),
    ])
    func whatHasNoWordsPartsNothing(block: Block) {
        #expect([.paragraph("before"), block].plainText == "before\n\na")
    }

    @Test func nothingIsEmpty() {
        #expect([Block]().plainText.isEmpty)
        #expect([Block.divider, Self.picture].plainText.isEmpty)
        #expect(Article(body: [.paragraph("a")]).text == "a")
    }
}
