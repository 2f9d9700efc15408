import Broadsheet
import Foundation
import Testing

/// Comments that WordPress embeds in posts are one page of them: where it is full, there may be more.
@Suite struct EmbeddedCommentsTests {
    @Test(arguments: [9, 10])
    func aFullPageMayHaveMore(count: Int) throws {
        let comments = (1...count).map { number in
            """
            {"id": \(number), "parent": 0, "author": 0, "author_name": "Reader \(number)", "author_url": "",
             "date": "2024-05-06T08:00:00", "content": {"rendered": "<p>\(number)</p>"}, "link": "https://example.org/a/#comment-\(number)",
             "type": "comment"}
            """
        }
        let address = "https://example.org/wp-json/wp/v2/comments?post=5"
        let text = """
            [{"id": 5, "date": "2024-05-06T07:00:00", "date_gmt": "2024-05-06T05:00:00", "modified": "2024-05-06T07:00:00",
              "modified_gmt": "2024-05-06T05:00:00", "slug": "a", "link": "https://example.org/a/", "title": {"rendered": "A"},
              "content": {"rendered": "<p>Words.</p>"}, "comment_status": "open", "_links": {"replies": [{"href": "\(address)"}]},
              "_embedded": {"replies": [[\(comments.joined(separator: ", "))]]}}]
            """
        let items = Array(try FormatRegistry.standard.open(Source(text: text)))
        let imported = try #require(items.first).get()
        let discussion = try #require(imported.article.discussion)
        #expect(discussion.comments.count == count)
        #expect(discussion.continuation.map(\.href) == (count == 10 ? [address] : []))
        #expect(imported.diagnostics.contains { $0.code == .incompleteThread } == (count == 10))
        #expect(imported.article.published?.isoString == "2024-05-06T07:00:00+02:00")
        #expect(imported.article.modified == nil)
    }
}
