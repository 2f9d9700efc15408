import BroadsheetCore
import BroadsheetXML
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

@Suite struct JoinedFeedsTests {
    @Test func feedsOfCommentsAreJoined() throws {
        let article = Article(
            title: "Fog", canonicalURL: .init(string: "https://harbour.example.org/2024/05/fog/"), body: [.paragraph("Fog.")],
            discussion: Discussion(comments: [BroadsheetCore.Comment(id: "11", body: [])], declaredCount: 2))
        let fixture = Fixture(format: "rss", name: "wordpress-comments")
        let other = Fixture(format: "rss", name: "wordpress-site-comments")
        let comments = try [fixture, other].flatMap { try Fixtures.registry.open($0.source()).map { try $0.get().article } }
        let joined = ([article] + comments).joiningDiscussions()
        #expect(joined.map { $0.discussion?.comments.map(\.id) ?? [] } == [["11", "12"], ["9"]])
        #expect(joined[0].discussion?.declaredCount == 2)
    }
}
