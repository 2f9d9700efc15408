import BroadsheetCore
import BroadsheetTesting
import Testing

@testable import BroadsheetXML

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

@Suite struct FileBlocksTests {
    /// A file that is too large to be held.
    private func withFile(_ body: (ByteInput, [UInt8]) throws -> Void) throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("file-blocks-\(UInt64.random(in: 0...(.max)))")
        defer { try? FileManager.default.removeItem(at: file) }
        let bytes = (0..<5_000_000).map { UInt8(truncatingIfNeeded: 0x20 + ($0 &* 31 ^ $0 >> 9) % 90) }
        try Data(bytes).write(to: file)
        let input = try ByteInput(Source(contentsOf: file), limits: .default)
        try #require(input.isFile)
        try body(input, bytes)
    }

    @Test func anyPartIsThatOfTheFile() throws {
        try withFile { input, bytes in
            var blocks = FileBlocks()
            var chance = SeededGenerator(seed: 5)
            for round in 0..<3000 {
                let start = round % 2 == 0 ? Int.random(in: 0..<bytes.count, using: &chance) : (round * 700) % bytes.count
                let length = [0, 1, 600, 16_384, 40_000].randomElement(using: &chance) ?? 0
                let range = start..<min(bytes.count, start + length)
                let part = try blocks.bytes(in: range, of: input)
                #expect(part == Array(bytes[range]))
            }
        }
    }

    @Test func whatIsBehindTheEndIsAnError() throws {
        try withFile { input, bytes in
            for start in [bytes.count - 10, bytes.count + 1_000_000] {
                #expect(throws: ImportError.self) {
                    var blocks = FileBlocks()
                    _ = try blocks.bytes(in: start..<start + 20, of: input)
                }
            }
        }
    }
}
