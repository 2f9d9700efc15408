import BroadsheetEncoding
import Testing

@Suite struct DeclarationTests {
    /// "Привет" in windows-1251, which any other reading would garble.
    private static let greeting: [UInt8] = [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2]

    @Test(arguments: [
        "<meta charset=windows-1251>", "<META CHARSET='Windows-1251'/>", "<meta charset = \" windows-1251 \" >",
        "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\">",
        "<meta content='text/html;CHARSET = cp1251' http-equiv=content-type>", "<meta name=\"Content-Type\" content=\"charset='cp1251'\">",
        "<?xml version=\"1.0\" encoding=\"windows-1251\"?><html>", "<!-- <meta charset=koi8-r> --><meta charset=cp1251>",
        "<!--><meta charset=cp1251>", "<script>var s = '<meta charset=koi8-r>'</script><meta charset=cp1251>",
        "<title><meta charset=koi8-r></title><meta charset=cp1251>", "<style><meta charset=koi8-r></STYLE ><meta charset=cp1251>",
        "<a title='<meta charset=koi8-r>'><meta charset=cp1251>", "<meta charset=nonsense><meta charset=cp1251>",
        "<meta name=description content='charset=koi8-r'><meta charset=cp1251>", "<p a=b c><meta x charset=cp1251 charset=koi8-r>",
        "<meta http-equiv=content-type content='charset; charset=cp1251'>",
    ])
    func isFound(_ head: String) {
        let decoded = TextDecoder().decode(head + Self.greeting)
        #expect(decoded.encoding == .windows1251)
        #expect(decoded.evidence == .declaration)
        #expect(decoded.string == head + "Привет")
    }

    @Test(arguments: [1_000, 5_000, 60_000])
    func isFoundLate(_ distance: Int) {
        let script = "<script>" + String(repeating: "if (a < b) c();\n", count: distance / 16) + "</script>"
        let decoded = TextDecoder().decode("<html><head>" + script + "<meta charset=windows-1251>" + Self.greeting)
        #expect(decoded.evidence == .declaration)
        #expect(decoded.string.hasSuffix("Привет"))
    }

    @Test(arguments: [
        "<body><p><meta charset=koi8-r>", "&lt;meta charset=koi8-r>", "<!-- <meta charset=koi8-r>", "<meta charset", "<meta", "<",
    ])
    func isNotFound(_ head: String) {
        #expect(TextDecoder().decode(head + Self.greeting).declared == nil)
    }

    @Test func xml() {
        let feed = "\n<?xml version='1.0' encoding='windows-1251'?><rss><title>"
        let decoded = TextDecoder(format: .xml).decode(feed + Self.greeting)
        #expect(decoded.evidence == .declaration)
        #expect(decoded.string == feed + "Привет")
        #expect(TextDecoder(format: .xml).decode("<rss><meta charset='koi8-r'>" + Self.greeting).declared == nil)
        #expect(TextDecoder(format: .xml).decode("<?xml version='1.0'?><a encoding='koi8-r'>" + Self.greeting).declared == nil)
    }

    @Test func plainTextDeclaresNothing() {
        #expect(TextDecoder(format: .plainText).decode("<meta charset=koi8-r>" + Self.greeting).declared == nil)
    }

    @Test func utf16InMetaIsUTF8() {
        let decoded = TextDecoder().decode(Array("<meta charset=utf-16><p>déjà</p>".utf8))
        #expect(decoded.encoding == .utf8)
        #expect(decoded.declared == .utf8)
        #expect(decoded.evidence == .declaration)
    }

    @Test func unknownLabels() {
        let fromCaller = TextDecoder(callerCharset: "hp_roman8").decode("<meta charset=windows-1251>" + Self.greeting)
        #expect(fromCaller.unknownLabel == "hp_roman8")
        #expect(fromCaller.evidence == .declaration)
        let fromMeta = TextDecoder().decode("<meta charset=' x-none '><p>" + Self.greeting)
        #expect(fromMeta.unknownLabel == "x-none")
        #expect(fromMeta.declared == nil)
        #expect(TextDecoder(callerCharset: "text/html").decode([]).unknownLabel == nil)
    }
}
