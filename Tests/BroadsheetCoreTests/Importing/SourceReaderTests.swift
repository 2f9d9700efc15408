import BroadsheetCore
import Foundation
import Testing

@Suite struct SourceReaderTests {
    private func all(_ reader: SourceReader, by count: Int) throws -> [UInt8] {
        var reader = reader
        var bytes: [UInt8] = []
        while case let piece = try reader.read(upTo: count), !piece.isEmpty { bytes += piece }
        #expect(reader.offset == bytes.count)
        return bytes
    }

    @Test(arguments: [1, 3, 1 << 16]) func filesAndBytesComeInPieces(count: Int) throws {
        let bytes = (0..<1000).map { UInt8($0 & 255) }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("reader-\(count)-\(UInt64.random(in: 0...(.max)))")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let reader = try SourceReader(Source(contentsOf: file))
        #expect(reader.byteCount == 1000)
        #expect(try all(reader, by: count) == bytes)
        #expect(try all(reader, by: count) == bytes, "a copy begins where it was made")
        #expect(try all(SourceReader(Source(bytes: bytes)), by: count) == bytes)
        #expect(try all(SourceReader(Source(text: "æ")), by: count) == [0xc3, 0xa6])
    }

    @Test func whatIsNoFileIsAnError() throws {
        #expect(throws: ImportError.self) { _ = try SourceReader(Source(contentsOf: URL(fileURLWithPath: "/nowhere/at/all"))) }
        #expect(throws: ImportError.self) {
            var reader = try SourceReader(Source(contentsOf: FileManager.default.temporaryDirectory))
            _ = try reader.read(upTo: 10)
        }
    }
}
