internal import BroadsheetCore

/// What stands in the place of a comment that was removed.
enum RemovalNotices {
    /// Whole texts, marks left out.
    private static let notices: Set<String> = Set(
        """
        deleted | removed | comment deleted | comment removed | this comment was deleted | this comment was removed | this comment has been deleted | \
        this comment has been removed | this comment has been removed by the author | this comment has been removed by a moderator | \
        this comment has been removed by a blog administrator | comment removed by author | comment removed by moderator | comment deleted by user | \
        deleted by creator | deleted by author | removed by mod | removed by moderator | this post was deleted | this post has been deleted | \
        this post is deleted | this message has been deleted | this message was deleted | post deleted by author | \
        gelöscht | kommentar gelöscht | dieser kommentar wurde gelöscht | dieser kommentar wurde entfernt | der kommentar wurde gelöscht | \
        dieser beitrag wurde gelöscht | beitrag gelöscht | vom ersteller gelöscht | dieser kommentar wurde vom autor gelöscht | \
        supprimé | commentaire supprimé | ce commentaire a été supprimé | supprimé par son auteur | ce message a été supprimé | \
        ce commentaire a été supprimé par l auteur | \
        eliminado | comentario eliminado | este comentario ha sido eliminado | este comentario fue eliminado | comentario borrado | \
        este mensaje ha sido eliminado | eliminado por el autor | este comentario ha sido eliminado por el autor | \
        comentário removido | este comentário foi removido | este comentário foi removido pelo autor | este comentário foi apagado | \
        commento eliminato | commento rimosso | questo commento è stato eliminato | questo commento è stato rimosso | \
        reactie verwijderd | deze reactie is verwijderd | verwijderd | dit bericht is verwijderd | \
        komentarz usunięty | ten komentarz został usunięty | komentarz został usunięty | usunięto | wpis usunięty | \
        komentář byl smazán | tento komentář byl smazán | kommentaren är borttagen | kommentaren har tagits bort | kommentaren er slettet | \
        комментарий удалён | комментарий удален | этот комментарий был удалён | этот комментарий был удален | сообщение удалено | удалено | \
        коментар видалено | yorum silindi | bu yorum silindi | このコメントは削除されました | 削除されました | 该评论已被删除 | 此评论已删除
        """.split(separator: "|").map { TextKeys.words(String($0)) })

    private static let longest = 120

    /// Whether a text is a notice and nothing more.
    static func isNotice(_ text: String) -> Bool {
        guard !text.isEmpty, text.utf8.count <= longest else { return false }
        return notices.contains(TextKeys.words(text))
    }
}
