import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Posts of Substack and their comments, as its own pages fetch them: a post or a list of posts, `{"comments": […]}`, or both as `[post, comments]`, as
/// `{"post": …, "comments": […]}` or on two lines. The API is not documented; the fields are those that its pages use. Unsure: the
/// values of `status` beside `deleted` and `moderator_removed`. The export for authors, a ZIP of `posts.csv` (`post_id`, `post_date`, `is_published`, `type`,
/// `audience`, `title`, `subtitle` and others) and `posts/ID.NAME.html`, is not read.
struct SubstackDialect: JSONDialect {
    let info = FormatInfo(
        id: "substack", name: "Substack", summary: "Posts and comments as its pages fetch them.", fileExtensions: ["json", "jsonl"])

    func confidence(for outline: JSONOutline) -> Confidence {
        if outline.has("post_date", "audience") || outline.has("post.post_date") || outline.has("comments.ancestor_path") {
            return .certain
        }
        return outline.has("canonical_url", "post_date") ? .certain : .none
    }

    func groups(in value: JSONNode) -> [[JSONNode]] {
        guard value.kind == .array else { return [[value]] }
        let elements = value.elements
        return elements.count == 2 && elements[1]["comments"] != nil ? [elements] : elements.map { [$0] }
    }

    func continues(_ group: [JSONNode], with record: JSONNode) -> Bool {
        record["comments"] != nil && record["post"] == nil && record["post_date"] == nil && group.count == 1 && group[0]["comments"] == nil
    }

    func article(from records: JSONRecords, _ context: inout ImportContext) throws(ImportError) -> Article {
        let post = records.all.lazy.compactMap { $0["post"] ?? ($0["post_date"] == nil && $0["title"] == nil ? nil : $0) }.first
        let lists = records.all.compactMap { $0["comments"].flatMap { $0.kind == .array ? $0.elements : nil } }
        guard post != nil || !lists.isEmpty else { throw records.error("There is neither a post nor a list of comments here.") }
        let page = post?.url("canonical_url", &context)
        let owners = Set((post?["publishedBylines"]?.elements ?? []).compactMap { $0["id"]?.numberText })
        var thread = ThreadAssembler(limits: context.limits)
        var descent = JSONDescent(lists.flatMap(\.self))
        while let (node, parent) = descent.next() {
            try context.spend(1)
            let path = (node.string("ancestor_path", &context) ?? "").split(separator: ".").map(String.init)
            let reference = parent.map { ParentReference.inside($0) } ?? (path.isEmpty ? .none : .path(path))
            let place = thread.add(comment(node, on: page, by: owners, &context), answering: reference)
            descent.enter(node.list("children", &context), of: place)
        }
        let declared = post?.integer("comment_count", &context)
        let isOpen = lists.isEmpty ? declared != nil : true
        let audience = post?["audience"]?.string
        return Article(
            title: post?.line("title", &context), subtitle: post?.line("subtitle", &context), summary: post?.line("description", &context),
            authors: (post?["publishedBylines"]?.elements ?? []).compactMap {
                Contributor(named: $0["name"]?.string, link: $0["handle"]?.string.map { "https://substack.com/@\($0)" })
            }, published: post?.date("post_date", &context), canonicalURL: page,
            tags: (post?["postTags"]?.elements ?? []).compactMap { $0["name"]?.string },
            leadImage: post?.string("cover_image", &context).map { Media(kind: .image, source: Link($0)) },
            access: audience.map { $0 == "everyone" ? .free : post?["body_html"] == nil ? .paywalled : .partial }, kind: .article,
            body: post?.blocks("body_html", as: .html, relativeTo: page, &context) ?? [],
            discussion: isOpen ? Discussion(comments: thread.finish(&context), declaredCount: declared, platform: "substack") : nil)
    }

    private func comment(_ node: JSONNode, on page: URL?, by owners: Set<String>, _ context: inout ImportContext) -> Comment {
        let id = node.identifier("id", &context) ?? ""
        let isDeleted = node.flag("deleted", &context) || node["status"]?.string == "deleted"
        let status = node["status"]?.string
        let isRemoved = status == "moderator_removed"
        var reactions: [Comment.Reaction] = []
        for (name, count) in node["reactions"]?.members ?? [] {
            if let count = count.numberText.flatMap({ Int($0) }), count > 0 { reactions.append(.init(name: name, count: count)) }
        }
        let handle = node["handle"]?.string
        return Comment(
            id: id, state: isDeleted || isRemoved ? .deleted : .visible,
            author: Contributor(named: node.string("name", &context), link: handle.map { "https://substack.com/@\($0)" }),
            published: node.date("date", &context), edited: node.date("edited_at", &context),
            body: isDeleted ? [] : node.blocks("body", as: .plainText, &context),
            permalink: page.flatMap { page in id.isEmpty ? nil : Link("\(page.absoluteString)/comment/\(id)") },
            score: node.integer("reaction_count", &context), reactions: reactions,
            isByArticleAuthor: node["user_id"]?.numberText.map { owners.contains($0) } ?? false,
            marks: (node.flag("pinned", &context) ? [.pinned] : []) + (isRemoved ? [.removedByModerator] : []))
    }
}
