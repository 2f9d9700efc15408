import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The vocabulary of schema.org as far as articles and comments use it. A value can be a text, a thing, or a list of either.
enum SchemaOrg {
    private static let articles: Set<String> = [
        "Article", "NewsArticle", "BlogPosting", "ReportageNewsArticle", "OpinionNewsArticle", "BackgroundNewsArticle",
        "AnalysisNewsArticle",
        "ReviewNewsArticle", "LiveBlogPosting", "SocialMediaPosting", "ScholarlyArticle", "TechArticle", "Report", "SatiricalArticle",
        "AdvertiserContentArticle", "DiscussionForumPosting", "Question", "CreativeWork", "Review",
    ]
    private static let forums: Set<String> = ["DiscussionForumPosting", "Question", "SocialMediaPosting"]

    static func types(_ node: JSONNode) -> [String] {
        texts(node["@type"]).map { String($0.split(whereSeparator: { $0 == "/" || $0 == "#" || $0 == ":" }).last ?? "") }
    }

    static func isArticle(_ node: JSONNode) -> Bool { types(node).contains { articles.contains($0) } }

    static func kind(_ node: JSONNode) -> ArticleKind { types(node).contains { forums.contains($0) } ? .forum : .article }

    /// The articles of a document: at the top, in an array, under `@graph`, or what a page is about.
    static func things(in value: JSONNode) -> [JSONNode] {
        var things: [JSONNode] = []
        var open = [value]
        while let node = open.popLast() {
            if isArticle(node) {
                things.append(node)
            } else if node.kind == .array {
                open += node.elements.reversed()
            } else {
                open += [node["mainEntity"], node["@graph"]].compactMap(\.self).filter { $0.kind != .string }
            }
        }
        return things
    }

    /// What stands in a list, or the one value.
    static func values(_ node: JSONNode?) -> [JSONNode] {
        guard let node else { return [] }
        return node.kind == .array ? node.elements : [node]
    }

    static func texts(_ node: JSONNode?) -> [String] {
        values(node).compactMap { $0.string ?? $0["@value"]?.string ?? $0["name"]?.string }.filter { !$0.isEmpty }
    }

    /// Texts with commas in one, or several.
    static func keywords(_ node: JSONNode?) -> [String] {
        let texts = texts(node)
        guard texts.count == 1, node?.kind == .string else { return texts }
        return texts[0].split(separator: ",").map { part in
            var part = part.drop(while: \.isWhitespace)
            while part.last?.isWhitespace == true { part.removeLast() }
            return String(part)
        }.filter { !$0.isEmpty }
    }

    /// An address: a text, or a thing with an address or an id.
    static func address(_ node: JSONNode?) -> String? {
        values(node).lazy.compactMap { $0.string ?? $0["@id"]?.string ?? $0["url"]?.string }.first { !$0.isEmpty }
    }

    static func language(_ node: JSONNode?) -> String? {
        values(node).lazy.compactMap { $0.string ?? $0["alternateName"]?.string ?? $0["name"]?.string }.first { !$0.isEmpty }
    }

    static func date(_ node: JSONNode, _ keys: [String]) -> PartialDate? {
        let text = keys.lazy.compactMap { texts(node[$0]).first }.first
        return text.map { PartialDate(iso: $0) ?? PartialDate(unresolved: $0) }
    }

    static func names(_ node: JSONNode?) -> [Contributor] {
        values(node).compactMap { value in
            let types = types(value)
            let kind: Contributor.Kind? =
                types.contains("Person") ? .person : types.contains { $0.hasSuffix("Organization") } ? .organization : nil
            return Contributor(named: value.string ?? texts(value["name"]).first, link: address(value["url"]), kind: kind)
        }
    }

    static func image(_ node: JSONNode, _ context: inout ImportContext) -> Media? {
        guard let address = node.string ?? node["url"]?.string ?? node["contentUrl"]?.string ?? node["@id"]?.string, !address.isEmpty else {
            return nil
        }
        let text = texts(node["caption"]).first ?? texts(node["description"]).first
        return Media(
            kind: .image, source: Link(address), alternativeText: text,
            width: node["width"]?.numberText.flatMap { Int($0) }, height: node["height"]?.numberText.flatMap { Int($0) })
    }

    static func line(_ node: JSONNode, _ keys: [String], _ context: inout ImportContext) -> RichText? {
        let text = keys.lazy.compactMap { texts(node[$0]).first }.first
        return text.flatMap { context.richText($0, as: .html) }
    }

    /// Text that may hold HTML. Where it holds no tag, its line breaks count.
    static func body(_ node: JSONNode, _ keys: [String], _ base: URL?, _ context: inout ImportContext) -> [Block] {
        guard let text = keys.lazy.compactMap({ texts(node[$0]).first }).first else { return [] }
        return context.blocks(text, as: holdsTag(text) ? .html : .plainText, relativeTo: base)
    }

    static func holdsTag(_ text: String) -> Bool {
        var previous: UInt8 = 0
        for byte in text.utf8 {
            if previous == UInt8(ascii: "<"), 0x61...0x7a ~= byte | 0x20 || byte == UInt8(ascii: "/") { return true }
            previous = byte
        }
        return false
    }

    /// The comments and answers that stand in a thing.
    static func comments(in node: JSONNode) -> [JSONNode] {
        ["acceptedAnswer", "suggestedAnswer", "comment", "comments", "review"].flatMap { values(node[$0]) }.filter { $0.kind == .object }
    }

    static func comment(_ node: JSONNode, _ base: URL?, _ context: inout ImportContext) -> Comment {
        let types = types(node)
        let kind: Comment.Kind = types.contains("Answer") ? .answer : types.contains("Review") ? .review : .comment
        let published = date(node, ["datePublished", "dateCreated", "commentTime"])
        let address = address(node["url"])
        let state = node["creativeWorkStatus"]?.string.flatMap { Comment.State(rawValue: $0.lowercased()) }
        let up = node.integer("upvoteCount", &context)
        return Comment(
            id: node["@id"]?.string ?? texts(node["identifier"]).first ?? address ?? "", kind: kind,
            state: state ?? .visible, author: names(node["author"] ?? node["creator"]).first, published: published,
            edited: date(node, ["dateModified"])?.unless(published),
            body: body(node, ["text", "commentText", "reviewBody", "articleBody", "description"], base, &context),
            permalink: address.map { Link($0) }, score: up,
            reactions: Comment.Reaction.counted(["downvote": node.integer("downvoteCount", &context)]))
    }
}
