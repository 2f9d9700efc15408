enum CommenterName {
    static func isLikeName(_ t: UnsafeBufferPointer<UInt8>) -> Bool { t.count < 60 && t.split(separator: 0x20).count <= 4 && Scalars.isWord(Scalars.decode(t, at: 0).scalar) }
    static func clean(_ t: String) -> String { var t = t; for w in [" says:", " says", ":", " said"] where t.hasSuffix(w) { t = String(t.dropLast(w.count)) }; return t.trimmingSpaces }
    static func isNoise(_ t: String) -> Bool { var s = DateScanner(language: DateLanguage("en")); return !t.unicodeScalars.contains { $0.properties.isAlphabetic } || !s.dates(in: t, limit: 1).isEmpty }
}
