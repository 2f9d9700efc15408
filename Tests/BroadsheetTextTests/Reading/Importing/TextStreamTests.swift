import BroadsheetCore
import BroadsheetText
import Foundation
import Testing

struct TextStreamTests {
    private func record(_ type: String, _ address: String, _ text: String) -> String {
        """
        WARC/1.0\r
        WARC-Type: \(type)\r
        WARC-Target-URI: \(address)\r
        WARC-Date: 2024-05-06T07:08:09Z\r
        Content-Type: text/plain\r
        Content-Length: \(text.utf8.count)\r
        \r
        \(text)\r
        \r

        """
    }

    private func items(
        _ text: String, _ importer: PlainTextImporter = PlainTextImporter(), limits: Limits = .default
    ) throws -> [ArticleStream.Item] {
        Array(try importer.open(Source(bytes: Array(text.utf8)), context: ImportContext(options: ImportOptions(limits: limits))))
    }

    @Test func recordsOfAnArchive() throws {
        let archive =
            record("warcinfo", "", "software: none")
            + record("conversion", "https://example.org/a", "Ein Weg öffnet wieder, sagte der Förster.")
            + record("conversion", "https://example.org/b", "A path opens again, the forester said on Monday.")
        let probe = Probe(prefix: Array(archive.utf8.prefix(4096)), isComplete: false)
        #expect(PlainTextImporter().confidence(for: probe) == .certain)
        let articles = try items(archive).map { try $0.get().article }
        #expect(articles.map(\.text) == ["Ein Weg öffnet wieder, sagte der Förster.", "A path opens again, the forester said on Monday."])
        #expect(articles.map { $0.canonicalURL?.absoluteString } == ["https://example.org/a", "https://example.org/b"])
    }

    /// A file is read in pieces, of which each of these is larger than one.
    @Test func filesAreReadInPieces() throws {
        let first = "A path opens again, the forester said on Monday."
        let archive =
            record("conversion", "https://example.org/a", first) + record("warcinfo", "", String(repeating: "none ", count: 120_000))
            + record("conversion", "https://example.org/b", String(repeating: "\n", count: 300_000) + first)
        let texts = String(repeating: "\n", count: 300_000) + first + "\n---\r\n" + first + "\n----\n---\n" + first
        for (text, importer, count) in [(archive, PlainTextImporter(), 2), (texts, PlainTextImporter(separator: "---"), 3)] {
            let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).txt")
            try Data(text.utf8).write(to: file)
            defer { try? FileManager.default.removeItem(at: file) }
            let stream = try importer.open(Source(contentsOf: file), context: ImportContext())
            let read = Array(stream).compactMap { try? $0.get().article.text }
            let given = try items(text, importer).compactMap { try? $0.get().article.text }
            #expect(read == given)
            #expect(read.count == count)
            #expect(read.last == first)
        }
    }

    @Test func archiveThatEndsEarly() throws {
        let archive =
            record("conversion", "https://example.org/a", "A path opens again.")
            + record("conversion", "https://example.org/b", "Words that are cut.")
        let found = try items(String(archive.dropLast(14)))
        #expect(found.count == 2)
        #expect(throws: Never.self) { try found[0].get() }
        #expect(throws: ImportError.self) { try found[1].get() }
    }

    @Test func somethingElseInAnArchive() throws {
        let found = try items(record("conversion", "https://example.org/a", "A path opens again.") + "and then this")
        #expect(found.count == 2)
        #expect(throws: ImportError.self) { try found[1].get() }
    }

    @Test func separatedTexts() throws {
        let text = "The first text says this.\n---8<---\n\n---8<---\r\nThe second one says that.\n---8<---\n"
        let articles = try items(text, PlainTextImporter(separator: "---8<---")).map { try $0.get().article.text }
        #expect(articles == ["The first text says this.", "The second one says that."])
    }

    @Test func limitHoldsForEachText() throws {
        let text = "Short words.\n#\n" + String(repeating: "long words ", count: 40) + "\n#\nShort again."
        let found = try items(text, PlainTextImporter(separator: "#"), limits: Limits(bytes: 100))
        #expect(found.count == 3)
        #expect(throws: ImportError.self) { try found[1].get() }
        #expect(try found[2].get().article.text == "Short again.")
    }
}
