import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Isso: its generic JSON (a list of threads with flat comments), and the answers of its API (`replies`, two levels).
///
/// In the generic JSON times are the site's own, without a zone, and texts are Markdown; the API gives seconds since 1970 and HTML.
/// Sources: the server's importer with its samples, and its API.
struct IssoDialect: JSONDialect {
    let info = FormatInfo(id: "isso", name: "Isso", summary: "Threads of comments of the Isso server.", fileExtensions: ["json"])

    let layout = JSONLayout.elements

    func confidence(for outline: JSONOutline) -> Confidence {
        if outline.has("comments.remote_addr") || outline.has("comments.created", "comments.text", "comments.website") { return .certain }
        if outline.has("total_replies", "replies") { return .certain }
        return outline.isArray && outline.has("id", "title", "comments.text", "comments.author") ? .likely : .none
    }

    func article(from records: JSONRecords, _ context: inout ImportContext) throws(ImportError) -> Article {
        let value = records.first
        guard let list = value["comments"] ?? value["replies"] else { throw records.error("This is no thread.") }
        let isAPI = value["comments"] == nil
        var thread = ThreadAssembler(limits: context.limits)
        var descent = JSONDescent(list.elements)
        while let (node, parent) = descent.next() {
            try context.spend(1)
            let named = node.identifier("parent", &context).map { ParentReference.id($0) }
            let place = thread.add(
                comment(node, isAPI: isAPI, &context), answering: named ?? parent.map { .inside($0) } ?? .none)
            descent.enter(node["replies"]?.elements ?? [], of: place)
        }
        let path = isAPI ? nil : value.string("id", &context)
        let page = records.resolved(path) ?? path.flatMap { $0.hasPrefix("http") ? URL(string: $0) : nil }
        let hidden = value["hidden_replies"]?.numberText.flatMap { Int($0) } ?? 0
        if hidden > 0 { context.reportMissingComments("Threads that are not in the answer: \(hidden).") }
        return Article(
            id: page == nil ? path : nil, title: value.line("title", &context), canonicalURL: page,
            discussion: Discussion(
                comments: thread.finish(&context), declaredCount: value.integer("total_replies", &context), platform: "isso"))
    }

    private func comment(_ node: JSONNode, isAPI: Bool, _ context: inout ImportContext) -> Comment {
        let personal = context.personalData(
            email: node["email"]?.string, emailHash: node["hash"]?.string, ipAddress: node["remote_addr"]?.string)
        // 1 public, 2 waiting for approval, 4 deleted with answers below it.
        let state: Comment.State =
            switch node["mode"]?.numberText {
            case "2": .pending
            case "4": .deleted
            default: .visible
            }
        let id = node.identifier("id", &context)
        return Comment(
            id: id ?? "", state: state,
            author: Contributor(
                named: node.string("author", &context), link: node.string("website", &context), personalData: personal),
            published: node.date("created", &context), edited: node.date("modified", &context),
            body: node.blocks("text", as: isAPI ? .html : .markdown, &context),
            reactions: Comment.Reaction.counted(["like": node.integer("likes", &context), "dislike": node.integer("dislikes", &context)]))
    }
}
