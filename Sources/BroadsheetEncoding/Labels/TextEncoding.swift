/// A character encoding, identified by its name in the WHATWG Encoding Standard.
public struct TextEncoding: Hashable, Sendable {
    /// The standard's name, for instance "windows-1252" or "Shift_JIS".
    ///
    /// Two names stand outside the standard: "UTF-32LE" and "UTF-32BE", which only a byte order mark selects.
    public let name: String

    init(name: String) {
        self.name = name
    }

    /// Finds the encoding that a label of the WHATWG Encoding Standard stands for; nil for an unknown label.
    ///
    /// Case and surrounding ASCII whitespace do not matter: " Latin1 " is windows-1252. A few Windows code page names
    /// outside the standard ("cp936", "windows-932") are known too. The labels of GBK give ``gb18030``, its superset with the same decoder.
    public init?(label: some StringProtocol) {
        guard let name = EncodingLabels.name(forLabelBytes: label.utf8) else { return nil }
        self.name = name
    }

    /// UTF-8.
    public static let utf8 = TextEncoding(name: "UTF-8")
    /// UTF-16, least significant byte first; also what the bare label "utf-16" means.
    public static let utf16LittleEndian = TextEncoding(name: "UTF-16LE")
    /// UTF-16, most significant byte first.
    public static let utf16BigEndian = TextEncoding(name: "UTF-16BE")
    /// UTF-32, least significant byte first; selected by a byte order mark alone.
    public static let utf32LittleEndian = TextEncoding(name: "UTF-32LE")
    /// UTF-32, most significant byte first; selected by a byte order mark alone.
    public static let utf32BigEndian = TextEncoding(name: "UTF-32BE")
    /// Windows Central European.
    public static let windows1250 = TextEncoding(name: "windows-1250")
    /// Windows Cyrillic.
    public static let windows1251 = TextEncoding(name: "windows-1251")
    /// Windows Western European, which "iso-8859-1" and "ascii" mean as well.
    public static let windows1252 = TextEncoding(name: "windows-1252")
    /// Windows Greek.
    public static let windows1253 = TextEncoding(name: "windows-1253")
    /// Windows Turkish, which "iso-8859-9" means as well.
    public static let windows1254 = TextEncoding(name: "windows-1254")
    /// Windows Hebrew.
    public static let windows1255 = TextEncoding(name: "windows-1255")
    /// Windows Arabic.
    public static let windows1256 = TextEncoding(name: "windows-1256")
    /// Windows Baltic.
    public static let windows1257 = TextEncoding(name: "windows-1257")
    /// Windows Vietnamese.
    public static let windows1258 = TextEncoding(name: "windows-1258")
    /// Windows Thai, which "tis-620" and "iso-8859-11" mean as well.
    public static let windows874 = TextEncoding(name: "windows-874")
    /// Russian, KOI8.
    public static let koi8R = TextEncoding(name: "KOI8-R")
    /// Simplified Chinese; covers GB2312 and GBK.
    public static let gb18030 = TextEncoding(name: "gb18030")
    /// Traditional Chinese with the Hong Kong supplement.
    public static let big5 = TextEncoding(name: "Big5")
    /// Japanese as Windows code page 932.
    public static let shiftJIS = TextEncoding(name: "Shift_JIS")
    /// Japanese, Extended Unix Code.
    public static let eucJP = TextEncoding(name: "EUC-JP")
    /// Japanese in seven bits with escape sequences.
    public static let iso2022JP = TextEncoding(name: "ISO-2022-JP")
    /// Korean as Windows code page 949.
    public static let eucKR = TextEncoding(name: "EUC-KR")
    /// Bytes above 0x7F as private-use characters U+F780 to U+F7FF.
    public static let userDefined = TextEncoding(name: "x-user-defined")
    /// The standard's stand-in for retired seven-bit encodings such as "hz-gb-2312" and "iso-2022-kr".
    public static let replacement = TextEncoding(name: "replacement")
}

extension TextEncoding: CustomStringConvertible {
    /// The encoding's ``name``.
    public var description: String { name }
}
