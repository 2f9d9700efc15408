import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A topic of a Discourse forum (`/t/ID.json`): about the first twenty posts, and the ids of all.
///
/// The first post is the article. Posts answer posts by number. Small actions (“closed the topic”) are no posts; those without words are left out.
/// `accepted_answer` and `reactions` come from common plug-ins of the forum. Whispers, which the staff alone sees, are hidden. A post without HTML (`cooked`)
/// is read from its Markdown (`raw`). Sources: the server's own serializers, and answers of it.
struct DiscourseDialect: JSONDialect {
    let info = FormatInfo(
        id: "discourse", name: "Discourse", summary: "A topic of a forum with its posts.", fileExtensions: ["json"])

    func confidence(for outline: JSONOutline) -> Confidence {
        outline.has("post_stream.posts") ? .certain : .none
    }

    let layout = JSONLayout.elements

    func article(from records: JSONRecords, _ context: inout ImportContext) throws(ImportError) -> Article {
        let topic = records.first
        guard let stream = topic.object("post_stream", &context) else { throw records.error("The topic has no posts.") }
        let posts = stream.list("posts", &context)
        let id = topic.identifier("id", &context)
        let path = id.map { "/t/\(topic["slug"]?.string ?? "-")/\($0)" }
        let page = records.resolved(path)
        let first = posts.first { $0["post_number"]?.numberText == "1" }
        let opener = first?.string("username", &context)
        var thread = ThreadAssembler(limits: context.limits)
        var body: [Block] = []
        for post in posts {
            try context.spend(1)
            var comment = comment(post, on: page, by: opener, &context)
            let number = post.identifier("post_number", &context)
            if number == "1" {
                body = comment.body
                comment.body = []
                comment.kind = .openingPost
            } else if post["post_type"]?.numberText == "3", comment.body.isEmpty {
                continue
            }
            let parent = post.identifier("reply_to_post_number", &context)
            thread.add(comment, answering: parent.map { .id("#" + $0) } ?? .none, aliases: number.map { ["#" + $0] } ?? [])
        }
        let declared = topic.integer("posts_count", &context)
        let missing = (stream["stream"]?.elements.count ?? 0) - posts.count
        var continuation: [Link] = []
        if missing > 0 {
            context.reportMissingComments("The topic has \(missing) further posts, which are not in the source.")
            if let page { continuation.append(Link(page.absoluteString + "?page=2")) }
        }
        let isClosed = topic["closed"].map { $0.bool == true || topic["archived"]?.bool == true }
        return Article(
            id: page == nil ? id.map { "discourse:topic-" + $0 } : nil, title: topic.line("title", &context),
            authors: [first.flatMap { author($0, records, &context) }].compactMap(\.self),
            published: topic.date("created_at", &context) ?? first?.date("created_at", &context), canonicalURL: page,
            tags: topic.list("tags", &context).compactMap { $0.string ?? $0["name"]?.string }, kind: .forum, body: body,
            discussion: Discussion(
                comments: thread.finish(&context), declaredCount: declared, platform: "discourse",
                status: isClosed.map { $0 ? .closed : .open }, continuation: continuation))
    }

    private func comment(_ post: JSONNode, on page: URL?, by opener: String?, _ context: inout ImportContext) -> Comment {
        let records = JSONRecords(first: post, all: [post], header: nil, url: page)
        let isDeleted = post["deleted_at"] != nil || post.flag("user_deleted", &context)
        let number = post.identifier("post_number", &context)
        let published = post.date("created_at", &context)
        let likes = post.list("actions_summary", &context).first { $0["id"]?.numberText == "2" }?.integer("count", &context)
        var reactions = post.list("reactions", &context).compactMap { reaction -> Comment.Reaction? in
            guard let name = reaction["id"]?.string, let count = reaction["count"]?.numberText.flatMap({ Int($0) }), count > 0 else {
                return nil
            }
            return .init(name: name, count: count)
        }
        if reactions.isEmpty { reactions = Comment.Reaction.counted(["like": likes ?? post.integer("like_count", &context)]) }
        let wasEdited = (post.integer("version", &context) ?? 1) > 1
        let username = post.string("username", &context)
        let isWhisper = post["post_type"]?.numberText == "4"
        var body = post.blocks("cooked", as: .html, relativeTo: page, &context)
        if body.isEmpty { body = post.blocks("raw", as: .markdown, relativeTo: page, &context) }
        return Comment(
            id: post.identifier("id", &context) ?? "",
            state: isDeleted ? .deleted : post.flag("hidden", &context) || isWhisper ? .hidden : .visible,
            author: author(post, records, &context),
            published: published, edited: wasEdited ? post.date("updated_at", &context)?.unless(published) : nil,
            body: body,
            permalink: page.flatMap { page in number.map { Link(page.absoluteString + "/" + $0) } }, reactions: reactions,
            isByArticleAuthor: username != nil && username == opener && number != "1",
            marks: post.flag("accepted_answer", &context) ? [.accepted] : [])
    }

    private func author(_ post: JSONNode, _ records: JSONRecords, _ context: inout ImportContext) -> Contributor? {
        let username = post.string("username", &context)
        let role =
            post.flag("admin", &context)
            ? "admin" : post.flag("moderator", &context) ? "moderator" : post.flag("staff", &context) ? "staff" : nil
        return Contributor(
            named: post.string("name", &context) ?? username,
            link: username.flatMap { records.resolved("/u/\($0)") }?.absoluteString, role: role ?? post.string("user_title", &context))
    }
}
