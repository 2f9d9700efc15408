import BroadsheetCore
import Foundation
import Testing

@testable import BroadsheetHTML

@Suite struct DiscussionReaderTests {
    private static let forum = CommentPattern(platform: "board", items: ".entry", isForum: true)

    private static let posts = (11...14).map { "<div class=entry id=p\($0)>\(CommentPages.content($0))</div>" }.joined()

    private func page(_ thread: String, after: String = "") -> String {
        "<!doctype html><html lang=en><head><title>Which flour?</title></head><body><h1>Which flour?</h1><div>\(thread)</div>\(after)</body></html>"
    }

    @Test func theFirstPostOfAForumIsTheBody() throws {
        let article = try readPage(page(Self.posts), pattern: Self.forum).article
        let discussion = try #require(article.discussion)
        let text = "\(CommentPages.sentences[11 % 6]) That is 11."
        #expect(article.body.plainText == text)
        #expect(discussion.comments.map(\.kind) == [.openingPost, .comment, .comment, .comment])
        #expect(discussion.comments.map(\.id) == ["p11", "p12", "p13", "p14"])
        #expect(discussion.comments[0].body.isEmpty)
        #expect(article.body(of: discussion.comments[0]).plainText == text)
        #expect(discussion.comments.dropFirst().allSatisfy { !$0.body.isEmpty })
        #expect(discussion.comments[0].author?.name == CommentPages.names[11 % 8])
    }

    @Test func aLaterPageOfAThreadHasNoOpeningPost() throws {
        let html = page(
            Self.posts, after: "<nav class=pagination><a href='/t/9'>1</a> <strong>2</strong> <a href='/t/9?page=3'>3</a></nav>")
        var values = ContextValues()
        values.commentPatterns = try CommentPatternSet([Self.forum])
        var context = ImportContext(values: values)
        let article = try HTMLImporter().read(Source(text: html, url: URL(string: "https://board.example.org/t/9?page=2")), &context)
        #expect(article.discussion?.comments.map(\.kind) == [.comment, .comment, .comment, .comment])
        #expect(article.discussion?.comments.allSatisfy { !$0.body.isEmpty } == true)
    }

    @Test func aPatternCanPointAtTheOpeningPost() throws {
        let pattern = CommentPattern(platform: "board", items: ".entry", fields: [.openingPost: [".first"]])
        let thread = Self.posts.replacing("class=entry id=p13", with: "class='entry first' id=p13")
        let article = try readPage(page(thread), pattern: pattern).article
        #expect(article.discussion?.comments.map(\.kind) == [.comment, .comment, .openingPost, .comment])
        #expect(article.body.plainText.hasSuffix("That is 13."))
    }

    @Test func underAnArticleNoCommentIsTheOpeningPost() throws {
        let article = try readPage(CommentPages.page(Self.posts), pattern: CommentPattern(platform: "board", items: ".entry")).article
        #expect(article.discussion?.comments.allSatisfy { $0.kind == .comment } == true)
        #expect(article.body.plainText.hasPrefix("Mix the flour"))
        #expect(!article.body.plainText.contains("That is 1"))
    }

    /// Whatever is found as a comment is none of the article's text, even where the article's element holds it.
    @Test func commentsInsideTheArticleAreNotItsText() throws {
        let html = CommentPages.page("").replacing("</article>", with: "<div>\(Self.posts)</div></article>")
        let article = try readPage(html, pattern: CommentPattern(platform: "board", items: ".entry")).article
        #expect(article.discussion?.comments.count == 4)
        #expect(!article.body.plainText.contains("That is 1"))
    }

    @Test func aPageThatSaysNothingHasABlankDiscussion() throws {
        let article = try readPage(CommentPages.page("")).article
        let discussion = try #require(article.discussion)
        #expect(discussion.isBlank)
        #expect(discussion.comments.isEmpty)
    }

    @Test func theStateOfACommentIsKept() throws {
        let pattern = CommentPattern(
            platform: "board", items: ".entry",
            fields: [
                .deleted: [".gone"], .pending: [".waits"], .hidden: [".folded"], .spam: [".junk"], .answer: [".solves"],
                .articleAuthor: [".host"],
            ])
        let thread = ["gone", "waits", "folded", "junk", "solves", "host"].enumerated().map { place, name in
            "<div class='entry \(name)' id=p\(20 + place)>\(CommentPages.content(place))</div>"
        }
        let comments = try #require(try readPage(CommentPages.page(thread.joined()), pattern: pattern).article.discussion).comments
        #expect(comments.map(\.state) == [.deleted, .pending, .hidden, .spam, .visible, .visible])
        #expect(comments.map(\.kind) == [.comment, .comment, .comment, .comment, .answer, .comment])
        #expect(comments.map(\.isByArticleAuthor) == [false, false, false, false, false, true])
    }
}
