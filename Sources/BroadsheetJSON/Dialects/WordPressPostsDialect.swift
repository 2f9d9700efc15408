import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Posts and pages from the WordPress REST API (`/wp/v2/posts`), one or many pages of them one after the other.
///
/// What `_embed` adds is read: authors, terms, the featured picture and the comments. Without it authors and terms are numbers, which say nothing. Sources:
/// the schema in WordPress' handbook of the REST API, and answers of WordPress 6.1.
struct WordPressPostsDialect: JSONDialect {
    let info = FormatInfo(
        id: "wordpress-posts", name: "WordPress posts", summary: "Posts and pages from the REST API of WordPress.", fileExtensions: ["json"]
    )

    let layout = JSONLayout.elements

    func confidence(for outline: JSONOutline) -> Confidence {
        outline.has("title.rendered", "content.rendered") || outline.has("title.rendered", "slug", "link") ? .certain : .none
    }

    func article(from records: JSONRecords, _ context: inout ImportContext) throws(ImportError) -> Article {
        let post = records.first
        guard post["title"] != nil || post["content"] != nil else { throw records.error("This is no post.") }
        let link = post.url("link", &context)
        let embedded = post["_embedded"]
        let content = post.object("content", &context)
        var terms: [String: [String]] = [:]
        for term in (embedded?["wp:term"]?.elements ?? []).flatMap(\.elements) {
            guard let taxonomy = term["taxonomy"]?.string, let name = context.unescaped(term["name"]?.string) else { continue }
            terms[taxonomy, default: []].append(name)
        }
        let published = WordPressComments.date(post, "date", &context)
        let isProtected = content?["protected"]?.bool == true
        return Article(
            title: post.object("title", &context)?.line("rendered", as: .html, &context),
            summary: summary(post, link, &context), authors: authors(embedded, &context), published: published,
            modified: WordPressComments.date(post, "modified", &context)?.unless(published), canonicalURL: link,
            section: terms["category"]?.first, tags: (terms["category"] ?? []).dropFirst() + (terms["post_tag"] ?? []),
            leadImage: image(embedded?["wp:featuredmedia"]?.elements.first, &context), access: isProtected ? .paywalled : nil,
            kind: .article,
            body: content?.blocks("rendered", as: .html, relativeTo: link, &context) ?? [],
            discussion: try discussion(post, embedded, &context))
    }

    /// The excerpt, as a line of text.
    private func summary(_ post: JSONNode, _ link: URL?, _ context: inout ImportContext) -> RichText? {
        post["excerpt"]?.string("rendered", &context).flatMap { context.richText($0, as: .html, relativeTo: link) }
    }

    private func authors(_ embedded: JSONNode?, _ context: inout ImportContext) -> [Contributor] {
        (embedded?["author"]?.elements ?? []).compactMap { author in
            Contributor(named: context.unescaped(author["name"]?.string), link: author["link"]?.string)
        }
    }

    private func image(_ node: JSONNode?, _ context: inout ImportContext) -> Media? {
        guard let node, let address = node.string("source_url", &context) else { return nil }
        let details = node["media_details"]
        return Media(
            kind: .image, source: Link(address), alternativeText: node.string("alt_text", &context),
            width: details?.integer("width", &context), height: details?.integer("height", &context))
    }

    /// The embedded comments; without them at least whether readers can write.
    private func discussion(_ post: JSONNode, _ embedded: JSONNode?, _ context: inout ImportContext) throws(ImportError) -> Discussion? {
        let status = post["comment_status"]?.string.map { $0 == "open" ? Discussion.Status.open : .closed }
        let replies = (embedded?["replies"]?.elements ?? []).flatMap(\.elements)
        guard status != nil || !replies.isEmpty else { return nil }
        var thread = ThreadAssembler(limits: context.limits)
        let author = post.identifier("author", &context)
        try WordPressComments.add(replies, to: &thread, by: author.map { [$0] } ?? [], &context)
        // WordPress embeds one page of them, the newest ten; where there are so many, the others are had from its address.
        var continuation: [Link] = []
        if replies.count >= 10, let address = post["_links"]?["replies"]?.elements.first?["href"]?.string {
            continuation = [Link(address)]
            context.reportMissingComments("Ten comments are embedded in the post, which is as many as are; there may be more.")
        }
        return Discussion(
            comments: thread.finish(&context), platform: "wordpress", status: status, continuation: continuation)
    }
}
