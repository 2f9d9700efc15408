import BroadsheetCore
import BroadsheetJSON
import BroadsheetTesting
import Testing

@Suite struct ArticleGeneratorTests {
    @Test func sameSeedSameArticles() {
        var one = ArticleGenerator(seed: 5)
        var other = ArticleGenerator(seed: 5)
        var different = ArticleGenerator(seed: 6)
        let articles = (0..<10).map { _ in one.article() }
        #expect(articles == (0..<10).map { _ in other.article() })
        #expect(articles != (0..<10).map { _ in different.article() })
    }

    /// Every case of every enumeration, every style and every sort of date comes up.
    @Test func everythingComesUp() throws {
        var generator = ArticleGenerator(seed: 1)
        let json = String(
            decoding: try JSONLinesExporter().export((0..<300).map { _ in generator.article() }).bytes(of: .main), as: UTF8.self)
        let kinds = [
            "paragraph", "heading", "quote", "list", "definitions", "code", "figure", "table", "embed", "math", "divider", "footnotes",
            "unrecognised",
        ].map { "\"type\":\"\($0)\"" }
        let styles = ["emphasis", "strong", "code", "subscript", "superscript", "strikethrough", "underline", "highlight", "math"]
            .map { "\"\($0)\"" }
        let states = ["visible", "pending", "hidden", "deleted", "spam"].map { "\"state\":\"\($0)\"" }
        let comments = ["comment", "openingPost", "answer", "review", "pingback"].map { "\"kind\":\"\($0)\"" }
        let parents = ["explicit", "structural", "indented", "inferred"].map { "\"parentEvidence\":\"\($0)\"" }
        let dates = [
            "{\"value\":\"2024\"", "{\"value\":\"--", "{\"original\":\"\"", "{\"original\":\"3 years ago\"", ".999999999", "-03:30\"",
        ]
        for wanted in kinds + styles + states + comments + parents + dates {
            #expect(json.contains(wanted), "\(wanted)")
        }
    }

    @Test func nestingIsBounded() throws {
        for seed in 0..<50 as Range<UInt64> {
            var generator = ArticleGenerator(seed: seed, nesting: 1)
            for block in generator.article().body {
                switch block {
                case .quote, .list, .definitions, .table, .footnotes: Issue.record("\(block)")
                default: break
                }
            }
        }
    }
}
