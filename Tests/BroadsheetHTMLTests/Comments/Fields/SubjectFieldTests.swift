import BroadsheetCore
import Testing

@testable import BroadsheetHTML

@Suite struct SubjectFieldTests {
    private func bodies(_ headings: [String], fields: [CommentPattern.Field: [String]] = [:]) throws -> [[Block]] {
        let thread = headings.enumerated().map { place, heading in
            "<div class=letter id=c\(place + 11)>\(heading)\(CommentPages.content(place))</div>"
        }
        let pattern = CommentPattern(platform: "letters", items: ".letter", fields: fields)
        return try #require(try readPage(CommentPages.page(thread.joined()), pattern: pattern).article.discussion).comments.map(\.body)
    }

    private func texts(_ places: Range<Int>) -> [String] { places.map { "\(CommentPages.sentences[$0 % 6]) That is \($0)." } }

    @Test func aHeadingOfEachCommentIsItsSubject() throws {
        let subjects = ["Too dark", "Lower the heat", "Spelt", "The tin"]
        #expect(
            try bodies(subjects.map { "<h3>\($0)</h3>" })
                == (0..<4).map { [.heading(level: 3, RichText(subjects[$0])), .paragraph(RichText(texts(0..<4)[$0]))] })
    }

    @Test func theSubjectOfTheThreadIsNobodysOwn() throws {
        #expect(
            try bodies(["<h3>Re: Bread</h3>", "<h3>Re: Bread</h3>", "<h3>Re: Bread</h3>", "<h3>Re: Bread</h3>"]).map(\.plainText)
                == texts(0..<4))
    }

    @Test func aPatternSaysWhereTheSubjectIs() throws {
        let bodies = try bodies(
            ["<em class=topic>Too dark</em>", "", "<em class=topic>Spelt</em>"], fields: [.subject: [".topic"], .text: [".text"]])
        #expect(bodies.map(\.plainText) == ["Too dark\n\n\(texts(0..<1)[0])", texts(1..<2)[0], "Spelt\n\n\(texts(2..<3)[0])"])
    }

    @Test func aHeadingInsideTheTextStaysThere() throws {
        let thread = (0..<3).map {
            "<div class=letter id=c1\($0)>\(CommentPages.content($0, text: "One.</p><h4>Part \($0)</h4><p>\(CommentPages.sentences[$0])"))</div>"
        }
        let pattern = CommentPattern(platform: "letters", items: ".letter", fields: [.text: [".text"]])
        let comments = try #require(try readPage(CommentPages.page(thread.joined()), pattern: pattern).article.discussion).comments
        #expect(comments.map { $0.body.plainText } == (0..<3).map { "One.\n\nPart \($0)\n\n\(CommentPages.sentences[$0])" })
    }
}
