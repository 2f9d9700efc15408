internal import BroadsheetCore

extension PageMetadata {
    /// The article with this metadata and a body.
    func article(body: [Block], options: ImportOptions) -> Article {
        Article(
            title: Self.text(title), subtitle: Self.text(subtitle), summary: Self.text(summary), authors: authors,
            published: published, modified: modified, canonicalURL: canonicalURL, site: site, section: section, tags: tags, language: language,
            licence: licence, leadImage: leadImage, access: access, kind: kind, body: body, evidence: options.keepsEvidence ? evidence : [:])
    }

    private static func text(_ value: String?) -> RichText? {
        guard let value, !value.allSatisfy(\.isWhitespace) else { return nil }
        return RichText(value)
    }
}
