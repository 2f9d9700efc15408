internal import BroadsheetCore

/// Chooses the site's name and its front page.
enum SiteResolver {
    static func resolve(_ candidates: Candidates, host: String, url: String?) -> Resolved<Site>? {
        let named = TextResolver.heaviest(
            candidates.texts[.siteName]?.filter { $0.weight > Weight.trace },
            where: { (2...60).contains($0.unicodeScalars.count) && !$0.contains("//") })
        let fallback =
            host.isEmpty
            ? nil : Resolved(value: host.hasPrefix("www.") ? String(host.dropFirst(4)) : host, sources: ["host"], confidence: 0.3)
        guard let name = named ?? fallback else { return nil }
        return Resolved(
            value: Site(name: name.value, link: frontPage(candidates, host: host, url: url).map { Link($0) }), sources: name.sources,
            confidence: name.confidence, alternatives: name.alternatives)
    }

    /// The stated address on the page's own host, else the host itself.
    private static func frontPage(_ candidates: Candidates, host: String, url: String?) -> String? {
        let stated = candidates.texts[.siteAddress]?.max { $0.weight < $1.weight }?.text
        if let stated, WebAddress.isWeb(stated), host.isEmpty || WebAddress.isSameSite(WebAddress.host(of: stated), host) {
            return stated
        }
        guard let url, WebAddress.isWeb(url), !host.isEmpty else { return nil }
        return (url.hasPrefix("https") ? "https://" : "http://") + host + "/"
    }

    /// Every spelling of the site's name, for telling it from titles and authors.
    static func names(_ candidates: Candidates) -> [String] {
        (candidates.texts[.siteName] ?? []).filter { $0.weight > Weight.trace }.map(\.text)
    }
}
