import Broadsheet
import Testing

@testable import CustomImporter

/// A format of one's own is a file and a line, as Docs/WritingAnImporter.md says.
@Suite struct ShelfImporterTests {
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
}
