extension PhraseTable {
    /// Parts of the forms that comments are written in, and of their surroundings.
    static let forms: [PhraseList] = [
        PhraseList(
            "en",
            """
            leave a reply*; leave a comment*; post a comment*; add a comment*; add new comment*; add comment*; submit a comment*;
            write a comment*; your email address will not be published*; your e-mail address will not be published*;
            required fields are marked*; cancel reply; would love your thoughts, please comment*; you must be logged in to*;
            log in to*; login to*; sign in to comment*; save my name, email*; notify me of*; this site uses akismet*;
            you are going to send email to; move comment; speak your mind*; join the conversation*; submit comment; name *;
            name (required); email *; email (required); website; you may use these html tags*; post comment; comments rss*;
            subscribe to comments*; subscribe to: post comments*; new follow-up comments*; notify of; inline feedbacks;
            inline feedback; view all comments; newest most voted; oldest; most voted; newest; label; connect with;
            i allow to create an account; please login to comment; next post*; previous post*; post navigation; ← previous*;
            newer comments*; newer post*; older post*; trackbacks*; trackback url*; comment navigation; leave your comment*;
            reader interactions; primary sidebar; load more comments*; {n} more comments*; view more; moderation log;
            about text formats; allowed html tags*; more information about text formats; lines and paragraphs break automatically*;
            web page addresses and e-mail addresses turn*; characters used*; all comments are*; create a new comment;
            drop us a comment; let us know*your thoughts
            """),
        PhraseList(
            "de",
            """
            neueste; älteste; meistbewertet; neueste meistbewertet; älteste meistbewertet; inline feedbacks;
            schreibe einen kommentar*; schreib einen kommentar*; kommentar schreiben*; hinterlasse einen kommentar*;
            hinterlasse eine antwort*; hinterlass eine antwort*; hinterlassen sie*; kommentar hinterlassen*; kommentar verfassen*;
            kommentar hinzufügen*; kommentar abschicken*; kommentar absenden*; kommentar veröffentlichen*; kommentieren*;
            antworten abbrechen; antwort abbrechen; ihre e-mail-adresse wird nicht*; deine e-mail-adresse wird nicht*;
            ihre email-adresse wird nicht*; erforderliche felder sind*; meinen namen, meine e-mail*; name, e-mail und website*;
            ihr kommentar*; dein kommentar*; du musst angemeldet sein*; sie müssen angemeldet sein*; weitere laden*;
            weitere kommentare*; ich habe die datenschutz*; diese website verwendet akismet*; benachrichtige mich*;
            beitrags-navigation*; beitragsnavigation*; neuerer post*; älterer post*; neuere kommentare*; verfasse einen kommentar*;
            kommentar senden; trackback*; abonnieren kommentare*; kommentar posten; schreibe eine antwort*; ihr kommentar zum thema*;
            neuen kommentar hinzufügen*; neuen kommentar schreiben*; bitte anmelden*; melden sie sich*; zum kommentieren*;
            um zu kommentieren*
            """),
        PhraseList(
            "fr",
            """
            le plus récent; le plus ancien; le plus populaire; commentaires en ligne; afficher tous les commentaires;
            laisser un commentaire*; laissez un commentaire*; laisser une réponse*; laissez votre commentaire*; écrire un commentaire*;
            ajouter un commentaire*; poster un commentaire*; publier un commentaire*; annuler la réponse*;
            votre adresse e-mail ne sera pas*; votre adresse de messagerie*; votre email ne sera pas*; les champs obligatoires*;
            enregistrer mon nom*; lire les {n} commentaires*; ce site utilise akismet*; commenter*; réagir à*;
            vous devez être connecté*; répondre à cet article*; connectez-vous*; un message, un commentaire*; navigation des articles
            """),
        PhraseList(
            "es",
            """
            el más nuevo; el más antiguo; el más reciente; más votado; comentarios en línea;
            deja una respuesta*; deja un comentario*; dejar una respuesta*; dejar un comentario*; deje un comentario*;
            escribe un comentario*; cancelar respuesta; cancelar la respuesta; tu dirección de correo*; su dirección de correo*;
            los campos obligatorios*; campos obligatorios*; publicar un comentario*; publicar comentario; añadir comentario*;
            guarda mi nombre*; haz un comentario*; navegación de entradas; este sitio usa akismet*
            """),
        PhraseList(
            "pt",
            """
            mais recentes; mais antigos; mais votado; mais votados;
            deixe uma resposta*; deixe um comentário*; deixe seu comentário*; deixar um comentário*; cancelar resposta;
            o seu endereço de e-mail*; o seu endereço de email*; campos obrigatórios*; enviar comentário; publicar comentário;
            navegação de post*
            """),
        PhraseList(
            "it",
            """
            più recenti; vecchi; le più votate; più votati; guarda tutti i commenti;
            lascia un commento*; lascia una risposta*; scrivi un commento*; annulla risposta; il tuo indirizzo email*;
            i campi obbligatori*; invia commento; aggiungi un commento*; posta un commento*; navigazione articoli
            """),
        PhraseList(
            "nl",
            """
            nieuwste; oudste; meest gestemd; bekijk alle reacties;
            geef een reactie*; laat een reactie achter*; plaats een reactie*; reactie plaatsen; reactie annuleren;
            je e-mailadres wordt niet*; het e-mailadres wordt niet*; vereiste velden*; berichtnavigatie
            """),
        PhraseList(
            "pl",
            """
            najstarsze; najnowsze; najwięcej głosów; zobacz wszystkie komentarze; wyświetl wszystkie komentarze;
            dodaj komentarz*; skomentuj*; napisz komentarz*; anuluj pisanie odpowiedzi; twój adres e-mail nie*; wymagane pola*;
            zostaw komentarz*
            """),
        PhraseList(
            "ru",
            """
            новые; старые; популярные; межтекстовые отзывы; посмотреть все комментарии;
            добавить комментарий*; оставить комментарий*; оставьте комментарий*; отменить ответ; ваш адрес email*; ваш e-mail не*;
            обязательные поля*; написать комментарий*
            """),
        PhraseList(
            "sv",
            """
            lämna ett svar*; lämna en kommentar*; skriv en kommentar*; din e-postadress kommer inte*; avbryt svar;
            legg igjen en kommentar*; legg igjen et svar*; skriv et svar*
            """),
        PhraseList(
            "tr",
            """
            bir yanıt yazın*; bir cevap yazın*; yorum yaz*; yorum yapın*
            """),
        PhraseList(
            "cs",
            """
            napsat komentář*; přidat komentář*; zanechat odpověď*; vaše e-mailová adresa*
            """),
        PhraseList(
            "fa",
            """
            دیدگاهتان را بنویسید*; لغو پاسخ; نشانی ایمیل شما*; ارسال نظر*
            """),
        PhraseList(
            "uk",
            """
            залишити коментар*; скасувати відповідь
            """),
        PhraseList(
            "ro",
            """
            lasă un răspuns*; lasă un comentariu*; anulează răspunsul; adresa ta de email nu va*
            """),
        PhraseList(
            "hu",
            """
            vélemény, hozzászólás?*; hozzászólás küldése*; válasz megszakítása
            """),
        PhraseList(
            "fi",
            """
            kirjoita kommentti*; sähköpostiosoitettasi ei*; peruuta vastaus
            """),
        PhraseList(
            "el",
            """
            αφήστε μια απάντηση*; ακύρωση απάντησης
            """),
        PhraseList(
            "ja",
            """
            コメントを残す*; コメントする*
            """),
        PhraseList(
            "zh",
            """
            发表评论*; 發佈留言*; 发表回复*
            """),
        PhraseList(
            "ko",
            """
            댓글 달기*; 답글 남기기*
            """),
        PhraseList(
            "id",
            """
            tinggalkan balasan*; batalkan balasan
            """),
        PhraseList(
            "vi",
            """
            để lại một bình luận*
            """),
        PhraseList(
            "ar",
            """
            اترك تعليقاً*; إلغاء الرد
            """),
    ]
}
