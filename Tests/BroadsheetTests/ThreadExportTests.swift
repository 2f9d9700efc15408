import Broadsheet
import Testing

/// A thread in every format that is built in: one answer, many levels, a forum's page, and more levels than any stack could bear.
@Suite struct ThreadExportTests {
    private static func chain(_ depth: Int) -> Article {
        let comments = (0...depth).map { level in
            Broadsheet.Comment(
                id: "\(level)", parentID: level > 0 ? "\(level - 1)" : nil, author: Contributor(name: "A\(level)"),
                published: PartialDate(year: 2024, month: 5, day: 1), body: [.paragraph("T\(level)")])
        }
        return Article(id: "x", title: "T", body: [.paragraph("Body")], discussion: Discussion(comments: comments))
    }

    private static let forum = Article(
        id: "x", title: "Which flour?", kind: .forum, body: [.paragraph("Rye or wheat?")],
        discussion: Discussion(comments: [
            Broadsheet.Comment(id: "1", kind: .openingPost, author: Contributor(name: "Ann"), body: []),
            Broadsheet.Comment(id: "2", parentID: "1", author: Contributor(name: "Bob"), body: [.paragraph("Rye.")]),
        ]))

    private func markdown(_ article: Article) throws -> String {
        try MarkdownExporter(options: .init(includesFrontMatter: false)).string(from: article)
    }

    /// What stands in the section of comments.
    private func html(_ article: Article) throws -> String {
        let page = try HTMLExporter(options: .init(includesStyleSheet: false)).string(from: article)
        let start = try #require(page.firstRange(of: "<section class=\"comments\"")).lowerBound
        let end = try #require(page.firstRange(of: "</section>")).upperBound
        return String(page[start..<end])
    }

    @Test func oneAnswer() throws {
        let article = Self.chain(1)
        #expect(
            try markdown(article) == """
                # T

                Body

                ## Comments (2)

                > <a id="comment-0"></a>**A0** · 2024-05-01
                >
                > T0
                >
                > > <a id="comment-1"></a>**A1** · 2024-05-01
                > >
                > > T1

                """)
        #expect(
            try PlainTextExporter().string(from: article) == """
                T

                Body

                --- Comments (2) ---

                A0 · 2024-05-01
                T0

                  A1 · 2024-05-01
                  T1

                """)
        #expect(
            try html(article) == """
                <section class="comments" id="comments">
                <h2>Comments (2)</h2>
                <article class="u-comment h-cite" id="comment-0">
                <p class="comment-header"><span class="p-author h-card"><span class="p-name">A0</span></span> · <time class="dt-published" datetime="2024-05-01">2024-05-01</time></p>
                <div class="e-content" dir="auto">
                <p>T0</p>
                </div>
                <article class="u-comment h-cite" id="comment-1">
                <p class="comment-header"><span class="p-author h-card"><span class="p-name">A1</span></span> · <time class="dt-published" datetime="2024-05-01">2024-05-01</time></p>
                <div class="e-content" dir="auto">
                <p>T1</p>
                </div>
                </article>
                </article>
                </section>
                """)
    }

    /// Levels that are no longer shown as such are named.
    @Test func eighteenLevelsOfAnswers() throws {
        let article = Self.chain(18)
        var quoted: [String] = []
        var indented: [String] = []
        for level in 0...18 {
            let quote = String(repeating: "> ", count: min(level + 1, 12))
            let parent = level > 0 ? level - 1 : 0
            if level > 0 { quoted.append(String(quote.dropLast(3))) }
            let named = level >= 12 ? " · answers [comment \(parent)](#comment-\(parent))" : ""
            quoted += [
                "\(quote)<a id=\"comment-\(level)\"></a>**A\(level)** · 2024-05-01\(named)", String(quote.dropLast()), "\(quote)T\(level)",
            ]
            let indentation = String(repeating: "  ", count: min(level, 12))
            let answered = level > 12 ? " · answers comment \(parent)" : ""
            indented += ["\(indentation)A\(level) · 2024-05-01\(answered)", "\(indentation)T\(level)", ""]
        }
        #expect(try markdown(article) == "# T\n\nBody\n\n## Comments (19)\n\n" + quoted.joined(separator: "\n") + "\n")
        #expect(
            try PlainTextExporter().string(from: article)
                == "T\n\nBody\n\n--- Comments (19) ---\n\n" + indented.joined(separator: "\n"))
    }

    @Test func aForumPageHasItsFirstPostInTheBodyAndItsEntryInTheThread() throws {
        #expect(
            try markdown(Self.forum) == """
                # Which flour?

                Rye or wheat?

                ## Comments (2)

                > <a id="comment-1"></a>**Ann** · opening post
                >
                > > <a id="comment-2"></a>**Bob**
                > >
                > > Rye.

                """)
        let text = try PlainTextExporter().string(from: Self.forum)
        #expect(text.ranges(of: "Rye or wheat?").count == 1 && text.contains("Ann"))
        let page = try Self.forum.html()
        #expect(page.ranges(of: "<p>Rye or wheat?</p>").count == 1 && page.contains("id=\"comment-1\""))
        let read = try Article(json: Self.forum.json())
        #expect(read == Self.forum)
    }

    @Test func aBlankDiscussionPrintsNothing() throws {
        var blank = Article(id: "x", title: "T", body: [.paragraph("Body")])
        let without = (try markdown(blank), try blank.html(), try blank.plainText())
        blank.discussion = Discussion(platform: "wordpress")
        #expect(try markdown(blank) == without.0)
        #expect(try blank.html() == without.1)
        #expect(try blank.plainText() == without.2)
    }

    /// A thread as deep as the limit of comments lets it be.
    @Test(.timeLimit(.minutes(10))) func aHundredThousandLevels() throws {
        let article = Self.chain(Limits.default.comments - 1)
        for exporter in [MarkdownExporter(), HTMLExporter(), PlainTextExporter(), JSONExporter(), JSONLinesExporter()] as [any Exporter] {
            let bytes = try exporter.export([article]).bytes(of: .main)
            #expect(String(decoding: bytes.suffix(1000), as: UTF8.self).contains("T99999"), "\(exporter.format)")
        }
        #expect(FlatProfile.line(id: "1", result: .success(Imported(article: article, format: .html))).count > 100_000)
    }
}
