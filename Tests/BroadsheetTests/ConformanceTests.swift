import Broadsheet
import BroadsheetTesting
import Testing

/// What is built in keeps the laws that it asks of others.
@Suite struct ConformanceTests {
    private static let registry = FormatRegistry.standard

    private static let articles = [
        Article(
            id: "1", title: "Rye bread", tags: ["bread"], language: "en",
            body: [.paragraph("Mix flour and water."), .paragraph("Bake it.")]),
        Article(
            id: "2", title: "Comments", body: [.heading(level: 2, "Head"), .paragraph("Words.")],
            discussion: Discussion(
                comments: [
                    Comment(id: "a", author: Contributor(name: "Ann"), body: [.paragraph("First")]),
                    Comment(id: "b", parentID: "a", body: [.paragraph("Second")]),
                ], declaredCount: 2)),
    ]

    @Test(arguments: registry.exporters.map(\.format))
    func exportersConform(format: FormatID) throws {
        let exporter = try #require(Self.registry.exporter(for: format))
        try ExporterChecks(exporter, articles: Self.articles).run()
    }

    /// Formats that are read and written bring their own samples.
    @Test(arguments: registry.importers.map(\.format).filter { registry.exporter(for: $0) != nil })
    func importersConform(format: FormatID) throws {
        let importer = try #require(Self.registry.importer(for: format))
        let samples = try Self.articles.map { article in
            Source(bytes: try Self.registry.export([article], as: format).bytes(of: .main), name: article.id)
        }
        try ImporterChecks(importer, samples: samples).run()
    }

    @Test(arguments: registry.importers.map(\.format).filter { [.json, .jsonLines].contains($0) })
    func theCanonicalFormsLoseNothing(format: FormatID) throws {
        let exporter = try #require(Self.registry.exporter(for: format))
        let importer = try #require(Self.registry.importer(for: format))
        try RoundTripChecks(exporter, importer, articles: Self.articles).run()
    }
}
