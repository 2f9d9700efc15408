import Testing

@testable import BroadsheetHTML

struct TolerantJSONParserTests {
    private func parse(_ text: String) -> (values: [JSONValue], problem: TolerantJSONParser.Problem?) {
        TolerantJSONParser.parse(Array(text.utf8))
    }

    @Test func goodJSONHasNoProblem() {
        let (values, problem) = parse(#"{"a": [1, -2.5e3, "x\n\u00e9\ud83d\ude00", true, false, null, {}, []], "b": {"c": "d"}}"#)
        #expect(problem == nil)
        #expect(values.count == 1)
        #expect(values.first?["a"]?.elements.count == 8)
        #expect(values.first?["a"]?.elements[2].string == "x\né😀")
        #expect(values.first?["b"]?["c"]?.string == "d")
    }

    private static let broken: [(text: String, kind: String?)] = [
        (#"<!-- {"a": "x"} -->"#, nil), (#"//<![CDATA["# + "\n" + #"{"a": "x"}"# + "\n//]]>", nil), (#"<![CDATA[{"a": "x"}]]>"#, nil),
        (#"/* <![CDATA[ */ {"a": "x"} /* ]]> */"#, nil), (#"/* note */ {"a": "x"};"#, nil), ("\u{feff}" + #"{"a": "x"}"#, nil),
        (#"{"a": "x",}"#, "extraComma"), (#"{"a": "x",,"b": 1}"#, "extraComma"), (#"{"b": [1, 2,], "a": "x"}"#, "extraComma"),
        (#"{"b": {} "a": "x"}"#, "missingComma"), ("{\"b\": 1\n\"a\": \"x\"}", "missingComma"),
        (#"[{"a": "x"} {"a": "y"}]"#, "missingComma"),
        ("{\"b\": \"two\nlines\", \"a\": \"x\"}", "rawControl"), (#"{"b": "it\'s \d", "a": "x"}"#, "wrongEscape"),
        (#"{"b": "\u12", "a": "x"}"#, "wrongEscape"),
        (#"{"b": "He said "no" twice", "a": "x"}"#, "strayQuote"), (#"{&quot;a&quot;: &quot;x&quot;}"#, "encoded"),
        (#"{"a": "x", "b": {"c": [1"#, "cutOff"), (#"{"a": "x", "b": "cut in the mid"#, "cutOff"), (#"{"a": "x", "b"#, "cutOff"),
        (#"{"a": "x"}}"#, "wrongBracket"),
        (#"[{"b": [1, 2}, {"a": "x"}]"#, "wrongBracket"), (#"var data = {"a": "x"}"#, "strayText"),
        (#"{"b": undefined, "a": "x"}"#, "strayText"),
    ]

    @Test(arguments: broken)
    func brokenJSONIsMended(text: String, kind: String?) {
        let (values, problem) = parse(text)
        let found = values.flatMap(\.elements).compactMap { $0["a"]?.string }
        #expect(found.first == "x", "\(values)")
        #expect(problem.map { "\($0.kind)" } == kind)
    }

    @Test func severalValuesAreAllRead() {
        let (values, _) = parse(#"{"a": 1} {"a": 2}, {"a": 3}"#)
        #expect(values.count == 3)
    }

    @Test func strayQuotesStayInTheText() {
        #expect(parse(#"{"b": "He said "no" twice"}"#).values.first?["b"]?.string == #"He said "no" twice"#)
        #expect(parse(#"{"b": "It is "true", he said"}"#).values.isEmpty == false)
    }

    @Test func whatWasReadOfACutScriptIsKept() {
        let (values, problem) = parse(
            #"{"@type": "Article", "headline": "Title", "author": {"name": "Jane Doe"}, "articleBody": "It was a dark"#)
        #expect(values.first?["author"]?["name"]?.string == "Jane Doe")
        #expect(values.first?["articleBody"]?.string == "It was a dark")
        #expect(problem?.kind == .cutOff)
    }

    @Test func deepNestingIsCutNotFollowed() {
        for depth in [63, 64, 65, 100_000] {
            let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
            let (values, problem) = parse(#"{"deep": \#(text), "a": "x"}"#)
            #expect(values.first?["a"]?.string == "x")
            #expect((problem?.kind == .tooDeep) == (depth >= 64))
        }
    }

    @Test(.timeLimit(.minutes(10)))
    func floodsTakeLinearTime() {
        _ = TolerantJSONParser.parse([UInt8](repeating: 0x5b, count: 1 << 20))
        let length = 1 << 16
        for piece in [
            "[", "{", "\"", "{\"a\":", "[\"", "\\", ",", ":", "]", "}", "/*", "//", "<!--", "\"a\" ", "\"\n", "&quot;", "-", "\\u",
        ] {
            _ = TolerantJSONParser.parse(Array(String(repeating: piece, count: length / piece.utf8.count).utf8))
        }
    }

    @Test func everyPrefixIsRead() {
        let text = Array(#"<!-- [{"@graph": [{"@type": "Article", "a": "x\u00e9\n", "n": -1.5e3, "t": true}]}, null] -->"#.utf8)
        for end in 0...text.count { _ = TolerantJSONParser.parse(Array(text[..<end])) }
        for index in text.indices {
            for byte in [UInt8(0x22), 0x5c, 0x7b, 0x5d, 0x00, 0xff] {
                var broken = text
                broken[index] = byte
                _ = TolerantJSONParser.parse(broken)
            }
        }
    }
}
