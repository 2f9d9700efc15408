import Broadsheet
import Testing

/// The small examples print what they should.
@Suite struct SampleTests {
    private static let writesText = FormatRegistry.standard.exporter(for: .markdown) != nil
    private static let readsHTML = FormatRegistry.standard.importer(for: .html) != nil

    @Test(.enabled(if: writesText, "the registry has no Markdown"))
    func aCustomImporterIsReadLikeAnyOther() throws {
        let outcome = try Program("CustomImporter").run()
        #expect(outcome.code == 0)
        #expect(
            outcome.output == """
                Read as “card”:

                ---
                title: "Rye bread"
                comments: 1
                ---

                # Rye bread

                Mix flour, water and salt, and let the dough rest for a day.

                Bake it for an hour.

                ## Comments (1)

                > <a id="comment-1"></a>**Ann**
                >
                > Mine took two hours.

                Rye bread

                Mix flour, water and salt, and let the dough rest for a day.

                Bake it for an hour.

                --- Comments (1) ---

                Ann
                Mine took two hours.


                """)
    }

    @Test(.enabled(if: readsHTML && writesText, "the registry has no HTML"))
    func theFirstSampleOfTheREADMEWorksAsItStands() throws {
        let readme = try Documents.text("README.md")
        let outcome = try Program("ReadmeSample").run()
        #expect(outcome.code == 0)
        #expect(try Documents.text("Examples/ReadmeSample/main.swift") == Documents.samples(of: readme, in: "swift").first)
        #expect(outcome.output == Documents.samples(of: readme, in: "text").first)
    }

    @Test(.enabled(if: readsHTML, "the registry has no HTML"))
    func commentsAreReadWithAndWithoutPatterns() throws {
        let outcome = try Program("ReadingComments").run()
        #expect(outcome.code == 0)
        #expect(
            outcome.output == """
                READING
                """)
    }
}
