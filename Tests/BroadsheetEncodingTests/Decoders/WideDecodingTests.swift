import BroadsheetEncoding
import Testing

@Suite struct WideDecodingTests {
    private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
        text.utf16.flatMap { unit -> [UInt8] in
            let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            return bigEndian ? bytes : bytes.reversed()
        }
    }

    @Test(arguments: [true, false])
    func markedUTF16(bigEndian: Bool) {
        let decoded = TextDecoder(callerCharset: "windows-1251").decode(Self.utf16("\u{FEFF}<p>日本 😀", bigEndian: bigEndian))
        #expect(decoded.string == "<p>日本 😀")
        #expect(decoded.encoding == (bigEndian ? .utf16BigEndian : .utf16LittleEndian))
        #expect(decoded.evidence == .byteOrderMark)
        #expect(decoded.declared == .windows1251)
    }

    @Test(arguments: [true, false])
    func unmarkedUTF16(bigEndian: Bool) {
        let decoded = TextDecoder().decode(Self.utf16("<html><p>中文新闻 and more</p></html>", bigEndian: bigEndian))
        #expect(decoded.string == "<html><p>中文新闻 and more</p></html>")
        #expect(decoded.encoding == (bigEndian ? .utf16BigEndian : .utf16LittleEndian))
        #expect(decoded.evidence == .bytes)
    }

    @Test func callersUTF16() {
        let decoded = TextDecoder(callerCharset: "utf-16be").decode(Self.utf16("中文新闻", bigEndian: true))
        #expect(decoded.string == "中文新闻")
        #expect(decoded.evidence == .caller)
    }

    @Test func callersUTF16OfPlainASCIIIsNotBelieved() {
        let decoded = TextDecoder(callerCharset: "utf-16").decode(Array("<p>text</p>".utf8))
        #expect(decoded.string == "<p>text</p>")
        #expect(decoded.encoding == .utf8)
    }

    @Test func utf32() {
        let little = TextDecoder().decode([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0, 0x00, 0xF6, 0x01, 0x00])
        #expect(little.string == "A\u{1F600}")
        #expect(little.encoding == .utf32LittleEndian)
        let big = TextDecoder().decode([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x41, 0, 0x11, 0, 0, 0])
        #expect(big.string == "A\u{FFFD}\u{FFFD}")
        #expect(big.undecodable == 2)
        #expect(big.firstUndecodable == 8)
    }

    @Test func loneSurrogatesAndOddLength() {
        let decoded = TextDecoder().decode([0xFE, 0xFF, 0xD8, 0x00, 0x00, 0x41, 0xDC, 0x00, 0xD8, 0x00, 0x7F])
        #expect(decoded.string == "\u{FFFD}A\u{FFFD}\u{FFFD}\u{FFFD}")
        #expect(decoded.undecodable == 4)
        #expect(decoded.firstUndecodable == 2)
    }
}
