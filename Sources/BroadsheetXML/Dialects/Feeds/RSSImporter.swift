public import BroadsheetCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Reads RSS 0.90 to 2.0, with `content`, `dc`, `media`, `slash`, `wfw` and `thr`.
///
/// An item becomes an article: `content:encoded` is its body and `description` its summary; a description alone is the body. An item whose address is that
/// of a comment becomes a comment; in the feed of a weblog's comments all items are, and each page they are on is an article. WordPress states there which
/// comment another answers.
///
/// Sources: the RSS 2.0 specification (rssboard.org), RSS 1.0 and its modules (web.resource.org/rss/1.0), Media RSS, RFC 4685, and for feeds of comments
/// WordPress' own templates.
public struct RSSImporter: XMLRecordImporter {
    /// `rss`
    public let format = FormatID.rss

    /// `channel` for RSS 2.0 and 0.91 to 0.94, the root for those in RDF.
    public let layout = RecordLayout(containers: [["rss", "channel"], ["RDF"]], unnested: ["item"])

    private var channel = FeedChannel()

    /// Creates an importer.
    public init() {}

    /// Items that are comments are parts of the articles they are on.
    public var hasParts: Bool { true }

    /// What people should know about the format.
    public var info: FormatInfo {
        FormatInfo(
            id: format, name: "RSS", summary: "A feed in RSS, also one of comments.", fileExtensions: ["rss", "xml"],
            mediaTypes: ["application/rss+xml"])
    }

    /// `certain` by the root element; an export file of WordPress is no more than possible.
    public func confidence(for outline: XMLOutline) -> Confidence {
        if outline.rootName == "rss" { return outline.declares(.wordPress) ? .possible : .certain }
        return outline.rootName == "RDF" && outline.declares(.rss1) ? .certain : .none
    }

    /// An item is an article or a comment; everything else describes the feed.
    public mutating func role(of record: XMLRecord) -> XMLRecordRole {
        let root = record.root
        guard root.name == "item" else {
            note(root)
            return .note
        }
        let link = Self.link(of: root)
        let guid = root.plain("guid")
        // One that names several names the article last.
        if let reply = root.children("in-reply-to", in: .threading).last?.attribute("ref") {
            return .part(names: [guid, link].compactMap(\.self), of: reply)
        }
        if let address = CommentAddress(link) ?? CommentAddress(guid) { return .part(names: [], of: address.page) }
        return .article(names: [link.map(CommentAddress.pageName), guid].compactMap(\.self))
    }

    private mutating func note(_ root: XMLRecord.Element) {
        // In RSS 1.0 the channel is a record beside the items.
        if root.name == "channel" {
            for child in root.children { note(child) }
            return
        }
        if root.isPlain("title") { channel.title = channel.title ?? root.words }
        if root.isPlain("link") { channel.link = channel.link ?? root.words }
        if root.isPlain("language") || root.isNamed("language", in: .dublinCore) { channel.language = channel.language ?? root.words }
    }

    /// Makes an article of an item, or of a page that only comments are there of.
    public func draft(of record: XMLRecord?, named name: String, _ context: inout ImportContext) throws(ImportError) -> ArticleDraft {
        guard let item = record?.root else {
            return ArticleDraft(
                Article(
                    id: name.isEmpty ? nil : name, title: channel.pageTitle(ofPage: name).map { RichText($0) },
                    canonicalURL: URL(address: name),
                    language: channel.language, discussion: Discussion(platform: channel.generator)),
                thread: ThreadAssembler(articleIDs: name.isEmpty ? [] : [name], limits: context.limits))
        }
        let link = Self.link(of: item)
        let guid = item.plain("guid")
        let url = link.flatMap { URL(address: $0) }
        let encoded = item.words("encoded", in: .content)
        let description = item.plain("description") ?? item.words("description", in: .dublinCore)
        let media = FeedMedia(item)
        var authors = item.children("creator", in: .dublinCore).compactMap { FeedPerson.read($0.words, &context) }
        if authors.isEmpty {
            authors = item.children.filter { $0.isPlain("author") || $0.isNamed("author", in: .itunes) }
                .compactMap { FeedPerson.read($0.words, &context) }
        }
        let article = Article(
            id: guid, title: item.plain("title").flatMap { context.richText($0, as: .html, relativeTo: url) },
            summary: encoded == nil ? nil : description.flatMap { context.richText($0, as: .html, relativeTo: url) },
            authors: authors,
            published: FeedDate.read(
                item.plain("pubDate") ?? item.words("date", in: .dublinCore) ?? item.words("created", in: .dublinCoreTerms)),
            modified: FeedDate.read(item.words("modified", in: .dublinCoreTerms) ?? item.words("updated", in: .atom)), canonicalURL: url,
            site: channel.site, section: item.children("category").first { $0.attribute("domain") == AtomText.sectionScheme }?.words,
            tags: Self.tags(of: item),
            language: item.words("language", in: .dublinCore) ?? record?.root.language ?? channel.language, leadImage: media.leadImage,
            body: (encoded ?? description).map { context.blocks($0, as: .html, relativeTo: url) + media.blocks } ?? media.blocks,
            discussion: FeedDiscussion.read(item))
        return ArticleDraft(
            article,
            thread: ThreadAssembler(
                articleIDs: Set([guid, link, link.map(CommentAddress.pageName)].compactMap(\.self)), limits: context.limits))
    }

    /// Makes a comment of an item.
    public func add(_ part: XMLRecord, to draft: inout ArticleDraft, _ context: inout ImportContext) throws(ImportError) {
        let item = part.root
        let link = Self.link(of: item)
        let guid = item.plain("guid")
        let address = CommentAddress(link) ?? CommentAddress(guid)
        let url = link.flatMap { URL(address: $0) }
        let title = item.plain("title").map { context.unescaped($0) }
        var author = FeedPerson.read(item.words("creator", in: .dublinCore) ?? item.plain("author"), &context)
        if author == nil, let title, let name = title.range(ofFirst: ": "), address != nil, item.child("in-reply-to", in: .threading) == nil
        {
            author = Contributor(name: String(title[name.upperBound...]))
        }
        if draft.article.title == nil, let title, let author, title.hasPrefix("Comment on "), title.hasSuffix(" by \(author.name)") {
            draft.article.title = context.richText(String(title.dropFirst(11).dropLast(4 + author.name.count)), as: .plainText)
        }
        var text = item.words("encoded", in: .content) ?? item.plain("description") ?? ""
        var parent = item.child("in-reply-to", in: .threading)?.attribute("ref")
        if parent == nil, let answered = CommentAddress.answered(in: text) {
            (parent, text) = (CommentAddress(answered.address)?.id, answered.rest)
        }
        draft.thread?.add(
            Comment(
                id: address?.id ?? guid.map(RecordNames.id) ?? link ?? "", author: author,
                published: FeedDate.read(item.plain("pubDate") ?? item.words("date", in: .dublinCore)),
                body: context.blocks(text, as: .html, relativeTo: url), permalink: link.map { Link($0) }),
            answering: parent.map { .id(RecordNames.id(in: $0)) } ?? .none, aliases: [guid, link].compactMap(\.self))
    }

    private static func link(of item: XMLRecord.Element) -> String? {
        let original = item.words("origLink", in: "http://rssnamespace.org/feedburner/ext/1.0")
        if let link = original ?? item.plain("link") { return link }
        if let link = item.children("link", in: .atom).first(where: { $0.attribute("rel") ?? "alternate" == "alternate" }) {
            return link.attribute("href")
        }
        guard let guid = item.child("guid"), guid.attribute("isPermaLink") != "false", let words = guid.words, words.hasPrefix("http")
        else {
            return item.attribute("about", in: .rdf)
        }
        return words
    }

    private static func tags(of item: XMLRecord.Element) -> [String] {
        var tags: [String] = []
        for element in item.children where element.isPlain("category") || element.isNamed("subject", in: .dublinCore) {
            if let tag = element.words, element.attribute("domain") != AtomText.sectionScheme, !tags.contains(tag) { tags.append(tag) }
        }
        return tags
    }
}

extension XMLRecord.Element {
    /// Whether this is an element of RSS itself: of no vocabulary, that of RSS 1.0 or one that some feeds declare for RSS 2.0.
    func isPlain(_ name: String) -> Bool {
        guard self.name == name else { return false }
        guard let namespace else { return true }
        return namespace == .rss1 || namespace.rawValue.hasPrefix("http://backend.userland.com/")
            || namespace.rawValue.hasPrefix("http://blogs.law.harvard.edu/tech/")
    }

    /// The words of the first element of RSS itself with a name.
    func plain(_ name: String) -> String? {
        for child in children where child.isPlain(name) { return child.words }
        return nil
    }
}

extension URL {
    /// An address of the web, or of something else that has a scheme and a host.
    init?(address: String) {
        guard let url = URL(string: address.trimmingWhitespace()), let scheme = url.scheme?.lowercased(),
            ["http", "https"].contains(scheme)
        else { return nil }
        self = url
    }
}
