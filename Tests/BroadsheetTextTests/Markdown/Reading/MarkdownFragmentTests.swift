import BroadsheetCore
import BroadsheetTesting
import BroadsheetText
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

@Suite struct MarkdownFragmentTests {
    private func read(_ text: String, base: String? = nil, limits: Limits = .default) -> [Block] {
        MarkdownFragmentReader().read(text, relativeTo: base.flatMap { URL(string: $0) }, limits: limits).blocks
    }

    private func text(_ runs: RichText.Run...) -> Block { .paragraph(RichText(runs: runs)) }

    @Test func paragraphsAndBreaks() {
        #expect(read("one\ntwo\n\nthree  \nfour\\\nfive\r\n") == [.paragraph("one two"), .paragraph("three\nfour\nfive")])
        #expect(read("\n \t\n").isEmpty)
        let github = MarkdownFragmentReader(keepsLineBreaks: true).read("a\nb", relativeTo: nil, limits: .default)
        #expect(github.blocks == [.paragraph("a\nb")])
    }

    @Test func headingsDividersAndCode() {
        #expect(
            read("# One #\n\nTwo\n===\nThree\n---\n***\n####### no\n\n    code\n\n    more\n\n```Swift x\nlet a\n```\n~~~\nopen") == [
                .heading(level: 1, "One"), .heading(level: 1, "Two"), .heading(level: 2, "Three"), .divider, .paragraph("####### no"),
                .code(Code("code\n\nmore")), .code(Code("let a", language: "swift")), .code(Code("open")),
            ])
    }

    @Test func emphasis() {
        #expect(
            read("a *b **c** d* ~~e~~ `f*` snake_case_word __g__") == [
                text(
                    .init("a "), .init("b ", style: .emphasis), .init("c", style: [.emphasis, .strong]), .init(" d", style: .emphasis),
                    .init(" "), .init("e", style: .strikethrough), .init(" "), .init("f*", style: .code), .init(" snake_case_word "),
                    .init("g", style: .strong))
            ])
        #expect(read("***both***") == [text(.init("both", style: [.emphasis, .strong]))])
        #expect(read("2 * 3 * 4 and **open") == [.paragraph("2 * 3 * 4 and **open")])
        #expect(read("\\*no\\* &amp; &lt;b&gt; &#33; &nope;") == [.paragraph("*no* & <b> ! &nope;")])
    }

    @Test func linksAndPictures() {
        let blocks = read(
            "[a *b*](/x \"T\") <https://e.org/q> <me@e.org> see https://e.org/a_(b). ![alt](p.png) [r][] [n](javascript:x)\n\n[r]: https://r.org 'R'",
            base: "https://base.org/dir/")
        #expect(
            blocks == [
                text(
                    .init("a ", link: Link("https://base.org/x", title: "T")),
                    .init("b", style: .emphasis, link: Link("https://base.org/x", title: "T")), .init(" "),
                    .init("https://e.org/q", link: Link("https://e.org/q")), .init(" "),
                    .init("me@e.org", link: Link("mailto:me@e.org")), .init(" see "),
                    .init("https://e.org/a_(b)", link: Link("https://e.org/a_(b)")), .init(".  "),
                    .init("r", link: Link("https://r.org", title: "R")), .init(" n")),
                .figure(Figure([Media(kind: .image, source: Link("https://base.org/dir/p.png"), alternativeText: "alt")])),
            ])
        #expect(read("[not] [a link](") == [.paragraph("[not] [a link](")])
        #expect(read("<b>bold</b> and <br>break") == [.paragraph("bold and \nbreak")])
    }

    @Test func quotesAndLists() {
        #expect(
            read("> said\nlazily\n>\n> > twice\n\n- one\n\n  more\n- two\n  1. in\n  2. side\n* other\n\n7) seven\n\ntext") == [
                .quote(Quote([.paragraph("said lazily"), .quote(Quote([.paragraph("twice")]))])),
                .list(
                    List(items: [
                        .init([.paragraph("one"), .paragraph("more")]),
                        .init([
                            .paragraph("two"),
                            .list(List(isOrdered: true, items: [.init([.paragraph("in")]), .init([.paragraph("side")])])),
                        ]),
                    ])),
                .list(List(items: [.init([.paragraph("other")])])),
                .list(List(isOrdered: true, start: 7, items: [.init([.paragraph("seven")])])), .paragraph("text"),
            ])
        #expect(
            read("- [x] done\n- [ ] open") == [
                .list(List(items: [.init([.paragraph("done")], isChecked: true), .init([.paragraph("open")], isChecked: false)]))
            ])
        #expect(read("In\n1986. A year\n- item") == [.paragraph("In 1986. A year"), .list(List(items: [.init([.paragraph("item")])]))])
    }

    @Test func tables() {
        #expect(
            read("| a | b |\n|---|:-:|\n| 1 | 2\\|3 |\n| 4 |") == [
                .table(
                    Table(rows: [
                        .init([.init([.paragraph("a")], isHeader: true), .init([.paragraph("b")], isHeader: true)]),
                        .init([.init([.paragraph("1")]), .init([.paragraph("2|3")])]), .init([.init([.paragraph("4")]), .init([])]),
                    ]))
            ])
    }

    @Test(arguments: [
        "> ", "- ", "1. ", "*", "_a_ ", "**a*", "[", "![", "](", "[a](", "`", "``` ", "<", "<a", "[a]: b\n", "|", "\\", "&#", "~~", "- > ",
        "    ",
        "*a **b ", "[x](y)*", "\t", "![a](b) *c* [d](e) ", "http://", "(", "a\n", "|-", "> a\n", "\u{0}",
    ])
    func hostileTextsAreReadInLinearTime(piece: String) {
        let failure = GrowthCheck(from: 4000, to: 16_000).failure(on: piece) { count in
            String(repeating: piece, count: count)
        } doing: { text in
            _ = MarkdownFragmentReader().read(text, relativeTo: nil, limits: .default)
        }
        #expect(failure == nil)
    }

    @Test func nestingIsBounded() {
        let fragment = MarkdownFragmentReader().read(String(repeating: "> ", count: 5000) + "deep", relativeTo: nil, limits: .default)
        #expect(fragment.reachedLimit)
        #expect(fragment.blocks.plainText.hasSuffix("deep"))
    }
}
