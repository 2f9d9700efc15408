/// What ordinary text of an encoding looks like once decoded.
struct LanguageProfile: Sendable {
    enum Script: Sendable {
        /// Accented letters, of which no more than a few follow each other, and typographic signs among ASCII letters.
        case latin(longestRun: Int)
        /// Words wholly of letters from these ranges.
        case alphabet([ClosedRange<UInt32>])
        /// Words wholly of characters from these ranges, many of which are rare; with the points of a rare one.
        case ideographs([ClosedRange<UInt32>], rare: Double)
    }

    let encoding: TextEncoding
    let script: Script
    /// Non-ASCII characters that make up much of any text.
    let frequent: Set<UInt32>

    init(_ encoding: TextEncoding, _ script: Script, frequent: String) {
        self.encoding = encoding
        self.script = script
        self.frequent = Set(frequent.unicodeScalars.map(\.value))
    }

    /// The profiles that detection chooses among, given the usual encoding of the declared language; of equal scores the first wins.
    static func candidates(usual: TextEncoding?) -> [LanguageProfile] {
        all + latinOfOneLanguage.filter { $0.encoding == usual }
    }

    private static let latinOfOneLanguage: [LanguageProfile] = [
        LanguageProfile(.windows1250, .latin(longestRun: 3), frequent: "áâăąäćčçďđéěęëíîłľňńóôőöřŕśšşťţůúűüýžźżČŘŠŽŁŚÁÉŐ" + typography),
        LanguageProfile(.windows1254, .latin(longestRun: 3), frequent: "ığşçöüâîİĞŞÇÖÜ" + typography),
        LanguageProfile(.windows1257, .latin(longestRun: 3), frequent: "ąčęėįšųūžāēģīķļņäöõüĄČĘĖŠŽĀĒ" + typography),
        LanguageProfile(
            .windows1258, .latin(longestRun: 3), frequent: "àáâãèéêìíòóôõùúăđĩũơư\u{300}\u{301}\u{303}\u{309}\u{323}" + typography),
    ]

    static let western = LanguageProfile(
        .windows1252, .latin(longestRun: 2), frequent: "àáâãäåæçèéêëìíîïñòóôõöøùúûüßœÀÁÂÄÅÇÉÈÊÍÎÓÔÖØÚÜ" + typography)

    private static let all: [LanguageProfile] = [
        western,
        LanguageProfile(.windows1251, .alphabet([0x401...0x45F, 0x490...0x491]), frequent: cyrillic),
        LanguageProfile(.koi8R, .alphabet([0x401...0x45F, 0x490...0x491]), frequent: cyrillic),
        LanguageProfile(.windows1253, .alphabet([0x386...0x3CE]), frequent: "αοιετσνηυρπκλςίόάέή"),
        LanguageProfile(.windows1255, .alphabet([0x5B0...0x5F4]), frequent: "יוהלאתרמבשנ"),
        LanguageProfile(.windows1256, .alphabet([0x60C...0x6D2]), frequent: "اليمنورتبةعدسفهكقح"),
        LanguageProfile(.windows874, .alphabet([0xE01...0xE5B]), frequent: "านรอกเงมยลวดทสต่้ัีิแบปะไ"),
        LanguageProfile(.gb18030, .ideographs(chinese, rare: 0.3), frequent: "的一是不了在人有我他这中大来上国个到说们为和你地出要时会可也，。、："),
        LanguageProfile(.big5, .ideographs(chinese, rare: 0.3), frequent: "的一是不了在人有我他這中大來上國個到說們為和你地出要時會可也，。、："),
        LanguageProfile(.shiftJIS, .ideographs(japanese, rare: 0.3), frequent: kana),
        LanguageProfile(.eucJP, .ideographs(japanese, rare: 0.3), frequent: kana),
        LanguageProfile(.eucKR, .ideographs([0xAC00...0xD7A3, 0x3001...0x3002], rare: 0.5), frequent: "이다는에의을가고하지로기한은사도를어리인자시서대아나해일그"),
    ]

    /// Signs that several Windows code pages share, in text of any language.
    static let typography = "\u{A0}©®«»°·€–—‘’“”„…•№"
    private static let cyrillic = "оеаинтсрвлкмдпуяыьі"
    private static let kana =
        String(String.UnicodeScalarView((0x3041...0x3093).compactMap(Unicode.Scalar.init))) + "アイウクコシスタッテトドフムラリルレロンー、。"
    private static let chinese: [ClosedRange<UInt32>] = [0x4E00...0x9FA5, 0x3001...0x3011, 0xFF01...0xFF1F]
    private static let japanese: [ClosedRange<UInt32>] = chinese + [0x30A1...0x30FE, 0x3041...0x309E]
}
