import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Posts of Lemmy with their comments: the answers of `GetPost` (`post_view`) and `GetComments` (`comments`) together as `[post, comments]`, as one object
/// with both keys, or on two lines; also comments alone.
///
/// A comment's `path` names all comments above it, from `0` down to itself. Times of older versions have no zone and are UTC. Version 1.0 writes
/// `published_at` for `published`, has the counts in the post or comment itself and gives lists as `items`. Sources: the structures of the server, 0.19 and
/// 1.0. Unsure: the names of the counts in 1.0, for which those of 0.19 are taken.
struct LemmyDialect: JSONDialect {
    let info = FormatInfo(
        id: "lemmy", name: "Lemmy", summary: "A post with its comments, from the API.", fileExtensions: ["json", "jsonl"])

    func confidence(for outline: JSONOutline) -> Confidence {
        outline.has("post_view.post") || outline.has("posts.post.ap_id")
            || ["comments", "items"].contains { outline.has("\($0).comment.path") } ? .certain : .none
    }

    func groups(in value: JSONNode) -> [[JSONNode]] {
        if value.kind == .array { return [value.elements] }
        if let posts = value["posts"] { return posts.elements.map { [$0] } }
        return [[value]]
    }

    func continues(_ group: [JSONNode], with record: JSONNode) -> Bool {
        Self.comments(of: record) != nil && record["post_view"] == nil && group.contains { $0["post_view"] != nil }
    }

    func article(from records: JSONRecords, _ context: inout ImportContext) throws(ImportError) -> Article {
        let view = records.all.lazy.compactMap { $0["post_view"] ?? ($0["post"] == nil ? nil : $0) }.first
        let comments = records.all.flatMap { Self.comments(of: $0)?.elements ?? [] }
        guard let post = view?["post"] ?? comments.first?["post"] ?? comments.first?["comment"] else {
            throw records.error("There is neither a post nor a comment here.")
        }
        let creator = view?["creator"]
        let owner = creator?["id"]?.numberText
        var thread = ThreadAssembler(articleIDs: ["0"], limits: context.limits)
        for node in comments {
            try context.spend(1)
            guard let comment = node.object("comment", &context) else { continue }
            let path = (comment.string("path", &context) ?? "").split(separator: ".").dropLast().map(String.init)
            thread.add(self.comment(node, comment, by: owner, &context), answering: path.isEmpty ? .none : .path(path))
        }
        let isPost = view != nil || comments.first?["post"] != nil
        let page = isPost ? post.url("ap_id", &context) : nil
        let published = isPost ? date("published", of: post, &context) : nil
        let community = view?["community"] ?? comments.first?["community"]
        let declared = view.flatMap { $0["counts"] ?? $0["post"] }?.integer("comments", &context)
        if let declared, declared > thread.count, !comments.isEmpty {
            context.reportMissingComments("The post has \(declared) comments; \(thread.count) are in the source.")
        }
        return Article(
            title: isPost ? RichText(title: post.line("name", &context), leadingTo: post.string("url", &context)) : nil,
            authors: [person(creator, &context)].compactMap(\.self), published: published,
            modified: isPost ? date("updated", of: post, &context)?.unless(published) : nil, canonicalURL: page,
            section: community?.string("title", &context) ?? community?.string("name", &context), kind: .forum,
            body: isPost && post["removed"]?.bool != true ? post.blocks("body", as: .markdown, relativeTo: page, &context) : [],
            discussion: Discussion(
                comments: thread.finish(&context), declaredCount: declared, platform: "lemmy",
                status: post["locked"]?.bool.map { $0 ? .closed : .open }))
    }

    private func comment(_ node: JSONNode, _ comment: JSONNode, by owner: String?, _ context: inout ImportContext) -> Comment {
        let isRemoved = comment.flag("removed", &context)
        let isDeleted = isRemoved || comment.flag("deleted", &context)
        let link = comment.url("ap_id", &context)
        let published = date("published", of: comment, &context)
        let counts = node["counts"] ?? comment
        var marks: [Comment.Mark] = comment.flag("distinguished", &context) ? [.featured] : []
        if isRemoved { marks.append(.removedByModerator) }
        let creator = node["creator"]
        return Comment(
            id: comment.identifier("id", &context) ?? "", state: isDeleted ? .deleted : .visible, author: person(creator, &context),
            published: published, edited: date("updated", of: comment, &context)?.unless(published),
            body: comment.blocks("content", as: .markdown, relativeTo: link, &context),
            permalink: link.map { Link($0.absoluteString) }, score: counts.integer("score", &context),
            reactions: Comment.Reaction.counted([
                "upvote": counts.integer("upvotes", &context), "downvote": counts.integer("downvotes", &context),
            ]),
            isByArticleAuthor: owner != nil && creator?["id"]?.numberText == owner, marks: marks)
    }

    private static func comments(of record: JSONNode) -> JSONNode? { record["comments"] ?? record["items"] }

    private func date(_ name: String, of node: JSONNode, _ context: inout ImportContext) -> PartialDate? {
        node.date(node[name + "_at"] == nil ? name : name + "_at", &context, isUTC: true)
    }

    private func person(_ creator: JSONNode?, _ context: inout ImportContext) -> Contributor? {
        guard let creator else { return nil }
        let role = creator["admin"]?.bool == true ? "admin" : creator["bot_account"]?.bool == true ? "bot" : nil
        return Contributor(
            named: creator.string("display_name", &context) ?? creator.string("name", &context),
            link: creator.string(creator["actor_id"] == nil ? "ap_id" : "actor_id", &context),
            role: role)
    }
}
