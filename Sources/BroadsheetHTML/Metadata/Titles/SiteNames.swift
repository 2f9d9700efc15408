/// What is known about the site's name, to tell it from the title next to it.
struct SiteNames {
    private var names: Set<String> = []
    /// ``names`` and the host's main word.
    private var stems: [String] = []
    private let host: [String]
    private let domain: String

    init(_ names: [String], host: String) {
        for name in names where !name.isEmpty && name.utf8.count < 100 {
            self.names.insert(TextKeys.compact(name))
            // "The Example | News from Example"
            if let first = TitleParts(name).parts.first { self.names.insert(TextKeys.compact(first)) }
        }
        self.names.remove("")
        self.host = Self.words(of: host)
        stems = self.names + self.host.suffix(1)
        domain = TextKeys.compact(host.hasPrefix("www.") ? String(host.dropFirst(4)) : host)
    }

    /// The registrable part of a host, and what stands in front of it: news.example.co.uk gives news and example.
    private static func words(of host: String) -> [String] {
        var parts = host.split(separator: ".").filter { !["www", "m", "amp"].contains($0) }
        if parts.count > 1 { parts.removeLast() }
        if parts.count > 1, let last = parts.last, registries.contains(String(last)) { parts.removeLast() }
        return parts.filter { $0.utf8.count > 1 }.map { TextKeys.compact(String($0)) }
    }

    private static let registries: Set<String> = ["co", "com", "org", "net", "gov", "ac", "edu", "gob", "or", "ne"]

    /// Whether a name is one of the site's own.
    func contains(_ name: String) -> Bool { names.contains(TextKeys.compact(name)) }

    /// Whether a part of a title names the site.
    func isName(_ part: String) -> Bool {
        let key = TextKeys.compact(part)
        if key.isEmpty || names.contains(key) || key == domain || host.contains(key) { return true }
        for name in stems where name.utf8.count > 3 && key.utf8.count < name.utf8.count + 12 {
            if key.hasPrefix(name) || key.hasSuffix(name) { return true }
        }
        if key.utf8.count > 4, names.contains(where: { ByteSearch.contains($0, key) }) { return true }
        return isShortened(part) || isHost(part)
    }

    /// Initials of the words, or the words without the short ones, as hosts are named.
    private func isShortened(_ part: String) -> Bool {
        guard let last = host.last, last.utf8.count > 2 else { return false }
        let words = TextKeys.words(part).utf8.split(separator: 0x20)
        guard words.count > 1 else { return false }
        return words.lazy.compactMap(\.first).elementsEqual(last.utf8)
            || words.lazy.filter { $0.count > 3 }.joined().elementsEqual(last.utf8)
    }

    private func isHost(_ part: String) -> Bool {
        guard part.utf8.contains(0x2e) else { return false }
        let text = part.lowercased()
        guard let dot = text.utf8.lastIndex(of: 0x2e), !text.utf8.contains(where: { $0 <= 0x20 }) else { return false }
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        return Self.domains.contains(String(text.utf8[text.utf8.index(after: dot)...]) ?? "")
            && labels.allSatisfy {
                !$0.isEmpty && $0.utf8.allSatisfy { Scalars.isASCIILetter(UInt32($0)) || $0 &- 0x30 < 10 || $0 == 0x2d || $0 == 0x5f }
            }
    }

    private static let domains: Set<String> = [
        "com", "org", "net", "de", "at", "ch", "fr", "it", "es", "uk", "eu", "info", "nl", "be", "pl", "cz", "ru", "br", "tv", "blog",
        "news", "io",
    ]
}
