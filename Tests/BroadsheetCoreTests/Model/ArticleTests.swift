import BroadsheetCore
import Foundation
import Testing

@Suite struct ArticleTests {
    @Test func theIdIsTheGivenOneThenTheAddressThenAHash() {
        let url = URL(string: "https://example.com/a")
        #expect(Article(id: "x", canonicalURL: url).id == "x")
        #expect(Article(canonicalURL: url).id == "https://example.com/a")
        #expect(Article(title: "a").id.hasPrefix("content:"))
    }

    /// The value is written down, since ids are kept in databases: another one breaks them.
    @Test func theHashIsTheSameInEveryProcess() {
        #expect(Article(title: "a", body: [.paragraph("b")]).id == "content:\(Self.fnv("a", "b"))")
        #expect(Article().id == "content:\(Self.fnv("", ""))")
    }

    @Test func theHashTellsContentsApart() {
        let ids = [
            Article(), Article(title: "ab"), Article(title: "a", body: [.paragraph("b")]), Article(body: [.paragraph("ab")]),
            Article(title: "ab", discussion: Discussion(comments: [Comment(id: "1", body: [.paragraph("c")])])),
        ].map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(Article(title: "a", tags: ["x"]).id == Article(title: "a").id)
    }

    @Test func absentKeysHaveTheirDefaults() throws {
        let article = try JSONDecoder().decode(Article.self, from: Data(#"{"id":"x"}"#.utf8))
        #expect(article == Article(id: "x"))
        let comment = try JSONDecoder().decode(BroadsheetCore.Comment.self, from: Data(#"{"id":"1"}"#.utf8))
        #expect(comment == Comment(id: "1", body: []))
        #expect(try JSONDecoder().decode(Discussion.self, from: Data("{}".utf8)) == Discussion())
        #expect(try JSONDecoder().decode(List.self, from: Data(#"{"items":[]}"#.utf8)) == List(items: []))
        #expect(try JSONDecoder().decode(Table.Cell.self, from: Data(#"{"blocks":[],"rowSpan":0}"#.utf8)) == Table.Cell([]))
    }

    @Test func whatIsNotKnownIsNotWritten() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        #expect(String(decoding: try encoder.encode(Article(id: "x")), as: UTF8.self) == #"{"body":[],"id":"x"}"#)
    }

    @Test func everyBlockComesBack() throws {
        let blocks: [Block] = [
            .paragraph("a"), .heading(level: 3, "b"), .quote(Quote([.paragraph("c")], attribution: "d")),
            .list(List(isOrdered: true, start: 4, items: [List.Item([.divider], isChecked: false)])),
            .definitions([Definition(terms: ["e"], descriptions: [[.paragraph("f")]])]), .code(Code("g", language: "swift")),
            .figure(Figure([Media(kind: .video, source: Link("h", title: "i"), width: 1)], caption: "j", credit: "k")),
            .table(Table(caption: "l", rows: [Table.Row([Table.Cell([.paragraph("m")], isHeader: true, columnSpan: 2, rowSpan: 3)])])),
            .embed(Embed(source: Link("n"), provider: "o", title: "p")), .math(Math(tex: "q", mathML: "r", text: "s")), .divider,
            .footnotes([Footnote(label: "t", blocks: [])]), .unrecognised(name: "u", text: "v"),
        ]
        let article = Article(id: "x", body: blocks, evidence: [.title: Evidence(sources: ["h1"], confidence: 0.5)])
        #expect(try JSONDecoder().decode(Article.self, from: JSONEncoder().encode(article)) == article)
    }

    @Test func aBlockOfAnUnknownTypeIsAnError() {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Block.self, from: Data(#"{"type":"hologram"}"#.utf8)) }
    }

    /// FNV-1a as its authors define it, each text followed by the byte FF.
    private static func fnv(_ texts: String...) -> String {
        var state: UInt64 = 14_695_981_039_346_656_037
        for text in texts {
            for byte in Array(text.utf8) + [0xff] { state = (state ^ UInt64(byte)) &* 1_099_511_628_211 }
        }
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
