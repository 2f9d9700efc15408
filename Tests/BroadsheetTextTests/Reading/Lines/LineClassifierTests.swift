import Testing

@testable import BroadsheetText

struct LineClassifierTests {
    private func line(_ text: String) -> TextLine {
        var measurer = LineMeasurer()
        return measurer.measure(TextRow(number: 1, lastNumber: 1, byteOffset: 0, blank: 0, scalars: Glyph.scalars(text)))
    }

    @Test(arguments: [
        ("Reply", "K"), ("Antworten", "K"), ("12", "K"), ("7:08 pm", "K"), ("* * *", "K"), ("Like (3)", "K"),
        ("Reply · Share · Report", "K"),
        ("12 Comments", "H"), ("One thought on “A bridge”", "H"), ("3 réflexions sur « Un pont »", "H"), ("Kommentare (12)", "H"),
        ("コメント", "H"),
        ("No comments yet", "Z"), ("Noch keine Kommentare", "Z"), ("Leave a Reply", "F"), ("Schreibe einen Kommentar", "F"),
        ("Your email address will not be published. Required fields are marked *", "F"), ("Related articles", "R"),
        ("Neueste Kommentare", "R"),
        ("Ann Lee says:", "S"), ("Annsays:", "S"), ("Ola Nordmann skriver:", "S"), ("Жанна пишет:", "S"),
        ("Ann wrote on May 3, 2019:", "S"),
        ("Ann Lee, May 3, 2019 at 7:08 pm", "A"), ("Ann Lee vor 3 Tagen", "A"), ("May 3, 2019 at 7:08 pm", "D"),
        ("3. Mai 2019 um 19:08 Uhr", "D"),
        ("il y a 3 ans", "D"), ("2019年5月3日", "D"), ("2d", "D"), ("Ann Lee", "N"), ("kettle99", "N"), ("Dr. Who", "N"),
        ("The bridge over the river opened on Monday.", "P"), ("5 out of 5 people in the village came to see it.", "P"),
        ("#12 Ann Lee 06.11.2012 10:11", "A"), ("Joined: May 3, 2019", "K"), ("Beiträge: 1.204", "K"), ("Senior Member", "K"),
        ("Inscription : 2019-05-03", "K"), ("Zuletzt bearbeitet: 3. Mai 2019", "K"), ("Posts about rivers", "N"),
        ("3 kommentarer til «En bro»", "H"), ("Din e-mailadresse vil ikke blive publiceret.", "F"), ("最近のコメント", "R"),
        ("Wir freuen uns über deine Meinung, bitte kommentiere.x", "F"), ("jeu, 03/07/2020 - 11:37", "D"), ("Sob 3 maja 2019", "D"),
        ("「古い橋」への12件のフィードバック", "H"), ("《桥》有3条评论", "H"), ("“다리”에 대한 3개의 생각", "H"), ("“Köprü” üzerine 3 yorum", "H"),
        ("网友评论", "H"), ("コメントをどうぞ コメントをキャンセル", "F"), ("回复 踩0 赞50 收藏", "K"), ("查看回复", "K"), ("小明说道：", "S"),
        ("太郎 より:", "S"), ("16. MÃ¤rz 2011 um 12:22", "D"), ("小明 2019-05-03 19:08:22", "A"), ("今天天气很好，我们都去看桥了。", "P"),
        ("Submitted by Ann Lee on Fri, 01/06/2005 - 20:16.", "A"), ("Sam, 3 May 2019", "A"), ("Responses", "H"),
        ("Pingback: A page about mills", "F"), ("Trackback: Die Mühle im Tal", "F"), ("Pingbacks & Trackbacks", "F"),
        ("Tell us what you saw Cancel reply", "F"), ("Sag, was du denkst Antwort abbrechen", "F"), ("Ваша мысль Отменить ответ", "F"),
        ("Last edited by Ann Lee on Sun May 5, 2019 9:20 am, edited 2 times in total.", "K"),
        ("Dernière modification par Ann Lee le dim. 5 mai 2019 09:20, modifié 2 fois.", "K"),
        ("You must log in, he said, before you cancel a reply.", "P"),
    ])
    func kinds(_ text: String, _ kind: Character) {
        #expect(line(text).kind.letter == kind)
    }

    @Test func partsOfDatedLines() {
        let head = line("Posted by Ann Lee on May 3, 2019 at 7:08 pm - Reply")
        #expect(head.kind == .nameAndDate)
        #expect(head.rest == "Ann Lee")
        #expect(head.hasButton)
        #expect(head.date?.isTimed == true)
        #expect(line("Ann Lee says:").says == "Ann Lee")
        #expect(line("In reply to Bo Wu").replyTo == "Bo Wu")
        #expect(line("En respuesta a La plaza está vacía por Bo Wu").replyTo == "Bo Wu")
        #expect(line("+7 #12 Ann Lee 06.11.2012 10:11").rest == "Ann Lee")
        #expect(line("Post by Ann Lee » May 3, 2019 7:08 pm").rest == "Ann Lee")
        #expect(line("[2019-05-03 07:08] Ann Lee:").rest == "Ann Lee")
        #expect(line("12 thoughts on “A bridge”").declared == 12)
        #expect(line("Ein Kommentar zu “Eine Brücke”").declared == 1)
        #expect(line("1.234 Kommentare").declared == 1234)
        // A title in front holds numbers of its own.
        #expect(line("“En iyi 10 köprü” üzerine 3 yorum").declared == 3)
        #expect(line("「10の橋」への102件のフィードバック").declared == 102)
    }

    @Test func furnitureAroundNames() {
        #expect(line("  • Ann Lee").text == "Ann Lee")
        #expect(line("Avatar of Ann Lee").text == "Ann Lee")
        #expect(line("AnnAnn").text == "Ann")
        #expect(line("Ann LeeAnn Lee").text == "Ann Lee")
        #expect(line("[ae9] Ann Lee").text == "Ann Lee")
        #expect(line("Ann Lee log in to reply").text.hasPrefix("Ann Lee"))
        #expect(line("a word , and another").text == "a word, and another")
        #expect(line("19. Februar 2020").bullets == 0)
        #expect(line("3. Third item of a list").bullets == 2)
    }
}
