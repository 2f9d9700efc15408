extension CountLanguage {
    static let germanic: [CountLanguage] = [
        CountLanguage(
            code: "en", comments: "comments thoughts", comment: "comment thought",
            answers: "replies responses answers discussions reactions_to", answer: "reply response answer discussion",
            reviews: "reviews review",
            posts: "posts messages",
            of: "of", all: "all total every full",
            more: "more new newer older hidden other another next previous load additional recent latest earlier",
            page: "page pages"),
        CountLanguage(
            code: "de", comments: "kommentare kommentaren leserkommentare wortmeldungen leserbriefe", comment: "kommentar leserkommentar",
            answers: "antworten gedanken reaktionen meinungen rückmeldungen", answer: "antwort gedanke reaktion meinung",
            reviews: "rezensionen bewertungen", posts: "beiträge beiträgen nachrichten", of: "von", all: "alle insgesamt sämtliche",
            more: "weitere weiteren neue neuere neueste ältere mehr vorherige nächste", page: "seite seiten"),
        CountLanguage(
            code: "nl", comments: "reacties commentaren opmerkingen", comment: "reactie opmerking", answers: "antwoorden gedachten",
            answer: "antwoord gedachte", reviews: "beoordelingen recensies", posts: "berichten", of: "van", all: "alle",
            more: "meer oudere nieuwe nieuwere vorige volgende", page: "pagina"),
        CountLanguage(
            code: "sv", comments: "kommentarer", comment: "kommentar", answers: "svar reaktioner tankar", answer: "reaktion tanke",
            posts: "inlägg", of: "av", all: "alla samtliga", more: "fler äldre nyare nya tidigare föregående nästa", page: "sida sidan"),
        CountLanguage(
            code: "da", comments: "kommentarer", comment: "kommentar", answers: "svar tanker reaktioner", answer: "tanke",
            posts: "indlæg", of: "af", all: "alle", more: "flere ældre nyere nye forrige næste", page: "side"),
        CountLanguage(
            code: "no", comments: "kommentarer kommentarar", comment: "kommentar", answers: "svar tanker reaksjoner", answer: "tanke",
            posts: "innlegg", of: "av", all: "alle", more: "flere eldre nyere nye forrige neste", page: "side"),
    ]

    static let romance: [CountLanguage] = [
        CountLanguage(
            code: "fr", comments: "commentaires", comment: "commentaire", answers: "réponses réactions réflexions pensées avis",
            answer: "réponse réaction réflexion", reviews: "évaluations", posts: "messages contributions", of: "sur de",
            all: "tous toutes total",
            more: "autres nouveaux nouvelles anciens précédents suivants plus", page: "page pages"),
        CountLanguage(
            code: "es", comments: "comentarios", comment: "comentario", answers: "respuestas opiniones pensamientos reacciones",
            answer: "respuesta opinión pensamiento", reviews: "reseñas valoraciones", posts: "mensajes aportes", of: "de",
            all: "todos todas total",
            more: "más nuevos antiguos anteriores siguientes otros", page: "página"),
        CountLanguage(
            code: "pt", comments: "comentários", comment: "comentário", answers: "respostas pensamentos reações opiniões",
            answer: "resposta pensamento", reviews: "avaliações resenhas", posts: "mensagens", of: "de", all: "todos todas",
            more: "mais novos antigos anteriores próximos outros", page: "página"),
        CountLanguage(
            code: "it", comments: "commenti", comment: "commento", answers: "risposte pensieri reazioni", answer: "risposta pensiero",
            reviews: "recensioni", posts: "messaggi interventi", of: "di su", all: "tutti tutte",
            more: "altri nuovi vecchi precedenti successivi",
            page: "pagina"),
        CountLanguage(
            code: "ro", comments: "comentarii comentariile", comment: "comentariu", answers: "răspunsuri gânduri reacții păreri",
            answer: "răspuns gând", posts: "mesaje", of: "din", all: "toate", more: "noi vechi anterioare mai_multe", page: "pagina"),
        CountLanguage(
            code: "ca", comments: "comentaris", comment: "comentari", answers: "respostes", answer: "resposta", posts: "missatges",
            of: "de",
            all: "tots", more: "més anteriors nous", page: "pàgina"),
    ]

    static let slavic: [CountLanguage] = [
        CountLanguage(
            code: "pl", comments: "komentarze komentarzy", comment: "komentarz",
            answers: "odpowiedzi opinii opinie przemyślenia przemyśleń", answer: "odpowiedź opinia",
            posts: "posty postów wpisów wiadomości",
            of: "z ze", all: "wszystkie wszystkich", more: "więcej nowe nowsze starsze kolejne poprzednie następne", page: "strona stron"),
        CountLanguage(
            code: "cs", comments: "komentáře komentářů", comment: "komentář", answers: "odpovědi odpovědí reakcí reakce názorů názory",
            answer: "odpověď názor", posts: "příspěvků příspěvky", of: "z ze", all: "všechny všech celkem",
            more: "další nové novější starší předchozí", page: "strana stránka"),
        CountLanguage(
            code: "sk", comments: "komentáre komentárov", comment: "komentár", answers: "odpovede odpovedí reakcie reakcií názorov",
            answer: "odpoveď", posts: "príspevkov príspevky", of: "z zo", all: "všetky všetkých", more: "ďalšie nové novšie staršie",
            page: "strana"),
        CountLanguage(
            code: "hr", comments: "komentara komentari komentare", comment: "komentar", answers: "odgovora odgovori", answer: "odgovor",
            posts: "poruka postova", of: "od", all: "svi sve", more: "još stariji noviji", page: "stranica strana"),
        CountLanguage(
            code: "sl", comments: "komentarjev komentarji komentarja komentarje", comment: "komentar", answers: "odgovorov", of: "od",
            all: "vsi vse", more: "več starejši novejši", page: "stran"),
        CountLanguage(
            code: "ru", comments: "комментария комментариев комментарии отзывов отзыва", comment: "комментарий",
            answers: "ответа ответов ответы мнений",
            answer: "ответ мнение", posts: "сообщений сообщения", of: "из", all: "все всего",
            more: "ещё еще новых новые старые предыдущие следующие", page: "страница страниц"),
        CountLanguage(
            code: "uk", comments: "коментарі коментарів", comment: "коментар", answers: "відповіді відповідей", answer: "відповідь",
            posts: "повідомлень", of: "з із", all: "всі усі всього", more: "ще нові старіші новіші попередні", page: "сторінка"),
        CountLanguage(
            code: "bg", comments: "коментара коментари", comment: "коментар", answers: "отговора отговори мнения", answer: "отговор",
            of: "от",
            all: "всички общо", more: "още нови стари", page: "страница"),
        CountLanguage(
            code: "sr", comments: "коментара коментари коментаре", comment: "коментар", answers: "одговора одговори", answer: "одговор",
            of: "од", all: "сви све", more: "још старији новији", page: "страна"),
    ]

    static let otherLatin: [CountLanguage] = [
        CountLanguage(
            code: "fi", comments: "kommenttia kommentit", comment: "kommentti", answers: "vastausta vastaukset ajatusta", answer: "vastaus",
            posts: "viestiä viestit", all: "kaikki", more: "lisää uudet vanhemmat uudemmat aiemmat", page: "sivu"),
        CountLanguage(
            code: "hu", comments: "hozzászólás hozzászólások komment kommentek", answers: "válasz válaszok vélemény",
            posts: "üzenet bejegyzés",
            all: "összes", more: "további régebbi újabb korábbi következő több", page: "oldal"),
        CountLanguage(
            code: "tr", comments: "yorum yorumlar", answers: "yanıt cevap görüş yanıtlar cevaplar", posts: "mesaj ileti",
            all: "tüm tümünü bütün",
            more: "daha yeni eski önceki sonraki", page: "sayfa"),
        CountLanguage(
            code: "vi", comments: "bình_luận ý_kiến", answers: "trả_lời phản_hồi suy_nghĩ", posts: "bài_viết", all: "tất_cả",
            more: "thêm cũ mới",
            page: "trang"),
        CountLanguage(
            code: "id", comments: "komentar", answers: "balasan tanggapan jawaban pemikiran", posts: "pesan", of: "dari", all: "semua",
            more: "lebih lama baru lainnya", page: "halaman"),
        CountLanguage(
            code: "et", comments: "kommentaari kommentaarid", comment: "kommentaar", answers: "vastust", answer: "vastus", all: "kõik",
            more: "veel rohkem", page: "lehekülg"),
        CountLanguage(
            code: "lt", comments: "komentarai komentarų", comment: "komentaras", answers: "atsakymai atsakymų", answer: "atsakymas",
            of: "iš",
            all: "visi", more: "daugiau kiti", page: "puslapis"),
        CountLanguage(
            code: "lv", comments: "komentāri komentāru", comment: "komentārs", answers: "atbildes", answer: "atbilde", of: "no",
            all: "visi",
            more: "vēl vairāk", page: "lapa"),
    ]
}
