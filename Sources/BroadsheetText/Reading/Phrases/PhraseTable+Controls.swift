extension PhraseTable {
    /// Buttons and counters at comments.
    static let controls: [PhraseList] = [
        PhraseList(
            "en",
            """
            next; prev; root; [–]; [-]; [+]; unvote; context; full comments; save; hide; give award; see review; like reply share; likereplyshare;
            like ({n})replyshare; replyshare; reply share; more options; copy permalink; view profile; like reply;
            reply; reply to*; reply ↓; / reply; report; report abuse; report this comment; flag; share; like; likes; dislike;
            like comment share; {n} likes; {n} like; like ({n}); quote; edit; delete; permalink; link; copy link; parent; loading;
            loading...; show more; read more; expand full comment; hide replies; hide replies ({n}); show replies; view {n} replies;
            {n} replies; {n} reply; view replies; upvote; downvote; vote up; vote down; log in to reply*; login to reply*;
            sign in to like*; sign in to reply*; score:*; rate this; helpful; thumbs up; thumbs down; in reply to*; avatar; author;
            admin; guest; member; log in or register to post comments; collapse; {n} points; {n} votes; votes; (edit); |; show comment;
            #; top; report comment; click here to reply; is this comment offensive*; alert moderator; verified purchase; {n}; +{n};
            -{n}; –{n}; ↑; ↓; ^; awaiting moderation; reply with quote; mark as spam; liked by*; date posted; show more comments*;
            show new comment*; recommend; reply to this post; likelike; likeliked by*; loading...likelike; liked by {n} person*;
            {n} people like this; be the first to like*;
            reply to thread; like this; {n} dislikes; upvote {n}; helpful ({n}); helpful {n}; not helpful; was this review helpful*;
            yes ({n}); no ({n}); add reply; post reply; show {n} more replies; see translation; see more; see less; show less;
            load more; view more comments; show more replies; {n} more replies; translate; share on twitter; share on facebook;
            copy url; get link; following; pinned; pinned comment; top comment; edited; (edited); edit history; view in context;
            comment link; link to comment; link to this comment; direct link; flag as inappropriate; report spam; share this comment;
            reply [{n}]; please enable javascript to*; enable javascript to*; you need to enable javascript*; loading comments*;
            comments are loading*
            """),
        PhraseList(
            "de",
            """
            antworten; antworten ↓; antworten antworten; auf diesen kommentar antworten*; zum antworten anmelden*; melden;
            kommentar melden; teilen; gefällt mir; gefällt {n} mal; gefällt mir ({n}); zitieren; löschen; antwortenlöschen;
            link kopieren; bearbeiten; daumen hoch*; gast; profil; mitglied; anmelden oder registrieren*; kommentar löschen;
            permanenter link; permalink; beitrag melden; bewerten; [ antworten ]; mehr; diesen kommentar melden;
            einloggen um zu antworten*; antwort auf*; alarm; nach oben; direkt zum kommentar*; likenliken; likengefällt*;
            gefällt mirgefällt*; gefällt {n} person*; liken; wird geladen...; lade...;
            auf kommentar antworten; antwort schreiben; antwort verfassen; antworten anzeigen; {n} antworten anzeigen;
            weitere antworten anzeigen; antworten ausblenden; mehr anzeigen; weniger anzeigen; mehr kommentare laden;
            weitere kommentare laden; hilfreich; nicht hilfreich; gefällt {n} personen; daumen runter; empfehlen; {n} empfehlungen;
            leserempfehlung; leserempfehlung {n}; {n} leserempfehlungen; missbrauch melden; verstoß melden; als spam melden;
            kommentar teilen; bearbeitet; (bearbeitet); link zum kommentar; direktlink; verlinken; zustimmen; ablehnen; folgen;
            kommentar empfehlen; beliebteste; zum beitrag; zum kommentar; positiv bewerten; negativ bewerten;
            bitte aktiviere javascript*; bitte aktivieren sie javascript*; kommentare werden geladen*
            """),
        PhraseList(
            "fr",
            """
            répondre; répondre à*; répondre ↓; signaler; signaler un abus; signaler un contenu*; partager; j'aime; je n'aime pas;
            citer; lien permanent; en réponse à*; alerter; recommander; connectez-vous pour répondre; supprimer; modifier; permalien;
            j’aimej’aime; j'aimej'aime; j’aimeaimé par*; aimé par*; chargement...; chargement…;
            j’aime; je n’aime plus; répondre au commentaire; voir les réponses; voir {n} réponses; afficher les réponses;
            masquer les réponses; voir plus; afficher plus; charger plus de commentaires; plus de commentaires; utile; inutile;
            modifié; (modifié); lien vers le commentaire; suivre; signaler ce commentaire; signaler au modérateur; recommandé {n} fois;
            {n} j’aime; {n} j'aime; les plus récents; les plus anciens; les plus pertinents; veuillez activer javascript*;
            chargement des commentaires*
            """),
        PhraseList(
            "es",
            """
            responder; / responder; responder ↓; me gusta; no me gusta; denunciar; reportar; compartir; valoración:*; citar;
            enlace permanente; eliminar; respuesta a*; accede para responder; me gustame gusta; me gustale gusta*; cargando...;
            le gusta a*;
            responder a este comentario; ver respuestas; ver {n} respuestas; ocultar respuestas; ver más; mostrar más;
            cargar más comentarios; más comentarios; comentar; útil; no útil; editado; (editado); enlace; seguir; denunciar comentario;
            reportar abuso; recomendar; {n} me gusta; más recientes; más antiguos; mejores; a favor; en contra; compartir en twitter;
            compartir en facebook
            """),
        PhraseList(
            "pt",
            """
            responder; responder ↓; curtir; gosto; denunciar; compartilhar; link permanente; excluir; acesse para responder;
            curtircurtir*; curtido por*; carregando...;
            responder a este comentário; ver respostas; ver {n} respostas; ocultar respostas; ver mais; mostrar mais;
            carregar mais comentários; mais comentários; comentar; útil; editado; (editado); seguir; denunciar comentário; reportar;
            partilhar; citar; {n} curtidas; {n} gostos; não gosto; descurtir; responder ao comentário
            """),
        PhraseList(
            "it",
            """
            rispondi; rispondi ↓; mi piace; segnala; segnala un abuso; condividi; elimina; accedi per rispondere; in risposta a*;
            mi piacemi piace; mi piacepiace*; caricamento...;
            rispondi al commento; mostra risposte; mostra {n} risposte; nascondi risposte; vedi altro; mostra altro;
            carica altri commenti; altri commenti; commenta; utile; modificato; (modificato); segui; segnala commento; non mi piace;
            cita; link permanente; modifica; {n} mi piace; meno recenti; permalink
            """),
        PhraseList(
            "nl",
            """
            beantwoorden; reageer; reageren; rapporteer; meld; delen; antwoord; beantwoord; log in om te reageren; verwijderen;
            vind ik leuk; vind ik niet leuk; {n} vind-ik-leuks; toon reacties; toon {n} reacties; verberg reacties; meer tonen;
            toon meer; meer reacties laden; meer reacties; nuttig; bewerkt; (bewerkt); volgen; volg; rapporteren; misbruik melden;
            citeer; citeren; aanbevelen; reageer op deze reactie; bewerken; permanente link; reageer ↓; beantwoorden ↓
            """),
        PhraseList(
            "pl",
            """
            odpowiedz; odpowiedz ↓; zgłoś; zgłoś naruszenie; cytuj; udostępnij; usuń; rozwiń; oceń; zaloguj się, aby móc odpowiedzieć;
            lubię to; nie lubię; polub; pokaż odpowiedzi; pokaż {n} odpowiedzi; ukryj odpowiedzi; pokaż więcej; więcej;
            załaduj więcej komentarzy; więcej komentarzy; pomocne; edytowany; (edytowano); obserwuj; zgłoś do moderacji;
            zgłoś komentarz; edytuj; najlepsze; polecam; plusuj; minusuj; zaloguj się, aby odpowiedzieć; odpowiedz na ten komentarz
            """),
        PhraseList(
            "ru",
            """
            ответить; ответить ↓; пожаловаться; поделиться; цитировать; удалить; ссылка; нравится; войдите, чтобы ответить;
            ответить на комментарий; показать ответы; показать {n} ответов; скрыть ответы; показать ещё; показать еще; загрузить ещё;
            ещё комментарии; комментировать; полезно; изменено; (изменено); редактировать; подписаться; пожаловаться на комментарий;
            мне нравится; не нравится; цитата; ответить с цитированием; ссылка на комментарий; сообщить модератору; сначала новые;
            сначала старые; развернуть; свернуть; поблагодарить; войти, чтобы ответить; наверх; вверх
            """),
        PhraseList(
            "sv",
            """
            svara; svar; svara ↓; anmäl; dela; gilla; rapportera; logga in för att svara;
            gilla inte; {n} gillar; visa svar; visa {n} svar; dölj svar; visa mer; visa fler; ladda fler kommentarer; fler kommentarer;
            kommentera; redigerad; (redigerad); redigera; följ; anmäl kommentar; anmäl inlägg; länk; permalänk; citera; nyaste; äldsta;
            bästa; svara på kommentar; rekommendera; ta bort
            """),
        PhraseList(
            "tr",
            """
            yanıtla; cevapla; beğen; şikayet et;
            yanıtla ↓; cevapla ↓; yanıt ver; cevap ver; cevap yaz; beğenme; beğendim; beğenmedim; {n} beğeni; paylaş; şikayet;
            yanıtları göster; {n} yanıtı göster; yanıtları gizle; daha fazla göster; daha fazla; daha fazla yorum; yorum yap;
            düzenlendi; (düzenlendi); düzenle; takip et; alıntı; alıntıla; kalıcı bağlantı; en yeni; en eski; en iyi; sil;
            yanıtlamak için giriş yapın
            """),
        PhraseList(
            "cs",
            """
            odpovědět; nahlásit; reagovat; citovat; smazat;
            líbí se mi; nelíbí se mi; to se mi líbí; sdílet; zobrazit odpovědi; zobrazit {n} odpovědí; skrýt odpovědi; zobrazit více;
            načíst další komentáře; další komentáře; komentovat; upraveno; (upraveno); upravit; sledovat; odkaz; trvalý odkaz;
            doporučit; souhlasím; nesouhlasím; pro odpověď se přihlaste; přihlásit se k odpovědi; odpovědět ↓; nahlásit příspěvek;
            reagovat na příspěvek
            """),
        PhraseList(
            "fa",
            """
            پاسخ;
            پاسخ ↓; پاسخ دهید; پسندیدم; اشتراک گذاری; گزارش; بیشتر; ویرایش; نقل قول; پاسخ دادن
            """),
        PhraseList(
            "ja",
            """
            返信; 返信する; いいね;
            返信 ↓; 返信をキャンセル; 通報; 通報する; シェア; 共有; 引用; 編集; もっと見る; 続きを読む; 参考になった; 違反報告; 返信を表示; いいね！; 編集済み; 高評価; 低評価; 新着順; 返信先*
            """),
        PhraseList(
            "zh",
            """
            回复; 回覆; 举报;
            回复 ↓; 回覆 ↓; 回應; 檢舉; 分享; 引用; 编辑; 編輯; 点赞; 赞; 讚; 踩; 收起; 展开; 展開; 查看更多; 加载更多; 更多评论; 查看全部回复; 赞({n}); 赞 {n}; 回复({n}); 回复 {n};
            举报该评论; 删除; 顶; 顶[{n}]; 登录以回复; 有用; 只看该作者; 楼主; 收藏; 支持; 反对; 查看回复; 查看回复 {n}; 查看对话; 顶({n}); 踩({n}); 支持({n}); 反对({n})
            """),
        PhraseList(
            "uk",
            """
            відповісти;
            відповісти ↓; подобається; не подобається; поділитися; поскаржитися; показати відповіді; показати більше; ще;
            більше коментарів; коментувати; змінено; (змінено); редагувати; підписатися; посилання; цитувати; найновіші; найстаріші;
            найкращі; видалити; увійдіть, щоб відповісти; корисно
            """),
        PhraseList(
            "ro",
            """
            răspunde; răspunde ↓;
            îmi place; nu-mi place; distribuie; partajează; raportează; raportați; vezi răspunsurile; arată mai mult;
            mai multe comentarii; comentează; editat; (editat); editează; urmărește; legătură permanentă; citează; cele mai noi;
            cele mai vechi; autentifică-te pentru a răspunde; șterge
            """),
        PhraseList(
            "hu",
            """
            válasz;
            válasz ↓; válaszol; tetszik; nem tetszik; megosztás; megosztom; jelentés; jelentem; válaszok megjelenítése;
            több megjelenítése; hozzászólok; szerkesztve; (szerkesztve); szerkesztés; követés; idézet; idéz; ajánlom; törlés;
            moderálás; válasz erre; a válaszadáshoz jelentkezz be
            """),
        PhraseList(
            "fi",
            """
            vastaa; vastaa ↓;
            tykkää; en tykkää; {n} tykkää; jaa; ilmoita; ilmianna; ilmoita asiaton viesti; näytä vastaukset; näytä {n} vastausta;
            piilota vastaukset; näytä lisää; lataa lisää kommentteja; lisää kommentteja; kommentoi; muokattu; (muokattu); muokkaa;
            seuraa; linkki; pysyvä linkki; lainaa; suosittele; poista; kirjaudu sisään vastataksesi; vastaa kommenttiin
            """),
        PhraseList(
            "el",
            """
            απάντηση;
            απάντηση ↓; απαντήστε; απάντησε; μου αρέσει; κοινοποίηση; αναφορά; εμφάνιση περισσότερων; περισσότερα σχόλια; επεξεργασία;
            παράθεση; μόνιμος σύνδεσμος
            """),
        PhraseList(
            "ko",
            """
            답글; 신고; 답글 달기;
            답글 ↓; 답글쓰기; 답변; 공유; 공감; 비공감; 추천; 추천 {n}; 반대; 좋아요; 싫어요; 더보기; 댓글 더보기; 접기; 수정; 삭제; 인용; 최신순; 과거순; 답글 {n}; 답글 보기; 로그인하여 응답하세요
            """),
        PhraseList(
            "id",
            """
            balas; balas ↓;
            balas komentar; suka; tidak suka; bagikan; laporkan; lihat balasan; tampilkan lainnya; komentar lainnya; disunting;
            sunting; kutip; tautan permanen; masuk untuk membalas
            """),
        PhraseList(
            "vi",
            """
            trả lời; thích;
            trả lời ↓; không thích; chia sẻ; báo cáo; báo xấu; báo vi phạm; xem trả lời; xem thêm; xem thêm bình luận; chỉnh sửa;
            trích dẫn; mới nhất; cũ nhất; đăng nhập để trả lời; quan tâm nhất
            """),
        PhraseList(
            "ar",
            """
            رد;
            رد ↓; الرد; أعجبني; مشاركة; إبلاغ; عرض المزيد; تعديل; اقتباس; الرابط الدائم; تسجيل الدخول للرد
            """),
        PhraseList(
            "he",
            """
            השב; הגב;
            להגיב; הגב ↓; להגיב ↓; שתף; דווח; דיווח; אהבתי; הצג עוד; ערוך; ציטוט; קישור קבוע; הוסף תגובה; התחבר כדי להגיב
            """),
        PhraseList(
            "da",
            """
            svar ↓; besvar;
            svar; synes godt om; {n} synes godt om; del; anmeld; anmeld kommentar; vis svar; vis {n} svar; skjul svar; vis mere;
            vis flere; flere kommentarer; kommenter; redigeret; (redigeret); rediger; følg; permalink; citer; citér; anbefal; slet;
            log ind for at svare; log ind for at kommentere; rapporter
            """),
        PhraseList(
            "nb",
            """
            svar; svar ↓; liker; lik; {n} liker dette; del; rapporter; rapportér; vis svar; vis {n} svar; skjul svar; vis mer;
            vis flere; flere kommentarer; kommenter; redigert; (redigert); rediger; følg; lenke; permalenke; siter; anbefal; slett;
            logg inn for å svare
            """),
        PhraseList(
            "sk",
            """
            odpovedať; reagovať; páči sa mi to; zdieľať; nahlásiť; zobraziť viac; upraviť
            """),
        PhraseList(
            "ca",
            """
            respon; respon ↓; m'agrada; m’agrada; comparteix; denuncia; edita; respondre; mostra més; enllaç permanent
            """),
        PhraseList(
            "hr",
            """
            odgovori; odgovori ↓; sviđa mi se; podijeli; prijavi; prikaži više; uredi; citiraj; prijavite se za odgovor
            """),
        PhraseList(
            "sr",
            """
            одговори; odgovori; препоручујем; пријави; подели
            """),
        PhraseList(
            "bg",
            """
            отговор; отговори; харесва ми; сподели; докладвай; цитирай; редактирай; покажи още
            """),
        PhraseList(
            "sl",
            """
            odgovori; všeč mi je; deli; prijavi; uredi
            """),
    ]
}
