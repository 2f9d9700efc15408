/// What stands where a name could: the rank of a member, by language; phrases are parted by commas.
enum RankWords {
    static let ranks = """
        member, senior member, junior member, new member, active member, full member, registered member, well-known member, super member, premium \
        member, elite member, veteran member, veteran, regular member, regular, trusted member, distinguished member, honorary member, supporting \
        member, gold member, silver member, platinum member, diamond member, donating member, contributing member, contributor, top contributor, \
        community member, forum member, staff member, hero member, sr member, jr member, fan member, familiar face, moderator, super moderator, \
        global moderator, senior moderator, forum moderator, community moderator, mod, mods, admin, administrator, site admin, site administrator, \
        forum administrator, staff, staff team, team, team member, owner, site owner, founder, author, article author, post author, author of this \
        post, author of the article, topic starter, thread starter, original poster, topic author, op, pro, guest, guests, visitor, anonymous \
        guest, unregistered, not registered, registered, registered user, user, new user, active user, power user, super user, verified, verified \
        user, verified buyer, verified purchase, verified purchaser, verified owner, verified customer, top fan, rising star, superfan, fan, \
        subscriber, paid subscriber, premium subscriber, editor, senior editor, newbie, noob, newcomer, beginner, apprentice, rookie, novice, \
        expert, guru, master, grandmaster, legend, legendary member, addict, enthusiast, explorer, lurker, level, banned, banned user, deleted \
        user, offline, online, online now, bot, sponsor, vip, mvp, patron, supporter, donor, employee, developer, support, customer support, top \
        commenter, most valuable member, recognized expert, resident, collector, rank, reputation, local guide, elite, contributing editor, \
        columnist, commenter, mitglied, neues mitglied, aktives mitglied, registriertes mitglied, erfahrenes mitglied, bekanntes mitglied, \
        ehrenmitglied, senior mitglied, stammgast, stammnutzer, stammuser, vollmitglied, fördermitglied, gründungsmitglied, super moderator, \
        moderatorin, moderation, administratorin, administration, betreiber, seitenbetreiber, autor, autorin, beitragsautor, beitragsersteller, \
        themenersteller, themenstarter, verfasser, verfasserin, artikelautor, autor des beitrags, autor des artikels, gast, gäste, besucher, \
        unregistriert, nicht registriert, registrierter benutzer, registrierter nutzer, benutzer, nutzer, anfänger, neuling, einsteiger, \
        fortgeschrittener, profi, experte, expertin, meister, kenner, redaktion, redakteur, redakteurin, abonnent, gesperrt, gesperrter benutzer, \
        ehemaliges mitglied, top fan, verifizierter käufer, verifizierter besitzer, membre, nouveau membre, membre actif, membre confirmé, membre \
        senior, membre junior, membre régulier, membre enregistré, membre d'honneur, membre vip, modérateur, modératrice, super modérateur, \
        administrateur, administratrice, auteur, auteure, autrice, auteur de l'article, auteur du sujet, auteur du post, invité, invitée, visiteur, \
        anonyme non inscrit, utilisateur, nouvel utilisateur, abonné, abonnée, rédacteur, rédactrice, rédaction, équipe, débutant, novice, expert, \
        habitué, super fan, achat vérifié, acheteur vérifié, banni, miembro, nuevo miembro, miembro activo, miembro senior, miembro junior, miembro \
        habitual, miembro registrado, moderador, moderadora, super moderador, administrador, administradora, autor, autora, autor del artículo, \
        autor del tema, autor de la entrada, invitado, invitada, visitante, usuario, usuaria, usuario registrado, usuario nuevo, usuario no \
        registrado, no registrado, suscriptor, suscriptora, redactor, redacción, equipo, novato, principiante, experto, veterano, fan destacado, \
        compra verificada, expulsado, baneado, membro, novo membro, membro ativo, membro sênior, membro júnior, membro registrado, membro regular, \
        autor do artigo, autor do post, autor do tópico, convidado, convidada, usuário, usuária, usuário registrado, utilizador, utilizador \
        registado, assinante, redação, equipe, equipa, iniciante, novato, veterano, superfã, compra verificada, banido, membro attivo, nuovo \
        membro, membro senior, membro junior, utente, utente registrato, nuovo utente, utente attivo, moderatore, moderatrice, super moderatore, \
        amministratore, amministratrice, autore, autrice, autore dell'articolo, autore del post, autore della discussione, ospite, visitatore, \
        iscritto, abbonato, redattore, redazione, staff, principiante, esperto, veterano, fan più attivo, acquisto verificato, bannato, lid, nieuw \
        lid, actief lid, senior lid, junior lid, ervaren lid, bekend lid, erelid, geregistreerd lid, moderator, beheerder, forumbeheerder, auteur, \
        auteur van het artikel, topicstarter, gast, bezoeker, gebruiker, geregistreerde gebruiker, abonnee, redactie, redacteur, beginner, \
        nieuweling, topfan, geverifieerde aankoop, verbannen
        """

    /// Words that stand with a rank and are none alone.
    static let qualifiers = """
        senior, junior, super, forum, site, new, active, former, ex, chief, lead, head, verified, global, premium, top, trusted, registered, gold, \
        silver, platinum, aktives, neues, ehemaliger, ehemaliges, ancien, ancienne, nouveau, antiguo, ex, nuevo, antigo, novo, nuovo, oud, nieuw, \
        tidigare, nowy, nový, новый, бывший
        """

    static let moreRanks = """
        medlem, ny medlem, aktiv medlem, seniormedlem, juniormedlem, hedersmedlem, stammis, moderator, administratör, författare, trådstartare, \
        gäst, besökare, användare, registrerad, registrerad användare, prenumerant, redaktör, redaktion, redaktionen, nybörjare, veteran, avstängd, \
        administrator, forfatter, trådstarter, gæst, gjest, besøgende, bruger, bruker, registreret, registreret bruger, registrert, registrert \
        bruker, abonnent, redaktør, begynder, nybegynner, nyt medlem, nytt medlem, aktivt medlem, jäsen, uusi jäsen, aktiivinen jäsen, vakiojäsen, \
        moderaattori, valvoja, ylläpitäjä, ylläpito, kirjoittaja, aloittaja, vieras, vierailija, käyttäjä, rekisteröitynyt käyttäjä, tilaaja, \
        toimittaja, toimitus, aloittelija, użytkownik, nowy użytkownik, stały bywalec, zarejestrowany, członek, nowy członek, aktywny członek, \
        moderatorka, autor, autorka, autor tematu, autor wpisu, gość, niezarejestrowany, niezalogowany, redakcja, redaktor, początkujący, \
        nowicjusz, ekspert, zbanowany, zweryfikowany zakup, člen, nový člen, aktivní člen, aktívny člen, stálý člen, moderátor, administrátor, \
        správce, správca, autor článku, autor příspěvku, zakladatel tématu, host, hosť, neregistrovaný, nepřihlášený, uživatel, užívateľ, \
        používateľ, registrovaný uživatel, registrovaný, redakce, redakcia, redaktor, začátečník, začiatočník, nováček, ověřený zákazník, ověřený \
        nákup, tag, új tag, aktív tag, törzstag, fórumtag, adminisztrátor, szerző, vendég, látogató, felhasználó, regisztrált felhasználó, \
        előfizető, szerkesztő, szerkesztőség, kezdő, újonc, haladó, membru, membru nou, membru activ, membru senior, moderator, administrator, \
        autor, autorul, oaspete, vizitator, musafir, utilizator, utilizator înregistrat, redacția, începător, član, novi član, aktivan član, stari \
        član, korisnik, registrirani korisnik, registrovani korisnik, gost, autor teme, urednik, uredništvo, početnik, члан, корисник, гост, аутор, \
        модератор, администратор, uporabnik, участник, новый участник, активный участник, постоянный участник, старожил, новичок, пользователь, \
        новый пользователь, зарегистрированный пользователь, проверенный, заблокирован, забанен, автор, автор темы, автор статьи, автор поста, \
        топикстартер, гость, посетитель, незарегистрированный, аноним не зарегистрирован, подписчик, редактор, редакция, эксперт, мастер, знаток, \
        учасник, новий учасник, активний учасник, користувач, гість, відвідувач, новачок, підписник, редакція, член, потребител, регистриран, гост, \
        начинаещ, μέλος, νέο μέλος, ενεργό μέλος, συντονιστής, διαχειριστής, συντάκτης, επισκέπτης, χρήστης, εγγεγραμμένος χρήστης, συνδρομητής, \
        αρχάριος, üye, yeni üye, aktif üye, kıdemli üye, kayıtlı üye, moderatör, yönetici, site yöneticisi, yazar, konu sahibi, misafir, ziyaretçi, \
        kullanıcı, kayıtlı kullanıcı, abone, editör, acemi, çaylak, uzman, yasaklı, عضو, عضو جديد, عضو نشيط, عضو مميز, عضو فعال, عضو ذهبي, مشرف, \
        مشرف عام, مدير, المدير, المدير العام, إدارة, الإدارة, كاتب, الكاتب, صاحب الموضوع, ضيف, زائر, مستخدم, مشترك, محرر, مبتدئ, חבר, חבר חדש, חבר \
        פעיל, מנהל, מנהל פורום, מנהל האתר, מנחה, כותב, כותב המאמר, אורח, אורחת, משתמש, משתמש רשום, מנוי, עורך, مدیر, مدیر سایت, مدیر انجمن, ناظم, \
        نویسنده, نویسنده مطلب, مهمان, کاربر, کاربر عضو, کاربر مهمان, کاربر فعال, بازدیدکننده, सदस्य, नया सदस्य, संचालक, लेखक, अतिथि, उपयोगकर्ता, \
        anggota, anggota baru, anggota aktif, moderator, penulis, tamu, pengunjung, pengguna, pemula, ahli, thành viên, thành viên mới, thành viên \
        tích cực, quản trị viên, quản trị, điều hành viên, tác giả, khách, người dùng, สมาชิก, สมาชิกใหม่, ผู้ดูแล, ผู้ดูแลระบบ, ผู้เขียน, \
        ผู้เยี่ยมชม, บุคคลทั่วไป, เจ้าของกระทู้, 会员, 會員, 普通会员, 高级会员, 新手上路, 注册会员, 中级会员, 金牌会员, 版主, 超级版主, 管理员, 管理員, 站长, 站長, 作者, 楼主, 樓主, 博主, 游客, 訪客, \
        访客, 用户, 匿名用户, 編輯, 初级会员, 会員登録者, メンバー, 新規メンバー, モデレーター, モデレータ, 管理人, 管理者, 投稿者, 著者, 筆者, ゲスト, 訪問者, ユーザー, 一般会員, 初心者, 회원, 정회원, 준회원, 새싹회원, 우수회원, \
        특별회원, 운영자, 관리자, 작성자, 글쓴이, 손님, 방문자, 비회원, 사용자
        """

    /// What a number beside a name counts.
    static let counts = """
        posts, post, messages, message, comments, points, threads, topics, replies, reviews, followers, following, friends, likes, likes received, \
        reputation, rep power, reaction score, karma, location, age, gender, joined, thanks, thanked, blog entries, articles, answers, questions, \
        photos, votes, badges, beiträge, themen, kommentare, punkte, bewertungen, danksagungen, nachrichten, likes erhalten, messages postés, \
        sujets, commentaires, avis, abonnés, mensajes, temas, comentarios, puntos, opiniones, seguidores, mensagens, tópicos, comentários, pontos, \
        avaliações, seguidores, messaggi, discussioni, commenti, punti, recensioni, berichten, reacties, punten, onderwerpen, posty, posty na \
        forum, komentarze, postów, tematy, punkty, inlägg, trådar, kommentarer, poäng, indlæg, innlegg, tråder, viestejä, viestit, příspěvků, \
        příspěvky, příspěvkov, príspevky, komentářů, hozzászólások, üzenetek, mesaje, subiecte, сообщений, сообщения, сообщение, комментариев, \
        темы, баллов, репутация, повідомлень, повідомлення, мнения, poruka, poruke, postova, поруке, μηνύματα, δημοσιεύσεις, mesajlar, mesaj, \
        konular, المشاركات, مشاركات, מספר הודעות, הודעות, ارسال‌ها, تعداد ارسال, पोस्ट, pesan, bài viết, bài gửi, โพสต์, ข้อความ, 帖子, 主题, 積分, 积分, \
        文章, 投稿, 投稿数, 게시글, 글
        """
}
