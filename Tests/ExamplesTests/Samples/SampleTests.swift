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

                Read as “guestbook”:

                Rye bread

                https://example.com/rye

                Let it rest.

                --- Comments (2) ---

                Ann · 2024-05-06
                Two hours?

                  (no name)
                  Three.


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
                Without a pattern:
                letter-12, Ann Alder, 2024-05-03T08:15: Ours came on the first. They fly over the mill.
                letter-13, Ben Birch, 2024-05-03T09:40: How many did you count?
                    letter-15, Ann Alder, 2024-05-04T07:05: Eleven, and a kestrel that watched them.
                2 more comments are not on this page.
                Read on at https://example.com/swifts?page=2

                By a pattern of chronicle:
                letter-12, Ann Alder, 2024-05-03T08:15: Ours came on the first. They fly over the mill.
                letter-13, Ben Birch, 2024-05-03T09:40: How many did you count?
                    letter-15, Ann Alder, 2024-05-04T07:05: Eleven, and a kestrel that watched them.

                Without any pattern: 3 comments

                Cut: 2 comments
                input: warning: The page has more than 2 comments; the rest was left out. [limit-reached]

                Elsewhere:
                14 more comments are not on this page.
                The comments are kept by disqus: ["shortname": "tower-news"]

                """)
    }
}
