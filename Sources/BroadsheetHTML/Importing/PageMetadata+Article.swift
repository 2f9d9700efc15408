internal import BroadsheetCore

extension PageMetadata {
    /// The article with this metadata, a body and a discussion.
    func article(body: [Block], reading: DiscussionReader.Reading, options: ImportOptions) -> Article {
        Article(
            title: title.map { RichText($0) }, subtitle: subtitle.map { RichText($0) }, summary: summary.map { RichText($0) },
            authors: authors,
            published: published, modified: modified, canonicalURL: canonicalURL, site: site, section: section, tags: tags,
            language: language,
            licence: licence, leadImage: leadImage, access: access, kind: reading.isForum ? .forum : kind, body: body, discussion: reading.discussion,
            evidence: options.keepsEvidence ? evidence : [:]
        )
    }
}
