import BroadsheetCore
import BroadsheetJSON
import BroadsheetTesting
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Reading what was written gives the same article: for any article, in every layout.
@Suite struct RoundTripTests {
    @Test(arguments: [true, false]) func singleArticle(isPretty: Bool) throws {
        for seed in 0..<500 as Range<UInt64> {
            var generator = ArticleGenerator(seed: seed)
            let article = generator.article()
            let json = try JSONExporter(isPretty: isPretty).string(from: article)
            let read = try #require(try articles(in: Source(text: json), with: JSONImporter()).first)
            #expect(read.article == article, "seed \(seed): \(differences(read.article, article))")
            #expect(read.diagnostics.isEmpty)
            #expect(try JSONExporter(isPretty: isPretty).string(from: read.article) == json, "seed \(seed)")
        }
    }

    @Test(arguments: [true, false]) func severalArticles(isPretty: Bool) throws {
        var generator = ArticleGenerator(seed: 7)
        let written = (0..<20).map { _ in generator.article() }
        let output = try JSONExporter(isPretty: isPretty).export(written)
        #expect(try articles(in: Source(bytes: output.bytes(of: .main)), with: JSONImporter()).map(\.article) == written)
    }

    @Test func jsonLines() throws {
        var generator = ArticleGenerator(seed: 8)
        let written = (0..<50).map { _ in generator.article() }
        let bytes = try JSONLinesExporter().export(written).bytes(of: .main)
        #expect(bytes.count { $0 == UInt8(ascii: "\n") } == 50)
        #expect(try articles(in: Source(bytes: bytes), with: JSONLinesImporter()).map(\.article) == written)
    }

    /// What this package writes is JSON to others as well.
    @Test func otherReaders() throws {
        for seed in 0..<100 as Range<UInt64> {
            var generator = ArticleGenerator(seed: seed)
            let article = generator.article()
            let json = try JSONExporter().string(from: article)
            #expect(try JSONDecoder().decode(Article.self, from: Data(json.utf8)) == article, "seed \(seed)")
        }
    }
}

/// Every article of a source, or the first error.
func articles(in source: Source, with importer: some Importer, limits: Limits = .default) throws -> [Imported] {
    try importer.open(source, context: ImportContext(options: ImportOptions(limits: limits))).map { try $0.get() }
}

/// The names of the fields in which two articles differ.
func differences(_ left: Article, _ right: Article) -> [String] {
    let pairs = zip(Mirror(reflecting: left).children, Mirror(reflecting: right).children)
    return pairs.compactMap { pair in
        "\(pair.0.value)" == "\(pair.1.value)" ? nil : "\(pair.0.label ?? ""): \(pair.0.value) / \(pair.1.value)"
    }
}
