import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The comments of the WordPress REST API, which stand alone (`/wp/v2/comments`) or inside a post (`_embedded.replies`).
enum WordPressComments {
    /// Adds comments to a thread. A parent of 0 is none; what editors noted on blocks (`note`) was not said by readers.
    static func add(
        _ nodes: [JSONNode], to thread: inout ThreadAssembler, by authors: Set<String>, _ context: inout ImportContext
    )
        throws(ImportError)
    {
        for node in nodes where node["type"]?.string != "note" {
            try context.spend(1)
            let parent = node.identifier("parent", &context)
            thread.add(comment(node, by: authors, &context), answering: parent.map { $0 == "0" ? .none : .id($0) } ?? .none)
        }
    }

    private static func comment(_ node: JSONNode, by authors: Set<String>, _ context: inout ImportContext) -> Comment {
        let link = node.url("link", &context)
        let author = node.identifier("author", &context)
        let personal = context.personalData(email: node["author_email"]?.string, ipAddress: node["author_ip"]?.string)
        let rendered = node.object("content", &context)
        return Comment(
            id: node.identifier("id", &context) ?? "", kind: kind(node["type"]?.string), state: state(node["status"]?.string),
            author: Contributor(
                named: context.unescaped(node.string("author_name", &context)), link: node.string("author_url", &context),
                personalData: personal),
            published: date(node, "date", &context),
            body: rendered?.blocks("rendered", as: .html, relativeTo: link, &context) ?? [],
            permalink: link.map { Link($0.absoluteString) },
            isByArticleAuthor: author.map { $0 != "0" && authors.contains($0) } ?? false)
    }

    /// A date of the site's own time and the same in UTC: together they give the zone. What is embedded in posts has the first alone.
    static func date(_ node: JSONNode, _ key: String, _ context: inout ImportContext) -> PartialDate? {
        guard let universal = node.date(key + "_gmt", &context, isUTC: true) else { return node.date(key, &context) }
        guard let text = node[key]?.string, let local = PartialDate(iso: text), local.utcOffset == nil, local.second != nil,
            let here = local.instant, let there = universal.instant
        else { return universal }
        let offset = Int((here.timeIntervalSinceReferenceDate - there.timeIntervalSinceReferenceDate).rounded())
        guard abs(offset) <= 18 * 3600, offset % 60 == 0, offset != 0 else { return universal }
        let minutes = abs(offset) / 60
        let digits = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        let zone = (offset < 0 ? "-" : "+") + digits(minutes / 60) + ":" + digits(minutes % 60)
        return PartialDate(iso: text + zone, original: text) ?? universal
    }

    private static func kind(_ type: String?) -> Comment.Kind {
        switch type {
        case "pingback", "trackback": .pingback
        case "review": .review
        default: .comment
        }
    }

    private static func state(_ status: String?) -> Comment.State {
        switch status {
        case "hold", "0": .pending
        case "spam": .spam
        case "trash": .deleted
        default: .visible
        }
    }
}
