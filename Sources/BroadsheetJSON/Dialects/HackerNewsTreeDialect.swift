import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A story of Hacker News with all its comments, as the search API gives it (`/api/v1/items/ID` of hn.algolia.com).
///
/// Comments stand inside those they answer. A comment without text and author is a deleted one. Sources: the API's page, and answers of it. Unsure: whether
/// deleted comments that nobody answered are in the tree.
struct HackerNewsTreeDialect: JSONDialect {
    let info = FormatInfo(
        id: "hacker-news", name: "Hacker News", summary: "A story with its tree of comments, from the search API.", fileExtensions: ["json"]
    )

    func confidence(for outline: JSONOutline) -> Confidence {
        outline.has("created_at_i", "type", "author", "parent_id") || outline.has("created_at_i", "children", "points") ? .certain : .none
    }

    let layout = JSONLayout.elements

    func article(from records: JSONRecords, _ context: inout ImportContext) throws(ImportError) -> Article {
        let item = records.first
        guard let id = item.identifier("id", &context) else { throw records.error("The item has no id.") }
        let author = item.string("author", &context)
        var thread = ThreadAssembler(articleIDs: [id], limits: context.limits)
        var descent = JSONDescent(item.list("children", &context))
        while let (node, parent) = descent.next() {
            try context.spend(1)
            let comment = comment(node, by: author, &context)
            let place = thread.add(comment, answering: parent.map { .inside($0) } ?? .none)
            descent.enter(node.list("children", &context), of: place)
        }
        let title = RichText(title: item.line("title", &context), leadingTo: item.string("url", &context))
        return Article(
            title: title, authors: [Contributor(named: author, link: HackerNews.userPage(author))].compactMap(\.self),
            published: item.date("created_at", &context) ?? item.date("created_at_i", &context), canonicalURL: HackerNews.page(id),
            site: HackerNews.site, kind: .forum, body: item.blocks("text", as: .html, relativeTo: HackerNews.page(id), &context),
            discussion: Discussion(comments: thread.finish(&context), platform: HackerNews.platform))
    }

    private func comment(_ node: JSONNode, by articleAuthor: String?, _ context: inout ImportContext) -> Comment {
        let id = node.identifier("id", &context) ?? ""
        let author = node.string("author", &context)
        let body = node.blocks("text", as: .html, relativeTo: HackerNews.page(id), &context)
        return Comment(
            id: id, state: body.isEmpty ? .deleted : .visible, author: Contributor(named: author, link: HackerNews.userPage(author)),
            published: node.date("created_at", &context) ?? node.date("created_at_i", &context), body: body,
            permalink: HackerNews.page(id).map { Link($0.absoluteString) }, score: node.integer("points", &context),
            isByArticleAuthor: author != nil && author == articleAuthor)
    }
}

/// What all of Hacker News' APIs share.
enum HackerNews {
    static let platform = "hackernews"
    static let site = Site(name: "Hacker News", link: Link("https://news.ycombinator.com/"))

    static func page(_ id: String) -> URL? { id.isEmpty ? nil : URL(string: "https://news.ycombinator.com/item?id=\(id)") }

    static func userPage(_ name: String?) -> String? { name.map { "https://news.ycombinator.com/user?id=\($0)" } }
}
