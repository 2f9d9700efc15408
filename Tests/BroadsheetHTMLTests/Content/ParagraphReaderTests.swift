import BroadsheetCore
import BroadsheetTesting
import Testing

@testable import BroadsheetHTML

/// The shortest way through pieces of HTML gives what libxml2's tree gives, or nothing.
@Suite struct ParagraphReaderTests {
    private func paragraphs(_ text: String, limits: Limits = .default) -> [Block]? {
        var text = text
        return text.withUTF8 { ParagraphReader.read($0, limits: limits) }
    }

    @Test func paragraphsAreRead() {
        #expect(paragraphs("") == [])
        #expect(paragraphs("Bread &amp; salt") == [.paragraph("Bread & salt")])
        #expect(
            paragraphs(" <p>One\n line</p>\n<p>&#8220;two&#x201d;</p> three") == [
                .paragraph("One line"), .paragraph("“two”"), .paragraph("three"),
            ])
    }

    @Test func whatElseStandsThereIsLeftAlone() {
        for text in [
            "<p>a<br>b</p>", "<p>a", "a</p>", "<P>a</P>", "<p class=\"x\">a</p>", "<p >a</p>", "<p></p>", "<p> </p>", "<p>a<p>b</p></p>",
            "a & b", "&eacute;",
            "a\u{1}", "a\rb", "<p>a</p", "<", "<!-- a -->", "<pre>a</pre>",
        ] {
            #expect(paragraphs(text) == nil, "\(text)")
        }
        #expect(paragraphs("<p>a</p><p>b</p>", limits: Limits(nodes: 10)) == nil)
        #expect(paragraphs("<p>a</p>", limits: Limits(depth: 4)) == nil)
    }

    @Test func theSameAsLibxml2() {
        let pieces = [
            "<p>", "</p>", "<p>one</p>", "two", " ", "\n\n", "  spaced  out ", "&nbsp;", "&amp;", "&#128512;", "日本", "a\u{ad}b", "\u{ad}",
            "<p>\u{a0}</p>", "é",
            "<p>&hellip; end.</p>\n", "\t",
        ]
        var chance = SeededGenerator(seed: 3)
        var count = 0
        for _ in 0..<6000 {
            let text = (0..<Int.random(in: 1...6, using: &chance)).map { _ in pieces.randomElement(using: &chance) ?? "" }.joined()
            guard let own = paragraphs(text) else { continue }
            count += 1
            let other = HTMLFragmentReader.readAnything(text, relativeTo: nil, limits: .default)
            #expect(Fragment(own) == other, "\(text.debugDescription)")
        }
        #expect(count > 1500)
    }
}
