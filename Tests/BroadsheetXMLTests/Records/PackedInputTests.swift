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

/// What is packed and has to be read twice is unpacked into a file.
@Suite struct PackedTwiceTests {
    /// A Disqus export that is larger than what is read at once, in gzip's notation of data that could not be made smaller.
    private static let packed: [UInt8] = {
        let posts = (0..<40_000).map { number in
            "<post dsq:id=\"p\(number)\"><message><![CDATA[<p>A message of some length, the one with number \(number).</p>]]></message>"
                + "<thread dsq:id=\"t\(number % 3)\"/></post>\n"
        }
        let threads = (0..<3).map { "<thread dsq:id=\"t\($0)\"><title>Page \($0)</title></thread>\n" }
        let text =
            "<disqus xmlns=\"http://disqus.com\" xmlns:dsq=\"http://disqus.com/disqus-internals\">\n"
            + (threads + posts).joined() + "</disqus>"
        return gzip(Array(text.utf8))
    }()

    private static func gzip(_ bytes: [UInt8]) -> [UInt8] {
        func little(_ number: UInt32, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: number >> UInt32(8 * $0)) } }
        var result: [UInt8] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]
        var start = 0
        while start < bytes.count {
            let end = min(bytes.count, start + 65_535)
            let count = UInt32(end - start)
            result += [end == bytes.count ? 1 : 0] + little(count, 2) + little(~count, 2) + bytes[start..<end]
            start = end
        }
        var check: UInt32 = 0xffff_ffff
        for byte in bytes {
            check ^= UInt32(byte)
            for _ in 0..<8 { check = check >> 1 ^ (check & 1 == 1 ? 0xedb8_8320 : 0) }
        }
        return result + little(~check, 4) + little(UInt32(bytes.count), 4)
    }

    private func read(limits: Limits = .default) throws -> [Int] {
        let context = ImportContext(options: ImportOptions(limits: limits))
        return try DisqusImporter().open(Source(bytes: Self.packed), context: context).map { item in
            try item.get().article.discussion?.comments.count ?? 0
        }
    }

    @Test func allIsRead() throws {
        #expect(try read() == [13_334, 13_333, 13_333])
    }

    @Test func whatUnpacksToTooMuchIsRefused() throws {
        let error = #expect(throws: ImportError.self) { try read(limits: Limits(bytes: 1 << 16)) }
        #expect(error?.code == .tooLarge)
    }
}
