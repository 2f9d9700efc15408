import Broadsheet
import Foundation
import Testing

/// Articles from records say which members or elements their values stand in.
@Suite struct DialectEvidenceTests {
    private static let samples = DialectSample.json + DialectSample.xml + DialectSample.pages

    @Test func mostValuesHaveEvidence() {
        var (have, all) = (0, 0)
        for sample in Self.samples {
            for case .article(let imported) in sample.read() {
                let article = imported.article
                let isThere: [(ArticleField, Bool)] = [
                    (.title, article.title != nil), (.authors, !article.authors.isEmpty), (.published, article.published != nil),
                    (.canonicalURL, article.canonicalURL != nil), (.body, !article.body.isEmpty), (.tags, !article.tags.isEmpty),
                    (.language, article.language != nil), (.summary, article.summary != nil),
                ]
                for (field, isThere) in isThere where isThere {
                    all += 1
                    if article.evidence[field]?.sources.isEmpty == false { have += 1 }
                }
                for (field, _) in article.evidence {
                    if let known = isThere.first(where: { $0.0 == field }) { #expect(known.1, "\(sample): \(field) is not there") }
                }
            }
        }
        #expect(all > 300)
        #expect(Double(have) > Double(all) * 0.8, "\(have) of \(all)")
    }

    @Test(arguments: samples)
    func nobodyIsToldWhoDidNotAsk(sample: DialectSample) {
        for case .article(let imported) in sample.read(options: ImportOptions(keepsEvidence: false)) {
            #expect(imported.article.evidence.isEmpty)
        }
    }

    @Test func placesAreNamedAsTheFormatHasThem() throws {
        func evidence(_ name: String) throws -> [ArticleField: [String]] {
            let sample = try #require(Self.samples.first { $0.name == name || $0.description == name })
            let article = try #require(sample.read().first).get().article
            return article.evidence.mapValues(\.sources)
        }
        let post = try evidence("wordpress-posts.json")
        #expect(post[.title] == ["title.rendered"])
        #expect(post[.body] == ["content.rendered"])
        #expect(post[.authors] == ["_embedded.author.[].name"])
        let item = try evidence("wxr blog.xml")
        #expect(item[.title] == ["title"])
        #expect(item[.body] == ["encoded"])
    }
}
