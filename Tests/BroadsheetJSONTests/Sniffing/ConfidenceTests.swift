import BroadsheetCore
import BroadsheetJSON
import Testing

@Suite struct ConfidenceTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var mediaType: String?
        var fileExtension: String?
        var isComplete = true
        var json: Confidence
        var lines: Confidence
        var testDescription: String { "\(text.prefix(60)) \(mediaType ?? "") \(fileExtension ?? "")" }
    }

    private static let article = #"{"$schema":"urn:broadsheet:article:1","schemaVersion":"1.0","id":"a","body":[]}"#
    private static let opening = #"{"$schema":"urn:broadsheet:article:1","schemaVersion":"1.0","id":"a","body":[{"type":"#

    @Test(arguments: [
        Case(text: article, json: .certain, lines: .possible),
        Case(text: article, fileExtension: "json", json: .certain, lines: .possible),
        Case(text: article, fileExtension: "jsonl", json: .likely, lines: .certain),
        Case(text: article, mediaType: "application/x-ndjson; charset=utf-8", json: .likely, lines: .certain),
        Case(text: "\u{feff} \n" + article + "\n", json: .certain, lines: .possible),
        Case(text: article + "\n" + article + "\n", json: .none, lines: .certain),
        Case(text: article + "\r\n\r\n" + article, fileExtension: "json", json: .none, lines: .certain),
        Case(text: "[" + article + "]", json: .certain, lines: .none),
        Case(text: "[\n  " + opening, isComplete: false, json: .certain, lines: .none),
        Case(text: "{\n  \"schemaVersion\": \"1.0\",\n  \"id\": \"a\"", isComplete: false, json: .certain, lines: .none),
        Case(text: "{\n  \"body\": [{\"a\": \"}\"}, \"\\\"\"], \"schemaVersion\": \"1.0\"}", json: .certain, lines: .none),
        Case(text: opening, isComplete: false, json: .needsMoreData, lines: .needsMoreData),
        Case(text: opening, fileExtension: "json", isComplete: false, json: .certain, lines: .possible),
        Case(text: opening, fileExtension: "jsonl", isComplete: false, json: .likely, lines: .certain),
        Case(text: opening + "\"" + String(repeating: "x", count: 1 << 20), isComplete: false, json: .certain, lines: .possible),
        Case(text: #"{"id":1,"title":{"rendered":"x"}}"#, json: .none, lines: .none),
        Case(text: #"{"id":1,"title":{"rendered":"x"}}"#, fileExtension: "json", json: .possible, lines: .none),
        Case(text: #"{"id":1}"#, mediaType: "application/ld+json", json: .possible, lines: .none),
        Case(text: #"{"schemaVersion":"1.0"}"#, json: .none, lines: .none),
        Case(text: #"{"nested":{"schemaVersion":"1.0","id":"a"}}"#, json: .none, lines: .none),
        Case(text: #"{"$schema":"https://example.org/x","id":"a"}"#, json: .none, lines: .none),
        Case(text: "{\"a\":1}\n{\"a\":2}\n", fileExtension: "jsonl", json: .none, lines: .possible),
        Case(text: #"{"title":"x","#, isComplete: false, json: .needsMoreData, lines: .needsMoreData),
        Case(text: #"{"title":"x","#, fileExtension: "json", isComplete: false, json: .likely, lines: .none),
        Case(text: #"{"title":"x","#, fileExtension: "jsonl", isComplete: false, json: .none, lines: .likely),
        Case(text: "[1, 2]", json: .none, lines: .none),
        Case(text: "[]", fileExtension: "json", json: .possible, lines: .none),
        Case(text: "[", isComplete: false, json: .needsMoreData, lines: .none),
        Case(text: "{{ template }}", fileExtension: "json", json: .none, lines: .none),
        Case(text: "<!doctype html>", mediaType: "application/json", json: .none, lines: .none),
        Case(text: "\n\n", isComplete: false, json: .needsMoreData, lines: .needsMoreData),
        Case(text: "", fileExtension: "json", json: .none, lines: .none),
    ]) func table(_ entry: Case) {
        let probe = Probe(
            prefix: Array(entry.text.utf8), isComplete: entry.isComplete, mediaType: entry.mediaType, fileExtension: entry.fileExtension)
        #expect(JSONImporter().confidence(for: probe) == entry.json)
        #expect(JSONLinesImporter().confidence(for: probe) == entry.lines)
    }

    /// A registry asks for more of the input until it can tell one long article from many.
    @Test func registryDecides() throws {
        var registry = FormatRegistry()
        registry.register(JSONImporter())
        registry.register(JSONLinesImporter())
        let long = Article(body: [.paragraph(String(repeating: "word ", count: 10_000))])
        for (format, articles) in [(FormatID.jsonLines, [long, long]), (.json, [long, long]), (.json, [long])] {
            let exporter: any Exporter = format == .json ? JSONExporter(isPretty: false) : JSONLinesExporter()
            let source = Source(bytes: try exporter.export(articles).bytes(of: .main))
            let read = try registry.open(source).map { try $0.get() }
            #expect(read.map(\.article) == articles)
            #expect(read.allSatisfy { $0.format == format })
        }
    }
}
