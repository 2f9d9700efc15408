import BroadsheetCore
import Foundation
import Testing

@testable import BroadsheetHTML

/// The comments of each fixture page, compared with what a reader has written down.
@Suite struct ThreadGoldenTests {
    /// Pages that are not read as a reader would, and why.
    private static let known: [String: String] = [
        "disqus-rendered": "the count stands in a navigation bar",
        "giscus": "comments and replies are counted apart",
        "github-discussion": "comments and replies are counted apart",
        "neos-blog": "the article's author is not found",
        "punbb": "posts are counted with a colon",
    ]

    /// Pages of unknown platforms of which not all is understood yet.
    private static let unsettled: Set<String> = [
        "none-live-ticker", "unknown-h-cite", "unknown-owner-answer", "unknown-padding", "unknown-tables", "unknown-twice",
    ]

    @Test(arguments: ThreadFixtures.names)
    func theThreadIsWhatAReaderWouldMakeOfIt(name: String) throws {
        let golden = try ThreadFixtures.golden(name)
        let article = try readPage(try ThreadFixtures.source(name)).article
        let discussion = try #require(article.discussion)
        let lines = GoldenLines(golden)
        let comparison = {
            #expect(GoldenLines.comments(article, like: golden) == lines.comments)
            #expect(GoldenLines.facts(discussion) == lines.facts)
        }
        if let reason = Self.known[name] {
            withKnownIssue(Testing.Comment(rawValue: reason), comparison)
        } else if Self.unsettled.contains(name) {
            withKnownIssue("a page of an unknown platform", isIntermittent: true, comparison)
        } else {
            comparison()
        }
    }
}
