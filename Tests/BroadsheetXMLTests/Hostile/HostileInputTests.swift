import BroadsheetCore
import BroadsheetHTML
import BroadsheetXML
import Foundation
import Testing

/// Inputs that were made to do harm: nothing is loaded, nothing grows, nothing hangs, and what can be read is.
@Suite struct HostileInputTests {
    private static func feed(_ items: String, prolog: String = "", root: String = "") -> String {
        "<?xml version=\"1.0\"?>\n\(prolog)<rss version=\"2.0\"\(root)><channel><title>T</title>\(items)</channel></rss>"
    }

    private func read(_ text: String, limits: Limits = .default, as format: FormatID = .rss) throws -> [ArticleStream.Item] {
        Array(try Fixtures.registry.open(Source(text: text, name: "x.xml"), as: format, options: ImportOptions(limits: limits)))
    }

    private func words(_ items: [ArticleStream.Item]) -> [String] {
        items.map { item in
            switch item {
            case .article(let imported): imported.article.body.plainText
            case .rejected(let error): error.code.rawValue
            }
        }
    }

    /// A file that an entity names is not read, nor anything from the network, however the document asks for it.
    @Test(arguments: [
        "<!DOCTYPE r [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>", "<!DOCTYPE r SYSTEM \"http://127.0.0.1:9/x.dtd\">",
        "<!DOCTYPE r [<!ENTITY % p SYSTEM \"file:///etc/hostname\"> %p;]>", "<!DOCTYPE r [<!ENTITY e \"internal\">]>",
    ])
    func nothingIsLoaded(prolog: String) throws {
        let items = try read(Self.feed("<item><description>a &e; b</description></item>", prolog: prolog))
        #expect(words(items) == ["a &e; b"])
    }

    @Test func billionLaughs() throws {
        var prolog = "<!DOCTYPE r [<!ENTITY l0 \"lol\">"
        for level in 1...30 { prolog += "<!ENTITY l\(level) \"\(String(repeating: "&l\(level - 1);", count: 10))\">" }
        let items = try read(
            Self.feed("<item><description>&l30;</description></item><item><description>b</description></item>", prolog: prolog + "]>"))
        #expect(words(items) == ["&l30;", "b"])
    }

    @Test func quadraticBlowUp() throws {
        let prolog = "<!DOCTYPE r [<!ENTITY a \"\(String(repeating: "a", count: 100_000))\">]>"
        let items = try read(
            Self.feed("<item><description>\(String(repeating: "&a;", count: 100_000))</description></item>", prolog: prolog))
        guard case .article(let imported)? = items.first else { throw CancellationError() }
        #expect(imported.article.body.plainText.utf8.count == 300_000)
    }

    @Test(.timeLimit(.minutes(10))) func deepNesting() throws {
        for depth in [300, 600, 200_000] {
            let deep = String(repeating: "<a>", count: depth) + "x" + String(repeating: "</a>", count: depth)
            let items = try read(Self.feed("<item><description>\(deep)</description></item><item><description>b</description></item>"))
            #expect(words(items) == [depth < 512 ? "x" : "limit-exceeded", "b"])
        }
    }

    @Test(.timeLimit(.minutes(10))) func deepContainers() throws {
        let text = String(repeating: "<rss><channel>", count: 100_000)
        #expect(words(try read(text)).allSatisfy { ["malformed", "limit-exceeded"].contains($0) })
    }

    @Test(.timeLimit(.minutes(10))) func manyAttributes() throws {
        let attributes = (0..<200_000).map { " a\($0)=\"\"" }.joined()
        let items = try read(Self.feed("<item><description\(attributes)>a</description></item><item><description>b</description></item>"))
        #expect(words(items) == ["limit-exceeded", "b"])
        let namespaces = (0..<200_000).map { " xmlns:n\($0)=\"u\"" }.joined()
        #expect(words(try read(Self.feed("<item \(namespaces)/><item><description>b</description></item>"))) == ["limit-exceeded", "b"])
    }

    @Test(.timeLimit(.minutes(10))) func manyNames() throws {
        let elements = (0..<100_000).map { "<n\($0)/>" }.joined()
        let items = try read(Self.feed("<item>\(elements)<description>a</description></item><item><description>b</description></item>"))
        #expect(words(items) == ["a", "b"])
    }

    @Test(.timeLimit(.minutes(10))) func manyEmptyRecords() throws {
        let items = try read(Self.feed(String(repeating: "<item/>", count: 100_000)))
        #expect(items.count == 100_000)
    }

    /// What opens and never closes ends with the input.
    @Test(.timeLimit(.minutes(10)), arguments: ["<![CDATA[", "<!--", "<?x ", "<!DOCTYPE x [", "<b a=\"", "&", "<", "</"])
    func whatNeverCloses(opening: String) throws {
        let filling = String(repeating: "x ]] -- ? ' ", count: 200_000)
        for text in [
            opening + filling, Self.feed("<item><description>a</description></item><item>" + opening + filling),
            "<rss>" + opening + filling,
        ] {
            let items = (try? read(text)) ?? []
            #expect(items.allSatisfy { if case .article(let imported) = $0 { imported.article.body.plainText == "a" } else { true } })
        }
        // A thousand of them are not a thousand times the work.
        _ = try? read(String(repeating: opening, count: 200_000))
        _ = try? read(Self.feed(String(repeating: "<item>" + opening, count: 50_000)))
    }

    @Test func recordsBeyondTheLimit() throws {
        let big = "<item><description>\(String(repeating: "big ", count: 1000))</description></item>"
        let items = try read(
            Self.feed("<item><description>a</description></item>" + big + "<item><description>b</description></item>"),
            limits: Limits(bytes: 2000))
        #expect(words(items) == ["a", "too-large", "b"])
    }

    /// Whatever is cut off, every whole record before the cut is read, and that something is missing is said.
    @Test(arguments: ["wxr/blog", "disqus-xml/forum", "atom/thread", "rss/wordpress-comments", "tei/posts", "blogger/takeout"])
    func truncation(name: String) throws {
        let parts = name.split(separator: "/").map(String.init)
        let fixture = Fixture(format: parts[0], name: parts[1])
        let bytes = Array(try Data(contentsOf: fixture.file))
        let whole = Array(try Fixtures.registry.open(Source(bytes: bytes)))
        let end = bytes.lastIndex(of: UInt8(ascii: ">")) ?? 0
        // Every byte of the small ones, and of the others places at no even distance.
        for length in stride(from: 1, to: end, by: max(1, bytes.count / 1200)) {
            let source = Source(bytes: Array(bytes[..<length]))
            guard let stream = try? Fixtures.registry.open(source, as: FormatID(rawValue: parts[0])) else { continue }
            let items = Array(stream)
            let isReported = items.contains { if case .rejected = $0 { true } else { false } }
            #expect(isReported, "nothing is said of a cut at \(length)")
            #expect(items.count <= whole.count + 2)
        }
    }

    /// Bytes that are not in the encoding that is declared.
    @Test func wrongCharsets() throws {
        let text = Self.feed("<item><description>na\u{ef}ve caf\u{e9}</description></item>")
        let latin = Array(text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
        for declared in ["utf-8", "us-ascii", "utf-16", "nonsense", "shift_jis"] {
            let start = Array("<?xml version=\"1.0\" encoding=\"\(declared)\"?>".utf8)
            let source = Source(bytes: start + latin.dropFirst(22), name: "x.xml")
            let items = Array(try Fixtures.registry.open(source, as: .rss))
            #expect(words(items).first?.contains("caf") == true, "\(declared)")
        }
        let mixed =
            Array(Self.feed("<item><description>ok \u{e9}</description></item><item><description>").utf8) + [0xff, 0xc3, 0x28]
            + Array("</description></item></channel></rss>".utf8)
        #expect(words(Array(try Fixtures.registry.open(Source(bytes: mixed), as: .rss))).first?.hasPrefix("ok ") == true)
    }

    /// A large file in UTF-8 is not decoded as a whole; a stray byte costs no more than a mark in its record.
    @Test func strayBytesInALargeFile() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "broadsheet-\(UUID().uuidString).xml")
        defer { try? FileManager.default.removeItem(at: file) }
        let item = "<item><description>\(String(repeating: "word ", count: 2000))</description></item>"
        var bytes = Array("<rss version=\"2.0\"><channel>".utf8)
        for number in 0..<600 {
            bytes += Array(item.utf8)
            if number == 500 {
                bytes += Array("<item><description>caf".utf8) + [0xe9, 0x01] + Array(" ferm\u{e9}</description></item>".utf8)
            }
        }
        bytes += Array("</channel></rss>".utf8)
        try Data(bytes).write(to: file)
        let items = Array(try Fixtures.registry.open(Source(contentsOf: file), as: .rss))
        #expect(items.count == 601)
        guard case .article(let imported) = items[501] else { throw CancellationError() }
        #expect(imported.article.body.plainText.hasPrefix("caf"))
        #expect(imported.diagnostics.contains { $0.code == "mended-markup" })
    }
}
