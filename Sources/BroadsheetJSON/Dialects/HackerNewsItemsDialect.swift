import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Items of Hacker News as its own API gives them (`/v0/item/ID.json`), one after the other: a story, then its comments in any order.
///
/// Each item names its parent. A story, a job or a poll begins an article; comments and the options of a poll belong to the one before them.
/// Source: the description of the API.
struct HackerNewsItemsDialect: JSONDialect {
    let info = FormatInfo(
        id: "hacker-news-items", name: "Hacker News items", summary: "Stories, each followed by its comments, from the official API.",
        fileExtensions: ["json", "jsonl"])

    func confidence(for outline: JSONOutline) -> Confidence {
        outline.has("by", "id", "time", "type") && outline.hasAny("kids", "parent", "descendants", "score") ? .certain : .none
    }

    let layout = JSONLayout.elements

    func continues(_ group: [JSONNode], with record: JSONNode) -> Bool {
        let type = record["type"]?.string
        return type == "comment" || type == "pollopt"
    }

    func article(from records: JSONRecords, _ context: inout ImportContext) throws(ImportError) -> Article {
        let first = records.first
        guard let firstID = first.identifier("id", &context) else { throw records.error("The item has no id.") }
        let hasStory = first["type"]?.string != "comment"
        // Without the story, what the first comment answers is all that is known of it.
        let id = hasStory ? firstID : first.identifier("parent", &context) ?? firstID
        let author = hasStory ? first.string("by", &context) : nil
        var body = hasStory ? first.blocks("text", as: .html, relativeTo: HackerNews.page(id), &context) : []
        var options: [List.Item] = []
        var thread = ThreadAssembler(articleIDs: [id], limits: context.limits)
        for item in records.all.dropFirst(hasStory ? 1 : 0) {
            try context.spend(1)
            if item["type"]?.string == "pollopt" {
                let blocks = item.blocks("text", as: .html, &context)
                if !blocks.isEmpty { options.append(List.Item(blocks)) }
                continue
            }
            let comment = comment(item, by: author, &context)
            thread.add(comment, answering: item.identifier("parent", &context).map { .id($0) } ?? .none)
        }
        if !options.isEmpty { body.append(.list(List(items: options))) }
        let declared = hasStory ? first.integer("descendants", &context) : nil
        if let declared, declared > thread.count {
            context.reportMissingComments("The story has \(declared) comments; \(thread.count) are in the source.")
        }
        let title = hasStory ? RichText(title: first.line("title", as: .html, &context), leadingTo: first.string("url", &context)) : nil
        return Article(
            title: title, authors: [Contributor(named: author, link: HackerNews.userPage(author))].compactMap(\.self),
            published: hasStory ? first.date("time", &context) : nil, canonicalURL: HackerNews.page(id), site: HackerNews.site,
            kind: .forum,
            body: body, discussion: Discussion(comments: thread.finish(&context), declaredCount: declared, platform: HackerNews.platform))
    }

    private func comment(_ item: JSONNode, by articleAuthor: String?, _ context: inout ImportContext) -> Comment {
        let id = item.identifier("id", &context) ?? ""
        let author = item.string("by", &context)
        let state: Comment.State =
            item.flag("deleted", &context) ? .deleted : item.flag("dead", &context) ? .hidden : .visible
        return Comment(
            id: id, state: state, author: Contributor(named: author, link: HackerNews.userPage(author)),
            published: item.date("time", &context), body: item.blocks("text", as: .html, relativeTo: HackerNews.page(id), &context),
            permalink: HackerNews.page(id).map { Link($0.absoluteString) }, isByArticleAuthor: author != nil && author == articleAuthor)
    }
}
