import BroadsheetCore
import Testing

@testable import BroadsheetHTML

/// Builds blocks from a page of which every text is chosen.
@Suite struct ContentBuilderTests {
    private func build(_ html: String, url: String? = "https://example.org/a/b", maximumNesting: Int = 32) -> [Block] {
        let tree = HTMLParser.parse(Array(html.utf8), limits: .default).tree
        let page = BlockSegmenter.segment(tree)
        let chosen = ChosenNodes(tree, page, chosen: page.blocks.map { _ in true }, titleNodes: [])
        let links = LinkResolver(tree, pageURL: url.flatMap { Link($0).url })
        var builder = ContentBuilder(tree, chosen: chosen, links: links, maximumNesting: maximumNesting)
        return builder.build()
    }

    @Test func paragraphsAndHeadings() {
        #expect(
            build("<h1>Title</h1><p>One  two.<h3>Part</h3>Bare<div>Block</div>") == [
                .heading(level: 1, "Title"), .paragraph("One two."), .heading(level: 3, "Part"), .paragraph("Bare"), .paragraph("Block"),
            ])
    }

    @Test(arguments: [
        "<p>One</p><p>&nbsp;</p><p>Two</p>", "<p>One</p><div>\u{a0} &nbsp;</div>Two", "One<br>&nbsp;<br>Two", "One<br><br>&nbsp;<br>Two",
        "<p>One</p><p><b>&nbsp;</b></p><p>Two</p>",
    ])
    func linesOfHardSpacesAreEmpty(html: String) {
        #expect(build(html) == [.paragraph("One"), .paragraph("Two")])
    }

    @Test func hardSpacesBetweenWordsStay() {
        #expect(build("<p>10&nbsp;km, <b>&nbsp;</b>far</p>").plainText == "10\u{a0}km, \u{a0}far")
        #expect(build("<p>ÂÂ</p>") == [.paragraph("ÂÂ")])
    }

    @Test func stylesAreRuns() {
        let text = RichText(runs: [
            .init("A "), .init("b", style: .strong), .init(" "), .init("c ", style: .emphasis), .init("d", style: [.emphasis, .strong]),
            .init(" "),
            .init("x", style: .code), .init("2", style: .superscript), .init("i", style: .subscript), .init("old", style: .strikethrough),
            .init("new", style: .underline), .init("hi", style: .highlight),
        ])
        #expect(
            build(
                "<p>A <b>b</b> <em>c <strong>d</strong></em> <code>x</code><sup>2</sup><sub>i</sub><del>old</del><ins>new</ins><mark>hi</mark></p>"
            ) == [.paragraph(text)])
    }

    @Test(arguments: [
        ("<img class=emoji alt=😀 src=/1f600.png>", "Well 😀 done."), ("<img class='x wp-smiley' alt=':-)' src=a.gif>", "Well :-) done."),
        ("<img class=emoji src=/1f600.png>", "Well done."), ("<img class=emoji alt='' src=/1f600.png>", "Well done."),
        ("<img class=emoji alt='\(String(repeating: "a", count: 41))' src=a.png>", "Well done."),
    ])
    func picturesThatStandForSignsAreText(picture: String, text: String) {
        #expect(build("<p>Well \(picture) done.</p>").plainText == text)
    }

    @Test(arguments: [
        "Kohl&shy;rabi", "Kohl\u{ad}rabi", "\u{ad}Kohlrabi\u{ad}", "Kohl\u{ad}<b>rabi</b>", "Ko\u{ad}\u{ad}hlrabi",
        "<a href=x>Kohl&#173;rabi</a>",
    ])
    func softHyphensAreDropped(html: String) {
        #expect(build("<p>\(html)</p>").plainText == "Kohlrabi")
    }

    @Test(arguments: ["One \u{ad} two", "One&shy; two", "One &shy;two", "One \u{ad}\u{ad} <b>\u{ad} two</b>", "\u{ad} One two"])
    func spacesAroundSoftHyphensAreOne(html: String) {
        #expect(build("<p>\(html)</p>").plainText == "One two")
    }

    /// Only the two bytes of a soft hyphen are one.
    @Test func signsThatHoldTheSameByteStay() {
        #expect(build("<p>í ŭ — 中 í\u{ad}ŭ</p>").plainText == "í ŭ — 中 íŭ")
    }

    @Test func linksAreResolved() {
        let text = RichText(runs: [
            .init("here", link: Link("https://example.org/x?y=1", title: "T")), .init(" "),
            .init("top", link: Link("https://example.org/a/b#top")),
            .init(" mail no "), .init("odd", link: Link("http://[x")),
        ])
        #expect(
            build(
                "<p><a href=' /x?y=1 ' title=T>here</a> <a href='#top'>top</a> mail <a href='javascript:x()'>no</a> <a href='http://[x'>odd</a>"
            ) == [.paragraph(text)])
    }

    @Test func theBaseElementCounts() {
        let text = RichText(runs: [.init("x", link: Link("https://other.example/dir/page"))])
        #expect(build("<head><base href='https://other.example/dir/'></head><p><a href=page>x</a>") == [.paragraph(text)])
    }

    @Test func lineBreaks() {
        #expect(build("<p>One<br>two <br> three<br><br>Four<br></p>") == [.paragraph("One\ntwo\nthree"), .paragraph("Four")])
    }

    @Test func quotationMarksOfQ() {
        #expect(build("<p>He said <q>yes</q>.") == [.paragraph("He said “yes”.")])
    }

    @Test func nestedLists() {
        let inner = List(isOrdered: true, start: 3, items: [.init([.paragraph("b1")]), .init([.paragraph("b2")])])
        #expect(
            build("<ul><li>a<li><p>b</p><ol start=3><li>b1<li>b2</ol><li>c</ul>") == [
                .list(List(items: [.init([.paragraph("a")]), .init([.paragraph("b"), .list(inner)]), .init([.paragraph("c")])]))
            ])
    }

    @Test func taskLists() {
        #expect(
            build("<ul><li><input type=checkbox checked> done<li><input type=checkbox> open</ul>") == [
                .list(List(items: [.init([.paragraph("done")], isChecked: true), .init([.paragraph("open")], isChecked: false)]))
            ])
    }

    @Test func definitions() {
        #expect(
            build("<dl><dt>A<dt>B<dd>both<dt>C<dd>one<dd>two</dl>") == [
                .definitions([
                    Definition(terms: ["A", "B"], descriptions: [[.paragraph("both")]]),
                    Definition(terms: ["C"], descriptions: [[.paragraph("one")], [.paragraph("two")]]),
                ])
            ])
    }

    @Test func quotesWithAttribution() {
        #expect(
            build("<blockquote><p>Words.</p><footer>— <cite>Somebody</cite></footer></blockquote>") == [
                .quote(Quote([.paragraph("Words.")], attribution: RichText(runs: [.init("— "), .init("Somebody", style: .emphasis)])))
            ])
    }

    @Test func codeKeepsItsWhiteSpace() {
        #expect(
            build("<pre><code class='hljs language-swift'>\nlet a = 1\n\n  let b &lt; 2\n</code></pre><p>After") == [
                .code(Code("let a = 1\n\n  let b < 2", language: "swift")), .paragraph("After"),
            ])
    }

    @Test(
        arguments: [
            ("language-c++", "c++"), ("lang-py foo", "py"), ("brush: js; toolbar: false", "js"),
            ("highlight highlight-source-shell", "shell"), ("plain", nil),
            ("language-none", nil), ("hljs", nil),
        ] as [(String, String?)])
    func languagesOfCode(label: String, language: String?) {
        #expect(CodeReader.language(inClass: label) == language)
    }

    @Test func figures() {
        let html = """
            <p>Before</p><figure><picture><source srcset="/s.webp 400w, /l.webp 1200w"><img src="/s.jpg" alt="A cat" width=600 height=400></picture>
            <figcaption>A cat on a mat. <span class="photo-credit">Jane Doe</span></figcaption></figure><p>After</p>
            """
        let image = Media(kind: .image, source: Link("https://example.org/l.webp"), alternativeText: "A cat", width: 600, height: 400)
        #expect(
            build(html) == [
                .paragraph("Before"), .figure(Figure([image], caption: "A cat on a mat.", credit: "Jane Doe")), .paragraph("After"),
            ])
    }

    @Test func picturesInParagraphsComeBehindThem() {
        let image = Media(kind: .image, source: Link("https://example.org/i.png"))
        #expect(build("<p>One <img src=/i.png> two</p><p>Three") == [.paragraph("One two"), .figure(Figure([image])), .paragraph("Three")])
    }

    @Test func lazyPicturesAndTheirTwinsComeOnce() {
        let html = "<p>A</p><img src='data:image/gif;base64,R0' data-src='/a.jpg'><noscript><img src='/a.jpg?w=900'></noscript><p>B</p>"
        #expect(
            build(html) == [
                .paragraph("A"), .figure(Figure([Media(kind: .image, source: Link("https://example.org/a.jpg"))])), .paragraph("B"),
            ])
    }

    @Test func iconsAndAvatarsAreNoPictures() {
        #expect(
            build("<p>A</p><img src=/i.png width=16><img class='avatar photo' src=/me.png><img src='data:image/gif;base64,R0'><p>B") == [
                .paragraph("A"), .paragraph("B"),
            ])
    }

    @Test func filmsAndEmbeds() {
        let html =
            "<p>A</p><video><source src=/v.mp4></video><iframe src='//www.youtube.com/embed/x' title=Film></iframe><iframe src='https://ads.example/x'></iframe><p>B"
        #expect(
            build(html) == [
                .paragraph("A"), .figure(Figure([Media(kind: .video, source: Link("https://example.org/v.mp4"))])),
                .embed(Embed(source: Link("https://www.youtube.com/embed/x"), provider: "youtube.com", title: "Film")), .paragraph("B"),
            ])
    }

    @Test func dataTables() {
        let html = "<table><caption>Sizes</caption><tr><th>Name<th colspan=2>Size<tr><td>A<td>1<td rowspan=9999999>2</table>"
        #expect(
            build(html) == [
                .table(
                    Table(
                        caption: "Sizes",
                        rows: [
                            .init([.init([.paragraph("Name")], isHeader: true), .init([.paragraph("Size")], isHeader: true, columnSpan: 2)]
                            ),
                            .init([.init([.paragraph("A")]), .init([.paragraph("1")]), .init([.paragraph("2")], rowSpan: 1000)]),
                        ]))
            ])
    }

    @Test func emptyCellsKeepTheOthersInTheirColumns() {
        let html = "<table><tr><th></th><th>A</th><th>B</th></tr><tr><td>x</td><td> </td><td colspan=2></td><td>1</td></tr></table>"
        let header = Table.Row([
            .init([], isHeader: true), .init([.paragraph("A")], isHeader: true), .init([.paragraph("B")], isHeader: true),
        ])
        let row = Table.Row([.init([.paragraph("x")]), .init([]), .init([], columnSpan: 2), .init([.paragraph("1")])])
        #expect(build(html) == [.table(Table(rows: [header, row]))])
    }

    @Test func layoutTablesAreOnlyTheirContent() {
        let html = "<table><tr><td><p>Menu</p><p>More</p></td><td><h2>Text</h2><p>Body</p><table><tr><td>x</table></td></tr></table>"
        #expect(build(html) == [.paragraph("Menu"), .paragraph("More"), .heading(level: 2, "Text"), .paragraph("Body"), .paragraph("x")])
    }

    @Test func dividersStandBetweenTexts() {
        #expect(build("<hr><p>A<hr><hr><p>B<hr>") == [.paragraph("A"), .divider, .paragraph("B")])
    }

    @Test func formulas() {
        let html = """
            <p>So <math alttext="x^2"><mi>x</mi></math> holds.</p>
            <math display=block><semantics><mi>y</mi><annotation encoding="application/x-tex">$y$</annotation></semantics></math><p>End
            """
        #expect(
            build(html) == [
                .paragraph(RichText(runs: [.init("So "), .init("x^2", style: .math), .init(" holds.")])), .math(Math(tex: "y", text: "y")),
                .paragraph("End"),
            ])
    }

    @Test func languagesOfRuns() {
        #expect(
            build("<p>Das <i lang=en>Sheet</i>.") == [
                .paragraph(RichText(runs: [.init("Das "), .init("Sheet", style: .emphasis, language: "en"), .init(".")]))
            ])
    }

    @Test func nestingIsBounded() {
        var blocks = build(String(repeating: "<blockquote><p>x</p>", count: 100), maximumNesting: 5)
        var depth = 0
        while case .quote(let quote)? = blocks.last {
            blocks = quote.blocks
            depth += 1
        }
        #expect(depth == 4)
        #expect(blocks.count == 97)
    }

    /// Captions and what stands in a table outside of its cells may move; no word may be lost, come twice or grow together with another.
    @Test(arguments: 0..<50)
    func noTextIsLostOrComesTwice(seed: Int) {
        let words = (0..<200).map { "w\($0)" }
        let tags = [
            "p", "li", "ul", "blockquote", "div", "b", "table", "td", "dd", "figure", "figcaption", "h2", "a", "section", "dt", "q",
        ]
        let html = words.enumerated().map { index, word in
            let tag = tags[(index * 7 + seed * 13 + index * index % 11) % tags.count]
            return (index + seed) % 3 == 0
                ? "<\(tag)> \(word) " : (index + seed) % 3 == 1 ? " \(word)</\(tag)> " : "<\(tag)> \(word)</\(tag)> "
        }.joined()
        let found = build(html).plainText.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let lost = Set(words).subtracting(found).sorted()
        let unknown = Set(found).subtracting(words).sorted()
        #expect(lost == [])
        #expect(unknown == [])
        #expect(found.count == words.count)
    }
}
