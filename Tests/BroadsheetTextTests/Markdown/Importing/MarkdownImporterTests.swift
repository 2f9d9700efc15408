import BroadsheetCore
import BroadsheetTesting
import Testing

@testable import BroadsheetText

@Suite struct MarkdownImporterTests {
    private func read(_ text: String) throws -> Imported {
        var values = ContextValues()
        values.fragmentReaders[.markdown] = MarkdownFragmentReader()
        var stream = try MarkdownImporter().open(Source(text: text, name: "post.md"), context: ImportContext(values: values))
        let first = stream.next()
        return try #require(first).get()
    }

    @Test func jekyll() throws {
        let imported = try read(
            """
            ---
            layout: post
            title:  "Fog \\"and\\" foghorns: a \\u00e9tude"
            date:   2024-05-06 07:08:09 +0200
            categories: weather harbour
            tags: [night, 'slow, boats', "fog"]
            author:
              name: Nell Marsh # herself
              url: https://example.org/nell
            image:
              path: /i/fog.jpg
            description: >
              All about
              fog.

              And more.
            draft: true
            deep: {a: 1}
            ---
            Fog *came* in.

            ## Then
            It stayed.
            """)
        let article = imported.article
        #expect(article.title?.plainText == "Fog \"and\" foghorns: a étude")
        #expect(article.published?.isoString == "2024-05-06T07:08:09+02:00")
        #expect(article.section == "weather")
        #expect(article.tags == ["harbour", "night", "slow, boats", "fog"])
        #expect(article.authors.map(\.name) == ["Nell Marsh"])
        #expect(article.leadImage?.source.href == "/i/fog.jpg")
        #expect(article.summary?.plainText == "All about fog.\nAnd more.")
        #expect(article.body.plainText == "Fog came in.\n\nThen\n\nIt stayed.")
        #expect(imported.diagnostics.map(\.code) == [.malformedMetadata, "unpublished"])
        #expect(imported.diagnostics.first?.location?.line == 18)
    }

    @Test func hugoListsAndBlocks() throws {
        let article = try read(
            "---\ntitle: 'It''s'\ndate: 2024-05-06\nlastmod: 2024-05-07T00:00:00Z\nauthors:\n- Ann\n- name: Bo\n  mail: x\ntags:\n  - \"a: b\"\n  - c # not d\nsummary: |\n  One\n    two\nnothing: ~\n---\n\nText"
        ).article
        #expect(article.title?.plainText == "It's")
        #expect(article.published?.isoString == "2024-05-06")
        #expect(article.modified?.isoString == "2024-05-07T00:00:00Z")
        #expect(article.authors.map(\.name) == ["Ann", "Bo"])
        #expect(article.tags == ["a: b", "c"])
        #expect(article.summary?.plainText == "One\n  two")
    }

    @Test func withoutFrontMatter() throws {
        let article = try read("# A *title*\n\nText").article
        #expect(article.title?.plainText == "A title")
        #expect(article.body.plainText == "Text")
        // A line of hyphens that nothing closes is no front matter.
        #expect(try read("---\ntitle: x\n\nText").article.title?.plainText != "x")
    }

    /// What ``MarkdownExporter`` writes in front comes back.
    @Test func ownFrontMatterComesBack() throws {
        let article = Article(
            title: "“Less” < more: \"a\" \\ b # c", subtitle: "- not a list", summary: "Line\nbreak",
            authors: [Contributor(name: "Ann: B"), Contributor(name: "'Cy'")],
            published: PartialDate(iso: "2024-05-06T07:08:09+02:00"), site: Site(name: "The Example"), section: "News",
            tags: ["one, two", "three"],
            language: "en", licence: "CC0", access: .free, kind: .article, body: [.paragraph("Text.")])
        let read = try read(try MarkdownExporter().string(from: article)).article
        var expected = article
        expected.id = read.id
        var found = read
        found.body = expected.body
        #expect(found == expected)
    }

    @Test func anyTextIsRead() throws {
        for text in [
            "---\n---\nx", "---\n: x\n- y\n---\nx", "---\na: \"x\n---\nx", "---\na: [x, 'y\nb: 'z''\n---\nx", "---\na: \"\\",
            "--- \r\na: b\r\n---\r\nx", "---\na: |\n---\nx",
        ] {
            _ = try read(text)
        }
        var lines = "---\n"
        for number in 0..<20_000 { lines += "k\(number): [\(String(repeating: "a,", count: 5))]\n" }
        #expect(FrontMatterReader.split(lines + "---\nx")?.body == "x")
    }

    @Test func keepsTheLawsOfImporters() throws {
        let source = Source(text: "---\ntitle: A\ntags: [b, c]\n---\n# D\n\nE", name: "a.md")
        try ImporterChecks(MarkdownImporter(), samples: [source]).run()
    }
}
