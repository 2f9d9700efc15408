internal import BroadsheetCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// What a page says of itself, as far as the judgement of its blocks depends on it.
struct PageTopic: Sendable {
    var title = ""
    var summary = ""
    var kind: ArticleKind?
    /// The last part of the address's path.
    var slug = ""

    init() {}

    init(_ metadata: PageMetadata, url: URL?) {
        title = metadata.title ?? ""
        summary = metadata.summary ?? ""
        kind = metadata.kind
        let path = (url ?? metadata.canonicalURL)?.path ?? ""
        slug = path.split(separator: "/").last.map(String.init) ?? ""
    }

    /// ``BlockFeature/pageKind``
    var kindNumber: UInt8 {
        switch kind {
        case nil: 0
        case .article: 1
        case .forum: 2
        case .product: 3
        case .collection, .listing: 4
        case .documentation: 5
        default: 6
        }
    }
}
