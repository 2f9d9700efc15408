import Testing

@testable import BroadsheetText

struct RowReaderTests {
    private func rows(_ text: String) -> [String] { RowReader.rows(of: Array(text.utf8)[...]).map { Glyph.string($0.scalars) } }

    @Test(arguments: ["\n", "\r", "\r\n", "\u{2028}", "\u{2029}", "\u{c}", "\u{85}"])
    func lineEnds(_ end: String) {
        #expect(rows("one\(end)two") == ["one", "two"])
    }

    @Test func whiteSpace() {
        #expect(rows("a\u{a0}b\tc") == ["a\u{a0}b    c"])
        #expect(rows("\u{feff}Stau\u{ad}see\u{200b}") == ["Stausee"])
        #expect(rows("u\u{308}ber cafe\u{301}") == ["über café"])
        #expect(rows(" \n\u{a0}\n") == [])
    }

    @Test func numbersAndBlanks() {
        let rows = RowReader.rows(of: Array("a\r\n\r\n\r\nbö\nc".utf8)[...])
        #expect(rows.map(\.number) == [1, 4, 5])
        #expect(rows.map(\.blank) == [0, 2, 0])
        #expect(rows.map(\.byteOffset) == [0, 7, 11])
    }

    @Test func wrappedParagraphsAreJoined() {
        let paragraph = """
            The old mill at the pond has turned again since Monday, and the miller
            grinds flour for the whole village as before, with a wheel that a young
            carpenter from the next valley built of oak in the spring of this year.
            """
        let text = Array(repeating: paragraph, count: 5).joined(separator: "\n\n") + "\n\n* an item of a list\n* another one"
        var rows = RowReader.rows(of: Array(text.utf8)[...])
        #expect(Unwrapper.unwrap(&rows))
        #expect(rows.count == 7)
        #expect(Glyph.string(rows[0].scalars).hasSuffix("of this year."))
        #expect(rows[0].lastNumber == 3)
        var short = RowReader.rows(of: Array("one line\nand another".utf8)[...])
        #expect(!Unwrapper.unwrap(&short))
        #expect(short.count == 2)
    }
}
