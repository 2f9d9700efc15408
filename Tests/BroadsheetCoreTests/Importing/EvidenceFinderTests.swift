import BroadsheetCore
import BroadsheetTesting
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

@Suite struct EvidenceFinderTests {
    /// A record made of texts and numbers.
    private indirect enum Node: RecordNode {
        case text(String)
        case number(String)
        case object([(String, Node)])

        var recordText: ArraySlice<UInt8>? {
            switch self {
            case .text(let text), .number(let text): Array(text.utf8)[...]
            case .object: nil
            }
        }

        var isNumber: Bool { if case .number = self { true } else { false } }

        func recordNodes(limit: Int) -> [(name: String, node: Node)] {
            guard case .object(let members) = self else { return [] }
            return members.prefix(limit).map { (name: $0.0, node: $0.1) }
        }
    }

    private func sources(_ article: Article, _ record: Node, header: Node? = nil) -> [ArticleField: [String]] {
        var copy = article
        ImportContext().addEvidence(to: &copy, from: [record], header: header)
        return copy.evidence.mapValues(\.sources)
    }

    @Test func aValueIsKnownAgainInMarkup() {
        let article = Article(title: "Fish & chips’ “day”", body: [.paragraph("One two."), .paragraph("Three.")])
        let record = Node.object([
            ("id", .number("7")), ("title", .object([("rendered", .text("Fish &amp; <b>chips</b>&#8217; “day”"))])),
            ("text", .text("<p class='a'>One\n two.</p>\n<p>Three.</p>")), ("other", .text("One")),
        ])
        #expect(sources(article, record) == [.title: ["title.rendered"], .body: ["text"]])
    }

    @Test func theOuterPieceCounts() {
        let article = Article(authors: [Contributor(name: "Ann")], tags: ["a1", "b2"])
        let comment = Node.object([("author", .object([("name", .text("Ann"))])), ("tag", .text("b2"))])
        let record = Node.object([
            ("comments", .object([("[]", comment)])), ("author", .object([("name", .text("Ann")), ("login", .text("ann"))])),
            ("tags", .object([("[]", .text("a1")), ("[]", .text("b2"))])),
        ])
        #expect(sources(article, record) == [.authors: ["author.name"], .tags: ["tags.[]"]])
    }

    @Test func piecesBesideEachOtherBothCount() {
        let article = Article(canonicalURL: URL(string: "https://example.org/a"))
        let record = Node.object([("guid", .text("https://example.org/a")), ("link", .text("https://example.org/a"))])
        #expect(sources(article, record) == [.canonicalURL: ["guid", "link"]])
    }

    @Test func datesAreNumbersToo() {
        let article = Article(
            published: PartialDate(secondsSince1970: 1_700_000_000), modified: PartialDate(iso: "2024-05-06T07:08:09Z"))
        let record = Node.object([
            ("created", .number("1700000000.25")), ("updated", .text("2024-05-06T07:08:09Z")), ("n", .number("2024")),
        ])
        #expect(sources(article, record) == [.published: ["created"], .modified: ["updated"]])
    }

    @Test func theHeaderComesLast() {
        let article = Article(title: "A bee", site: Site(name: "Bees"))
        let header = Node.object([("title", .text("Bees")), ("items", .object([("name", .text("A bee"))]))])
        #expect(sources(article, .object([("name", .text("A bee"))]), header: header) == [.title: ["name"], .site: ["header title"]])
    }

    @Test func whatNobodySaidHasNoEvidence() {
        #expect(sources(Article(title: "Made of two"), .object([("a", .text("Made of")), ("b", .text("two"))])) == [:])
        var article = Article(title: "A", evidence: [.title: Evidence(sources: ["own"])])
        let record = Node.object([("name", .text("A"))])
        ImportContext().addEvidence(to: &article, from: [record])
        #expect(article.evidence[.title]?.sources == ["own"])
        ImportContext(options: ImportOptions(keepsEvidence: false)).addEvidence(to: &article, from: [record])
        #expect(article.evidence.isEmpty)
    }

    @Test func evidenceIsFoundInLinearTime() {
        let failure = GrowthCheck(from: 25_000, to: 100_000).failure(on: "a long list") { count in
            Node.object([("list", .object((0..<count).map { ("k\($0)", .text("x")) })), ("title", .text("Last"))])
        } doing: { record in
            #expect(sources(Article(title: "Last"), record) == [.title: ["title"]])
        }
        #expect(failure == nil)
        var deep = Node.text("Deep")
        for _ in 0..<1000 { deep = .object([("a", deep)]) }
        #expect(sources(Article(title: "Deep"), deep) == [:])
    }
}
