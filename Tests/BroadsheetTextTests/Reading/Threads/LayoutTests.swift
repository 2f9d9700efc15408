import BroadsheetCore
import Testing

@testable import BroadsheetText

/// Names, dates and texts in each of the orders that comment systems have.
struct LayoutTests {
    private static let texts = [
        "I am so glad that it turns again, my children love it.", "Where can I buy the flour? I was there and found nobody.",
        "You have to ring the bell, they always hear it in the end.", "Thanks for the article, I will go there on Sunday with my dad.",
    ]
    private static let authors = ["Ann Lee", "Bo Wu", "Carl Moss", "Dora Tanner"]
    private static let dates = ["May 3, 2019 at 7:08 pm", "May 4, 2019 at 8:15 am", "May 4, 2019 at 9:20 am", "May 6, 2019 at 11:02 pm"]

    private func check(_ comment: (Int) -> String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
        let text = ReadTexts.mill + "4 Comments\n\n" + (0..<4).map(comment).joined(separator: "\n\n") + "\n\nLeave a Reply\n"
        let article = try ReadTexts.read(text)
        #expect(article.comments.map(\.body.plainText) == Self.texts, sourceLocation: sourceLocation)
        #expect(article.comments.map { $0.author?.name } == Self.authors, sourceLocation: sourceLocation)
        #expect(article.comments.map { $0.published?.day } == [3, 4, 4, 6], sourceLocation: sourceLocation)
        #expect(article.comments.first?.published?.hour == 19, sourceLocation: sourceLocation)
        #expect(article.title?.plainText == "A mill turns again", sourceLocation: sourceLocation)
    }

    @Test func nameAndDateAbove() throws {
        try check { "\(Self.authors[$0]), \(Self.dates[$0])\n\(Self.texts[$0])\nReply" }
    }

    @Test func nameThenDateAbove() throws {
        try check { "\(Self.authors[$0])\n\(Self.dates[$0])\n\n\(Self.texts[$0])\n\nReply" }
    }

    @Test func saysThenDateAbove() throws {
        try check { "\(Self.authors[$0]) says:\n\(Self.dates[$0])\n\n\(Self.texts[$0])\n\nReply" }
    }

    @Test func nameThenDateBelow() throws {
        try check { "\(Self.texts[$0])\n– \(Self.authors[$0])\n\(Self.dates[$0])" }
    }

    @Test func dateThenNameBelow() throws {
        try check { "\(Self.texts[$0])\n\nanswered \(Self.dates[$0])\n\(Self.authors[$0])" }
    }

    /// Scripts without spaces between words.
    @Test(arguments: ["评论({n})", "{n} 条评论"])
    func ideographs(_ heading: String) throws {
        let texts = ["桥终于修好了，我和孩子们都很高兴。", "请问什么时候可以开车过去？昨天那里没有人。", "写得很好", "谢谢作者，星期天我要和爸爸一起去看看。"]
        let authors = ["小明", "kettle99", "山里人", "王大海"]
        let comments = (0..<4).map { "\(authors[$0])\n\(texts[$0])\n2019-05-0\($0 + 3) 19:08:22\n回复 赞\($0)\n举报" }
        let text = """
            老桥重新开放

            星期一，河上的老桥重新开放了，村里的人又可以像从前一样走到对岸的集市去买东西。

            新的栏杆是一位邻村的木匠去年春天用橡木做成的，费用由全村人一起负担，一共花了三个月。

            \(heading.replacing("{n}", with: "4"))

            \(comments.joined(separator: "\n\n"))

            发表评论
            """
        let article = try ReadTexts.read(text)
        #expect(article.comments.map(\.body.plainText) == texts)
        #expect(article.comments.map { $0.author?.name } == authors)
        #expect(article.comments.map { $0.published?.day } == [3, 4, 5, 6])
    }

    @Test func panelsOfForumsHoldNoDatesOfPosts() throws {
        let panel = "Senior Member\nJoined\nAug 30, 2009\nMessages\n356"
        try check { "\(Self.authors[$0])\n\(panel)\n\(Self.dates[$0])\n#\($0 + 1)\n\(Self.texts[$0])\nReply" }
        try check { "\(Self.authors[$0])\nPosts: 12\nJoined: Aug 2009\n\(Self.dates[$0])\n\(Self.texts[$0])\nReply" }
    }

    @Test func answersNameTheirParent() throws {
        let replies = ["", "In reply to Ann Lee\n", "In reply to Bo Wu\n", ""]
        let text =
            ReadTexts.mill + "4 Comments\n\n"
            + (0..<4).map { "\(Self.authors[$0])\n\(Self.dates[$0])\n\(replies[$0])\n\(Self.texts[$0])\n\nReply" }.joined(separator: "\n\n")
        let comments = try ReadTexts.read(text).comments
        #expect(comments.map(\.parentID) == [nil, "c1", "c2", nil])
        #expect(comments[1].parentEvidence == .inferred)
    }

    @Test func indentationNamesTheParent() throws {
        let indents = ["", "  ", "    ", ""]
        let text =
            ReadTexts.mill + "4 Comments\n\n"
            + (0..<4).map { number in
                "\(Self.authors[number])\n\(Self.dates[number])\n\n\(Self.texts[number])\n\nReply".split(separator: "\n")
                    .map { indents[number] + $0 }.joined(separator: "\n")
            }.joined(separator: "\n\n")
        let comments = try ReadTexts.read(text).comments
        #expect(comments.map(\.parentID) == [nil, "c1", "c2", nil])
        #expect(comments[1].parentEvidence == .indented)
    }

    @Test func aNameThatIsAddressedNamesTheParent() throws {
        let texts = [Self.texts[0], "@Ann Lee: " + Self.texts[1], "@Bo Wu, " + Self.texts[2], "@Nobody: " + Self.texts[3]]
        let text =
            ReadTexts.mill + "4 Comments\n\n"
            + (0..<4).map { "\(Self.authors[$0])\n\(Self.dates[$0])\n\n\(texts[$0])\n\nReply" }.joined(separator: "\n\n")
        #expect(try ReadTexts.read(text).comments.map(\.parentID) == [nil, "c1", "c2", nil])
    }

    @Test func noCommentsWhereThePageSaysSo() throws {
        let article = try ReadTexts.read(ReadTexts.mill + "No comments yet\n\nLeave a Reply\n\nName *\n\nEmail *\n")
        #expect(article.comments.isEmpty)
        #expect(article.discussion != nil)
    }
}
