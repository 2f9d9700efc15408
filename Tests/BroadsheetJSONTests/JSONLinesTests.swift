import BroadsheetCore
import BroadsheetJSON
import BroadsheetTesting
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

@Suite struct JSONLinesTests {
    private func items(_ text: String, limits: Limits = .default) throws -> [ArticleStream.Item] {
        let context = ImportContext(options: ImportOptions(limits: limits))
        return Array(try JSONLinesImporter().open(Source(text: text, name: "a.jsonl"), context: context))
    }

    private func outline(_ items: [ArticleStream.Item]) -> [String] {
        items.map { item in
            switch item {
            case .article(let imported): imported.article.id
            case .rejected(let error): "\(error)"
            }
        }
    }

    private static func line(_ id: String) -> String { "{\"schemaVersion\":\"1.0\",\"id\":\"\(id)\"}" }

    @Test func badLinesAreItems() throws {
        let text = "\u{feff}\(Self.line("a"))\r\n\n  \t\r\n{\"id\":\n\(Self.line("b"))\n[]\n\(Self.line("c")) x\n\(Self.line("d"))"
        #expect(
            outline(try items(text)) == [
                "a", "a.jsonl:4:7: The JSON ends inside an object. [malformed]", "b",
                "a.jsonl:6:1: An article, which is an object, is expected here, not an array. [malformed]",
                "a.jsonl:7:34: The end is expected here, not “x”. [malformed]", "d",
            ])
    }

    @Test func offsetsCountFromTheStart() throws {
        let first = Self.line("é") + "\n\n"
        let second = try #require(try items(first + "{]").last)
        let error = #expect(throws: ImportError.self) { try second.get() }
        #expect(error?.location?.byteOffset == first.utf8.count + 1)
        #expect(error?.location?.line == 3)
        #expect(error?.location?.column == 2)
    }

    @Test func nothingInIt() throws {
        #expect(throws: ImportError.self) { try items("") }
        #expect(try items("\n \n").isEmpty)
    }

    /// Many articles may be larger than one may be.
    @Test func limitHoldsForEachLine() throws {
        let text = "\(Self.line("a"))\n\(Self.line(String(repeating: "b", count: 100)))\n\(Self.line("c"))\n"
        #expect(
            outline(try items(text, limits: Limits(bytes: 40))) == [
                "a", "a.jsonl:2: The line has 131 bytes, more than the limit of 40. [too-large]", "c",
            ])
    }

    /// A line is looked at when it is pulled and not before.
    @Test func lazy() throws {
        var stream = try JSONLinesImporter().open(Source(text: Self.line("a") + "\n" + "{"), context: ImportContext())
        #expect(try stream.next()?.get().article.id == "a")
        #expect(throws: ImportError.self) { try stream.next()?.get() }
        #expect(stream.next() == nil)
    }

    @Test func files() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).jsonl")
        defer { try? FileManager.default.removeItem(at: file) }
        var generator = ArticleGenerator(seed: 4)
        let written = (0..<20).map { _ in generator.article() }
        try Data(try JSONLinesExporter().export(written).bytes(of: .main)).write(to: file)
        #expect(try articles(in: Source(contentsOf: file), with: JSONLinesImporter()).map(\.article) == written)
        try FileManager.default.removeItem(at: file)
        let error = #expect(throws: ImportError.self) { try articles(in: Source(contentsOf: file), with: JSONLinesImporter()) }
        #expect(error?.code == .unreadable)
    }
}
