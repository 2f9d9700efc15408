import BroadsheetCore
import Testing

@testable import BroadsheetHTML

@Suite struct StatusReaderTests {
    private func status(_ html: String) -> Discussion.Status? { FactsFixture.facts(html).status }

    @Test func aFormCloseAboveTheCommentsIsOpen() {
        #expect(status(FactsFixture.page(before: "<form><textarea name=x></textarea><button>Send</button></form>")) == .open)
        let far = String(repeating: "<p>Bread is a slow thing.</p>", count: 60)
        #expect(status(FactsFixture.page(before: "<form><textarea name=x></textarea><button>Send</button></form>\(far)")) == nil)
    }

    @Test(arguments: [
        "Comments are closed.", "Sorry, the comment section is closed.", "Die Kommentare sind geschlossen.",
        "Kommentarfunktion ist deaktiviert",
        "Les commentaires sont fermés.", "Los comentarios están cerrados.", "Os comentários estão fechados.", "I commenti sono chiusi.",
        "Reacties zijn gesloten.", "Kommentarer är stängda.", "Kommentarer er lukket.", "Kommentarer er stengt.",
        "Kommentointi on suljettu.",
        "Komentarze są wyłączone.", "Komentáře jsou uzavřeny.", "Komentáre sú uzavreté.", "Hozzászólások lezárva.",
        "Comentariile sunt închise.",
        "Комментарии закрыты.", "Коментарі закриті.", "Коментарите са затворени.", "Komentari su zatvoreni.", "Коментари су затворени.",
        "Τα σχόλια είναι κλειστά.", "Yorumlar kapalı.", "التعليقات مغلقة.", "دیدگاه‌ها بسته شده‌اند.", "התגובות סגורות.",
        "コメントは受け付けていません。", "评论已关闭。", "評論已關閉。", "댓글이 닫혔습니다.", "Bình luận đã đóng.", "ปิดความเห็น", "Komentar ditutup.",
        "Els comentaris estan tancats.", "This thread is locked.", "Not open for further replies.",
    ])
    func discussionsAreClosedInAllLanguages(words: String) {
        #expect(status(FactsFixture.page(after: "<p class=no-comments>\(words)</p>")) == .closed)
        #expect(status(FactsFixture.page(after: "<p>\(words)</p>")) == .closed)
    }

    @Test(arguments: [
        "Leave a Reply", "Schreibe einen Kommentar", "Laisser un commentaire", "Deja un comentario", "Deixe um comentário",
        "Lascia un commento",
        "Geef een reactie", "Lämna ett svar", "Skriv et svar", "Legg igjen en kommentar", "Jätä kommentti", "Dodaj komentarz",
        "Napsat komentář",
        "Pridaj komentár", "Hozzászólás írása", "Lasă un răspuns", "Оставить комментарий", "Залишити коментар", "Вашият коментар",
        "Ostavi komentar", "Оставите коментар", "Αφήστε ένα σχόλιο", "Bir yorum yazın", "اترك تعليقا", "دیدگاهتان را بنویسید",
        "כתיבת תגובה",
        "コメントを残す", "发表评论", "댓글 남기기", "Để lại một bình luận", "ใส่ความเห็น", "Tinggalkan Balasan", "Deixa un comentari",
        "You must be logged in to post a comment.", "Log in to comment",
    ])
    func invitationsAreOpenInAllLanguages(words: String) {
        #expect(status(FactsFixture.page(after: "<h3 class=comment-reply-title>\(words)</h3>")) == .open)
    }

    @Test(arguments: [
        "<form id=commentform action=/send><textarea></textarea></form>", "<form action=/wp-comments-post.php><textarea></textarea></form>",
        "<form action=/posting.php?mode=reply><textarea></textarea></form>", "<div id=respond><form><textarea></textarea></form></div>",
        "<div class=comments-write><textarea></textarea></div>", "<form><textarea name=message></textarea></form>",
    ])
    func aFormToWriteInIsOpen(form: String) {
        #expect(status(FactsFixture.page(after: form)) == .open)
    }

    @Test(arguments: [
        "<form class=contact-form><textarea></textarea></form>", "<form class=newsletter><input></form>",
        "<form role=search><input></form>",
        "<footer><form><textarea></textarea></form></footer>", "<form id=login><textarea></textarea></form>",
    ])
    func otherFormsSayNothing(form: String) {
        #expect(status(FactsFixture.page(after: form)) == nil)
        #expect(status(FactsFixture.page(comments: 0, after: form)) == nil)
    }

    @Test func marksSayThatAThreadIsClosed() {
        #expect(status(FactsFixture.page(after: "<div class=comments-closed></div>")) == .closed)
        #expect(status(FactsFixture.page(after: "<div data-comments-closed=true></div>")) == .closed)
        #expect(status(FactsFixture.page(after: "<div data-comments-open=false></div>")) == .closed)
        #expect(status(FactsFixture.forum(before: "<a href=/reply title='This topic is locked, you cannot reply.'>x</a>")) == .closed)
        #expect(status(FactsFixture.forum(before: "<img src=l.gif alt='Closed Thread'>")) == .closed)
        #expect(status(FactsFixture.page(after: "<div class='comments closed'><p>Show</p></div>")) == nil)
        #expect(status(FactsFixture.page(after: "<div class=comments-unlocked></div>")) == nil)
        #expect(status(FactsFixture.forum(after: "<ul class=similar><li class='thread is-locked'>Old</li></ul>")) == nil)
    }

    @Test func aFormIsMoreThanWords() {
        #expect(status(FactsFixture.page(after: "<p>Comments are closed.</p><form id=commentform><textarea></textarea></form>")) == .open)
    }

    @Test func whatTheArticleSaysIsNoStatus() {
        let page = "<body><h1>News</h1><p>The shops say that comments are closed. They wrote: leave a comment.</p></body>"
        #expect(status(page) == nil)
        #expect(status(FactsFixture.page()) == nil)
        let list = (1...4).map {
            "<article><h2>Story</h2><a href=/s\($0)#respond>Leave a comment</a><p class=nocomments>Comments are closed</p></article>"
        }
        #expect(status("<body>\(list.joined())</body>") == nil)
    }

    @Test func phrasesOfAllLanguagesAreFoundWithWordsAroundThem() {
        for language in PhraseLanguage.all {
            for (list, meaning) in [
                (language.none, PhraseMeaning.none), (language.one, .one), (language.closed, .closed), (language.open, .open),
            ] {
                for phrase in list.split(separator: "|") {
                    let matches = StatusPhraseTable.shared.matches(in: Array(TextKeys.words("« \(phrase) »").utf8))
                    #expect(matches.first?.meaning.contains(meaning) ?? false, "\(language.code): \(phrase)")
                }
            }
        }
        #expect(PhraseLanguage.all.count >= 25)
        #expect(StatusPhraseTable.shared.matches(in: Array("discomments are closedly".utf8)).isEmpty)
    }
}
