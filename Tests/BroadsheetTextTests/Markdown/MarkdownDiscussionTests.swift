import BroadsheetCore
import BroadsheetText
import Testing

@Suite struct MarkdownDiscussionTests {
    private func markdown(_ discussion: Discussion, deepestQuote: Int = 12) throws -> String {
        try MarkdownExporter(options: .init(includesFrontMatter: false, deepestQuote: deepestQuote))
            .string(from: Article(id: "x", body: [.paragraph("Body")], discussion: discussion))
    }

    @Test func aBlankDiscussionPrintsNothing() throws {
        #expect(try markdown(Discussion()) == "Body\n")
        #expect(try markdown(Discussion(platform: "wordpress")) == "Body\n")
        #expect(try markdown(Discussion(declaredCount: 0)) == "Body\n\n## Comments (0)\n")
        #expect(try markdown(Discussion(status: .closed)) == "Body\n\n## Comments (0)\n\nComments are closed.\n")
    }

    @Test func answersAreQuotedDeeper() throws {
        let expected = """
            Body

            ## Comments (4)

            > <a id="comment-0"></a>**A0**
            >
            > T0
            >
            > > <a id="comment-1"></a>**A1**
            > >
            > > T1
            > >
            > > > <a id="comment-2"></a>**A2**
            > > >
            > > > T2
            > > >
            > > > > <a id="comment-3"></a>**A3**
            > > > >
            > > > > T3

            """
        #expect(try markdown(Discussions.chain(depth: 3)) == expected)
    }

    @Test func quotesEndAtTheDeepestLevel() throws {
        let text = try markdown(Discussions.chain(depth: 18))
        let lines = text.split(separator: "\n").filter { $0.contains("id=") }
        #expect(lines.count == 19)
        #expect(lines[11] == "\(String(repeating: "> ", count: 12))<a id=\"comment-11\"></a>**A11**")
        #expect(lines[12] == "\(String(repeating: "> ", count: 12))<a id=\"comment-12\"></a>**A12** · answers [comment 11](#comment-11)")
        #expect(lines[18].hasSuffix("answers [comment 17](#comment-17)"))
        #expect(!text.contains(String(repeating: "> ", count: 13)))
    }

    @Test func headersSayWhatIsKnown() throws {
        let expected = """
            Body

            ## Comments (4 of 9)

            > <a id="comment-a-b"></a>[**Ann\\_**](https://h.example/ann) · editor · author of the article · [2024-05-06](#a) · edited later · score -3 · 👍 2
            >
            > One
            >
            > Two
            >
            > > <a id="comment-a-b-2"></a>*(no name)* · deleted

            > <a id="comment-3"></a>*(no name)* · awaiting approval · answers comment gone
            >
            > - x

            > <a id="comment-4"></a>**Blog** · pingback · marked as spam
            >
            > \\[…\\]

            Comments are kept elsewhere: [disqus](https://d.example/x)

            More comments: [https://h.example/?page=2](https://h.example/?page=2)

            Comments are closed.

            """
        #expect(try markdown(Discussions.varied) == expected)
    }

    @Test func commentsCanBeLeftOut() throws {
        let article = Article(id: "x", body: [.paragraph("Body")], discussion: Discussions.varied)
        let exporter = MarkdownExporter(options: .init(includesFrontMatter: false, includesComments: false))
        #expect(try exporter.string(from: article) == "Body\n")
    }

    @Test func everyArticleHasItsFrontMatter() throws {
        let article = Article(id: "x", title: "T", body: [.paragraph("Body")], discussion: Discussions.chain(depth: 18))
        let whole = try MarkdownExporter().export([article, article]).bytes(of: .main)
        #expect(String(decoding: whole, as: UTF8.self).components("---\ntitle: \"T\"") == 2)
    }
}

extension String {
    fileprivate func components(_ part: String) -> Int {
        var rest = self[...]
        var count = 0
        while !rest.isEmpty {
            if rest.hasPrefix(part) { count += 1 }
            rest.removeFirst()
        }
        return count
    }
}
