import BroadsheetCore
import BroadsheetHTML
import BroadsheetTesting
import BroadsheetXML
import Foundation
import Testing

/// What is written in a format comes back when it is read: the laws of Docs/Formats.md.
@Suite struct WritingTests {
    typealias ReaderComment = BroadsheetCore.Comment

    @Test func atomKeepsItsLaw() throws { try check(AtomExporter(HTMLFragmentWriter()), .atom) }
    @Test func rssKeepsItsLaw() throws { try check(RSSExporter(HTMLFragmentWriter()), .rss) }
    @Test func wxrKeepsItsLaw() throws { try check(WXRExporter(HTMLFragmentWriter()), .wxr) }
    @Test func disqusKeepsItsLaw() throws { try check(DisqusExporter(HTMLFragmentWriter()), .disqus) }

    /// Articles that have everything, and those of the fixtures, come back the same but for what the law lets go.
    private func check(_ exporter: some Exporter, _ law: WritingLaw) throws {
        for article in [WritingSamples.full, WritingSamples.little] + WritingSamples.read {
            let bytes = try exporter.export([article]).bytes(of: .main)
            let items = Array(try Fixtures.registry.open(Source(bytes: bytes), as: exporter.format))
            #expect(items.count == 1)
            let read = try #require(items.first).get().article
            let (before, after) = (law.apply(to: article), law.apply(to: read))
            let isSame = before == after
            #expect(isSame, "\(article.id): \(Self.difference(before, after))")
        }
    }

    private static func difference(_ before: Article, _ after: Article) -> String {
        for (left, right) in zip(Mirror(reflecting: before).children, Mirror(reflecting: after).children) {
            let (written, read) = (String(describing: left.value), String(describing: right.value))
            if written != read { return "\(left.label ?? "") was \(written) and is \(read)" }
        }
        return ""
    }

    /// Ids that are no numbers become numbers; who answers whom stays.
    @Test(arguments: ["wxr", "disqus-xml"])
    func threadsSurviveNewNumbers(format: String) throws {
        let comments = [
            ReaderComment(id: "c", parentID: "b", body: [.paragraph("3")]), ReaderComment(id: "a", body: [.paragraph("1")]),
            ReaderComment(id: "b", parentID: "a", body: [.paragraph("2")]),
            ReaderComment(id: "d", parentID: "gone", body: [.paragraph("4")]),
        ]
        let articles = (0..<2).map { number in
            Article(id: "disqus:\(number + 5)", title: RichText("\(number)"), discussion: Discussion(comments: comments))
        }
        let output = try Fixtures.registry.export(articles, as: FormatID(rawValue: format))
        let read = try Fixtures.registry.open(Source(bytes: output.bytes(of: ExportPart.main))).map { try $0.get().article }
        #expect(read.count == 2)
        var ids: Set<String> = []
        for article in read {
            let comments = try #require(article.discussion).comments
            var words: [String: String] = [:]
            for comment in comments { words[comment.id] = comment.body.plainText }
            let pairs = comments.map { comment in
                comment.body.plainText + "<" + (comment.parentID.map { words[$0] ?? "?" } ?? "")
            }
            #expect(pairs.sorted() == ["1<", "2<1", "3<2", "4<?"])
            ids.formUnion(comments.map(\.id))
        }
        #expect(ids.count == 8)
    }

    /// WordPress' importer tells terms apart by these names alone.
    @Test func termsHaveNamesOfTheirOwn() throws {
        let tags = ["C++", "C#", "c-2", "日本", "中国", "Rye bread", "rye-bread", "C++", "!!!", String(repeating: "ö", count: 100)]
        let articles = [Article(title: "1", tags: tags), Article(title: "2", tags: ["C#"])]
        let output = try Fixtures.registry.export(articles, as: .wxr)
        let text = String(decoding: output.bytes(of: ExportPart.main), as: UTF8.self)
        let names = text.components(separatedBy: "nicename=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
        #expect(
            names.dropLast(2) == [
                "c", "c-2", "c-2-2", "%e6%97%a5%e6%9c%ac", "%e4%b8%ad%e5%9b%bd", "rye-bread", "rye-bread-2", "c", "term",
            ])
        #expect(names.suffix(2) == [String(repeating: "%c3%b6", count: 33), "c-2"])
    }

    /// What WordPress does with a file, as far as the file decides it: posts have the names of their addresses, people logins, and a comment whose parent is
    /// not there answers none of WordPress' own.
    @Test func wordPressFindsWhatItNeeds() throws {
        var orphan = ReaderComment(id: "9", parentID: "4", author: Contributor(name: "Fern & <Sons>"), body: [.paragraph("?")])
        orphan.published = PartialDate(iso: "2024-05-06T07:08:09Z")
        var articles = [Article(id: "bare", discussion: Discussion(comments: [orphan]))]
        let addresses = ["https://example.org/2024/A%20Day/index.html", "https://example.org/a-day.html?x=1", "https://example.org/"]
        for (name, address) in zip(["Mira Brook", "mira-brook", "Łucja"], addresses) {
            articles.append(
                Article(id: address, title: "Tides & times", authors: [Contributor(name: name)], canonicalURL: URL(string: address)))
        }
        let output = try Fixtures.registry.export(articles, as: .wxr)
        let text = String(decoding: output.bytes(of: ExportPart.main), as: UTF8.self)
        let values = { (name: String) in
            text.components(separatedBy: "<\(name)><![CDATA[").dropFirst().map { $0.components(separatedBy: "]]>").first ?? "" }
        }
        #expect(values("wp:post_name") == ["post-1", "a-day", "a-day", "tides-times"])
        #expect(values("wp:author_login") == ["mira-brook", "mira-brook-2", "author-3"])
        #expect(values("content:encoded").first == "<!-- -->")
        #expect(values("wp:comment_author") == ["Fern &amp; &lt;Sons>"])
        #expect(text.contains("<wp:comment_parent>0</wp:comment_parent>"))
        #expect(values("wp:status") == ["publish", "publish", "publish", "publish"])
        let read = try Fixtures.registry.open(Source(bytes: Array(text.utf8))).map { try $0.get().article }
        #expect(read.first?.body.isEmpty == true)
        #expect(read.first?.discussion?.comments.first?.parentID == "4")
        #expect(read.first?.discussion?.comments.first?.author?.name == "Fern & <Sons>")
        #expect(read.dropFirst().map { $0.authors.map(\.name) } == [["Mira Brook"], ["mira-brook"], ["Łucja"]])
    }

    /// WordPress makes wrong addresses of relative ones.
    @Test func addressesOfPeopleAreWhole() throws {
        let person = Contributor(name: "Fern", link: Link("../people/fern?a=1&b=2"))
        let discussion = Discussion(comments: [ReaderComment(id: "1", author: person, body: [.paragraph("?")])])
        let articles = [
            Article(id: "1", title: "One", canonicalURL: URL(string: "https://example.org/notes/one"), discussion: discussion),
            Article(id: "2", title: "Two", discussion: discussion),
        ]
        let output = try Fixtures.registry.export(articles, as: .wxr)
        let read = try Fixtures.registry.open(Source(bytes: output.bytes(of: ExportPart.main))).map { try $0.get().article }
        let links = read.map { $0.discussion?.comments.first?.author?.link?.href }
        #expect(links == ["https://example.org/people/fern?a=1&b=2", nil])
        #expect(output.diagnostics.contains { $0.code == .notRepresentable })
    }

    @Test(arguments: ["rss", "atom", "wxr", "disqus-xml"])
    func keepsTheLawsOfExporters(format: String) throws {
        var generated: [Article] = []
        for seed in 0..<40 as Range<UInt64> {
            var generator = ArticleGenerator(seed: seed)
            generated.append(generator.article())
        }
        let exporter = try #require(Fixtures.registry.exporter(for: FormatID(rawValue: format)))
        try Self.run(exporter, articles: generated)
        // Whatever is written is well-formed: nothing is rejected or mended when it is read, and no article is missing.
        let output = try exporter.export(generated)
        var count = 0
        for item in try Fixtures.registry.open(Source(bytes: output.bytes(of: ExportPart.main)), as: exporter.format) {
            let imported = try item.get()
            #expect(!imported.diagnostics.contains { $0.code == "mended-markup" })
            count += 1
        }
        #expect(count >= generated.count)
    }

    private static func run(_ exporter: some Exporter, articles: [Article]) throws {
        try ExporterChecks(exporter, articles: articles).run()
    }
}
