import BroadsheetCore
import Testing

@Suite struct FormatRegistryTests {
    private struct Reader: DocumentImporter {
        let format: FormatID
        var title = "read"
        var confidence: @Sendable (Probe) -> Confidence = { _ in .none }

        func confidence(for probe: Probe) -> Confidence { confidence(probe) }

        func read(_ source: Source, _ context: inout ImportContext) throws(ImportError) -> Article {
            Article(title: RichText(title))
        }
    }

    private struct EmptyReader: Importer {
        let format: FormatID = "nothing"
        func confidence(for probe: Probe) -> Confidence { .certain }
        func open(_ source: Source, context: ImportContext) throws(ImportError) -> ArticleStream {
            ArticleStream([ArticleStream.Item]().makeIterator())
        }
    }

    private struct Writer: Exporter {
        let format: FormatID
        var text = ""
        mutating func write(_ article: Article, to output: inout ExportOutput) throws(ExportError) { try output.write(text) }
    }

    private func registry(_ readers: Reader...) -> FormatRegistry {
        var registry = FormatRegistry()
        for reader in readers { registry.register(reader) }
        return registry
    }

    private let source = Source(text: "input", name: "a.txt")

    @Test func theSurestImporterIsChosen() throws {
        let registry = registry(
            Reader(format: "a") { _ in .possible }, Reader(format: "b") { _ in .certain }, Reader(format: "c") { _ in .likely })
        #expect(try registry.read(source).format == "b")
    }

    @Test func amongEquallySureOnesTheLatestIsChosen() throws {
        let registry = registry(Reader(format: "a") { _ in .likely }, Reader(format: "b") { _ in .likely })
        #expect(try registry.read(source).format == "b")
    }

    @Test func aLaterImporterTakesThePlaceOfAnEarlierOne() throws {
        let registry = registry(Reader(format: "a", title: "old"), Reader(format: "a", title: "new"))
        #expect(registry.importers.count == 1)
        #expect(try registry.read(source, as: "a").article.title == "new")
    }

    @Test func aNamedFormatIsNotSniffed() throws {
        #expect(try registry(Reader(format: "a"), Reader(format: "b") { _ in .certain }).read(source, as: "a").format == "a")
    }

    @Test func moreIsReadWhenTheBeginningDoesNotTell() throws {
        let reader = Reader(format: "late") { probe in
            probe.contains("mark") ? .certain : probe.isComplete ? .none : .needsMoreData
        }
        let text = String(repeating: " ", count: 50_000) + "mark"
        #expect(try registry(Reader(format: "a") { _ in .possible }, reader).read(Source(text: text)).format == "late")
        #expect(try registry(Reader(format: "a") { _ in .possible }, reader).read(Source(text: text + text)).format == "late")
        let tooLate = Source(text: String(repeating: " ", count: 2 << 20) + "mark")
        #expect(try registry(Reader(format: "a") { _ in .possible }, reader).read(tooLate).format == "a")
        #expect(throws: ImportError.self) { try registry(reader).read(tooLate) }
    }

    @Test func errorsSayWhatCanBeDone() {
        let both = registry(Reader(format: "b"), Reader(format: "a"))
        let place = SourceLocation(source: "a.txt")
        #expect(throws: ImportError(.unknownFormat, "No importer reads the format “x”; registered are “a”, “b”.", at: place)) {
            try both.read(source, as: "x")
        }
        #expect(
            throws: ImportError(
                .unknownFormat, "The format of the input is not known, and none was named; registered are “a”, “b”.", at: place)
        ) {
            try both.read(source)
        }
        #expect(throws: ImportError(.unknownFormat, "No importer reads the format “x”; no importer is registered.", at: place)) {
            try FormatRegistry().read(source, as: "x")
        }
        #expect(throws: ImportError(.empty, "The input is empty.", at: place)) { try both.read(Source(text: "", name: "a.txt")) }
        #expect(throws: ExportError(.unknownFormat, "No exporter writes the format “x”; no exporter is registered.")) {
            _ = try FormatRegistry().export([], as: "x")
        }
        var writing = FormatRegistry()
        writing.register(Writer(format: "w"))
        #expect(throws: ExportError(.unknownFormat, "No exporter writes the format “x”; registered are “w”.")) {
            _ = try writing.export([], as: "x")
        }
    }

    @Test func aContainerWithoutArticlesIsEmpty() {
        var registry = FormatRegistry()
        registry.register(EmptyReader())
        #expect(throws: ImportError(.empty, "The input holds no article.", at: SourceLocation(source: "a.txt"))) {
            try registry.read(source)
        }
    }

    @Test func exportersAreReplacedToo() throws {
        var registry = FormatRegistry()
        registry.register(Writer(format: "a", text: "old"))
        registry.register(Writer(format: "a", text: "new"))
        #expect(registry.exporters.count == 1)
        #expect(try registry.export([Article()], as: "a").bytes(of: .main) == Array("new".utf8))
        #expect(try registry.exporter(for: "a")?.string(from: Article()) == "new")
    }

    @Test func copiesAreIndependent() {
        let original = registry(Reader(format: "a"))
        var copy = original
        copy.register(Reader(format: "b"))
        #expect(original.importers.count == 1)
        #expect(copy.importers.map(\.format) == ["b", "a"])
    }

    @Test func pluginsRegisterWhatTheyBring() {
        struct Plugin: FormatPlugin {
            func register(in registry: inout FormatRegistry) {
                registry.register(Reader(format: "p"))
                registry.register(Writer(format: "p"))
            }
        }
        var registry = FormatRegistry()
        registry.register(Plugin())
        #expect(registry.importer(for: "p") != nil)
        #expect(registry.exporter(for: "p") != nil)
        #expect(registry.importer(for: "p")?.info == FormatInfo(id: "p"))
    }
}
