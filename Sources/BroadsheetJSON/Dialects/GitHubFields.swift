import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What issues and discussions of GitHub share. The REST API writes `created_at`, GraphQL and the command line `gh` write `createdAt`. A comment that was
/// deleted and had replies is there without a text, with `deletedAt`. Sources: GitHub's description of its REST API, and the schema of its GraphQL.
enum GitHubFields {
    /// Whoever wrote something; `nil` for an account that is gone.
    static func person(_ node: JSONNode, _ context: inout ImportContext) -> Contributor? {
        guard let user = node["user"] ?? node["author"] else { return nil }
        let name = user.string("login", &context)
        let association = node["author_association"]?.string ?? node["authorAssociation"]?.string
        let role = ["OWNER", "MEMBER", "COLLABORATOR"].contains(association) ? association?.lowercased() : nil
        let address = user["html_url"]?.string ?? user["url"]?.string ?? name.map { "https://github.com/\($0)" }
        return Contributor(named: name, link: address, role: user["type"]?.string == "Bot" ? "bot" : role)
    }

    static func login(_ node: JSONNode) -> String? { (node["user"] ?? node["author"])?["login"]?.string }

    /// The text: HTML where it was asked for, otherwise Markdown.
    static func body(_ node: JSONNode, on page: URL?, _ context: inout ImportContext) -> [Block] {
        let html = node["bodyHTML"] == nil ? "body_html" : "bodyHTML"
        if node[html]?.string?.isEmpty == false { return node.blocks(html, as: .html, relativeTo: page, &context) }
        return node.blocks("body", as: .markdown, relativeTo: page, &context)
    }

    static func comment(_ node: JSONNode, by opener: String?, _ context: inout ImportContext) -> Comment {
        let link = node.link(node["html_url"] == nil ? "url" : "html_url", &context)
        let published = date(node, "created", &context)
        let edited = node.date("lastEditedAt", &context) ?? node.date("updated_at", &context)
        let isMinimized = node["isMinimized"]?.bool == true
        let reason = node["minimizedReason"]?.string?.lowercased()
        return Comment(
            id: node.identifier("databaseId", &context) ?? node.identifier("id", &context) ?? "",
            state: node["deletedAt"] != nil ? .deleted : isMinimized ? reason == "spam" ? .spam : .hidden : .visible,
            author: person(node, &context), published: published,
            edited: edited?.unless(published), body: body(node, on: link?.url, &context), permalink: link,
            score: node.integer("upvoteCount", &context), reactions: reactions(node),
            isByArticleAuthor: opener != nil && login(node) == opener,
            marks: node["isAnswer"]?.bool == true ? [.accepted] : [])
    }

    static func date(_ node: JSONNode, _ name: String, _ context: inout ImportContext) -> PartialDate? {
        node.date(name + "_at", &context) ?? node.date(name + "At", &context)
    }

    /// Reactions: an object of counts in REST, a list of groups in GraphQL.
    private static func reactions(_ node: JSONNode) -> [Comment.Reaction] {
        let names = ["+1", "-1", "laugh", "hooray", "confused", "heart", "rocket", "eyes"]
        let groups = ["THUMBS_UP", "THUMBS_DOWN", "LAUGH", "HOORAY", "CONFUSED", "HEART", "ROCKET", "EYES"]
        if let counts = node["reactions"] {
            return names.compactMap { name in
                counts[name]?.numberText.flatMap { Int($0) }.flatMap { $0 > 0 ? .init(name: name, count: $0) : nil }
            }
        }
        return (node["reactionGroups"]?.elements ?? []).compactMap { group in
            guard let content = group["content"]?.string, let place = groups.firstIndex(of: content),
                let count = (group["users"] ?? group["reactors"])?["totalCount"]?.numberText.flatMap({ Int($0) }), count > 0
            else { return nil }
            return .init(name: names[place], count: count)
        }
    }
}
