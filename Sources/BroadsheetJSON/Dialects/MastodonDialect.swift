import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Statuses of Mastodon and of servers with its API, with the context that their threads come in (`ancestors`, `descendants`).
///
/// A status and its context are read together as `[status, context]`, as `{"status": …, "context": …}`, or on two lines. The oldest ancestor is the article.
/// A content warning is the summary.
struct MastodonDialect: JSONDialect {
    let info = FormatInfo(
        id: "mastodon", name: "Mastodon", summary: "A status with its thread, from the API.", fileExtensions: ["json", "jsonl"])

    func confidence(for outline: JSONOutline) -> Confidence {
        if outline.has("descendants"), outline.has("ancestors") { return .certain }
        let isStatus = { (prefix: String) in
            outline.has(prefix + "account") && outline.has(prefix + "visibility") || outline.has(prefix + "account.acct")
        }
        return isStatus("") || isStatus("status.") || outline.has("in_reply_to_account_id", "uri") ? .certain : .none
    }

    func groups(in value: JSONNode) -> [[JSONNode]] {
        guard value.kind == .array else { return [[value]] }
        let elements = value.elements
        // A pair of status and context is one article, any other array a timeline.
        return elements.contains { $0["descendants"] != nil } ? [elements] : elements.map { [$0] }
    }

    func continues(_ group: [JSONNode], with record: JSONNode) -> Bool {
        record["descendants"] != nil && !group.contains { $0["descendants"] != nil }
    }

    func article(from records: JSONRecords, _ context: inout ImportContext) throws(ImportError) -> Article {
        var before: [JSONNode] = []
        var own: [JSONNode] = []
        var after: [JSONNode] = []
        for record in records.all {
            let thread = record["descendants"] == nil ? record["context"] ?? record : record
            before += thread.list("ancestors", &context)
            after += thread.list("descendants", &context)
            if let status = record["status"] {
                own.append(status)
            } else if record["account"] != nil || record["content"] != nil {
                own.append(record)
            }
        }
        let statuses = (before + own + after).map { $0["reblog"] ?? $0 }
        guard !statuses.isEmpty else { throw records.error("There is no status here.") }
        // A context alone does not hold the status that it belongs to.
        let root = before.isEmpty && own.isEmpty ? nil : statuses.first
        let id = root?.identifier("id", &context) ?? after.first?.identifier("in_reply_to_id", &context) ?? ""
        let author = root?["account"]?["id"]?.string
        var thread = ThreadAssembler(articleIDs: [id], limits: context.limits)
        for status in statuses.dropFirst(root == nil ? 0 : 1) {
            try context.spend(1)
            let parent = status.identifier("in_reply_to_id", &context)
            thread.add(comment(status, by: author, &context), answering: parent.map { .id($0) } ?? .none)
        }
        let page = root.flatMap { $0.url("url", &context) ?? $0.url("uri", &context) }
        return Article(
            id: page == nil && !id.isEmpty ? "mastodon:" + id : nil, summary: root?.line("spoiler_text", &context),
            authors: [root.flatMap { person($0, &context) }].compactMap(\.self), published: root?.date("created_at", &context),
            modified: root?.date("edited_at", &context), canonicalURL: page,
            tags: (root?.list("tags", &context) ?? []).compactMap { $0["name"]?.string }, language: root?.string("language", &context),
            kind: .forum, body: root.map { body($0, &context) } ?? [],
            discussion: Discussion(
                comments: thread.finish(&context),
                declaredCount: own.isEmpty || !before.isEmpty ? nil : declared(root, thread.count, &context),
                platform: "mastodon"))
    }

    /// The number of direct answers says how many there are at least.
    private func declared(_ root: JSONNode?, _ found: Int, _ context: inout ImportContext) -> Int? {
        guard let count = root?.integer("replies_count", &context), count > found else { return nil }
        context.reportMissingComments("The status has at least \(count) answers; \(found) are in the source.")
        return count
    }

    private func comment(_ status: JSONNode, by author: String?, _ context: inout ImportContext) -> Comment {
        Comment(
            id: status.identifier("id", &context) ?? "", author: person(status, &context), published: status.date("created_at", &context),
            edited: status.date("edited_at", &context), body: body(status, &context),
            permalink: status.link("url", &context) ?? status.link("uri", &context),
            reactions: Comment.Reaction.counted([
                "favourite": status.integer("favourites_count", &context), "boost": status.integer("reblogs_count", &context),
            ]),
            isByArticleAuthor: author != nil && status["account"]?["id"]?.string == author,
            marks: status.flag("pinned", &context) ? [.pinned] : [])
    }

    private func person(_ status: JSONNode, _ context: inout ImportContext) -> Contributor? {
        guard let account = status.object("account", &context) else { return nil }
        return Contributor(
            named: account.string("display_name", &context) ?? account.string("acct", &context) ?? account.string("username", &context),
            link: account.string("url", &context), role: account.flag("bot", &context) ? "bot" : nil)
    }

    private func body(_ status: JSONNode, _ context: inout ImportContext) -> [Block] {
        var blocks = status.blocks("content", as: .html, relativeTo: URL(string: status["url"]?.string ?? ""), &context)
        var media: [Media] = []
        for attachment in status.list("media_attachments", &context) {
            guard let address = attachment.string("url", &context) ?? attachment.string("remote_url", &context) else { continue }
            let size = attachment["meta"]?["original"]
            let kind: Media.Kind =
                switch attachment["type"]?.string {
                case "video", "gifv": .video
                case "audio": .audio
                default: .image
                }
            media.append(
                Media(
                    kind: kind, source: Link(address), alternativeText: attachment.string("description", &context),
                    width: size?.integer("width", &context), height: size?.integer("height", &context)))
        }
        if !media.isEmpty { blocks.append(.figure(Figure(media))) }
        let options = status["poll"]?.list("options", &context).compactMap { $0["title"]?.string }.filter { !$0.isEmpty } ?? []
        if !options.isEmpty { blocks.append(.list(List(items: options.map { List.Item([.paragraph($0)]) }))) }
        return blocks
    }
}
