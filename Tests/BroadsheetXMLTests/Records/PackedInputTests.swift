import BroadsheetCore
import BroadsheetXML
import Foundation
import Testing

@Suite struct PackedInputTests {
    /// `<shelf><book>one</book>` and `<book>two</book></shelf>`, each packed by itself: a file of two members.
    private static let members: [[UInt8]] = [
        Array(Data(base64Encoded: first) ?? Data()), Array(Data(base64Encoded: second) ?? Data()),
    ]
    private static let first = "H4sIAAAAAAAC/7MpzkjNSbOzScrPz7bLz0u10QezAGA7QqYXAAAA"
    private static let second = "H4sIAAAAAAAC/7NJys/Ptispz7fRB7Ns9IszUnPS7AC3PLoVGAAAAA=="

    private func read(_ source: Source) -> [String] {
        do throws(ImportError) {
            var reader = try XMLRecordReader(source, layout: RecordLayout(containers: [["shelf"]], unnested: ["book"]))
            var results: [String] = []
            while let result = reader.next() {
                switch result {
                case .success(let record): results.append(record.root.text)
                case .failure(let error): results.append(error.code.rawValue)
                }
            }
            return results
        } catch {
            return [error.code.rawValue]
        }
    }

    @Test func membersOneAfterAnother() throws {
        let packed = Self.members[0] + Self.members[1]
        #expect(read(Source(bytes: packed)) == ["one", "two"])
        // What follows the last member is padding.
        #expect(read(Source(bytes: packed + [0, 0, 0])) == ["one", "two"])
        let file = FileManager.default.temporaryDirectory.appending(path: "broadsheet-\(UUID().uuidString).xml.gz")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(packed).write(to: file)
        #expect(read(Source(contentsOf: file)) == ["one", "two"])
    }

    /// Wherever packed data ends or is damaged, it ends in an error and not in silence.
    @Test func damage() {
        let packed = Self.members[0] + Self.members[1]
        for length in 11..<packed.count {
            let results = read(Source(bytes: Array(packed[..<length])))
            #expect(results.last == "malformed" || results.last == "empty", "\(length): \(results)")
        }
        for index in 10..<packed.count {
            var damaged = packed
            damaged[index] ^= 0x55
            _ = read(Source(bytes: damaged))
        }
    }
}
