import BroadsheetCore
import Testing

@testable import BroadsheetHTML

@Suite(.timeLimit(.minutes(10)))
struct DiscussionFactsTests {
    @Test func everythingOfAPageIsReadTogether() {
        let facts = FactsFixture.facts(
            FactsFixture.page(
                before: "<div id=comments><h2>142 comments</h2>",
                after:
                    "<nav class=comment-navigation><a href='\(FactsFixture.address)/comment-page-1/#comments'>Older</a></nav><p>Comments are closed.</p></div>",
                head: "<meta name=generator content='WordPress 6.4'>"))
        #expect(facts.declaredCount == 142)
        #expect(facts.status == .closed)
        #expect(facts.continuation == [Link("\(FactsFixture.address)/comment-page-1/")])
        #expect(facts.platform == "wordpress")
        #expect(facts.external == nil)
        #expect(!facts.isLaterPage)
    }

    @Test(arguments: [
        ("WordPress 6.4", "wordpress"), ("Drupal 10 (https://example.org)", "drupal"), ("vBulletin 4.2.2", "vbulletin"), ("phpBB", "phpbb"),
        ("Discourse 3.1", "discourse"), ("Ghost 5.1", "ghost"), ("blogger", "blogger"),
    ])
    func programsAreKnownByTheirGenerators(generator: String, platform: String) {
        let head = "<meta name='Generator' content='\(generator)'>"
        #expect(FactsFixture.facts(FactsFixture.page(head: head)).platform == platform)
        #expect(FactsFixture.facts("<html><head>\(head)</head><body><p>Text</p></body></html>", url: nil).platform == nil)
    }

    @Test func otherProgramsRunNoDiscussions() {
        #expect(FactsFixture.facts(FactsFixture.page(head: "<meta name=generator content='Hugo 0.110'>")).platform == nil)
        #expect(FactsFixture.facts(FactsFixture.page(comments: 0, after: "<div id=disqus_thread></div>")).platform == "disqus")
    }

    @Test(arguments: [
        "", "<p>Text</p>", "<h1>10 Comments on Life</h1><p>There are 12 comments in the law.</p>",
        "<form action=/contact class=contact><textarea></textarea></form>", "<table><tr><td>12</td><td>comments</td></tr></table>",
        "<nav><a href=/comments>All comments</a></nav>", "<footer><p>3 comments</p></footer>", "<aside><h3>Recent comments</h3></aside>",
        "<p>Older posts</p><div class=pagination><a href='/page/2'>2</a></div>",
    ])
    func pagesWithoutADiscussionGiveNoFacts(body: String) {
        let facts = FactsFixture.facts("<html><body>\(body)</body></html>")
        #expect(facts.declaredCount == nil)
        #expect(facts.status == nil)
        #expect(facts.continuation == [])
        #expect(facts.external == nil)
        #expect(facts.platform == nil)
        #expect(!facts.isLaterPage)
    }

    @Test(arguments: [
        "<div class=comments>", "<h2>12 comments", "<a href='#comments'>12", "<a class=pagination href='?page=2'>2",
        "<form id=commentform><textarea>",
        "<div class=fb-comments data-href=/a>", "<p>Comments are closed ", "<script>disqus_config", "<li class=c>Comment ",
        "<div data-comments-count=3>",
        "<meta itemprop=commentCount content=3>", "<a title='thread closed' href=/x>x", "1 of 2 comments ", "コメント", "<br>", "<b>12</b>",
        "<link rel=next href='?page=2'>", "<script>var disqus_identifier = '", "<article><span class=comments>3 comments</span>",
    ])
    func floodsTakeLinearTime(piece: String) {
        let flood = String(repeating: piece, count: 400_000 / piece.utf8.count)
        _ = FactsFixture.facts(FactsFixture.page(before: flood))
        _ = FactsFixture.facts(FactsFixture.page(after: flood))
        _ = FactsFixture.facts(flood)
    }

    @Test func aPageThatNamesItselfEndlesslyIsRead() {
        let names = String(repeating: "<meta property=og:url content='https://example.org/a'><link rel=canonical href='/b'>", count: 5000)
        let links = (0..<5000).map { "<a class=pager href='/c?page=\($0)'>\($0) comments</a>" }.joined()
        _ = FactsFixture.facts("<head>\(names)</head><body>\(FactsFixture.page(after: "<div class=comments>\(links)</div>"))</body>")
    }

    @Test func everyPrefixOfAPageIsRead() {
        let page = Array(
            FactsFixture.page(
                before: "<h2>1.204 comentarios</h2><a href='#comments'>12件</a>", comments: 1,
                after: "<script>var disqus_identifier = 'a'; x='//h.disqus.com/embed.js'</script><p>評論已關閉</p>",
                head: MetadataFixture.jsonLD(#"{"commentCount": 3}"#)
            ).utf8)
        for end in stride(from: 0, through: page.count, by: 3) { _ = FactsFixture.facts(String(decoding: page[..<end], as: UTF8.self)) }
    }

    @Test func aScriptWithoutAnEndIsRead() {
        let code = String(repeating: "var a = 'x'; ", count: 30_000)
        #expect(
            FactsFixture.facts("<body><div id=disqus_thread></div><script>\(code)var disqus_shortname = 'harbour';").external?.identifiers
                == ["shortname": "harbour"])
        #expect(FactsFixture.facts("<body><script>\(code)var disqus_shortname = 'harbour").external == nil)
    }
}
