import BroadsheetEncoding
import Testing

@Suite struct TextEncodingTests {
    @Test(arguments: [
        ("latin1", "windows-1252"), ("ascii", "windows-1252"), ("US-ASCII", "windows-1252"), ("ISO-8859-1", "windows-1252"),
        ("gb2312", "gb18030"), ("GBK", "gb18030"), ("x-gbk", "gb18030"), ("chinese", "gb18030"), ("sjis", "Shift_JIS"),
        ("x-sjis", "Shift_JIS"), ("ms_kanji", "Shift_JIS"), ("windows-31j", "Shift_JIS"), ("ks_c_5601-1987", "EUC-KR"),
        ("korean", "EUC-KR"), ("big5-hkscs", "Big5"), ("iso-8859-9", "windows-1254"), ("iso-8859-11", "windows-874"),
        ("tis-620", "windows-874"), ("utf8", "UTF-8"), ("unicode-1-1-utf-8", "UTF-8"), ("utf-16", "UTF-16LE"), ("unicodeFFFE", "UTF-16BE"),
        ("cp1251", "windows-1251"), ("koi", "KOI8-R"), ("koi8-ru", "KOI8-U"), ("866", "IBM866"), ("mac", "macintosh"),
        ("logical", "ISO-8859-8-I"), ("visual", "ISO-8859-8"), ("iso_8859-2:1987", "ISO-8859-2"), ("hz-gb-2312", "replacement"),
        (" \t\nUTF-8\r ", "UTF-8"), ("csISO2022JP", "ISO-2022-JP"), ("x-user-defined", "x-user-defined"),
    ])
    func label(_ label: String, name: String) {
        #expect(TextEncoding(label: label)?.name == name)
    }

    @Test(arguments: ["", " ", "utf-7", "hp_roman8", "utf-8;", "ütf-8", "utf 8", String(repeating: "x", count: 10_000)])
    func unknownLabel(_ label: String) {
        #expect(TextEncoding(label: label) == nil)
    }

    @Test func takesSubstrings() {
        #expect(TextEncoding(label: "charset=koi8-r".dropFirst(8)) == .koi8R)
    }
}
