import Testing

@testable import BroadsheetHTML

struct ControlWordsTests {
    @Test(arguments: [
        "Reply", "reply", "REPLY", "  Reply\n", "Reply to Jane Doe", "Like", "Like (3)", "Likes: 12", "Reply · 2", "Report",
        "Report this comment", "Flag", "Share", "Share on Example",
        "Permalink", "Quote", "Edit", "Delete", "Log in to Reply", "Sign in to vote", "Upvote", "Follow", "Read more", "Read more…",
        "Show more replies", "Hide replies",
        "View 3 replies", "View all 12 replies", "Expand", "Translate", "#", "#14", "# 14", "№ 14", "+1", "-1", "▲", "¶", "3 replies",
        "Thanks (2)", "12 likes", "👍 3", "Reply | Quote",
        "Like · Reply", "[Reply]", "» Reply", "Reply ↓", "Liked by 3 people", "Load more comments", "Copy link", "Show 5 more replies",
        "Antworten", "Antwort an Jana", "Auf diesen Kommentar antworten", "Gefällt mir", "Gefällt mir (3)", "Melden", "Beitrag melden",
        "Zitieren", "Bearbeiten", "Löschen",
        "Teilen", "Weiterlesen", "Antworten anzeigen (3)", "Zum Antworten anmelden", "Répondre", "RÉPONDRE", "Répondre à Jeanne", "J’aime",
        "J'aime", "Signaler un abus", "Citer",
        "Lire la suite", "Masquer les réponses", "Voir 3 réponses", "Responder", "Responder a Juana", "Me gusta", "Denunciar", "Compartir",
        "Ver más respuestas", "Leer más",
        "Curtir", "Denunciar comentário", "Compartilhar", "Ver mais 3 respostas", "Rispondi", "Mi piace", "Segnala", "Condividi",
        "Beantwoorden", "Reageer", "Vind ik leuk",
        "Meld misbruik", "Odpowiedz", "Lubię to", "Zgłoś", "Udostępnij", "Svara", "Gilla", "Anmäl", "Svar", "Synes godt om", "Anmeld",
        "Liker", "Vastaa", "Tykkää",
        "Ilmoita asiaton viesti", "Odpovědět", "Nahlásit", "Odpovedať", "Páči sa mi to", "Válasz", "Jelentés", "Răspunde", "Îmi place",
        "Ответить", "Пожаловаться", "Нравится",
        "Показать ответы (3)", "Відповісти", "Поскаржитися", "Отговори", "Odgovori", "Sviđa mi se", "Одговори", "Απάντηση", "Μου αρέσει",
        "Yanıtla", "Beğen", "Şikayet et", "رد", "أعجبني",
        "الإبلاغ عن إساءة", "השב", "הגב", "דווח", "پاسخ", "گزارش", "जवाब दें", "पसंद करें", "Balas", "Suka", "Laporkan", "Trả lời", "Thích",
        "Báo cáo", "ตอบกลับ", "ถูกใจ", "รายงาน", "回复", "回覆",
        "赞 (3)", "举报", "檢舉", "查看3条回复", "收起", "返信", "返信する", "いいね", "通報する", "3件の返信を表示", "답글", "답글 달기", "좋아요 3", "신고", "더보기",
    ])
    func controlsAreTold(text: String) {
        #expect(withBytes(text, ControlWords.isControl))
    }

    @Test(arguments: [
        "", " ", "Thanks", "Love", "Ja", "Danke", "Danke!", "Merci", "Gracias", "No", "Yes", "Wow", "Haha", "Agree", "Cool", "谢谢", "支持",
        "ありがとう", "Спасибо", "14", "3", "👍", "❤️", "…", ":-)",
        "I like it", "Reply to this nonsense? Never in my life.", "Share your thoughts with us, please do", "Like I said before",
        "Report on the state of the union",
        "Delete Windows", "More please", "Edit: typo", "Quote of the day", "Follow the money", "Antwort folgt", "Gefällt mir sehr gut",
        "Me gusta mucho este artículo",
        "Read more books", "Jane Doe", "@jane", "What a reply", "Likely", "Replying takes time", "Link?", "Source?", "Thanks, Jane",
        "Thank you so much (really)", "Block him",
        "Responder a esto es difícil, no lo creo.", "Expand on that, please.", "The more the better", "3 apples", "+12", "-12",
        "+10 points for that", "55 Plus", "360° VIEW", "3:52 pm",
        "200MP", "$message", "{message}", "Save 20%", "<menu>", "+3", "© 2020 Web",
        "A very long sentence about replies, likes and reports that is no control at all, is it",
    ])
    func commentsAreNoControls(text: String) {
        #expect(!withBytes(text, ControlWords.isControl))
    }

    @Test(arguments: [
        "says", "says:", "Says", "wrote on", "said", "schrieb am", "schreibt:", "a dit :", "a écrit le", "dijo:", "dice", "disse",
        "ha detto:", "schreef", "napisał(a):", "napisał", "skrev",
        "skriver den", "sanoi", "napsal", "írta", "a scris", "написал:", "пишет", "каже", "λέει", "dedi ki", "قال", "אמר", "گفت", "说：",
        "さんのコメント", "by", "von", "par", "por", "da", "door",
        "Posted by", "commented", "·", "•", "|", "-", "—", "»", ":", ",", "()", "at", "um", "on",
    ])
    func wordsOfSayingAreTold(text: String) {
        #expect(withBytes(text, ControlWords.isSaying))
    }

    @Test(arguments: [
        "", "Jane says", "Jane", "says who?", "3", "#14", "?", "By the way", "No", "Ja", "von hier", "wrote a book", "says:\nhello",
    ])
    func othersAreNoSaying(text: String) {
        #expect(!withBytes(text, ControlWords.isSaying))
    }

    @Test(arguments: [
        ("In reply to Jane", "Jane"), ("In reply to: Jane", "Jane"), ("in reply to @jane", "@jane"), ("Replying to Jane", "Jane"),
        ("Antwort auf Jana", "Jana"),
        ("Als Antwort auf Jana", "Jana"), ("En réponse à Jeanne", "Jeanne"), ("En respuesta a Juana", "Juana"),
        ("Em resposta a Joana", "Joana"), ("In risposta a Gianna", "Gianna"),
        ("Antwoord op Jana", "Jana"), ("Svar på Jana", "Jana"), ("W odpowiedzi na wpis", "wpis"), ("W odpowiedzi Jan", "Jan"),
        ("В ответ на Яну", "Яну"), ("返信先: @jane", "@jane"),
        ("回复 Jane", "Jane"), ("In reply to", ""), ("  In reply to  Jane", "Jane"), ("رد على يمنى", "يمنى"), ("V odpovědi na Jana", "Jana"),
    ])
    func answersSayWhom(text: String, rest: String) {
        let bytes = Array(text.utf8)
        let length = bytes.withUnsafeBufferPointer { ControlWords.isReplyTo($0) }
        #expect(length.map { String(decoding: bytes[$0...], as: UTF8.self) } == rest)
    }

    @Test(arguments: ["", "Jane", "In reply", "The reply to Jane", "回复", "回复 3", "Antworten", "I replied to Jane"])
    func othersAnswerNobody(text: String) {
        #expect(withBytes(text, ControlWords.isReplyTo) == nil)
    }

    @Test(arguments: [
        ("Pingback:", true), ("Pingback: A title", true), ("Trackback", true), ("Ping:", true), ("Rétrolien :", true), ("ピンバック:", true),
        ("Пингбэк:", true), ("引用通告", true),
        ("Ping me", false), ("Ping", false), ("Pingbacks are annoying", false), ("", false), ("A pingback:", false),
    ])
    func pingbacksAreTold(text: String, expected: Bool) {
        #expect(withBytes(text, ControlWords.isPingbackLabel) == expected)
    }

    @Test func nothingStumbles() {
        HostileBytes.forEach { bytes in
            _ = ControlWords.isControl(bytes)
            _ = ControlWords.isSaying(bytes)
            _ = ControlWords.isReplyTo(bytes)
            _ = ControlWords.isPingbackLabel(bytes)
        }
        #expect(withBytes("Re\u{200b}ply", ControlWords.isControl))
    }
}
