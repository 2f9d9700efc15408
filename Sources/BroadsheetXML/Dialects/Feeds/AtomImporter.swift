public import BroadsheetCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Reads Atom 1.0 and 0.3, with threads of comments.
///
/// An entry becomes an article. One that says what it replies to becomes a comment of that article, or of the one that its parent is on, however deep; where
/// that article is not in the feed, the comments make an article of their own, which has the address they state for it.
///
/// Sources: RFC 4287, RFC 4685 (threads), RFC 4946 (licences), and the Atom 0.3 draft.
public struct AtomImporter: XMLRecordImporter {
    /// `atom`
    public let format = FormatID.atom

    /// The children of `feed`; an `entry` alone is a document too.
    public let layout = RecordLayout(containers: [["feed"]], unnested: ["entry"])

    private var channel = FeedChannel()

    /// Creates an importer.
    public init() {}

    /// Comments are entries of their own.
    public var hasParts: Bool { true }

    /// What people should know about the format.
    public var info: FormatInfo {
        FormatInfo(
            id: format, name: "Atom", summary: "A feed in Atom, also one of comments, with their threads (RFC 4685).",
            fileExtensions: ["atom", "xml"], mediaTypes: ["application/atom+xml"])
    }

    /// `certain` by the root element; an export file of Blogger is no more than possible.
    public func confidence(for outline: XMLOutline) -> Confidence {
        guard outline.rootNamespace == .atom, outline.rootName == "feed" || outline.rootName == "entry" else { return .none }
        return BloggerImporter.recognises(outline) ? .possible : .certain
    }

    /// An entry is an article or a comment; everything else describes the feed.
    public mutating func role(of record: XMLRecord) -> XMLRecordRole {
        let root = record.root
        guard root.isNamed("entry", in: .atom) else {
            note(root)
            return .note
        }
        let names = [root.words("id", in: .atom), root.atomLink("alternate")].compactMap(\.self)
        // One that names several names the article last.
        let replies = root.children("in-reply-to", in: .threading)
        if let parent = replies.last?.attribute("ref") ?? replies.last?.attribute("href") { return .part(names: names, of: parent) }
        return .article(names: names)
    }

    private mutating func note(_ root: XMLRecord.Element) {
        guard root.namespace == .atom else { return }
        switch root.name {
        case "title": channel.title = channel.title ?? AtomText(root)?.text.trimmingWhitespace()
        case "link" where (root.attribute("rel") ?? "alternate") == "alternate": channel.link = channel.link ?? root.attribute("href")
        case "author": channel.authors.append(root)
        default: return
        }
    }

    /// Makes an article of an entry, or of something that only replies to it are there of.
    public func draft(of record: XMLRecord?, named name: String, _ context: inout ImportContext) throws(ImportError) -> ArticleDraft {
        guard let entry = record?.root else {
            return ArticleDraft(
                Article(id: name.isEmpty ? nil : RecordNames.id(in: name), canonicalURL: URL(address: name), discussion: Discussion()),
                thread: ThreadAssembler(articleIDs: name.isEmpty ? [] : [RecordNames.id(in: name)], limits: context.limits))
        }
        let id = entry.words("id", in: .atom)
        let link = entry.atomLink("alternate")
        let url = link.flatMap { URL(address: $0) }
        let base = (entry.attribute("base", in: .xml) ?? entry.storage.tables.base).flatMap { URL(address: $0) } ?? url
        let media = FeedMedia(entry)
        let dates = Self.dates(of: entry)
        let summary = AtomText(entry.child("summary", in: .atom))
        let content = AtomText(entry.child("content", in: .atom))
        let article = Article(
            id: id.map(RecordNames.id), title: AtomText(entry.child("title", in: .atom))?.line(&context, relativeTo: base),
            summary: content == nil ? nil : summary?.line(&context, relativeTo: base), authors: authors(of: entry, &context),
            published: dates.published, modified: dates.updated, canonicalURL: url, site: site(of: entry),
            section: entry.children("category", in: .atom).first { $0.attribute("scheme") == AtomText.sectionScheme }?.attribute("term"),
            tags: entry.atomTags, language: entry.language,
            licence: entry.atomLink("license"), leadImage: media.leadImage,
            body: ((content ?? summary)?.blocks(&context, relativeTo: base) ?? []) + media.blocks, discussion: FeedDiscussion.read(entry))
        return ArticleDraft(
            article, thread: ThreadAssembler(articleIDs: Set([id.map(RecordNames.id), link].compactMap(\.self)), limits: context.limits))
    }

    /// Makes a comment of an entry that replies to something.
    public func add(_ part: XMLRecord, to draft: inout ArticleDraft, _ context: inout ImportContext) throws(ImportError) {
        let entry = part.root
        let id = entry.words("id", in: .atom)
        let link = entry.atomLink("alternate")
        let url = link.flatMap { URL(address: $0) }
        let reply = entry.child("in-reply-to", in: .threading)
        if draft.article.title == nil, draft.article.body.isEmpty, draft.article.id == reply?.attribute("ref"),
            let page = reply?.attribute("href"), let url = URL(address: page)
        {
            // The address of a page is a better one than its id that looks like an address.
            draft.article.canonicalURL = url
            draft.article.title = channel.pageTitle(ofPage: CommentAddress.pageName(page)).map { RichText($0) }
        }
        let dates = Self.dates(of: entry)
        var text = AtomText(entry.child("content", in: .atom)) ?? AtomText(entry.child("summary", in: .atom))
        if reply != nil { text?.dropAnswered() }
        let author = authors(of: entry, &context).first
        draft.thread?.add(
            Comment(
                id: (id ?? link).map(RecordNames.id) ?? "", author: author, published: dates.published ?? dates.updated,
                edited: dates.published == nil ? nil : dates.updated,
                body: text?.blocks(&context, relativeTo: url) ?? [], permalink: link.map { Link($0) },
                isByArticleAuthor: author.map { name in draft.article.authors.contains { $0.link != nil && $0.link == name.link } } ?? false
            ),
            answering: (reply?.attribute("ref") ?? reply?.attribute("href")).map { .id(RecordNames.id(in: $0)) } ?? .none,
            aliases: [link].compactMap(\.self))
    }

    /// When an entry was published and changed. Atom asks for a date of change where there was none: then it is that of publication, or the beginning of
    /// the computers' time.
    private static func dates(of entry: XMLRecord.Element) -> (published: PartialDate?, updated: PartialDate?) {
        let known = { (names: [String]) in
            names.lazy.compactMap { entry.words($0, in: .atom) }.first.flatMap { $0 == AtomExporter.unknownDate ? nil : FeedDate.read($0) }
        }
        let published = known(["published", "issued", "created"])
        let updated = known(["updated", "modified"])
        return (published, updated == published ? nil : updated)
    }

    private func authors(of entry: XMLRecord.Element, _ context: inout ImportContext) -> [Contributor] {
        var authors = entry.atomPeople("author", &context)
        if authors.isEmpty { authors = entry.children("creator", in: .dublinCore).compactMap { FeedPerson.read($0.words, &context) } }
        // RFC 4287: an entry without authors has those of its source, then those of the feed.
        if authors.isEmpty, let source = entry.child("source", in: .atom) { authors = source.atomPeople("author", &context) }
        if authors.isEmpty {
            authors = channel.authors.compactMap { author in
                FeedPerson.person(
                    author.words("name", in: .atom) ?? "", email: author.words("email", in: .atom), link: author.words("uri", in: .atom),
                    &context)
            }
        }
        for var person in entry.atomPeople("contributor", &context) {
            person.role = "contributor"
            authors.append(person)
        }
        return authors
    }

    private func site(of entry: XMLRecord.Element) -> Site? {
        guard let source = entry.child("source", in: .atom), let title = AtomText(source.child("title", in: .atom)) else {
            return channel.site
        }
        return Site(name: title.text.trimmingWhitespace(), link: source.atomLink("alternate").map { Link($0) })
    }
}
