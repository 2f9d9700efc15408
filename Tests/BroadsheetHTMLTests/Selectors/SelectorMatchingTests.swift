import Testing

@testable import BroadsheetHTML

/// What Selectors Level 4 says about each kind of selector, on small documents in which every element that is asked for has an id.
@Suite struct SelectorMatchingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let selector: String
        let ids: String
        let html: String
        var testDescription: String { selector }
    }

    private static func cases(_ html: String, _ expectations: [(String, String)]) -> [Case] {
        expectations.map { Case(selector: $0.0, ids: $0.1, html: html) }
    }

    static let names = cases(
        """
        <div id=a class="one two"><p id=b class=One>x</p><my-card id=c class="one-two\ttwo\n three">x</my-card></div>
        <P ID=d CLASS="é straße">x</P><span id=E class="a:b 1st">x</span><i id="7" class="-x --y _z">x</i>
        """,
        [
            ("div", "a"), ("P", "b d"), ("p", "b d"), ("MY-Card", "c"), ("my-card", "c"), ("never-seen", ""), ("*[id]", "a b c d E 7"),
            (".one", "a"), (".One", "b"), (".ONE", ""), (".two", "a c"), (".three", "c"), (".one.two", "a"), (".two.one", "a"),
            ("p.One", "b"),
            ("div.One", ""), (".one-two", "c"), (".one-", ""), ("#b", "b"), ("#B", ""), ("#e", ""), ("#E", "E"), ("p#b.One", "b"),
            ("*#b", "b"), ("#a#b", ""), ("#b#b", "b"), (".é", "d"), (".straße", "d"), (".stra\\DF e", "d"), (".\\e9", "d"),
            (".\\0000e9", "d"), (".\\e9.straße", "d"), (".a\\:b", "E"), (".\\31 st", "E"), (".\\31st", "E"), (".\\000031st", "E"),
            ("#\\37", "7"), ("#\\37 ", "7"), ("#\\000037", "7"), (".-x", "7"), (".--y", "7"), ("._z", "7"), (".\\-x", "7"), ("\\70", "b d"),
            ("\\#text", ""), ("\\#document", ""), (".a\\:\\62", "E"), ("p,div", "a b d"), ("p , p,p", "b d"), ("/* c */ p /* d */", "b d"),
            ("p/**/.One", "b"), ("\n p\t", "b d"), (".\u{0}", ""), (".\\0", ""), (".\\d800", ""), (".\\110000", ""),
        ])

    static let attributes = cases(
        """
        <a id=a href="http://example.org/" rel="tag next" lang=en title="">x</a><a id=b href="/x.PDF" rel=Next lang=en-GB title="Two words">x</a>
        <a id=c lang=english data-k="a&quot;b" type=TEXT>x</a><a id=d DATA-K="é]" hidden type=text>x</a><a id=e data-k="aab aaab">x</a>
        """,
        [
            ("[href]", "a b"), ("[HREF]", "a b"), ("[hidden]", "d"), ("[title]", "a b"), ("[title='']", "a"), ("[never]", ""),
            ("[href='/x.PDF']", "b"), ("[href='/x.pdf']", ""), ("[href='/x.pdf' i]", "b"), ("[href=\"/x.pdf\"I]", "b"),
            ("[rel~=tag]", "a"), ("[rel~=next]", "a b"), ("[rel~=next s]", "a"), ("[rel~='tag next']", ""), ("[rel~='']", ""),
            ("[lang|=en]", "a b"), ("[lang|=EN]", "a b"), ("[lang|=EN s]", ""), ("[lang|='en-GB']", "b"), ("[lang|='']", ""),
            ("[href^=http]", "a"), ("[href^='']", ""), ("[href^='http://example.org/and/more']", ""), ("[href$='.PDF']", "b"),
            ("[href$='.pdf']", ""), ("[href$='.pdf' i]", "b"), ("[href$='']", ""), ("[href*=example]", "a"), ("[href*='']", ""),
            ("[title*='o w']", "b"), ("[title*='O W' i]", "b"), ("[data-k='a\"b']", "c"), ("[data-k=\"a\\\"b\"]", "c"),
            ("[data-k='a\\22 b']", "c"), ("[data-k='é]']", "d"), ("[data-k=é\\]]", "d"), ("[Data-K^=é]", "d"), ("[data-k*=aaab]", "e"),
            ("[data-k*='b a']", "e"), ("[data-k*=aaaa]", ""), ("[data-k~=aab]", "e"), ("[type=text]", "c d"), ("[type=text s]", "d"),
            ("[type='TEXT' s]", "c"), ("[ href ]", "a b"), ("[ href = '/x.PDF' ]", "b"), ("[href][rel]", "a b"),
            ("a[href]:not([title=''])", "b"),
            ("[href='/x.\\\nPDF']", "b"), ("[class]", ""), ("[id=a]", "a"), ("[id=A]", ""), ("[id^=a],[id^=b]", "a b"),
        ])

    static let combinators = cases(
        """
        <section id=s><div id=d1><p id=p1>x</p><div id=d2><p id=p2>x <b id=b1>y</b></p><p id=p3>z</p></div></div>
        text <p id=p4>x</p> text <ul id=u><li id=l1>1</li><li id=l2>2<b id=b2>x</b></li><li id=l3>3</li></ul></section>
        """,
        [
            ("div p", "p1 p2 p3"), ("div > p", "p1 p2 p3"), ("section > p", "p4"), ("section p", "p1 p2 p3 p4"), ("div div p", "p2 p3"),
            ("div div div p", ""), ("section>div>div>p>b", "b1"), ("section > div p", "p1 p2 p3"), ("section div > b", ""), ("p + p", "p3"),
            ("p + div", "d2"), ("div + p", "p4"), ("div ~ p", "p4"), ("div ~ ul", "u"), ("div + ul", ""), ("p ~ ul", "u"),
            ("li ~ li", "l2 l3"), ("li + li", "l2 l3"), ("li + li + li", "l3"), ("li ~ li ~ li", "l3"), ("li ~ li + li", "l3"),
            ("div ~ ul b", "b2"), ("section > div + p ~ ul > li + li b", "b2"), ("b", "b1 b2"), ("p b", "b1"), ("div > div b", "b1"),
            ("div > section b", ""), ("section section", ""), ("body p#p4", "p4"), ("html > body > section", "s"),
            ("p+p,li+li", "p3 l2 l3"),
            ("section\tp\n>\nb", "b1"), ("div/**/ /**/p > b", "b1"), ("* > b", "b1 b2"), ("section * b", "b1 b2"), ("ul~p", ""),
            ("#l3 ~ li", ""), ("#l1 ~ #l3", "l3"), ("#l1 + #l3", ""), ("section > p ~ * > *", "l1 l2 l3"),
        ])

    static let positions = cases(
        """
        <ul id=u>text<li id=a>1</li>text<li id=b>2</li><hr id=h><li id=c>3</li><li id=d>4</li><p id=p>5</p></ul>
        <ol id=o><li id=z>only</li></ol>
        """,
        [
            ("li:nth-child(1)", "a z"), ("li:nth-child(3)", ""), ("li:nth-child(4)", "c"), ("ul > :nth-child(3)", "h"),
            ("ul > :nth-child(odd)", "a h d"), ("ul > :nth-child(2n+1)", "a h d"), ("ul > :nth-child(even)", "b c p"),
            ("ul > :nth-child(2n)", "b c p"), ("ul > :nth-child(EVEN)", "b c p"), ("ul > :nth-child(n)", "a b h c d p"),
            ("ul > :nth-child(-n+2)", "a b"), ("ul > :nth-child( -n + 2 )", "a b"), ("ul > :nth-child(n+5)", "d p"),
            ("ul > :nth-child(n-3)", "a b h c d p"), ("ul > :nth-child(3n-1)", "b d"), ("ul > :nth-child(3N - 1)", "b d"),
            ("ul > :nth-child(+3n)", "h p"), ("ul > :nth-child(-2n+5)", "a h d"), ("ul > :nth-child(0n+2)", "b"),
            ("ul > :nth-child(+2)", "b"),
            ("ul > :nth-child(-2)", ""), ("ul > :nth-child(0)", ""), ("ul > :nth-child(-n)", ""), ("ul > :nth-child(10n+1)", "a"),
            ("ul > :nth-child(99999999999999999999)", ""), ("ul > :nth-child(-99999999999n+3)", "h"),
            ("ul > :nth-child(n+99999999999)", ""),
            ("ul > :nth-last-child(1)", "p"), ("ul > :nth-last-child(-n+2)", "d p"), ("ul > :nth-last-child(odd)", "b c p"),
            ("li:nth-of-type(1)", "a z"), ("li:nth-of-type(3)", "c"), ("ul > li:nth-of-type(even)", "b d"),
            ("ul > :nth-of-type(1)", "a h p"),
            ("li:nth-last-of-type(1)", "d z"), ("ul > li:nth-last-of-type(2)", "c"), ("li:first-child", "a z"), ("li:last-child", "z"),
            ("p:last-child", "p"), ("li:only-child", "z"), ("li:first-of-type", "a z"), ("li:last-of-type", "d z"),
            ("hr:only-of-type", "h"),
            ("li:only-of-type", "z"), ("li:not(:first-child)", "b c d"), ("li:not(:only-child):first-child", "a"),
            (":is(li:nth-child(2), p) ", "b p"), ("hr + :nth-child(4)", "c"), ("html:first-child", "html"),
            ("html:nth-last-child(1)", "html"),
        ])

    static let functions = cases(
        """
        <div id=x class=c><h1 id=h>t</h1><p id=p>x <a id=k href=u>l</a><img id=i></p><p id=q> \n </p><p id=r></p></div>
        <article id=y><h2 id=g>t</h2><section id=t><p id=w class=c>x<em id=m>y</em></p></section></article>
        """,
        [
            ("p:not(.c)", "p q r"), ("p:not(.c, #q)", "p r"), ("p:not(div p)", "w"), ("p:not(article *)", "p q r"), (":not(*)", ""),
            ("p:not(:not(.c))", "w"), (":is(h1, h2)", "h g"), (":where(h1,h2)", "h g"), ("div :is(h1, h2)", "h"),
            (":is(div, article) > p", "p q r"),
            (":is(div, article) p", "p q r w"), ("p:is(article section > *)", "w"), (":IS(h1):NOT(h2)", "h"), (":is(:is(:is(h1)))", "h"),
            ("p:has(a)", "p"), ("p:has(> a)", "p"), ("div:has(a)", "x"), ("div:has(> a)", ""), ("div:has(> p > a)", "x"),
            ("article:has(section p)", "y"), ("article:has(div p)", ""), (":is(h1,h2):has(+ p)", "h"), (":is(h1,h2):has(~ section)", "g"),
            ("h1:has(~ p:empty)", "h"), ("p:has(+ p)", "p q"), ("p:has(~ p)", "p q"), ("p:has(+ p + p)", "p"), ("p:has(~ p ~ p)", "p"),
            ("p:has(a, em)", "p w"), ("p:has(a + img)", "p"), ("p:has(img + a)", ""), ("p:not(:has(*))", "q r"), ("div:not(:has(p)) ", ""),
            (":is(div,article):has(h2)", "y"), (":is(div,article):not(:has(h2))", "x"), ("article:has(> section > p.c > em)", "y"),
            ("p:has(:is(section em))", "w"), ("section:has(:is(article em))", "t"), ("h1:has(+ p a)", "h"), ("h1:has(+ p > em)", ""),
            ("h2:has(+ section p em)", "g"), ("div:has(.c)", ""), ("section:has(.c)", "t"), ("div:has(h1):has(img) p", "p q r"),
            (":has(> h1) > p:has(img) > a", "k"), ("p:empty", "q r"), ("em:empty", ""), ("img:empty", "i"), (":root", "html"),
            ("html:root", "html"),
            ("p:root", ""), (":root > body > div", "x"), (":scope", "html"), (":scope > body > div", "x"), ("p:not(:empty)", "p w"),
            (":root:has(em) h1", "h"), ("body:has(> div):has(> article) h2", "g"), ("a:not([href])", ""), ("p:has(a[href=u])", "p"),
            ("div:has(:nth-child(4))", "x"), ("div:has(> p:last-child:empty)", "x"), ("div:has(> :only-child)", ""),
            ("section:has(> :only-child)", "t"),
        ])

    @Test(arguments: names + attributes + combinators + positions + functions)
    func elementsAreFoundInDocumentOrder(_ test: Case) throws {
        let tree = HTMLTree(parsing: test.html)
        let selector = try Selector(test.selector)
        let nodes = tree.select(selector)
        #expect(nodes.map { tree.attribute(.id, of: $0) ?? tree.name(of: $0) }.joined(separator: " ") == test.ids)
        #expect(tree.first(selector) == nodes.first)
        // The scope of a node that is asked for alone is the node itself.
        if !test.selector.contains(":scope") { #expect((0..<tree.count).filter { tree.matches(selector, $0) } == nodes) }
        #expect(tree.select(SelectorSet([selector, selector])) == [nodes, nodes])
    }

    @Test func thereAreManyCases() {
        #expect(Self.names.count + Self.attributes.count + Self.combinators.count + Self.positions.count + Self.functions.count >= 250)
    }

    @Test func whatStandsLeftCanBeOutsideTheNode() throws {
        let tree = HTMLTree(parsing: "<main><h1>a</h1><div id=x><p id=a>x<i id=i>y</i></p><p id=b>y</p></div></main><p id=c>z</p>")
        let division = try #require(tree.first(try Selector("#x")))
        func ids(_ selector: String) throws -> [String] {
            tree.select(try Selector(selector), in: division).compactMap { tree.attribute(.id, of: $0) }
        }
        #expect(try ids("p") == ["a", "b"])
        #expect(try ids("div") == [])
        #expect(try ids("main p") == ["a", "b"])
        #expect(try ids("h1 + div > p") == ["a", "b"])
        #expect(try ids(":nth-child(2) > :nth-last-child(1)") == ["b"])
        #expect(try ids(":scope > p") == ["a", "b"])
        #expect(try ids(":scope > i") == [])
        #expect(try ids("main:has(h1) > :has(i) > p") == ["a", "b"])
        #expect(try ids("p:has(i), p:has(+ p)") == ["a"])
        #expect(tree.matches(try Selector(":scope"), division))
        #expect(tree.matches(try Selector(":scope:has(i):nth-child(2)"), division))
        #expect(tree.matches(try Selector(":has(~ p)"), division) == false)
        #expect(!tree.matches(try Selector("*"), 0))
        #expect(!tree.matches(try Selector("*"), tree.count - 1))
    }

    @Test func nothingIsFoundInAnEmptyTree() throws {
        let tree = HTMLTree(parsing: "")
        #expect(tree.select(try Selector("*, :not(:has(*))")) == [])
        #expect(tree.first(try Selector(":root")) == nil)
        #expect(!tree.matches(try Selector(":root:has(~ a)"), 0))
    }

    @Test func selectorsAreEqualByTheirText() throws {
        #expect(try Selector("a b") == Selector("a b"))
        #expect(try Selector("a b") != Selector("a  b"))
        #expect(try Set([Selector("a"), Selector("a")]).count == 1)
        #expect(try Selector("a > b").description == "a > b")
    }

    @Test func aSetKeepsTheOrderOfItsSelectors() throws {
        let tree = HTMLTree(parsing: "<div class=a><p id=x class='b c'>x</p><my-x data-y=1>x<p>y</p></my-x></div>")
        let texts = ["p", ".b", "#x", "[data-y]", "my-x > p", ".a :not(p)", "p, .b", "div:has(my-x) p", ":nth-child(2)", ".never"]
        let selectors = try texts.map { try Selector($0) }
        #expect(tree.select(SelectorSet(selectors)) == selectors.map { tree.select($0) })
        #expect(tree.select(SelectorSet([])).isEmpty)
    }
}
