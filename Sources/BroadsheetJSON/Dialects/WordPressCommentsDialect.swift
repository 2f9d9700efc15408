import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Pages of comments from the WordPress REST API (`/wp/v2/comments`), one or many one after the other. Each post that they belong to becomes an article
/// without a body, known by the address that its comments lead to.
///
/// A page is held whole, and its comments put together by post; those of one post on two pages are one article where they follow one another.
/// Source: the schema in WordPress' handbook of the REST API.
struct WordPressCommentsDialect: JSONDialect {
    let info = FormatInfo(
        id: "wordpress-comments", name: "WordPress comments", summary: "Comments from the REST API of WordPress.", fileExtensions: ["json"])

    func confidence(for outline: JSONOutline) -> Confidence {
        outline.has("post", "parent", "author_name", "content.rendered") ? .certain : .none
    }

    func groups(in value: JSONNode) -> [[JSONNode]] {
        (value.kind == .array ? value.elements : [value]).grouped { $0["post"]?.numberText ?? "" }
    }

    func continues(_ group: [JSONNode], with record: JSONNode) -> Bool {
        record["post"] != nil && record["post"]?.numberText == group[0]["post"]?.numberText
    }

    func article(from records: JSONRecords, _ context: inout ImportContext) throws(ImportError) -> Article {
        guard records.all.contains(where: { $0["content"] != nil }) else { throw records.error("There is no comment here.") }
        var thread = ThreadAssembler(limits: context.limits)
        try WordPressComments.add(records.all, to: &thread, by: [], &context)
        let page = records.first.string("link", &context).flatMap { URL(string: String($0.prefix { $0 != "#" })) }
        let post = records.first.identifier("post", &context)
        return Article(
            id: page == nil ? post.map { "wordpress:post-" + $0 } : nil, canonicalURL: page,
            discussion: Discussion(comments: thread.finish(&context), platform: "wordpress"))
    }
}
