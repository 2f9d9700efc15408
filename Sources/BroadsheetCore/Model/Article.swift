#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// Something that was published, and what its readers wrote under it.
///
/// Every importer makes this value and every exporter writes it. What a source does not say is `nil` or empty; nothing is filled in
/// with a made-up value.
public struct Article: Hashable, Sendable, Identifiable {
    /// A stable name: the canonical URL where one is known, otherwise a hash of the content.
    public var id: String

    /// The headline, without the name of the site.
    public var title: RichText?

    /// The line under the headline, also called deck or standfirst.
    public var subtitle: RichText?

    /// What the publisher gives as a description of the article.
    public var summary: RichText?

    /// The people and organisations that the byline names, in its order.
    public var authors: [Contributor]

    /// When the article was first published.
    public var published: PartialDate?

    /// When the article was last changed.
    public var modified: PartialDate?

    /// The address that the publisher prefers for this article.
    public var canonicalURL: URL?

    /// The publication or site that the article appeared on.
    public var site: Site?

    /// The section or category of the site, such as “Politics”.
    public var section: String?

    /// Keywords, in the publisher's order.
    public var tags: [String]

    /// The language as a BCP 47 tag, such as `de` or `pt-BR`.
    public var language: String?

    /// The licence, as an address or a name.
    public var licence: String?

    /// The image that stands for the article.
    public var leadImage: Media?

    /// Whether the whole article can be read by anybody.
    public var access: Access?

    /// What sort of page this is.
    public var kind: ArticleKind?

    /// The text, as a list of blocks in reading order. The title is not repeated in it.
    public var body: [Block]

    /// The readers' comments: `nil` when the source cannot carry any, empty when it could and has none.
    public var discussion: Discussion?

    /// Where the value of each field came from, and what else was seen.
    public var evidence: [ArticleField: Evidence]

    /// Creates an article; everything but the parts at hand can be left out.
    ///
    /// - Parameter id: A stable name. When it is `nil`, the canonical URL is taken, and where there is none a hash of title, body and comments.
    public init(
        id: String? = nil, title: RichText? = nil, subtitle: RichText? = nil, summary: RichText? = nil, authors: [Contributor] = [],
        published: PartialDate? = nil, modified: PartialDate? = nil, canonicalURL: URL? = nil, site: Site? = nil, section: String? = nil,
        tags: [String] = [], language: String? = nil, licence: String? = nil, leadImage: Media? = nil, access: Access? = nil,
        kind: ArticleKind? = nil, body: [Block] = [], discussion: Discussion? = nil, evidence: [ArticleField: Evidence] = [:]
    ) {
        self.id = ""
        self.title = title
        self.subtitle = subtitle
        self.summary = summary
        self.authors = authors
        self.published = published
        self.modified = modified
        self.canonicalURL = canonicalURL
        self.site = site
        self.section = section
        self.tags = tags
        self.language = language
        self.licence = licence
        self.leadImage = leadImage
        self.access = access
        self.kind = kind
        self.body = body
        self.discussion = discussion
        self.evidence = evidence
        self.id = id ?? canonicalURL?.absoluteString ?? contentHash()
    }

    /// The words of the body as plain text, a blank line between blocks. Linear in the size of the body.
    public var text: String { body.plainText }

    /// A name made from the content alone: equal articles get equal names, in every process and on every platform.
    private func contentHash() -> String {
        var hash = StableHash()
        hash.combine(title?.plainText ?? "")
        hash.combine(body.plainText)
        for comment in discussion?.comments ?? [] {
            hash.combine(comment.author?.name ?? "")
            hash.combine(comment.body.plainText)
        }
        return "content:" + hash.hexadecimal
    }
}

extension Article {
    /// Who can read the whole article.
    public enum Access: String, Hashable, Sendable, Codable {
        /// Everybody.
        case free
        /// Subscribers only, and the source holds none of it beyond a teaser.
        case paywalled
        /// Subscribers only, and the source holds a part.
        case partial
    }
}
