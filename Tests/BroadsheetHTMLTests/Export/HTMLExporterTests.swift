import BroadsheetCore
import BroadsheetHTML
import Foundation
import Testing

@Suite struct HTMLExporterTests {
    /// What stands inside the body of the page.
    private func body(_ article: Article) throws -> String {
        let page = try HTMLExporter(options: .init(includesStyleSheet: false)).string(from: article)
        let start = try #require(page.range(of: "<body>\n")).upperBound
        let end = try #require(page.range(of: "</body>")).lowerBound
        return String(page[start..<end])
    }

    /// What stands inside the content of the article.
    private func content(_ blocks: [Block]) throws -> String {
        let body = try body(Article(id: "x", body: blocks))
        let start = try #require(body.range(of: "<div class=\"e-content\">\n")).upperBound
        let end = try #require(body.range(of: "</div>\n</article>", options: .backwards)).lowerBound
        return String(body[start..<end])
    }

    @Test func stylesNestProperly() throws {
        let text = RichText(runs: [
            .init("a", style: .emphasis), .init("b", style: [.emphasis, .strong]), .init("c", style: .strong),
            .init("d", style: [.strong, .code], link: Link("/x", title: "T")), .init("e\nf", link: Link("/x", title: "T")),
            .init("g", link: Link("javascript:x")),
            .init("h", style: [.subscript, .superscript, .strikethrough, .underline, .highlight], language: "fr"),
            .init("<i>&\"", style: .math),
        ])
        let expected = """
            <p><em>a<strong>b</strong></em><strong>c</strong><a href="/x" title="T"><strong><code>d</code></strong>e<br>f</a>g\
            <span lang="fr"><mark><u><sup><sub><s>h</s></sub></sup></u></mark></span><code class="math">&lt;i&gt;&amp;&quot;</code></p>

            """
        #expect(try content([.paragraph(text)]) == expected)
    }

    static let picture = Media(kind: .image, source: Link("/i.png", title: "T"), alternativeText: "Alt \"x\"", width: 4, height: -1)

    static let blocks: [(name: String, block: Block, html: String)] = [
        ("heading", .heading(level: 9, "A\nB"), "<h6>A<br>B</h6>\n"), ("empty heading", .heading(level: 2, " "), ""),
        ("empty paragraph", .paragraph("\u{1}"), ""),
        (
            "quote", .quote(Quote([.paragraph("A")], attribution: "B")),
            "<figure class=\"quote\">\n<blockquote>\n<p>A</p>\n</blockquote>\n<figcaption>B</figcaption>\n</figure>\n"
        ),
        (
            "list",
            .list(
                List(
                    isOrdered: true, start: 3,
                    items: [List.Item([.paragraph("A")], isChecked: true), List.Item([.paragraph("B"), .paragraph("C")])])),
            "<ol start=\"3\">\n<li>☑ A</li>\n<li><p>B</p>\n<p>C</p>\n</li>\n</ol>\n"
        ), ("empty list", .list(List(items: [])), ""),
        (
            "definitions",
            .definitions([Definition(terms: ["A"], descriptions: []), Definition(terms: [], descriptions: [[.paragraph("B")]])]),
            "<dl>\n<dt>A</dt>\n<dd></dd>\n<dt></dt>\n<dd>B</dd>\n</dl>\n"
        ), ("code", .code(Code("\na <b>\r\n", language: "c \"x")), "<pre><code class=\"language-cx\">\na &lt;b&gt;\n</code></pre>\n"),
        (
            "figure",
            .figure(Figure([picture, Media(kind: .video, source: Link("blob:x"), alternativeText: "Lost")], caption: "C", credit: "D")),
            "<figure>\n<img src=\"/i.png\" alt=\"Alt &quot;x&quot;\" width=\"4\" title=\"T\" loading=\"lazy\">\n<p>Lost</p>\n<figcaption>C <small>D</small></figcaption>\n</figure>\n"
        ),
        (
            "table",
            .table(
                Table(
                    caption: "C",
                    rows: [
                        Table.Row([Table.Cell([.heading(level: 1, "A")], isHeader: true, columnSpan: 7)]), Table.Row([]),
                        Table.Row([Table.Cell([.paragraph("B")], rowSpan: 9), Table.Cell([.paragraph("D")], columnSpan: 4)]),
                        Table.Row([Table.Cell([.list(List(items: [List.Item([])]))])]),
                    ])),
            "<table>\n<caption>C</caption>\n<thead>\n<tr><th colspan=\"2\"><p>A</p>\n</th></tr>\n</thead>\n<tbody>\n<tr><td rowspan=\"2\">B</td><td>D</td></tr>\n"
                + "<tr><td><ul>\n<li></li>\n</ul>\n</td></tr>\n</tbody>\n</table>\n"
        ),
        (
            "embed", .embed(Embed(source: Link("https://v.example/1"), provider: "v.example", title: "Film")),
            "<p class=\"embed\"><a href=\"https://v.example/1\">Film</a> · v.example</p>\n"
        ), ("formula", .math(Math(mathML: "<math onclick=x>")), "<p><code class=\"math\">&lt;math onclick=x&gt;</code></p>\n"),
        ("divider", .divider, "<hr>\n"),
        (
            "footnotes", .footnotes([Footnote(label: "a b", blocks: [.paragraph("N")]), Footnote(label: "a b", blocks: [])]),
            "<dl class=\"footnotes\">\n<dt id=\"fn-a-b\">a b</dt>\n<dd>N</dd>\n<dt>a b</dt>\n<dd></dd>\n</dl>\n"
        ), ("unrecognised", .unrecognised(name: "\"", text: "W"), "<p class=\"unrecognised\">W</p>\n"),
    ]

    @Test(arguments: blocks) func block(name: String, block: Block, html: String) throws {
        #expect(try content([block]) == html)
    }

    @Test func wholePage() throws {
        let article = Article(
            title: "T <1>", subtitle: "Deck", summary: "S \"q\"",
            authors: [Contributor(name: "Ann", link: Link("/ann")), Contributor(name: "Bob")],
            published: PartialDate(year: 2024, month: 5, day: 6, hour: 7, minute: 8, second: 9, nanosecond: 123_456_789, utcOffset: 7200),
            modified: PartialDate(unresolved: "today"), canonicalURL: URL(string: "https://h.example/a?b&c"),
            site: Site(name: "Site", link: Link("/")),
            section: "Sec", tags: ["x"], language: "he", licence: "CC0", leadImage: Self.picture,
            body: [
                .heading(level: 1, "H"), .paragraph(RichText(runs: [.init("1", link: Link("#n"))])),
                .footnotes([Footnote(label: "n", blocks: [])]),
            ],
            discussion: Discussion(
                comments: [
                    Comment(
                        id: "a b", author: Contributor(name: "Cy", link: Link("https://c.example/")),
                        published: PartialDate(month: 5, day: 6),
                        body: [.paragraph(RichText(runs: [.init("l", link: Link("/l"))]))], permalink: Link("#a"), score: 2),
                    Comment(id: "2", parentID: "a b", state: .deleted, body: []),
                    Comment(id: "3", parentID: "gone", body: [.heading(level: 1, "H")]),
                ], declaredCount: 8, status: .open, continuation: [Link("javascript:x")]))
        let page = try HTMLExporter().string(from: article)
        let start = try #require(page.range(of: "<style>"))
        let end = try #require(page.range(of: "</style>"))
        try expectGolden("page.html", page[..<start.lowerBound] + page[end.upperBound...])
    }

    @Test(arguments: [0, 1, 3, 18]) func answersAreNested(depth: Int) throws {
        let comments = (0...depth).map {
            Comment(id: "\($0)", parentID: $0 > 0 ? "\($0 - 1)" : nil, author: Contributor(name: "A"), body: [.paragraph("T")])
        }
        let article = Article(id: "x", discussion: Discussion(comments: comments))
        var exporter = HTMLExporter()
        exporter.options.deepestNesting = 10
        let page = try exporter.string(from: article)
        var deepest = 0
        var open = 0
        for part in page.split(separator: "<") {
            if part.hasPrefix("article") { open += 1 }
            if part.hasPrefix("/article") { open -= 1 }
            deepest = max(deepest, open)
        }
        #expect(open == 0)
        #expect(deepest == 1 + min(10, depth + 1))
        #expect(page.contains("answers <a href=\"#comment-\(max(0, depth - 1))\">comment") == (depth >= 10))
    }

    @Test func severalArticlesShareAPage() throws {
        let article = Article(id: "x", title: "T", language: "en", discussion: Discussion(comments: [Comment(id: "1", body: [])]))
        let page = String(decoding: try HTMLExporter().export([article, article]).bytes(of: .main), as: UTF8.self)
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html>\n"))
        #expect(page.contains("<title>Articles</title>"))
        #expect(page.contains("id=\"comment-1\"") && page.contains("id=\"comment-1-2\"") && page.contains("id=\"comments-2\""))
        #expect(page.hasSuffix("</article>\n</body>\n</html>\n"))
        let empty = String(decoding: try HTMLExporter().export([]).bytes(of: .main), as: UTF8.self)
        #expect(empty.hasSuffix("<body>\n</body>\n</html>\n"))
    }

    /// Compares with a file, which is written anew when the environment variable `RECORD_GOLDENS` is set; the test fails then too.
    private func expectGolden(_ name: String, _ text: some StringProtocol) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/Export")
        let file = folder.appending(path: name)
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try String(text).write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(name)")
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == String(text))
    }
}
