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
            recente reacties; laatste reacties; recente berichten*; gerelateerd*; lees ook*; meest gelezen*; categorieën; archief
            """),
        PhraseList(
            "pl",
            """
            najnowsze komentarze; ostatnie komentarze; ostatnie wpisy*; powiązane*; zobacz także*; czytaj także*; polecamy*; kategorie;
            archiwa; najczęściej czytane*
            """),
        PhraseList(
            "ru",
            """
            последние комментарии; свежие комментарии; свежие записи*; похожие*; читайте также*; рубрики; архивы; популярное*
            """),
        PhraseList(
            "sv",
            """
            senaste kommentarer; senaste inläggen*; relaterade*; läs också*; kategorier; arkiv
            """),
        PhraseList(
            "da",
            """
            seneste kommentarer; seneste indlæg*
            """),
        PhraseList(
            "tr",
            """
            son yorumlar; son yazılar*; kategoriler; arşivler
            """),
        PhraseList(
            "cs",
            """
            nejnovější komentáře; nejnovější příspěvky*
            """),
        PhraseList(
            "hu",
            """
            legutóbbi hozzászólások; legutóbbi bejegyzések*
            """),
        PhraseList(
            "ro",
            """
            comentarii recente; articole recente*
            """),
        PhraseList(
            "fi",
            """
            viimeisimmät kommentit; viimeisimmät artikkelit*
            """),
    ]
}
