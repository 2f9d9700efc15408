/// Chooses the declared language and writes it as BCP 47 does.
enum LanguageResolver {
    static func resolve(_ candidates: [TextCandidate]?) -> Resolved<String>? { TextResolver.heaviest(candidates, as: tag) }

    /// `en_GB`, `EN-gb` and `en-GB, fr` are `en-GB`; `german` and `utf-8` are nothing.
    static func tag(_ declaration: String) -> String? {
        let first = declaration.split { $0 == "," || $0 == ";" || $0 == " " }.first ?? ""
        let parts = first.split { $0 == "-" || $0 == "_" }.map { $0.utf8.prefix { $0 != 0x2e } }.map {
            String(decoding: Array($0), as: UTF8.self)
        }
        guard let language = parts.first, (2...3).contains(language.utf8.count), isLetters(language) else { return nil }
        // No tag ends in a single character (BCP 47), but the names of encodings do.
        if parts.count == 2, parts[1].utf8.count == 1 { return nil }
        var tag = language.lowercased()
        guard parts.count > 1 else { return tag }
        for part in parts.dropFirst().prefix(2) {
            switch part.utf8.count {
            case 4 where isLetters(part): tag += "-" + part.prefix(1).uppercased() + part.dropFirst().lowercased()
            case 2 where isLetters(part): tag += "-" + part.uppercased()
            case 3 where part.utf8.allSatisfy { $0 &- 0x30 < 10 }: tag += "-" + part
            default: return tag
            }
        }
        return tag
    }

    private static func isLetters(_ text: String) -> Bool { text.utf8.allSatisfy { Scalars.isASCIILetter(UInt32($0)) } }
}
