/// The words that begin a comment which answers somebody, or which another site left by linking.
enum AnsweringPhrases {
    static let replies = """
        in reply to, in response to, replying to, replied to, responding to, reply to, als antwort auf, antwort auf, als antwort an, antwort an, in \
        antwort auf, en réponse à, en réponse au, réponse à, répond à, a répondu à, en reponse a, en respuesta a, en respuesta al, respuesta a, \
        respondiendo a, en contestación a, em resposta a, em resposta à, em resposta ao, resposta a, respondendo a, in risposta a, in risposta al, \
        in risposta alla, risposta a, rispondendo a, antwoord op, in antwoord op, als antwoord op, als reactie op, in reactie op, reactie op, svar \
        på, som svar på, som svar til, svar till, svar til, svarar på, som svar till, w odpowiedzi na, w odpowiedzi do, w odpowiedzi, odpowiedź na, \
        odpowiedź do, vastaus käyttäjälle, vastauksena, vastaus kommenttiin, vastaus viestiin, v odpovědi na, odpověď na, reakce na, v reakci na, \
        jako reakce na, odpoveď na, reakcia na, v odpovedi na, ako odpoveď na, válasz erre, válaszul, válasz neki, ca răspuns la, răspuns la, \
        răspuns pentru, ca răspuns pentru, в ответ на, в ответ, ответ на, ответ для, у відповідь на, у відповідь, відповідь на, відповідь для, в \
        отговор на, отговор на, kao odgovor na, u odgovoru na, odgovor na, odgovor za, као одговор на, одговор на, v odgovor na, kot odgovor na, σε \
        απάντηση του, σε απάντηση στον, σε απάντηση στην, σε απάντηση στο, σε απάντηση, απάντηση σε, απάντηση στον, απάντηση στην, απάντηση στο, \
        ردا على, ردًا على, رداً على, رد على, في رد على, בתגובה ל, בתגובה אל, בתשובה ל, תגובה ל, תשובה ל, در پاسخ به, پاسخ به, के जवाब में, sebagai \
        balasan untuk, balasan untuk, membalas kepada, sebagai balasan dari, sebagai jawaban untuk, để trả lời, trả lời cho, trả lời tới, phản hồi \
        tới, ตอบกลับถึง, ตอบกลับไปยัง, ตอบกลับไปที่, 返信先, 返信元, en resposta a, resposta a, erantzunez, vastuseks, atbildot uz, atbilde uz, atsakant \
        į, atsakymas į, yanıt olarak, cevaben
        """

    /// The same words as on a button; they count when a name follows.
    static let shortReplies = "回复, 回覆, 回應, 答复, 答覆, válasz, בתגובה, בתשובה"

    static let pingbacks = """
        pingback, trackback, pingbacks, trackbacks, pingback by, trackback by, pingback from, trackback from, ping back, track back, rétrolien, \
        rétroliens, rétro-lien, notification de pingback, retroenlace, retroenlaces, retroligação, retrolink, takaisinviittaus, odnośnik zwrotny, \
        zpětný odkaz, spätný odkaz, visszakövetés, пингбэк, пінгбек, трекбэк, трекбек, пингбек, pingbakk, tilbaketråkk, tilbakesporing, \
        tillbakaspårning, geri izleme, بازتاب, پینگ بک, טראקבאק, פינגבאק, पिंगबैक, lacak balik, ping balik, pingbek, povratni ping, 引用通告, 自動引用通知, \
        自动引用通知, ピンバック, ピングバック, トラックバック, 핑백, 트랙백
        """

    /// Words that are such a label only with a colon.
    static let shortPingbacks = """
        ping, notification, notifica, referencia, richiamo, terugkoppeling, visszajelzés, visszakapcsolás, уведомление, проследяване, пинг, geri \
        bildirim, تنبيه, דיווח, הפניה, 引用, jälki, zpětné odkazy
        """
}
