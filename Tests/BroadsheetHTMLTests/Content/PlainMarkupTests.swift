import BroadsheetCore
import BroadsheetTesting
import Testing

@testable import BroadsheetHTML

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The quick way through plain pieces of HTML gives the content that libxml2's tree gives, or nothing.
@Suite struct PlainMarkupTests {
    private static let words = [
        "one", "two words", " ", "\n", "\n\n", "\t ", "&amp;", "&lt;b&gt;", "&#8217;", "&#x2014;", "&nbsp;", "&hellip;", "&eacute;", "& ",
        "é", "a\u{ad}b",
        "  spaced  out  ", "日本", "<br>", "<br/>", "<br />", "<hr>", "<hr />", "<!-- wp:paragraph {\"a\":1} -->", "<!--x-->",
        "<!-- a > b -->", "1 < 2", ">",
        "<img src=\"/a.jpg\" alt=\"An image\" width=\"800\" />", "<img src='b.png' class=\"wp-smiley\" alt=':)'>", "\r\n", "😀", "\u{a0}",
        "&#128512;", "&#150;",
        "<img data-src=\"https://example.org/c.jpg\" src=\"data:image/gif;base64,AAAA\" alt=\"&quot;x&quot;\" height=\"20\">",
    ]
    private static let elements = [
        "p", "em", "strong", "b", "i", "a href=\"/x?a=1&amp;b=2\"", "a href='#c'",
        "a href=\"https://example.org/\" title=\"T\"", "code",
        "span class=\"c\" lang=\"de\"", "blockquote", "blockquote cite=\"x\"", "ul", "ol start=\"3\"", "li", "h2", "h3 id=\"h\"", "div",
        "div class=\"credit\"",
        "figure class=\"wp-block-image\"", "figcaption", "del", "sub", "cite", "q", "small", "s", "u", "pre", "table", "td", "section",
        "SPAN", "custom-tag", "p title=a",
    ]

    /// Mostly well-formed markup, nested as it comes.
    private func piece(_ depth: Int, _ chance: inout some RandomNumberGenerator) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 1...4, using: &chance) {
            if depth > 0, Int.random(in: 0..<5, using: &chance) < 3, let element = Self.elements.randomElement(using: &chance) {
                let name = element.prefix { $0 != " " }
                let inside = name == "ul" || name.hasPrefix("ol") ? "<li>\(piece(depth - 1, &chance))</li>\n" : piece(depth - 1, &chance)
                text += "<\(element)>\(inside)"
                if Int.random(in: 0..<30, using: &chance) > 0 { text += "</\(name)>" }
            } else {
                text += Self.words.randomElement(using: &chance) ?? ""
            }
        }
        return text
    }

    @Test func theSameAsLibxml2() {
        var chance = SeededGenerator(seed: 1)
        let base = URL(string: "https://example.org/2024/post/")
        var count = 0
        for round in 0..<8000 {
            var text = piece(1 + round % 4, &chance)
            var parser = PlainMarkupParser(limits: .default)
            guard text.withUTF8({ parser.parse($0) }) != nil else { continue }
            count += 1
            let own = HTMLFragmentReader().read(text, relativeTo: base, limits: .default)
            let other = HTMLFragmentReader.readAnything(text, relativeTo: base, limits: .default)
            #expect(own == other, "\(text.debugDescription)")
        }
        #expect(count > 1500)
    }

    @Test func whatIsNotPlainIsLeftAlone() {
        for text in [
            "<p>a<p>b", "a</p>", "<p><blockquote>a</blockquote></p>", "<a href='x'><a href='y'>b</a></a>", "<li>a</li>", "<table></table>",
            "a < b", "&copy;",
            "a & b", "<p class=x>a</p>", "<script>a</script>", "<P>a</P>", "<!-- a -- b -->", "<![CDATA[a]]>", "<em>a", "a\u{0}", "a\u{1}",
            "<p/>a",
        ] {
            var text = text
            var parser = PlainMarkupParser(limits: .default)
            #expect(text.withUTF8 { parser.parse($0) }?.count == nil, "\(text)")
        }
        var parser = PlainMarkupParser(limits: Limits(nodes: 5))
        var many = "a<br>b<br>c<br>"
        #expect(many.withUTF8 { parser.parse($0) }?.count == nil)
    }
}
