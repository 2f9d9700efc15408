extension PhraseLanguage {
    static let otherLatin: [PhraseLanguage] = [
        PhraseLanguage(
            code: "fi",
            none: "ei kommentteja | ei vielä kommentteja | ei vastauksia | kommentoi ensimmäisenä | ole ensimmäinen kommentoija",
            one: "yksi kommentti | yksi vastaus",
            closed: """
                kommentointi on suljettu | kommentointi suljettu | kommentit on suljettu | kommentit suljettu | \
                kommentit ovat suljettu | kommentointi on päättynyt | kommentointi on poistettu käytöstä | \
                artikkelin kommentointi on suljettu | keskustelu on suljettu | ketju on lukittu
                """,
            open: """
                jätä kommentti | lisää kommentti | kirjoita kommentti | jätä vastaus | kommentoi artikkelia | osallistu keskusteluun | \
                kirjaudu sisään kommentoidaksesi | sinun täytyy kirjautua sisään kommentoidaksesi
                """),
        PhraseLanguage(
            code: "hu",
            none: "nincs hozzászólás | nincsenek hozzászólások | még nincs hozzászólás | nincs komment | legyen ön az első hozzászóló",
            one: "egy hozzászólás | egy válasz",
            closed: """
                a hozzászólások lezárva | hozzászólások lezárva | a hozzászólás lezárva | \
                a hozzászólások jelenleg nem engedélyezettek | a hozzászólások le vannak tiltva | hozzászólások kikapcsolva | \
                a hozzászólás le van tiltva | a téma lezárva | a hozzászólások zárva
                """,
            open: """
                szólj hozzá | szóljon hozzá | hozzászólás írása | írj hozzászólást | új hozzászólás | vélemény hozzászólás | \
                hozzászólás küldése | hozzászóláshoz be kell jelentkezni | hozzászóláshoz jelentkezz be
                """),
        PhraseLanguage(
            code: "tr",
            none: "yorum yok | henüz yorum yok | henüz yorum yapılmamış | ilk yorumu siz yapın | ilk yorumu sen yap | yorum bulunmuyor",
            one: "bir yorum | bir yanıt | bir cevap",
            closed: """
                yorumlar kapalı | yorumlar kapatıldı | yorumlar kapatılmıştır | yorum yapma kapalı | yoruma kapalı | \
                yoruma kapatılmıştır | yorumlar devre dışı | konu kapatılmıştır | konu kilitli
                """,
            open: """
                yorum yap | yorum yapın | yorum yaz | yorum yazın | bir yorum yaz | bir yorum yazın | bir cevap yazın | \
                bir yanıt yazın | yorum ekle | yorum gönder | yorum bırakın | yorum yapabilmek için oturum açmalısınız | \
                yorum yapmak için giriş yapın
                """),
        PhraseLanguage(
            code: "vi",
            none: "chưa có bình luận | chưa có bình luận nào | không có bình luận | hãy là người đầu tiên bình luận",
            one: "một bình luận",
            closed: "bình luận đã đóng | bình luận bị đóng | đã đóng bình luận | bình luận đã bị tắt | bình luận đã được đóng lại",
            open: """
                để lại một bình luận | để lại bình luận | viết bình luận | gửi bình luận | thêm bình luận | bình luận của bạn | \
                để lại một phản hồi | đăng nhập để bình luận | ý kiến của bạn
                """),
        PhraseLanguage(
            code: "id",
            none: "tidak ada komentar | belum ada komentar | belum ada tanggapan | jadilah yang pertama berkomentar",
            one: "satu komentar | satu tanggapan",
            closed: "komentar ditutup | komentar telah ditutup | komentar dinonaktifkan | komentar sudah ditutup | kolom komentar ditutup",
            open: """
                tinggalkan balasan | tinggalkan komentar | beri komentar | berikan komentar | tulis komentar | kirim komentar | \
                posting komentar | tambahkan komentar | anda harus masuk untuk berkomentar | login untuk berkomentar
                """),
        PhraseLanguage(
            code: "et",
            none: "kommentaare pole | kommentaare ei ole",
            one: "üks kommentaar",
            closed: "kommenteerimine on suletud | kommentaarid on suletud",
            open: "lisa kommentaar | kirjuta kommentaar | jäta kommentaar"),
        PhraseLanguage(
            code: "lt",
            none: "komentarų nėra | nėra komentarų",
            one: "vienas komentaras",
            closed: "komentarai išjungti | komentavimas išjungtas",
            open: "parašykite komentarą | palikite komentarą | rašyti komentarą | komentuoti straipsnį"),
        PhraseLanguage(
            code: "lv",
            none: "nav komentāru",
            one: "viens komentārs",
            closed: "komentāri ir slēgti | komentēšana ir slēgta",
            open: "pievienot komentāru | komentēt rakstu | rakstīt komentāru"),
    ]
}
