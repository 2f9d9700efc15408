public import BroadsheetCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

extension Sequence where Element == Article {
    /// Joins articles with comments that were read from elsewhere, such as a feed of articles with the feeds of their comments.
    ///
    /// What has comments and no text of its own, as a feed of comments gives it, goes to the article with the same address or id. Its comments are added to
    /// those the article has; one whose id is there already is left out. What belongs to no article stays as it is, at the end. Linear in the number of comments.
    public func joiningDiscussions() -> [Article] {
        var articles: [Article] = []
        var discussions: [Article] = []
        for article in self {
            let isDiscussion = article.body.isEmpty && article.discussion?.comments.isEmpty == false
            if isDiscussion { discussions.append(article) } else { articles.append(article) }
        }
        var places: [String: Int] = [:]
        for (index, article) in articles.enumerated() {
            for name in article.names where places[name] == nil { places[name] = index }
        }
        for other in discussions {
            guard let place = other.names.lazy.compactMap({ places[$0] }).first, let added = other.discussion else {
                articles.append(other)
                continue
            }
            var discussion = articles[place].discussion ?? Discussion(platform: added.platform)
            let known = Set(discussion.comments.map(\.id))
            discussion.comments += added.comments.filter { !known.contains($0.id) }
            articles[place].discussion = discussion
        }
        return articles
    }
}

extension Article {
    /// The names by which comments may refer to an article.
    fileprivate var names: [String] {
        [id, canonicalURL.map { CommentAddress.pageName($0.absoluteString) }].compactMap(\.self)
    }
}
