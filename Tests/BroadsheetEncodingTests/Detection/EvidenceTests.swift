import BroadsheetEncoding
import Testing

@Suite struct EvidenceTests {
    private static let russian: [UInt8] = [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0x2C, 0x20, 0xEC, 0xE8, 0xF0]

    @Test func markBeatsCallerAndDeclaration() {
        let decoded = TextDecoder(callerCharset: "koi8-r").decode([0xEF, 0xBB, 0xBF] + Array("<meta charset=gbk>день".utf8))
        #expect(decoded.string == "<meta charset=gbk>день")
        #expect(decoded.evidence == .byteOrderMark)
        #expect(decoded.declared?.name == "KOI8-R")
    }

    @Test func callerBeatsDeclaration() {
        let decoded = TextDecoder(callerCharset: "windows-1251").decode("<meta charset=koi8-r>" + Self.russian)
        #expect(decoded.string.hasSuffix("Привет, мир"))
        #expect(decoded.evidence == .caller)
        #expect(decoded.declared == .windows1251)
    }

    @Test(arguments: ["text/html; charset=windows-1251", "text/html;charset=\"CP1251\"; q=1", " windows-1251 "])
    func callerMayGiveAWholeContentType(_ value: String) {
        let decoded = TextDecoder(callerCharset: value).decode(Self.russian)
        #expect(decoded.evidence == .caller)
        #expect(decoded.encoding == .windows1251)
    }

    @Test(arguments: ["windows-1252", "iso-8859-1", "gbk", "windows-1251", "shift_jis", "big5", "iso-2022-jp", "hz-gb-2312"])
    func legacyDeclaredButUTF8(_ label: String) {
        let text = "<meta charset=\"\(label)\"><p>中文 déjà vu</p>"
        let declared = TextDecoder().decode(Array(text.utf8))
        #expect(declared.string == text)
        #expect(declared.encoding == .utf8)
        #expect(declared.evidence == .bytes)
        #expect(declared.declared == TextEncoding(label: label))
        #expect(TextDecoder(callerCharset: label).decode(Array("<p>déjà – “vu”</p>".utf8)).encoding == .utf8)
    }

    @Test func legacyDeclaredButUTF8WithAStrayByte() {
        let bytes = Array(String(repeating: "déjà vu ", count: 20).utf8) + [0x96, 0x20]
        let decoded = TextDecoder(callerCharset: "windows-1252").decode(bytes)
        #expect(decoded.encoding == .utf8)
        #expect(decoded.undecodable == 1)
        #expect(decoded.firstUndecodable == bytes.count - 2)
    }

    @Test func utf8DeclaredButWindows1252() {
        let decoded = TextDecoder(callerCharset: "utf-8").decode(
            "<meta charset=utf-8><p>d" + [0xE9, 0x6A, 0xE0] + " vu \u{2D} it" + [0x92, 0x73])
        #expect(decoded.string.hasSuffix("<p>déjà vu - it’s"))
        #expect(decoded.encoding == .windows1252)
        #expect(decoded.evidence == .bytes)
        #expect(decoded.declared == .utf8)
    }

    @Test func utf8DeclaredButWindows1251() {
        let decoded = TextDecoder().decode("<html lang=ru><meta charset=utf-8><p>" + Self.russian)
        #expect(decoded.string.hasSuffix("Привет, мир"))
        #expect(decoded.evidence == .bytes)
    }

    @Test func utf8CallerContradictedByBytesLeavesTheDeclaration() {
        let decoded = TextDecoder(callerCharset: "utf-8").decode("<meta charset=koi8-r><p>" + [0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4])
        #expect(decoded.string.hasSuffix("Привет"))
        #expect(decoded.evidence == .declaration)
    }

    @Test func utf8DeclaredWithFewErrorsStaysUTF8() {
        let decoded = TextDecoder(callerCharset: "utf-8").decode("naïve café déjà vu – “x” " + [0xE9, 0x20])
        #expect(decoded.encoding == .utf8)
        #expect(decoded.evidence == .caller)
        #expect(decoded.undecodable == 1)
    }

    @Test func textCutInsideACharacterStaysUTF8() {
        let decoded = TextDecoder().decode("日本" + [0xE8, 0xAA])
        #expect(decoded.string == "日本\u{FFFD}")
        #expect(decoded.encoding == .utf8)
    }

    @Test func asciiTakesTheDeclaredEncoding() {
        let decoded = TextDecoder(callerCharset: "shift_jis").decode(Array("plain".utf8))
        #expect(decoded.encoding == .shiftJIS)
        #expect(decoded.evidence == .caller)
        #expect(TextDecoder().decode(Array("plain".utf8)).encoding == .utf8)
    }

    @Test(arguments: [("gbk", [0xC2, 0xB7]), ("shift_jis", [0xC3, 0xB1])] as [(String, [UInt8])])
    func oneCharacterThatCouldBeUTF8ByChance(label: String, bytes: [UInt8]) {
        #expect(TextDecoder(callerCharset: label).decode(bytes).encoding == TextEncoding(label: label))
    }

    @Test func wrongMultiByteDeclarationIsNotBelieved() {
        let decoded = TextDecoder(callerCharset: "shift_jis").decode(
            "<meta charset=euc-jp>" + [0xC6, 0xFC, 0xCB, 0xDC, 0xB8, 0xEC, 0xA4, 0xCE, 0xFD, 0xFE, 0xA4, 0xC7, 0xA4, 0xB9])
        #expect(decoded.encoding == .eucJP || decoded.encoding == .shiftJIS)
    }

    @Test func emptyInput() {
        let decoded = TextDecoder().decode([UInt8]())
        #expect(decoded.utf8.isEmpty)
        #expect(decoded.encoding == .utf8)
        #expect(TextDecoder(callerCharset: "gbk").decode([UInt8]()).encoding == .gb18030)
    }

    @Test func slicesAndRawBuffers() {
        let bytes = "xx" + Self.russian
        #expect(TextDecoder().decode(bytes[2...]).string == "Привет, мир")
        #expect(bytes.withUnsafeBytes { TextDecoder(callerCharset: "cp1251").decode($0).string } == "xxПривет, мир")
    }
}
