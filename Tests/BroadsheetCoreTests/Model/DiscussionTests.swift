import BroadsheetCore
import Foundation
import Testing

@Suite struct DiscussionTests {
    static let blank: [(discussion: Discussion, isBlank: Bool)] = [
        (Discussion(), true), (Discussion(platform: "wordpress"), true), (Discussion(comments: [.init(id: "1", body: [])]), false),
        (Discussion(declaredCount: 0), false), (Discussion(status: .closed), false), (Discussion(continuation: [Link("?page=2")]), false),
        (Discussion(external: ExternalDiscussion(system: "disqus")), false),
    ]

    @Test(arguments: blank) func nothingToTell(discussion: Discussion, isBlank: Bool) {
        #expect(discussion.isBlank == isBlank)
    }

    @Test func theTextOfTheOpeningPostIsTheBody() {
        let article = Article(id: "x", body: [.paragraph("Body")])
        func body(_ kind: BroadsheetCore.Comment.Kind, _ own: [Block]) -> [Block] {
            article.body(of: .init(id: "1", kind: kind, body: own))
        }
        #expect(body(.openingPost, []) == [.paragraph("Body")])
        #expect(body(.openingPost, [.paragraph("Own")]) == [.paragraph("Own")])
        for kind in [BroadsheetCore.Comment.Kind.comment, .answer, .review, .pingback] {
            #expect(body(kind, []).isEmpty)
            #expect(body(kind, [.paragraph("Own")]) == [.paragraph("Own")])
        }
    }

    @Test func whatIsNotInTheJSONHasItsDefault() throws {
        let read = try JSONDecoder().decode(Discussion.self, from: Data(#"{"comments":[{"id":"1"}]}"#.utf8))
        #expect(read == Discussion(comments: [.init(id: "1", body: [])]))
        #expect(try JSONDecoder().decode(Discussion.self, from: Data("{}".utf8)).isBlank)
    }
}
