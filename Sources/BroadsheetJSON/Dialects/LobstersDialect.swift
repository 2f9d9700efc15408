import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A story of Lobsters or a site that runs its software (`/s/ID.json`). Comments are flat in the order of the thread, each with its parent; older
/// versions gave a level instead (`indent_level`, from 1). Source: the site's own software.
struct LobstersDialect: JSONDialect {
    let info = FormatInfo(id: "lobsters", name: "Lobsters", summary: "A story with its comments.", fileExtensions: ["json"])

    func confidence(for outline: JSONOutline) -> Confidence {
        outline.has("short_id", "comments_url") || outline.has("short_id", "submitter_user") ? .certain : .none
    }

    let layout = JSONLayout.elements

    func article(from records: JSONRecords, _ context: inout ImportContext) throws(ImportError) -> Article {
        let story = records.first
        guard story["short_id"] != nil || story["title"] != nil else { throw records.error("This is no story.") }
        let page = story.url("comments_url", &context) ?? story.url("short_id_url", &context)
        let submitter = user(story["submitter_user"])
        var thread = ThreadAssembler(limits: context.limits)
        for node in story.list("comments", &context) {
            try context.spend(1)
            thread.add(comment(node, on: page, by: submitter, &context), answering: parent(of: node, &context))
        }
        let declared = story.integer("comment_count", &context)
        return Article(
            title: RichText(title: story.line("title", &context), leadingTo: story.string("url", &context)),
            authors: [author(submitter, on: page)].compactMap(\.self), published: story.date("created_at", &context), canonicalURL: page,
            tags: story.strings("tags", &context), kind: .forum,
            body: story.blocks("description", as: .html, relativeTo: page, &context),
            discussion: Discussion(comments: thread.finish(&context), declaredCount: declared, platform: "lobsters"))
    }

    private func parent(of node: JSONNode, _ context: inout ImportContext) -> ParentReference {
        if let parent = node.identifier("parent_comment", &context) { return .id(parent) }
        if let level = node.integer("indent_level", &context) { return .depth(level > 0 ? level - 1 : 0) }
        if let depth = node.integer("depth", &context), depth > 0 { return .depth(depth) }
        return .depth(0)
    }

    private func comment(_ node: JSONNode, on page: URL?, by submitter: String?, _ context: inout ImportContext) -> Comment {
        let isModerated = node.flag("is_moderated", &context)
        let isDeleted = node.flag("is_deleted", &context) || isModerated
        let name = user(node["commenting_user"])
        let published = node.date("created_at", &context)
        let edited = node.date("last_edited_at", &context) ?? node.date("updated_at", &context)
        // What stands in place of a removed comment are the site's words.
        let body = isDeleted ? [] : node.blocks("comment", as: .html, relativeTo: page, &context)
        return Comment(
            id: node.identifier("short_id", &context) ?? "", state: isDeleted ? .deleted : .visible, author: author(name, on: page),
            published: published, edited: edited?.unless(published), body: body,
            permalink: node.link("url", &context) ?? node.link("short_id_url", &context), score: node.integer("score", &context),
            isByArticleAuthor: name != nil && name == submitter, marks: isModerated ? [.removedByModerator] : [])
    }

    /// A name, or an object that older versions give.
    private func user(_ node: JSONNode?) -> String? { node?.string ?? node?["username"]?.string }

    private func author(_ name: String?, on page: URL?) -> Contributor? {
        guard let name else { return nil }
        return Contributor(named: name, link: page.flatMap { URL(string: "/~\(name)", relativeTo: $0)?.absoluteString })
    }
}
