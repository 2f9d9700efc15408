import BroadsheetCore
import BroadsheetJSON
import Testing

@Suite struct ImportErrorTests {
    private func error(_ bytes: [UInt8], limits: Limits = .default) -> String {
        do {
            _ = try articles(in: Source(bytes: bytes, name: "a.json"), with: JSONImporter(), limits: limits)
            return "no error"
        } catch {
            return "\(error)"
        }
    }

    private func error(_ text: String, limits: Limits = .default) -> String { error(Array(text.utf8), limits: limits) }

    @Test(arguments: [
        ("", "a.json: The input is empty. [empty]"),
        (" \n", "a.json: The input is empty. [empty]"),
        ("x", "a.json:1:1: An article or an array of articles is expected here, not “x”. [malformed]"),
        ("{\n  \"id\" 1}", "a.json:2:8: “:” is expected here, not “1”. [malformed]"),
        ("{\"id\": \"a", "a.json:1:10: The JSON ends inside a string. [malformed]"),
        ("{\"id\": \"a\"", "a.json:1:11: The JSON ends inside an object. [malformed]"),
        ("{\"id\": [", "a.json:1:9: The JSON ends inside an array. [malformed]"),
        ("{\"id\": tru", "a.json:1:11: The JSON ends inside true or false. [malformed]"),
        ("{\"id\": -", "a.json:1:9: The JSON ends inside a number. [malformed]"),
        ("{\"id\": 01}", "a.json:1:9: “,” or “}” is expected here, not “1”. [malformed]"),
        ("{\"id\": 1.}", "a.json:1:10: A digit is expected here, not “}”. [malformed]"),
        ("{\"id\": nul1}", "a.json:1:11: “null” is expected here, not “1”. [malformed]"),
        ("{\"id\": \"a\",}", "a.json:1:12: A key in quotation marks is expected here, not “}”. [malformed]"),
        ("{\"id\": [1,]}", "a.json:1:11: A value is expected here, not “]”. [malformed]"),
        ("{\"id\": [1}", "a.json:1:10: “,” or “]” is expected here, not “}”. [malformed]"),
        ("{\"id\": \"a\tb\"}", "a.json:1:10: A control character in a string must be written as an escape. [malformed]"),
        ("{\"id\": \"\\x\"}", "a.json:1:9: No escape begins like this. [malformed]"),
        ("{\"id\": \"\\u12g4\"}", "a.json:1:13: A hexadecimal digit is expected here, not “g”. [malformed]"),
        ("{\"id\": \"\\ud83d!\"}", "a.json:1:9: Half of a surrogate pair stands alone. [malformed]"),
        ("{\"id\": \"\\ude00\"}", "a.json:1:9: Half of a surrogate pair stands alone. [malformed]"),
        ("{\"id\": 'a'}", "a.json:1:8: A value is expected here, not “'”. [malformed]"),
        ("{\"id\": \u{e9}}", "a.json:1:8: A value is expected here, not the byte 0xc3. [malformed]"),
        ("{\"schemaVersion\": \"1.0\"} x", "a.json:1:26: The end is expected here, not “x”. [malformed]"),
    ]) func syntax(text: String, message: String) {
        #expect(error(text) == message)
    }

    @Test(arguments: [
        ("{\"id\": \"a\"}", "a.json:1:1: The key “schemaVersion” is missing. [malformed]"),
        (
            "[{\"schemaVersion\": \"1.0\"}, 1]",
            "a.json:1:28 ([1]): An article, which is an object, is expected here, not a number. [malformed]"
        ),
        (
            "{\"schemaVersion\": \"2.0\"}",
            "a.json:1:19 (schemaVersion): The article is in version 2.0 of the format; versions 1.x are read. [unsupported]"
        ),
        ("{\"schemaVersion\": \"new\"}", "a.json:1:19 (schemaVersion): “new” is no version such as “1.0”. [malformed]"),
        ("{\"schemaVersion\": 1}", "a.json:1:19 (schemaVersion): A string is expected here, not a number. [malformed]"),
    ]) func envelope(text: String, message: String) {
        #expect(error(text) == message)
    }

    @Test(arguments: [
        ("\"tags\": [\"a\", 1]", "a.json:2:15 (tags[1]): A string is expected here, not a number. [malformed]"),
        ("\"title\": 1", "a.json:2:10 (title): A string or a list of runs is expected here, not a number. [malformed]"),
        ("\"body\": {}", "a.json:2:9 (body): An array is expected here, not an object. [malformed]"),
        (
            "\"body\": [{\"type\": \"divider\"}, {\"type\": \"list\", \"list\": {\"items\": [{}]}}]",
            "a.json:2:67 (body[1].list.items[0]): The key “blocks” is missing. [malformed]"
        ),
        (
            "\"body\": [{\"type\": \"sonnet\"}]",
            "a.json:2:19 (body[0].type): “sonnet” is not one of the values that can stand here. [malformed]"
        ),
        (
            "\"title\": [{\"text\": \"a\", \"style\": [\"bold\"]}]",
            "a.json:2:34 (title[0].style): Unknown text style “bold”. [malformed]"
        ),
        (
            "\"published\": {\"value\": \"2024-02-30\"}",
            "a.json:2:24 (published.value): “2024-02-30” is no date in ISO 8601. [malformed]"
        ),
        (
            "\"leadImage\": {\"kind\": \"image\", \"source\": {\"href\": \"\"}, \"width\": 1.5}",
            "a.json:2:65 (leadImage.width): This is no whole number, or one that is too large. [malformed]"
        ),
        (
            "\"evidence\": {\"title\": {\"sources\": [], \"alternatives\": [], \"confidence\": 1e999}}",
            "a.json:2:73 (evidence.title.confidence): This is no number, or one that is too large. [malformed]"
        ),
        ("\"canonicalURL\": \"\"", "a.json:2:17 (canonicalURL): “” is no URL. [malformed]"),
    ]) func model(members: String, message: String) {
        #expect(error("{\"schemaVersion\": \"1.0\",\n\(members)}") == message)
    }

    @Test func notUTF8() {
        for bad: [UInt8] in [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xe2, 0x82], [0x80]] {
            let bytes = Array("{\"id\": \"é".utf8) + bad + Array("\"}".utf8)
            #expect(error(bytes) == "a.json:1:11: These bytes are not UTF-8. [malformed]")
        }
    }

    @Test func locationHasEverything() throws {
        let source = Source(text: "{\"schemaVersion\": \"1.0\",\n\"tags\": [\"é\", 1]}", name: "a.json")
        let error = #expect(throws: ImportError.self) { try articles(in: source, with: JSONImporter()) }
        #expect(error?.location == SourceLocation(source: "a.json", line: 2, column: 16, byteOffset: 40, path: "tags[1]"))
    }

    @Test(arguments: ["[", "{\"a\":", "[[{\"a\":["]) func deepNesting(opening: String) {
        #expect(
            error(String(repeating: opening, count: 200_000)).hasSuffix("The JSON is nested more than 304 levels deep. [limit-exceeded]"))
    }

    @Test func deepBlocks() throws {
        let blocks = nested(38)
        let fits = try JSONExporter().string(from: Article(body: blocks))
        #expect(try articles(in: Source(text: fits), with: JSONImporter()).count == 1)
        let deeper = try JSONExporter(isPretty: false).string(from: Article(body: [.quote(Quote([.quote(Quote(blocks))]))]))
        #expect(error(deeper).hasSuffix("): Blocks are nested more than 40 levels deep. [limit-exceeded]"))
        let half = try JSONExporter().string(from: Article(body: nested(20)))
        #expect(error(half, limits: Limits(blockNesting: 4)).hasSuffix("): Blocks are nested more than 12 levels deep. [limit-exceeded]"))
    }

    private func nested(_ depth: Int) -> [Block] {
        (0..<depth).reduce([.paragraph("a")]) { blocks, _ in [.quote(Quote(blocks))] }
    }

    /// The deepest nesting that is read: tables in tables, which take the most JSON for a level.
    @Test func deepTables() throws {
        var blocks: [Block] = [.paragraph("a")]
        for _ in 0..<39 { blocks = [.table(Table(rows: [.init([.init(blocks)])]))] }
        let article = Article(body: blocks, discussion: Discussion(comments: [Comment(id: "1", body: blocks)]))
        let json = try JSONExporter(isPretty: false).export([article, article]).bytes(of: .main)
        #expect(try articles(in: Source(bytes: json), with: JSONImporter()).map(\.article) == [article, article])
    }

    @Test func tooManyValues() {
        let tags = Array(repeating: "\"a\"", count: 100).joined(separator: ",")
        let message = error("{\"schemaVersion\": \"1.0\", \"tags\": [\(tags)]}", limits: Limits(nodes: 10))
        #expect(message == "a.json:1:174: The article has more than 40 values and keys. [limit-exceeded]")
    }

    @Test func tooLarge() {
        #expect(error("{\"schemaVersion\": \"1.0\"}", limits: Limits(bytes: 10)).hasSuffix("more than the limit of 10. [too-large]"))
    }

    /// An input that breaks off anywhere is an error with a place, in one article and in many.
    @Test func truncation() throws {
        let article = Article(
            title: RichText(runs: [.init("é\\\u{1}", style: .strong, link: Link("#"))]), published: PartialDate(iso: "2024"),
            body: [.list(List(start: -1, items: [.init([.divider], isChecked: true)]))],
            discussion: Discussion(comments: [Comment(id: "👍", body: [.paragraph("a")])]))
        for exported in [[article], [article, article]] {
            let bytes = try JSONExporter(isPretty: false).export(exported).bytes(of: .main)
            for length in 1..<bytes.count - 1 {
                let error = #expect(throws: ImportError.self) {
                    try articles(in: Source(bytes: Array(bytes[..<length])), with: JSONImporter())
                }
                #expect(error?.code == .malformed && error?.location?.byteOffset != nil)
            }
        }
    }
}
