/// The words between a name, a date and a text, by language; phrases are parted by commas.
enum SayingWords {
    /// What stands behind the name of who wrote something.
    static let says = """
        says, say, said, wrote, writes, commented, replied, replies, responded, responds, posted, posts, asked, asks, answered, remarked, added, \
        noted, has written, said this, said the following, wrote the following, sagt, sagte, schreibt, schrieb, meint, meinte, kommentiert, \
        kommentierte, antwortet, antwortete, hat geschrieben, hat gesagt, hat kommentiert, hat folgendes geschrieben, fragt, fragte, schrieb \
        folgendes, dit, a dit, écrit, a écrit, répond, a répondu, commente, a commenté, a posté, écrivait, a déclaré, dice, dijo, ha dicho, ha \
        escrito, escribe, escribió, comenta, comentó, responde, respondió, opina, opinó, publicó, diu, va dir, escriu, va escriure, diz, disse, \
        escreve, escreveu, comentou, respondeu, falou, ha detto, ha scritto, ha commentato, ha risposto, scrive, scrisse, commenta, risponde, zegt, \
        zei, schrijft, schreef, reageert, reageerde, reageerde op, heeft geschreven, heeft gezegd, pisze, napisał, napisała, napisał a, napisała, \
        mówi, powiedział, powiedziała, skomentował, skomentowała, odpowiada, odpowiedział, odpowiedziała, säger, sa, sade, skriver, skrev, \
        kommenterade, kommenterar, svarade, svarar, siger, sagde, kommenterer, kommenterede, svarede, sier, kommenterte, svarte, sanoo, sanoi, \
        kirjoittaa, kirjoitti, kommentoi, vastasi, říká, řekl, řekla, píše, napsal, napsala, napsal a, komentuje, komentoval, odpověděl, \
        odpověděla, uvedl, hovorí, povedal, povedala, napísal, napísala, mondja, mondta, írja, írta, szerint, hozzászólt, válaszolta, üzente, \
        spune, a spus, zice, a zis, scrie, a scris, comentează, a comentat, a răspuns, говорит, сказал, сказала, сказал а, пишет, написал, \
        написала, написал а, комментирует, прокомментировал, прокомментировала, отвечает, ответил, ответила, каже, сказав, сказала, пише, написав, \
        написала, коментує, прокоментував, відповів, відповіла, каза, казва, написа, коментира, отговори, kaže, rekao, rekla, piše, napisao, \
        napisala, odgovorio, odgovorila, каже, рекао, рекла, написао, pravi, je rekel, je rekla, je napisal, je napisala, λέει, είπε, γράφει, \
        έγραψε, σχολίασε, απάντησε, dedi, dedi ki, diyor, diyor ki, yazdı, yorumladı, yanıtladı, söyledi, قال, قالت, يقول, تقول, كتب, كتبت, علق, \
        علقت, علّق, אמר, אמרה, אומר, אומרת, כתב, כתבה, הגיב, הגיבה, گفت, گفته, می گوید, می‌گوید, نوشت, نوشته, گفته است, نوشته است, कहते हैं, कहता \
        है, कहती है, ने कहा, कहा, ने लिखा, लिखा, berkata, mengatakan, menulis, berkomentar, membalas, bilang, nói, đã nói, viết, đã viết, đã trả \
        lời, phát biểu, พูดว่า, กล่าวว่า, เขียนว่า, บอกว่า, 说, 說, 说道, 說道, 表示, 写道, 寫道, 评论道, 评论说, 發表於, 发表于, より, さん, さんのコメント, のコメント, さんの発言, さんの返信, \
        さんより, 님의 말, 님이, 님, 말하길, ütles, kirjutas, rašo, sako, parašė, saka, teica, raksta
        """

    /// What stands in front of the name of who wrote something.
    static let by = """
        by, posted by, written by, submitted by, comment by, commented by, reply by, added by, sent by, answered by, asked by, reviewed by, \
        published by, comment from, message from, post by, von, geschrieben von, verfasst von, erstellt von, kommentar von, kommentar by, beitrag \
        von, gepostet von, eingetragen von, gesendet von, eingesandt von, antwort von, veröffentlicht von, par, posté par, publié par, écrit par, \
        rédigé par, envoyé par, soumis par, ajouté par, déposé par, commentaire de, commentaire par, message de, proposé par, por, escrito por, \
        publicado por, enviado por, comentario de, comentado por, mensaje de, per, escrit per, enviat per, postado por, comentário de, comentário \
        por, mensagem de, da, scritto da, inviato da, pubblicato da, postato da, commento di, commento da, messaggio di, door, geschreven door, \
        geplaatst door, reactie van, reactie door, gepost door, przez, napisany przez, napisane przez, dodany przez, dodane przez, opublikowane \
        przez, wysłane przez, komentarz użytkownika, av, skrivet av, skriven av, postat av, inlägg av, kommentar av, af, skrevet af, indlæg af, \
        kommentar af, skrevet av, postet av, innlegg av, kirjoittanut, kirjoittaja, lähettänyt, kommentin jätti, od, vložil, vložila, přidal, \
        autor příspěvku, komentář od, příspěvek od, komentár od, szerző, beküldte, írta, scris de, postat de, trimis de, publicat de, от, от \
        кого, комментарий от, сообщение от, від, коментар від, автор, napisao, objavio, komentar od, komentar korisnika, objavil, από, γράφτηκε \
        από, δημοσιεύτηκε από, σχόλιο από, yazan, gönderen, ekleyen, بواسطة, كتبه, كتبها, أضيف بواسطة, بقلم, מאת, נכתב על ידי, פורסם על ידי, על \
        ידי, توسط, نوشته شده توسط, ارسال شده توسط, oleh, ditulis oleh, dikirim oleh, diposting oleh, komentar oleh, bởi, đăng bởi, viết bởi, gửi \
        bởi, โดย, เขียนโดย, โพสต์โดย, ความคิดเห็นโดย, 作者, 由, 发表者, 投稿者, 作成者, 작성자, 글쓴이, autor, autora, autore, auteur, verfasser, author, name, \
        nom, nombre, nome, naam, namn, navn, имя, isim, nama, 名前, user, username, benutzer, submitted, enviado, posté, postitas, autorius, autors
        """

    /// Single words in front of a name that are parts of names as well.
    static let weakBy = """
        da, de, di, du, from, van, per, a, name, nom, nombre, nome, naam, namn, navn, имя, isim, nama, user, username, benutzer, author, autor, \
        autora, auteur, verfasser, szerző, автор, autorius, autors, 由, submitted, enviado, posté, vložil, vložila, přidal, napisao, objavio, \
        objavil, írta
        """

    /// Small words that with a capital are names or initials.
    static let short = """
        ed, al, val, jam, do, di, de, el, la, le, los, das, des, mit, dan, sa, an, t, o, h, a, e, i, d, u, v, w, z, y, os, as, op, om, ve
        """

    /// Small words between the parts of a line.
    static let links = """
        on, in, the, of, and, this, it, to, am, den, der, die, das, dem, vom, und, im, mit, le, la, les, du, de, des, et, ce, el, los, las, al, \
        del, y, en, il, lo, i, gli, e, ed, em, o, os, as, na, do, dia, op, het, van, dnia, w, z, a, dne, v, ve, dňa, den, om, på, og, i, d, и, в, \
        на, у, і, й, що, που, στις, στο, την, και, bir, ki, şöyle, tarihinde, في, بتاريخ, يوم, ב, ביום, בתאריך, در, در تاریخ, को, पर, pada, di, \
        vào, lúc, เมื่อ, 于, 於, 在, には, に, には, の
        """

    /// What stands in front of a clock time.
    static let clocks = """
        at, t, um, uhr, gegen, à, vers, a las, a la, às, as, alle, alle ore, ore, ora, dalle, om, uur, o, godz, o godz, godzina, kl, klokken, klo, \
        kello, kell, v, ve, hod, o, u, sati, h, ob, la, la ora, в, во, о, об, в часов, στις, ώρα, saat, saati, الساعة, على الساعة, في الساعة, בשעה, \
        ساعت, बजे, pukul, jam, pkl, lúc, vào lúc, เวลา, plkst, val, sa, ngày
        """
}
