import BroadsheetCore
import BroadsheetJSON
import Testing

@Suite struct FlatThreadTests {
    private func text(_ comments: [BroadsheetCore.Comment], body: [Block] = []) -> String {
        let article = Article(title: "Which flour?", kind: .forum, body: body, discussion: Discussion(comments: comments))
        let line = FlatProfile.line(id: "7", result: .success(Imported(article: article, format: .html)), includesComments: false)
        let written = String(decoding: line, as: UTF8.self)
        guard let start = written.firstRange(of: #""text":""#), let end = written.firstRange(of: #"","comments""#) else { return "" }
        return String(written[start.upperBound..<end.lowerBound])
    }

    private let question = BroadsheetCore.Comment(
        id: "1", kind: .openingPost, body: [.paragraph("Rye or wheat, which of the two keeps better?"), .paragraph("I bake on Sundays.")])

    @Test func quotesOfPostsBefore() {
        let quote = Quote([.paragraph("Ann said:"), .paragraph("Rye or wheat, which of the two keeps better?")])
        let answer = BroadsheetCore.Comment(id: "2", body: [.quote(quote), .paragraph("Rye does.")])
        #expect(text([question, answer]) == #"Rye or wheat, which of the two keeps better?\n\nI bake on Sundays.\n\nRye does."#)
        // Case and marks are no words.
        let shouted = Quote([.paragraph("RYE OR WHEAT: WHICH OF THE TWO KEEPS BETTER!")])
        #expect(!text([question, BroadsheetCore.Comment(id: "2", body: [.quote(shouted), .paragraph("Rye.")])]).contains("WHEAT"))
        // The body is the first post of a page that has none among its comments.
        #expect(text([answer], body: question.body) == text([question, answer]))
    }

    @Test func otherQuotesStay() {
        let elsewhere = Quote([.paragraph("Bread of rye stays moist for a week, says my old cookbook.")])
        #expect(text([question, BroadsheetCore.Comment(id: "2", body: [.quote(elsewhere)])]).hasSuffix("says my old cookbook."))
        let later = Quote([.paragraph("Rye or wheat, which of the two keeps better?")])
        // What is quoted before it is said is said there.
        #expect(text([BroadsheetCore.Comment(id: "0", body: [.quote(later)]), question]).ranges(of: "which of the two").count == 2)
        let short = Quote([.paragraph("Rye or")])
        #expect(text([question, BroadsheetCore.Comment(id: "2", body: [.quote(short)])]).hasSuffix("Rye or"))
    }

    @Test func remarksBesideAnswers() {
        let answer = BroadsheetCore.Comment(id: "2", parentID: "1", kind: .answer, body: [.paragraph("Rye.")])
        let remark = BroadsheetCore.Comment(id: "3", parentID: "2", body: [.paragraph("Not in summer.")])
        #expect(text([question, answer, remark]).hasSuffix("Rye."))
        #expect(text([question, remark]).hasSuffix("Not in summer."))
        // Where comments are answered they are posts like others.
        let reply = BroadsheetCore.Comment(id: "4", parentID: "3", body: [.paragraph("In summer too.")])
        #expect(text([question, answer, remark, reply]).hasSuffix("Rye.\\n\\nNot in summer.\\n\\nIn summer too."))
        let post = BroadsheetCore.Comment(id: "5", body: [.paragraph("Thanks.")])
        #expect(text([question, answer, remark, post]).hasSuffix("Not in summer.\\n\\nThanks."))
    }
}
