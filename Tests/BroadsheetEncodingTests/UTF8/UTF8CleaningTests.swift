import BroadsheetEncoding
import Testing

@Suite struct UTF8CleaningTests {
    @Test(arguments: ["", "a", "plain ASCII, more than thirty-two bytes of it\r\n\tand\u{0C}a form feed", "日本語 и русский ñ 😀 ~"])
    func cleanTextIsNotCopied(_ text: String) {
        let bytes = Array(text.utf8)
        let address = bytes.withUnsafeBufferPointer { $0.baseAddress }
        let decoded = TextDecoder().decode(bytes)
        #expect(decoded.utf8.withUnsafeBufferPointer { $0.baseAddress } == address)
        #expect(decoded.utf8 == bytes)
        #expect(decoded.encoding == .utf8)
    }

    /// Examples after chapter 3 of the Unicode Standard, "U+FFFD Substitution of Maximal Subparts".
    @Test(
        arguments: [
            ([0xC0, 0xAF, 0xE0, 0x80, 0xBF, 0xF0, 0x81, 0x82, 0x41], 8), ([0xED, 0xA0, 0x80, 0xED, 0xBF, 0xBF, 0xED, 0xAF, 0x41], 8),
            ([0xF4, 0x91, 0x92, 0x93, 0xFF, 0x41, 0x80, 0xBF, 0x42], 7), ([0xE1, 0x80, 0xE2, 0xF0, 0x91, 0x92, 0xF1, 0xBF, 0x41], 4),
            ([0xF0, 0x9F, 0x98], 1), ([0xE4, 0xB8], 1), ([0xC3], 1),
        ] as [([UInt8], Int)])
    func maximalSubparts(bytes: [UInt8], count: Int) {
        let marked = TextDecoder(format: .plainText).decode([0xEF, 0xBB, 0xBF] + bytes)
        #expect(marked.string == String(decoding: bytes, as: UTF8.self))
        #expect(marked.undecodable == count)
        #expect(marked.firstUndecodable == 3)
    }

    @Test func controls() {
        let decoded = TextDecoder().decode([0x61, 0x00, 0x62, 0x01, 0x0B, 0x7F, 0x1F, 0x09, 0x0A, 0x0C, 0x0D, 0x63])
        #expect(decoded.string == "a\u{FFFD}b    \t\n\u{0C}\rc")
        #expect(decoded.controlsReplaced == 5)
        #expect(decoded.undecodable == 0)
    }

    @Test func controlsAtEveryPlaceOfAWord() {
        for control in UInt8(0)...0x7F where control < 0x20 || control == 0x7F {
            for place in 0..<41 {
                var bytes = [UInt8](repeating: 0x61, count: 41)
                bytes[place] = control
                let isKept = [0x09, 0x0A, 0x0C, 0x0D].contains(control)
                let decoded = TextDecoder(callerCharset: "utf-8", format: .plainText).decode(bytes)
                #expect(decoded.controlsReplaced == (isKept ? 0 : 1))
                #expect(decoded.utf8.count == (control == 0 ? 43 : 41))
            }
        }
    }

    @Test func controlsFromLegacyEncodings() {
        let decoded = TextDecoder(callerCharset: "windows-1251").decode([0xCF, 0xF0, 0x00, 0x01, 0xE8])
        #expect(decoded.string == "Пр\u{FFFD} и")
        #expect(decoded.controlsReplaced == 2)
        #expect(decoded.undecodable == 0)
    }
}
