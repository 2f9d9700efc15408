import BroadsheetCore
import BroadsheetTesting
import Testing

@testable import BroadsheetJSON

/// The canonical JSON is what articles encode themselves as, byte for byte.
@Suite struct CanonicalWriterTests {
    private func check(_ article: Article, isPretty: Bool) throws {
        var direct = JSONWriter(isPretty: isPretty)
        var own = JSONWriter(isPretty: isPretty)
        let losses = try DirectEncoder.write(ArticleDocument(article: article), to: &direct)
        #expect(try CanonicalWriter.write(article, to: &own) == losses)
        #expect(String(decoding: own.takeBytes(), as: UTF8.self) == String(decoding: direct.takeBytes(), as: UTF8.self))
    }

    @Test func theSameAsTheEncoder() throws {
        for seed in 0..<400 as Range<UInt64> {
            var generator = ArticleGenerator(seed: seed)
            try check(generator.article(), isPretty: seed % 2 == 0)
        }
    }

    @Test func whatJSONCannotHoldIsReported() throws {
        var comment = Comment(id: "c", body: [.paragraph("\u{2028}\u{1}\"\\")])
        try check(Article(id: "a", discussion: Discussion(comments: [comment])), isPretty: false)
        comment.spam = SpamLabel(score: .infinity, reasons: [])
        try check(Article(id: "a", discussion: Discussion(comments: [comment])), isPretty: false)
        comment.spam = SpamLabel(score: 0.5, reasons: [.contacts])
        try check(Article(id: "a", discussion: Discussion(comments: [comment])), isPretty: false)
    }
}
