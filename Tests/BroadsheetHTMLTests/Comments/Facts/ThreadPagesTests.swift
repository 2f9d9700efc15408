import BroadsheetCore
import Testing

@testable import BroadsheetHTML

@Suite struct ThreadPagesTests {
    private func pages(_ html: String, url: String? = FactsFixture.address) -> [String] {
        FactsFixture.facts(html, url: url).continuation.map(\.href)
    }

    private func isLater(_ html: String, url: String? = FactsFixture.address) -> Bool { FactsFixture.facts(html, url: url).isLaterPage }

    @Test(arguments: [
        ("https://example.org/a/comment-page-2/#comments", "example.org/a", 2, true),
        ("https://example.org/a?cpage=3", "example.org/a", 3, true),
        ("https://www.example.org/t/7/page/4/", "example.org/t/7", 4, false),
        ("http://example.org/t.7/page-2", "example.org/t.7", 2, false),
        ("https://example.org/viewtopic.php?t=7&start=25&sid=abc", "example.org/viewtopic.php?t=7", 25, false),
        ("https://example.org/discussion/7/title/p2", "example.org/discussion/7/title", 2, false),
        ("https://example.org/index.php?topic=12.30", "example.org/index.php?topic=12", 30, false),
    ])
    func numbersOfPagesAreTakenOut(address: String, key: String, page: Int, isComments: Bool) {
        let read = PageAddress(address)
        #expect(String(decoding: read.key, as: UTF8.self) == key)
        #expect(read.page == page)
        #expect(read.isCommentPage == isComments)
    }

    @Test func uncertainNumbersNeedTheFirstPageBesideThem() {
        let first = PageAddress("https://example.org/7-hulls.html")
        let second = PageAddress("https://example.org/7-hulls-2.html")
        #expect(second.page == nil)
        #expect(second.isPage(ofSameThingAs: first))
        #expect(second.page(besides: first) == 2)
        #expect(!PageAddress("https://example.org/harbour-2").isPage(ofSameThingAs: PageAddress("https://example.org/boats-3")))
        #expect(PageAddress("https://example.org/?p=123").page == nil)
    }

    @Test func pagesOfCommentsAreFound() {
        let nav = """
            <nav class=comment-navigation><a href='/2024/a-quiet-harbour/comment-page-1/#comments'>Older Comments</a>\
            <a href='/2024/a-quiet-harbour/comment-page-3/#comments'>Newer Comments</a></nav>
            """
        let address = FactsFixture.address
        #expect(pages(FactsFixture.page(after: nav)) == ["\(address)/comment-page-1/", "\(address)/comment-page-3/"])
        #expect(pages(FactsFixture.page(before: nav, after: nav)).count == 2)
        #expect(pages(FactsFixture.page(after: "<div class=comments><a href='?cpage=2'>2</a></div>")) == ["\(address)?cpage=2"])
    }

    @Test func linksToSingleCommentsAreNoPages() {
        let link =
            "<div class=comments><a href='/2024/a-quiet-harbour/comment-page-2/#comment-77'>#</a><a href='?replytocom=77#respond'>Reply</a></div>"
        #expect(pages(FactsFixture.page(after: link)) == [])
        #expect(
            pages(FactsFixture.page(after: "<div class=comments><a href='#top'>2</a><a href='\(FactsFixture.address)'>1</a></div>")) == [])
    }

    @Test func pagersOfForumsAreFound() {
        let address = "https://example.org/threads/hulls.7"
        let pager =
            "<div class=pageNav><a href='/threads/hulls.7/'>1</a><a href='/threads/hulls.7/page-2'>2</a><a href='/threads/hulls.7/page-9'>9</a></div>"
        #expect(pages(FactsFixture.forum(before: pager, after: pager), url: address) == ["\(address)/page-2", "\(address)/page-9"])
        #expect(pages(FactsFixture.forum(before: pager), url: address) == ["\(address)/page-2", "\(address)/page-9"])
        let phpBB = "https://example.org/viewtopic.php?f=2&t=7"
        #expect(
            pages(FactsFixture.forum(after: "<div class=pagination><a href='./viewtopic.php?f=2&t=7&start=25'>2</a></div>"), url: phpBB)
                == ["https://example.org/viewtopic.php?f=2&t=7&start=25"])
        #expect(pages(FactsFixture.forum(head: "<link rel=next href='/threads/hulls.7/page-2'>"), url: address) == ["\(address)/page-2"])
    }

    @Test func pagesOfTheArticleAndOtherPostsAreNotMeant() {
        #expect(pages(FactsFixture.page(before: "<div class=page-links><a href='/2024/a-quiet-harbour/2/'>2</a></div>")) == [])
        #expect(
            pages(FactsFixture.page(before: "<div class=page-links><a href='/2024/a-quiet-harbour/2/'>2</a></div>", comments: 40)) == [])
        #expect(pages(FactsFixture.page(after: "<nav class=post-navigation><a rel=next href='/2024/next-story'>Next</a></nav>")) == [])
        #expect(pages(FactsFixture.page(after: "<div class=pagination><a href='/page/2/'>Older posts</a></div>")) == [])
        #expect(pages(FactsFixture.page(head: "<link rel=next href='/2024/a-quiet-harbour/2/'>")) == [])
        let list = (1...4).map { "<article><h2>Story</h2><a href=/s\($0)>\($0) comments</a></article>" }.joined()
        #expect(pages("<body>\(list)<div class=pagination><a href='/page/2/'>2</a></div></body>", url: "https://example.org/") == [])
    }

    @Test func linksToMoreCommentsAreFound() {
        for words in [
            "View all 142 comments", "Older comments", "Load more comments", "Alle Kommentare anzeigen", "Weitere Kommentare",
            "Tous les commentaires",
            "Ver todos los comentarios", "Alle reacties", "Wszystkie komentarze", "Все комментарии", "もっとコメントを見る", "查看全部评论",
        ] {
            let link = "<div class=comments-more><a href='/2024/a-quiet-harbour/comments'>\(words)</a></div>"
            #expect(pages(FactsFixture.page(after: link)) == ["\(FactsFixture.address)/comments"], "\(words)")
            #expect(pages(FactsFixture.page(comments: 0, after: link)) == ["\(FactsFixture.address)/comments"], "\(words)")
        }
        #expect(pages(FactsFixture.page(after: "<div class=comments><a href='/rules'>Comment policy</a></div>")) == [])
        #expect(pages(FactsFixture.page(after: "<div class=comments><a href='/login?back=1'>Log in to see more comments</a></div>")) == [])
        #expect(pages(FactsFixture.page(after: "<div class=comments><a href='javascript:more()'>More comments</a></div>")) == [])
        #expect(
            pages(FactsFixture.page(after: "<div class=comments><a href='https://elsewhere.example.com/'>All comments</a></div>")) == [])
    }

    @Test func laterPagesAreKnownByTheirAddressOrPager() {
        #expect(isLater(FactsFixture.forum(), url: "https://example.org/threads/hulls.7/page-2"))
        #expect(isLater(FactsFixture.forum(head: "<link rel=canonical href='/viewtopic.php?t=7&start=25'>"), url: "https://example.org/"))
        #expect(isLater(FactsFixture.forum(head: "<meta property=og:url content='https://example.org/t/7?page=3'>"), url: nil))
        #expect(
            isLater(
                FactsFixture.forum(head: "<link rel=prev href='/threads/hulls.7/'><link rel=next href='/threads/hulls.7/page-3'>"),
                url: "https://example.org/threads/hulls.7/page-2"))
        let pager =
            "<div class=pagination><a href='/hulls-7.html'>1</a><span class=current>2</span><a href='/hulls-7.html?page=3'>3</a></div>"
        #expect(isLater(FactsFixture.forum(after: pager), url: "https://example.org/hulls-7.html"))
    }

    @Test func firstPagesAreNoLaterOnes() {
        #expect(!isLater(FactsFixture.page()))
        #expect(!isLater(FactsFixture.page(), url: "https://example.org/windows-11"))
        #expect(!isLater(FactsFixture.forum(), url: "https://example.org/threads/hulls.7/page-1"))
        #expect(!isLater("<body><h1>Archive</h1></body>", url: "https://example.org/page/2/"))
        let pager = "<div class=pagination><span class=current>1</span><a href='/hulls-7.html?page=2'>2</a></div>"
        #expect(!isLater(FactsFixture.forum(after: pager), url: "https://example.org/hulls-7.html"))
    }
}
