import BroadsheetCore
import Testing

@testable import BroadsheetHTML

@Suite struct BlockSegmenterTests {
    private func segment(_ html: String) -> PageBlocks {
        BlockSegmenter.segment(HTMLParser.parse(Array(html.utf8), limits: .default).tree)
    }

    private func texts(_ html: String) -> [String] {
        let page = segment(html)
        return page.blocks.indices.map { String(decoding: page.text(of: $0), as: UTF8.self) }
    }

    @Test(arguments: [
        ("<p>One <b>two</b> <a href=x>three</a>.</p><p>Four</p>", ["One two three.", "Four"]),
        ("<div>Bare<p>Inside</p>after</div>", ["Bare", "Inside", "after"]),
        ("<p>One<br>line<br><br>Two</p>", ["One line", "Two"]),
        ("<p>One<br> \n <br>Two</p>", ["One", "Two"]),
        ("<p>One<hr>Two</p>", ["One", "Two"]),
        ("<ul><li>A<li>B<ul><li>C</ul></ul>", ["A", "B", "C"]),
        ("<table><tr><td>A<td>B<tr><th>C</table>", ["A", "B", "C"]),
        ("<p>A<script>x()</script>B<style>p{}</style>C</p>", ["ABC"]),
        ("<p>A<img src=x alt=hidden>B</p>", ["AB"]),
        ("<p> – </p><p>***</p><p>7</p>", ["7"]),
        ("<noscript><p>Kept</p></noscript><p hidden>Hidden</p>", ["Kept", "Hidden"]),
        ("<span>in<div>block</div>line</span>", ["in", "block", "line"]),
        ("<button>Press</button> here", ["Press here"]),
        ("<pre>a\n\n  b</pre>", ["a b"]),
        ("<dl><dt>Term<dd>What it is</dl>", ["Term", "What it is"]),
        ("<p>A</p><div id=onetrust-consent-sdk><p>We use cookies</p></div><p>B</p>", ["A", "B"]),
        ("<p>A</p><div class='open cc-window bottom'>We use cookies</div>B", ["A", "B"]),
        ("<p>A</p><div class=cc-windows>Panes</div>", ["A", "Panes"]),
    ])
    func aPageIsCutIntoBlocks(html: String, blocks: [String]) {
        #expect(texts(html) == blocks)
    }

    @Test(arguments: [
        ("Hello, big world.", 3), ("don't", 2), ("日本語です", 5), ("snake_case x9", 2), ("Größe — naïve", 2), ("“Ja”, sagte sie…", 3),
        ("한국어 문장", 2), ("3,5 %", 2),
    ])
    func wordsAreCounted(text: String, words: Int32) {
        #expect(segment("<p>\(text)</p>").blocks.first?.words == words)
    }

    @Test func linksAreMeasuredInCharacters() {
        let blocks = segment("<p>ab <a href=x>cdé</a> f <a>no link</a></p>").blocks
        #expect(blocks.map(\.linkCharacters) == [3])
        #expect(blocks.map(\.characters) == [16])
    }

    @Test(arguments: [
        ("It ends.", TextBlock.LastCharacter.sentenceEnd), ("It asks?”", .sentenceEnd), ("おわり。", .sentenceEnd), ("Read on:", .colon),
        ("More »", .arrow), ("No end", .other),
    ])
    func theEndOfTheTextIsKnown(text: String, end: TextBlock.LastCharacter) {
        #expect(segment("<p>\(text)</p>").blocks.first?.lastCharacter == end)
    }

    @Test func traitsAreHandedDown() {
        let blocks = segment(
            "<body class=comment><div class='siteNavigation'><footer><p>Text</p></footer></div><p style='DISPLAY : none'>Gone</p>"
        ).blocks
        #expect(blocks[0].traits.contains([.footer, .paragraph]))
        #expect(!blocks[0].traits.contains(.commentWord))
        #expect(!blocks[0].traits.contains(.hidden))
        #expect(blocks[1].traits.contains(.hidden))
    }

    @Test(arguments: [
        ("main-nav", ElementTraits.navigationWord), ("mainNav", .navigationWord), ("comments_area", .commentWord),
        ("shareButtons", .toolbarWord),
        ("unavigable", ElementTraits()), ("x", ElementTraits()), ("", ElementTraits()), ("Recommended", .relatedWord),
        ("reply-2", .replyWord), ("wp-caption", .captionWord),
    ])
    func wordsOfClassesAreRead(label: String, traits: ElementTraits) {
        let found = Array(label.utf8).withUnsafeBufferPointer { ClassWords.traits(of: $0) }
        #expect(found == traits)
    }

    @Test func everyBlockOfAnElementIsInItsRange() throws {
        let tree = HTMLParser.parse(Array("<div>a<p>b</p><ul><li>c<li>d</ul></div><p>e".utf8), limits: .default).tree
        let page = BlockSegmenter.segment(tree)
        let list = try #require(tree.firstDescendant(of: 0, .ul))
        #expect(page.firstBlock[list]..<page.endBlock[list] == 2..<4)
        #expect(page.firstBlock[0]..<page.endBlock[0] == 0..<5)
    }
}
