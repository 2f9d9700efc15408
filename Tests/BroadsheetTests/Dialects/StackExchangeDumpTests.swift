import Broadsheet
import Foundation
import Testing

/// `Posts.xml`, `Comments.xml` and `Users.xml` of a dump, read together.
@Suite struct StackExchangeDumpTests {
    private static let folder = DialectFixtures.folder.deletingLastPathComponent().appendingPathComponent("StackExchange")

    private static func source(_ name: String) -> Source {
        var source = Source(contentsOf: folder.appendingPathComponent(name))
        source.name = name
        return source
    }

    private func read(_ importer: StackExchangeImporter, _ posts: Source = source("Posts.xml")) throws -> [ArticleStream.Item] {
        Array(try importer.open(posts, context: ImportContext(values: FormatRegistry.standard.values)))
    }

    @Test func commentsStandUnderTheirPosts() throws {
        let site = URL(string: "https://knots.example.com")
        let items = try read(
            StackExchangeImporter(site: site, comments: Self.source("Comments.xml"), users: Self.source("Users.xml")))
        let read = items.compactMap { try? $0.get() }
        #expect(read.map { $0.article.title?.plainText } == ["Tying a bowline", "Rope for boats", nil])
        let comments = try #require(read[0].article.discussion?.comments)
        #expect(comments.map(\.id) == ["comment-100", "comment-102", "2", "3", "comment-101"])
        #expect(comments.map(\.parentID) == [nil, nil, nil, nil, "3"])
        #expect(comments.map { $0.author?.name } == ["Ida Reed", "Nell & Bo", "user2201", "Ida Reed", "Nell & Bo"])
        #expect(comments.map(\.isByArticleAuthor) == [false, true, false, false, true])
        #expect(read[0].article.authors.map(\.link?.href) == ["https://knots.example.com/users/7"])
        #expect(read[1].article.discussion?.comments.isEmpty == true)
    }

    /// A comment whose question is not there is not lost, and neither is the news of a row that is broken.
    @Test func nothingIsLostWithoutAWord() throws {
        let items = try read(StackExchangeImporter(comments: Self.source("Comments.xml"), users: Self.source("Users.xml")))
        let errors = items.compactMap { item -> ImportError? in if case .rejected(let error) = item { error } else { nil } }
        #expect(errors.map(\.location?.line) == [5])
        #expect(errors.first?.location?.source == "Comments.xml")
        let rest = try #require(items.last).get().article
        #expect(rest.discussion?.comments.map(\.id) == ["comment-104"])
        #expect(rest.discussion?.comments.first?.author?.name == "user99")
        let all = items.compactMap { try? $0.get().article.discussion?.comments.count }.reduce(0, +)
        #expect(all == 6)
    }

    @Test func filesAloneAreReadAsBefore() throws {
        let posts = try read(StackExchangeImporter())
        #expect(posts.compactMap { try? $0.get().article.discussion?.comments.map(\.id) } == [["2", "3"], []])
        let comments = try read(StackExchangeImporter(users: Self.source("Users.xml")), Self.source("Comments.xml"))
        let names = comments.compactMap { try? $0.get() }.flatMap { $0.article.discussion?.comments.map { $0.author?.name } ?? [] }
        #expect(names == ["Nell & Bo", "Ida Reed", "Nell & Bo", "user99"])
        #expect(throws: ImportError.self) { try read(StackExchangeImporter(comments: Self.source("None.xml"))) }
    }

    @Test func cutCommentsCostThemselvesOnly() throws {
        let whole = try Data(contentsOf: Self.folder.appendingPathComponent("Comments.xml"))
        for length in stride(from: 40, to: whole.count, by: 37) {
            let comments = Source(bytes: Array(whole[..<length]), name: "Comments.xml")
            let items = try read(StackExchangeImporter(comments: comments))
            #expect(items.compactMap { try? $0.get() }.count >= 2)
            #expect(items.contains { if case .rejected = $0 { true } else { false } })
        }
    }
}
