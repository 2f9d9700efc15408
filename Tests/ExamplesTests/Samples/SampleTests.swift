import Broadsheet
import Testing

/// The small examples do what they say; the expected output is what the README and the articles show.
@Suite(.enabled(if: FormatRegistry.standard.importer(for: .html) != nil, "the registry has no HTML"))
struct SampleTests {
    @Test func aCustomImporterIsReadLikeAnyOther() throws {
        let outcome = try Program("CustomImporter").run()
        #expect(outcome.code == 0)
        #expect(outcome.output.hasPrefix("Read as “card”:\n"))
        for words in ["# Rye bread\n", "Mix flour, water and salt", "Bake it for an hour.", "Mine took two hours."] {
            #expect(outcome.output.contains(words))
        }
    }

    @Test func theFirstSampleOfTheREADMEWorksAsItStands() throws {
        let outcome = try Program("ReadmeSample").run()
        #expect(outcome.code == 0)
        #expect(outcome.output.contains("# Rye bread\n\nMix flour and water, and let the dough *rest* for a day. Bake it for an hour.\n"))
    }
}
