import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The export of Commento and its successors: all comments of a domain in one list, and the commenters in another. Each page that has comments becomes
/// an article. A parent called `root` is none.
struct CommentoDialect: JSONDialect {
    let info = FormatInfo(id: "commento", name: "Commento", summary: "The export of Commento.", fileExtensions: ["json"])

    func confidence(for outline: JSONOutline) -> Confidence {
        outline.has("comments.commentHex") || outline.has("commenters.commenterHex") ? .certain : .none
    }

    func groups(in value: JSONNode) -> [[JSONNode]] {
        let groups = (value["comments"]?.elements ?? []).grouped { Self.path($0) ?? "" }
        return groups.isEmpty && value["comments"] == nil ? [[value]] : groups
    }

    private static func path(_ node: JSONNode) -> String? { node["path"]?.string ?? node["url"]?.string }

    func article(from records: JSONRecords, _ context: inout ImportContext) throws(ImportError) -> Article {
        guard records.all.contains(where: { $0["commentHex"] != nil }) else { throw records.error("There is no comment here.") }
        // Looked up once a page; a site has few commenters against what it has comments.
        var names = Set(records.all.compactMap { $0["commenterHex"]?.string })
        names.remove("anonymous")
        let commenters = (records.header?["commenters"]?.elements ?? []).reduce(into: [String: JSONNode]()) { found, node in
            if let id = node["commenterHex"]?.string, names.contains(id) { found[id] = node }
        }
        var thread = ThreadAssembler(articleIDs: ["root"], limits: context.limits)
        for node in records.all {
            try context.spend(1)
            let person = node["commenterHex"]?.string.flatMap { commenters[$0] }
            let parent = node.string("parentHex", &context)
            thread.add(comment(node, person, &context), answering: parent.map { .id($0) } ?? .none)
        }
        let path = Self.path(records.first)
        let domain = records.first.string("domain", &context)
        let isWhole = path?.hasPrefix("http://") == true || path?.hasPrefix("https://") == true
        let address = isWhole ? path : domain.flatMap { domain in path.map { "https://\(domain)\($0.hasPrefix("/") ? "" : "/")\($0)" } }
        return Article(
            canonicalURL: address.flatMap { URL(string: $0) },
            discussion: Discussion(comments: thread.finish(&context), platform: "commento"))
    }

    private func comment(_ node: JSONNode, _ person: JSONNode?, _ context: inout ImportContext) -> Comment {
        let isDeleted = node.flag("deleted", &context)
        let state: Comment.State =
            switch node["state"]?.string {
            case "unapproved": .pending
            case "flagged": .spam
            default: .visible
            }
        let personal = context.personalData(email: person?["email"]?.string)
        let link = person?["link"]?.string
        var body = node.blocks("html", as: .html, &context)
        if body.isEmpty { body = node.blocks("markdown", as: .markdown, &context) }
        return Comment(
            id: node.string("commentHex", &context) ?? "", state: isDeleted ? .deleted : state,
            author: Contributor(
                named: person?["name"]?.string, link: link == "undefined" ? nil : link,
                role: person?["isModerator"]?.bool == true ? "moderator" : nil, personalData: personal),
            published: node.date("creationDate", &context), body: isDeleted && node["markdown"]?.string == "[deleted]" ? [] : body,
            score: node.integer("score", &context))
    }
}
