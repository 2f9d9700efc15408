internal import BroadsheetCore

/// What a feed says of itself, for all its entries.
struct FeedChannel: Sendable {
    var title: String?
    var link: String?
    var language: String?
    var authors: [XMLRecord.Element] = []
    var generator: String?

    /// The site that the feed is of.
    var site: Site? {
        guard let title else { return nil }
        return Site(name: title, link: link.map { Link($0) })
    }

    /// The title of the page whose comments the feed holds: what follows the colon in “Comments on: A title”, if the feed is of that page.
    func pageTitle(ofPage page: String) -> String? {
        guard let title, let link, CommentAddress.pageName(link) == page else { return nil }
        if let colon = title.range(ofFirst: ": ") { return String(title[colon.upperBound...]) }
        return title.hasPrefix("Comments on ") ? String(title.dropFirst(12)) : nil
    }
}
