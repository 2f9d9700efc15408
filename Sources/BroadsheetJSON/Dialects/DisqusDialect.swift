import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Answers of the Disqus API: lists of posts, one or many pages, each post with the thread it belongs to; or lists of threads.
///
/// Times have no zone and are UTC. A thread is a number, or an object where it was asked for (`related=thread`). Sources: Disqus' documentation of the API, and
/// programs that read its pages by `cursor`. Unsure: `editedAt`, which is not documented; without it an edited post has no date of the edit.
struct DisqusDialect: JSONDialect {
    let info = FormatInfo(
        id: "disqus-api", name: "Disqus API", summary: "Posts of Disqus threads, from its API.", fileExtensions: ["json"])

    func confidence(for outline: JSONOutline) -> Confidence {
        guard outline.has("response") else { return .none }
        return outline.hasAny("response.raw_message", "response.isDeleted", "cursor.hasNext") ? .certain : .possible
    }

    func groups(in value: JSONNode) -> [[JSONNode]] {
        let answers = value.kind == .array ? value.elements : [value]
        return answers.flatMap { answer in
            let response = answer["response"]
            return response?.kind == .object ? response.map { [$0] } ?? [] : response?.elements ?? []
        }.grouped { Self.threadID($0) }
    }

    func continues(_ group: [JSONNode], with record: JSONNode) -> Bool {
        record["message"] != nil && Self.threadID(record) == Self.threadID(group[0])
    }

    /// The id of the thread that a post belongs to, or a thread's own.
    private static func threadID(_ node: JSONNode) -> String {
        let thread = node["thread"]
        let id = thread?["id"] ?? thread ?? node["id"]
        return id?.string ?? id?.numberText ?? ""
    }

    func article(from records: JSONRecords, _ context: inout ImportContext) throws(ImportError) -> Article {
        let isThread = records.first["thread"] == nil && records.first["title"] != nil
        guard isThread || records.first["message"] != nil || records.first["thread"] != nil else {
            throw records.error("The answer holds no post.")
        }
        let details = isThread ? records.first : records.first["thread"].flatMap { $0.kind == .object ? $0 : nil }
        let page = details?.url("link", &context)
        let owner = details?["author"].flatMap { ($0["id"] ?? $0).string ?? ($0["id"] ?? $0).numberText }
        var thread = ThreadAssembler(limits: context.limits)
        for node in records.all.dropFirst(isThread ? 1 : 0) {
            try context.spend(1)
            let parent = node.identifier("parent", &context)
            thread.add(comment(node, on: page, by: owner, &context), answering: parent.map { .id($0) } ?? .none)
        }
        if records.header?["cursor"]?["hasNext"]?.bool == true {
            context.reportMissingComments("The answer is one page of several; further posts are on the next.")
        }
        let id = Self.threadID(records.first)
        let isClosed = details?["isClosed"]?.bool
        return Article(
            id: page == nil ? "disqus:thread-" + id : nil, title: details?.line("clean_title", &context) ?? title(details, &context),
            published: details?.date("createdAt", &context, isUTC: true), canonicalURL: page,
            discussion: Discussion(
                comments: thread.finish(&context), declaredCount: details?.integer("posts", &context), platform: "disqus",
                status: isClosed.map { $0 ? .closed : .open }))
    }

    private func title(_ details: JSONNode?, _ context: inout ImportContext) -> RichText? { details?.line("title", as: .html, &context) }

    private func comment(_ node: JSONNode, on page: URL?, by owner: String?, _ context: inout ImportContext) -> Comment {
        let isApproved = node["isApproved"]?.bool ?? true
        let state: Comment.State =
            node.flag("isDeleted", &context)
            ? .deleted : node.flag("isSpam", &context) ? .spam : isApproved ? .visible : .pending
        let person = node["author"]
        let personal = context.personalData(
            email: person?["email"]?.string, emailHash: person?["emailHash"]?.string, ipAddress: node["ipAddress"]?.string)
        let name = person?.string("name", &context) ?? person?.string("username", &context)
        let id = person?.identifier("id", &context)
        var body = node.blocks("message", as: .html, relativeTo: page, &context)
        if body.isEmpty { body = node.blocks("raw_message", as: .plainText, &context) }
        let isEdited = node.flag("isEdited", &context)
        return Comment(
            id: node.identifier("id", &context) ?? "", state: state,
            author: Contributor(
                named: name, link: person?["profileUrl"]?.string ?? person?["url"]?.string, personalData: personal),
            published: node.date("createdAt", &context, isUTC: true),
            edited: isEdited ? node.date("editedAt", &context, isUTC: true) : nil, body: body,
            permalink: node.link("url", &context), score: node.integer("points", &context) ?? node.integer("likes", &context),
            reactions: Comment.Reaction.counted([
                "like": node.integer("likes", &context), "dislike": node.integer("dislikes", &context),
            ]),
            isByArticleAuthor: id != nil && id == owner, marks: node.flag("isHighlighted", &context) ? [.featured] : [])
    }
}
