import BroadsheetCore
import Testing

@testable import BroadsheetHTML

@Suite struct DeclaredCountTests {
    private func count(_ html: String, url: String? = FactsFixture.address) -> Int? { FactsFixture.facts(html, url: url).declaredCount }

    @Test func theHeadingAboveTheCommentsCounts() {
        #expect(count(FactsFixture.page(before: "<h2>37 Kommentare</h2>")) == 37)
        #expect(count(FactsFixture.page(before: "<h2>12 thoughts on “<span>A quiet harbour</span>”</h2>")) == 12)
        #expect(count(FactsFixture.page(before: "<h3>40 comments</h3><p>Rules</p><h3>38 comments</h3>")) == 38)
        #expect(count(FactsFixture.page(before: "<div class=comments-title>Komentarze<span>(9)</span></div>")) == 9)
        #expect(count(FactsFixture.page(before: "<legend>5 replies</legend>")) == 5)
    }

    @Test func aNumberInBracketsBehindTheTitleCountsWhateverTheTitleSays() {
        #expect(count(FactsFixture.page(before: "<h2>What you said (4)</h2>")) == 4)
        #expect(count(FactsFixture.page(before: "<b>Eure Worte (3)</b><br>")) == 3)
        // Fewer than there are, another number than that of what is no heading, a year.
        #expect(count(FactsFixture.page(before: "<h2>What you said (2)</h2>")) == nil)
        #expect(count(FactsFixture.page(before: "<b>Eure Worte (9)</b><br>")) == nil)
        #expect(count(FactsFixture.page(before: "<h2>Letters (4)</h2><h2>Talk</h2>")) == nil)
    }

    @Test func linksToTheCommentsCount() {
        #expect(count(FactsFixture.page(before: "<p><a href='#comments'>12 comments</a></p>")) == 12)
        #expect(count(FactsFixture.page(before: "<p><a href='\(FactsFixture.address)#comments'>12</a></p>")) == 12)
        #expect(count(FactsFixture.page(before: "<p>By Ann | <a href='/2024/a-quiet-harbour/#respond'>4 Replies</a></p>")) == 4)
    }

    @Test func wordsOfTheSitesOwnCountWhereTheClassSaysSo() {
        #expect(count(FactsFixture.page(before: "<div id=comments><span class=comments-headline>91 Additions</span></div>")) == 91)
        #expect(count(FactsFixture.page(before: "<span class=comment-count>14</span>")) == 14)
        #expect(count(FactsFixture.page(before: "<span class=price>14</span>")) == nil)
    }

    @Test func attributesAndStructuredDataCount() {
        #expect(count(FactsFixture.page(before: "<div data-comments-count=21></div>")) == 21)
        #expect(count(FactsFixture.page(before: "<div data-max-comments-count=21></div>")) == nil)
        #expect(count(FactsFixture.page(before: "<meta itemprop=commentCount content=8>")) == 8)
        #expect(count(FactsFixture.page(before: "<meta itemprop=interactionCount content='UserComments:6'>")) == 6)
        let statistic = """
            <div itemprop=interactionStatistic itemscope itemtype='https://schema.org/InteractionCounter'>\
            <meta itemprop=userInteractionCount content=17><meta itemprop=interactionType content='https://schema.org/CommentAction'></div>
            """
        #expect(count(FactsFixture.page(before: statistic)) == 17)
        #expect(count(FactsFixture.page(before: statistic.replacingWord("CommentAction", "LikeAction"))) == nil)
        for json in [
            #"{"@type": "Article", "commentCount": 20}"#, #"{"@graph": [{"@type": "BlogPosting", "commentCount": "20"}]}"#,
            #"{"@type": "QAPage", "mainEntity": {"@type": "Question", "answerCount": 20}}"#,
            #"[{"@type":"Article","interactionStatistic":[{"interactionType":{"@type":"CommentAction"},"userInteractionCount":20}]}]"#,
        ] {
            #expect(count(FactsFixture.page(head: MetadataFixture.jsonLD(json))) == 20, "\(json)")
        }
        #expect(count(FactsFixture.page(head: MetadataFixture.jsonLD(#"{"@type": "Article", "mentions": {"commentCount": 20}}"#))) == nil)
    }

    @Test func aHeadingIsMoreThanStructuredData() {
        #expect(count(FactsFixture.page(before: "<h2>12 comments</h2>", head: MetadataFixture.jsonLD(#"{"commentCount": 9}"#))) == 12)
    }

    @Test func numbersInWordsAreRead() {
        for (heading, value) in [
            ("One comment", 1), ("One thought on “Harbour”", 1), ("Ein Kommentar", 1), ("Une réponse", 1), ("Un comentario", 1),
            ("Um comentário", 1),
            ("Un commento", 1), ("Один комментарий", 1), ("Jeden komentarz", 1), ("Yksi kommentti", 1), ("Bir yorum", 1),
        ] {
            #expect(count(FactsFixture.page(before: "<h2 class=comments-title>\(heading)</h2>", comments: 1)) == value, "\(heading)")
        }
        for heading in [
            "No comments", "No Comments Yet", "Be the first to comment!", "Keine Kommentare", "Noch keine Kommentare", "Aucun commentaire",
            "Sin comentarios", "Nessun commento", "Nenhum comentário", "Geen reacties", "Inga kommentarer", "Brak komentarzy",
            "Нет комментариев", "Žádné komentáře", "Henüz yorum yok", "コメントはまだありません", "暂无评论", "댓글이 없습니다", "לא", "אין תגובות",
        ] where heading != "לא" {
            #expect(count(FactsFixture.page(before: "<h3>\(heading)</h3>", comments: 0)) == 0, "\(heading)")
        }
    }

    @Test func aPageThatStatesNoneGivesNone() {
        for text in [
            "<p>Deja un comentario</p>", "<h3>Leave a comment</h3>", "<div class=comments><p>Page 1 of 3</p></div>",
            "<h2>10 Comments on Life</h2><p>Text</p>",
            "<p>In 2019 the film drew 500 comments from readers on the very first day, and then more.</p>",
        ] {
            #expect(count(FactsFixture.page(before: text, comments: 0)) == nil, "\(text)")
        }
        #expect(count(FactsFixture.page()) == nil)
    }

    @Test func countsOfOtherArticlesAreNotThePagesOwn() {
        let cards = (1...3).map {
            "<li><a href='/other-\($0)'>Another story</a> <a href='/other-\($0)#comments'>\($0 * 7) comments</a></li>"
        }.joined()
        #expect(count(FactsFixture.page(before: "<ul>\(cards)</ul>")) == nil)
        #expect(count(FactsFixture.page(after: "<aside class=related><h3>3 comments</h3></aside>")) == nil)
        #expect(count(FactsFixture.page(before: "<div class=popular-posts><span class=comments>3 comments</span></div>")) == nil)
        let list = (1...4).map { "<article><h2>Story</h2><span class=comments-link>\($0) comments</span></article>" }.joined()
        #expect(count("<body>\(list)</body>") == nil)
    }

    @Test func membersAndPagesAreNotCounted() {
        #expect(count(FactsFixture.forum(before: "<div class=pagination>Page 1 of 3</div>")) == nil)
        #expect(count(FactsFixture.forum(before: "<div class=pagination>26 posts • Page 1 of 2</div>")) == 26)
        #expect(count(FactsFixture.forum(after: "<p>Showing 1–20 of 244 replies</p>")) == 244)
        #expect(count(FactsFixture.forum(after: "<p>Results 1 to 20 of 53</p>")) == 53)
        #expect(count(FactsFixture.forum(after: "<p>Results 1 to 10 of 53</p>")) == nil)
        #expect(count(FactsFixture.forum(after: "<p>Members: 300, Posts: 12,000</p>")) == nil)
        let others = (1...3).map { "<div class=similar-thread>Replies: \($0 * 9)</div>" }.joined()
        #expect(count(FactsFixture.forum(after: "<div class=discussions>\(others)</div>")) == nil)
    }

    @Test func aNumberThatCannotBeIsNotBelieved() {
        #expect(count(FactsFixture.page(before: "<h2>No comments</h2>")) == nil)
        #expect(count(FactsFixture.page(comments: 3, head: MetadataFixture.jsonLD(#"{"commentCount": 0}"#))) == nil)
        #expect(count(FactsFixture.page(before: "<p>2 comments</p>", comments: 9)) == nil)
        let external = "<div id=comments><h3>0 comments</h3><div id=disqus_thread></div></div>"
        #expect(count(FactsFixture.page(before: external, comments: 0)) == nil)
    }

    @Test func theFirstPostOfAThreadMayStateTheAnswers() {
        let posts = (0..<30).map {
            "<div class=c><b>Member \($0)</b>\($0 == 0 ? "<span>60 replies</span>" : "<span>2 replies</span>")<p>Text</p></div>"
        }
        #expect(count("<body>\(posts.joined())</body>") == 60)
    }
}

extension String {
    func replacingWord(_ word: String, _ other: String) -> String {
        split(separator: word, omittingEmptySubsequences: false).joined(separator: other)
    }
}
