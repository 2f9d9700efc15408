import BroadsheetCore
import Testing

@testable import BroadsheetHTML

@Suite(.timeLimit(.minutes(10)))
struct StatedTextTests {
    private func paragraphs(_ text: String) -> [String] { StatedText.blocks(text).map(\.plainText) }

    @Test(arguments: [
        ("One.", ["One."]), ("One.\n\nTwo.", ["One.", "Two."]), ("One.\nTwo.", ["One.\nTwo."]),
        ("<p>One.</p><p>Two.</p>", ["One.", "Two."]),
        ("One.<br>Two.", ["One.\nTwo."]), ("One.<br/><br />Two.", ["One.", "Two."]), ("<p>One\n two</p>", ["One two"]),
        ("<div>One <b>and</b> <a href='/x'>two</a></div>", ["One and two"]), ("Fish &amp; chips &lt;3", ["Fish & chips <3"]),
        ("&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;", ["One.", "Two."]), ("<script>alert(1)</script>One.", ["One."]),
        ("1 < 2 and 3 > 2", ["1 < 2 and 3 > 2"]), ("a<b", ["a<b"]), ("One.<!-- no --> Two.", ["One. Two."]), ("  \n ", []), ("", []),
        ("<ul><li>One</li><li>Two</li></ul>", ["One", "Two"]), ("<style>p{}", []), ("<P>One.<BR>Two.</P>", ["One.\nTwo."]),
        ("See <a href=\"https://example.org/a\">this</a>.\n\nBye.", ["See this.", "Bye."]),
    ])
    func textsBecomeParagraphs(text: String, result: [String]) {
        #expect(paragraphs(text) == result)
    }

    @Test func elementsBecomeParagraphsWithoutOtherComments() {
        let tree = FactsFixture.tree(
            "<div id=a><p>One.</p>Two<br>three<ul><li>Four</li></ul><div id=b>Five</div><script>six</script></div>")
        let node = (1..<tree.count).first { tree.attribute(.id, of: $0) == "a" } ?? 0
        let other = (1..<tree.count).first { tree.attribute(.id, of: $0) == "b" } ?? 0
        #expect(StatedText.blocks(tree, node, without: [other]).map(\.plainText) == ["One.", "Two\nthree", "Four"])
        #expect(StatedText.blocks(tree, node, without: []).map(\.plainText).last == "Five")
    }

    @Test(arguments: ["<", "<p", "<script", "<script>", "&", "&lt;", "\n", "<br>", "</p>", "<!--", "<a href='"]) func floodsTakeLinearTime(
        piece: String
    ) {
        _ = paragraphs(String(repeating: piece, count: 300_000 / piece.utf8.count))
    }
}
