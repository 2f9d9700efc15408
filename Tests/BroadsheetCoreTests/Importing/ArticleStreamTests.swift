import BroadsheetCore
import Testing

@Suite struct ArticleStreamTests {
    private struct Numbers: IteratorProtocol, Sendable {
        var number = 0
        let count: Int

        mutating func next() -> ArticleStream.Item? {
            guard number < count else { return nil }
            number += 1
            if number == 2 { return .rejected(ImportError(.malformed, "Record 2 is broken.")) }
            return .article(Imported(article: Article(id: String(number)), format: "numbers"))
        }
    }

    private func name(_ item: ArticleStream.Item) -> String {
        switch item {
        case .article(let imported): imported.article.id
        case .rejected(let error): error.code.rawValue
        }
    }

    @Test func aBrokenRecordDoesNotEndTheStream() {
        #expect(ArticleStream(Numbers(count: 3)).map(name) == ["1", "malformed", "3"])
    }

    @Test func recordsAreReadWhenAskedFor() throws {
        var stream = ArticleStream(Numbers(count: .max))
        #expect(try stream.next()?.get().article.id == "1")
        #expect(throws: ImportError(.malformed, "Record 2 is broken.")) { _ = try stream.next()?.get() }
    }

    @Test func theSameComesAsynchronously() async {
        var names: [String] = []
        for await item in ArticleStream(Numbers(count: 3)).async { names.append(name(item)) }
        #expect(names == ["1", "malformed", "3"])
    }

    @Test func aCancelledTaskStopsReading() async {
        let task = Task {
            var count = 0
            for await _ in ArticleStream(Numbers(count: .max)).async { count += 1 }
            return count
        }
        task.cancel()
        #expect(await task.value < .max)
    }

    @Test func aDocumentIsAStreamOfOne() throws {
        struct Reader: DocumentImporter {
            let format: FormatID = "one"
            func confidence(for probe: Probe) -> Confidence { .certain }
            func read(_ source: Source, _ context: inout ImportContext) throws(ImportError) -> Article {
                context.report(Diagnostic(.note, .noContent, "There is nothing."))
                context.keep(Residue(.unknown, text: "x", reason: "a test"))
                return Article(id: "1")
            }
        }
        let context = ImportContext(options: ImportOptions(keepsResidue: true))
        let items = Array(try Reader().open(Source(text: ""), context: context))
        #expect(items.count == 1)
        let imported = try #require(try items.first?.get())
        #expect(imported.format == "one")
        #expect(imported.diagnostics.count == 1)
        #expect(imported.residue.count == 1)
    }
}
