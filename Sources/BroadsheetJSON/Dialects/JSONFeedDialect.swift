import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A JSON Feed (<https://www.jsonfeed.org/version/1.1/>), 1.0 too. Items are read one by one; what stands before them holds for all: name, address, authors,
/// language of the feed.
///
/// Comments have no place in the format; the extension `_comments`, which ``JSONFeedExporter`` writes, is read.
struct JSONFeedDialect: JSONDialect {
    let info = FormatInfo.jsonFeed

    let layout = JSONLayout.members(of: "items")

    func confidence(for outline: JSONOutline) -> Confidence {
        if outline.string("version")?.contains("jsonfeed.org/version") == true { return .certain }
        if outline.string("version")?.contains("jsonfeed.org\\/version") == true { return .certain }
        return outline.hasAny("items.content_html", "items.content_text") ? .likely : .none
    }

    func article(from records: JSONRecords, _ context: inout ImportContext) throws(ImportError) -> Article {
        let item = records.first
        let page = item.url("url", &context)
        let hasContent = ["content_html", "content_text", "title", "summary", "url"].contains { item[$0] != nil }
        guard hasContent else { throw records.error("The item has neither content nor an address.") }
        let feed = records.header
        let published = item.date("date_published", &context)
        var authors = Self.authors(item, &context)
        if authors.isEmpty, let feed { authors = Self.authors(feed, &context) }
        let id = item.identifier("id", &context)
        let title = item["title"] == nil ? nil : item.line("title", &context)
        return Article(
            id: id, title: RichText(title: title, leadingTo: item.string("external_url", &context)),
            summary: item.line("summary", &context),
            authors: authors, published: published, modified: item.date("date_modified", &context)?.unless(published), canonicalURL: page,
            site: feed?.string("title", &context).map { Site(name: $0, link: feed?.link("home_page_url", &context)) },
            tags: item.strings("tags", &context), language: item.string("language", &context) ?? feed?.string("language", &context),
            leadImage: (item.string("image", &context) ?? item.string("banner_image", &context)).map {
                Media(kind: .image, source: Link($0))
            }, body: Self.body(item, relativeTo: page, &context), discussion: try discussion(item, page, &context))
    }

    private static func authors(_ node: JSONNode, _ context: inout ImportContext) -> [Contributor] {
        let authors = node.list("authors", &context) + [node["author"]].compactMap(\.self)
        return authors.compactMap { Contributor(named: $0["name"]?.string, link: $0["url"]?.string) }
    }

    private static func body(_ node: JSONNode, relativeTo page: URL?, _ context: inout ImportContext) -> [Block] {
        let blocks = node.blocks("content_html", as: .html, relativeTo: page, &context)
        return blocks.isEmpty ? node.blocks("content_text", as: .plainText, &context) : blocks
    }

    private func discussion(_ item: JSONNode, _ page: URL?, _ context: inout ImportContext) throws(ImportError) -> Discussion? {
        guard let comments = item.object("_comments", &context) else { return nil }
        var thread = ThreadAssembler(limits: context.limits)
        for node in comments.list("items", &context) {
            try context.spend(1)
            let parent = node.identifier("in_reply_to", &context)
            let reactions = node.list("reactions", &context).compactMap { reaction -> Comment.Reaction? in
                guard let name = reaction["name"]?.string, let count = reaction.integer("count", &context) else { return nil }
                return .init(name: name, count: count)
            }
            let comment = Comment(
                id: node.identifier("id", &context) ?? "", kind: node["kind"]?.string.flatMap { .init(rawValue: $0) } ?? .comment,
                state: node["state"]?.string.flatMap { .init(rawValue: $0) } ?? .visible, author: Self.authors(node, &context).first,
                published: node.date("date_published", &context), edited: node.date("date_modified", &context),
                body: Self.body(node, relativeTo: page, &context), permalink: node.link("url", &context),
                score: node.integer("score", &context), reactions: reactions,
                isByArticleAuthor: node.flag("is_by_article_author", &context),
                marks: node.strings("marks", &context).map { .init(rawValue: $0) })
            thread.add(comment, answering: parent.map { .id($0) } ?? .none)
        }
        return Discussion(
            comments: thread.finish(&context), declaredCount: comments.integer("total", &context),
            platform: comments.string("platform", &context),
            status: comments["status"]?.string.flatMap { .init(rawValue: $0) })
    }
}
