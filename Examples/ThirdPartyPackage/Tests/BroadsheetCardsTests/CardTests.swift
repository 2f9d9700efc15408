import BroadsheetCards
import BroadsheetCore
import BroadsheetTesting
import Testing

@Suite struct CardTests {
    private let card = Source(text: "CARD\nRye bread\nMix flour and water.\n\nBake it.\n> Mine took two hours.\n", name: "rye.card")

    @Test func readsTitleParagraphsAndComments() throws {
        var registry = FormatRegistry()
        registry.register(.cards)
        let imported = try registry.read(card)
        #expect(imported.format == .card)
        #expect(imported.article.title == "Rye bread")
        #expect(imported.article.body == [.paragraph("Mix flour and water."), .paragraph("Bake it.")])
        #expect(imported.article.discussion?.comments.map(\.body) == [[.paragraph("Mine took two hours.")]])
    }

    @Test func saysWhereACardIsBroken() {
        #expect(throws: ImportError(.malformed, "The card has no title.", at: SourceLocation(source: "broken.card", line: 2))) {
            var context = ImportContext()
            _ = try CardImporter().read(Source(text: "CARD\n", name: "broken.card"), &context)
        }
    }

    @Test func theImporterConforms() throws {
        try ImporterChecks(CardImporter(), samples: [card]).run()
    }

    @Test func theExporterConforms() throws {
        try ExporterChecks(CardExporter()).run()
    }

    @Test func whatWasWrittenCanBeRead() throws {
        var context = ImportContext()
        let article = try CardImporter().read(card, &context)
        try RoundTripChecks(CardExporter(), CardImporter(), articles: [article]).run()
    }
}
