import BroadsheetCore
import Testing

@testable import BroadsheetHTML

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

struct MetadataReaderTests {
    private static let page = MetadataFixture.html(
        head: #"""
            <title>A headline of this page | Example</title><meta property="og:title" content="A headline of this page"><meta property="og:site_name" content="Example">
            <link rel="canonical" href="/2024/05/06/a"><meta name="description" content="What it says."><meta property="og:image" content="/i.jpg">
            <script type="application/ld+json">{"@type": "NewsArticle", "headline": "A headline of this page", "datePublished": "2024-05-06T07:08:09+02:00",
            "author": {"@type": "Person", "name": "Jane Doe", "url": "/jane"}, "keywords": ["x", "y"], "isAccessibleForFree": true,
            "articleBody": "First.\n<p>Second.</p>"}</script>
            """#,
        body:
            #"<article><h1>A headline of this page</h1><p class="byline">By Jane Doe</p><time datetime="2024-05-06">6 May 2024</time><p>Text.</p></article>"#
    )

    @Test func aPageSaysEverything() {
        let found = MetadataFixture.read(Self.page, url: "https://www.example.org/2024/05/06/a?x=1")
        #expect(found.title == "A headline of this page")
        #expect(found.authors == [Contributor(name: "Jane Doe", kind: .person, link: Link("https://www.example.org/jane"))])
        #expect(found.published?.isoString == "2024-05-06T07:08:09+02:00")
        #expect(found.canonicalURL?.absoluteString == "https://www.example.org/2024/05/06/a")
        #expect(found.site == Site(name: "Example", link: Link("https://www.example.org/")))
        #expect(found.summary == "What it says.")
        #expect(found.tags == ["x", "y"])
        #expect(found.language == "en")
        #expect(found.access == .free)
        #expect(found.kind == .article)
        #expect(found.leadImage?.source.href == "https://www.example.org/i.jpg")
        #expect(found.statedBody == "First. Second.")
        #expect(found.titleNodes.count == 1)
        #expect(found.evidence[.title]?.sources.contains("h1") == true)
        #expect((found.evidence[.published]?.confidence ?? 0) > 0.9)
    }

    @Test func everyConfidenceIsAShare() {
        for (_, evidence) in MetadataFixture.read(Self.page).evidence {
            #expect((0...1).contains(evidence.confidence ?? -1))
            #expect(!evidence.sources.isEmpty)
            #expect(evidence.alternatives.count <= 3)
        }
    }

    @Test func evidenceIsKeptOnlyIfWanted() {
        #expect(MetadataFixture.read(Self.page, keepsEvidence: false).evidence.isEmpty)
    }

    @Test func theSamePageGivesTheSameMetadata() {
        let fetchedAt = Date(timeIntervalSince1970: 1_750_000_000)
        let first = MetadataFixture.read(Self.page, fetchedAt: fetchedAt)
        for _ in 0..<5 {
            let second = MetadataFixture.read(Self.page, fetchedAt: fetchedAt)
            #expect(first.evidence == second.evidence)
            #expect(first.authors == second.authors)
            #expect(first.published == second.published)
        }
    }

    @Test func anEmptyPageSaysNothing() {
        for html in ["", " ", "<html>", "<p>Hello"] {
            let found = MetadataFixture.read(html)
            #expect(found.title == nil)
            #expect(found.authors.isEmpty)
            #expect(found.published == nil)
            #expect(found.evidence.isEmpty)
        }
    }

    @Test func nobodyInACommentIsTheAuthor() {
        let html = MetadataFixture.html(
            body: #"<h1>A headline</h1><p>Text</p><section><p class="author">Troll Name</p><p>6 May 2024</p></section>"#)
        let tree = MetadataFixture.tree(html)
        let section = (0..<tree.count).first { tree.tag(of: $0) == .section } ?? 0
        #expect(MetadataFixture.read(html).authors.map(\.name) == ["Troll Name"])
        let found = MetadataFixture.read(html, commentRegions: [section..<tree.end(of: section)])
        #expect(found.authors.isEmpty)
        #expect(found.published == nil)
    }

    @Test func brokenStructuredDataIsReported() {
        let html = MetadataFixture.html(
            head: "<script>var x</script>" + MetadataFixture.jsonLD(#"{"@type": "Article", "headline": "A headline",}"#)
                + MetadataFixture.jsonLD(#"{"a": [1"#))
        let (metadata, diagnostics) = MetadataFixture.readWithDiagnostics(html)
        #expect(metadata.title == "A headline")
        #expect(diagnostics.map(\.code) == [.malformedMetadata, .malformedMetadata])
        #expect(diagnostics.map(\.severity) == [.note, .warning])
        #expect(diagnostics.map { $0.location?.path } == ["script[2]", "script[3]"])
    }

    @Test func soundStructuredDataIsNotReported() {
        #expect(MetadataFixture.readWithDiagnostics(Self.page).diagnostics.count <= 1)
        #expect(
            MetadataFixture.readWithDiagnostics(MetadataFixture.html(head: MetadataFixture.jsonLD(#"{"@type": "Article"}"#))).diagnostics
                .isEmpty)
    }

    @Test func datesAfterTheFetchAreNotBelieved() throws {
        let html = MetadataFixture.html(head: #"<meta property="article:published_time" content="2024-05-06">"#)
        let before = try #require(PartialDate(iso: "2024-05-05")?.instant)
        #expect(MetadataFixture.read(html, fetchedAt: before).published == nil)
        #expect(MetadataFixture.read(html, fetchedAt: before.addingTimeInterval(86_400)).published?.isoString == "2024-05-06")
        #expect(MetadataFixture.read(html.replacing2024()).published == nil)
    }

    @Test func theStatedAddressStandsInForTheFetched() {
        let html = MetadataFixture.html(head: #"<link rel="canonical" href="https://example.org/2024/05/06/x">"#)
        #expect(MetadataFixture.read(html).published?.isoString == "2024-05-06")
        #expect(MetadataFixture.read(html).site?.name == "example.org")
    }
}

extension String {
    fileprivate func replacing2024() -> String { split(separator: "2024", omittingEmptySubsequences: false).joined(separator: "2994") }
}
