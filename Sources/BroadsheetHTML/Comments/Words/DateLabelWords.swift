/// The words that say what the date behind or in front of them is the date of, by language; phrases are parted by commas.
enum DateLabelWords {
    /// Labels of a date that is not the one of writing: of a change, of a membership, of the last visit, of something else.
    static let later = """
        edited, edited by, last edited, last edited by, last edited on, last checked, last reviewed, modified, last modified, updated, last \
        updated, last update, last change, changed, revised, joined, joined on, join date, date joined, registered, registered on, registration \
        date, registration, reg date, member since, member from, members since, user since, subscriber since, customer since, contributor since, on \
        board since, since, founded, last seen, last online, last active, active, active since, last activity, last visit, last visited, last \
        login, last logged in, was last online, online since, born, died, expires, expired, deadline, valid until, until, copyright, last post, \
        last reply, last comment, latest reply, latest post, released, release date, date of experience, date of visit, date of stay, visited, \
        purchased, archived, archived from, retrieved, accessed, closed, locked, solved, deleted, removed, bearbeitet, zuletzt bearbeitet, \
        bearbeitet von, zuletzt bearbeitet von, zuletzt bearbeitet am, geändert, zuletzt geändert, zuletzt geändert von, überarbeitet, zuletzt \
        überarbeitet, letzte änderung, letzte bearbeitung, aktualisiert, zuletzt aktualisiert, editiert, zuletzt editiert, registriert, registriert \
        seit, registriert am, registrierung, registrierungsdatum, registrierungsdatum, mitglied seit, mitglied, dabei seit, angemeldet seit, \
        angemeldet am, beigetreten, beigetreten am, beitritt, beitrittsdatum, user seit, nutzer seit, zuletzt online, zuletzt gesehen, zuletzt \
        aktiv, letzte aktivität, zuletzt angemeldet, letzter besuch, letzter login, letzter beitrag, letzte antwort, gegründet, seit, geboren, \
        gestorben, gültig bis, bis, stand, gelöscht, geschlossen, modifié, modifié le, modifié par, modifiée, dernière modification, dernière \
        modification le, dernière modification par, édité, édité le, édité par, mis à jour, mise à jour, dernière mise à jour, inscrit, inscrit le, \
        inscrite, inscrite le, inscription, date d'inscription, membre depuis, membre depuis le, depuis, depuis le, dernière visite, dernière \
        connexion, dernière activité, vu pour la dernière fois, dernier message, actif, a rejoint, a rejoint le, arrivé le, né le, décédé, editado, \
        editado por, editado por última vez, modificado, modificado por última vez, última edición, última edición por, última modificación, \
        actualizado, última actualización, registrado, registrado el, registro, fecha de registro, miembro desde, usuario desde, se unió, se unió \
        el, se registró, desde, desde el, última visita, última vez, última conexión, última actividad, visto por última vez, activo, último \
        mensaje, ingreso, fecha de ingreso, nacido, hasta, editat, modificat, membre des de, darrera modificació, atualizado, última atualização, \
        editado em, registado, cadastrado, cadastrado em, registrado em, membro desde, usuário desde, entrou, entrou em, ingressou, ingressou em, \
        data de registro, data de registo, data de cadastro, visto pela última vez, visto por último, última atividade, última vez online, editado \
        pela última vez, modificato, modificato da, modificato il, ultima modifica, ultima modifica di, ultima modifica da, aggiornato, ultimo \
        aggiornamento, iscritto, iscritto il, iscritto dal, iscritta dal, registrato, registrato il, registrato dal, membro dal, utente dal, dal, \
        data registrazione, data di registrazione, data iscrizione, ultima visita, ultimo accesso, ultima attività, visto l'ultima volta, ultimo \
        messaggio, fino al, bewerkt, laatst bewerkt, laatst bewerkt door, laatst bewerkt op, gewijzigd, laatst gewijzigd, laatst gewijzigd door, \
        laatst gewijzigd op, bijgewerkt, laatst bijgewerkt, lid sinds, lid geworden, lid geworden op, lid geworden in, geregistreerd, geregistreerd \
        op, geregistreerd sinds, sinds, laatst gezien, laatst actief, laatst online, laatste bezoek, laatste activiteit, aangemeld, aangemeld op, \
        tot
        """

    /// More of them: northern and eastern Europe.
    static let moreLater = """
        redigerad, redigerat, redigerad av, senast redigerad, senast redigerad av, senast ändrad, ändrad, ändrat, uppdaterad, senast uppdaterad, \
        medlem sedan, medlem sen, gick med, gick med den, registrerad, blev medlem, reg datum, registreringsdatum, senast sedd, senast aktiv, \
        senast inloggad, senaste besök, redigeret, redigeret af, sidst redigeret, sidst redigeret af, senest redigeret, ændret, sidst ændret, \
        opdateret, sidst opdateret, medlem siden, tilmeldt, tilmeldt den, sidst set, sidst aktiv, senest online, redigert, redigert av, sist \
        redigert, sist redigert av, endret, sist endret, oppdatert, sist oppdatert, ble med, registrert, registreringsdato, sist sett, sist aktiv, \
        sist pålogget, innmeldt, muokattu, viimeksi muokattu, muokannut, viimeksi muokannut, päivitetty, liittynyt, liittyi, rekisteröitynyt, \
        rekisteröityi, jäsen, jäsenenä, viimeksi nähty, viimeksi paikalla, viimeksi aktiivinen, muudetud, viimati muudetud, liitus, edytowano, \
        edytowany, edytowane, edytowany przez, ostatnia edycja, ostatnio edytowany, ostatnio edytowany przez, ostatnio edytowane, ostatnio \
        zmieniony, zmieniono, zmodyfikowano, zaktualizowano, aktualizacja, ostatnia aktualizacja, dołączył, dołączyła, dołączył a, rejestracja, \
        zarejestrowany, zarejestrowana, data rejestracji, użytkownik od, na forum od, ostatnio widziany, ostatnia wizyta, ostatnio online, ostatnia \
        aktywność, upraveno, naposledy upraveno, naposledy upravil, upravil, upravila, upravený, editováno, naposledy editoval, editoval, \
        aktualizováno, změněno, změnil, registrován, registrovaný, registrována, registrace, datum registrace, člen od, členem od, založen, \
        naposledy online, naposledy viděn, poslední návštěva, naposledy aktivní, upravené, naposledy upravené, naposledy upravil, aktualizované, \
        registrácia, dátum registrácie, členom od, posledná návšteva, szerkesztve, módosítva, módosította, szerkesztette, utoljára szerkesztve, \
        utoljára módosítva, utoljára módosította, legutóbb szerkesztve, frissítve, csatlakozott, regisztrált, regisztráció, regisztráció ideje, \
        csatlakozott ekkor, tagság kezdete, utoljára látták, utolsó látogatás, legutóbb aktív, editat, editat de, modificat, modificat de, ultima \
        modificare, ultima editare, actualizat, înregistrat, înscris, membru din, membru de la, data înscrierii, data înregistrării, ultima vizită, \
        ultima activitate, văzut ultima dată, изменено, изменён, отредактировано, редактировалось, ред, последнее изменение, последнее \
        редактирование, последний раз редактировалось, последний раз изменено, обновлено, зарегистрирован, зарегистрирована, регистрация, дата \
        регистрации, на сайте с, на форуме с, участник с, пользователь с, с нами с, был, была, был в сети, была в сети, был онлайн, был на сайте, \
        последний визит, последнее посещение, последняя активность, присоединился, присоединилась, змінено, відредаговано, оновлено, востаннє \
        редагувалось, востаннє редаговано, останнє редагування, зареєстрований, зареєстрована, реєстрація, дата реєстрації, з нами з, був онлайн, \
        останній візит, приєднався, приєдналася, редактирано, редактирано от, последно редактиране, последно редактирано, променено, обновено, \
        регистриран, регистрирана, последно посещение, последна активност, присъединил се, член от, uređeno, uredio, zadnje uređeno, izmijenjeno, \
        izmenjeno, zadnja izmjena, poslednja izmena, poslednji put ažurirao, ažurirano, registriran, registrovan, registracija, pridružen, \
        pridružio, pridružio se, pridružila se, član od, posljednji put viđen, zadnji put viđen, poslednja poseta, измењено, измена, последња \
        измена, ажурирано, придружио, придружио се, регистрован, члан од, urejeno, nazadnje urejeno, spremenjeno, posodobljeno, επεξεργάστηκε, \
        επεξεργασία, τελευταία επεξεργασία, τροποποιήθηκε, ενημερώθηκε, τελευταία ενημέρωση, εγγραφή, εγγράφηκε, ημερομηνία εγγραφής, μέλος από, \
        μέλος από το, τελευταία επίσκεψη, τελευταία σύνδεση, redaguota, paskutinį kartą redagavo, prisijungė, užsiregistravo, narys nuo, labots, \
        labojis, pievienojies, reģistrējies
        """

    /// More of them: other scripts.
    static let latest = """
        düzenlendi, düzenlenme, düzenlenme tarihi, son düzenleme, son düzenleyen, güncellendi, son güncelleme, değiştirildi, katılım, katılım \
        tarihi, katıldı, üyelik, üyelik tarihi, kayıt, kayıt tarihi, katılma tarihi, son görülme, son giriş, son ziyaret, tarihinde düzenlendi, تم \
        التعديل, تم تعديله, عدل, عُدل, عدلت, آخر تعديل, تعديل, عدله, تحديث, آخر تحديث, تم التحديث, تاريخ التسجيل, انضم, انضم في, تاريخ الانضمام, \
        تاريخ الإنضمام, عضو منذ, مسجل منذ, آخر ظهور, آخر زيارة, آخر نشاط, נערך, נערך על ידי, עודכן, נערך לאחרונה, עריכה אחרונה, נערך לאחרונה על \
        ידי, הצטרף, הצטרפה, הצטרף בתאריך, חבר מאז, חברה מאז, תאריך הצטרפות, נראה לאחרונה, ביקור אחרון, ویرایش, ویرایش شده, ویرایش شده در, آخرین \
        ویرایش, آخرین ویرایش توسط, به‌روزرسانی, آخرین به‌روزرسانی, عضویت, تاریخ عضویت, عضو از, آخرین بازدید, آخرین فعالیت, संपादित, अंतिम बार \
        संपादित, अपडेट, अपडेट किया गया, अद्यतन, संशोधित, शामिल हुए, सदस्य, सदस्यता, अंतिम बार, diedit, disunting, diubah, diperbarui, terakhir \
        diedit, terakhir diubah, terakhir disunting, terakhir diperbarui, bergabung, bergabung pada, bergabung sejak, anggota sejak, terdaftar, \
        terdaftar sejak, terakhir dilihat, terakhir aktif, terakhir online, đã chỉnh sửa, chỉnh sửa, chỉnh sửa lần cuối, sửa lần cuối, sửa lúc, cập \
        nhật, cập nhật lần cuối, tham gia, tham gia ngày, gia nhập, thành viên từ, ngày tham gia, lần cuối, hoạt động, แก้ไข, แก้ไขล่าสุด, \
        แก้ไขเมื่อ, แก้ไขล่าสุดเมื่อ, แก้ไขครั้งล่าสุด, เข้าร่วม, เข้าร่วมเมื่อ, สมัครเมื่อ, สมาชิกตั้งแต่, ลงทะเบียนเมื่อ, อัปเดต, อัพเดท, \
        อัปเดตล่าสุด, เข้าสู่ระบบล่าสุด, 编辑于, 編輯於, 编辑, 編輯, 最后编辑, 最後編輯, 最后编辑于, 最後編輯於, 本帖最后由, 修改于, 修改於, 修改, 更新, 更新于, 更新於, 更新时间, 最后更新, 最後更新, 注册, 註冊, \
        注册于, 註冊於, 注册时间, 註冊時間, 注册日期, 加入, 加入于, 加入於, 加入时间, 加入日期, 最后登录, 最後登入, 最后在线, 最後在線, 上次登录, 編集, 編集済み, 最終編集, 最終編集日, 更新日, 更新日時, 最終更新, 最終更新日, 登録, 登録日, \
        参加日, 会員登録日, 最終ログイン, に編集, に編集済み, に更新, に登録, 에 수정됨, 에 편집됨, 수정, 수정됨, 편집됨, 마지막 수정, 마지막으로 수정, 최종 수정, 최종수정, 업데이트, 가입, 가입일, 가입일자, 마지막 접속, 최근 접속, \
        최종접속
        """

    /// Words around the date of writing itself.
    static let published = """
        posted, posted on, posted at, published, published on, created, created on, created at, submitted, submitted on, added, added on, sent, \
        sent on, written, written on, date, dated, date posted, post date, time, comment, commented, commented on, comment posted, reply, replied, \
        replied on, review, reviewed, reviewed on, answered, asked, permalink, uploaded, entry, message, quote, geschrieben, geschrieben am, \
        rezension, rezension aus, bewertung, bewertet, recensito, calificado, revisado, avaliado, beoordeeld, évalué, verfasst, verfasst am, \
        erstellt, erstellt am, veröffentlicht, veröffentlicht am, publiziert, publiziert am, gepostet, gepostet am, eingestellt, eingestellt am, \
        eingetragen, eingetragen am, datum, kommentar, beitrag, kommentiert, kommentar vom, beitrag vom, antwort vom, publié, publié le, publiée, \
        posté, posté le, écrit, écrit le, envoyé, envoyé le, rédigé, rédigé le, ajouté le, commentaire, message, réponse, publicado, publicado el, \
        publicado em, enviado, enviado el, enviado em, escrito, escrito el, fecha, data, hora, comentario, comentário, mensaje, mensagem, postado, \
        postado em, pubblicato, pubblicato il, inviato, inviato il, scritto, scritto il, commento, messaggio, commentato il, geplaatst, geplaatst \
        op, gepost, gepost op, geschreven, geschreven op, reactie, bericht, publicerad, publicerat, skrivet, skriven, postat, postad, inlägg, \
        datum, skrevet, postet, publiceret, publisert, indlæg, innlegg, sendt, oprettet, dato, lähetetty, julkaistu, kirjoitettu, viesti, dodano, \
        dodany, opublikowano, opublikowany, napisano, wysłano, wysłany, utworzono, komentarz, wpis, přidáno, vloženo, napsáno, odesláno, \
        zveřejněno, publikováno, komentář, příspěvek, pridané, napísané, odoslané, komentár, elküldve, közzétéve, írva, megjelent, dátum, postat, \
        publicat, trimis, scris, comentariu, mesaj, data, опубликовано, добавлено, написано, отправлено, размещено, создано, дата, комментарий, \
        сообщение, опубліковано, додано, написано, надіслано, повідомлення, коментар, публикувано, публикуван, добавено, изпратено, poslano, \
        objavljeno, napisano, dodano, postavljeno, poruka, komentar, објављено, послато, δημοσιεύτηκε, δημοσιεύθηκε, δημοσίευση, στάλθηκε, σχόλιο, \
        ημερομηνία, gönderildi, yayınlandı, yazıldı, eklendi, tarih, tarihi, tarihinde, yorum, mesaj, نشر, نُشر, نشرت, كتب, تاريخ, تعليق, أضيف, تم \
        النشر, פורסם, נכתב, נשלח, תאריך, תגובה, ارسال, ارسال شده, ارسال شده در, نوشته شده در, منتشر شده در, تاریخ, प्रकाशित, पोस्ट किया, टिप्पणी, \
        diposting, dikirim, dipublikasikan, ditulis, dibuat, tanggal, komentar, pada tanggal, đăng, đăng lúc, đăng ngày, gửi, gửi lúc, viết lúc, đã \
        đăng, bình luận, โพสต์, โพสต์เมื่อ, เขียนเมื่อ, เมื่อวันที่, วันที่, น, ตอบเมื่อ, 发表于, 發表於, 发表, 發表, 发布于, 發佈於, 发布, 发布时间, 发表时间, 時間, 时间, 日期, \
        评论于, 回复于, 回覆於, 写于, 于, 於, 在, 投稿, 投稿日, 投稿日時, 投稿日：, 公開, 日時, 日付, コメント, 作成, 작성, 작성일, 등록, 등록일, 입력, 게시, 게시일, 날짜, 댓글, 에 작성, 에
        """

    /// Words that make the number behind them something else.
    static let numbered = """
        v, ver, version, versión, versione, versão, verze, wersja, версия, release, build, tel, telefon, telephone, téléphone, phone, fax, mobil, \
        mobile, isbn, ip, section, chapter, kapitel
        """

    static let zones = """
        utc, gmt, wet, bst, cet, mez, cest, mesz, eet, eest, msk, мск, ist, jst, kst, est, edt, et, cst, cdt, mst, mdt, pst, pdt, pt, wib, aest, \
        aedt, sast, z, am, pm, a m, p m, nachm, vorm, น
        """
}
