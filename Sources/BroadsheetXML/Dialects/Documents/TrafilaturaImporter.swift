public import BroadsheetCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Reads the XML that trafilatura writes: one document, whose attributes are the metadata, with `main` and `comments`.
///
/// The format keeps no authors, dates or answers of comments: each paragraph or other block under `comments` is one comment. Source: trafilatura's own
/// writer.
public struct TrafilaturaXMLImporter: XMLRecordImporter {
    /// `trafilatura-xml`
    public let format = FormatID.trafilaturaXML

    /// The whole document; several in one `corpus` are read one by one.
    public let layout = RecordLayout(containers: [["corpus"]], unnested: ["doc"])

    /// Creates an importer.
    public init() {}

    /// What people should know about the format.
    public var info: FormatInfo {
        FormatInfo(
            id: format, name: "trafilatura XML", summary: "An article as trafilatura writes it in XML.", fileExtensions: ["xml"],
            mediaTypes: ["application/xml"])
    }

    /// `certain` when the root is `doc` and `main` follows.
    public func confidence(for outline: XMLOutline) -> Confidence {
        guard outline.rootNamespace == nil, outline.rootName == "doc" else { return .none }
        if outline.mentions("<main") { return .certain }
        return outline.rootAttributes["fingerprint"] != nil || outline.rootAttributes["sitename"] != nil ? .likely : .none
    }

    /// Every document is an article.
    public func role(of record: XMLRecord) -> XMLRecordRole { record.root.name == "doc" ? .article(names: []) : .other(record.root.name) }

    /// Makes an article of a document.
    public func draft(of record: XMLRecord?, named name: String, _ context: inout ImportContext) throws(ImportError) -> ArticleDraft {
        guard let record else { return ArticleDraft(Article()) }
        let doc = record.root
        let value = { (name: String) in doc.attribute(name).map { $0.trimmingWhitespace() }.flatMap { $0.isEmpty ? nil : $0 } }
        let url = (value("source") ?? value("url")).flatMap { URL(address: $0) }
        let list = { (name: String) in
            value(name)?.split(separator: ";").map { String($0).trimmingWhitespace() }.filter { !$0.isEmpty } ?? []
        }
        guard let main = doc.child("main") else {
            throw ImportError(.malformed, "The document has no element “main”.", at: record.location)
        }
        let categories = list("categories")
        let article = Article(
            title: value("title").map { RichText($0) }, summary: (value("excerpt") ?? value("description")).map { RichText($0) },
            authors: list("author").map { Contributor(name: $0) }, published: FeedDate.read(value("date")), canonicalURL: url,
            site: (value("sitename") ?? value("hostname")).map { Site(name: $0) }, section: categories.first,
            tags: categories.dropFirst() + list("tags"), language: value("language"), licence: value("license"),
            leadImage: value("image").map { Media(kind: .image, source: Link($0)) },
            kind: value("pagetype").map { ArticleKind(rawValue: $0) },
            body: context.blocks(TextElements.html(in: main), as: .html, relativeTo: url),
            discussion: doc.child("comments") == nil ? nil : Discussion())
        var draft = ArticleDraft(article, thread: ThreadAssembler(limits: context.limits))
        guard let comments = doc.child("comments") else { return draft }
        for element in comments.children {
            let blocks = context.blocks(TextElements.html(of: element), as: .html, relativeTo: url)
            if !blocks.isEmpty { draft.thread?.add(Comment(id: "", body: blocks)) }
        }
        return draft
    }
}
