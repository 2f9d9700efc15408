#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

// The order of the keys is the order in which an article is read; the canonical JSON keeps it. Absent keys mean “not known”.
extension Article: Codable {
    private enum CodingKeys: String, CodingKey {
        case id, title, subtitle, summary, authors, published, modified, canonicalURL, site, section, tags, language, licence, leadImage
        case access, kind, body, discussion, evidence
    }

    /// Reads the canonical form; keys that are absent have their defaults.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try values.decodeIfPresent(String.self, forKey: .id),
            title: try values.decodeIfPresent(RichText.self, forKey: .title),
            subtitle: try values.decodeIfPresent(RichText.self, forKey: .subtitle),
            summary: try values.decodeIfPresent(RichText.self, forKey: .summary),
            authors: try values.decodeIfPresent([Contributor].self, forKey: .authors) ?? [],
            published: try values.decodeIfPresent(PartialDate.self, forKey: .published),
            modified: try values.decodeIfPresent(PartialDate.self, forKey: .modified),
            canonicalURL: try values.decodeIfPresent(URL.self, forKey: .canonicalURL),
            site: try values.decodeIfPresent(Site.self, forKey: .site),
            section: try values.decodeIfPresent(String.self, forKey: .section),
            tags: try values.decodeIfPresent([String].self, forKey: .tags) ?? [],
            language: try values.decodeIfPresent(String.self, forKey: .language),
            licence: try values.decodeIfPresent(String.self, forKey: .licence),
            leadImage: try values.decodeIfPresent(Media.self, forKey: .leadImage),
            access: try values.decodeIfPresent(Access.self, forKey: .access),
            kind: try values.decodeIfPresent(ArticleKind.self, forKey: .kind),
            body: try values.decodeIfPresent([Block].self, forKey: .body) ?? [],
            discussion: try values.decodeIfPresent(Discussion.self, forKey: .discussion),
            evidence: try values.decodeIfPresent([ArticleField: Evidence].self, forKey: .evidence) ?? [:])
    }

    /// Writes the canonical form.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(id, forKey: .id)
        try values.encodeIfPresent(title, forKey: .title)
        try values.encodeIfPresent(subtitle, forKey: .subtitle)
        try values.encodeIfPresent(summary, forKey: .summary)
        try values.encodeUnlessEmpty(authors, forKey: .authors)
        try values.encodeIfPresent(published, forKey: .published)
        try values.encodeIfPresent(modified, forKey: .modified)
        try values.encodeIfPresent(canonicalURL, forKey: .canonicalURL)
        try values.encodeIfPresent(site, forKey: .site)
        try values.encodeIfPresent(section, forKey: .section)
        try values.encodeUnlessEmpty(tags, forKey: .tags)
        try values.encodeIfPresent(language, forKey: .language)
        try values.encodeIfPresent(licence, forKey: .licence)
        try values.encodeIfPresent(leadImage, forKey: .leadImage)
        try values.encodeIfPresent(access, forKey: .access)
        try values.encodeIfPresent(kind, forKey: .kind)
        try values.encode(body, forKey: .body)
        try values.encodeIfPresent(discussion, forKey: .discussion)
        if !evidence.isEmpty {
            try values.encode(SortedDictionary(evidence.map { ($0.key.rawValue, $0.value) }), forKey: .evidence)
        }
    }
}
