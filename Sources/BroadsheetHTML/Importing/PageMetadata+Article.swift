internal import BroadsheetCore

extension PageMetadata {
    /// The article with this metadata and a body.
    func article(body: [Block], options: ImportOptions) -> Article {
        Article(
            title: title.map { RichText($0) }, subtitle: subtitle.map { RichText($0) }, summary: summary.map { RichText($0) },
            authors: authors,
            published: published, modified: modified, canonicalURL: canonicalURL, site: site, section: section, tags: tags,
            language: language,
            licence: licence, leadImage: leadImage, access: access, kind: kind, body: body, evidence: options.keepsEvidence ? evidence : [:]
        )
    }
}
