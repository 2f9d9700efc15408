import BroadsheetCore
import Testing

@Suite struct ImportContextTests {
    private enum Word: ContextKey { static let defaultValue = "default" }
    private enum Other: ContextKey { static let defaultValue = "other" }

    @Test func settingsHaveDefaultsAndAreKeptByKey() {
        var values = ContextValues()
        #expect(values[Word.self] == "default")
        values[Word.self] = "set"
        #expect(values[Word.self] == "set")
        #expect(values[Other.self] == "other")
        #expect(ImportContext(values: values).values[Word.self] == "set")
    }

    @Test func registriesHandTheirSettingsOn() throws {
        struct Reader: DocumentImporter {
            let format: FormatID = "a"
            func confidence(for probe: Probe) -> Confidence { .certain }
            func read(_ source: Source, _ context: inout ImportContext) throws(ImportError) -> Article {
                Article(title: RichText(context.values[Word.self]))
            }
        }
        var registry = FormatRegistry()
        registry.register(Reader())
        registry.values[Word.self] = "set"
        #expect(try registry.read(Source(text: "x")).article.title == "set")
    }

    @Test func workIsCountedToTheLimit() throws {
        var context = ImportContext(options: ImportOptions(limits: Limits(workUnits: 10)))
        try context.spend(10)
        let expected = ImportError(.limitExceeded, "The input costs more than 10 steps of work.")
        for units in [1, Int.max, 0, Int.max, -5] {
            #expect(throws: expected) { try context.spend(units) }
        }
    }

    @Test func residueIsKeptOnlyWhenAskedFor() {
        var context = ImportContext()
        context.keep(Residue(.share, text: "Share", reason: "a button"))
        #expect(context.residue.isEmpty)
        context = ImportContext(options: ImportOptions(keepsResidue: true))
        context.keep(Residue(.share, text: "Share", reason: "a button"))
        #expect(context.residue.map(\.text) == ["Share"])
    }

    @Test func limitsHaveDefaults() {
        #expect(Limits.default == Limits())
        #expect(ImportContext().limits == Limits.default)
        #expect(Limits.default.bytes == 64 << 20)
        #expect(Limits(bytes: 1).comments == Limits.default.comments)
    }

    @Test func errorsCanBeCaughtByTheirCode() {
        do {
            throw ImportError(.empty, "There is nothing.")
        } catch ImportError.Code.empty {
        } catch {
            Issue.record("the code was not matched")
        }
    }
}
