/// What the buttons and links of comments say, by language. Phrases are parted by commas.
///
/// Numbers are left out of them: “view replies” is also “View 3 replies”.
enum ControlPhrases {
    /// Phrases that are controls wherever they stand alone.
    static let all = [english] + western + northern + eastern + otherScripts + eastAsian

    /// Words that are as likely a comment, and controls only with a number: “Thanks (3)”.
    static let counted = [
        """
        replies, reply, likes, love, loves, thanks, thank you, thumbs up, thumbs down, agree, disagree, funny, haha, wow, sad, angry, cool, useful, \
        informative, points, point, pts, votes, upvotes, downvotes, dislikes, comments, responses, answers, shares, views, retweets, reactions, \
        recommends, followers, following, hearts, karma, users liked this, people like this, people liked this, likes this, new replies, hidden \
        replies, helpful votes, insightful, interesting, recommended, k likes, k views, k comments, k shares, m views
        """,
        """
        danke, antworten, kommentare, likes, stimmen, punkte, reaktionen, hilfreich, lesenswert, super, witzig, traurig, wütend, neue antworten, \
        personen, merci, réponses, commentaires, votes, réactions, utile, j'adore, drôle, gracias, respuestas, comentarios, votos, reacciones, \
        útil, me encanta, obrigado, obrigada, respostas, comentários, reações, amei, grazie, risposte, commenti, voti, reazioni, utile, bedankt, \
        antwoorden, reacties, stemmen, nuttig, dziękuję, odpowiedzi, komentarze, komentarzy, głosy, głosów, punkty, punktów, tack, svar, \
        kommentarer, röster, tak, stemmer, takk, kiitos, vastausta, kommenttia, ääntä, díky, odpovědi, odpovědí, komentáře, komentářů, hlasů, \
        hlasy, bodů, ďakujem, odpovede, odpovedí, komentáre, köszönöm, válasz, hozzászólás, szavazat, mulțumesc, răspunsuri, comentarii, voturi, \
        спасибо, ответов, ответа, комментариев, комментария, голосов, голоса, дякую, відповідей, відповіді, коментарів, коментарі, голосів, \
        благодаря, отговора, коментара, гласа, hvala, odgovora, komentara, glasova, одговора, коментара, гласова, ευχαριστώ, απαντήσεις, σχόλια, \
        ψήφοι, teşekkürler, yanıt, yorum, oy, beğeni, شكرا, ردود, تعليقات, إعجاب, תודה, תגובות, לייקים, ممنون, پاسخ, نظر, धन्यवाद, जवाब, \
        टिप्पणियाँ, terima kasih, balasan, komentar, suka, cảm ơn, phản hồi, bình luận, lượt thích, ขอบคุณ, ความคิดเห็น, 谢谢, 感謝, 支持, 顶, 공감, 비공감, \
        찬성, 반대, موافقم, مخالفم, مفيد, полезно, не полезно, корисно, polecam, faydalı, beğendim, beğenmedim, gostei, não gostei, leuk, niet leuk, \
        inutile, souhlasím, nesouhlasím, 답글 개, 댓글 개, 条回复, 則回覆, 条评论, 則留言, 个赞, 個讚, 人赞同, 件, 件の返信, 件のコメント, 人, ありがとう, 감사합니다, 개의 답글, 개, 답글, 댓글, 명
        """,
    ]

    /// What begins a control that goes on with a name or a place: “Reply to Jane”.
    static let openings = [
        """
        reply to, share on, share to, share via, log in to, login to, sign in to, log in or, login or, sign up to, sign in or, register to, please \
        log in, please login, you must be logged in to, you must log in, click here to, liked by, likes by, recommended by, view profile of, view \
        profile for, find all posts by, find more posts by, view all posts by, more posts by, see all posts by, send a message to, send message to, \
        send a private message to, visit the homepage of, report comment by, report post by, jump to, permalink to, permanent link to, link to \
        comment, link to post, copy link to, sort by, add comment to
        """,
        """
        antwort an, antworten auf, antwort auf, melde dich an, bitte anmelden, anmelden um, einloggen um, zum antworten, zum kommentieren, teilen \
        auf, alle beiträge von, profil von, nachricht an, répondre à, répondre au, réponse à, connectez vous pour, connectez-vous pour, se \
        connecter pour, partager sur, signaler le commentaire de, voir le profil de, responder a, responder al, inicia sesión para, inicie sesión \
        para, accede para, acceder para, compartir en, ver perfil de, responder para, responder à, responder ao, faça login para, entre para, \
        inicie sessão para, compartilhar no, partilhar no, ver perfil do, rispondi a, rispondere a, accedi per, effettua il login per, condividi \
        su, antwoord aan, antwoorden op, beantwoord, reageer op, log in om, inloggen om, deel op, odpowiedz na, odpowiedz do, zaloguj się aby, \
        zaloguj się żeby, udostępnij na, svara på, svara till, logga in för att, dela på, svar på, svar til, log ind for at, logg inn for å, del \
        på, vastaa käyttäjälle, vastaa kommenttiin, kirjaudu sisään, jaa palvelussa, odpovědět uživateli, odpovědět na, reagovat na, přihlaste se, \
        pro přidání, odpovedať na, odpovedať používateľovi, prihláste sa, válasz erre, válasz neki, jelentkezz be, bejelentkezés a, răspunde lui, \
        răspunde la, conectați-vă pentru, autentifică-te pentru
        """,
        """
        ответить на, ответить пользователю, ответить для, войдите чтобы, войдите или, поделиться в, авторизуйтесь, відповісти на, відповісти \
        користувачу, увійдіть щоб, поділитися в, отговори на, отговор на, влезте за, odgovori na, odgovori korisniku, prijavite se, prijavi se, \
        podijeli na, podeli na, одговори на, пријавите се, prijava za, απάντηση σε, απάντηση στον, απάντηση στην, συνδεθείτε για, şuna yanıt ver, \
        giriş yapın, yanıtlamak için, cevap yazmak için, رد على, الرد على, سجل الدخول, تسجيل الدخول, השב ל, הגב ל, התחבר כדי, पर जवाब दें, को जवाब \
        दें, balas ke, balas kepada, masuk untuk, login untuk, bagikan ke, đăng nhập để, ตอบกลับ, เข้าสู่ระบบเพื่อ, پاسخ به, پاسخ دادن به, برای \
        پاسخ, 回复, 回覆, 登录后, 登入後, 分享到, 返信先, 로그인하여, 답글 달기
        """,
    ]

    private static let english = """
        reply, reply now, reply to this, reply to comment, reply to this comment, reply to post, reply to this post, reply to thread, reply to \
        topic, reply with quote, reply with quotation, quick reply, respond, respond to this, add a reply, add reply, add comment, add a comment, \
        add new comment, leave a reply, leave a comment, leave comment, leave reply, post a comment, post comment, post a reply, post reply, write \
        a comment, write a reply, write reply, view reply, view replies, view all replies, view more replies, view more comments, view all \
        comments, view comments, view more, view previous replies, view previous comments, view the reply, view all, view, view post, view comment, \
        view thread, view full comment, view single post, view likes, show reply, show replies, show more replies, show all replies, show more, \
        show all, show less, show more comments, show comments, show all comments, show comment, show post, show hidden comment, show this thread, \
        show hidden, show previous comments, show likes, hide, hide replies, hide reply, hide comment, hide comments, hide this comment, hide post, \
        hide all replies, load more, load more comments, load more replies, load comments, load replies, load previous comments, more replies, more \
        comments, see more, see all, see less, see replies, see more replies, see all replies, see translation, see original, see comments, read \
        more, read less, read replies, read full comment, continue reading, continue this thread, more, less, expand, expand all, expand replies, \
        expand comment, expand full comment, expand thread, expand comments, collapse, collapse all, collapse thread, collapse comment, collapse \
        replies, collapse comments, toggle replies, toggle comment, open replies, like, like this, like this comment, like comment, like reply, \
        liked, unlike, i like this, dislike, dislike this, dislike this comment, upvote, downvote, vote, vote up, vote down, up vote, down vote, \
        thumb up, thumb down, vote this up, vote this down, cast vote, recommend, recommend this, helpful, not helpful, unhelpful, mark as helpful, \
        found this helpful, report, report abuse, report comment, report this, report this comment, report post, report this post, report spam, \
        report as spam, report reply, report inappropriate, report inappropriate content, report as inappropriate, report user, report to \
        moderator, report to moderators, report to admin, report a problem, report content, report this content, report error, report an error, \
        report a bug, report issue, report an issue, report a concern, report violation, report misconduct, report fraud, flag, flag comment, flag \
        this comment, flag as inappropriate, flag inappropriate, flag for moderator, flag as spam, flag post, flag this, flag for review, mark as \
        spam, mark spam, abuse report, share, share this, share comment, share this comment, share link, share post, share this post, share via \
        email, share reply, copy, tweet, tweet this, permalink, permalinks, permanent link, perma link, permalink to this comment, permalink to \
        this post, link, links, link here, link this, link to comment, link to this comment, link to post, link to this post, direct link, copy \
        link, copy permalink, copy url, copy link to clipboard, get link, comment link, post link, quote, quote post, quote this, quote comment, \
        quote reply, multi quote, multiquote, quote selected, quote message, quoted, edit, edit comment, edit post, edit this comment, edit this \
        post, edit reply, edit this, quick edit, edit message, edit history, view edit history, delete, delete comment, delete post, delete this \
        comment, delete reply, remove, remove comment, remove this comment, undo, save, save comment, saved, unsave, unhide, give award, give gold, \
        award, embed, embed comment, parent, parent comment, context, root, next, prev, previous, next comment, previous comment, go to parent, \
        back to top, go to top, to top, return to top, scroll to top, back, log in to reply, login to reply, log in to comment, login to comment, \
        sign in to reply, sign in to comment, sign in to vote, log in to vote, log in to like, register to reply, register to comment, log in or \
        register to post comments, login or register to post comments, log in or register to reply, log in or sign up to reply, log in to post \
        comments, login to post comments, to reply, to comment, to post comments, sign in, sign up, sign in or register, log in, login, register, \
        log out, logout, create account, join the conversation, join the discussion, follow, unfollow, follow this, follow user, follow thread, \
        follow comments, followed, subscribe, unsubscribe, subscribe to thread, subscribe to comments, subscribed, mute, unmute, mute user, block, \
        unblock, block user, ignore, ignore user, unignore, add to ignore list, add to friends, add friend, add as friend, message, send message, \
        send a message, send private message, send a private message, send pm, private message, pm, send email, visit website, visit homepage, \
        website, homepage, www, find all posts, find more posts, view profile, profile, user profile, view user profile, public profile, view \
        public profile, view posts, view articles, view forum posts, private messages, blog entries, thank, say thanks, give thanks, react, add \
        reaction, add a reaction, reaction, give rep, give reputation, comment, comment on this, discuss, translate, translate comment, translate \
        this, translate to english, show original, show translation, print, print this post, print post, bookmark, bookmark this, add bookmark, add \
        to bookmarks, bookmarked, pin, unpin, pin comment, lock, merge, split, ban, ban user, approve, unapprove, approve comment, trash, mark as \
        answer, mark as solution, mark solution, accept answer, accept solution, mark as read, mark as unread, newest first, oldest first, most \
        recent, sort by, sort, sort by best, sort by newest, newest, oldest, cancel, cancel reply, click here to cancel reply, click to reply, \
        click to expand, click here to reply, submit, submit comment, submit reply, send, send reply, preview, close, close menu, options, more \
        options, more actions, actions, menu, tools, comment actions, comment options, open options, post options, post tools, toggle menu, open \
        menu, warn, moderate, ip, logged, ip logged, jump to, jump to comment, jump to post, go to comment, go to post, go to last post, go to \
        first post, view in thread, view in context, notify moderator, alert moderator, alert moderators, alert a moderator, request review, \
        promote, boost, repost, retweet, favourite, favorite, add to favourites, add to favorites, unfavorite, give a thumbs up, is this helpful, \
        was this helpful, rate this, rate comment, rate up, rate down, rate this comment, rate this post, good comment, add review, improve this \
        answer, improve this question, cite, select, anchor, attach, reply all, forward, reply to all, all replies, all comments, single comment, \
        reply to this topic, reply to this thread, new comment, share share, loading, loading more, loading comments, please wait, more from this \
        author, like dislike, reply like, reply share, reply quote, reply edit, like reply
        """
}
