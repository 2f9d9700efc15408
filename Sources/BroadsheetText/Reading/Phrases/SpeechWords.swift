/// Small words around names, dates and in what readers write.
enum SpeechWords {
    /// Verbs between a name and what was said.
    static let says = PhraseList.split(
        """
        says; said; say; writes; wrote; sagt; sagte; schreibt; schrieb; meint; meinte; dit; a dit; écrit; a écrit; dice; dijo;
        escribió; ha scritto; scrive; ha detto; disse; diz; escreveu; zegt; schreef; schrijft; pisze; napisał; napisał(a); mówi; säger;
        skriver; sier; siger; diyor ki; dedi ki; napsal; napsal:; říká; пишет; говорит; сказал; sanoo; commented; kommentiert;
        kommentierte; comments; گفت; написав; írta; kirjoittaa; sanoi; a zis; spune; berkata;
        kirjoitti; napsala; napsal(a); napisała; scrisse; zei; sagde; skrev; a spus; comentou; comentó; ha commentato; a commenté; reageerde;
        antwortete; kommenterte; kommenterade; kommenterer; írja; yazdı; hat geschrieben; ha dicho; ha escrito; escribe;
        说道; 說道; 表示; より; 님의 말
        """)

    /// Words that join a name to a date.
    static let joiners = PhraseList.split(
        """
        on; at; am; um; le; the; el; il; em; den; par; by; von; vom; por; da; door; på; in; à; a; a las; às; alle; alle ore; o; w;
        dnia; om; uhr; h; kl; de; del; posted; posted by; posted on; submitted by; submitted; written by; geschrieben von; geschrieben;
        verfasst von; verfasst am; publié; publié par; publié le; écrit par; rédigé par; escrito por; enviado por; publicado;
        scritto da; comment by; comment from; kommentar von; commentaire de; commentaire par; comentario de; comentario por; via; from;
        dated; date; datum; edited; permalink; link permanente; link; says; updated; geplaatst door; answered; asked; modified;
        replied; commented; posted by:; by:; von:; por:; de:; da:; re; new; neu; dodał; dodane; autor; author; user; name; •; #; @;
        post by; message par; message de; beitrag von; mensaje por; messaggio da; bericht door; antwort von; reply from; reply by;
        réponse de; respuesta de; gepostet von; skrevet af; skrevet av; skrivet av; kommentar af; kommentar av; reactie van; reactie door;
        wysłane przez; dodane przez; napisane przez; inviato da; postato da; publicado por; posté par; от; автор;
        review by; bewertung von; avis de; kommentar; comentário de; commento di; rated it
        """)

    /// Words by which people speak of themselves.
    static let first = PhraseList.split(
        """
        i; i'm; i've; i’m; i’ve; i'd; i’d; i'll; i’ll; my; me; mine; ich; mir; mich; mein; meine; meinen; meiner; hab; je; j'ai; j’ai;
        mon; ma; mes; moi; yo; mi; mis; io; mio; mia; eu; meu; minha; ik; mijn; ja; mnie; mój; я; мне; мой; jag; min; ben
        """)

    /// Words by which people address others.
    static let second = PhraseList.split(
        """
        you; your; you're; you’re; yours; du; dir; dich; dein; deine; ihr; euch; tu; toi; vous; votre; vos; ton; usted; ustedes; tú;
        te; lei; você; seu; jij; je; jouw; ty; вы; вас; ты; sen; siz; ni
        """)

    /// Greetings, thanks and praise.
    static let thanks = PhraseList.split(
        """
        thanks; thank; thx; great; awesome; love; nice; lol; congrats; hi; hello; hey; wow; agree; please; sorry; danke; super; toll;
        toller; hallo; lieber; liebe; lg; grüße; gruß; bitte; merci; bravo; bonjour; gracias; hola; saludos; grazie; ciao; obrigado;
        obrigada; olá; parabéns; dzięki; спасибо; tack; hej; bedankt; dank
        """)
}
