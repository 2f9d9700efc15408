extension PhraseTable {
    /// Headings of comments.
    static let headers: [PhraseList] = [
        PhraseList(
            "en",
            """
            comments; comment; {n} comments; {n} comment; comments ({n}); comments({n}); comments: {n}; {n} comments, sorted by*;
            {n} thoughts on {x}; {n} thought on {x}; one thought on {x}; {n} responses; {n} response; {n} responses to {x};
            {n} response to {x}; {n} replies; {n} replies to {x}; {n} reply; one response to {x}; one comment; reader comments;
            reader comments ({n}); top rated comments; top comments; join the discussion; discussion about this post; discussion;
            discussion ({n}); {n} discussion to this post; { {n} comments{x}; {n} comments. leave new; {n} comments on {x};
            comments on {x}; comments on this article; comments for {x}; view all comments; inline feedbacks; inline feedback;
            showing {n} comments; sort by best; newest first; oldest first; sort by:; older comments*; ← previous comments;
            [ {n} comments ]; user comments; reader reviews; reviews ({n}); {n} comments so far; {n} comments to {x}; {n} reviews;
            what people are saying; conversation ({n} comments); notify of; {n} comment threads; there are {n} comments{x};
            there is {n} comment{x}; {n} comments received; comments are closed; {n} comments add yours;
            latest comments on this article; {n} responses so far{x}; comments section; your comments; {n} answers; {n} replies on {x};
            {n} reply on {x}; {n} reply to {x}; {n} responses on {x}; one reply to {x}; one reply on {x}; one comment on {x};
            {n} comments for {x}; {n} comment on {x}; {n} comment to {x}; {n} comment for {x}; {n} thoughts about {x};
            {n} comments about {x}; what do you think; showing {n} of {n} comments; all comments; all comments ({n});
            view comments ({n}); show comments ({n}); reader responses; add your comment; {n} comments posted{x}
            """),
        PhraseList(
            "de",
            """
            benachrichtige mich bei;
            kommentare; kommentar; {n} kommentare; {n} kommentar; kommentare ({n}); kommentare: {n}; rsskommentare ({n});
            {n} kommentare zu {x}; {n} kommentar zu {x}; ein kommentar zu {x}; ein kommentar; {n} gedanken zu {x}; {n} gedanke zu {x};
            ein gedanke zu {x}; {n} antworten auf {x}; {n} antwort auf {x}; eine antwort auf {x}; {n} antworten; {n} reaktionen;
            {n} meinungen; {n} kommentare vorhanden; leserkommentare; lesermeinungen; leserbriefe; benachrichtige mich zu;
            alle kommentare anzeigen; alle kommentare; diskussion; diskussion ({n}); beiträge ({n}); ältere kommentare*;
            neueste kommentare zuerst; {n} beiträge; deine meinung; {n} ergänzungen; ergänzungen; kommentare lesen ({n} {x};
            {n} kommentar themen; {n} comments zu {x}; kommentare zu diesem artikel; forumsbeiträge; {n} postings;
            {n} kommentare auf {x}; {n} kommentar auf {x}; {n} kommentare zum {x}; {n} kommentare zur {x}; {n} kommentare bei {x};
            {n} antworten zu {x}; eine antwort zu {x}; alle kommentare ({n}); kommentare anzeigen; bisherige kommentare
            """),
        PhraseList(
            "fr",
            """
            commentaires; commentaire; {n} commentaires; {n} commentaire; commentaires ({n}); tous vos commentaires ({n});
            tous les commentaires; vos commentaires; vos réactions; réactions; {n} réactions; {n} réponses; {n} messages;
            {n} réflexions sur {x}; une réflexion sur {x}; {n} commentaires sur {x}; {n} réponses à {x}; une réponse à {x};
            un commentaire; messages; {n} avis; les commentaires; commentaires récents sur cet article; forum; notifier de;
            {n} réponses sur {x}; {n} commentaire sur {x}; {n} réaction; {n} réactions à {x}; {n} commentaires à {x};
            {n} commentaires pour {x}; {n} commentaires pour : {x}; {n} réponse à {x}; un commentaire sur {x}; une réponse sur {x}
            """),
        PhraseList(
            "es",
            """
            comentarios; comentario; {n} comentarios; {n} comentario; comentarios ({n}); {n} respuestas; {n} respuestas a {x};
            {n} comentarios en {x}; {n} pensamientos sobre {x}; un comentario en {x}; una respuesta a {x}; opiniones; opiniones ({n});
            deja tu comentario; opina; notificar de; ver todos los comentarios; los comentarios de nuestros lectores;
            {n} comentario en {x}; {n} comentarios sobre {x}; {n} comentarios a {x}; {n} comentario sobre {x}; {n} comentario a {x};
            {n} respuesta a {x}; un comentario sobre {x}; una respuesta en {x}
            """),
        PhraseList(
            "pt",
            """
            comentários; comentário; {n} comentários; {n} comentário; comentários ({n}); {n} respostas; {n} respostas para {x};
            {n} comentários em {x}; um comentário em {x}; {n} pensamentos em {x}; notificar de; ver todos os comentários;
            {n} comentário em {x}; {n} comentários sobre {x}; {n} comentário sobre {x}; {n} resposta para {x}; um comentário sobre {x}
            """),
        PhraseList(
            "it",
            """
            commenti; commento; {n} commenti; {n} commento; commenti ({n}); commenti: {n}; {n} pensieri su {x}; un commento su {x};
            {n} commenti su {x}; {n} risposte; {n} risposte a {x}; tutti i commenti; i commenti dei lettori; notificami;
            {n} commenti a {x}; {n} commento su {x}; {n} commento a {x}; {n} risposta a {x}; {n} pensiero su {x}; una risposta a {x};
            {n} commenti per {x}
            """),
        PhraseList(
            "nl",
            """
            reacties; {n} reacties; {n} reactie; reacties ({n}); {n} reacties op {x}; een reactie op {x}; {n} gedachten over {x};
            alle reacties; abonneer; {n} reactie op {x}; {n} reacties bij {x}; {n} gedachte over {x}; {n} antwoorden op {x}
            """),
        PhraseList(
            "pl",
            """
            komentarze; {n} komentarzy; {n} komentarze; {n} komentarz; komentarze ({n}); komentarze({n}); {n} odpowiedzi na {x};
            {n} myśli nt. {x}; opinie; opinie ({n}); powiadom o; {n} komentarz do {x}; {n} komentarzy do {x}; {n} komentarze do {x};
            {n} odpowiedź na {x}
            """),
        PhraseList(
            "ru",
            """
            комментарии; комментариев; комментарии ({n}); {n} комментариев; {n} комментария; {n} комментарий; {n} комментариев к {x};
            обсуждение; отзывы; уведомить о
            """),
        PhraseList(
            "sv",
            """
            kommentarer; {n} kommentarer; kommentarer ({n}); {n} svar på {x}; {n} tankar om {x}; {n} svar; {n} kommentarer til {x};
            {n} kommentarer till {x}; {n} kommentar til {x}; {n} kommentar; {n} svar til {x}; meddela om; underrätta om
            """),
        PhraseList(
            "tr",
            """
            yorumlar; {n} yorum; yorumlar ({n}); bildir
            """),
        PhraseList(
            "cs",
            """
            komentáře; {n} komentářů; {n} komentáře; diskuse; diskuze; {n} komentářů u {x}; upozornit na
            """),
        PhraseList(
            "fa",
            """
            دیدگاه‌ها; نظرات; {n} نظر; {n} دیدگاه
            """),
        PhraseList(
            "ja",
            """
            コメント; コメント ({n}); {n} 件のコメント; {n}件のコメント
            """),
        PhraseList(
            "zh",
            """
            评论; {n} 条评论; {n}条评论; 網友評論; 留言; {n} 則留言; {n}則留言; 則留言; 评论 ({n})
            """),
        PhraseList(
            "uk",
            """
            коментарі; {n} коментарів; {n} коментарі; {n} коментар; сповістити про
            """),
        PhraseList(
            "el",
            """
            σχόλια; {n} σχόλια; {n} σχόλιο
            """),
        PhraseList(
            "ro",
            """
            comentarii; {n} comentarii; un comentariu; {n} răspunsuri la {x}; un răspuns la {x}
            """),
        PhraseList(
            "hu",
            """
            hozzászólások; {n} hozzászólás; {n} komment; kommentek
            """),
        PhraseList(
            "fi",
            """
            kommentit; {n} kommenttia; {n} vastausta artikkeliin {x}
            """),
        PhraseList(
            "da",
            """
            kommentarer til {x}
            """),
        PhraseList(
            "he",
            """
            תגובות; {n} תגובות
            """),
        PhraseList(
            "ar",
            """
            التعليقات; {n} تعليقات; {n} تعليق; تعليقات
            """),
        PhraseList(
            "ko",
            """
            댓글; 댓글 {n}; {n}개의 댓글; 댓글 {n}개
            """),
        PhraseList(
            "vi",
            """
            bình luận; {n} bình luận
            """),
        PhraseList(
            "id",
            """
            komentar; {n} komentar; {n} tanggapan; {n} pemikiran pada {x}
            """),
    ]
}
