import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Listings of Reddit: the pair that a post's page in JSON is (post, comments), a listing of posts, and the flat objects of dumps.
///
/// Texts are read from their HTML where it is there, otherwise as Markdown; both come with `<`, `>` and `&` escaped. `[deleted]` was deleted by
/// its author, `[removed]` by a moderator. A “more” stub stands for comments that were not loaded. Sources: Reddit's
/// documentation of its API, and dumps of its objects. Unsure: that `[removed]` always means a moderator; Reddit itself removes posts under the same word.
struct RedditDialect: JSONDialect {
    let info = FormatInfo(
        id: "reddit", name: "Reddit", summary: "Posts with their comments, as listings or as the objects of a dump.",
        fileExtensions: ["json", "jsonl"])

    func confidence(for outline: JSONOutline) -> Confidence {
        if outline.string("kind") == "Listing", outline.has("data") { return .certain }
        if outline.has("subreddit"), outline.hasAny("link_id", "selftext") { return .certain }
        return outline.has("kind", "data.subreddit") ? .certain : .none
    }

    func groups(in value: JSONNode) -> [[JSONNode]] {
        if value.kind == .array {
            let elements = value.elements
            if elements.first?["kind"]?.string == "Listing" { return [elements.flatMap(Self.things)] }
            return elements.map { [$0] }
        }
        guard value["kind"]?.string == "Listing" else { return [[value]] }
        let things = Self.things(value)
        return things.grouped { thing in
            let data = Self.data(thing)
            return data["link_id"]?.string ?? data["name"]?.string ?? data["id"]?.string ?? ""
        }
    }

    func continues(_ group: [JSONNode], with record: JSONNode) -> Bool {
        guard let link = Self.data(record)["link_id"]?.string else { return false }
        let first = Self.data(group[0])
        return first["link_id"]?.string == link || first["id"]?.string.map { "t3_" + $0 } == link
    }

    private static func things(_ listing: JSONNode) -> [JSONNode] { listing["data"]?["children"]?.elements ?? [] }
    private static func data(_ thing: JSONNode) -> JSONNode { thing["data"] ?? thing }

    func article(from records: JSONRecords, _ context: inout ImportContext) throws(ImportError) -> Article {
        let first = Self.data(records.first)
        let hasPost = first["link_id"] == nil && first["title"] != nil && (first["subreddit"] != nil || records.first["kind"] != nil)
        guard hasPost || first["body"] != nil || first["link_id"] != nil else { throw records.error("The listing holds no post.") }
        let post = hasPost ? first : nil
        let name = post.map { "t3_" + ($0.identifier("id", &context) ?? "") } ?? first.string("link_id", &context) ?? ""
        let page = post?.string("permalink", &context).map { "https://www.reddit.com" + $0 } ?? first.string("link_permalink", &context)
        var reader = ThreadReader(page: page, limits: context.limits, articleName: name)
        try reader.read(Array(records.all.dropFirst(hasPost ? 1 : 0)), &context)
        let declared = post?.integer("num_comments", &context)
        if reader.missing > 0 {
            context.reportMissingComments("The page shows a part of the thread; about \(reader.missing) comments were not loaded.")
        }
        let isLink = post?["is_self"]?.bool == false
        let isLocked = post.map { $0.flag("locked", &context) || $0.flag("archived", &context) } ?? false
        return Article(
            id: page == nil && !name.isEmpty ? "reddit:" + name : nil,
            title: RichText(title: post?.line("title", as: .html, &context), leadingTo: isLink ? post?.string("url", &context) : nil),
            authors: [author(post, &context)].compactMap(\.self), published: post?.date("created_utc", &context),
            modified: post.flatMap { edited($0, &context) }, canonicalURL: page.flatMap { URL(string: $0) },
            site: Site(name: "Reddit", link: Link("https://www.reddit.com/")),
            section: first.string("subreddit_name_prefixed", &context) ?? first.string("subreddit", &context).map { "r/" + $0 },
            tags: [post?.string("link_flair_text", &context)].compactMap(\.self), kind: .forum,
            body: post.map { body($0, "selftext", &context) } ?? [],
            discussion: Discussion(
                comments: reader.thread.finish(&context), declaredCount: declared, platform: "reddit", status: isLocked ? .closed : nil,
                continuation: reader.continuation))
    }

    /// Reads comments, each before its answers.
    private struct ThreadReader {
        let page: String?
        var thread: ThreadAssembler
        var missing = 0
        var continuation: [Link] = []

        init(page: String?, limits: Limits, articleName: String) {
            self.page = page
            thread = ThreadAssembler(articleIDs: [articleName], limits: limits)
        }

        mutating func read(_ roots: [JSONNode], _ context: inout ImportContext) throws(ImportError) {
            var descent = JSONDescent(roots)
            while let (thing, parent) = descent.next() {
                try context.spend(1)
                let data = RedditDialect.data(thing)
                let name = data.string("parent_id", &context)
                if thing["kind"]?.string == "more" {
                    note(data.integer("count", &context) ?? 0, under: name)
                    continue
                }
                let reference =
                    name.map { ParentReference.id($0.hasPrefix("t1_") ? String($0.dropFirst(3)) : $0) } ?? parent.map { .inside($0) }
                    ?? .none
                let comment = RedditDialect().comment(data, &context)
                let place = thread.add(comment, answering: reference)
                guard let replies = data["replies"], replies.string != "" else { continue }
                descent.enter(RedditDialect.things(replies), of: place)
            }
        }

        private mutating func note(_ count: Int, under parent: String?) {
            missing += max(1, min(count, 1 << 32))
            guard let page, continuation.count < 100, let parent, parent.hasPrefix("t1_") else { return }
            continuation.append(Link(page + parent.dropFirst(3) + "/"))
        }
    }

    private func comment(_ data: JSONNode, _ context: inout ImportContext) -> Comment {
        let text = data.string("body", &context)
        let isRemoved = text == "[removed]"
        let isDeleted = isRemoved || text == "[deleted]" || text == nil && data["body_html"] == nil
        var marks: [Comment.Mark] = data.flag("stickied", &context) ? [.pinned] : []
        if isRemoved { marks.append(.removedByModerator) }
        let isHidden = data["collapsed"]?.bool == true
        return Comment(
            id: data.identifier("id", &context) ?? "", state: isDeleted ? .deleted : isHidden ? .hidden : .visible,
            author: author(data, &context), published: data.date("created_utc", &context), edited: edited(data, &context),
            body: isDeleted ? [] : body(data, "body", &context),
            permalink: data.string("permalink", &context).map { Link("https://www.reddit.com" + $0) },
            score: data["score_hidden"]?.bool == true ? nil : data.integer("score", &context),
            isByArticleAuthor: data.flag("is_submitter", &context), marks: marks)
    }

    private func author(_ data: JSONNode?, _ context: inout ImportContext) -> Contributor? {
        guard let data, let name = data.string("author", &context), name != "[deleted]" else { return nil }
        return Contributor(named: name, link: "https://www.reddit.com/user/\(name)", role: data.string("distinguished", &context))
    }

    /// `false`, or when it was edited.
    private func edited(_ data: JSONNode, _ context: inout ImportContext) -> PartialDate? {
        data["edited"]?.bool == nil ? data.date("edited", &context) : nil
    }

    private func body(_ data: JSONNode, _ key: String, _ context: inout ImportContext) -> [Block] {
        let base = URL(string: "https://www.reddit.com/")
        if let html = data.string(key + "_html", &context) {
            return context.blocks(html.hasPrefix("&lt;") ? Self.unescaped(html) : html, as: .html, relativeTo: base)
        }
        guard let text = data.string(key, &context), text != "[deleted]", text != "[removed]" else { return [] }
        return context.blocks(Self.unescaped(text), as: .markdown, relativeTo: base)
    }

    /// Without the escapes that everything on Reddit has once.
    private static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        let escapes: [(name: [UInt8], byte: UInt8)] = [
            (Array("&lt;".utf8), 0x3c), (Array("&gt;".utf8), 0x3e), (Array("&amp;".utf8), 0x26), (Array("&quot;".utf8), 0x22),
            (Array("&#39;".utf8), 0x27),
        ]
        var result: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.first {
            if byte == UInt8(ascii: "&"), let escape = escapes.first(where: { rest.starts(with: $0.name) }) {
                result.append(escape.byte)
                rest = rest.dropFirst(escape.name.count)
            } else {
                result.append(byte)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
