import BroadsheetCore
import BroadsheetTesting
import Testing

/// Reads `ZINE/1`, a title and a paragraph a line; each case breaks one law.
private struct ZineImporter: DocumentImporter {
    enum Fault: CaseIterable {
        case none, claimsNoise, deniesSamples, ignoresLimit, emptyParagraphs, repeatedIDs, silentOrphans, emptyMessage, changesItsMind
    }

    let format: FormatID = "zine"
    let fault: Fault

    func confidence(for probe: Probe) -> Confidence {
        if fault == .claimsNoise { return .certain }
        return probe.hasPrefix("ZINE/1") && fault != .deniesSamples ? .certain : .none
    }

    func read(_ source: Source, _ context: inout ImportContext) throws(ImportError) -> Article {
        if fault == .ignoresLimit { context = ImportContext() }
        let lines = try source.text(&context).split(separator: "\n")
        guard lines.count > 1, lines[0] == "ZINE/1" else { throw ImportError(.malformed, fault == .emptyMessage ? "" : "This is no zine.") }
        let body = lines.dropFirst(2).filter { !$0.allSatisfy(\.isWhitespace) }.map { Block.paragraph(String($0)) }
        let comments = [Comment(id: "1", parentID: fault == .silentOrphans ? "0" : nil, body: []), Comment(id: "2", body: [])]
        return Article(
            id: fault == .changesItsMind ? String(UInt64.random(in: 0 ... .max)) : "zine",
            body: fault == .emptyParagraphs ? [.paragraph("")] : body,
            discussion: Discussion(comments: fault == .repeatedIDs ? comments + comments : comments))
    }
}

@Suite struct ImporterChecksTests {
    private let samples = [Source(text: "ZINE/1\nA title\nA paragraph\nAnother", name: "small")]

    private func laws(brokenBy fault: ZineImporter.Fault) -> Set<String> {
        Set(ImporterChecks(ZineImporter(fault: fault), samples: samples).failures().map(\.law))
    }

    @Test func aGoodImporterPasses() throws {
        try ImporterChecks(ZineImporter(fault: .none), samples: samples).run()
    }

    @Test func everyFaultIsFound() {
        #expect(laws(brokenBy: .claimsNoise) == ["Empty input and noise are not claimed"])
        #expect(laws(brokenBy: .deniesSamples) == ["A sample is claimed"])
        #expect(laws(brokenBy: .ignoresLimit) == ["Inputs beyond the limit are refused with “too-large”"])
        #expect(laws(brokenBy: .emptyParagraphs) == ["Articles hold no empty or impossible blocks"])
        #expect(laws(brokenBy: .repeatedIDs) == ["Ids of comments are unique"])
        #expect(laws(brokenBy: .silentOrphans) == ["A missing parent is reported"])
        #expect(laws(brokenBy: .emptyMessage) == ["Every error has a code and a message"])
        #expect(laws(brokenBy: .changesItsMind) == ["The same input gives the same result"])
    }

    @Test func failuresSayWhatAndWhere() throws {
        let failure = try #require(ImporterChecks(ZineImporter(fault: .deniesSamples), samples: samples).failures().first)
        #expect(failure.description == "A sample is claimed — small: the confidence is “none”")
    }

    @Test func missingSamplesAreReported() {
        let checks = ImporterChecks(ZineImporter(fault: .none), samples: [Source(text: "not one", name: "wrong")])
        #expect(checks.failures().contains { $0.law == "A sample is read" && $0.subject == "wrong" })
    }
}
