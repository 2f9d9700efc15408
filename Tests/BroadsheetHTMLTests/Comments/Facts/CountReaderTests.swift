import Testing

@testable import BroadsheetHTML

@Suite struct CountReaderTests {
    private func statements(_ line: String) -> [CountStatement] {
        var tokenizer = CountTokenizer()
        tokenizer.read(line)
        return CountReader(tokenizer.tokens).statements()
    }

    /// The one number that a line states, and whether it is a comment, an answer or a post that it counts.
    private func count(_ line: String) -> Int? {
        let found = statements(line)
        return (found.first { $0.isTotal } ?? found.first)?.value
    }

    @Test(arguments: [
        ("12 comments", 12), ("12 thoughts on “A quiet harbour”", 12), ("1,204 Comments", 1204), ("37 Kommentare", 37),
        ("1.204 comentarios", 1204), ("1 204 commentaires", 1204), ("1\u{a0}204 réponses à « Port »", 1204), ("3 commenti", 3),
        ("14 reacties", 14), ("8 kommentarer", 8), ("21 kommenttia", 21), ("5 komentarzy", 5), ("5 komentářů", 5), ("5 komentárov", 5),
        ("9 hozzászólás", 9), ("4 comentarii", 4), ("5 комментариев", 5), ("21 комментарий", 21), ("2 коментарі", 2), ("7 коментара", 7),
        ("6 komentara", 6), ("11 σχόλια", 11), ("15 Yorum", 15), ("12 تعليقات", 12), ("١٢ تعليقا", 12), ("۱۲ دیدگاه", 12), ("8 תגובות", 8),
        ("12件のコメント", 12), ("コメント 12件", 12), ("コメント数：12", 12), ("12 条评论", 12), ("共12条评论", 12), ("评论 (12)", 12),
        ("3 則留言", 3), ("댓글 12개", 12), ("댓글(12)", 12), ("24 bình luận", 24), ("12 ความคิดเห็น", 12), ("5 komentar", 5),
        ("12 comentários", 12), ("6 comentaris", 6), ("4 komentarjev", 4), ("10 टिप्पणियाँ", 10), ("3 kommentaari", 3), ("7 komentarai", 7),
        ("2 komentāri", 2),
    ])
    func languagesCountInFrontOrBehind(line: String, value: Int) {
        #expect(count(line) == value)
    }

    @Test(arguments: [
        ("Comments (14)", 14), ("Comments [14]", 14), ("Comments: 5", 5), ("Kommentare 34 |", 34), ("Комментарии: 5", 5),
        ("124 Reader Comments", 124), ("View all 142 comments", 142), ("{ 38 comments… read them below or add one }", 38),
        ("Se han publicado 11 comentarios", 11), ("Tous vos commentaires (11)", 11), ("20 Antworten auf „Am Hafen“", 20),
        ("August 6, 2024 Comments (79)", 79), ("5343 views | 32 comments", 32), ("1.2k comments", 1200), ("3K replies", 3000),
        ("26 posts • Page 1 of 2", 26), ("Read the 10 replies", 10), ("2 Answers", 2), ("06/11/2024 0 Kommentare", 0),
    ])
    func shapesOfStatementsAreRead(line: String, value: Int) {
        #expect(count(line) == value)
    }

    @Test(arguments: [
        ("Showing 1–20 of 244 replies", 244), ("Viewing 16 posts - 1 through 16 (of 76 total)", 76), ("Comments 1 to 25 of 91", 91),
        ("20 von 244 Kommentaren", 244), ("1-25 of 60 messages", 60), ("20 из 244 комментариев", 244), ("1 à 20 sur 244 commentaires", 244),
    ])
    func theWholeCountsAndNotThePart(line: String, value: Int) {
        #expect(count(line) == value)
        #expect(statements(line).contains { $0.isTotal })
    }

    @Test(arguments: [
        "Page 1 of 3", "Seite 1 von 3", "Comment 3", "Comment #3", "3rd comment", "Load 20 more comments", "Next 20 comments",
        "3 neue Kommentare", "12 older comments", "Posts: 1,204", "Beiträge: 311", "Messages: 12", "4.5 comments", "12:30", "50%",
        "1. Kommentar", "12 people", "August 2024", "no numbers here", "", "reader_15 answers", "3 of 5 people found this helpful",
        "Comments off", "0 Reply", "2024 comments (", "12", "63 Kommentar Themen",
    ])
    func otherNumbersAreNone(line: String) {
        #expect(count(line) == nil)
    }

    @Test func numbersOfDifferentPiecesStayApart() {
        let tree = FactsFixture.tree("<p><a>361</a><a>48 Comments</a></p>")
        var tokenizer = CountTokenizer()
        tokenizer.read(tree, 1..<tree.count)
        #expect(CountReader(tokenizer.tokens).statements().map(\.value) == [48])
    }

    @Test func anyTextIsRead() {
        for line in [
            "(((((", "1,", "1,2,3,4,5,6", "99999999999999999999 comments", "\u{0}", "of of of 1 of", "：：12：", "1–2–3–4 of",
            "de 1 de 2 de 3",
        ] {
            _ = statements(line)
        }
        #expect(count("99999999999999999999 comments") == nil)
        #expect(statements(String(repeating: "1 of 2 comments ", count: 10_000)).count <= 40)
    }

    @Test func everyLanguageHasWordsThatAreFound() {
        for language in CountLanguage.all {
            let word = WordTable.phrases(language.comments)[0]
            #expect(count("7 \(word)") == 7, "\(language.code)")
        }
        #expect(CountLanguage.all.count >= 25)
        #expect(Set(CountLanguage.all.map(\.code)).count == CountLanguage.all.count)
    }
}
