/// The words around and instead of names, in the languages that bylines are written in.
enum NameWords {
    private static func table(_ words: String) -> WordTable {
        WordTable(WordTable.phrases(words).map { (TextKeys.words($0), 1) })
    }

    /// What stands in front of an author's name.
    static let bylines = table(
        """
        by written_by posted_by words_by text_by story_by reported_by published_by author authors von vom geschrieben_von verfasst_von ein_beitrag_von \
        ein_artikel_von erstellt_von beitrag_von autor autorin autoren autor_in text par écrit_par auteur auteurs rédigé_par publié_par publiée_par \
        posté_par por escrito_por autores escribe escribió di a_cura_di autore scritto_da pubblicato_da door geschreven_door skriven_av text_av av af \
        skrevet_av redigeret_af teksti kirjoittaja autorka opracowanie napisał napsal piše szerző írta shkruar_nga nga yazan yazar γράφει συντάκτης \
        από автор текст автори oleh penulis tác_giả بقلم كتب الكاتب نویسنده מאת 作者 記者 记者 撰文 著者 文 글 기자 โดย text_fotos text_foto text_bilder \
        text_photos text_photo text_und_fotos text_und_foto text_und_bilder text_and_photos text_et_photos text_och_foto text_und_interview
        """)

    /// The first words of ``bylines``, which most lines do not begin with.
    static let bylineStarts = table(
        """
        by written posted words text story reported published author authors von vom geschrieben verfasst ein erstellt beitrag autor autorin autoren par \
        écrit auteur auteurs rédigé publié publiée posté por escrito autores escribe escribió di a autore scritto pubblicato door geschreven skriven av af \
        skrevet redigeret teksti kirjoittaja autorka opracowanie napisał napsal piše szerző írta shkruar nga yazan yazar γράφει συντάκτης από автор \
        текст автори oleh penulis tác بقلم كتب الكاتب نویسنده מאת 作者 記者 记者 撰文 著者 文 글 기자 โดย
        """)

    /// Those of ``bylines`` that stand in front of all sorts of words: "by clicking", "by price".
    static let prepositions = table("by von par por di door av af oleh nga από text")

    /// Whether a text is one of ``bylines`` and nothing else, as a label above a name is.
    static func isByline(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        text.count <= 40 && bylines.contains(TextKeys.folded(text, wordGap: 0x20))
    }

    /// Words after which a name follows a word of publishing: "published by".
    static let by = table("by von par por da door av af")

    static let publishing = table(
        """
        published posted created written filed uploaded veröffentlicht publiziert erstellt geschrieben gepostet eingestellt publié publiée publicado \
        publicada pubblicato pubblicata gepubliceerd geplaatst publicerad publiceret publisert
        """)

    /// What stands behind the name in Japanese, Korean and Chinese.
    static let endings = ["のブログ", "기자", "記者", "记者", "報導", "报道"]

    static let conjunctions = table("and und et y og och ja és și και и та ve dan en with con avec mit")
    /// Words of one or two letters that can be initials, and part names only where a whole name follows.
    static let shortConjunctions = table("e i a o ed es")

    /// Small words inside of names.
    static let particles = table(
        """
        von vom van der den de del della dello degli di da das do dos du des la le les el al l d zu zum zur af av ter ten te op het bin ibn bint ben abu \
        ap mac y e i st san o
        """)

    static let credits = table(
        """
        illustration illustrations video videos foto fotos photo photos photography bild bilder image images fotografie fotografía fotograf photograph \
        photographs photographer grafik übersetzung translation translated
        """)

    static let moreBy = table("all more alle alles mehr weitere todos tous meer toate")
    static let looking = table("view see show read zeige zeig")
    static let byOrFrom = table("by from von de par di van af av")

    static let jobs = table(
        """
        editor editors reporter correspondent staff writer contributor columnist journalist senior chief political business deputy managing freelance \
        producer photographer redakteur redakteurin redaktor redaktorin chefredakteur chefredakteurin korrespondent korrespondentin volontär volontärin \
        freier freie journalistin autor autorin gastautor gastautorin rédacteur rédactrice journaliste correspondant correspondante redactor redactora \
        periodista corresponsal giornalista redattore dziennikarz dziennikarka redaktorka journalista editor_in_chief ceo professor reportern \
        journalisten head founder executive special envoyé envoyée envoyés envoyées enviado enviada enviados inviato inviata former
        """)

    /// Desks that sign as a whole.
    static let desks = table(
        """
        redaktion redaktionsteam team editorial_team editor editors newsroom newsdesk news_desk web_desk staff redacción redação la_rédaction rédaction \
        redazione redactie redakcja redakce редакция toimitus unknown
        """)

    static let agencies = table(
        """
        dpa afp ap reuters apa sid epa kna epd ansa efe lusa belga anp pap tass interfax upi pti ians ani xinhua bloomberg ots dts keystone_sda sda ats \
        tt ntb ritzau stt europa_press press_association associated_press agence_france_presse deutsche_presse_agentur
        """)

    /// Accounts that stand for nobody.
    static let nobody = table(
        """
        admin administrator webmaster guest author anonymous anonym superuser user root gast unbekannt wpadmin default n_a none null undefined na nil \
        test moderator
        """)

    /// Words of an interface, which no name holds.
    static let interface = table(
        """
        ago read min minute minutes updated follow comment comments subscribe more mehr view article articles post posts artikel alle beiträge see about \
        über website profil profile kontakt contact facebook twitter youtube instagram linkedin login register registrieren anmelden logout password share \
        teilen partager compartir condividi delen dela zur connecter connecte license licence lizenz licencia newsletter uhr donate search menu home submit \
        submitted you your copyright http https www log_in sign_in sign_up all_posts creative_commons cc_by account conta cuenta konto conditions \
        policy privacy click here passwort contraseña contrasinal senha hasło hasła mot_de_passe пароль cookies registration registrar registrarse \
        registar-se aceder zaloguj zarejestruj join_now join_today impressum imprint checkout ログイン
        """)

    /// What stands on buttons behind a name.
    static let buttons = table("follow share read updated twitter facebook linkedin instagram folgen suivre seguir segui 关注 關注 分享 フォロー")

    /// Labels, heads of columns and criteria that things are sorted by, which as a whole are no name.
    static let labels = table(
        """
        message messages title titles topic topics thread threads time date size type types name price brand model budget domain manufacturer category \
        categories status reply replies views posts last_post rating ratings popularity relevance newest oldest text subject gender colour color department \
        location country city language genre year product products company people members terms nachricht betreff titel thema themen antworten \
        aufrufe zugriffe letzter_beitrag preis größe marke hersteller sujet sujets réponses vus prix taille marque tema temas asunto respuestas \
        vistas mensajes precio marca tamaño título assunto preço risposte titolo messaggi prezzo onderwerp reacties bericht тема темы ответов просмотров \
        сообщение цена название 回复 回覆 查看 全部 更多 查看更多 关注 相关文章 最后回复 标题 主题 时间 发表时间 最后发表 评论 分享 收藏 返回 首页 首頁 版权声明 \
        タイトル 件名 日時 返信 投稿日 제목 조회 날짜 댓글
        """)

    static let small = table("by von vom par por de di del da and und et y e og och en van the on am at an for with mit im in")

    /// What stands between a name and the date that was cut off behind it.
    static let tails = table(
        """
        am on at um le el il op den em in the à kl om dne monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag \
        freitag samstag sonntag
        """)

    /// What stands between a name and the date behind it.
    static let beforeDates = table("am on at um kl om dne")

    static let suffixes = table("jr sr esq ii iii dr")
    static let degrees = table("phd ph_d md m_d msc ma")

    /// Words in the name of a desk or a company.
    static let organisations = table(
        """
        redaktion redacción rédaction redazione redactie redakcja editorial agency agentur news staff team desk newsroom gmbh ag inc llc ltd verlag \
        associates institute university universität ministerium ministry foundation stiftung association agence press presse media magazine zeitung
        """)

    /// Labels such as "Written by" of the pairs of a card.
    static func announcesAuthor(_ label: String) -> Bool {
        TextKeys.words(label).split(separator: " ").contains { labelWords.contains(String($0)) }
    }

    private static let labelWords = table(
        "written verfasst geschrieben écrit escrito scritto autor author door автор skriven skrevet napisane napisany napisana napisano 著者 执笔 by von par por"
    )
}
