import BroadsheetCore
import Foundation
import Testing

@testable import BroadsheetHTML

@Suite struct BlockModelTests {
    /// What the training program wrote about rows of features that no page has.
    private struct Golden: Decodable {
        var features: [String]
        var kinds: [String]
        var rows: [Row]

        struct Row: Decodable {
            var values: String
            var probability: Double
            var kinds: [Double]

            var bytes: [UInt8] {
                stride(from: 0, to: values.utf8.count, by: 2).compactMap { UInt8(values.dropFirst($0).prefix(2), radix: 16) }
            }
        }
    }

    private func golden() throws -> Golden {
        let url = try #require(Bundle.module.url(forResource: "Fixtures/BlockModel/judgements", withExtension: "json"))
        return try JSONDecoder().decode(Golden.self, from: Data(contentsOf: url))
    }

    @Test func theTablesReadTheFeaturesOfThisProgram() throws {
        #expect(try golden().features == BlockFeature.allCases.map(\.name))
    }

    @Test func kindsOfPagesAreToldAsTheTrainingDid() throws {
        let golden = try golden()
        #expect(golden.kinds == PageKindModel.kinds.map(\.rawValue))
        for row in golden.rows {
            var matrix = BlockMatrix(rows: 1)
            for feature in BlockFeature.allCases { matrix.fill(feature, row.bytes[Int(feature.rawValue)]) }
            let found = PageKindModel.probabilities(matrix)
            #expect(found.count == row.kinds.count && zip(found, row.kinds).allSatisfy { abs(Double($0) - $1) < 1e-6 })
        }
    }

    @Test func theTablesJudgeAsTheTrainingDid() throws {
        let golden = try golden()
        var matrix = BlockMatrix(rows: golden.rows.count)
        for feature in BlockFeature.allCases {
            matrix.fill(feature) { golden.rows[$0].bytes[Int(feature.rawValue)] }
        }
        let probabilities = BlockModel.probabilities(matrix)
        #expect(probabilities.count == golden.rows.count)
        for (found, row) in zip(probabilities, golden.rows) { #expect(abs(Double(found) - row.probability) < 1e-6) }
    }

    /// What the command lists for the training is what an import judges.
    @Test func theListingIsWhatTheImportJudges() throws {
        for name in FixturePages.names {
            let source = Source(bytes: try FixturePages.bytes(name))
            var context = ImportContext()
            let article = try HTMLImporter().read(source, &context)
            var listed = ImportContext()
            let reading = try PageReading(source, &listed)
            let body = reading.bodyReader(source)
            var values = ContextValues()
            values.blockProbabilities = BlockModel.probabilities(body.matrix(body.candidates, found: body.comments.found))
            var second = ImportContext(values: values)
            #expect(try HTMLImporter().read(source, &second) == article)
        }
    }

    @Test(arguments: [
        ("<p>Hello world.</p>", "Hello world."), ("<title>A day</title><h1>A day</h1><p>Some text here.</p>", "Some text here."),
        ("<title>A walk</title><article><h1>A walk</h1><p>We went out.</p><p>It rained.</p></article>", "We went out.\n\nIt rained."),
    ]) func tinyPagesKeepTheirText(html: String, text: String) throws {
        var context = ImportContext()
        #expect(try HTMLImporter().read(Source(text: html), &context).text == text)
    }

    @Test func everyFeatureIsDocumented() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Docs/BlockModel.md")
        let documentation = try String(contentsOf: file, encoding: .utf8)
        for feature in BlockFeature.allCases { #expect(documentation.contains("`\(feature.name)`"), "\(feature.name)") }
    }

    @Test func theNumberOfRowsMakesNoDifference() {
        let html = (0..<40).map { "<div><p>Words of paragraph \($0), and more.</p><a href=x>Link \($0)</a></div>" }.joined()
        let tree = HTMLParser.parse(Array(html.utf8), limits: .default).tree
        let matrix = BlockMeasures.matrix(BlockSegmenter.segment(tree), tree, PageTopic())
        let probabilities = BlockModel.probabilities(matrix)
        #expect(probabilities.count == 80 && probabilities.allSatisfy { $0 > 0 && $0 < 1 })
        for count in [1, 15, 16, 17] {
            var part = BlockMatrix(rows: count)
            for feature in BlockFeature.allCases { part.fill(feature) { matrix[feature, $0] } }
            #expect(BlockModel.probabilities(part) == Array(probabilities.prefix(count)))
        }
    }
}
