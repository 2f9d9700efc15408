extension PhraseTable {
    /// Statements that there are no comments.
    static let absences: [PhraseList] = [
        PhraseList(
            "en",
            """
            0 comments; no comments; no comments yet; 0 responses; no responses; no comment; be the first to comment*;
            be the first to*; no responses yet; comments: 0; there are no comments*; comments (0); comments are off*; comments off*;
            add the first comment*
            """),
        PhraseList(
            "de",
            """
            0 kommentare; keine kommentare; kein kommentar; noch keine kommentare*; kommentare (0); schreibe den ersten kommentar*;
            keine kommentare vorhanden; kommentare: 0; es sind noch keine kommentare*
            """),
        PhraseList(
            "fr",
            """
            0 commentaire; 0 commentaires; aucun commentaire*; pas de commentaire*; soyez le premier*
            """),
        PhraseList(
            "es",
            """
            0 comentarios; sin comentarios; no hay comentarios*; sé el primero*
            """),
        PhraseList(
            "pt",
            """
            0 comentários; nenhum comentário*; sem comentários; seja o primeiro*
            """),
        PhraseList(
            "it",
            """
            0 commenti; nessun commento*; commenta per primo
            """),
        PhraseList(
            "nl",
            """
            0 reacties; geen reacties*
            """),
        PhraseList(
            "pl",
            """
            0 komentarzy; brak komentarzy*
            """),
        PhraseList(
            "ru",
            """
            0 комментариев; нет комментариев*; комментариев нет
            """),
        PhraseList(
            "sv",
            """
            inga kommentarer*; 0 kommentarer; ingen kommentarer*
            """),
        PhraseList(
            "cs",
            """
            žádné komentáře*; 0 komentářů
            """),
        PhraseList(
            "tr",
            """
            yorum yok*; 0 yorum
            """),
        PhraseList(
            "hu",
            """
            nincs hozzászólás*
            """),
        PhraseList(
            "ro",
            """
            niciun comentariu*
            """),
        PhraseList(
            "fi",
            """
            ei kommentteja*
            """),
        PhraseList(
            "ja",
            """
            コメントはありません*
            """),
        PhraseList(
            "zh",
            """
            暂无评论*
            """),
    ]
}
