/// Chooses among legacy encodings by what the bytes would say in each.
enum LegacyDetector {
    struct Guess {
        var encoding: TextEncoding
        /// False where the bytes say nothing and the encoding is only the usual one.
        var isFromBytes: Bool
    }

    /// Below this score a text is like no profile.
    private static let leastScore = 0.25
    /// What the usual encoding of the declared language is ahead by.
    private static let languageLead = 0.2

    /// Guesses the encoding of bytes that are not UTF-8. Reads words of up to 16 KB in all.
    static func guess(_ bytes: UnsafeBufferPointer<UInt8>, language: String?) -> Guess {
        let usual = language.flatMap(usualEncoding(of:))
        let sample = ByteSample.words(of: bytes)
        var best: (encoding: TextEncoding, score: Double)?
        for profile in LanguageProfile.candidates(usual: usual) {
            guard let text = sample.withUnsafeBufferPointer({ LegacyDecoder.decode($0, as: profile.encoding) }) else { continue }
            let lead = profile.encoding == usual ? languageLead : 0
            let score = profile.score(text) + lead
            if score > best?.score ?? leastScore { best = (profile.encoding, score) }
        }
        guard let best else { return Guess(encoding: usual ?? .windows1252, isFromBytes: false) }
        // The Latin code pages share most letters, so that only the language tells them apart.
        if best.encoding == .windows1252, let usual, latin.contains(usual) { return Guess(encoding: usual, isFromBytes: true) }
        return Guess(encoding: best.encoding, isFromBytes: true)
    }

    private static let latin: Set<TextEncoding> = [.windows1250, .windows1254, .windows1257, .windows1258]

    /// The legacy encoding that pages in a language were mostly written in, after the HTML standard's table of locales.
    private static func usualEncoding(of language: String) -> TextEncoding? {
        switch language {
        case "bs", "cs", "hr", "hu", "pl", "ro", "sk", "sl", "sq": .windows1250
        case "be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "tt", "uk": .windows1251
        case "el": .windows1253
        case "az", "ku", "tr": .windows1254
        case "he", "iw", "yi": .windows1255
        case "ar", "fa", "ur": .windows1256
        case "et", "lt", "lv": .windows1257
        case "vi": .windows1258
        case "th": .windows874
        case "ja": .shiftJIS
        case "ko": .eucKR
        default: nil
        }
    }
}
