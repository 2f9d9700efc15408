extension PhraseTable {
    /// Parts of the forms that comments are written in, and of their surroundings.
    static let forms: [PhraseList] = [
        PhraseList(
            "en",
            """
            leave a reply*; leave a comment*; post a comment*; add a comment*; add new comment*; add comment*; submit a comment*;
            write a comment*; your email address will not be published*; your e-mail address will not be published*;
            required fields are marked*; would love your thoughts, please comment*; you must be logged in to*;
            log in to*; login to*; sign in to comment*; save my name, email*; notify me of*; this site uses akismet*;
            you are going to send email to; move comment; speak your mind*; join the conversation*; submit comment; name *;
            name (required); email *; email (required); website; you may use these html tags*; post comment; comments rss*;
            subscribe to comments*; subscribe to: post comments*; new follow-up comments*; notify of; inline feedbacks;
            inline feedback; view all comments; newest most voted; oldest; most voted; newest; label; connect with;
            i allow to create an account; please login to comment; next post*; previous post*; post navigation; ← previous*;
            newer comments*; newer post*; older post*; trackbacks*; trackback url*; trackback:*; pingbacks*;
            pingback:*; comment navigation; leave your comment*; reader interactions; primary sidebar; load more comments*;
            {n} more comments*; view more; moderation log;
            about text formats; allowed html tags*; more information about text formats; lines and paragraphs break automatically*;
            web page addresses and e-mail addresses turn*; characters used*; all comments are*; create a new comment;
            drop us a comment; let us know*your thoughts; please enter your comment*; please enter your name*;
            please enter your email*; please enter your e-mail*; you have entered an incorrect email*
            """),
        PhraseList(
            "de",
            """
            neueste; älteste; meistbewertet; neueste meistbewertet; älteste meistbewertet; inline feedbacks;
            schreibe einen kommentar*; schreib einen kommentar*; kommentar schreiben*; hinterlasse einen kommentar*;
            hinterlasse eine antwort*; hinterlass eine antwort*; hinterlassen sie*; kommentar hinterlassen*; kommentar verfassen*;
            kommentar hinzufügen*; kommentar abschicken*; kommentar absenden*; kommentar veröffentlichen*; kommentieren*;
            ihre e-mail-adresse wird nicht*; deine e-mail-adresse wird nicht*;
            ihre email-adresse wird nicht*; erforderliche felder sind*; meinen namen, meine e-mail*; name, e-mail und website*;
            ihr kommentar*; dein kommentar*; du musst angemeldet sein*; sie müssen angemeldet sein*; weitere laden*;
            weitere kommentare*; ich habe die datenschutz*; diese website verwendet akismet*; benachrichtige mich*;
            beitrags-navigation*; beitragsnavigation*; neuerer post*; älterer post*; neuere kommentare*; verfasse einen kommentar*;
            kommentar senden; trackback*; abonnieren kommentare*; kommentar posten; schreibe eine antwort*; ihr kommentar zum thema*;
            neuen kommentar hinzufügen*; neuen kommentar schreiben*; bitte anmelden*; melden sie sich*; zum kommentieren*;
            um zu kommentieren*; um selbst kommentare*; um kommentare zu*; um einen kommentar zu*; um selbst zu kommentieren*
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
            escribe un comentario*; tu dirección de correo*; su dirección de correo*;
            los campos obligatorios*; campos obligatorios*; publicar un comentario*; publicar comentario; añadir comentario*;
            guarda mi nombre*; haz un comentario*; navegación de entradas; este sitio usa akismet*
            """),
        PhraseList(
            "pt",
            """
            mais recentes; mais antigos; mais votado; mais votados;
            deixe uma resposta*; deixe um comentário*; deixe seu comentário*; deixar um comentário*;
            o seu endereço de e-mail*; o seu endereço de email*; campos obrigatórios*; enviar comentário; publicar comentário;
            navegação de post*
            """),
        PhraseList(
            "it",
            """
            più recenti; vecchi; le più votate; più votati; guarda tutti i commenti;
            lascia un commento*; lascia una risposta*; scrivi un commento*; il tuo indirizzo email*;
            i campi obbligatori*; invia commento; aggiungi un commento*; posta un commento*; navigazione articoli
            """),
        PhraseList(
            "nl",
            """
            nieuwste; oudste; meest gestemd; bekijk alle reacties;
            geef een reactie*; laat een reactie achter*; plaats een reactie*; reactie plaatsen;
            je e-mailadres wordt niet*; het e-mailadres wordt niet*; vereiste velden*; berichtnavigatie;
            laat een bericht achter*; je reactie*; uw reactie*; een reactie plaatsen*; jouw reactie*; deze site gebruikt akismet*;
            log in om te reageren*; mijn naam, e-mail*
            """),
        PhraseList(
            "pl",
            """
            najstarsze; najnowsze; najwięcej głosów; zobacz wszystkie komentarze; wyświetl wszystkie komentarze;
            dodaj komentarz*; skomentuj*; napisz komentarz*; twój adres e-mail nie*; wymagane pola*;
            zostaw komentarz*;
            zostaw odpowiedź*; napisz odpowiedź*; dodaj swój komentarz*; twój komentarz*; zapamiętaj moje dane*;
            ta strona używa akismet*; musisz się zalogować*; zaloguj się, aby dodać*
            """),
        PhraseList(
            "ru",
            """
            новые; старые; популярные; межтекстовые отзывы; посмотреть все комментарии;
            добавить комментарий*; оставить комментарий*; оставьте комментарий*; ваш адрес email*; ваш e-mail не*;
            обязательные поля*; написать комментарий*;
            ваш адрес email не будет опубликован*; ваш e-mail не будет опубликован*; ваш комментарий*; сохранить моё имя*;
            для отправки комментария*; войдите, чтобы оставить*; прокомментировать*; добавить ответ*
            """),
        PhraseList(
            "sv",
            """
            lämna ett svar*; lämna en kommentar*; skriv en kommentar*; din e-postadress kommer inte*;
            legg igjen en kommentar*; legg igjen et svar*; skriv et svar*;
            kommentera*; skriv ett svar*; din kommentar*; obligatoriska fält är märkta*; spara mitt namn*;
            denna webbplats använder akismet*; du måste vara inloggad*; logga in för att kommentera*
            """),
        PhraseList(
            "tr",
            """
            bir yanıt yazın*; bir cevap yazın*; yorum yaz*; yorum yapın*;
            e-posta adresiniz yayınlanmayacak*; e-posta hesabınız yayımlanmayacak*; gerekli alanlar*; yorum ekle*;
            yorum yapabilmek için*; yorum gönder*; yorumunuz*
            """),
        PhraseList(
            "cs",
            """
            napsat komentář*; přidat komentář*; zanechat odpověď*; vaše e-mailová adresa*;
            vložit komentář*; váš komentář*; vyžadované informace jsou*; pro přidání komentáře*;
            přidat příspěvek*; uložit do prohlížeče*; odeslat komentář*
            """),
        PhraseList(
            "fa",
            """
            دیدگاهتان را بنویسید*; لغو پاسخ; نشانی ایمیل شما*; ارسال نظر*
            """),
        PhraseList(
            "uk",
            """
            залишити коментар*;
            залишити відповідь*; ваша e-mail адреса не*; обов’язкові поля*; додати коментар*; написати коментар*;
            щоб відправити коментар*
            """),
        PhraseList(
            "ro",
            """
            lasă un răspuns*; lasă un comentariu*; adresa ta de email nu va*;
            scrie un comentariu*; câmpurile obligatorii sunt*; adaugă un comentariu*; salvează-mi numele*; trebuie să fii autentificat*
            """),
        PhraseList(
            "hu",
            """
            vélemény, hozzászólás?*; hozzászólás küldése*;
            szólj hozzá*; az e-mail címet nem tesszük közzé*; a kötelező mezőket*; a hozzászóláshoz*; hozzászólás írása*;
            új hozzászólás*
            """),
        PhraseList(
            "fi",
            """
            kirjoita kommentti*; sähköpostiosoitettasi ei*;
            jätä kommentti*; lisää kommentti*; pakolliset kentät on merkitty*; tallenna nimeni*; kirjaudu sisään kommentoidaksesi*;
            vastaa viestiin*
            """),
        PhraseList(
            "el",
            """
            αφήστε μια απάντηση*;
            η ηλ. διεύθυνση σας*; αφήστε ένα σχόλιο*; προσθήκη σχολίου*; τα υποχρεωτικά πεδία*; δημοσίευση σχολίου*
            """),
        PhraseList(
            "ja",
            """
            コメントを残す*; コメントする*; コメントをどうぞ*;
            メールアドレスが公開されることはありません*; コメントを投稿する*; コメントを書く*; 名前、メール*; コメントを追加*
            """),
        PhraseList(
            "zh",
            """
            发表评论*; 發佈留言*; 发表回复*;
            您的邮箱地址不会被公开*; 您的电子邮箱地址不会被公开*; 發佈留言必須填寫*; 必填项已用*; 必填欄位標示為*; 写评论*; 我要评论*; 登录后*; 发表您的评论*; 留下您的留言*; 發表迴響*
            """),
        PhraseList(
            "ko",
            """
            댓글 달기*; 답글 남기기*;
            이메일은 공개되지 않습니다*; 이메일 주소는 공개되지 않습니다*; 필수 입력창은*; 댓글 쓰기*; 댓글을 남겨주세요*; 댓글 작성*; 댓글 남기기*; 댓글을 달려면*
            """),
        PhraseList(
            "id",
            """
            tinggalkan balasan*; batalkan balasan;
            alamat email anda tidak akan*; ruas yang wajib*; tulis komentar*; tambahkan komentar*; beri komentar*;
            tinggalkan komentar*; anda harus masuk*
            """),
        PhraseList(
            "vi",
            """
            để lại một bình luận*;
            email của bạn sẽ không*; các trường bắt buộc*; viết bình luận*; gửi bình luận*; hủy; bạn phải đăng nhập*;
            để lại bình luận*; gửi phản hồi*
            """),
        PhraseList(
            "ar",
            """
            اترك تعليقاً*;
            لن يتم نشر عنوان بريدك*; الحقول الإلزامية*; أضف تعليقا*; أضف تعليق*; اترك رد*; اترك ردا*; إرسال التعليق*; اكتب تعليقك*
            """),
        PhraseList(
            "da",
            """
            skriv et svar*; skriv en kommentar*; skriv kommentar*; efterlad en kommentar*; din e-mailadresse vil ikke*;
            din mailadresse vil ikke*; krævede felter*; du skal være logget ind*; log ind for at kommentere*;
            gem mit navn*; din kommentar*
            """),
        PhraseList(
            "nb",
            """
            legg igjen en kommentar*; legg igjen et svar*; skriv en kommentar*; din e-postadresse vil ikke*; obligatoriske felt*;
            du må være innlogget*; lagre mitt navn*; din kommentar*
            """),
        PhraseList(
            "sk",
            """
            pridať komentár*; napísať komentár*; pridaj komentár*; vaša e-mailová adresa*
            """),
        PhraseList(
            "he",
            """
            כתיבת תגובה*; האימייל לא יוצג באתר*; שדות החובה מסומנים*; הוספת תגובה*; הוסף תגובה*; השאר תגובה*; השארת תגובה*
            """),
        PhraseList(
            "ca",
            """
            deixa un comentari*; deixa una resposta*; l'adreça electrònica no es publicarà*; els camps necessaris*;
            """),
        PhraseList(
            "hr",
            """
            odgovori na komentar*; komentiraj*; napiši komentar*; vaša adresa e-pošte neće biti*; obavezna polja*
            """),
        PhraseList(
            "bg",
            """
            вашият коментар*; напишете коментар*; вашият имейл адрес няма*; задължителните полета*
            """),
    ]
}
