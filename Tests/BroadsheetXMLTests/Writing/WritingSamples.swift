import BroadsheetCore
import Foundation

/// Articles that are written and read back.
enum WritingSamples {
    static let little = Article(id: "disqus:7", title: "Little", body: [.paragraph("Words.")])

    static let full: Article = {
        var article = Article(id: "an id of no kind", title: "Less < more & “more” ]]>", summary: "All of it & that.", body: body)
        article.authors = [Contributor(name: "Ann <b> & Bo", link: Link("https://example.org/ann"))]
        article.published = PartialDate(iso: "2024-05-06T07:08:09+02:00")
        article.modified = PartialDate(iso: "2024-05-07T07:08:09-03:30")
        article.canonicalURL = URL(string: "https://example.org/a?b=c&d=e")
        article.site = Site(name: "The Example", link: Link("https://example.org/"))
        article.section = "News"
        article.tags = ["one", "two & three"]
        article.language = "en"
        article.licence = "https://creativecommons.org/licenses/by/4.0/"
        article.leadImage = Media(kind: .image, source: Link("https://example.org/a.jpg"), alternativeText: "A", width: 6, height: 4)
        article.discussion = Discussion(
            comments: comments, declaredCount: 9, platform: "example", status: .closed, continuation: [Link("https://example.org/a?page=2")]
        )
        return article
    }()

    private static let body: [Block] = [
        .heading(level: 3, "A heading"),
        .paragraph(
            RichText(runs: [
                RichText.Run("plain & "), RichText.Run("strong", style: .strong), RichText.Run(" ]]> "),
                RichText.Run("a link", link: Link("https://example.org/x?y=1&z=2")),
            ])),
        .quote(Quote([.paragraph("Quoted.")])),
        .list(List(items: [List.Item([.paragraph("One")]), List.Item([.paragraph("Two")])])),
        .code(Code("let a = 1\n\n\tlet b = 2")),
    ]

    private static let comments: [Comment] = {
        var first = Comment(
            id: "11", author: Contributor(name: "Cy", link: Link("https://example.com/cy")), body: [.paragraph("First & best\nindeed")])
        first.published = PartialDate(iso: "2024-05-06T08:00:00Z")
        first.permalink = Link("https://example.org/a#c11")
        var second = Comment(id: "12", parentID: "11", parentEvidence: .structural, state: .spam, body: [.paragraph("Second")])
        second.published = PartialDate(iso: "2024-05-06T09:00:00+02:00")
        second.isByArticleAuthor = true
        let third = Comment(id: "13", parentID: "7", kind: .pingback, state: .deleted, body: [])
        let fourth = Comment(
            id: "14", parentID: "12", state: .pending, author: Contributor(name: "Di"), body: [.paragraph("Last")], score: 3)
        return [first, second, third, fourth]
    }()

    /// The articles of the fixtures in WordPress' and Disqus' formats.
    static var read: [Article] {
        var articles: [Article] = []
        for fixture in Fixtures.all where ["wxr", "disqus-xml"].contains(fixture.format) && !fixture.isBroken {
            guard let source = try? fixture.source(), let stream = try? Fixtures.registry.open(source) else { continue }
            for case .article(let imported) in stream { articles.append(imported.article) }
        }
        return articles
    }
}
