import BroadsheetCore
import Testing

@testable import BroadsheetHTML

@Suite struct HTMLTreeTests {
    /// The tree as indented lines, one for each node.
    private func outline(_ html: String, limits: Limits = .default) -> String {
        let tree = HTMLParser.parse(Array(html.utf8), limits: limits).tree
        return (1..<tree.count).map { node in
            let depth = Array(tree.ancestors(of: node)).count - 1
            let text = tree.tag(of: node) == .text ? "“\(tree.rawText(of: node))”" : tree.name(of: node)
            let attributes = tree.attributes(of: node).map { " \($0.name)=\($0.value)" }.joined()
            return String(repeating: "  ", count: depth) + text + attributes
        }.joined(separator: "\n")
    }

    @Test func nodesStandInDocumentOrder() {
        #expect(
            outline("<p class=a>One <b>two</b> three<p id='x' hidden>Four") == """
                html
                  body
                    p class=a
                      “One ”
                      b
                        “two”
                      “ three”
                    p id=x hidden=
                      “Four”
                """)
    }

    @Test(arguments: ["article", "main", "section", "header", "my-page"])
    func theHeadEndsBeforeTheFirstElementOfTheBody(tag: String) {
        #expect(
            outline("<!doctype html><title>T</title><meta name=a><\(tag)><p>Text</\(tag)><p>After") == """
                html
                  head
                    title
                      “T”
                    meta name=a
                  \(tag)
                    p
                      “Text”
                  body
                    p
                      “After”
                """)
    }

    @Test func customElementsKeepTheirNames() {
        #expect(
            outline("<my-card data-x=1>Text</my-card>") == """
                html
                  body
                    my-card data-x=1
                      “Text”
                """)
    }

    @Test func entitiesAreDecoded() {
        #expect(outline("<p>Fish &amp; chips &eacute;&#8364;&lt;b&gt;").hasSuffix("“Fish & chips é€<b>”"))
    }

    @Test func scriptsKeepTheirText() {
        #expect(outline("<script>if (a < b && c) { x('</p>') }</script><p>After").contains("“if (a < b && c) { x('</p>') }”"))
    }

    @Test func subtreesAreRanges() throws {
        let tree = HTMLParser.parse(Array("<div><p>One</p><ul><li>A<li>B</ul></div><p>Two".utf8), limits: .default).tree
        let list = try #require(tree.firstDescendant(of: 0, .ul))
        #expect(tree.children(of: list).map { tree.text(of: $0) } == ["A", "B"])
        #expect(tree.descendants(of: list).map { tree.name(of: $0) } == ["li", "#text", "li", "#text"])
        #expect(tree.contains(list, list + 1))
        #expect(!tree.contains(list, list))
        #expect(tree.parent(of: 0) == nil)
    }

    @Test func attributesAreFoundByName() throws {
        let tree = HTMLParser.parse(Array("<p data-odd='é' title>x".utf8), limits: .default).tree
        let paragraph = try #require(tree.firstDescendant(of: 0, .p))
        #expect(tree.attribute("data-odd", of: paragraph) == "é")
        #expect(tree.attribute(.title, of: paragraph) == "")
        #expect(tree.attribute(.class, of: paragraph) == nil)
        #expect(tree.attribute("never-seen", of: paragraph) == nil)
        #expect(tree.attribute(.class, of: paragraph + 1) == nil)
    }

    @Test func textIsSqueezed() throws {
        let tree = HTMLParser.parse(
            Array("<div> One\n\t two<p>three</p><script>no</script><b>f</b>our\u{a0} </div>".utf8), limits: .default
        ).tree
        let division = try #require(tree.firstDescendant(of: 0, .div))
        #expect(tree.text(of: division) == "One two three four")
    }

    @Test func everyKnownTagHasItsOwnNumber() {
        for (number, name) in HTMLTag.names.enumerated() {
            #expect(HTMLTag(rawValue: UInt8(number))?.name == name)
        }
        #expect(HTMLTag(rawValue: UInt8(HTMLTag.names.count)) == nil)
        #expect(Set(HTMLTag.names).count == HTMLTag.names.count)
        #expect(HTMLTag.h6.rawValue - HTMLTag.h1.rawValue == 5)
    }

    @Test func everyKnownAttributeHasItsOwnNumber() {
        #expect(Set(HTMLAttributeName.names).count == HTMLAttributeName.names.count)
        #expect(HTMLAttributeName.names[Int(HTMLAttributeName.datetime.rawValue)] == "datetime")
        #expect(HTMLAttributeName.names[Int(HTMLAttributeName.onclick.rawValue)] == "onclick")
    }

    @Test func aDeepTreeIsCutAtTheLimitAndKeepsItsText() {
        let html = String(repeating: "<div>", count: 40) + "<p>deep</p><p>text</p>" + String(repeating: "</div>", count: 40) + "<p>after"
        let (tree, reached) = HTMLParser.parse(Array(html.utf8), limits: Limits(depth: 10))
        #expect(reached == [.depth])
        #expect(tree.text(of: 0) == "deep text after")
        #expect((0..<tree.count).allSatisfy { Array(tree.ancestors(of: $0)).count <= 11 })
    }

    @Test func nodesAreLimited() {
        let (tree, reached) = HTMLParser.parse(Array(String(repeating: "<p>x</p>", count: 100).utf8), limits: Limits(nodes: 50))
        #expect(reached == [.nodes])
        #expect(tree.count == 50)
    }

    @Test func attributesAreLimited() throws {
        let names = (0..<50).map { " a\($0)=\"<\($0)>\"" }.joined()
        let (tree, reached) = HTMLParser.parse(Array("<p\(names)>text</p>".utf8), limits: Limits(attributes: 10))
        let paragraph = try #require(tree.firstDescendant(of: 0, .p))
        #expect(reached == [.attributes])
        #expect(tree.attributes(of: paragraph).map(\.value) == (0..<10).map { "<\($0)>" })
        #expect(tree.text(of: paragraph) == "text")
    }

    @Test func scriptsAreNoTags() {
        let script = "for (i = 0; i<n; i++) { " + String(repeating: "a b ", count: 100) + "}"
        let (tree, reached) = HTMLParser.parse(Array("<script>\(script)</script><p>x".utf8), limits: Limits(attributes: 10))
        #expect(reached.isEmpty)
        #expect((0..<tree.count).contains { String(decoding: tree.textBytes(of: $0), as: UTF8.self) == script })
    }

    @Test func truncationAnywhereGivesATree() {
        let html = Array(
            "<!doctype html><html lang=en><head><title>T</title></head><body><p class='a\"b'>Text &amp; more<!-- c --><script>x</script></p></body>"
                .utf8)
        for length in html.indices {
            let tree = HTMLParser.parse(Array(html[..<length]), limits: .default).tree
            #expect(tree.end(of: 0) == tree.count)
        }
    }

    @Test func textAndBytesAreParsed() {
        #expect(HTMLTree(parsing: "<p>Grüße").text(of: 0) == "Grüße")
        #expect(HTMLTree(parsing: [0x3c, 0x70, 0x3e, 0x47, 0x72, 0xfc, 0xdf, 0x65], charset: "latin1").text(of: 0) == "Grüße")
        #expect(HTMLTree(parsing: "").count == 1)
        #expect(HTMLTree(parsing: "a\0b").text(of: 0) == "a\u{fffd}b")
    }

    @Test func aPageWithTooManyNamesIsAskedSafely() {
        let tree = HTMLTree(parsing: (0..<66_000).map { "<p a-\($0)>" }.joined(), limits: Limits(depth: 8))
        #expect(tree.attributeName("a-1") != nil)
        #expect(tree.attributeName("a-65999") == nil)
    }
}
