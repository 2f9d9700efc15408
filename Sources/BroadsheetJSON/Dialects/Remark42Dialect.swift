import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Remark42: its export, a line about the site and then one comment a line, those of a page one after the other; and the answers of its API (`comments`,
/// flat or as a tree of `{"comment": …, "replies": […]}`). What stands there for an IP address is a hash of it. Sources: the server's exporter with its samples,
/// and its API.
struct Remark42Dialect: JSONDialect {
    let info = FormatInfo(
        id: "remark42", name: "Remark42", summary: "Comments of the Remark42 server.", fileExtensions: ["json", "jsonl"])

    func confidence(for outline: JSONOutline) -> Confidence {
        outline.hasAny("locator.url", "comments.locator.url", "comments.comment.locator.url") ? .certain : .none
    }

    func groups(in value: JSONNode) -> [[JSONNode]] {
        if value["locator"] == nil, value["version"] != nil, value["comments"] == nil { return [] }
        let elements = value.kind == .array ? value.elements : [value]
        return elements.grouped { Self.address($0) ?? "" }
    }

    func continues(_ group: [JSONNode], with record: JSONNode) -> Bool {
        Self.address(record) != nil && Self.address(record) == Self.address(group[0])
    }

    private static func address(_ node: JSONNode) -> String? { node["locator"]?["url"]?.string }

    func article(from records: JSONRecords, _ context: inout ImportContext) throws(ImportError) -> Article {
        var thread = ThreadAssembler(limits: context.limits)
        var descent = JSONDescent(records.all.flatMap { $0["comments"]?.elements ?? [$0] })
        var title: RichText?
        var address: String?
        while let (node, parent) = descent.next() {
            try context.spend(1)
            let comment = node["comment"] ?? node
            guard comment["text"] != nil || comment["orig"] != nil || comment["id"] != nil else { continue }
            address = address ?? Self.address(comment)
            title = title ?? comment.line("title", &context)
            let named = comment.string("pid", &context).map { ParentReference.id($0) }
            let place = thread.add(self.comment(comment, &context), answering: named ?? parent.map { .inside($0) } ?? .none)
            descent.enter(node["replies"]?.elements ?? [], of: place)
        }
        guard thread.count > 0 || address != nil else { throw records.error("There is no comment here.") }
        let info = records.first["info"]
        return Article(
            title: title, canonicalURL: (address ?? info?["url"]?.string).flatMap { URL(string: $0) },
            discussion: Discussion(
                comments: thread.finish(&context), declaredCount: info?.integer("count", &context), platform: "remark42",
                status: info?["read_only"]?.bool.map { $0 ? .closed : .open }))
    }

    private func comment(_ node: JSONNode, _ context: inout ImportContext) -> Comment {
        let user = node.object("user", &context)
        let personal = context.personalData(email: user?["email"]?.string, ipAddress: user?["ip"]?.string)
        let page = Self.address(node).flatMap { URL(string: $0) }
        var body = node.blocks("text", as: .html, relativeTo: page, &context)
        if body.isEmpty { body = node.blocks("orig", as: .markdown, relativeTo: page, &context) }
        let isDeleted = node.flag("delete", &context)
        let id = node.identifier("id", &context) ?? ""
        return Comment(
            id: id, state: isDeleted ? .deleted : .visible,
            author: isDeleted && user?["name"]?.string == "deleted"
                ? nil
                : Contributor(
                    named: user?.string("name", &context), role: user?["admin"]?.bool == true ? "admin" : nil, personalData: personal),
            published: node.date("time", &context), edited: node["edit"]?.date("time", &context), body: body,
            permalink: page.flatMap { page in id.isEmpty ? nil : Link("\(page.absoluteString)#remark42__comment-\(id)") },
            score: node.integer("score", &context), marks: node.flag("pin", &context) ? [.pinned] : [])
    }
}
