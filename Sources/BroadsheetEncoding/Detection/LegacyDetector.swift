/// Chooses among legacy encodings by what the bytes would say in each.
enum LegacyDetector {
    struct Guess {
        var encoding: TextEncoding
        /// False where the bytes say nothing and the encoding is only the usual one.
        var isFromBytes: Bool
    }

    /// Below this score a text is like no profile.
    private static let leastScore = 0.25
    /// From this score on a text may contradict a declaration.
    private static let certainScore = 0.5
    /// What the usual encoding of the declared language is ahead by.
    private static let languageLead = 0.2

    /// Guesses the encoding of bytes that are not UTF-8. Reads words of up to 8 KB in all.
    static func guess(_ bytes: UnsafeBufferPointer<UInt8>, language: String?) -> Guess {
        let usual = language.flatMap(usualEncoding(of:))
        guard let best = best(for: ByteSample.words(of: bytes), usual: usual), best.score > leastScore else {
            return Guess(encoding: usual ?? .windows1252, isFromBytes: false)
        }
        // The Latin code pages share most letters, so that only the language tells them apart.
        if best.encoding == .windows1252, let usual, latin.contains(usual) { return Guess(encoding: usual, isFromBytes: true) }
        return Guess(encoding: best.encoding, isFromBytes: true)
    }

    /// Whether bytes declared as windows-1252, which servers do by default, are words of another script beyond doubt.
    static func refutesWindows1252(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let sample = ByteSample.words(of: bytes)
        guard sample.count(where: { $0 >= 0x80 }) >= 16, score(of: sample, for: .western) ?? 0 < 0 else { return false }
        guard let best = best(for: sample, usual: nil) else { return false }
        return best.encoding != .windows1252 && best.score >= certainScore
    }

    private static func best(for sample: [UInt8], usual: TextEncoding?) -> (encoding: TextEncoding, score: Double)? {
        var best: (encoding: TextEncoding, score: Double)?
        for profile in LanguageProfile.candidates(usual: usual) {
            guard let score = score(of: sample, for: profile) else { continue }
            let total = score + (profile.encoding == usual ? languageLead : 0)
            if let soFar = best, soFar.score >= total { continue }
            best = (profile.encoding, total)
        }
        return best
    }

    private static func score(of sample: [UInt8], for profile: LanguageProfile) -> Double? {
        sample.withUnsafeBufferPointer { LegacyDecoder.decode($0, as: profile.encoding) }.map(profile.score)
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
