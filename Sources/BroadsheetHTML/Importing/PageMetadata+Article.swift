internal import BroadsheetCore

extension PageMetadata {
    /// Takes what the choice of the body told about the page.
    mutating func take(_ reader: BodyReader, keepsEvidence: Bool) {
        if keepsEvidence, let evidence = reader.evidence { self.evidence[.body] = evidence }
        if kind == nil, let found = reader.kind, found.kind != .forum || reader.comments.found.isEmpty {
            kind = found.kind
            if keepsEvidence {
                evidence[.kind] = Evidence(sources: ["page model"], confidence: Double((found.probability * 100).rounded()) / 100)
            }
        }
    }

    /// The article with this metadata, a body and a discussion.
    func article(body: [Block], discussion reader: DiscussionReader, options: ImportOptions) -> Article {
        // Who opened a thread is its author, whatever the lines around it say.
        let opening = reader.openingPost
        let authors = reader.isForum || authors.isEmpty ? opening?.author.map { [$0] } ?? authors : authors
        return
            Article(
                title: title.map { RichText($0) }, subtitle: subtitle.map { RichText($0) }, summary: summary.map { RichText($0) },
                authors: authors,
                published: published ?? opening?.published, modified: modified, canonicalURL: canonicalURL, site: site, section: section,
                tags: tags,
                language: language,
                licence: licence, leadImage: leadImage, access: access, kind: reader.isForum ? .forum : kind, body: body,
                discussion: reader.discussion,
                evidence: options.keepsEvidence ? evidence : [:]
            )
    }
}
