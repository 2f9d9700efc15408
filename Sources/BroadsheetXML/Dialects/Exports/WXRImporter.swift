public import BroadsheetCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Reads the export files of WordPress, versions 1.0 to 1.2 of their format, and what other programs write in it for Disqus.
///
/// Posts and pages become articles, with all their comments; attachments, menus, revisions and other records are left out and counted. Trashed posts,
/// drafts and private ones are read and reported as `unpublished`; those behind a password count as paywalled, as in the REST API. Files are read in one
/// pass, so an author's display name is known when the file lists its authors before its posts, as WordPress does. Names of people and terms stand there as
/// WordPress keeps them, which is in HTML. What editors note on blocks (comments of the type `note`, since WordPress 6.9) was not said by readers and is left
/// out. Source: WordPress' own `export_wp`; the elements of Disqus' custom format from its documentation.
public struct WXRImporter: XMLRecordImporter {
    /// `wxr`
    public let format = FormatID.wxr

    /// The children of `channel`.
    public let layout = RecordLayout(containers: [["rss", "channel"]], unnested: ["item"])

    private var channel = FeedChannel()
    /// Names and numbers of authors by their login.
    private var authors: [String: (name: String, id: String?, email: String?)] = [:]

    /// Creates an importer.
    public init() {}

    /// What people should know about the format.
    public var info: FormatInfo {
        FormatInfo(
            id: format, name: "WordPress export", summary: "The export file of a WordPress site (WXR), with its comments.",
            fileExtensions: ["xml", "wxr"], mediaTypes: ["application/rss+xml"])
    }

    /// `certain` when the root element declares WordPress' vocabulary.
    public func confidence(for outline: XMLOutline) -> Confidence {
        outline.rootName == "rss" && outline.declares(.wordPress) ? .certain : .none
    }

    /// Posts and pages are articles; other items are left out.
    public mutating func role(of record: XMLRecord) -> XMLRecordRole {
        let root = record.root
        guard root.name == "item" else {
            note(root)
            return .note
        }
        let type = root.words("post_type", in: .wordPress) ?? "post"
        if type == "post" || type == "page" || root.child("comment", in: .wordPress) != nil { return .article(names: []) }
        // Types that a site adds are articles if they have a text.
        let builtIn = ["attachment", "nav_menu_item", "revision", "custom_css", "customize_changeset", "oembed_cache", "user_request"]
        let isText = !builtIn.contains(type) && !type.hasPrefix("wp_") && root.words("encoded", in: .content) != nil
        return isText ? .article(names: []) : .other(type)
    }

    private mutating func note(_ root: XMLRecord.Element) {
        switch (root.name, root.namespace) {
        case ("title", nil): channel.title = root.words
        case ("link", nil): channel.link = root.words
        case ("language", nil): channel.language = root.words
        case ("author", .wordPress?):
            guard let login = root.words("author_login", in: .wordPress) else { return }
            let name = root.words("author_display_name", in: .wordPress) ?? login
            authors[login] = (name, root.words("author_id", in: .wordPress), root.words("author_email", in: .wordPress))
        default: return
        }
    }

    /// Makes an article of a post with its comments.
    public func draft(of record: XMLRecord?, named name: String, _ context: inout ImportContext) throws(ImportError) -> ArticleDraft {
        guard let record else { return ArticleDraft(Article()) }
        let item = record.root
        reportState(of: item, record.location, &context)
        let link = item.words("link")
        let url = link.flatMap { URL(address: $0) }
        let login = item.words("creator", in: .dublinCore)
        let author = login.flatMap { login in
            FeedPerson.person(context.unescaped(authors[login]?.name ?? login), email: authors[login]?.email, &context)
        }
        let (section, tags) = Self.terms(of: item, &context)
        let excerpt = item.words("encoded", in: .wordPressExcerpt)
        let body = item.words("encoded", in: .content)
        let article = Article(
            id: item.words("guid") ?? item.words("post_id", in: .wordPress).map { "wordpress:\($0)" },
            title: item.words("title").flatMap { context.richText($0, as: .html, relativeTo: url) },
            summary: excerpt.flatMap { context.richText($0, as: .html, relativeTo: url) }, authors: [author].compactMap(\.self),
            published: Self.date("post_date", of: item) ?? FeedDate.read(item.words("pubDate")),
            modified: Self.date("post_modified", of: item), canonicalURL: url, site: channel.site, section: section, tags: tags,
            language: channel.language, access: item.words("post_password", in: .wordPress) == nil ? nil : .paywalled,
            kind: item.words("post_type", in: .wordPress) ?? "post" == "post" ? .article : nil,
            body: body.map { context.blocks(LineBreakMarkup.html($0), as: .html, relativeTo: url) } ?? [],
            discussion: Discussion(platform: "wordpress", status: Self.status(of: item)))
        var draft = ArticleDraft(article, thread: ThreadAssembler(articleIDs: ["0"], limits: context.limits))
        let authorID = login.flatMap { authors[$0]?.id }
        let page = url.map { CommentAddress.pageAddress($0.absoluteString) }
        var notes = 0
        for comment in item.children where comment.isNamed("comment", in: .wordPress) {
            if comment.words("comment_type", in: .wordPress) == "note" {
                notes += 1
            } else {
                add(comment, to: &draft, url: url, page: page, authorID: authorID, &context)
            }
        }
        if notes > 0 {
            context.report(Diagnostic(.note, .recordsLeftOut, "What editors noted on blocks was left out (\(notes)).", at: record.location))
        }
        return draft
    }

    private func add(
        _ comment: XMLRecord.Element, to draft: inout ArticleDraft, url: URL?, page: String?, authorID: String?,
        _ context: inout ImportContext
    ) {
        let words = { (name: String) in comment.words(name, in: .wordPress) }
        let author = FeedPerson.person(
            context.unescaped(words("comment_author") ?? ""), email: words("comment_author_email"), ipAddress: words("comment_author_IP"),
            link: words("comment_author_url"), &context)
        let type = words("comment_type")
        let user = words("comment_user_id").flatMap { $0 == "0" ? nil : $0 }
        let id = words("comment_id") ?? ""
        draft.thread?.add(
            Comment(
                id: id, kind: type == "pingback" || type == "trackback" ? .pingback : type == "review" ? .review : .comment,
                state: Self.state(words("comment_approved")),
                author: author, published: Self.date("comment_date", of: comment),
                body: words("comment_content").map { context.blocks(LineBreakMarkup.html($0), as: .html, relativeTo: url) } ?? [],
                permalink: id.isEmpty ? nil : page.map { Link("\($0)#comment-\(id)") },
                isByArticleAuthor: user != nil && user == authorID),
            answering: Self.parent(of: comment).map { .id($0) } ?? .none)
    }

    /// The number of the parent; where there is none, that of a parent which was not at hand when ``WXRExporter`` wrote the file.
    private static func parent(of comment: XMLRecord.Element) -> String? {
        guard let parent = comment.words("comment_parent", in: .wordPress), parent != "0" else {
            for meta in comment.children("commentmeta", in: .wordPress)
            where meta.words("meta_key", in: .wordPress) == WXRExporter.missingParent {
                return meta.words("meta_value", in: .wordPress)
            }
            return nil
        }
        return parent
    }

    private func reportState(of item: XMLRecord.Element, _ location: SourceLocation, _ context: inout ImportContext) {
        guard let state = item.words("status", in: .wordPress), !["publish", "inherit", "open", "closed"].contains(state) else { return }
        context.report(Diagnostic(.note, .unpublished, "The post is not public: its state is “\(state)”.", at: location))
    }

    /// The first category is the section; the others and the tags are tags.
    private static func terms(of item: XMLRecord.Element, _ context: inout ImportContext) -> (section: String?, tags: [String]) {
        var section: String?
        var tags: [String] = []
        for element in item.children("category") {
            guard let words = element.words, let domain = element.attribute("domain"), domain != "post_format" else { continue }
            let name = context.unescaped(words)
            if domain == "category", section == nil {
                section = name
            } else if domain == "category" || domain == "post_tag" || domain == "tag", name != section, !tags.contains(name) {
                tags.append(name)
            }
        }
        return (section, tags)
    }

    private static func status(of item: XMLRecord.Element) -> Discussion.Status? {
        switch item.words("comment_status", in: .wordPress) {
        case "open": .open
        case "closed": .closed
        default: nil
        }
    }

    private static func state(_ approved: String?) -> Comment.State {
        switch approved {
        case "0", "hold": .pending
        case "spam": .spam
        case "trash", "post-trashed": .deleted
        default: .visible
        }
    }

    /// A date of the site's own time and the same in UTC: together they give the zone.
    private static func date(_ name: String, of element: XMLRecord.Element) -> PartialDate? {
        let isStated = { (text: String?) in text.flatMap { $0.hasPrefix("0000") || $0 == WXRExporter.unknownDate ? nil : $0 } }
        let local = isStated(element.words(name, in: .wordPress)).flatMap { PartialDate(iso: $0) }
        let universal = isStated(element.words(name + "_gmt", in: .wordPress)).flatMap { PartialDate(iso: $0) }
        guard let local else { return universal?.with(utcOffset: 0) }
        guard let universal, let here = local.instant, let there = universal.instant else { return local }
        let offset = Int((here.timeIntervalSinceReferenceDate - there.timeIntervalSinceReferenceDate).rounded())
        return abs(offset) <= 18 * 3600 && offset % 60 == 0 ? local.with(utcOffset: offset) : universal.with(utcOffset: 0)
    }
}

extension CommentAddress {
    /// An address without its fragment.
    static func pageAddress(_ address: String) -> String { String(address.prefix { $0 != "#" }) }
}
