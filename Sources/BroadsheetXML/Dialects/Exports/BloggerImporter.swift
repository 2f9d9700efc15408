public import BroadsheetCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Reads the export files of Blogger: the old ones in Atom, in which a category says what an entry is, and the new ones of Takeout, in which
/// `blogger:type` does.
///
/// Posts and pages become articles, comments their discussion. Settings, layouts and templates are left out and counted. In the new files `blogger:parent`
/// names the post that a comment is on and `blogger:inReplyTo` the comment that it answers, and a post has the path of its address but not the site's,
/// which is taken from the address that the input comes from.
/// Sources: export files and the programs that read them. Unsure: the values of `blogger:status` of comments beside `LIVE`.
public struct BloggerImporter: XMLRecordImporter {
    /// `blogger`
    public let format = FormatID.blogger

    /// The children of `feed`.
    public let layout = RecordLayout(containers: [["feed"]], unnested: ["entry"])

    private var channel = FeedChannel()
    /// Where the input comes from.
    private var place: String?

    /// Creates an importer.
    public init() {}

    /// Comments are entries of their own.
    public var hasParts: Bool { true }

    /// What people should know about the format.
    public var info: FormatInfo {
        FormatInfo(
            id: format, name: "Blogger", summary: "The export file of a weblog on Blogger, with its comments.",
            fileExtensions: ["xml", "atom"],
            mediaTypes: ["application/atom+xml"])
    }

    /// `certain` when the feed has Blogger's vocabulary, or sorts its entries as Blogger does.
    public func confidence(for outline: XMLOutline) -> Confidence { Self.recognises(outline) ? .certain : .none }

    static func recognises(_ outline: XMLOutline) -> Bool {
        guard outline.rootName == "feed", outline.rootNamespace == .atom else { return false }
        return outline.declares(.blogger)
            || outline.mentions("http://schemas.google.com/blogger/2008/kind#")
                && (outline.mentions("/feeds/") && outline.mentions("/archive") || outline.mentions("kind#settings"))
    }

    /// Begins to read. Articles are read as they are pulled.
    ///
    /// - Throws: ``ImportError`` as ``XMLRecordReader/init(_:layout:limits:)`` does; also `too-large` for packed input beyond the limit.
    public func open(_ source: Source, context: ImportContext) throws(ImportError) -> ArticleStream {
        var importer = self
        importer.place = source.url.flatMap { url in url.isFileURL ? nil : url.absoluteString }
        let reader = try XMLRecordReader(source, layout: layout, limits: context.limits, isReadTwice: true)
        return ArticleStream(working: GroupIterator(importer, reader, context))
    }

    /// What an entry is stands in one of its categories or in `blogger:type`.
    public mutating func role(of record: XMLRecord) -> XMLRecordRole {
        let root = record.root
        guard root.isNamed("entry", in: .atom) else {
            if root.isNamed("title", in: .atom) { channel.title = channel.title ?? root.words }
            if root.isNamed("link", in: .atom), root.attribute("rel") == "alternate" { channel.link = root.attribute("href") }
            return .note
        }
        let kind = Self.kind(of: root)
        let id = root.words("id", in: .atom)
        switch kind {
        case "post", "page": return .article(names: [id].compactMap(\.self))
        case "comment":
            guard let post = Self.post(of: root) else { return .part(names: [], of: "") }
            return .part(names: [], of: post)
        default: return .other(kind ?? "entry")
        }
    }

    private static func kind(of entry: XMLRecord.Element) -> String? {
        if let type = entry.words("type", in: .blogger) { return type.lowercased() }
        let category = entry.children("category", in: .atom).first { $0.attribute("scheme") == AtomText.kindScheme }
        return category?.attribute("term").map { String($0.split(separator: "#").last ?? "") }
    }

    /// The name of the post that a comment is on.
    private static func post(of entry: XMLRecord.Element) -> String? {
        entry.child("in-reply-to", in: .threading)?.attribute("ref") ?? entry.words("parent", in: .blogger)
            ?? entry.words("postId", in: .blogger)
    }

    /// Makes an article of a post or page, or of a post that is not in the file.
    public func draft(of record: XMLRecord?, named name: String, _ context: inout ImportContext) throws(ImportError) -> ArticleDraft {
        var discussion = Discussion(platform: "blogger")
        guard let entry = record?.root else {
            return ArticleDraft(
                Article(id: name.isEmpty ? "blogger:unknown-post" : name, site: channel.site, discussion: discussion),
                thread: ThreadAssembler(articleIDs: [name], limits: context.limits))
        }
        reportState(of: entry, record?.location, &context)
        let id = entry.words("id", in: .atom)
        let url = address(of: entry)
        discussion.declaredCount = entry.words("total", in: .threading).flatMap { Int($0) }
        let authors = entry.atomPeople("author", &context)
        let article = Article(
            id: id, title: AtomText(entry.child("title", in: .atom))?.line(&context, relativeTo: url),
            summary: entry.words("metaDescription", in: .blogger).map { RichText($0) }, authors: authors,
            published: FeedDate.read(entry.words("published", in: .atom) ?? entry.words("created", in: .blogger)),
            modified: FeedDate.read(entry.words("updated", in: .atom)), canonicalURL: url, site: channel.site, tags: entry.atomTags,
            leadImage: FeedMedia(entry).leadImage, kind: Self.kind(of: entry) == "post" ? .article : nil,
            body: AtomText(entry.child("content", in: .atom))?.blocks(&context, relativeTo: url) ?? [], discussion: discussion)
        return ArticleDraft(article, thread: ThreadAssembler(articleIDs: Set([id].compactMap(\.self)), limits: context.limits))
    }

    /// Makes a comment of an entry.
    public func add(_ part: XMLRecord, to draft: inout ArticleDraft, _ context: inout ImportContext) throws(ImportError) {
        let entry = part.root
        let id = entry.words("id", in: .atom) ?? ""
        let link = entry.atomLink("alternate")
        let published = FeedDate.read(entry.words("published", in: .atom) ?? entry.words("created", in: .blogger))
        let author = entry.atomPeople("author", &context).first
        // The link to the comment that is answered ends in the number in that comment's id.
        let parent = entry.atomLink("related").map(Self.number) ?? entry.words("inReplyTo", in: .blogger).map(Self.number)
        draft.thread?.add(
            Comment(
                id: id, state: Self.state(entry.words("status", in: .blogger)), author: author, published: published,
                body: AtomText(entry.child("content", in: .atom))?.blocks(&context, relativeTo: draft.article.canonicalURL) ?? [],
                permalink: link.map { Link($0) },
                isByArticleAuthor: author?.link.map { link in draft.article.authors.contains { $0.link == link } } ?? false),
            answering: parent.map { .id($0) } ?? .none, aliases: [Self.number(id)])
    }

    /// The address: stated, or made of the file name that new exports have instead.
    private func address(of entry: XMLRecord.Element) -> URL? {
        if let link = entry.atomLink("alternate") { return URL(address: link) }
        guard let name = entry.words("filename", in: .blogger), let site = channel.link ?? place else { return nil }
        return URL(address: CommentAddress.pageName(site) + (name.hasPrefix("/") ? name : "/" + name))
    }

    private func reportState(of entry: XMLRecord.Element, _ location: SourceLocation?, _ context: inout ImportContext) {
        let isDraft = entry.child("control", in: "http://purl.org/atom/app#")?.words("draft", in: "http://purl.org/atom/app#") == "yes"
        let state = entry.words("status", in: .blogger) ?? (isDraft ? "DRAFT" : "LIVE")
        guard state != "LIVE" else { return }
        context.report(Diagnostic(.note, .unpublished, "The post is not public: its state is “\(state)”.", at: location))
    }

    private static func state(_ status: String?) -> Comment.State {
        switch status {
        case "PENDING", "AWAITING_MODERATION": .pending
        case "SPAM": .spam
        case "SOFT_TRASHED", "DELETED", "TRASHED", "REMOVED": .deleted
        case "GHOSTED": .hidden
        default: .visible
        }
    }

    /// The number at the end of an id or an address.
    private static func number(_ text: String) -> String {
        String(String(text.reversed().prefix { $0.isASCII && $0.isNumber }).reversed())
    }
}
