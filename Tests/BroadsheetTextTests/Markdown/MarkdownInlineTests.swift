import BroadsheetCore
import BroadsheetText
import Testing

@Suite struct MarkdownInlineTests {
    private func markdown(_ text: RichText) throws -> String {
        let exporter = MarkdownExporter(options: .init(includesFrontMatter: false))
        return String(try exporter.string(from: Article(id: "x", body: [.paragraph(text)])).dropLast())
    }

    @Test(
        "Only what is active is escaped",
        arguments: [
            ("a * b, 2*3, *c*", "a * b, 2\\*3, \\*c\\*"), ("snake_case _x_ a _ b", "snake_case \\_x\\_ a _ b"), ("`code`", "\\`code\\`"),
            ("[a](b) ![c]", "\\[a\\](b) !\\[c\\]"), ("Hi! <b> 1 < 2 a<b", "Hi! \\<b> 1 < 2 a\\<b"),
            ("AT&T &amp; &#x3c; & ;", "AT&T \\&amp; \\&#x3c; & ;"),
            ("a<=b <=a@b.example>", "a<=b \\<=a@b.example>"), ("# a", "\\# a"), ("#a", "#a"), ("####### a", "####### a"), ("- a", "\\- a"),
            ("-a", "-a"), ("---", "\\---"), ("+ a", "\\+ a"),
            ("1. a", "1\\. a"), ("1.5", "1.5"), ("2024) x", "2024\\) x"), ("1234567890. x", "1234567890. x"), ("> a", "\\> a"),
            ("a > b", "a > b"),
            ("a\n===", "a\\\n\\==="), ("===", "==="), ("a|b\n-|-", "a|b\\\n\\-|-"), ("a\n:-:", "a\\\n\\:-:"), ("a\n|-|", "a\\\n\\|-|"),
            ("C:\\dir \\* \\", "C:\\dir \\\\\\* \\\\"), ("~~a~~ ~5", "\\~\\~a\\~\\~ \\~5"), ("[^1] [x]", "\\[^1\\] \\[x\\]"),
            ("    code", "code"), ("\tcode", "code"), ("a\n    b  \nc", "a\\\nb\\\nc"), ("a\n\nb", "a\\\n\\\nb"),
            ("a\r\nb\rc", "a\\\nb\\\nc"),
            ("a\u{0}b", "ab"), ("$5 and $6, 5$ x", "$5 and $6, 5\\$ x"), ("https://h.example/a_b?c=1&d", "https://h.example/a_b?c=1&d"),
            ("* * *", "\\* * \\*"), ("_ _ _ a", "\\_ _ _ a"), ("```\nx", "\\`\\`\\`\\\nx"), ("  a  ", "a"),
        ])
    func escaping(text: String, expected: String) throws {
        #expect(try markdown(RichText(text)) == expected)
    }

    @Test func stylesAreNested() throws {
        #expect(try markdown([("a ", []), ("b ", .emphasis), ("c", [.emphasis, .strong]), (" d", .strong)].text) == "a *b **c*** **d**")
        #expect(try markdown([("a", []), (" b ", .strong), ("c", [])].text) == "a **b** c")
        #expect(try markdown([("un", .emphasis), ("believable", [])].text) == "*un*believable")
        #expect(
            try markdown([("a", .strikethrough), (" ", []), ("b", .underline), ("c", .highlight)].text) == "~~a~~ <u>b</u><mark>c</mark>")
        #expect(
            try markdown([("H", []), ("2", .subscript), ("O", []), ("2", [.superscript, .emphasis])].text) == "H<sub>2</sub>O<sup>*2*</sup>"
        )
        #expect(try markdown([("a", .code), (" ", []), ("b`c", .code), (" ", []), ("`", .code)].text) == "`a` ``b`c`` `` ` ``")
        #expect(try markdown([("x^2<y", .math), (" costs $", [])].text) == "`x^2<y` costs \\$")
        #expect(try markdown([("x^2", .math), (" costs $5", [])].text) == "$x^2$ costs \\$5")
    }

    @Test func delimitersThatCannotWorkAreLeftOut() throws {
        let article = Article(id: "x", body: [.paragraph([("a", []), ("“b”", .strong), ("c", [])].text)])
        let output = try MarkdownExporter(options: .init(includesFrontMatter: false)).export([article])
        #expect(String(decoding: output.bytes(of: .main), as: UTF8.self) == "a“b”c\n")
        #expect(output.diagnostics.map(\.code) == [.notRepresentable])
    }

    @Test(
        "Links keep harmless addresses",
        arguments: [
            ("https://h.example/", "[a](https://h.example/)"), ("/x y", "[a](/x%20y)"), ("#f", "[a](#f)"),
            ("mailto:a@b.example", "[a](mailto:a@b.example)"),
            ("https://h.example/(x)?a&b<c>", "[a](<https://h.example/(x)?a&b%3Cc%3E>)"), ("javascript:alert(1)", "a"),
            ("java\nscript:x", "a"),
            ("\u{1} JAVASCRIPT:x", "a"), ("data:text/html,x", "a"), ("vbscript:x", "a"), ("x\u{0}:y", "a"), ("", "a"), ("file:///x", "a"),
        ])
    func links(href: String, expected: String) throws {
        let article = Article(id: "x", body: [.paragraph(RichText(runs: [.init("a", link: Link(href))]))])
        let output = try MarkdownExporter(options: .init(includesFrontMatter: false)).export([article])
        #expect(String(decoding: output.bytes(of: .main), as: UTF8.self) == expected + "\n")
        #expect(output.diagnostics.map(\.code) == (expected == "a" ? [.unsafeContent] : []))
    }

    @Test func linksHoldStylesAndTitles() throws {
        let link = Link("/x", title: "A \"t\" &amp;")
        let text = RichText(runs: [.init("Go!"), .init("a ", style: .strong, link: link), .init("b", link: link)])
        #expect(try markdown(text) == "Go\\![**a** b](/x \"A \\\"t\\\" \\&amp;\")")
    }

    @Test func codeInALinkIsNoDefinition() throws {
        #expect(try markdown(RichText(runs: [.init("a[0]", style: .code, link: Link("/x"))])) == "[`a[0]`](/x)")
        #expect(try markdown(RichText(runs: [.init("a]: b", style: .code, link: Link("/x"))])) == "[a\\]: b](/x)")
    }

    @Test("Plain text comes back when the backslashes are taken away", arguments: 1...200 as ClosedRange<UInt64>)
    func escapingLosesNothing(seed: UInt64) throws {
        var generator = HostileArticles(seed: seed)
        for _ in 0..<10 {
            let text = generator.text(upTo: 12).filter { !$0.isNewline && $0 != "\t" && $0 != "\u{a0}" }
            let written = try markdown(RichText(text))
            var bytes: [UInt8] = []
            var isEscaped = false
            for byte in written.utf8 {
                let isPunctuation =
                    byte > 0x20 && byte < 0x7f && !(Character(Unicode.Scalar(byte)).isLetter || Character(Unicode.Scalar(byte)).isNumber)
                if isEscaped, !isPunctuation { bytes.append(UInt8(ascii: "\\")) }
                if byte == UInt8(ascii: "\\"), !isEscaped {
                    isEscaped = true
                } else {
                    bytes.append(byte)
                    isEscaped = false
                }
            }
            #expect(String(decoding: bytes, as: UTF8.self) == text.trimming, "\(written)")
        }
    }
}

extension [(String, TextStyle)] {
    fileprivate var text: RichText { RichText(runs: map { RichText.Run($0.0, style: $0.1) }) }
}

extension String {
    fileprivate var trimming: String {
        var text = self[...]
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
