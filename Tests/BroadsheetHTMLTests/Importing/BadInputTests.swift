import BroadsheetCore
import BroadsheetTesting
import Testing

@testable import BroadsheetHTML

/// Whatever comes in, the answer is an article, with a diagnostic where something was lost, or an error with a code; and it comes soon.
@Suite(.timeLimit(.minutes(10))) struct BadInputTests {
    private func code(_ bytes: [UInt8], limits: Limits = .default) -> ImportError.Code? {
        do {
            _ = try readPage(Source(bytes: bytes), options: ImportOptions(limits: limits))
            return nil
        } catch {
            return error.code
        }
    }

    private static let sentence =
        "A sentence that is long enough to be taken for the text of an article by everybody who reads it, even at night."

    @Test(arguments: ["", " ", "\n\t\r\n   ", "\u{feff}", "\u{feff} \n"])
    func nothingButWhiteSpaceIsEmpty(text: String) {
        #expect(code(Array(text.utf8)) == .empty)
    }

    private static let noise: [UInt8] = {
        var state: UInt64 = 42
        return (0..<5000).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 33)
        }
    }()

    @Test(
        arguments: [
            [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], [0x50, 0x4b, 0x03, 0x04], [0xff, 0xd8, 0xff, 0xe0], [0x1f, 0x8b, 0x08], [],
        ] as [[UInt8]])
    func binaryDataIsNoPage(start: [UInt8]) {
        #expect(code(start + Self.noise) == .malformed)
    }

    @Test(arguments: [true, false])
    func utf16WithoutAByteOrderMark(isBigEndian: Bool) {
        let bytes: [UInt8] = "<title>Wide</title><p>\(Self.sentence)".utf16.flatMap { unit in
            let pair = [UInt8(unit >> 8), UInt8(unit & 0xff)]
            return isBigEndian ? pair : pair.reversed()
        }
        let imported = try? readPage(Source(bytes: bytes))
        // Either it is recognised or it is refused; a page of NUL bytes is no answer.
        if let imported {
            #expect(imported.article.title == "Wide")
        } else {
            #expect(code(bytes) == .malformed)
        }
    }

    @Test(arguments: FixturePages.names)
    func truncatedPages(name: String) throws {
        let bytes = try FixturePages.bytes(name)
        for length in stride(from: 97, to: bytes.count, by: 97) {
            let imported = try readPage(Source(bytes: Array(bytes.prefix(length))))
            #expect(!imported.article.body.isEmpty || !imported.diagnostics.isEmpty)
        }
    }

    @Test func aHundredThousandOpenElements() throws {
        let html = "<title>Deep</title>" + String(repeating: "<div>", count: 100_000) + "<p>" + Self.sentence
        let imported = try readPage(html)
        #expect(imported.codes.contains(.limitReached))
        #expect(imported.article.body.plainText == Self.sentence)
    }

    @Test(arguments: [
        "b", "a href=x", "font", "p", "li", "table", "tr", "td", "select", "option", "form", "button", "svg", "my-element", "noscript", "q",
        "ruby",
    ])
    func unclosedTags(tag: String) throws {
        let html =
            "<title>T</title>" + String(repeating: "<\(tag)>", count: 20_000) + "<p>\(Self.sentence)</p><p>\(Self.sentence) Twice.</p>"
        _ = try readPage(html)
    }

    @Test func aHundredThousandAttributes() throws {
        let attributes = (0..<100_000).map { " a\($0)=\($0)" }.joined()
        for html in [
            "<p\(attributes)>\(Self.sentence)</p>",
            // A quotation mark in a comment must not hide them.
            "<!-- <a title=\" --><p\(attributes)>\(Self.sentence)</p>",
            "<!--> <a title=' --><p\(attributes)>\(Self.sentence)</p>",
        ] {
            let imported = try readPage(html)
            #expect(imported.codes.contains(.limitReached))
            #expect(imported.article.body.plainText == Self.sentence)
        }
    }

    /// One text of 64 MiB, since a page of so many elements takes minutes in a debug build.
    @Test(.timeLimit(.minutes(10))) func aPageAtTheLimit() throws {
        let opening = Array("<title>Big</title><p>\(Self.sentence) \(Self.sentence) And then ".utf8)
        let page = opening + [UInt8](repeating: UInt8(ascii: "x"), count: (64 << 20) - opening.count)
        let imported = try readPage(Source(bytes: page))
        #expect(imported.article.body.plainText.utf8.count > 63 << 20)
    }

    /// The limit is lowered to what a page of many elements can afford in a debug build.
    @Test func theLimitOfBytes() {
        let limits = Limits(bytes: 1 << 20)
        let page = Array("<title>Big</title>".utf8) + Array(repeatElement(Array("<p>Some words. ".utf8), count: 80_000).joined())
        #expect(code(Array(page.prefix(1 << 20)), limits: limits) == nil)
        #expect(code(Array(page.prefix((1 << 20) + 1)), limits: limits) == .tooLarge)
        #expect(Limits.default.bytes == 64 << 20)
        #expect(code([UInt8](repeating: 0x20, count: (64 << 20) + 1)) == .tooLarge)
    }

    @Test(arguments: [
        "<script>", "<style>", "<!--", "<textarea>", "<title>", "<iframe>", "<noscript>", "<svg>", "<![CDATA[", "<?php", "<a href=\"",
        "<a title='", "<",
    ])
    func whatIsNeverClosed(opening: String) throws {
        let before = "<title>T</title><p>\(Self.sentence)</p>"
        let imported = try readPage(before + opening + String(repeating: " swallowed <p>words", count: 5000))
        #expect(imported.article.body.plainText.contains(Self.sentence))
    }

    @Test func strayEndTagsUnderOpenElements() throws {
        let html = "<p>\(Self.sentence)</p>" + String(repeating: "<i>", count: 100_000) + String(repeating: "</b>", count: 100_000)
        let imported = try readPage(html)
        #expect(imported.codes.contains(.limitReached))
        #expect(imported.article.body.plainText == Self.sentence)
    }

    @Test func cellsOverBillionsOfColumns() throws {
        let row = "<tr><td colspan=999999999 rowspan=999999999>One<td colspan=-5 rowspan=0>\(Self.sentence)</tr>"
        let imported = try readPage("<table><tr><th>A<th>B</tr>\(String(repeating: row, count: 50))</table>")
        guard case .table(let table)? = imported.article.body.first(where: { if case .table = $0 { true } else { false } }) else { return }
        for cell in table.rows.flatMap(\.cells) {
            #expect((1...1000).contains(cell.columnSpan) && (1...1000).contains(cell.rowSpan))
        }
    }

    @Test func aMillionLineBreaks() throws {
        // Fewer than that in a debug build, which takes ten times as long.
        let imported = try readPage("<p>\(Self.sentence)" + String(repeating: "<br>", count: 200_000) + "\(Self.sentence) Again.")
        #expect(imported.article.body == [.paragraph(Self.sentence), .paragraph("\(Self.sentence) Again.")])
    }

    @Test func undecodableBytesAreReportedWithTheirPlace() throws {
        let start = Array("<meta charset=utf-8><title>Ü</title><p>\(Self.sentence) Größe ".utf8)
        let imported = try readPage(Source(bytes: start + [0xff] + Array(" übrig. \(Self.sentence)</p>".utf8)))
        let diagnostic = try #require(imported.diagnostics.first)
        #expect(diagnostic.code == .undecodableBytes)
        #expect(diagnostic.location?.byteOffset == start.count)
        #expect(imported.article.body.plainText.contains("Größe \u{fffd} übrig"))
    }

    @Test func controlBytesDoNotReachTheText() throws {
        let imported = try readPage("<p>\(Self.sentence) A\u{0}B\u{1}C\u{7f}D\u{b}E</p>")
        let text = imported.article.body.plainText
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7f })
        #expect(text.contains("A\u{fffd}B"))
    }

    @Test func wrongDeclarations() throws {
        let bytes = Array("<meta charset=windows-1251><title>Größe</title><p>\(Self.sentence) Über alles gesagt.</p>".utf8)
        let imported = try readPage(Source(bytes: bytes))
        #expect(imported.article.title == "Größe")
        #expect(imported.codes == [.wrongEncoding])
        #expect(try readPage(Source(bytes: Array("<meta charset=klingon><p>\(Self.sentence)".utf8))).codes == [.unknownEncoding])
    }

    @Test func aLateDeclaration() throws {
        let html = "<!-- \(String(repeating: "x", count: 2000)) --><meta charset=iso-8859-1><title>Größe</title><p>\(Self.sentence)"
        let imported = try readPage(Source(bytes: html.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }))
        #expect(imported.article.title == "Größe")
    }

    @Test(arguments: LegacyWords.all)
    func everyEncodingOfTheWeb(words: LegacyWords) throws {
        let start = "<html><head><meta http-equiv=Content-Type content='text/html; charset=\(words.label)'><title>"
        let bytes = Array(start.utf8) + words.bytes + Array("</title></head><p>\(Self.sentence) ".utf8) + words.bytes + Array("</p>".utf8)
        let imported = try readPage(Source(bytes: bytes))
        #expect(imported.article.title?.plainText == words.text)
        #expect(imported.article.body.plainText == "\(Self.sentence) \(words.text)")
        #expect(imported.diagnostics == [])
    }

    @Test(arguments: [
        "<div class=c><p>Some <b>words</b>, and <a href=x>links</a>.</p></div>", "<br>", "<ul><li>One<li>Two</ul>", "<b>",
        "<img src=/a.png>", "&amp;&lt;",
        "<!-- x -->", "<td colspan=2>x", "</p>", "<figure><img src=a.png><figcaption>c</figcaption></figure>",
        "<h2>A <a href=#x>b</a></h2><hr>", "<pre>x</pre>",
        "<title>t</title>", "<dl><dt>a<dd>b", "< ", "<a b",
        "word after word, \u{0} among so many that it is no sign of binary data: one in a hundred bytes ",
    ])
    func timeIsLinear(part: String) throws {
        // Pages of megabytes would take a debug build minutes; a factor above the bound shows at this size too.
        let failure = try GrowthCheck(from: 50_000, to: 200_000).failure(on: part) { size in
            let page = Array(repeatElement(Array(part.utf8), count: size / part.utf8.count).joined())
            return Source(bytes: Array("<p>\(Self.sentence)</p>".utf8) + page)
        } doing: { source in
            _ = try readPage(source)
        }
        #expect(failure == nil)
    }
}
