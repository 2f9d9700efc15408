import BroadsheetCore
import BroadsheetJSON
import Testing

@Suite struct JSONImporterTests {
    private func read(_ text: String, limits: Limits = .default, keepsEvidence: Bool = true) throws -> Imported {
        let options = ImportOptions(limits: limits, keepsEvidence: keepsEvidence)
        var stream = try JSONImporter().open(Source(text: text, name: "a.json"), context: ImportContext(options: options))
        let first = stream.next()
        return try #require(first).get()
    }

    @Test func writtenByHand() throws {
        let imported = try read(
            #"""
            { "title": "\ud83d\uddde\u0000\/", "tags": [], "authors": null, "schemaVersion": "1.7",
              "body": [ { "text": "a", "type": "paragraph" } ], "discussion": { "declaredCount": 1e2 } }
            """#)
        let expected = Article(
            id: imported.article.id, title: "🗞\u{0}/", body: [.paragraph("a")], discussion: Discussion(declaredCount: 100))
        #expect(imported.article == expected)
        #expect(imported.article.id.hasPrefix("content:"))
        #expect(imported.format == .json)
        #expect(imported.diagnostics.isEmpty)
    }

    @Test func unknownKeysAreReported() throws {
        let imported = try read(
            #"{"schemaVersion":"1.0","titel":"a","body":[{"type":"list","list":{"items":[{"blocks":[],"checked":true}]}}]}"#)
        #expect(
            imported.diagnostics.map(\.description) == [
                "a.json:1:24 (titel): warning: The key “titel” is not known and was not read. [unknown-key]",
                "a.json:1:89 (body[0].list.items[0].checked): warning: The key “checked” is not known and was not read. [unknown-key]",
            ])
    }

    /// Neither keys nor messages grow beyond what the input has.
    @Test func manyUnknownKeys() throws {
        let members = (0..<50_000).map { ",\"k\($0)\":0" }.joined()
        let names = (0..<50_000).map { "\"n\($0)\":\"\($0)\"" }.joined(separator: ",")
        let text = "{\"schemaVersion\":\"1.0\"\(members),\"discussion\":{\"external\":{\"system\":\"x\",\"identifiers\":{\(names)}}}}"
        let imported = try read(text)
        #expect(imported.diagnostics.count == 17)
        #expect(imported.diagnostics.last?.message == "49984 further keys are not known and were not read.")
        #expect(imported.article.discussion?.external?.identifiers.count == 50_000)
    }

    @Test func commentsBeyondTheLimit() throws {
        let article = Article(body: [], discussion: Discussion(comments: (0..<5).map { Comment(id: "\($0)", body: []) }))
        let imported = try read(try JSONExporter().string(from: article), limits: Limits(comments: 3))
        #expect(imported.article.discussion?.comments.map(\.id) == ["0", "1", "2"])
        #expect(imported.diagnostics.map(\.code) == [.limitReached])
        #expect(imported.diagnostics.first?.location?.path == "discussion.comments")
        #expect(try read(try JSONExporter().string(from: article), limits: Limits(comments: -1)).article.discussion?.comments == [])
    }

    @Test func evidenceIsKeptOnRequest() throws {
        let json = try JSONExporter().string(from: Article(body: [], evidence: [.title: Evidence(sources: ["h1"])]))
        #expect(try read(json).article.evidence == [.title: Evidence(sources: ["h1"])])
        #expect(try read(json, keepsEvidence: false).article.evidence.isEmpty)
    }

    @Test func arraysAreRead() throws {
        func outline(_ text: String) throws -> [String] {
            try JSONImporter().open(Source(text: text, name: "a.json"), context: ImportContext()).map { item in
                switch item {
                case .article(let imported): imported.article.id
                case .rejected(let error): "\(error)"
                }
            }
        }
        let one = #"{"schemaVersion":"1.0","id":"a"}"#
        #expect(try outline("\u{feff}[]") == [])
        #expect(try outline(" [ \(one) , \(one)\n]\n") == ["a", "a"])
        #expect(
            try outline("[\n1,\n{},\n\(one)]") == [
                "a.json:2:1 ([0]): An article, which is an object, is expected here, not a number. [malformed]",
                "a.json:3:1 ([1]): The key “schemaVersion” is missing. [malformed]", "a",
            ])
        #expect(try outline("[\(one) \(one)]") == ["a", "a.json:1:35: “,” or “]” is expected here, not “{”. [malformed]"])
        #expect(try outline("[\(one),]") == ["a", "a.json:1:35: A value is expected here, not “]”. [malformed]"])
        #expect(try outline("[,\(one)]") == ["a.json:1:2: A value is expected here, not “,”. [malformed]"])
        #expect(try outline("[\(one)] x") == ["a", "a.json:1:36: The end is expected here, not “x”. [malformed]"])
        #expect(try outline("[\(one)").last == "a.json:1:34: The JSON ends where “,” or “]” is expected. [malformed]")
    }
}
