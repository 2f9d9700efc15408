internal import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What a page says about itself, field by field, each with its evidence.
struct PageMetadata: Sendable {
    var title: String?
    var subtitle: String?
    var summary: String?
    var authors: [Contributor] = []
    var published: PartialDate?
    var modified: PartialDate?
    var canonicalURL: URL?
    var site: Site?
    var section: String?
    var tags: [String] = []
    var language: String?
    var licence: String?
    var leadImage: Media?
    var access: Article.Access?
    var kind: ArticleKind?
    var evidence: [ArticleField: Evidence] = [:]

    /// The headings that show the title, which the body does not repeat.
    var titleNodes: [Int] = []

    /// The article's text where structured data states it, for pages that show none of it.
    var statedBody: String?
}
