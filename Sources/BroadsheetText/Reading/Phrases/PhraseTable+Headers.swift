extension PhraseTable {
    /// Headings of comments.
    static let headers: [PhraseList] = [
        PhraseList(
            "en",
            """
            comments; comment; {n} comments; {n} comment; comments ({n}); comments({n}); comments: {n}; {n} comments, sorted by*;
            {n} thoughts on {x}; {n} thought on {x}; one thought on {x}; {n} responses; {n} response; {n} responses to {x};
            {n} response to {x}; {n} replies; {n} replies to {x}; {n} reply; one response to {x}; one comment; reader comments;
            responses; reader comments ({n}); top rated comments; top comments; join the discussion; discussion about this post; discussion;
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
            alle reacties; abonneer; {n} reactie op {x}; {n} reacties bij {x}; {n} gedachte over {x}; {n} antwoorden op {x};
            één gedachte over {x}; een gedachte over {x}; reactie; discussie; {n} opmerkingen; opmerkingen; {n} berichten;
            reageren ({n})
            """),
        PhraseList(
            "pl",
            """
            komentarze; {n} komentarzy; {n} komentarze; {n} komentarz; komentarze ({n}); komentarze({n}); {n} odpowiedzi na {x};
            {n} myśli nt. {x}; opinie; opinie ({n}); powiadom o; {n} komentarz do {x}; {n} komentarzy do {x}; {n} komentarze do {x};
            {n} odpowiedź na {x};
            jedna myśl na temat {x}; {n} myśli na temat {x}; jedna odpowiedź do {x}; {n} odpowiedzi do {x}; dyskusja; komentarz;
            {n} opinii
            """),
        PhraseList(
            "ru",
            """
            комментарии; комментариев; комментарии ({n}); {n} комментариев; {n} комментария; {n} комментарий; {n} комментариев к {x};
            обсуждение; отзывы; уведомить о;
            один комментарий к {x}; {n} комментария к {x}; {n} комментарий к {x}; {n} комментарий на {x}; {n} комментария на {x};
            {n} комментариев на {x}; {n} мыслей о {x}; {n} мысли о {x}; одно мнение о {x}; {n} отзывов; {n} ответов; комментарии:;
            комментарии: {n}; всего комментариев: {n}
            """),
        PhraseList(
            "sv",
            """
            kommentarer; {n} kommentarer; kommentarer ({n}); {n} svar på {x}; {n} tankar om {x}; {n} svar; {n} kommentarer til {x};
            {n} kommentarer till {x}; {n} kommentar til {x}; {n} kommentar; {n} svar til {x}; meddela om; underrätta om;
            en kommentar till {x}; ett svar på {x}; ett svar till {x}; {n} svar till {x}; en tanke om {x}; kommentarer: {n}; diskussion
            """),
        PhraseList(
            "tr",
            """
            yorumlar; {n} yorum; yorumlar ({n}); bildir;
            {x} için {n} yanıt; {x} üzerine {n} yorum; {x} üzerine bir yorum; {x} hakkında {n} yorum; {x} için bir yanıt; yorum;
            {n} cevap
            """),
        PhraseList(
            "cs",
            """
            komentáře; {n} komentářů; {n} komentáře; diskuse; diskuze; {n} komentářů u {x}; upozornit na;
            {n} komentářů: {x}; {n} komentáře: {x}; {n} komentář: {x}; jeden komentář: {x}; komentáře ({n}); {n} odpovědí na {x};
            {n} komentář; {n} příspěvků; příspěvky ({n})
            """),
        PhraseList(
            "fa",
            """
            دیدگاه‌ها; نظرات; {n} نظر; {n} دیدگاه;
            {n} دیدگاه دربارهٔ {x}; {n} دیدگاه در {x}; دیدگاه ها; نظرات ({n}); نظرات کاربران; {n} پاسخ به {x}
            """),
        PhraseList(
            "ja",
            """
            コメント; コメント ({n}); {n} 件のコメント; {n}件のコメント;
            {x}への{n}件のフィードバック; {x}に対して{n}件のコメントがあります; {x} に {n} 件のコメントがあります; {x}への{n}件のコメント; コメント一覧; コメント（{n}）; {n}件の返信; {n} 件の返信;
            コメント{n}件
            """),
        PhraseList(
            "zh",
            """
            评论; {n} 条评论; {n}条评论; 網友評論; 留言; {n} 則留言; {n}則留言; 則留言; 评论 ({n});
            {x}有{n}条评论; {x} 有 {n} 条评论; {x}上有{n}条评论; {x}中有{n}條留言; {x}中有 {n} 則留言; {x} 中有 {n} 則留言; 全部评论; 最新评论; 评论区; 留言板; {n} 个回复; {n} 条回复;
            共 {n} 条评论; 评论（{n}）; 回應; 评论 {n}; {n} 评论; 网友评论; 热门评论; 所有评论; 评论列表; 网友留言; 热门跟贴; 最新跟贴; 網友留言; 熱門留言; 所有留言
            """),
        PhraseList(
            "uk",
            """
            коментарі; {n} коментарів; {n} коментарі; {n} коментар; сповістити про;
            {n} коментарів до {x}; {n} коментарі до {x}; {n} коментар до {x}; один коментар до {x}; коментарі ({n}); {n} думок про {x};
            обговорення
            """),
        PhraseList(
            "el",
            """
            σχόλια; {n} σχόλια; {n} σχόλιο;
            {n} σκέψεις για το {x}; {n} σκέψεις σχετικά με το {x}; ένα σχόλιο; σχόλια ({n}); {n} απαντήσεις στο {x}
            """),
        PhraseList(
            "ro",
            """
            comentarii; {n} comentarii; un comentariu; {n} răspunsuri la {x}; un răspuns la {x};
            comentariu; {n} comentariu; comentarii ({n}); {n} gânduri despre {x}; un gând despre {x}; {n} comentarii la {x};
            un comentariu la {x}; {n} răspunsuri; discuții
            """),
        PhraseList(
            "hu",
            """
            hozzászólások; {n} hozzászólás; {n} komment; kommentek;
            hozzászólások ({n}); egy hozzászólás; {x} bejegyzéshez {n} hozzászólás; {n} hozzászólás a {x}; {n} hozzászólás az {x}
            """),
        PhraseList(
            "fi",
            """
            kommentit; {n} kommenttia; {n} vastausta artikkeliin {x};
            kommentti; yksi kommentti artikkeliin {x}; {n} kommenttia artikkeliin {x}; yksi vastaus artikkeliin {x}; kommentit ({n});
            keskustelu; {n} kommentti; {n} vastausta
            """),
        PhraseList(
            "da",
            """
            kommentarer til {x};
            {n} kommentarer; kommentarer; {n} kommentar; en kommentar til {x}; {n} kommentarer til {x}; {n} svar til {x};
            {n} tanker om {x}; én tanke om {x}; debat; kommentarer ({n})
            """),
        PhraseList(
            "he",
            """
            תגובות; {n} תגובות;
            {n} תגובות על {x}; {n} תגובות בנושא {x}; תגובה אחת; תגובה אחת בנושא {x}; תגובות ({n}); {n} מחשבות על {x}
            """),
        PhraseList(
            "ar",
            """
            التعليقات; {n} تعليقات; {n} تعليق; تعليقات;
            {n} تعليقات على {x}; {n} تعليق على {x}; {n} رأي حول {x}; {n} آراء على {x}; التعليقات ({n}); الردود; {n} ردود
            """),
        PhraseList(
            "ko",
            """
            댓글; 댓글 {n}; {n}개의 댓글; 댓글 {n}개;
            {x}에 대한 {n}개의 생각; {x}에 대한 {n}개의 응답; 댓글 ({n}); 댓글({n}); 전체 댓글 {n}; {n} 댓글; 의견 {n}
            """),
        PhraseList(
            "vi",
            """
            bình luận; {n} bình luận;
            {n} bình luận về {x}; {n} phản hồi cho {x}; {n} thoughts on {x}; bình luận ({n}); ý kiến ({n}); ý kiến bạn đọc;
            ý kiến bạn đọc ({n})
            """),
        PhraseList(
            "id",
            """
            komentar; {n} komentar; {n} tanggapan; {n} pemikiran pada {x};
            {n} tanggapan untuk {x}; {n} komentar untuk {x}; {n} komentar pada {x}; komentar ({n}); satu tanggapan untuk {x};
            satu komentar untuk {x}
            """),
        PhraseList(
            "nb",
            """
            {n} kommentarer; {n} kommentar; kommentarer; kommentarer ({n}); {n} kommentarer til {x}; {n} svar til {x};
            {n} tanker om {x}; én kommentar om {x}; ett svar til {x}; debatt
            """),
        PhraseList(
            "sk",
            """
            komentáre; {n} komentárov; {n} komentáre; {n} komentár; komentáre ({n}); diskusia; diskusia ({n})
            """),
        PhraseList(
            "ca",
            """
            comentaris; {n} comentaris; {n} comentari; comentaris ({n}); {n} respostes a {x}; {n} comentaris a {x}; {n} pensaments a {x}
            """),
        PhraseList(
            "hr",
            """
            komentari; {n} komentara; {n} komentar; komentari ({n}); {n} misli o {x}; {n} komentara na {x}; komentara: {n}
            """),
        PhraseList(
            "sr",
            """
            коментари; {n} коментара; {n} коментар; komentari
            """),
        PhraseList(
            "bg",
            """
            коментари; {n} коментара; {n} коментар; коментари ({n}); {n} отговора на {x}
            """),
        PhraseList(
            "sl",
            """
            komentarji; {n} komentarjev; {n} komentarji; komentarji ({n})
            """),
    ]
}
