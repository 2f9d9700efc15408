import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Reads Ghost's export of a site (`{"db": [{"data": …}]}`) and the posts of its content API (`{"posts": […]}`).
///
/// An export is a set of tables: posts, tags and users, and which belongs to which. It carries no comments, so articles have no discussion. Since the tables
/// come in any order, the file is held whole; ``Limits/bytes`` bounds it. The articles are made one by one.
///
/// Addresses on the site itself begin with `__GHOST_URL__` in an export, which does not say where the site is: they are resolved against the address that
/// the input comes from, and are left relative where that is not known. Source: Ghost's own exporter.
struct GhostImporter: Importer {
    let info = FormatInfo(id: "ghost", name: "Ghost", summary: "The export of a Ghost site, or posts of its API.", fileExtensions: ["json"])
    var format: FormatID { info.id }

    func confidence(for probe: Probe) -> Confidence {
        let outline = JSONOutline(probe)
        if outline.has("db.meta") || outline.has("db.data.posts") || outline.has("meta.exported_on", "data.posts")
            || outline.hasAny("posts.mobiledoc", "posts.comment_id")
        {
            return .certain
        }
        return outline.has("posts.uuid", "posts.slug") ? .certain : .none
    }

    func open(_ source: Source, context: ImportContext) throws(ImportError) -> ArticleStream {
        var reader = try JSONPullReader(source, limits: context.limits)
        guard try reader.nextElement() else { throw ImportError(.empty, "The input is empty.", at: source.location()) }
        let value = try reader.readValue()
        let database = value["db"]?.elements.first ?? value
        let data = database["data"] ?? database
        guard let posts = data["posts"] else { throw ImportError(.malformed, "The export holds no posts.", at: value.location) }
        return ArticleStream(GhostPosts(posts: posts.elements, tables: GhostTables(data), site: source.url, context: context))
    }
}

/// What belongs to which post.
private struct GhostTables: Sendable {
    private(set) var tags: [String: [String]] = [:]
    private(set) var authors: [String: [Contributor]] = [:]
    private(set) var meta: [String: JSONNode] = [:]

    init(_ data: JSONNode) {
        let names = Self.byID(data["tags"])
        let users = Self.byID(data["users"])
        for row in Self.sorted(data["posts_tags"]) {
            guard let post = Self.text(row["post_id"]), let tag = Self.text(row["tag_id"]).flatMap({ names[$0] }) else { continue }
            // Names with a number sign are the site's own and never shown.
            if let name = tag["name"]?.string, !name.hasPrefix("#") { tags[post, default: []].append(name) }
        }
        for row in Self.sorted(data["posts_authors"]) {
            guard let post = Self.text(row["post_id"]), let user = Self.text(row["author_id"]).flatMap({ users[$0] }) else { continue }
            if let author = Contributor(named: user["name"]?.string, link: user["website"]?.string) {
                authors[post, default: []].append(author)
            }
        }
        for row in data["posts_meta"]?.elements ?? [] {
            if let post = Self.text(row["post_id"]) { meta[post] = row }
        }
    }

    private static func byID(_ table: JSONNode?) -> [String: JSONNode] {
        (table?.elements ?? []).reduce(into: [:]) { rows, row in
            if let id = text(row["id"]) { rows[id] = row }
        }
    }

    private static func sorted(_ table: JSONNode?) -> [JSONNode] {
        let rows = (table?.elements ?? []).map { (row: $0, order: $0["sort_order"]?.numberText.flatMap { Int($0) } ?? 0) }
        return rows.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }.map(\.element.row)
    }

    private static func text(_ node: JSONNode?) -> String? { node?.string ?? node?.numberText }
}

/// The posts of an export, each made into an article when it is asked for.
private struct GhostPosts: IteratorProtocol, Sendable {
    let posts: [JSONNode]
    let tables: GhostTables
    /// Where the site is, if that is known.
    let site: URL?
    let context: ImportContext
    var place = 0

    mutating func next() -> ArticleStream.Item? {
        guard place < posts.count else { return nil }
        defer { place += 1 }
        var context = context
        do throws(ImportError) {
            var article = try article(posts[place], &context)
            context.addEvidence(to: &article, from: [posts[place]])
            return .article(context.imported(article, as: "ghost"))
        } catch {
            return .rejected(error)
        }
    }

    private func article(_ post: JSONNode, _ context: inout ImportContext) throws(ImportError) -> Article {
        guard post.kind == .object, post["title"] != nil || post["html"] != nil else {
            throw ImportError(.malformed, "This is no post.", at: post.location)
        }
        let id = post.identifier("id", &context)
        let page = address(post.string("url", &context)) ?? address(post.string("canonical_url", &context)) ?? place(of: post)
        let published = post.date("published_at", &context)
        let details = id.flatMap { tables.meta[$0] }
        let named = (post["tags"]?.elements ?? []).compactMap { $0["name"]?.string }.filter { !$0.hasPrefix("#") }
        let persons = (post["authors"]?.elements ?? []).compactMap { Contributor(named: $0["name"]?.string, link: $0["url"]?.string) }
        let html = post.string("html", &context).map(resolved)
        var body = html.map { context.blocks($0, as: .html, relativeTo: page) } ?? []
        if body.isEmpty { body = post.blocks("plaintext", as: .plainText, &context) }
        if body.isEmpty, post["mobiledoc"] != nil || post["lexical"] != nil {
            context.report(
                Diagnostic(
                    .warning, .noContent, "The post is there only in the editor's own format, which is not read.", at: post.location))
        }
        let image = post.string("feature_image", &context)
        let status = post["status"]?.string
        return Article(
            id: page == nil ? id.map { "ghost:" + $0 } : nil, title: post.line("title", &context),
            summary: post.line("custom_excerpt", &context), authors: persons.isEmpty ? id.flatMap { tables.authors[$0] } ?? [] : persons,
            published: published ?? (status == "draft" ? nil : post.date("created_at", &context)),
            modified: post.date("updated_at", &context)?.unless(published), canonicalURL: page,
            tags: named.isEmpty ? id.flatMap { tables.tags[$0] } ?? [] : named, language: post.string("locale", &context),
            leadImage: image.map {
                Media(kind: .image, source: Link(resolved($0)), alternativeText: (details ?? post).string("feature_image_alt", &context))
            }, access: post["visibility"]?.string.map { $0 == "public" ? .free : .paywalled }, kind: .article, body: body)
    }

    private static let placeholder = "__GHOST_URL__"

    /// A text with the addresses on the site as far as they are known.
    private func resolved(_ text: String) -> String {
        guard text.contains(Self.placeholder) else { return text }
        var base = site?.absoluteString ?? ""
        while base.hasSuffix("/") { base.removeLast() }
        return text.split(separator: Self.placeholder, omittingEmptySubsequences: false).joined(separator: base)
    }

    private func address(_ text: String?) -> URL? {
        guard let text = text.map(resolved), !text.isEmpty, let url = URL(string: text), url.scheme != nil else { return nil }
        return url
    }

    /// The address of a published post, whose name is the last part of it in a site that keeps Ghost's usual ones.
    private func place(of post: JSONNode) -> URL? {
        guard let site, let slug = post["slug"]?.string, post["status"]?.string == "published" else { return nil }
        return URL(string: slug + "/", relativeTo: site)?.absoluteURL
    }
}
