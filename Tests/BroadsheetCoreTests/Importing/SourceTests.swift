import BroadsheetCore
import Foundation
import Testing

@Suite struct SourceTests {
    private func error(_ body: () throws -> Void) -> ImportError? {
        do {
            try body()
            return nil
        } catch {
            return error as? ImportError
        }
    }

    private func withFile(_ bytes: [UInt8], _ body: (URL) throws -> Void) throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("source-\(UUID().uuidString).HTM")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        try body(file)
    }

    @Test func filesAreReadAndProbed() throws {
        try withFile(Array("hello".utf8)) { file in
            let source = Source(contentsOf: file)
            #expect(try source.bytes() == Array("hello".utf8))
            #expect(source.name == file.path)
            let probe = try source.probe(length: 2)
            #expect(probe.prefix == Array("he".utf8))
            #expect(!probe.isComplete)
            #expect(probe.fileExtension == "htm")
        }
    }

    @Test func aMissingFileIsUnreadable() {
        let source = Source(contentsOf: URL(fileURLWithPath: "/nonexistent/page.html"))
        let expected = ImportError(
            .unreadable, "The file cannot be read: there is no such file.", at: SourceLocation(source: "/nonexistent/page.html"))
        #expect(error { _ = try source.bytes() } == expected)
        #expect(error { _ = try source.probe() } == expected)
        #expect(expected.description == "/nonexistent/page.html: The file cannot be read: there is no such file. [unreadable]")
    }

    @Test func aDirectoryIsUnreadable() {
        let directory = Source(contentsOf: FileManager.default.temporaryDirectory)
        #expect(error { _ = try directory.bytes() }?.message == "The file cannot be read: it is a directory.")
        #expect(error { _ = try directory.probe() }?.code == .unreadable)
    }

    @Test func nothingIsFetched() throws {
        let url = try #require(URL(string: "http://localhost:9/page.html"))
        #expect(
            error { _ = try Source(contentsOf: url).bytes() }?.message
                == "The address is none of a file; what it leads to has to be fetched first.")
    }

    @Test func inputsBeyondTheLimitAreRefused() throws {
        let limits = Limits(bytes: 4)
        let expected = "The input has 5 bytes, more than the limit of 4."
        #expect(try Source(text: "1234").bytes(limits: limits).count == 4)
        #expect(error { _ = try Source(text: "12345").bytes(limits: limits) }?.message == expected)
        #expect(error { _ = try Source(bytes: Array("12345".utf8)).bytes(limits: limits) }?.code == .tooLarge)
        try withFile(Array("12345".utf8)) { file in
            #expect(error { _ = try Source(contentsOf: file).bytes(limits: limits) }?.message == expected)
        }
        var context = ImportContext(options: ImportOptions(limits: limits))
        #expect(error { _ = try Source(text: "12345").text(&context) }?.code == .tooLarge)
    }

    @Test func textIsUTF8WithoutItsMark() throws {
        var context = ImportContext()
        #expect(try Source(bytes: [0xef, 0xbb, 0xbf, 0x61]).text(&context) == "a")
        #expect(try Source(text: "ü").text(&context) == "ü")
        #expect(context.diagnostics.isEmpty)
        #expect(try Source(bytes: [0x61, 0xff], name: "x").text(&context) == "a\u{fffd}")
        #expect(context.diagnostics.map(\.code) == [.undecodableBytes])
        #expect(context.diagnostics.map(\.description) == ["x: warning: Some bytes are not UTF-8; they became U+FFFD. [undecodable-bytes]"])
    }

    @Test func aProbeKnowsWhatTheSourceKnows() throws {
        let url = URL(string: "https://example.com/feed.XML")
        let probe = try Source(text: "ab", url: url, mediaType: "text/xml; charset=x").probe()
        #expect(probe.isComplete)
        #expect(probe.url == url)
        #expect(probe.fileExtension == "xml")
        #expect(probe.mediaType == "text/xml")
    }

    @Test(arguments: [
        (BroadsheetCore.SourceLocation(), "input"), (BroadsheetCore.SourceLocation(source: "a"), "a"),
        (BroadsheetCore.SourceLocation(source: "a", line: 3), "a:3"),
        (BroadsheetCore.SourceLocation(source: "a", line: 3, column: 4, byteOffset: 9), "a:3:4"),
        (BroadsheetCore.SourceLocation(byteOffset: 9), "input: byte 9"),
        (BroadsheetCore.SourceLocation(source: "a", path: "body[3]"), "a (body[3])"),
    ])
    func locationsReadAsCompilersWriteThem(location: BroadsheetCore.SourceLocation, text: String) {
        #expect(location.description == text)
    }
}
