import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Comments of Cusdis: a list, or an object with `comments`, each with the page it belongs to. Texts are Markdown; `parsedContent` is their HTML. Answers name
/// their parent, or stand in `replies`. The shape is that of its data base and API (the schema in its source); an export has none that is documented.
struct CusdisDialect: JSONDialect {
    let info = FormatInfo(id: "cusdis", name: "Cusdis", summary: "Comments of the Cusdis server.", fileExtensions: ["json"])

    func confidence(for outline: JSONOutline) -> Confidence {
        outline.hasAny("by_nickname", "comments.by_nickname", "comments.data.by_nickname", "data.data.by_nickname") ? .certain : .none
    }

    func groups(in value: JSONNode) -> [[JSONNode]] {
        var list = value
        // Answers of the API have one or two wrappers around the list.
        for key in ["comments", "data", "data"] { if list.kind == .object, let inner = list[key] { list = inner } }
        return (list.kind == .array ? list.elements : [list]).grouped { $0["pageId"]?.string ?? Self.name(of: $0) }
    }

    func continues(_ group: [JSONNode], with record: JSONNode) -> Bool {
        record["page"] != nil && Self.name(of: record) == Self.name(of: group[0])
    }

    private static func name(of node: JSONNode) -> String {
        let page = node["page"]
        return page?["url"]?.string ?? page?["slug"]?.string ?? page?["id"]?.string ?? ""
    }

    func article(from records: JSONRecords, _ context: inout ImportContext) throws(ImportError) -> Article {
        guard records.all.contains(where: { $0["content"] != nil }) else { throw records.error("There is no comment here.") }
        var thread = ThreadAssembler(limits: context.limits)
        var descent = JSONDescent(records.all)
        while let (node, parent) = descent.next() {
            try context.spend(1)
            let named = node.identifier("parentId", &context).map { ParentReference.id($0) }
            let place = thread.add(comment(node, &context), answering: named ?? parent.map { .inside($0) } ?? .none)
            descent.enter(node["replies"].map { $0["data"]?.elements ?? $0.elements } ?? [], of: place)
        }
        let page = records.first["page"]
        let address = page?.url("url", &context)
        let slug = page?.string("slug", &context) ?? records.first["pageId"]?.string
        return Article(
            id: address == nil ? slug.map { "cusdis:" + $0 } : nil, title: page?.line("title", &context), canonicalURL: address,
            discussion: Discussion(comments: thread.finish(&context), platform: "cusdis"))
    }

    private func comment(_ node: JSONNode, _ context: inout ImportContext) -> Comment {
        let isDeleted = node["deletedAt"] != nil
        let isPending = node["approved"]?.bool == false
        let personal = context.personalData(email: node["by_email"]?.string)
        let moderator = node["moderatorId"] != nil
        var body = node.blocks("parsedContent", as: .html, &context)
        if body.isEmpty { body = node.blocks("content", as: .markdown, &context) }
        return Comment(
            id: node.identifier("id", &context) ?? "", state: isDeleted ? .deleted : isPending ? .pending : .visible,
            author: Contributor(
                named: node.string("by_nickname", &context), role: moderator ? "moderator" : nil, personalData: personal),
            published: node.date("createdAt", &context), body: body)
    }
}
