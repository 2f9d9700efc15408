import BroadsheetCore
import BroadsheetTesting
import Testing

@testable import BroadsheetHTML

@Suite struct PageSkeletonTests {
    private func skeleton(_ html: String, attributeLimit: Int = 100, leastRun: Int? = 4) -> PageSkeleton {
        PageSkeleton(Array(html.utf8), attributeLimit: attributeLimit, leastRun: leastRun)
    }

    /// All that a tree holds, in a form that shows where two differ.
    private func description(_ page: [UInt8], leastRun: Int?, attributeLimit: Int = 100) -> [String] {
        let skeleton = PageSkeleton(page, attributeLimit: attributeLimit, leastRun: leastRun)
        let tree = HTMLParser.parse(skeleton, pageSize: page.count, limits: .default).tree
        return (0..<tree.count).map { node in
            let record = tree.records[node]
            if record.tag == .text { return "\(record.parent) \(tree.text(of: node))" }
            let attributes = tree.attributes[Int(record.start)..<Int(record.start + record.count)].map { attribute in
                let value = tree.bytes[Int(attribute.start)..<Int(attribute.start + attribute.count)]
                return "\(tree.attributeNames.names[Int(attribute.name.rawValue)])=\(String(decoding: value, as: UTF8.self))"
            }
            return "\(record.parent) <\(record.tag)> \(record.end) \(attributes)"
        }
    }

    /// The tree is the one of the whole page, whatever is replaced.
    private func expectSameTree(_ page: [UInt8], _ comment: Testing.Comment? = nil) {
        let whole = description(page, leastRun: nil)
        for leastRun in [1, 4, 16] { #expect(description(page, leastRun: leastRun) == whole, comment) }
    }

    private static let pages = [
        "<p>A text of some length &amp; more of it, &eacute;t&eacute;, &unknown thing; &#233;&#xe9; and R&D, AT&T-Mobile, &amp",
        "<a href='a long address' title=\"it's a long title\" data-x=unquoted/value/of/length>Text</a>",
        "<p class=\"a &quot;long&quot; class\" title='1 < 2 > 0 in a long title'>one<br/>two</p>",
        "<img/src=\"a b c d e f\" alt=\"long alternative text\">behind it<p a\"b=\"c d>e f\">visible text here",
        "<a b\"c=\"d>some visible text\">more of the text</a><a \"foo bar baz\" href=\"never closed <p>text",
        "<script>if (a < b) { document.write('<p>not text</p>') } // &amp; </scripture></script><p>long enough text</p>",
        "<SCRIPT type='text/plain'>upper case</SCRIPT ><style>p > a { color: red }</style >text behind the style",
        "<script/>text behind an empty script</script>more text after it<script src=x />and a text again",
        "<script>never closed <p>and no text at all", "<style>", "<script></script>", "<style>x</styl",
        "<!-- a comment <p title=\" --><p>a text behind it</p><!----><!--->text here-->",
        "<!-- x --!>after it<!-- never closed <p>text",
        "<!DOCTYPE html PUBLIC '-//W3C//DTD > XHTML'><html lang='en and more'>",
        "<!DOCTYPE html><html><head><title>A long title here</title></head><body>text</body>",
        "<?xml version='1.0' encoding=\"utf-8\"?><?php echo '<script>'; ?><p>a text behind instructions</p>",
        "<![CDATA[ a section of characters <b>with markup</b> ]]> and text behind it <! bogus declaration > text again",
        "text < b and <3 hearts, a<b c d e f, </ no tag>, </>, <>, a > b and so on", "</p id='long end tag' >text</div <p>x text",
        "<p>\u{1}control characters\u{2} in a text\u{c} with form feed</p><a title='a long \u{1} title'>x</a>",
        "<p>line\r\nline two of it\r\n</p>",
        "   leading white space and text<table><tr>text in a table<td>a cell of the table</table>   \n  ",
        "<title>one title<p>in it</title>",
        "<p>Привет, как дела? 日本語のテキストです。🙂🙂🙂🙂 emoji text</p>",
        "<p>own \u{f0000} characters of \u{10fffd} planes</p><a title='long title'>x",
        "<p>referenced &#xF0000; characters and long text</p>", "<p>referenced &#983041; characters and long text</p>",
        "<textarea>some text <b>in it</textarea><select><option>first option<option selected='selected one'>second</select>",
        "<p id=a id=\"a second long id\">duplicate attributes</p>", "<", "<p", "<p ", "<p a", "<p a=", "<p a='", "&", "&#", "",
    ]

    @Test(arguments: pages)
    func theTreeIsThatOfTheWholePage(html: String) { expectSameTree(Array(html.utf8)) }

    @Test func truncatedAnywhere() {
        let page = Array(Self.pages.joined(separator: "\n").utf8).filter { $0 < 0x80 }
        for end in stride(from: 0, to: page.count, by: 3) { expectSameTree(Array(page[..<end]), "cut at \(end)") }
    }

    @Test func brokenAnywhere() {
        var random = SeededGenerator(seed: 7)
        let page = Array(Self.pages.joined().utf8).filter { $0 < 0x80 }
        let marks = Array("<>\"'&/=!-; ".utf8)
        for round in 0..<300 {
            var broken = page
            for _ in 0..<8 {
                let place = Int.random(in: 0..<broken.count, using: &random)
                if Bool.random(using: &random) {
                    broken[place] = marks[Int.random(in: 0..<marks.count, using: &random)]
                } else {
                    broken.removeSubrange(place..<min(broken.count, place + Int.random(in: 1..<20, using: &random)))
                }
            }
            expectSameTree(broken, "round \(round)")
        }
    }

    @Test func whatIsReplaced() {
        let html = "<p title=\"a long title\">long text<script>var x</script><!-- gone --><i>abc</i>"
        #expect(skeleton(html).bytes.count == "<p title=\"....\">....<script>....</script><!----><i>abc</i>".utf8.count)
        #expect(skeleton(html, leastRun: nil).runs.isEmpty)
    }

    @Test func moreRunsThanCharacters() {
        let count = 140_000
        let page = Array((0..<count).map { "<b>text \($0)</b>" }.joined().utf8)
        let skeleton = PageSkeleton(page, attributeLimit: 10, leastRun: 1)
        let tree = HTMLParser.parse(skeleton, pageSize: page.count, limits: .default).tree
        let texts = (0..<tree.count).filter { tree.tag(of: $0) == .text }
        #expect(texts.count == count)
        #expect(texts.enumerated().allSatisfy { tree.text(of: $1) == "text \($0)" })
    }

    @Test(arguments: [
        ("<p a=1 b=2 c=3>Text", "<p a=1 b=2    >Text"), ("<p a b c d><q e>", "<p a b    ><q e>"),
        ("<p a='x y z' b c=\"> d\" e>T", "<p a='x y z' b          >T"), ("<p a b c", "<p a b  "), ("<p a b c/>T", "<p a b  />T"),
        ("<p a b>", "<p a b>"), ("<!-- <p a b c> -->", "<!-- <p a b c> -->"),
    ])
    func attributesOverTheLimitAreCut(html: String, expected: String) {
        let skeleton = skeleton(html, attributeLimit: 2, leastRun: nil)
        #expect(String(decoding: skeleton.bytes, as: UTF8.self) == expected)
        #expect(skeleton.hasCutAttributes == (html.contains("c") && !html.hasPrefix("<!")))
    }
}
