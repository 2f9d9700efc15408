/// Short texts that speak of comments, such as the heading above a thread.
struct CountHints {
    var hasWord = false
    /// Whether a number stands in front of the word or right behind it.
    var hasCount = false

    private static let longest = 160

    private static let matcher = LabelMatcher([
        (
            .comment,
            """
            comment kommentar coment thought response repl antwort answer commento reactie reaction beitr post message opini avis réaction respuest respost \
            risposte komentar komentár yorum коммент Коммент отзыв Отзыв ответ Ответ обсужд Обсужд комент Комент σχόλι Σχόλι kommentti hozzászól vélemény \
            comentariu odpowied reacties svar 评论 評論 コメント 回答 留言 回复 返信 댓글 تعليق نظر תגוב bình-luận ความคิดเห็น komentarz
            """
        )
    ])

    /// Reads a text. Linear in its length, which is bounded.
    static func read(_ text: UnsafeBufferPointer<UInt8>) -> CountHints {
        guard text.count <= longest, matcher.traits(of: text).contains(.comment) else { return CountHints() }
        var words = 0
        var hasNumber = false
        var inWord = false
        var inNumber = false
        for byte in text {
            let isDigit = byte &- 0x30 < 10
            let isLetter = (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
            if isDigit, !inWord, !inNumber, words <= 3 { hasNumber = true }
            if isLetter, !inWord { words += 1 }
            inNumber = isDigit
            inWord = isLetter
        }
        return CountHints(hasWord: true, hasCount: hasNumber && words <= 12)
    }
}
