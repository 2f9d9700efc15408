import BroadsheetJSON
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

@Suite struct ArticleSchemaTests {
    /// The schema is kept as a file for readers and as a text for the library, which needs no resources this way.
    private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Docs/article.schema.json")

    @Test(.enabled(if: (try? Data(contentsOf: file)) != nil, "Docs/article.schema.json does not lie beside the tests"))
    func fileAndTextAreTheSame() throws {
        #expect(try Data(contentsOf: Self.file) == Data(ArticleSchema.json.utf8))
    }

    @Test func namesItself() {
        #expect(ArticleSchema.json.contains("\"$id\": \"\(ArticleSchema.id)\""))
        #expect(ArticleSchema.json.hasSuffix("}\n"))
    }
}
