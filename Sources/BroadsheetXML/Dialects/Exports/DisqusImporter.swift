public import BroadsheetCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Reads the export files of Disqus: a list of threads, which become articles, and a list of posts, which become their comments.
///
/// A thread holds little more than the address and title of a page. Deleted posts and spam are read with their state. Files in which only the numbers are
/// in Disqus' vocabulary are read as well. Sources: Disqus' documentation of its export format, and the programs that import it.
public struct DisqusImporter: XMLRecordImporter {
    /// `disqus-xml`
    public let format = FormatID.disqusXML

    /// The children of `disqus`.
    public let layout = RecordLayout(containers: [["disqus"]], unnested: ["post", "thread"])

    /// Creates an importer.
    public init() {}

    /// Posts are records of their own.
    public var hasParts: Bool { true }

    /// Posts name their threads.
    public var partReference: PartReference? {
        PartReference(record: "post", element: "thread", in: .disqus, attribute: "id", in: .disqusInternals)
    }

    /// What people should know about the format.
    public var info: FormatInfo {
        FormatInfo(
            id: format, name: "Disqus export", summary: "The export file of a Disqus forum: pages and their comments.",
            fileExtensions: ["xml"],
            mediaTypes: ["application/xml"])
    }

    /// `certain` by the root element.
    public func confidence(for outline: XMLOutline) -> Confidence {
        outline.rootName == "disqus" && (outline.rootNamespace == .disqus || outline.declares(.disqusInternals)) ? .certain : .none
    }

    /// Threads are articles, posts their parts.
    public func role(of record: XMLRecord) -> XMLRecordRole {
        let root = record.root
        switch root.name {
        case "thread": return .article(names: [root.disqusID].compactMap(\.self))
        case "post": return .part(names: [], of: root.disqusChild("thread")?.disqusID ?? "")
        case "category": return .note
        default: return .other(root.name)
        }
    }

    /// Makes an article of a thread, or of one that is not in the file.
    public func draft(of record: XMLRecord?, named name: String, _ context: inout ImportContext) throws(ImportError) -> ArticleDraft {
        guard let thread = record?.root else {
            return ArticleDraft(
                Article(id: name.isEmpty ? nil : "disqus:\(name)", discussion: Discussion(platform: "disqus")),
                thread: ThreadAssembler(limits: context.limits))
        }
        let url = thread.disqusWords("link").flatMap { URL(address: $0) }
        if thread.disqusWords("isDeleted") == "true" {
            context.report(Diagnostic(.note, .unpublished, "The thread was deleted.", at: record?.location))
        }
        let isClosed = thread.disqusWords("isClosed")
        let forum = thread.disqusWords("forum")
        let article = Article(
            id: thread.disqusID.map { "disqus:\($0)" },
            title: thread.disqusWords("title").flatMap { context.richText($0, as: .html) },
            authors: [Self.author(of: thread, &context)].compactMap(\.self),
            published: Self.date(of: thread), canonicalURL: url, site: forum.map { Site(name: $0) },
            body: thread.disqusWords("message").map { context.blocks($0, as: .html, relativeTo: url) } ?? [],
            discussion: Discussion(
                platform: "disqus", status: isClosed == "true" ? .closed : isClosed == "false" ? .open : nil))
        return ArticleDraft(article, thread: ThreadAssembler(limits: context.limits))
    }

    /// Makes a comment of a post.
    public func add(_ part: XMLRecord, to draft: inout ArticleDraft, _ context: inout ImportContext) throws(ImportError) {
        let post = part.root
        let isSpam = post.disqusWords("isSpam") == "true"
        let isDeleted = post.disqusWords("isDeleted") == "true"
        let author = Self.author(of: post, &context)
        draft.thread?.add(
            Comment(
                id: post.disqusID ?? "", state: isDeleted ? .deleted : isSpam ? .spam : .visible, author: author,
                published: Self.date(of: post),
                body: post.disqusWords("message").map {
                    context.blocks($0, as: .html, relativeTo: draft.article.canonicalURL)
                } ?? []),
            answering: post.disqusChild("parent")?.disqusID.map { .id($0) } ?? .none)
    }

    private static func date(of element: XMLRecord.Element) -> PartialDate? {
        element.disqusWords("createdAt").flatMap { $0 == AtomExporter.unknownDate ? nil : FeedDate.readUTC($0) }
    }

    private static func author(of element: XMLRecord.Element, _ context: inout ImportContext) -> Contributor? {
        let author = element.disqusChild("author")
        let user = author?.disqusWords("username")
        let isNameless = author?.disqusWords("isAnonymous") == "true"
        return FeedPerson.person(
            author?.disqusWords("name") ?? user ?? "", email: author?.disqusWords("email"),
            ipAddress: element.disqusWords("ipAddress"),
            link: isNameless ? nil : user.map { "https://disqus.com/by/\($0)/" }, &context)
    }
}

extension XMLRecord.Element {
    fileprivate func disqusChild(_ name: String) -> XMLRecord.Element? { child(name, inOrOutside: .disqus) }

    fileprivate func disqusWords(_ name: String) -> String? { disqusChild(name)?.words }

    fileprivate var disqusID: String? {
        let id = attribute("id", in: .disqusInternals)?.trimmingWhitespace() ?? ""
        return id.isEmpty ? nil : id
    }
}
