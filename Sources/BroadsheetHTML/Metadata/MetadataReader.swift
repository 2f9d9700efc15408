internal import BroadsheetCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Reads what a page says about itself: collects from every source, then resolves each field from what was found.
enum MetadataReader {
    private static let sources: [any MetadataSource] = [
        LinkSource(), JSONLDSource(), MicrodataSource(), OpenGraphSource(), NamedMetaSource(), HeadingSource(), TimeElementSource(),
        VisibleDateSource(), MarkedAuthorSource(), BylineSource(), DatedBylineSource(), URLDateSource(),
    ]

    private static let tagLimit = 100

    /// Reads a page.
    ///
    /// Dates after the day on which the source was fetched are not believed. Where that day is not known, the machine's clock stands in for it, with a
    /// day to spare for time zones: only then does the result depend on when the page is read.
    ///
    /// - Parameters:
    ///   - commentRegions: Nodes of readers' comments: nobody in them becomes an author, and none of their dates the page's.
    ///   - context: Where broken structured data is reported; tells whether evidence is kept.
    static func read(_ tree: HTMLTree, source: Source, commentRegions: [Range<Int>], context: inout ImportContext) -> PageMetadata {
        let page = PageView.make(tree, url: source.url?.absoluteString, commentRegions: commentRegions)
        var candidates = Candidates()
        for metadataSource in sources { metadataSource.collect(from: page, into: &candidates) }
        for problem in candidates.problems {
            context.report(
                Diagnostic(
                    problem.isLoss ? .warning : .note, .malformedMetadata,
                    "The structured data of a script has \(problem.description), \(problem.offset) bytes behind its start; what could be read was used.",
                    at: source.location(path: "script[\(problem.script)]")))
        }
        let latest = source.fetchedAt ?? Date().addingTimeInterval(86_400)
        var resolution = Resolution(candidates: candidates, page: page, keepsEvidence: context.options.keepsEvidence)
        resolution.resolve(latestDay: Int((latest.timeIntervalSince1970 / 86_400).rounded(.down)))
        return resolution.metadata
    }

    /// Resolves field by field, and keeps the evidence if it is wanted.
    private struct Resolution {
        let candidates: Candidates
        let page: PageView
        let keepsEvidence: Bool
        var metadata = PageMetadata()

        mutating func resolve(latestDay: Int) {
            let site = SiteNames(SiteResolver.names(candidates), host: page.host)
            if let title = keep(.title, TitleResolver.resolve(candidates.titles, site: site)) {
                metadata.title = title.title
                metadata.titleNodes = title.nodes
            }
            metadata.authors = (keep(.authors, AuthorResolver.resolve(candidates.authors, site: site)) ?? []).map { author in
                var author = author
                author.link = author.link.map { Link(page.resolve($0.href)) }
                return author
            }
            let dates = DateResolver(latestDay: latestDay, language: page.dateLanguage.code)
            metadata.published = keep(.published, dates.published(candidates.published, modified: candidates.modified))
            metadata.modified = keep(.modified, dates.modified(candidates.modified, published: metadata.published))
            metadata.site = keep(.site, SiteResolver.resolve(candidates, host: page.host, url: page.url))
            metadata.language = keep(.language, LanguageResolver.resolve(candidates.texts[.language]))
            metadata.kind = keep(.kind, KindResolver.resolve(candidates))
            metadata.leadImage = keep(.leadImage, ImageResolver.resolve(candidates.images, address: page.resolve))
            resolveTexts()
        }

        private mutating func resolveTexts() {
            let title = metadata.title.map { TextKeys.words($0) }
            let isNew = { (text: String) in TextKeys.words(text) != title }
            metadata.subtitle = keep(.subtitle, TextResolver.heaviest(candidates.texts[.subtitle], where: isNew))
            metadata.summary = keep(.summary, TextResolver.heaviest(candidates.texts[.summary], where: isNew, as: PlainText.withoutTags))
            metadata.section = keep(.section, TextResolver.heaviest(candidates.texts[.section], where: { $0.utf8.count <= 200 }))
            metadata.licence = keep(.licence, TextResolver.heaviest(candidates.texts[.licence], where: { $0.utf8.count <= 500 }))
            metadata.tags = keep(.tags, TextResolver.list(candidates.texts[.tag], limit: MetadataReader.tagLimit)) ?? []
            let address = TextResolver.heaviest(candidates.texts[.canonicalURL], where: { !$0.isEmpty }) { text in
                let resolved = page.resolve(text)
                return WebAddress.isWeb(resolved) ? resolved : nil
            }
            metadata.canonicalURL = keep(.canonicalURL, address).flatMap { URL(string: $0) }
            metadata.access = keep(.access, TextResolver.heaviest(candidates.texts[.access])).flatMap { Article.Access(rawValue: $0) }
            metadata.statedBody = candidates.texts[.body]?.max { $0.weight < $1.weight }.map { PlainText.withoutTags($0.text) }
        }

        private mutating func keep<Value>(_ field: ArticleField, _ resolved: Resolved<Value>?) -> Value? {
            if keepsEvidence, let resolved { metadata.evidence[field] = resolved.evidence }
            return resolved?.value
        }
    }
}
