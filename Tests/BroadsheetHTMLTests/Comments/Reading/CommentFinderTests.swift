import BroadsheetCore
import Testing

@testable import BroadsheetHTML

/// Threads of platforms that nobody knows, and what only looks like one.
@Suite struct CommentFinderTests {
    private func discussion(_ thread: String) throws -> Discussion {
        try #require(try readPage(CommentPages.page(thread), patterns: .none).article.discussion)
    }

    @Test(arguments: [
        "<div class=comment id=comment-%>#</div>", "<li class=reader-comment id=rc%>#</li>",
        "<article class='kommentar k%' id=k-%>#</article>",
        "<div itemprop=comment itemscope itemtype=https://schema.org/Comment id=x%>#</div>",
    ])
    func threadsOfUnknownPlatforms(template: String) throws {
        let thread = (21...28).map {
            template.replacing("%", with: String($0)).replacing("#", with: CommentPages.content($0))
        }
        let discussion = try discussion("<div>\(thread.joined())</div>")
        #expect(discussion.comments.map { $0.author?.name } == (21...28).map { CommentPages.names[$0 % 8] })
        #expect(discussion.comments.map { $0.published?.day } == (21...28).map { 1 + $0 % 28 })
        #expect(discussion.comments.map { $0.body.plainText } == (21...28).map { "\(CommentPages.sentences[$0 % 6]) That is \($0)." })
        #expect(discussion.platform == nil)
    }

    @Test(arguments: [
        ("neither signed nor dated", "<div class=comment id=comment-%><p>#</p></div>"),
        ("a list of links", "<li><a href=/p/%>#</a></li>"),
        ("teasers", "<div class=teaser><h3><a href=/p/%>#</a></h3><time>2024-05-06</time></div>"),
        ("steps", "<li><b>Step %</b> #</li>"),
    ])
    func whatIsNoThread(name: String, template: String) throws {
        let thread = (21...26).map { template.replacing("%", with: String($0)).replacing("#", with: CommentPages.sentences[$0 % 6]) }
        #expect(try discussion("<ul>\(thread.joined())</ul>").comments.isEmpty, "\(name)")
    }

    @Test func theListOfLatestCommentsOfTheSiteIsNoThread() throws {
        let latest = (1...5).map {
            "<li class=recentcomments><span class=comment-author-link>\(CommentPages.names[$0])</span> on <a href=/p/\($0)#comment-\($0)>Some page</a></li>"
        }
        #expect(try discussion("<aside class=widget_recent_comments><ul>\(latest.joined())</ul></aside>").comments.isEmpty)
    }

    /// A feed of a network in the margin is neither a discussion nor the article; a live report is the article.
    @Test func aFeedOfOneWriterIsNoDiscussion() throws {
        let page = try readPage(try ThreadFixtures.source("none-house-feed")).article
        #expect(page.discussion?.comments.isEmpty == true)
        #expect(page.body.plainText.contains("kettle") && !page.body.plainText.contains("windlass"))
    }
}
