extension PhraseTable {
    /// Headings of other content.
    static let others: [PhraseList] = [
        PhraseList(
            "en",
            """
            related; related articles*; related posts*; related stories*; related topics*; recent posts*; recent comments*;
            latest news*; latest comments; latest posts*; more from*; more on*; most read*; most popular*; popular posts*; trending*;
            you may also like*; you might also like*; read more; read next*; recommended*; about the author*; categories; archives;
            archive; tags; tag cloud; follow us*; popular; top stories*; search; blog archive; labels; similar posts*;
            curated and popular this week; featured*; advertisement*; sponsored*; newsletter*; blogroll; meta; subscribe*
            """),
        PhraseList(
            "de",
            """
            neueste kommentare; neue kommentare; letzte kommentare; aktuelle kommentare; kürzliche kommentare; neueste beiträge*;
            letzte beiträge*; ähnliche artikel*; ähnliche beiträge*; verwandte artikel*; verwandte beiträge*; mehr zum thema*;
            meistgelesen*; meist gelesen*; meistkommentiert*; das könnte*; auch interessant*; weitere artikel*; weitere themen*;
            lesen sie auch*; kategorien; archiv; archive; schlagwörter; suche; folge*; über den autor*; anzeige; werbung;
            beliebte beiträge*; aus dem archiv*; blogarchiv; dieses blog durchsuchen
            """),
        PhraseList(
            "fr",
            """
            commentaires récents; derniers commentaires; articles récents*; derniers articles*; articles similaires*; à lire aussi*;
            à lire également*; lire aussi*; sur le même thème*; sur le même sujet*; les plus lus*; l'info en continu*;
            dans la même rubrique*; catégories; archives; mots-clés; recherche; passer la publicité; editorial
            """),
        PhraseList(
            "es",
            """
            comentarios recientes; últimos comentarios; entradas recientes*; artículos relacionados*; noticias relacionadas*;
            relacionados*; lo más leído*; lo más visto*; te puede interesar*; más noticias*; categorías; archivos; buscar; ver también
            """),
        PhraseList(
            "pt",
            """
            comentários recentes; posts recentes*; artigos relacionados*; leia também*; mais lidas*; relacionados*; categorias;
            arquivos
            """),
        PhraseList(
            "it",
            """
            commenti recenti; ultimi commenti; articoli recenti*; articoli correlati*; leggi anche*; ti potrebbe interessare*;
            i più letti*; categorie; archivi
            """),
        PhraseList(
            "nl",
            """
            recente reacties; laatste reacties; recente berichten*; gerelateerd*; lees ook*; meest gelezen*; categorieën; archief;
            meer over dit onderwerp*; populair*; ook interessant*; lees meer*; archieven; zoeken; meest recent*; nieuwste berichten*
            """),
        PhraseList(
            "pl",
            """
            najnowsze komentarze; ostatnie komentarze; ostatnie wpisy*; powiązane*; zobacz także*; czytaj także*; polecamy*; kategorie;
            archiwa; najczęściej czytane*;
            polecane*; może cię zainteresować*; najnowsze wpisy*; popularne*; archiwum; szukaj; więcej na ten temat*; przeczytaj także*
            """),
        PhraseList(
            "ru",
            """
            последние комментарии; свежие комментарии; свежие записи*; похожие*; читайте также*; рубрики; архивы; популярное*;
            новости по теме*; самое читаемое*; вам может быть интересно*; последние новости*; смотрите также*; метки; облако тегов;
            архив; поиск
            """),
        PhraseList(
            "sv",
            """
            senaste kommentarer; senaste inläggen*; relaterade*; läs också*; kategorier; arkiv;
            relaterat*; läs mer*; mest läst*; liknande*; populärt*; sök; arkivet
            """),
        PhraseList(
            "da",
            """
            seneste kommentarer; seneste indlæg*;
            relaterede*; læs også*; mest læste*; kategorier; arkiver; arkiv; søg; populære*; seneste nyt*
            """),
        PhraseList(
            "tr",
            """
            son yorumlar; son yazılar*; kategoriler; arşivler;
            ilgili yazılar*; ilgili haberler*; bunları da beğenebilirsiniz*; en çok okunan*; ara; arşiv; benzer yazılar*; önerilen*
            """),
        PhraseList(
            "cs",
            """
            nejnovější komentáře; nejnovější příspěvky*;
            čtěte také*; související*; mohlo by vás zajímat*; nejčtenější*; rubriky; archivy; archiv; hledat; podobné články*
            """),
        PhraseList(
            "hu",
            """
            legutóbbi hozzászólások; legutóbbi bejegyzések*;
            kapcsolódó*; ajánlott*; legolvasottabb*; kategóriák; archívum; keresés; olvasta már*; hasonló*
            """),
        PhraseList(
            "ro",
            """
            comentarii recente; articole recente*;
            citește și*; articole similare*; cele mai citite*; categorii; arhive; arhiva; caută; recomandate*
            """),
        PhraseList(
            "fi",
            """
            viimeisimmät kommentit; viimeisimmät artikkelit*;
            lue myös*; luetuimmat*; aiheeseen liittyvä*; uusimmat*; kategoriat; arkisto; arkistot; haku; suosituimmat*
            """),
        PhraseList(
            "nb",
            """
            siste kommentarer; siste innlegg*; nylige kommentarer; relaterte*; les også*; mest lest*; kategorier; arkiv; arkiver; søk
            """),
        PhraseList(
            "uk",
            """
            останні коментарі; останні записи*; читайте також*; схожі*; популярне*; категорії; архіви; пошук
            """),
        PhraseList(
            "el",
            """
            πρόσφατα σχόλια; πρόσφατα άρθρα*; σχετικά άρθρα*; διαβάστε επίσης*; κατηγορίες; αρχείο
            """),
        PhraseList(
            "ja",
            """
            最近のコメント; 最近の投稿*; 関連記事*; 人気記事*; カテゴリー; アーカイブ; おすすめ記事*
            """),
        PhraseList(
            "zh",
            """
            近期评论; 近期文章*; 最近评论; 相关文章*; 相關文章*; 热门文章*; 熱門文章*; 分类; 分類; 归档; 彙整; 推荐阅读*; 推薦閱讀*
            """),
        PhraseList(
            "ko",
            """
            최신 댓글; 최근 댓글; 최신 글*; 최근 글*; 관련 글*; 관련 기사*; 카테고리; 인기 글*; 많이 본 뉴스*
            """),
        PhraseList(
            "id",
            """
            komentar terbaru; pos-pos terbaru*; artikel terkait*; baca juga*; kategori; arsip; terpopuler*
            """),
        PhraseList(
            "vi",
            """
            bình luận gần đây; bài viết mới*; bài viết liên quan*; tin liên quan*; chuyên mục; xem nhiều*; đọc nhiều*
            """),
        PhraseList(
            "ca",
            """
            comentaris recents; entrades recents*; articles relacionats*; categories; arxius
            """),
        PhraseList(
            "hr",
            """
            najnoviji komentari; nedavni komentari; najčitanije*; povezano*; kategorije; arhiva
            """),
    ]
}
