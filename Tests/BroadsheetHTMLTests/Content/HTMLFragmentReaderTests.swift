import BroadsheetCore
import BroadsheetHTML
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

@Suite struct HTMLFragmentReaderTests {
    private func read(_ html: String, base: String? = nil, limits: Limits = .default) -> Fragment {
        HTMLFragmentReader().read(html, relativeTo: base.flatMap { URL(string: $0) }, limits: limits)
    }

    @Test func everythingVisibleBecomesBlocks() {
        let fragment = read(
            "First &amp; <em>best</em><p>second<p>third</p><ul><li>one<li>two</ul><blockquote>said</blockquote><pre>a\n b</pre><nav>kept</nav>"
        )
        #expect(
            fragment.blocks == [
                .paragraph(RichText(runs: [.init("First & "), .init("best", style: .emphasis)])), .paragraph("second"), .paragraph("third"),
                .list(List(items: [.init([.paragraph("one")]), .init([.paragraph("two")])])), .quote(Quote([.paragraph("said")])),
                .code(Code("a\n b")), .paragraph("kept"),
            ])
        #expect(!fragment.reachedLimit)
    }

    @Test func linksAreResolvedAgainstTheRecord() {
        let fragment = read("<a href='/x?a=1&amp;b=2'>x</a>", base: "https://example.org/post/1")
        #expect(fragment.blocks == [.paragraph(RichText(runs: [.init("x", link: Link("https://example.org/x?a=1&b=2"))]))])
    }

    @Test func emptyAndHostilePiecesAreBounded() {
        for empty in ["", " ", "<p></p>", "<!-- -->", "\0"] { #expect(read(empty).blocks.isEmpty, "\(empty)") }
        let deep = read(String(repeating: "<blockquote>", count: 20_000) + "in")
        #expect(deep.reachedLimit)
        #expect([deep.blocks.plainText] == ["in"])
        #expect(read("a<script>b</script><style>c</style>d").blocks.plainText == "ad")
    }
}
