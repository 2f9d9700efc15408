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
            {n} people like this; be the first to like*
            """),
        PhraseList(
            "de",
            """
            antworten; antworten ↓; antworten antworten; auf diesen kommentar antworten*; zum antworten anmelden*; melden;
            kommentar melden; teilen; gefällt mir; gefällt {n} mal; gefällt mir ({n}); zitieren; löschen; antwortenlöschen;
            link kopieren; bearbeiten; daumen hoch*; gast; profil; mitglied; anmelden oder registrieren*; kommentar löschen;
            permanenter link; permalink; beitrag melden; bewerten; [ antworten ]; mehr; diesen kommentar melden;
            einloggen um zu antworten*; antwort auf*; alarm; nach oben; direkt zum kommentar*; likenliken; likengefällt*;
            gefällt mirgefällt*; gefällt {n} person*; liken; wird geladen...; lade...
            """),
        PhraseList(
            "fr",
            """
            répondre; répondre à*; répondre ↓; signaler; signaler un abus; signaler un contenu*; partager; j'aime; je n'aime pas;
            citer; lien permanent; en réponse à*; alerter; recommander; connectez-vous pour répondre; supprimer; modifier; permalien;
            j’aimej’aime; j'aimej'aime; j’aimeaimé par*; aimé par*; chargement...; chargement…
            """),
        PhraseList(
            "es",
            """
            responder; / responder; responder ↓; me gusta; no me gusta; denunciar; reportar; compartir; valoración:*; citar;
            enlace permanente; eliminar; respuesta a*; accede para responder; me gustame gusta; me gustale gusta*; cargando...;
            le gusta a*
            """),
        PhraseList(
            "pt",
            """
            responder; responder ↓; curtir; gosto; denunciar; compartilhar; link permanente; excluir; acesse para responder;
            curtircurtir*; curtido por*; carregando...
            """),
        PhraseList(
            "it",
            """
            rispondi; rispondi ↓; mi piace; segnala; segnala un abuso; condividi; elimina; accedi per rispondere; in risposta a*;
            mi piacemi piace; mi piacepiace*; caricamento...
            """),
        PhraseList(
            "nl",
            """
            beantwoorden; reageer; reageren; rapporteer; meld; delen; antwoord; beantwoord; log in om te reageren; verwijderen
            """),
        PhraseList(
            "pl",
            """
            odpowiedz; odpowiedz ↓; zgłoś; zgłoś naruszenie; cytuj; udostępnij; usuń; rozwiń; oceń; zaloguj się, aby móc odpowiedzieć
            """),
        PhraseList(
            "ru",
            """
            ответить; ответить ↓; пожаловаться; поделиться; цитировать; удалить; ссылка; нравится; войдите, чтобы ответить
            """),
        PhraseList(
            "sv",
            """
            svara; svar; svara ↓; anmäl; dela; gilla; rapportera; logga in för att svara
            """),
        PhraseList(
            "tr",
            """
            yanıtla; cevapla; beğen; şikayet et
            """),
        PhraseList(
            "cs",
            """
            odpovědět; nahlásit; reagovat; citovat; smazat
            """),
        PhraseList(
            "fa",
            """
            پاسخ
            """),
        PhraseList(
            "ja",
            """
            返信; 返信する; いいね
            """),
        PhraseList(
            "zh",
            """
            回复; 回覆; 举报
            """),
        PhraseList(
            "uk",
            """
            відповісти
            """),
        PhraseList(
            "ro",
            """
            răspunde; răspunde ↓
            """),
        PhraseList(
            "hu",
            """
            válasz
            """),
        PhraseList(
            "fi",
            """
            vastaa; vastaa ↓
            """),
        PhraseList(
            "el",
            """
            απάντηση
            """),
        PhraseList(
            "ko",
            """
            답글; 신고; 답글 달기
            """),
        PhraseList(
            "id",
            """
            balas; balas ↓
            """),
        PhraseList(
            "vi",
            """
            trả lời; thích
            """),
        PhraseList(
            "ar",
            """
            رد
            """),
        PhraseList(
            "he",
            """
            השב; הגב
            """),
        PhraseList(
            "da",
            """
            svar ↓; besvar
            """),
    ]
}
