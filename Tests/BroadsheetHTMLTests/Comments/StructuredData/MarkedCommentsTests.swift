import BroadsheetCore
import Testing

@testable import BroadsheetHTML

@Suite(.timeLimit(.minutes(10)))
struct MarkedCommentsTests {
    private func stated(_ html: String, limit: Int = 1000) -> [StatedComment] {
        let tree = FactsFixture.tree("<html><body>\(html)</body></html>")
        return StatedComments.read(tree, links: FactsFixture.links(tree), limit: limit)
    }

    // MARK: Microdata

    @Test func microdataIsRead() throws {
        let html = """
            <article itemscope itemtype="https://schema.org/Article"><span itemprop=author>The Editor</span>
            <div id=c1 itemprop=comment itemscope itemtype="https://schema.org/Comment">
            <span itemprop=author itemscope itemtype="https://schema.org/Person"><a itemprop=url href="/people/mira"><b itemprop=name>Mira</b></a></span>
            <time itemprop=datePublished datetime="2024-05-06T07:08:09Z">May</time><a itemprop=url href="#c1">link</a>
            <div itemprop=text><p>Well said.</p><p>Thank you.</p>
              <div id=c2 itemprop=comment itemscope itemtype="https://schema.org/Comment"><span itemprop=creator>Joost</span><p itemprop=text>Agreed</p></div>
            </div>
            <meta itemprop=upvoteCount content=5><meta itemprop=downvoteCount content=1></div></article>
            """
        let found = stated(html)
        let comments = found.map(\.comment)
        #expect(comments.map(\.id) == ["c1", "c2"])
        #expect(comments.map { $0.author?.name } == ["Mira", "Joost"])
        #expect(comments.map(\.parentID) == [nil, "c1"])
        let first = try #require(comments.first)
        #expect(first.body.map(\.plainText) == ["Well said.", "Thank you."])
        #expect(first.published?.isoString == "2024-05-06T07:08:09Z")
        #expect(first.score == 4)
        #expect(first.author?.link?.href == "https://example.org/people/mira")
        #expect(first.permalink?.href == "\(FactsFixture.address)#c1")
        #expect(found.allSatisfy { $0.node != nil })
    }

    @Test func theOlderTypeIsRead() {
        let comments = stated(
            """
            <li itemprop=comment itemscope itemtype="http://schema.org/UserComments"><cite itemprop=creator>Mira</cite>
            <time itemprop=commentTime datetime=2013-05-06>then</time><div itemprop=commentText>Well said.</div></li>
            """
        ).map(\.comment)
        #expect(comments.first?.author?.name == "Mira")
        #expect(comments.first?.published?.isoString == "2013-05-06")
        #expect(comments.first?.body.plainText == "Well said.")
    }

    @Test func questionsAreRead() {
        let comments = stated(
            """
            <div itemscope itemtype="https://schema.org/QAPage"><div itemprop=mainEntity itemscope itemtype="https://schema.org/Question">
            <div itemprop=text>Which paint?</div><span itemprop=author>Mira</span><div itemprop=acceptedAnswer itemscope itemtype="https://schema.org/Answer">
            <div itemprop=text>Grey.</div><span itemprop=upvoteCount>7</span><span itemprop=author itemscope><i itemprop=name>Joost</i></span>
            <ul><li itemprop=comment itemscope itemtype="https://schema.org/Comment"><span itemprop=text>Why?</span><a itemprop=author href=/ann>Ann</a></li></ul></div></div></div>
            """
        ).map(\.comment)
        #expect(comments.map(\.kind) == [.openingPost, .answer, .comment])
        #expect(comments.map(\.score) == [nil, 7, nil])
        #expect(comments.map { $0.author?.name } == ["Mira", "Joost", "Ann"])
        #expect(comments[2].parentID == comments[1].id)
        #expect(comments[1].parentID == nil)
    }

    @Test func countersAndOtherThingsInsideACommentAreKeptApart() {
        let comments = stated(
            """
            <div itemprop=comment itemscope itemtype="https://schema.org/Comment"><span itemprop=name>Re: paint</span>
            <div itemprop=author itemscope itemtype="https://schema.org/Person"><img alt=x><span itemprop=name>Mira</span><span itemprop=description>Painter</span></div>
            <div itemprop=about itemscope itemtype="https://schema.org/Product"><span itemprop=name>Paint</span><div itemprop=description>Red</div></div>
            <div itemprop=interactionStatistic itemscope itemtype="https://schema.org/InteractionCounter">
            <meta itemprop=userInteractionCount content=3><meta itemprop=interactionType content="https://schema.org/LikeAction"></div>
            <div itemprop=text>Grey.</div></div>
            """
        ).map(\.comment)
        #expect(comments.first?.author?.name == "Mira")
        #expect(comments.first?.score == 3)
        #expect(comments.first?.body.plainText == "Grey.")
    }

    @Test func commonQuestionsAndReviewsOfTheSiteAreNone() {
        let question = """
            <div itemscope itemtype="https://schema.org/FAQPage"><div itemprop=mainEntity itemscope itemtype="https://schema.org/Question"><h3 itemprop=name>Why?</h3>
            <div itemprop=acceptedAnswer itemscope itemtype="https://schema.org/Answer"><div itemprop=text>So.</div></div></div></div>
            """
        #expect(StatedComments.comments(from: stated(question)).isEmpty)
        #expect(StatedComments.comments(from: stated(question.replacingWord("FAQPage", "WebPage"))).isEmpty)
        #expect(stated("<div itemscope itemtype='https://schema.org/Review'><p itemprop=reviewBody>Long</p></div>").isEmpty)
        let review =
            "<div itemscope itemtype='https://schema.org/Product'><div itemprop=review itemscope itemtype='https://schema.org/Review'><p itemprop=reviewBody>Good.</p><b itemprop=author>Mira</b></div></div>"
        #expect(stated(review).map(\.comment.kind) == [.review])
    }

    // MARK: RDFa

    @Test func rdfaIsRead() {
        let comments = stated(
            """
            <article id=comment-7 about="/comment/7#comment-7" typeof="schema:Comment"><span rel="schema:author"><span typeof="schema:Person" property="schema:name">Mira</span></span>
            <span property="schema:dateCreated" content="2024-05-06T07:08:09+00:00"></span><div property="schema:text"><p>Well said.</p></div></article>
            <div id=comment-8 typeof="sioc:Post sioct:Comment" about="/comment/8#comment-8"><span rel="sioc:has_creator"><span property="foaf:name">Joost</span></span>
            <span property="dc:date dc:created" content="2024-05-07T07:08:09+00:00"></span><div property="content:encoded">Agreed</div>
            <span rel="sioc:reply_of" resource="/comment/7#comment-7"></span></div>
            """
        ).map(\.comment)
        #expect(comments.map { $0.author?.name } == ["Mira", "Joost"])
        #expect(comments.map { $0.body.plainText } == ["Well said.", "Agreed"])
        #expect(comments.map { $0.published?.day } == [6, 7])
        #expect(comments.map(\.parentID) == [nil, "comment-7"])
        #expect(
            comments.map { $0.permalink?.href } == ["https://example.org/comment/7#comment-7", "https://example.org/comment/8#comment-8"])
    }

    // MARK: Microformats

    @Test func microformatsAreRead() {
        let comments = stated(
            """
            <article class="h-entry"><p class="p-author">The Editor</p><div class="e-content">The article.</div>
            <div id=r1 class="u-comment h-cite"><a class="p-author h-card" href="https://mira.example.com/">Mira</a>
            <a class="u-url" href="https://mira.example.com/1"><time class="dt-published" datetime="2024-05-06T07:08:09Z">May</time></a>
            <div class="e-content"><p>Well said.</p></div>
            <div id=r2 class="p-comment h-entry"><span class="p-author h-card"><img alt=x><span class="p-name">Joost</span></span><p class="p-content">Agreed</p></div></div>
            <div class="h-cite u-like"><a class="p-author">Ann</a></div><div class="u-repost h-cite"><a class="p-author">Ben</a><p class=p-content>x</p></div></article>
            """
        ).map(\.comment)
        #expect(comments.map(\.id) == ["r1", "r2"])
        #expect(comments.map { $0.author?.name } == ["Mira", "Joost"])
        #expect(comments.map { $0.body.plainText } == ["Well said.", "Agreed"])
        #expect(comments.map(\.parentID) == [nil, "r1"])
        #expect(comments.first?.permalink?.href == "https://mira.example.com/1")
        #expect(comments.first?.author?.link?.href == "https://mira.example.com/")
        #expect(comments.first?.published?.hour == 7)
    }

    @Test func aReplyNamesItsParent() {
        let comments = stated(
            """
            <div class="h-entry"><div class="u-comment h-cite"><a class="u-url" href="/a#1">1</a><p class="e-content">One</p></div>
            <div class="u-comment h-cite"><a class="u-url" href="/a#2">2</a><a class="u-in-reply-to" href="/a#1">re</a><p class="e-content">Two</p></div></div>
            """
        ).map(\.comment)
        #expect(comments.map(\.parentID) == [nil, "1"])
    }

    @Test func whatThisLibraryWritesIsReadAgain() throws {
        var article = Article(id: "a")
        article.title = RichText("A quiet harbour")
        article.body = [.paragraph("The boats lie still.")]
        article.discussion = Discussion(comments: [
            BroadsheetCore.Comment(
                id: "1", author: Contributor(name: "Mira"), published: PartialDate(iso: "2024-05-06T07:08:09Z"),
                body: [.paragraph("Well said."), .paragraph("Thank you.")], permalink: Link("https://example.org/a#1")),
            BroadsheetCore.Comment(
                id: "2", parentID: "1", parentEvidence: .explicit, author: Contributor(name: "Joost"), body: [.paragraph("Agreed")]),
        ])
        let tree = FactsFixture.tree(try HTMLExporter().string(from: article))
        let comments = StatedComments.comments(from: StatedComments.read(tree, links: FactsFixture.links(tree), limit: 10))
        #expect(comments.map { $0.author?.name } == ["Mira", "Joost"])
        #expect(comments.map { $0.body.map(\.plainText) } == [["Well said.", "Thank you."], ["Agreed"]])
        #expect(comments.first?.published?.isoString == "2024-05-06T07:08:09Z")
        #expect(comments.last?.parentID == comments.first?.id)
    }

    // MARK: No comments, and hostile input

    @Test(arguments: [
        "<p>Text</p>", "<div class=comment><p>Not marked</p></div>", "<div class='p-comment'><div class=empty></div></div>",
        "<span itemprop=commentCount>3</span>", "<div itemscope itemtype='https://schema.org/Article'><p itemprop=text>Text</p></div>",
        "<meta property='og:comment' content=x>", "<div class='u-comments add-comment h-cite-x'>x</div>",
        "<div itemprop=comment itemscope itemtype='https://schema.org/Comment'></div>",
    ])
    func otherPagesStateNone(html: String) {
        #expect(StatedComments.comments(from: stated(html)).isEmpty)
    }

    @Test(arguments: [
        "<div itemprop=comment itemscope itemtype='https://schema.org/Comment'>", "<div class='u-comment h-cite'><p class=e-content>x",
        "<b itemprop=text>x", "<i itemprop=author itemscope>", "<div itemprop=comment itemscope><p itemprop=text>x</p></div>",
        "<div itemprop='comment author text' itemscope>", "<div typeof=Comment property=text>",
        "<b itemprop=text itemscope itemtype=Comment>",
        "<div itemprop=comment itemscope><b itemprop=author>x",
    ])
    func floodsTakeLinearTime(piece: String) {
        let flood = String(repeating: piece, count: 300_000 / piece.utf8.count)
        #expect(stated(flood, limit: 100).count <= 100)
        _ = stated("<div itemprop=comment itemscope itemtype='https://schema.org/Comment'>" + flood, limit: 1_000_000)
    }
}
