import BroadsheetCore
import BroadsheetJSON
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

@Suite struct JSONExporterTests {
    private func text(_ articles: [Article], isPretty: Bool = false) throws -> String {
        String(decoding: try JSONExporter(isPretty: isPretty).export(articles).bytes(of: .main), as: UTF8.self)
    }

    private static let envelope = #"{"$schema":"urn:broadsheet:article:1","schemaVersion":"1.0","#

    @Test func oneOrMany() throws {
        let article = Article(id: "a")
        let object = Self.envelope + #""id":"a","body":[]}"#
        #expect(try text([]) == "[]\n")
        #expect(try text([article]) == object + "\n")
        #expect(try text([article, article, article]) == "[\(object),\(object),\(object)]\n")
        #expect(
            try text([article, article], isPretty: true) == """
                [
                  {
                    "$schema": "urn:broadsheet:article:1",
                    "schemaVersion": "1.0",
                    "id": "a",
                    "body": []
                  },
                  {
                    "$schema": "urn:broadsheet:article:1",
                    "schemaVersion": "1.0",
                    "id": "a",
                    "body": []
                  }
                ]

                """)
    }

    /// Everything that an article can say, in the order in which it is read.
    @Test func everything() throws {
        let place = Link("https://example.org/#1", title: "one")
        let article = Article(
            id: "a", title: RichText(runs: [.init("A "), .init("t", style: [.strong, .emphasis], link: place, language: "de")]),
            subtitle: "B", summary: "C", authors: [Contributor(name: "D", kind: .person, role: "editor", link: place)],
            published: PartialDate(iso: "2024-05-06"), modified: PartialDate(iso: "2024-05", original: "Mai 2024"),
            canonicalURL: URL(string: "https://example.org/a?b=/"), site: Site(name: "E", link: place), section: "F", tags: ["G"],
            language: "en", licence: "H", leadImage: Media(kind: .image, source: place, alternativeText: "I", width: 1, height: 2),
            access: .partial, kind: "recipe", body: Self.blocks, discussion: Self.discussion(place),
            evidence: [
                .title: Evidence(sources: ["h1"], confidence: 0.5),
                .body: Evidence(sources: [], alternatives: [.init(value: "x", source: "y")]),
            ])
        let link = #"{"href":"https://example.org/#1","title":"one"}"#
        let expected = [
            #""id":"a","title":[{"text":"A "},{"text":"t","style":["emphasis","strong"],"link":\#(link),"language":"de"}],"#,
            #""subtitle":"B","summary":"C","authors":[{"name":"D","kind":"person","role":"editor","link":\#(link)}],"#,
            #""published":{"value":"2024-05-06"},"modified":{"value":"2024-05","original":"Mai 2024"},"#,
            #""canonicalURL":"https://example.org/a?b=/","site":{"name":"E","link":\#(link)},"section":"F","tags":["G"],"#,
            #""language":"en","licence":"H","#,
            #""leadImage":{"kind":"image","source":\#(link),"alternativeText":"I","width":1,"height":2},"#,
            #""access":"partial","kind":"recipe","body":[\#(Self.blocksText)],"#,
            #""discussion":{"declaredCount":3,"platform":"wordpress","status":"closed","continuation":[\#(link)],"#,
            #""external":{"system":"disqus","identifiers":{"a":"1","b":"2"},"link":\#(link)},"#,
            #""comments":[{"id":"1","kind":"comment","state":"visible","body":[]},{"id":"2","parentID":"1","#,
            #""parentEvidence":"structural","kind":"review","state":"deleted","author":{"name":"J"},"#,
            #""published":{"original":"yesterday"},"edited":{"value":"--05-06"},"body":[{"type":"paragraph","text":"k"}],"#,
            #""permalink":\#(link),"score":-1,"reactions":[{"name":"👍","count":2}],"isByArticleAuthor":true}]},"#,
            #""evidence":{"body":{"sources":[],"alternatives":[{"value":"x","source":"y"}]},"#,
            #""title":{"sources":["h1"],"confidence":0.5,"alternatives":[]}}}"#,
        ]
        #expect(try text([article]) == Self.envelope + expected.joined() + "\n")
    }

    private static let blocks: [Block] = [
        .paragraph("p"), .heading(level: 2, "h"), .quote(Quote([.paragraph("q")], attribution: "r")),
        .list(List(isOrdered: true, start: 3, items: [.init([.paragraph("s")], isChecked: false)])),
        .definitions([Definition(terms: ["t"], descriptions: [[.paragraph("u")]])]), .code(Code("v\n", language: "swift")),
        .figure(Figure([Media(kind: .video, source: Link("w"))], caption: "x", credit: "y")),
        .table(Table(caption: "z", rows: [.init([.init([.divider], isHeader: true, columnSpan: 2, rowSpan: 3), .init([])])])),
        .embed(Embed(source: Link("a"), provider: "b", title: "c")), .math(Math(tex: "d", mathML: "e", text: "f")), .divider,
        .footnotes([Footnote(label: "1", blocks: [.paragraph("g")])]), .unrecognised(name: "marquee", text: "\u{2028}\u{1}\"\\"),
    ]

    private static let blocksText = [
        #"{"type":"paragraph","text":"p"}"#, #"{"type":"heading","level":2,"text":"h"}"#,
        #"{"type":"quote","quote":{"blocks":[{"type":"paragraph","text":"q"}],"attribution":"r"}}"#,
        #"{"type":"list","list":{"isOrdered":true,"start":3,"items":[{"blocks":[{"type":"paragraph","text":"s"}],"isChecked":false}]}}"#,
        #"{"type":"definitions","definitions":[{"terms":["t"],"descriptions":[[{"type":"paragraph","text":"u"}]]}]}"#,
        #"{"type":"code","code":{"text":"v\n","language":"swift"}}"#,
        #"{"type":"figure","figure":{"media":[{"kind":"video","source":{"href":"w"}}],"caption":"x","credit":"y"}}"#,
        #"{"type":"table","table":{"caption":"z","rows":[{"cells":[{"blocks":[{"type":"divider"}],"isHeader":true,"#
            + #""columnSpan":2,"rowSpan":3},{"blocks":[]}]}]}}"#,
        #"{"type":"embed","embed":{"source":{"href":"a"},"provider":"b","title":"c"}}"#,
        #"{"type":"math","math":{"tex":"d","mathML":"e","text":"f"}}"#, #"{"type":"divider"}"#,
        #"{"type":"footnotes","footnotes":[{"label":"1","blocks":[{"type":"paragraph","text":"g"}]}]}"#,
        #"{"type":"unrecognised","name":"marquee","text":"\u2028\u0001\"\\"}"#,
    ].joined(separator: ",")

    private static func discussion(_ place: Link) -> Discussion {
        Discussion(
            comments: [
                Comment(id: "1", body: []),
                Comment(
                    id: "2", parentID: "1", parentEvidence: .structural, kind: .review, state: .deleted, author: Contributor(name: "J"),
                    published: PartialDate(unresolved: "yesterday"), edited: PartialDate(iso: "--05-06"), body: [.paragraph("k")],
                    permalink: place, score: -1, reactions: [.init(name: "👍", count: 2)], isByArticleAuthor: true),
            ], declaredCount: 3, platform: "wordpress", status: .closed, continuation: [place],
            external: ExternalDiscussion(system: "disqus", identifiers: ["b": "2", "a": "1"], link: place))
    }

    /// JSON has no infinite numbers; what is lost is reported.
    @Test func notANumber() throws {
        let article = Article(id: "a", evidence: [.title: Evidence(sources: [], confidence: .infinity)])
        let output = try JSONLinesExporter().export([article])
        #expect(String(decoding: output.bytes(of: .main), as: UTF8.self).contains(#""confidence":null"#))
        #expect(
            output.diagnostics.map(\.description) == [
                "input (evidence.title.confidence): warning: JSON has no number for “inf”, which was left unknown. [not-representable]"
            ])
    }

    /// A copy of a fresh exporter is a new session.
    @Test func sessions() throws {
        let exporter = JSONExporter()
        #expect(try exporter.string(from: Article(id: "a")) == exporter.string(from: Article(id: "a")))
    }
}
