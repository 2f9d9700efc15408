extension ControlPhrases {
    /// Polish, Czech, Slovak, Slovenian, Croatian, Serbian, Hungarian, Turkish, Lithuanian, Latvian, Indonesian, Vietnamese.
    static let eastern = [
        """
        odpowiedz, odpowiedź, odpowiedz na komentarz, odpowiedz na ten komentarz, odpowiedz cytując, odpowiedz z cytatem, zobacz odpowiedzi, pokaż \
        odpowiedzi, pokaż odpowiedź, wyświetl odpowiedzi, zobacz wszystkie odpowiedzi, pokaż wszystkie odpowiedzi, pokaż więcej odpowiedzi, więcej \
        odpowiedzi, ukryj odpowiedzi, anuluj odpowiedź, anuluj pisanie odpowiedzi, anuluj, zostaw komentarz, dodaj komentarz, napisz komentarz, \
        skomentuj, dodaj odpowiedź, zobacz komentarze, pokaż komentarze, pokaż komentarz, pokaż wszystkie komentarze, pokaż więcej komentarzy, \
        załaduj więcej komentarzy, więcej komentarzy, ukryj komentarze, ukryj komentarz, lubię to, lubię, nie lubię, nie lubię tego, polub, polub \
        to, zgłoś, zgłoś nadużycie, zgłoś komentarz, zgłoś ten komentarz, zgłoś naruszenie, zgłoś do moderacji, zgłoś post, zgłoś spam, raportuj, \
        udostępnij, udostępnij komentarz, podziel się, kopiuj, kopiuj link, skopiuj link, link bezpośredni, bezpośredni odnośnik, bezpośredni link, \
        odnośnik, link, link do komentarza, permalink, stały link, cytuj, cytat, zacytuj, edytuj, edycja, zmień, usuń, skasuj, zapisz, obserwuj, \
        przestań obserwować, śledź, subskrybuj, zablokuj, ignoruj, wiadomość, wyślij wiadomość, prywatna wiadomość, pw, profil, zobacz profil, \
        pokaż profil, strona www, głosuj, oceń, oceń komentarz, poleć, podziękuj, łapka w górę, łapka w dół, w górę, w dół, więcej, mniej, pokaż \
        więcej, pokaż mniej, zobacz więcej, zobacz wszystkie, czytaj więcej, czytaj dalej, pokaż wszystko, pokaż wszystkie, rozwiń, rozwiń \
        komentarz, rozwiń wszystkie, zwiń, pokaż, ukryj, przetłumacz, tłumacz, zobacz tłumaczenie, pokaż oryginał, do góry, na górę, powrót do \
        góry, zaloguj, zaloguj się, zarejestruj się, rejestracja, wyloguj, zaloguj się aby odpowiedzieć, zaloguj się by odpowiedzieć, zaloguj się \
        aby skomentować, zaloguj się by komentować, zaloguj lub zarejestruj się aby dodawać komentarze, wyślij, podgląd, zamknij, drukuj, opcje, \
        więcej opcji, akcje, menu, poprzedni, następny, najnowsze, najstarsze, od najnowszych, od najstarszych, sortuj, sortuj według, wczytaj \
        więcej, załaduj więcej, ładowanie
        """,
        """
        odpovědět, odpověď, odpovědět na komentář, odpovědět na tento komentář, reagovat, reagovat na komentář, reagovat na příspěvek, odpovědět s \
        citací, zobrazit odpovědi, zobrazit odpověď, zobrazit všechny odpovědi, zobrazit další odpovědi, další odpovědi, skrýt odpovědi, zrušit \
        odpověď, zrušit, napsat komentář, přidat komentář, vložit komentář, okomentovat, komentovat, přidat příspěvek, zobrazit komentáře, zobrazit \
        komentář, zobrazit všechny komentáře, zobrazit další komentáře, načíst další komentáře, další komentáře, skrýt komentáře, skrýt komentář, \
        líbí se mi, to se mi líbí, nelíbí se mi, už se mi to nelíbí, nahlásit, nahlásit komentář, nahlásit příspěvek, nahlásit zneužití, nahlásit \
        spam, nahlásit moderátorovi, upozornit moderátora, sdílet, sdílet komentář, kopírovat, kopírovat odkaz, trvalý odkaz, přímý odkaz, odkaz, \
        odkaz na komentář, permalink, citovat, citace, upravit, editovat, smazat, odstranit, vymazat, uložit, sledovat, přestat sledovat, odebírat, \
        zablokovat, blokovat, ignorovat, zpráva, poslat zprávu, soukromá zpráva, sz, profil, zobrazit profil, web, hlasovat, hodnotit, doporučit, \
        palec nahoru, palec dolů, poděkovat, více, méně, zobrazit více, zobrazit méně, číst více, číst dál, číst dále, celý komentář, zobrazit vše, \
        zobrazit všechny, rozbalit, sbalit, zobrazit, skrýt, přeložit, zobrazit překlad, zobrazit originál, nahoru, zpět nahoru, přihlásit, \
        přihlásit se, registrovat, registrovat se, registrace, odhlásit, pro odpověď se přihlaste, přihlaste se pro odpověď, pro přidávání \
        komentářů se přihlaste, přihlaste se nebo zaregistrujte pro přidání komentáře, odeslat, náhled, zavřít, tisk, vytisknout, možnosti, další \
        možnosti, akce, menu, předchozí, další, nejnovější, nejstarší, od nejnovějších, od nejstarších, řadit podle, načíst další, načítám, \
        načítání
        """,
        """
        odpovedať, odpoveď, odpovedať na komentár, reagovať, reagovať na príspevok, odpovedať s citáciou, zobraziť odpovede, zobraziť všetky \
        odpovede, zobraziť ďalšie odpovede, ďalšie odpovede, skryť odpovede, zrušiť odpoveď, zrušiť, napísať komentár, pridať komentár, \
        okomentovať, komentovať, zobraziť komentáre, zobraziť všetky komentáre, zobraziť ďalšie komentáre, ďalšie komentáre, skryť komentáre, páči \
        sa mi to, páči sa mi, nepáči sa mi, nahlásiť, nahlásiť komentár, nahlásiť príspevok, nahlásiť zneužitie, zdieľať, kopírovať, kopírovať \
        odkaz, trvalý odkaz, priamy odkaz, odkaz, odkaz na komentár, citovať, citácia, upraviť, zmazať, odstrániť, vymazať, uložiť, sledovať, \
        prestať sledovať, odoberať, blokovať, ignorovať, správa, poslať správu, profil, zobraziť profil, hlasovať, odporučiť, palec hore, palec \
        dole, viac, menej, zobraziť viac, zobraziť menej, čítať viac, čítať ďalej, zobraziť všetko, zobraziť všetky, rozbaliť, zbaliť, zobraziť, \
        skryť, preložiť, zobraziť preklad, zobraziť originál, hore, späť hore, prihlásiť, prihlásiť sa, registrovať, registrovať sa, registrácia, \
        odhlásiť, pre odpoveď sa prihláste, odoslať, náhľad, zavrieť, tlačiť, možnosti, menu, predchádzajúci, ďalší, najnovšie, najstaršie, zoradiť \
        podľa, načítať ďalšie, načítavam
        """,
        """
        odgovori, odgovor, odgovori na komentar, odgovori na ovaj komentar, odgovori uz citat, prikaži odgovore, prikaži sve odgovore, prikaži još \
        odgovora, vidi odgovore, pogledaj odgovore, pogledaj sve odgovore, još odgovora, sakrij odgovore, otkaži odgovor, odustani od odgovora, \
        odustani, otkaži, poništi, ostavi komentar, ostavite komentar, dodaj komentar, napiši komentar, komentiraj, komentariši, prikaži komentare, \
        prikaži sve komentare, prikaži još komentara, učitaj još komentara, još komentara, sakrij komentare, sakrij komentar, sviđa mi se, ne sviđa \
        mi se, sviđa mi se to, dopada mi se, prijavi, prijavi komentar, prijavi zloupotrebu, prijavi zlouporabu, prijavi neprimjeren sadržaj, \
        prijavi neprimeren sadržaj, prijavi objavu, podijeli, podeli, dijeli, kopiraj, kopiraj vezu, kopiraj link, stalna veza, stalni link, trajna \
        veza, poveznica, veza, link, link na komentar, citiraj, citat, uredi, izmijeni, izmeni, obriši, izbriši, ukloni, spremi, sačuvaj, prati, \
        prestani pratiti, pretplati se, blokiraj, ignoriraj, ignoriši, poruka, pošalji poruku, privatna poruka, profil, prikaži profil, glasaj, \
        preporuči, ocijeni, oceni, zahvali, više, manje, prikaži više, prikaži manje, vidi više, vidi sve, pročitaj više, čitaj dalje, nastavi \
        čitati, prikaži sve, proširi, skupi, prikaži, sakrij, prevedi, prikaži prijevod, prikaži prevod, prikaži original, vrh, na vrh, povratak na \
        vrh, prijava, prijavi se, prijavite se, registracija, registriraj se, registruj se, odjava, prijavi se za odgovor, prijavite se za odgovor, \
        prijavite se da biste odgovorili, prijavi se da odgovoriš, pošalji, objavi, pregled, zatvori, ispis, štampaj, opcije, izbornik, meni, \
        prethodni, sljedeći, sledeći, najnovije, najstarije, najnoviji, najstariji, sortiraj, poredaj, učitaj još, učitavanje, odgovori s citatom, \
        odgovorite, delite, deli, všeč mi je, ni mi všeč, odgovori na ta komentar, prikaži odgovore, skrij odgovore, skrij, prekliči odgovor, \
        prekliči, prijavi neprimerno vsebino, povezava, trajna povezava, citiraj sporočilo, izbriši komentar, shrani, sledi, preberi več, več, \
        manj, prikaži več, pokaži več, prijava za odgovor, prijavite se za odgovarjanje, pošlji, zapri
        """,
        """
        одговори, одговор, одговори на коментар, прикажи одговоре, прикажи све одговоре, још одговора, сакриј одговоре, откажи одговор, откажи, \
        остави коментар, оставите коментар, додај коментар, напиши коментар, коментариши, прикажи коментаре, прикажи све коментаре, још коментара, \
        сакриј коментаре, свиђа ми се, не свиђа ми се, пријави, пријави коментар, пријави злоупотребу, подели, копирај везу, копирај линк, стална \
        веза, веза, линк, цитирај, цитат, уреди, измени, обриши, избриши, уклони, сачувај, прати, блокирај, порука, пошаљи поруку, профил, гласај, \
        препоручи, више, мање, прикажи више, прикажи мање, прочитај више, читај даље, прикажи све, прошири, скупи, прикажи, сакриј, преведи, \
        прикажи превод, прикажи оригинал, на врх, пријава, пријави се, пријавите се, регистрација, пријавите се за одговор, пошаљи, затвори, \
        опције, мени, претходни, следећи, најновије, најстарије, учитај још
        """,
        """
        válasz, válaszolok, válaszolj, válasz erre, válasz a hozzászólásra, válasz a kommentre, válasz idézettel, válaszok megtekintése, válaszok \
        megjelenítése, válaszok mutatása, összes válasz megtekintése, további válaszok, további válaszok megjelenítése, válaszok elrejtése, válasz \
        megszakítása, válasz törlése, mégse, mégsem, szólj hozzá, hozzászólás, hozzászólok, hozzászólás írása, új hozzászólás, komment írása, \
        kommentelés, hozzászólások megtekintése, hozzászólások megjelenítése, további hozzászólások, további hozzászólások betöltése, hozzászólások \
        elrejtése, tetszik, nem tetszik, mégsem tetszik, kedvelem, jelentés, jelentem, jelentés a moderátornak, hozzászólás jelentése, komment \
        jelentése, bejelentés, visszaélés jelentése, moderátort kérek, megosztás, megosztom, hivatkozás másolása, link másolása, közvetlen \
        hivatkozás, közvetlen link, állandó hivatkozás, permalink, hivatkozás, link, idézet, idézés, idéz, szerkesztés, szerkeszt, módosítás, \
        törlés, töröl, mentés, követés, követem, követés leállítása, feliratkozás, letiltás, blokkolás, üzenet, üzenet küldése, privát üzenet, \
        profil, profil megtekintése, weboldal, szavazás, ajánlom, ajánlás, értékelés, köszönet, több, kevesebb, továbbiak, több megjelenítése, \
        kevesebb megjelenítése, tovább, tovább olvasom, olvass tovább, bővebben, összes megjelenítése, mutasd mind, kibontás, kinyitás, \
        összecsukás, becsukás, mutat, megjelenítés, elrejtés, fordítás, fordítás megtekintése, eredeti megtekintése, vissza a tetejére, oldal \
        tetejére, fel, bejelentkezés, belépés, jelentkezz be, lépj be, regisztráció, kijelentkezés, a válaszhoz be kell jelentkezni, a \
        hozzászóláshoz be kell jelentkezni, jelentkezz be a válaszhoz, hozzászóláshoz be kell jelentkezni, küldés, elküld, előnézet, bezár, \
        bezárás, nyomtatás, beállítások, műveletek, menü, előző, következő, legújabb, legrégebbi, legfrissebb, rendezés, betöltés, több betöltése
        """,
        """
        yanıtla, yanıt, cevapla, cevap, cevap ver, cevap yaz, yanıt ver, yanıt yaz, bu yoruma yanıt ver, yoruma cevap ver, alıntı yaparak cevapla, \
        alıntıyla cevapla, yanıtları gör, yanıtları göster, tüm yanıtları gör, tüm yanıtları göster, diğer yanıtları göster, daha fazla yanıt \
        göster, daha fazla yanıt, cevapları göster, cevapları gör, yanıtları gizle, cevapları gizle, cevabı iptal et, yanıtı iptal et, iptal, \
        vazgeç, yorum yap, yorum yaz, yorum ekle, yorum bırak, bir yorum yaz, bir cevap yazın, yorumları gör, yorumları göster, tüm yorumları gör, \
        tüm yorumları göster, daha fazla yorum, daha fazla yorum göster, daha fazla yorum yükle, yorumları gizle, yorumu gizle, beğen, beğenme, \
        beğenmekten vazgeç, şikayet et, şikayet, bildir, rapor et, raporla, yorumu şikayet et, yorumu bildir, spam olarak bildir, uygunsuz, paylaş, \
        yorumu paylaş, kopyala, bağlantıyı kopyala, linki kopyala, kalıcı bağlantı, bağlantı, link, alıntı, alıntıla, alıntı yap, düzenle, \
        değiştir, sil, kaldır, kaydet, takip et, takibi bırak, abone ol, engelle, sessize al, mesaj, mesaj gönder, özel mesaj, özel mesaj gönder, \
        profil, profili gör, profili görüntüle, web sitesi, oy ver, öner, tavsiye et, teşekkür et, devamı, devamını oku, devamını gör, daha fazla, \
        daha az, daha fazla göster, daha az göster, daha fazlasını gör, tümünü gör, tümünü göster, hepsini göster, genişlet, daralt, aç, kapat, \
        göster, gizle, çevir, çeviriyi gör, çeviriyi göster, orijinali gör, başa dön, yukarı, yukarı çık, giriş yap, giriş, oturum aç, kayıt ol, \
        üye ol, çıkış, yanıtlamak için giriş yap, yanıtlamak için giriş yapın, cevaplamak için giriş yapın, yorum yapmak için giriş yapın, cevap \
        yazmak için giriş yapın, gönder, önizleme, yazdır, seçenekler, işlemler, menü, önceki, sonraki, en yeni, en eski, en yeniler, en eskiler, \
        sırala, yükleniyor, daha fazla yükle
        """,
        """
        atsakyti, atsakymas, rodyti atsakymus, slėpti atsakymus, daugiau atsakymų, atšaukti atsakymą, atšaukti, rašyti komentarą, komentuoti, \
        rodyti komentarus, daugiau komentarų, patinka, nepatinka, pranešti, pranešti apie netinkamą komentarą, pranešti apie pažeidimą, dalintis, \
        dalytis, nuoroda, nuolatinė nuoroda, cituoti, redaguoti, trinti, ištrinti, šalinti, išsaugoti, sekti, skaityti daugiau, skaityti toliau, \
        rodyti daugiau, rodyti viską, versti, į viršų, prisijungti, registruotis, siųsti, atbildēt, atbilde, rādīt atbildes, slēpt atbildes, atcelt \
        atbildi, atcelt, pievienot komentāru, komentēt, rādīt komentārus, patīk, nepatīk, ziņot, ziņot par pārkāpumu, dalīties, saite, pastāvīgā \
        saite, citēt, labot, rediģēt, dzēst, saglabāt, sekot, lasīt vairāk, lasīt tālāk, rādīt vairāk, tulkot, uz augšu, ieiet, ienākt, \
        pieslēgties, reģistrēties, sūtīt, aizvērt
        """,
        """
        balas, balasan, jawab, tanggapi, balas komentar, balas komentar ini, balas dengan kutipan, lihat balasan, lihat semua balasan, lihat \
        balasan lainnya, tampilkan balasan, tampilkan semua balasan, balasan lainnya, sembunyikan balasan, batalkan balasan, batal membalas, \
        batalkan, batal, tinggalkan komentar, tinggalkan balasan, tulis komentar, tambahkan komentar, beri komentar, komentari, lihat komentar, \
        lihat semua komentar, lihat komentar lainnya, tampilkan komentar, muat komentar lainnya, komentar lainnya, sembunyikan komentar, suka, \
        tidak suka, batal suka, laporkan, laporkan komentar, laporkan penyalahgunaan, laporkan spam, bagikan, salin, salin tautan, salin link, \
        tautan, tautan permanen, permalink, kutip, kutipan, edit, sunting, ubah, hapus, simpan, ikuti, berhenti mengikuti, berlangganan, blokir, \
        abaikan, pesan, kirim pesan, profil, lihat profil, pilih, rekomendasikan, selengkapnya, lebih banyak, lihat selengkapnya, lihat lebih \
        banyak, tampilkan lebih banyak, tampilkan lebih sedikit, baca selengkapnya, baca lebih lanjut, lihat semua, tampilkan semua, perluas, \
        ciutkan, tampilkan, sembunyikan, terjemahkan, lihat terjemahan, lihat asli, kembali ke atas, ke atas, masuk, daftar, keluar, masuk untuk \
        membalas, login untuk membalas, masuk untuk berkomentar, kirim, pratinjau, tutup, cetak, opsi, menu, sebelumnya, berikutnya, selanjutnya, \
        terbaru, terlama, urutkan, muat lainnya, memuat, papar balasan, sembunyi balasan, kongsi, lapor, padam, lihat lagi, baca lagi
        """,
        """
        trả lời, trả lời bình luận, trả lời bình luận này, phản hồi, hồi âm, trả lời kèm trích dẫn, xem trả lời, xem câu trả lời, xem phản hồi, xem \
        các phản hồi, xem tất cả trả lời, xem tất cả phản hồi, xem thêm trả lời, xem thêm phản hồi, hiện trả lời, ẩn trả lời, ẩn phản hồi, ẩn câu \
        trả lời, hủy trả lời, huỷ trả lời, hủy, huỷ, để lại bình luận, viết bình luận, thêm bình luận, gửi bình luận, bình luận, xem bình luận, xem \
        tất cả bình luận, xem thêm bình luận, xem các bình luận, tải thêm bình luận, ẩn bình luận, thích, không thích, bỏ thích, báo cáo, báo cáo \
        vi phạm, báo cáo bình luận, báo vi phạm, báo xấu, chia sẻ, chia sẻ bình luận, sao chép, sao chép liên kết, liên kết, liên kết cố định, \
        đường dẫn, trích dẫn, trích, chỉnh sửa, sửa, xóa, xoá, gỡ bỏ, lưu, theo dõi, bỏ theo dõi, đăng ký, chặn, bỏ qua, tin nhắn, gửi tin nhắn, \
        nhắn tin, hồ sơ, xem hồ sơ, trang cá nhân, bình chọn, đề xuất, hữu ích, xem thêm, thu gọn, hiển thị thêm, hiện thêm, ẩn bớt, đọc thêm, đọc \
        tiếp, xem tất cả, mở rộng, hiện, hiển thị, ẩn, dịch, xem bản dịch, xem bản gốc, lên đầu trang, về đầu trang, đăng nhập, đăng xuất, đăng \
        nhập để trả lời, đăng nhập để bình luận, gửi, xem trước, đóng, tùy chọn, tuỳ chọn, trước, mới nhất, cũ nhất, sắp xếp, tải thêm, đang tải
        """,
    ]
}
