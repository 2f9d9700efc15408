import BroadsheetCore
import Testing

@Suite struct ExportOutputTests {
    private final class Sink: ExportSink, @unchecked Sendable {
        var pieces: [(part: ExportPart, text: String)] = []
        var failsAt = Int.max

        func write(_ bytes: [UInt8], to part: ExportPart) throws(ExportError) {
            if pieces.count == failsAt { throw ExportError(.unwritable, "The disk is full.") }
            pieces.append((part, String(decoding: bytes, as: UTF8.self)))
        }

        func text(of part: ExportPart) -> String { pieces.filter { $0.part == part }.map(\.text).joined() }
    }

    @Test func withoutASinkEverythingStays() throws {
        var output = ExportOutput()
        try output.write("a")
        try output.write(bytes: [0x62])
        try output.write("c", to: "other")
        try output.write("d", to: .main)
        try output.flush()
        #expect(output.bytes(of: .main) == Array("abd".utf8))
        #expect(output.bytes(of: "other") == Array("c".utf8))
        #expect(output.bytes(of: "none").isEmpty)
    }

    @Test func aSinkGetsPiecesOfTheBuffersSize() throws {
        let sink = Sink()
        var output = ExportOutput(to: sink, bufferSize: 4)
        for _ in 0..<5 { try output.write("ab") }
        try output.write("xyz", to: "other")
        #expect(sink.pieces.map(\.text) == ["abab", "abab"])
        #expect(output.bytes(of: .main) == Array("ab".utf8))
        try output.flush()
        try output.flush()
        #expect(sink.pieces.map(\.text) == ["abab", "abab", "ab", "xyz"])
        #expect(sink.text(of: "other") == "xyz")
    }

    @Test func aSinksErrorReachesTheWriter() throws {
        let sink = Sink()
        sink.failsAt = 1
        var output = ExportOutput(to: sink, bufferSize: 1)
        try output.write("a")
        #expect(throws: ExportError(.unwritable, "The disk is full.")) { try output.write("b") }
    }

    @Test func diagnosticsAreKeptInOrder() {
        var output = ExportOutput()
        output.report(Diagnostic(.note, .notRepresentable, "one"))
        output.report(Diagnostic(.warning, .unsafeContent, "two"))
        #expect(output.diagnostics.map(\.message) == ["one", "two"])
    }
}
