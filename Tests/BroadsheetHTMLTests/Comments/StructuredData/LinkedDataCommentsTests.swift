import BroadsheetCore
import Testing

@testable import BroadsheetHTML

@Suite(.timeLimit(.minutes(10)))
struct LinkedDataCommentsTests {
    private func stated(_ json: String..., limit: Int = 1000) -> [StatedComment] {
        let tree = FactsFixture.tree("<html><head>\(json.map(MetadataFixture.jsonLD).joined())</head><body><p>Text</p></body></html>")
        return StatedComments.read(tree, links: FactsFixture.links(tree), limit: limit)
    }

    @Test func commentsOfAnArticleAreRead() throws {
        let json = """
            {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A quiet harbour", "author": {"name": "The Editor"}, "comment": [
            {"@type": "Comment", "text": "<p>Well said.</p><p>Thank you.</p>", "author": {"@type": "Person", "name": "Mira", "url": "/people/mira"},
            "datePublished": "2024-05-06T07:08:09+02:00", "dateModified": "2024-05-07", "upvoteCount": 5, "downvoteCount": "2",
            "url": "https://example.org/2024/a-quiet-harbour#comment-71",
            "comment": {"@type": "Comment", "text": "Agreed", "creator": "Joost", "dateCreated": "2024-05-06"}},
            {"@type": ["Comment"], "text": {"@value": "Third"}, "author": [{"name": "Ann"}, {"name": "Ben"}]}]}
            """
        let comments = stated(json).map(\.comment)
        #expect(comments.map { $0.author?.name } == ["Mira", "Joost", "Ann"])
        let first = try #require(comments.first)
        #expect(first.id == "comment-71")
        #expect(first.body.map(\.plainText) == ["Well said.", "Thank you."])
        #expect(first.published?.isoString == "2024-05-06T07:08:09+02:00")
        #expect(first.edited?.isoString == "2024-05-07")
        #expect(first.score == 3)
        #expect(first.author == Contributor(name: "Mira", kind: .person, link: Link("https://example.org/people/mira")))
        #expect(first.permalink == Link("https://example.org/2024/a-quiet-harbour#comment-71"))
        #expect(comments[1].parentID == "comment-71")
        #expect(comments[1].parentEvidence == .explicit)
        #expect(comments[2].parentID == nil)
        #expect(comments[2].body.map(\.plainText) == ["Third"])
        #expect(stated(json).allSatisfy { $0.node == nil })
    }

    @Test func referencesInAGraphAreFollowed() {
        let comments = stated(
            """
            {"@graph": [
            {"@type": "Article", "@id": "/a", "comment": [{"@id": "/a#c1"}, {"@id": "/a#c2"}]},
            {"@type": "Comment", "@id": "/a#c1", "text": "One", "author": {"@id": "/people/1"}, "comment": [{"@id": "/a#c3"}]},
            {"@type": "Comment", "@id": "/a#c2", "text": "Two", "parentItem": {"@id": "/a#c1"}},
            {"@type": "Comment", "@id": "/a#c3", "text": "Three"},
            {"@type": "Person", "@id": "/people/1", "name": "Mira"}]}
            """
        ).map(\.comment)
        #expect(comments.map(\.id) == ["c1", "c2", "c3"])
        #expect(comments.map(\.parentID) == [nil, "c1", "c1"])
        #expect(comments.first?.author?.name == "Mira")
    }

    @Test func parentsAreNamedInSeveralWays() {
        for parent in [
            #""https://example.org/a#c1""#, #"{"url": "https://example.org/a#c1"}"#,
            #"{"@type": "Comment", "@id": "https://example.org/a#c1"}"#, #"[{"identifier": "id-1"}]"#,
        ] {
            let comments = stated(
                """
                [{"@type": "Comment", "@id": "https://example.org/a#c1", "url": "https://example.org/a#c1", "text": "One"},
                {"@type": "Comment", "identifier": "id-1", "text": "Other"}, {"@type": "Comment", "text": "Two", "parentItem": \(parent)}]
                """
            ).map(\.comment)
            #expect(comments.last?.parentID == (parent.contains("id-1") ? "id-1" : "c1"), "\(parent)")
        }
    }

    @Test func questionsAndAnswersAreRead() {
        let comments = stated(
            """
            {"@type": "QAPage", "mainEntity": {"@type": "Question", "name": "Which paint?", "text": "Which paint lasts?", "author": {"name": "Mira"},
            "answerCount": 2, "acceptedAnswer": {"@type": "Answer", "text": "The grey one.", "upvoteCount": 9, "author": {"name": "Joost"},
            "comment": {"@type": "Comment", "text": "Why?", "author": {"name": "Ann"}}},
            "suggestedAnswer": [{"@type": "Answer", "text": "None.", "upvoteCount": -2}]}}
            """
        ).map(\.comment)
        #expect(comments.map(\.kind) == [.openingPost, .answer, .comment, .answer])
        #expect(comments.map(\.score) == [nil, 9, nil, -2])
        #expect(comments[1].parentID == nil)
        #expect(comments[2].parentID == comments[1].id)
    }

    @Test func threadsOfForumsAreRead() {
        let comments = stated(
            """
            {"@type": "DiscussionForumPosting", "url": "https://example.org/t/7", "text": "Which paint?", "author": {"name": "Mira"}, "comment": [
            {"@type": "Comment", "url": "https://example.org/t/7#post-2", "text": "Grey.", "interactionStatistic": {"interactionType":
            "https://schema.org/LikeAction", "userInteractionCount": 4}}, {"@type": "Comment", "text": "", "author": {"name": "Ann"},
            "creativeWorkStatus": "Deleted"}]}
            """
        ).map(\.comment)
        #expect(comments.map(\.kind) == [.openingPost, .comment, .comment])
        #expect(comments.map(\.parentID) == [nil, nil, nil])
        #expect(comments[1].id == "post-2")
        #expect(comments[1].score == 4)
        #expect(comments[2].state == .deleted)
    }

    @Test func reviewsAndOtherThingsAreKeptApart() {
        let product =
            #"{"@type": "Product", "name": "Paint", "review": [{"@type": "Review", "reviewBody": "Good.", "author": {"@type": "Person", "name": "Mira"}}]}"#
        #expect(stated(product).map(\.comment.kind) == [.review])
        #expect(
            stated(#"{"@type": "Review", "reviewBody": "A long review of a film.", "author": {"name": "Critic"}, "comment": []}"#).isEmpty)
        #expect(
            stated(
                #"{"@type": "Product", "review": {"@type": "Review", "reviewBody": "Ours.", "author": {"@type": "Organization", "name": "Shop"}}}"#
            ).isEmpty)
        let questions =
            #"{"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "Why?", "acceptedAnswer": {"@type": "Answer", "text": "So.", "author": {"name": "Us"}}}]}"#
        #expect(stated(questions).isEmpty)
        #expect(stated(#"{"@type": "Question", "name": "Why?", "acceptedAnswer": {"@type": "Answer", "text": "So."}}"#).isEmpty)
        #expect(stated(#"{"@type": "Article", "author": {"@type": "Person", "comment": 3}, "commentCount": 3}"#).isEmpty)
        #expect(stated(#"{"@type": "WebPage", "text": "no comment"}"#).isEmpty)
    }

    @Test func aListOfThreadsIsNoThread() {
        let list =
            #"[{"@type": "DiscussionForumPosting", "text": "One", "author": "A"}, {"@type": "DiscussionForumPosting", "text": "Two", "author": "B"}]"#
        #expect(StatedComments.comments(from: stated(list)).isEmpty)
        #expect(StatedComments.comments(from: stated(#"{"@type": "DiscussionForumPosting", "text": "Alone", "author": "A"}"#)).isEmpty)
    }

    @Test func anAddressThatAllShareIsThePages() {
        let comments = stated(#"[{"@type": "Comment", "text": "One", "url": "/a"}, {"@type": "Comment", "text": "Two", "url": "/a"}]"#).map(
            \.comment)
        #expect(comments.map(\.permalink) == [nil, nil])
        #expect(Set(comments.map(\.id)).count == 2)
    }

    // MARK: Hostile input

    @Test func circlesOfReferencesAreOpened() {
        let circle = (0..<1000).map {
            ##"{"@type": "Comment", "@id": "#c\##($0)", "text": "T\##($0)", "comment": {"@id": "#c\##(($0 + 1) % 1000)"}}"##
        }
        let comments = stated("[\(circle.joined(separator: ","))]").map(\.comment)
        #expect(comments.count == 1000)
        #expect(comments.count { $0.parentID == nil } == 1)
        let own = stated(##"{"@type": "Comment", "@id": "#a", "text": "T", "parentItem": {"@id": "#a"}, "comment": {"@id": "#a"}}"##)
        #expect(own.map(\.comment.parentID) == [nil])
    }

    @Test func deepNestingIsCutAndNotFollowed() {
        let depth = 100_000
        let nested = String(repeating: #"{"@type":"Comment","text":"T","comment":["#, count: depth) + String(repeating: "]}", count: depth)
        let comments = stated(nested)
        #expect(!comments.isEmpty && comments.count <= 64)
        #expect(comments.last?.comment.parentID != nil)
        _ = stated(String(repeating: #"{"comment":"#, count: depth))
        _ = stated(String(repeating: "[", count: depth) + #""comment" "Comment""#)
    }

    @Test func aMillionCommentsAreCutAtTheLimit() {
        let million = String(repeating: #"{"@type":"Comment","text":"T"},"#, count: 300_000)
        #expect(stated("[\(million)]", limit: 500).count == 500)
        #expect(stated("[]", limit: 0).isEmpty)
    }

    @Test func anyJSONIsRead() {
        for json in [
            #"{"@type":"Comment""#, #"{"@type":"Comment","text":[[[["x"]]]]}"#,
            #"{"@type":"Comment","text":null,"author":null,"comment":null}"#,
            #"{"@type":"Comment","author":7,"text":7,"upvoteCount":"many","url":{}}"#, #""comment" "Comment""#,
            #"{"comment":{"comment":{"text":"x"}}}"#,
            #"{"@id":"x","comment":{"@id":"x"}}"#, #"{"@type":"Comment","text":"T","datePublished":"yesterday","url":"::::"}"#,
        ] {
            _ = stated(json)
        }
        #expect(stated(#"{"@type":"Article","comment":{"text":"Untyped","author":"Mira"}}"#).map(\.comment.author?.name) == ["Mira"])
    }
}
