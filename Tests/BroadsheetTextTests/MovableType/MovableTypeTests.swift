import BroadsheetCore
import BroadsheetTesting
import BroadsheetText
import Testing

@Suite struct MovableTypeTests {
    private static let export = """
        AUTHOR: Nell Marsh
        TITLE: Fog & foghorns
        BASENAME: fog
        STATUS: Publish
        ALLOW COMMENTS: 1
        CONVERT BREAKS: 0
        PRIMARY CATEGORY: Weather
        CATEGORY: Weather
        CATEGORY: Harbour
        TAGS: night,"slow boats"
        DATE: 05/06/2024 07:08:09 PM
        -----
        BODY:
        <p>Fog came in.</p>
        -----
        It stayed.
        -----
        EXTENDED BODY:

        -----
        EXCERPT:
        All about fog.
        -----
        COMMENT:
        AUTHOR: Bo
        EMAIL: bo@example.com
        IP: 192.0.2.1
        URL: https://bo.example.com
        DATE: 05/07/2024 10:00:00
        Here too.

        URL: not one of mine
        -----
        COMMENT:
        DATE: yesterday
        Who?
        -----
        PING:
        TITLE: On fog
        URL: https://gull.example.net/fog
        IP: 192.0.2.2
        BLOG NAME: Gull Gazette
        DATE: 05/08/2024 12:00:00 AM
        They write of fog.
        -----
        --------
        TITLE: Rope
        STATUS: Draft
        DATE: 05/06/2024
        -----
        BODY:
        One line.
        Another.

        A paragraph.
        -----
        --------

        """

    private func read(_ text: String) throws -> [ArticleStream.Item] {
        Array(try MovableTypeImporter().open(Source(text: text, name: "mt.txt"), context: ImportContext()))
    }

    @Test func entriesAndComments() throws {
        let items = try read(Self.export)
        #expect(items.count == 2)
        let imported = try #require(items.first).get()
        let article = imported.article
        #expect(article.title?.plainText == "Fog & foghorns")
        #expect(article.authors.map(\.name) == ["Nell Marsh"])
        #expect(article.published?.isoString == "2024-05-06T19:08:09")
        #expect(article.published?.original == "05/06/2024 07:08:09 PM")
        #expect(article.section == "Weather")
        #expect(article.tags == ["Harbour", "night", "slow boats"])
        #expect(article.summary?.plainText == "All about fog.")
        // Without a reader of HTML its tags are taken out.
        #expect(article.body.plainText.contains("Fog came in.") && article.body.plainText.contains("It stayed."))
        let discussion = try #require(article.discussion)
        #expect(discussion.status == .open)
        #expect(discussion.comments.map { $0.author?.name } == ["Bo", nil, "Gull Gazette"])
        #expect(discussion.comments.map(\.kind) == [.comment, .comment, .pingback])
        #expect(discussion.comments.map { $0.published?.isoString } == ["2024-05-07T10:00:00", nil, "2024-05-08T00:00:00"])
        #expect(discussion.comments[1].published?.original == "yesterday")
        #expect(discussion.comments[0].body.plainText == "Here too.\n\nURL: not one of mine")
        #expect(imported.diagnostics.contains { $0.code == .personalDataDropped })
        let second = try items[1].get()
        #expect(second.diagnostics.contains { $0.code == "unpublished" })
        #expect(second.article.published?.isoString == "2024-05-06")
    }

    /// Some programs write the line that ends an entry before each, and none at the end.
    @Test func entriesThatTheLineLeads() throws {
        let text = "--------\nAUTHOR: Nell\nTITLE: Fog\n\nDATE: 05/06/2024 07:08:09 PM\n-----\nBODY:\nIn.\n\n-----\nKEYWORDS:\n\n-----\n"
        let items = try read(text + text.replacing("Fog", with: "Rope"))
        #expect(try items.map { try $0.get().article.title?.plainText } == ["Fog", "Rope"])
        #expect(MovableTypeImporter().confidence(for: try Source(text: text).probe()) == .certain)
        // Elsewhere an entry without an end is one that was cut off.
        let cut = try read(String(text.dropFirst(9)))
        #expect(throws: ImportError.self) { try cut.first?.get() }
    }

    @Test func whatIsBrokenIsSaid() throws {
        let cut = Self.export.prefix { $0 != "W" }
        let items = try read(String(cut))
        guard case .rejected(let error)? = items.last else { throw CancellationError() }
        #expect(error.code == .malformed)
        let stray = try read("TITLE: A\nno key here\n-----\nBODY:\nB\n-----\n--------\nTITLE: C\n-----\nBODY:\nD\n-----\n--------\n")
        #expect(stray.count == 2)
        guard case .rejected(let fault)? = stray.first, case .article? = stray.last else { throw CancellationError() }
        #expect(fault.location?.line == 2)
        for length in 0..<Self.export.utf8.count {
            _ = try? read(String(decoding: Array(Self.export.utf8.prefix(length)), as: UTF8.self))
        }
    }

    @Test func keepsTheLawsOfImporters() throws {
        try ImporterChecks(MovableTypeImporter(), samples: [Source(text: Self.export, name: "mt.txt")]).run()
    }

    @Test func isRecognised() {
        let probe = { (text: String) in Probe(prefix: Array(text.utf8), isComplete: true) }
        #expect(MovableTypeImporter().confidence(for: probe(Self.export)) == .certain)
        #expect(MovableTypeImporter().confidence(for: probe("TITLE: A poem\n\nWords.")) == .none)
        #expect(MovableTypeImporter().confidence(for: Probe(prefix: Array("AUTHOR: A\n".utf8), isComplete: false)) == .needsMoreData)
    }
}
