import BroadsheetCore
import BroadsheetTesting
import Testing

/// Writes titles, a line each; each case breaks one law.
private struct TitleExporter: Exporter {
    enum Fault {
        case none, otherPart, invalidUTF8, refuses, refusesMany, changesItsMind, sharesState, dropsPieces
    }

    /// State that copies share, as a careless exporter might keep it.
    final class Counter: @unchecked Sendable {
        var value = 0
    }

    let format: FormatID = "titles"
    let fault: Fault
    var written = 0
    let counter = Counter()

    init(_ fault: Fault) { self.fault = fault }

    mutating func write(_ article: Article, to output: inout ExportOutput) throws(ExportError) {
        written += 1
        counter.value += 1
        if fault == .refuses { throw ExportError(.notRepresentable, "No.") }
        if fault == .refusesMany, written > 1 { throw ExportError(.notRepresentable, "One article only.") }
        try output.write((article.title?.plainText ?? "") + "\n")
        if fault == .otherPart { try output.write("x", to: "other") }
        if fault == .invalidUTF8 { try output.write(bytes: [0xff]) }
        if fault == .changesItsMind { try output.write(String(UInt64.random(in: 0 ... .max))) }
        if fault == .sharesState { try output.write(String(counter.value)) }
        if fault == .dropsPieces, output.bytes(of: .main).isEmpty { try output.write("lost") }
    }
}

@Suite struct ExporterChecksTests {
    private func laws(brokenBy fault: TitleExporter.Fault) -> Set<String> {
        Set(ExporterChecks(TitleExporter(fault)).failures().map(\.law))
    }

    @Test func goodExportersPass() throws {
        try ExporterChecks(TitleExporter(.none)).run()
        try ExporterChecks(TitleExporter(.refusesMany)).run()
    }

    @Test func everyFaultIsFound() {
        #expect(laws(brokenBy: .otherPart) == ["Only the exporter's parts are written"])
        #expect(laws(brokenBy: .invalidUTF8) == ["Text is valid UTF-8"])
        #expect(laws(brokenBy: .refuses) == ["Articles can be written"])
        #expect(laws(brokenBy: .changesItsMind).contains("The same articles give the same bytes"))
        #expect(laws(brokenBy: .sharesState).contains("A copy of a fresh exporter is a session of its own"))
        #expect(laws(brokenBy: .dropsPieces) == ["Pieces are the same as the whole"])
    }
}
