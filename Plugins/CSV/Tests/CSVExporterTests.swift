import BroadsheetCSV
import BroadsheetCore
import BroadsheetTesting
import Foundation
import Testing

@Suite struct CSVExporterTests {
    private let article = Article(
        id: "a1", title: "Bread, \"good\" bread", authors: [Contributor(name: "Ann"), Contributor(name: "Bob, Jr.")],
        published: PartialDate(year: 2024, month: 5), modified: PartialDate(unresolved: "3 years ago"),
        canonicalURL: URL(string: "https://example.com/bread"), tags: ["food"], language: "en",
        body: [.paragraph("One."), .paragraph("Two.")],
        discussion: Discussion(
            comments: [
                Comment(id: "1", author: Contributor(name: "Cy"), body: [.paragraph("=HYPERLINK(\"x\")")], score: -4),
                Comment(id: "2", parentID: "1", body: [.paragraph("Fine")], reactions: [Comment.Reaction(name: "like", count: 3)]),
            ], declaredCount: 5))

    @Test func writesTheTableOfArticles() throws {
        let expected =
            "id,title,subtitle,summary,authors,published,modified,url,site,section,tags,language,licence,leadImage,access,kind,text,"
            + "comments,commentsDeclared\r\n"
            + "a1,\"Bread, \"\"good\"\" bread\",,,\"[\"\"Ann\"\",\"\"Bob, Jr.\"\"]\",2024-05,3 years ago,https://example.com/bread,,,"
            + "\"[\"\"food\"\"]\",en,,,,,\"One.\n\nTwo.\",2,5\r\n"
        let output = try CSVExporter().export([article])
        #expect(String(decoding: output.bytes(of: "articles.csv"), as: UTF8.self) == expected)
        #expect(output.bytes(of: .main).isEmpty)
    }

    @Test func writesTheTableOfComments() throws {
        let expected =
            "article,id,parent,kind,state,author,authorURL,published,edited,text,score,reactions,permalink,isByArticleAuthor,"
            + "spamScore,spamReasons\r\n"
            + "a1,1,,comment,visible,Cy,,,,\"'=HYPERLINK(\"\"x\"\")\",-4,,,false,,\r\n"
            + "a1,2,1,comment,visible,,,,,Fine,,\"[{\"\"name\"\":\"\"like\"\",\"\"count\"\":3}]\",,false,,\r\n"
        #expect(try CSVExporter(table: .comments).string(from: article) == expected)
        let both = try CSVExporter().export([article])
        #expect(String(decoding: both.bytes(of: "comments.csv"), as: UTF8.self) == expected)
    }

    @Test func theOpeningPostHasTheTextOfTheBody() throws {
        let thread = Article(
            id: "t", kind: .forum, body: [.paragraph("Rye or wheat?")],
            discussion: Discussion(comments: [
                Comment(id: "1", kind: .openingPost, body: []), Comment(id: "2", parentID: "1", body: [.paragraph("Rye.")]),
                Comment(id: "3", body: []),
            ]))
        let output = try CSVExporter().export([thread])
        let comments = TableReader.records(output.bytes(of: "comments.csv"))
        #expect(comments.map { $0["text"] } == ["Rye or wheat?", "Rye.", ""])
        #expect(comments.map { $0["kind"] } == ["openingPost", "comment", "comment"])
        #expect(TableReader.records(output.bytes(of: "articles.csv")).map { $0["text"] } == ["Rye or wheat?"])
    }

    @Test func aThreadOfAnyDepthIsATable() throws {
        let count = 100_000
        let comments = (0..<count).map { Comment(id: String($0), parentID: $0 > 0 ? String($0 - 1) : nil, body: [.paragraph("T")]) }
        let output = try CSVExporter(table: .comments).export([Article(id: "x", discussion: Discussion(comments: comments))])
        #expect(output.bytes(of: .main).count { $0 == 0x0a } == count + 1)
    }

    @Test(arguments: ["plain", "a,b", "a\"b", "\"", "a\nb", "a\r\nb", " space ", "", "ünï — 👩‍👩‍👧", "a;b", "a\tb", "[1]", "'x"])
    func cellsComeBack(text: String) throws {
        let article = Article(id: "x", section: text)
        for separator in [CSVDialect.Separator.comma, .semicolon, .tab] {
            for lineEnding in [CSVDialect.LineEnding.crlf, .lf] {
                let dialect = CSVDialect(separator: separator, lineEnding: lineEnding)
                let output = try CSVExporter(table: .articles, dialect: dialect).export([article, article])
                let records = TableReader.records(output.bytes(of: .main), separator: separator.rawValue)
                #expect(records.map { $0["section"] } == [text, text])
            }
        }
    }

    @Test(arguments: ["=1+1", "+1", "-1", "@x", "\tx", "\rx"])
    func formulasAreGuarded(text: String) throws {
        let article = Article(id: "x", section: text)
        let guarded = try CSVExporter(table: .articles).export([article]).bytes(of: .main)
        #expect(TableReader.records(guarded).first?["section"] == "'" + text)
        let plain = try CSVExporter(table: .articles, dialect: CSVDialect(guardsFormulas: false)).export([article]).bytes(of: .main)
        #expect(TableReader.records(plain).first?["section"] == text)
    }

    @Test func keysStayEqualUnderTheGuard() throws {
        let article = Article(
            id: "=1", discussion: Discussion(comments: [Comment(id: "-2", body: []), Comment(id: "3", parentID: "-2", body: [])]))
        let output = try CSVExporter().export([article])
        let articles = TableReader.records(output.bytes(of: "articles.csv"))
        let comments = TableReader.records(output.bytes(of: "comments.csv"))
        #expect(comments.map { $0["article"] } == [articles[0]["id"], articles[0]["id"]])
        #expect(comments[1]["parent"] == comments[0]["id"])
    }

    @Test func aByteOrderMarkComesOnlyWhenAskedFor() throws {
        let dialect = CSVDialect(hasByteOrderMark: true)
        let marked = try CSVExporter(table: .articles, dialect: dialect).export([article]).bytes(of: .main)
        #expect(marked.starts(with: [0xef, 0xbb, 0xbf, UInt8(ascii: "i")]))
        #expect(try CSVExporter(table: .articles).export([article]).bytes(of: .main).first == UInt8(ascii: "i"))
    }

    @Test func noArticlesAreAHeader() throws {
        #expect(TableReader.rows(try CSVExporter(table: .comments).export([]).bytes(of: .main)) == [CSVTable.comments.columns])
    }

    @Test func whatIsNotKnownIsEmptyAndWhatIsNoneIsZero() throws {
        let articles = [Article(id: "a"), Article(id: "b", discussion: Discussion())]
        let records = TableReader.records(try CSVExporter(table: .articles).export(articles).bytes(of: .main))
        #expect(records.map { $0["comments"] } == ["", "0"])
    }

    @Test func lossesAreReportedOnce() throws {
        let styled = Article(body: [.paragraph(RichText(runs: [RichText.Run("a", style: .strong)]))])
        #expect(try CSVExporter().export([styled, styled]).diagnostics.map(\.code) == [.notRepresentable])
        #expect(try CSVExporter().export([article]).diagnostics.isEmpty)
        #expect(try CSVExporter(table: .articles).export([article]).diagnostics.map(\.severity) == [.warning])
    }

    @Test func theRegistryKnowsEveryTable() {
        var registry = FormatRegistry()
        registry.register(.csv)
        let formats: Set<FormatID> = ["csv", "articles-csv", "comments-csv", "tsv", "articles-tsv", "comments-tsv"]
        #expect(Set(registry.exporters.map(\.format)) == formats)
        #expect(registry.exporter(for: "tsv")?.parts == ["articles.tsv", "comments.tsv"])
        #expect(registry.exporter(for: "comments-csv")?.parts == [.main])
    }

    @Test(arguments: [nil, CSVTable.articles, .comments], [CSVDialect.csv, .tsv])
    func conforms(table: CSVTable?, dialect: CSVDialect) throws {
        try ExporterChecks(CSVExporter(table: table, dialect: dialect), articles: [article]).run()
    }
}
