import BroadsheetCore
import Foundation
import Testing

@Suite struct JSONWriterTests {
    private func written(isPretty: Bool = false, _ body: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter(isPretty: isPretty)
        body(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("", #""""#), ("plain", #""plain""#), ("\"\\/", #""\"\\/""#), ("\n\r\t", #""\n\r\t""#),
        ("\u{0}\u{1f}\u{7f}", "\"\\u0000\\u001f\u{7f}\""),
        ("a\u{2028}b\u{2029}c", #""a\u2028b\u2029c""#), ("\u{2027}\u{202a}ü👩‍👩‍👧", "\"\u{2027}\u{202a}ü👩‍👩‍👧\""),
        ("\u{8}\u{c}", #""\u0008\u000c""#),
    ])
    func textsAreEscaped(text: String, json: String) throws {
        #expect(written { $0.string(text) } == json)
        #expect(written { $0.string(text[...]) } == json)
        let read = try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed) as? String
        #expect(read == text)
    }

    @Test(arguments: [
        (0.0, "0"), (1, "1"), (-1.5, "-1.5"), (0.1, "0.1"), (1e300, "1e+300"), (.infinity, "null"), (.nan, "null"),
        (.leastNonzeroMagnitude, "5e-324"),
    ])
    func numbers(value: Double, json: String) {
        #expect(written { $0.number(value) } == json)
    }

    @Test func wholeNumbers() {
        #expect(written { $0.number(Int.min) } == "-9223372036854775808")
        #expect(written { $0.number(UInt64.max) } == "18446744073709551615")
    }

    private func writeSample(_ writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("a")
        writer.beginArray()
        writer.number(1)
        writer.bool(true)
        writer.null()
        writer.endArray()
        writer.key("b")
        writer.beginObject()
        writer.endObject()
        writer.key("c")
        writer.beginArray()
        writer.endArray()
        writer.endObject()
    }

    @Test func commasAndBrackets() {
        #expect(written(writeSample) == #"{"a":[1,true,null],"b":{},"c":[]}"#)
    }

    @Test func prettyOutputIsIndentedByTwo() {
        #expect(
            written(isPretty: true, writeSample) == """
                {
                  "a": [
                    1,
                    true,
                    null
                  ],
                  "b": {},
                  "c": []
                }
                """)
    }

    @Test func linesArePartedByALineBreakAlone() {
        let text = written { writer in
            for number in 1...3 {
                writer.beginArray()
                writer.number(number)
                writer.endArray()
                writer.endLine()
            }
        }
        #expect(text == "[1]\n[2]\n[3]\n")
    }

    @Test func takenBytesAreGone() {
        var writer = JSONWriter()
        writer.beginArray()
        writer.number(1)
        #expect(writer.takeBytes() == Array("[1".utf8))
        writer.number(2)
        writer.endArray()
        #expect(writer.takeBytes() == Array(",2]".utf8))
        #expect(writer.bytes.isEmpty)
    }
}
