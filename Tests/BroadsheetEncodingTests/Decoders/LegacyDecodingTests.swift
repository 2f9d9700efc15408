import BroadsheetEncoding
import Testing

@Suite struct LegacyDecodingTests {
    @Test(arguments: LegacyText.all)
    func decodesWithCallersLabel(_ sample: LegacyText) throws {
        let decoded = TextDecoder(callerCharset: sample.label).decode(sample.bytes)
        #expect(String(decoding: decoded.utf8, as: UTF8.self).unicodeScalars.elementsEqual(sample.text.unicodeScalars))
        #expect(decoded.encoding == TextEncoding(label: sample.label))
        #expect(decoded.evidence == .caller)
        #expect(decoded.undecodable == 0)
    }

    @Test(arguments: LegacyText.all)
    func decodesWithMeta(_ sample: LegacyText) throws {
        let start = Array("<html><head><meta charset=\"\(sample.label)\"></head><body><p>".utf8)
        let decoded = TextDecoder().decode(start + sample.bytes + Array("</p>".utf8))
        #expect(String(decoding: decoded.utf8, as: UTF8.self).hasSuffix("<p>" + sample.text + "</p>"))
        #expect(decoded.evidence == .declaration)
    }

    @Test func extraCharactersOfRow13() {
        let eucJP = TextDecoder(callerCharset: "euc-jp").decode([0xAD, 0xA1, 0xAD, 0xB5])
        #expect(eucJP.string == "①Ⅰ")
        let iso2022 = TextDecoder(callerCharset: "iso-2022-jp").decode([
            0x1B, 0x24, 0x42, 0x2D, 0x21, 0x1B, 0x28, 0x49, 0x31, 0x1B, 0x28, 0x42, 0x61,
        ])
        #expect(iso2022.string == "①ｱa")
    }

    @Test(
        arguments: [
            ("windows-1252", [0x80, 0x81, 0x8D, 0x9D], "€\u{81}\u{8D}\u{9D}"), ("windows-1251", [0x98], "\u{98}"),
            ("windows-874", [0x80, 0x85, 0x92, 0x81], "€…’\u{81}"), ("windows-1258", [0xD2, 0x20, 0x81], "\u{309} \u{81}"),
            ("koi8-u", [0xAE, 0xBE], "ўЎ"), ("x-mac-cyrillic", [0xA2, 0xB6, 0xFF], "Ґґ€"), ("macintosh", [0xDB], "€"),
            ("x-user-defined", [0x41, 0x80, 0xFF], "A\u{F780}\u{F7FF}"), ("gbk", [0x80], "€"), ("iso-8859-1", [0x93], "“"),
            ("windows-1255", [0xCA], "\u{5BA}"), ("big5", [0xA1, 0xFE, 0xA1, 0xC3, 0x41], "／￣A"),
            ("iso-8859-8", [0xFD], "\u{200E}"), ("shift_jis", [0x5C, 0x7E], "\\~"), ("shift_jis", [0x81, 0x60], "～"),
        ] as [(String, [UInt8], String)])
    func agreesWithTheStandardWhereIconvDiffers(label: String, bytes: [UInt8], text: String) {
        let decoded = TextDecoder(callerCharset: label).decode(bytes)
        #expect(decoded.string.unicodeScalars.elementsEqual(text.unicodeScalars))
        #expect(decoded.undecodable == 0)
    }

    @Test(
        arguments: [
            ("gbk", [0x41, 0xD6, 0xD0, 0xD6], 1, 3, "A中\u{FFFD}"), ("shift_jis", [0x82, 0xA0, 0x82, 0x22, 0x41], 1, 2, "あ\u{FFFD}\"A"),
            ("windows-1253", [0x41, 0xD2, 0x42], 1, 1, "A\u{FFFD}B"), ("euc-kr", [0xC7, 0xD1, 0xFF, 0x41], 1, 2, "한\u{FFFD}A"),
            ("iso-2022-jp", [0x41, 0xC3, 0x1B, 0x24, 0x42, 0x46, 0x7C, 0x46], 2, 1, "A\u{FFFD}日\u{FFFD}"),
        ] as [(String, [UInt8], Int, Int, String)])
    func countsUndecodable(label: String, bytes: [UInt8], count: Int, first: Int, text: String) {
        let decoded = TextDecoder(callerCharset: label).decode(bytes)
        #expect(decoded.string == text)
        #expect(decoded.undecodable == count)
        #expect(decoded.firstUndecodable == first)
    }

    @Test func convertsBeyondOneChunk() {
        let bytes = [[UInt8]](repeating: [0xD6, 0xD0, 0xCE, 0xC4], count: 100_000).flatMap { $0 }
        let decoded = TextDecoder(callerCharset: "gbk").decode(bytes)
        #expect(decoded.utf8 == [[UInt8]](repeating: Array("中文".utf8), count: 100_000).flatMap { $0 })
    }
}
