import BroadsheetCore
import BroadsheetJSON
import BroadsheetTesting
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

@Suite struct FlatProfileTests {
    private func line(_ result: Result<Imported, ImportError>, includesComments: Bool = true) -> String {
        String(decoding: FlatProfile.line(id: "7", result: result, includesComments: includesComments), as: UTF8.self)
    }

    private func line(_ article: Article, includesComments: Bool = true) -> String {
        line(.success(Imported(article: article, format: .html)), includesComments: includesComments)
    }

    private let full = Article(
        title: "A \"title\"", authors: [Contributor(name: "Ada"), Contributor(name: "Bob")], published: PartialDate(iso: "2024-05-06"),
        modified: PartialDate(unresolved: "yesterday"), canonicalURL: URL(string: "https://example.org/a"), language: "en", kind: .article,
        body: [
            .paragraph("One."), .list(List(items: [.init([.paragraph("two")]), .init([.paragraph("three")])])),
            .table(Table(rows: [.init([.init([.paragraph("a")]), .init([.paragraph("b")])]), .init([.init([.paragraph("c")])])])),
        ],
        discussion: Discussion(
            comments: [
                Comment(
                    id: "1", kind: .openingPost, author: Contributor(name: "Cy"), published: PartialDate(iso: "2024-05-07T08:09Z"),
                    body: [.paragraph("First"), .paragraph("post")], permalink: Link("https://example.org/a#1"), score: -2),
                Comment(id: "2", parentID: "1", kind: .pingback, body: []),
            ], declaredCount: 9))

    private let head = #"""
        {"id":"7","status":"ok","format":"html","title":"A \"title\"","authors":["Ada","Bob"],"published":"2024-05-06",\#
        "modified":"yesterday","language":"en","url":"https://example.org/a","kind":"article",\#
        "text":"One.\n\ntwo\nthree\n\na\tb\nc",
        """#

    @Test func everything() {
        #expect(
            line(full) == head + #"""
                "comments":[{"id":"1","author":"Cy","published":"2024-05-07T08:09Z","text":"First\n\npost","score":-2,\#
                "permalink":"https://example.org/a#1","isPingback":false,"isOpeningPost":true},\#
                {"id":"2","parent":"1","text":"","isPingback":true,"isOpeningPost":false}],"commentsDeclared":9}

                """#)
    }

    @Test func withoutComments() {
        #expect(line(full, includesComments: false) == head + #""comments":[],"commentsDeclared":9}"# + "\n")
    }

    @Test(arguments: [
        (Article(body: []), FlatProfile.Status.empty),
        (Article(title: "Only a title", body: [.divider, .paragraph(" \n\u{a0}")]), .empty),
        (Article(body: [], discussion: Discussion()), .empty),
        (Article(body: [.paragraph("x")]), .ok),
        (Article(body: [], discussion: Discussion(comments: [Comment(id: "1", body: [])])), .ok),
    ]) func status(article: Article, status: FlatProfile.Status) {
        #expect(line(article).contains(#""status":"\#(status.rawValue)""#))
    }

    @Test func nothingKnown() {
        #expect(line(Article(body: [])) == #"{"id":"7","status":"empty","format":"html","authors":[],"text":"","comments":[]}"# + "\n")
    }

    private static let thread = Article(
        title: "Which flour?", kind: .forum, body: [.paragraph("Rye or wheat?")],
        discussion: Discussion(comments: [
            Comment(
                id: "1", kind: .openingPost, author: Contributor(name: "Ann"),
                published: PartialDate(year: 2024, month: 5, day: 6, original: "6 May 2024"), body: []),
            Comment(id: "2", parentID: "1", author: Contributor(name: "Bob"), body: [.paragraph("Rye."), .paragraph("Always.")], score: 3),
            Comment(id: "3", state: .deleted, published: PartialDate(unresolved: "yesterday"), body: []),
        ]))

    /// The text of a forum's page is its thread; among the comments the first post has its text too.
    @Test func aForumPage() {
        #expect(
            line(Self.thread) == #"""
                {"id":"7","status":"ok","format":"html","title":"Which flour?","authors":[],"kind":"forum",\#
                "text":"Ann\n6 May 2024\n\nRye or wheat?\n\nBob\n\nRye.\n\nAlways.\n\nyesterday",\#
                "comments":[{"id":"1","author":"Ann","published":"2024-05-06","text":"Rye or wheat?","isPingback":false,"isOpeningPost":true},\#
                {"id":"2","parent":"1","author":"Bob","text":"Rye.\n\nAlways.","score":3,"isPingback":false,"isOpeningPost":false},\#
                {"id":"3","published":"yesterday","text":"","isPingback":false,"isOpeningPost":false}]}

                """#)
    }

    @Test func aForumPageWithoutAnOpeningPost() {
        var later = Self.thread
        later.discussion?.comments.removeFirst()
        #expect(line(later).contains(#""text":"Rye or wheat?\n\nBob\n\nRye.\n\nAlways.\n\nyesterday""#))
        later.discussion = nil
        #expect(line(later).contains(#""text":"Rye or wheat?","comments":[]"#))
    }

    @Test func errors() {
        let plain = ImportError(.unknownFormat, "The format is not known.")
        #expect(
            line(.failure(plain)) == #"""
                {"id":"7","status":"error","authors":[],"comments":[],\#
                "error":{"code":"unknown-format","message":"The format is not known."}}

                """#)
        let placed = ImportError(.malformed, "“x”", at: SourceLocation(line: 2, byteOffset: 17))
        #expect(line(.failure(placed)).hasSuffix(#""error":{"code":"malformed","message":"“x”","offset":17}}"# + "\n"))
    }

    /// Whatever the article holds, the line is one line and JSON.
    @Test func anyArticle() throws {
        struct Line: Decodable {
            var id, status, text: String
            var authors: [String]
        }
        for seed in 0..<200 as Range<UInt64> {
            var generator = ArticleGenerator(seed: seed)
            let article = generator.article()
            let bytes = FlatProfile.line(id: "🗞\n", result: .success(Imported(article: article, format: "x")))
            #expect(bytes.count { $0 == UInt8(ascii: "\n") } == 1 && bytes.last == UInt8(ascii: "\n"))
            let read = try JSONDecoder().decode(Line.self, from: Data(bytes))
            // The text of a forum's page is its thread, without remarks beside answers and without quotes of what was said before.
            if article.kind == .forum {
                let comments = article.discussion?.comments ?? []
                let posts = comments.contains { $0.kind == .answer } ? comments.filter { $0.kind != .comment } : comments
                let blocks = posts.flatMap(article.body(of:)).filter { if case .quote = $0 { false } else { true } }
                #expect(blocks.allSatisfy { read.text.contains($0.plainText) })
                continue
            }
            #expect(read.text == article.text && read.authors == article.authors.map(\.name) && read.id == "🗞\n")
        }
    }
}
