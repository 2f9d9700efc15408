import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Microformats2 as JSON (<https://microformats.org/wiki/microformats2-parsing>): entries at the top or in a feed, with the answers that they cite.
///
/// Every property is a list. A value is a text, an object with `value` and `html` or `alt`, or another microformat. `like-of` and `repost-of` are no
/// comments. Sources: the parsing specification, and what mf2py gives.
struct MicroformatsDialect: JSONDialect {
    let info = FormatInfo(
        id: "mf2-json", name: "Microformats as JSON", summary: "Entries with the comments they cite.", fileExtensions: ["json"],
        mediaTypes: ["application/mf2+json"])

    func confidence(for outline: JSONOutline) -> Confidence {
        if outline.has("items.type", "items.properties") { return .certain }
        return outline.string("type")?.hasPrefix("h-") == true && outline.has("properties") ? .certain : .none
    }

    func groups(in value: JSONNode) -> [[JSONNode]] {
        var entries: [JSONNode] = []
        var open = Array((value["items"]?.elements ?? (value.kind == .array ? value.elements : [value])).reversed())
        while let node = open.popLast() {
            let types = node["type"]?.elements.compactMap(\.string) ?? []
            if types.contains("h-entry") || types.contains("h-cite") {
                entries.append(node)
            } else {
                open += (node["children"]?.elements ?? []).reversed()
            }
        }
        return entries.isEmpty ? [[value]] : entries.map { [$0] }
    }

    func article(from records: JSONRecords, _ context: inout ImportContext) throws(ImportError) -> Article {
        guard let entry = records.first["properties"], records.first["type"] != nil else { throw records.error("There is no entry here.") }
        let page = Self.text(entry, "url") ?? Self.text(entry, "uid")
        let base = page.flatMap { URL(string: $0) }
        let owner = author(entry)
        var thread = ThreadAssembler(articleIDs: page.map { [$0] } ?? [], limits: context.limits)
        var descent = JSONDescent(Self.answers(entry))
        while let (node, parent) = descent.next() {
            try context.spend(1)
            guard let properties = node["properties"] else { continue }
            let comment = comment(properties, by: owner, base, &context)
            let place = thread.add(
                comment, answering: parent.map { .inside($0) } ?? Self.text(properties, "in-reply-to").map { .id($0) } ?? .none,
                aliases: [comment.permalink?.href].compactMap(\.self))
            descent.enter(Self.answers(properties), of: place)
        }
        let body = content(entry, base, &context)
        // A note has no name of its own; parsers give its text as one.
        let name = Self.text(entry, "name")
        let isNamed = name.map { $0.prefix(60) != body.plainText.prefix(60) } ?? false
        let published = date(entry, "published", &context)
        return Article(
            title: isNamed ? name.flatMap { context.richText($0, as: .plainText) } : nil,
            summary: Self.text(entry, "summary").flatMap { context.richText($0, as: .plainText) },
            authors: [owner].compactMap(\.self), published: published, modified: date(entry, "updated", &context)?.unless(published),
            canonicalURL: base, tags: (entry["category"]?.elements ?? []).compactMap { $0.string ?? Self.value($0) },
            language: records.first["lang"]?.string, leadImage: Self.image(entry, "featured") ?? Self.image(entry, "photo"),
            body: body,
            discussion: Discussion(comments: thread.finish(&context)))
    }

    private static func answers(_ properties: JSONNode) -> [JSONNode] {
        (properties["comment"]?.elements ?? []) + (properties["reply"]?.elements ?? [])
    }

    private func comment(_ node: JSONNode, by owner: Contributor?, _ base: URL?, _ context: inout ImportContext) -> Comment {
        let published = date(node, "published", &context)
        let address = Self.text(node, "url")
        let author = author(node)
        return Comment(
            id: Self.text(node, "uid") ?? address ?? "", author: author, published: published,
            edited: date(node, "updated", &context)?.unless(published), body: content(node, base, &context),
            permalink: address.map { Link($0) },
            isByArticleAuthor: author?.link != nil && author?.link == owner?.link)
    }

    private func author(_ node: JSONNode) -> Contributor? {
        guard let author = node["author"]?.elements.first else { return nil }
        // Where a page gives only the address of its author, parsers give that.
        if let name = author.string {
            let isAddress = name.hasPrefix("https://") || name.hasPrefix("http://")
            return Contributor(named: name, link: isAddress ? name : nil)
        }
        guard let card = author["properties"] else { return Contributor(named: Self.value(author)) }
        return Contributor(named: Self.text(card, "name") ?? Self.value(author), link: Self.text(card, "url"))
    }

    private func content(_ node: JSONNode, _ base: URL?, _ context: inout ImportContext) -> [Block] {
        guard let content = node["content"]?.elements.first else {
            return Self.text(node, "name").map { context.blocks($0, as: .plainText) } ?? []
        }
        if let html = content["html"]?.string { return context.blocks(html, as: .html, relativeTo: base) }
        return (content.string ?? Self.value(content)).map { context.blocks($0, as: .plainText) } ?? []
    }

    private func date(_ node: JSONNode, _ key: String, _ context: inout ImportContext) -> PartialDate? {
        Self.text(node, key).map { PartialDate(iso: $0) ?? PartialDate(unresolved: $0) }
    }

    /// The first value of a property as a text.
    private static func text(_ properties: JSONNode, _ key: String) -> String? {
        guard let first = properties[key]?.elements.first else { return nil }
        return (first.string ?? value(first)).flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func image(_ properties: JSONNode, _ key: String) -> Media? {
        guard let address = text(properties, key) else { return nil }
        let words = properties[key]?.elements.first?["alt"]?.string
        return Media(kind: .image, source: Link(address), alternativeText: words?.isEmpty == true ? nil : words)
    }

    private static func value(_ node: JSONNode) -> String? { node["value"]?.string }
}
