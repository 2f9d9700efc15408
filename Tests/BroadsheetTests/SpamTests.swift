import Broadsheet
import Testing

/// Every importer of a format that others write labels comments that read like spam; what Broadsheet itself wrote comes back as it was.
@Suite struct SpamTests {
    private static let spam =
        "Earn $70/h from your own sofa, yes really!!! I got a shiny boat after only $9310 last month. ✿✿✿ "
        + "http://riches.example.com/join ♣♣k♣a♣♣p♣♣m♣o♣♣z♣u"
    private static let other = "My loaf stuck to the tin, and I would like to know what I did wrong with it."
    private static let registry = FormatRegistry.standard

    private static let article = Article(
        id: "https://example.org/rye", title: "Rye bread in two days", published: PartialDate(iso: "2024-05-06T07:08:09Z"),
        canonicalURL: Link("https://example.org/rye").url,
        body: [
            .paragraph("Rye needs time, and those who give it less than two days will be sorry for the crumb that they get in the end."),
            .paragraph("In the morning, add the rest of the flour and stir. Bake it for an hour, and let it cool until the next day."),
        ],
        discussion: Discussion(comments: [
            Comment(
                id: "1", author: Contributor(name: "Ann Weaver"), published: PartialDate(iso: "2024-05-07T07:08:09Z"),
                body: [.paragraph(other)]),
            Comment(
                id: "2", author: Contributor(name: "Kay Rich"), published: PartialDate(iso: "2024-05-08T07:08:09Z"),
                body: [.paragraph(spam)]),
            Comment(
                id: "3", parentID: "1", parentEvidence: .explicit, author: Contributor(name: "Bo Miller"),
                published: PartialDate(iso: "2024-05-09T07:08:09Z"), body: [.paragraph("Butter the tin, and dust it with flour.")]),
        ]))

    private func labels(_ bytes: [UInt8], as format: FormatID) throws -> [Bool] {
        let articles = try Self.registry.open(Source(bytes: bytes), as: format).map { try $0.get().article }
        return articles.flatMap { $0.discussion?.comments ?? [] }.map { $0.spam != nil }
    }

    @Test(arguments: ["html", "json-feed", "schema-org", "atom", "rss", "wxr", "disqus-xml"] as [FormatID])
    func writtenAndRead(format: FormatID) throws {
        let bytes = try Self.registry.export([Self.article], as: format).bytes(of: .main)
        #expect(try labels(bytes, as: format).filter(\.self).count == 1)
        #expect(try labels(bytes, as: format).count == 3)
    }

    @Test(arguments: ["json", "jsonl"] as [FormatID])
    func theCanonicalFormsKeepWhatTheySay(format: FormatID) throws {
        let bytes = try Self.registry.export([Self.article], as: format).bytes(of: .main)
        #expect(try labels(bytes, as: format) == [false, false, false])
        var article = Self.article
        article.discussion?.labelSpam()
        #expect(try labels(try Self.registry.export([article], as: format).bytes(of: .main), as: format) == [false, true, false])
    }

    @Test func theTextThatIsReadBack() throws {
        let exporter = PlainTextExporter(options: .init(isRoundTrip: true))
        #expect(try labels(Array(try exporter.string(from: Self.article).utf8), as: .plainText) == [false, false, false])
    }

    @Test func aTextOfAPage() throws {
        let bytes = try WETExporter().export([Self.article]).bytes(of: .main)
        #expect(try labels(bytes, as: .plainText) == [false, false, true] || labels(bytes, as: .plainText) == [false, true, false])
        let text = """
            Rye bread in two days

            Rye needs time, and those who give it less than two days will be sorry for the crumb that they get in the end.

            2 Comments

            Ann Weaver says:
            May 7, 2024 at 7:08 am
            \(Self.other)
            Reply

            Kay Rich says:
            May 8, 2024 at 7:08 am
            \(Self.spam)
            Reply

            """
        #expect(try labels(Array(text.utf8), as: .plainText) == [false, true])
    }

    @Test func exportFilesAndAnswersOfAPIs() throws {
        let movableType = """
            TITLE: Rye
            DATE: 05/06/2024 07:08:09 AM
            -----
            BODY:
            Words.
            -----
            COMMENT:
            AUTHOR: Ann
            DATE: 05/07/2024 07:08:09 AM
            \(Self.other)
            -----
            COMMENT:
            AUTHOR: Kay
            DATE: 05/08/2024 07:08:09 AM
            \(Self.spam)
            -----
            --------

            """
        #expect(try labels(Array(movableType.utf8), as: "movable-type") == [false, true])
        let comments = """
            [{"id": 1, "post": 7, "parent": 0, "author_name": "Ann", "date": "2024-05-07T07:08:09",
              "content": {"rendered": "<p>\(Self.other)</p>"}, "status": "approved", "type": "comment", "link": "https://example.org/rye#comment-1"},
             {"id": 2, "post": 7, "parent": 0, "author_name": "Kay", "date": "2024-05-08T07:08:09",
              "content": {"rendered": "<p>\(Self.spam)</p>"}, "status": "approved", "type": "comment", "link": "https://example.org/rye#comment-2"}]
            """
        #expect(try labels(Array(comments.utf8), as: "wordpress-comments") == [false, true])
    }
}
