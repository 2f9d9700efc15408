import BroadsheetCore
import BroadsheetXML
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A format of one's own is a file and a line, as Docs/WritingAnImporter.md says.
@Suite struct OwnDialectTests {
    private struct ShelfImporter: XMLRecordImporter {
        let format: FormatID = "shelf"
        let layout = RecordLayout(containers: [["shelf"]], unnested: ["book", "note"])
        let hasParts = true

        func confidence(for outline: XMLOutline) -> Confidence { outline.rootName == "shelf" ? .certain : .none }

        func role(of record: XMLRecord) -> XMLRecordRole {
            switch record.root.name {
            case "book": .article(names: [record.root.attribute("id") ?? ""])
            case "note": .part(names: [], of: record.root.attribute("on") ?? "")
            default: .other(record.root.name)
            }
        }

        func draft(of record: XMLRecord?, named name: String, _ context: inout ImportContext) throws(ImportError) -> ArticleDraft {
            let title = record?.root.words("title").map { RichText($0) }
            return ArticleDraft(Article(id: name.isEmpty ? nil : name, title: title), thread: ThreadAssembler(limits: context.limits))
        }

        func add(_ part: XMLRecord, to draft: inout ArticleDraft, _ context: inout ImportContext) throws(ImportError) {
            let text = context.blocks(part.root.text, as: .plainText)
            draft.thread?.add(BroadsheetCore.Comment(id: part.root.attribute("id") ?? "", body: text))
        }
    }

    @Test func aFileAndALine() throws {
        var registry = FormatRegistry()
        registry.register(ShelfImporter())
        let text =
            "<shelf><note id='1' on='b'>First</note><book id='a'><title>A</title></book><book id='b'/><odd/><note id='2' on='c'>?</note></shelf>"
        let read = try registry.open(Source(text: text)).map { try $0.get() }
        #expect(read.map(\.article.title?.plainText) == ["A", nil, nil])
        #expect(read.map { $0.article.discussion?.comments.map(\.id) ?? [] } == [[], ["1"], ["2"]])
        #expect(read[2].article.id == "c")
        #expect(read[0].diagnostics.map(\.code) == [.recordsLeftOut])
    }

    @Test func feedsOfCommentsAreJoined() throws {
        let article = Article(
            title: "Fog", canonicalURL: .init(string: "https://harbour.example.org/2024/05/fog/"), body: [.paragraph("Fog.")],
            discussion: Discussion(comments: [BroadsheetCore.Comment(id: "11", body: [])], declaredCount: 2))
        let fixture = Fixture(format: "rss", name: "wordpress-comments")
        let other = Fixture(format: "rss", name: "wordpress-site-comments")
        let comments = try [fixture, other].flatMap { try Fixtures.registry.open($0.source()).map { try $0.get().article } }
        let joined = ([article] + comments).joiningDiscussions()
        #expect(joined.map { $0.discussion?.comments.map(\.id) ?? [] } == [["11", "12"], ["9"]])
        #expect(joined[0].discussion?.declaredCount == 2)
    }
}
