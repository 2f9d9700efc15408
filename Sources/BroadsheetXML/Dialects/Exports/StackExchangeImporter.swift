public import BroadsheetCore

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// Reads the dumps of the Stack Exchange network: `Posts.xml`, whose rows are questions and answers, and `Comments.xml`.
///
/// A question becomes an article, its answers are comments of the kind `answer`, the accepted one marked. A file of comments alone gives an article without
/// text for each post that they are on. Users are numbers in these files; their names stand in another file, so a row has an author only where it states
/// the name itself, as for users who were deleted. Times are UTC. Source: the schema that is published with the dumps.
public struct StackExchangeImporter: XMLRecordImporter {
    /// `stackexchange-dump`
    public let format = FormatID.stackExchangeDump

    /// The rows of `posts` or `comments`.
    public let layout = RecordLayout(containers: [["posts"], ["comments"]], unnested: ["row"])

    /// The address of the site, such as `https://stackoverflow.com`, which the files do not state. With it posts have addresses.
    public var site: URL?

    /// Creates an importer.
    ///
    /// - Parameter site: The address of the site that the dump is of.
    public init(site: URL? = nil) { self.site = site }

    /// Answers are rows of their own.
    public var hasParts: Bool { true }

    /// What people should know about the format.
    public var info: FormatInfo {
        FormatInfo(
            id: format, name: "Stack Exchange dump", summary: "Posts.xml or Comments.xml of a dump of the Stack Exchange network.",
            fileExtensions: ["xml"], mediaTypes: ["application/xml"])
    }

    /// `certain` when the root holds rows with the attributes of posts or comments.
    public func confidence(for outline: XMLOutline) -> Confidence {
        guard outline.rootNamespace == nil, outline.mentions("<row ") else { return .none }
        switch outline.rootName {
        case "posts": return outline.mentions("PostTypeId=") ? .certain : .none
        case "comments": return outline.mentions("PostId=") ? .certain : .none
        default: return .none
        }
    }

    /// Type 1 is a question, type 2 an answer; other types are the pages that describe tags and the like.
    public func role(of record: XMLRecord) -> XMLRecordRole {
        let row = record.root
        guard let id = row.value("Id") else { return .other("row without an id") }
        if let post = row.value("PostId") { return .part(names: [], of: "post \(post)") }
        switch row.value("PostTypeId") {
        case "1": return .article(names: ["post \(id)"])
        case "2": return .part(names: ["post \(id)"], of: "post \(row.value("ParentId") ?? "")")
        default: return .other("post of type \(row.value("PostTypeId") ?? "unknown")")
        }
    }

    /// Makes an article of a question, or of one that is not in the file.
    public func draft(of record: XMLRecord?, named name: String, _ context: inout ImportContext) throws(ImportError) -> ArticleDraft {
        guard let row = record?.root else {
            let id = name.split(separator: " ").last.map(String.init) ?? ""
            return ArticleDraft(
                Article(
                    id: name.isEmpty ? nil : name, canonicalURL: id.isEmpty ? nil : address("q", id), kind: .forum,
                    discussion: Discussion(platform: "stackexchange")),
                thread: ThreadAssembler(articleIDs: [id], limits: context.limits))
        }
        let id = row.value("Id") ?? ""
        let url = address("q", id)
        let isClosed = row.value("ClosedDate") != nil
        let article = Article(
            id: "post \(id)", title: row.value("Title").map { RichText($0) }, authors: [Self.author(of: row)].compactMap(\.self),
            published: FeedDate.readUTC(row.value("CreationDate")), modified: FeedDate.readUTC(row.value("LastEditDate")),
            canonicalURL: url,
            tags: Self.tags(row.value("Tags")), licence: row.value("ContentLicense"), kind: .forum,
            body: row.value("Body").map { context.blocks($0, as: .html, relativeTo: url) } ?? [],
            discussion: Discussion(
                declaredCount: row.value("AnswerCount").flatMap { Int($0) }, platform: "stackexchange", status: isClosed ? .closed : nil))
        var draft = ArticleDraft(article, thread: ThreadAssembler(articleIDs: [id], limits: context.limits))
        draft.notes["accepted"] = row.value("AcceptedAnswerId")
        draft.notes["owner"] = row.value("OwnerUserId")
        return draft
    }

    /// Makes a comment of an answer, or of a comment on a post.
    public func add(_ part: XMLRecord, to draft: inout ArticleDraft, _ context: inout ImportContext) throws(ImportError) {
        let row = part.root
        let id = row.value("Id") ?? ""
        let created = FeedDate.readUTC(row.value("CreationDate"))
        let score = row.value("Score").flatMap { Int($0) }
        if let post = row.value("PostId") {
            // Comments are written in a small part of Markdown.
            draft.thread?.add(
                Comment(
                    id: "comment-\(id)", author: Self.author(of: row, name: "UserDisplayName"), published: created,
                    body: row.value("Text").map { context.blocks($0, as: .markdown) } ?? [], score: score),
                answering: draft.article.body.isEmpty ? .none : .id(post))
            return
        }
        draft.thread?.add(
            Comment(
                id: id, kind: .answer, author: Self.author(of: row), published: created,
                edited: FeedDate.readUTC(row.value("LastEditDate")),
                body: row.value("Body").map { context.blocks($0, as: .html, relativeTo: draft.article.canonicalURL) } ?? [],
                permalink: address("a", id).map { Link($0.absoluteString) }, score: score,
                isByArticleAuthor: row.value("OwnerUserId").map { $0 == draft.notes["owner"] } ?? false,
                marks: draft.notes["accepted"] == id ? [.accepted] : []))
    }

    private func address(_ kind: String, _ id: String) -> URL? { site?.appending(path: kind).appending(path: id) }

    private static func author(of row: XMLRecord.Element, name: String = "OwnerDisplayName") -> Contributor? {
        row.value(name).map { Contributor(name: $0) }
    }

    /// `<one><two>`, or `|one|two|` in dumps since 2024.
    private static func tags(_ text: String?) -> [String] {
        text?.split { $0 == "<" || $0 == ">" || $0 == "|" }.map(String.init) ?? []
    }
}

extension XMLRecord.Element {
    /// An attribute's value, if there is anything in it.
    fileprivate func value(_ name: String) -> String? { attribute(name).flatMap { $0.isEmpty ? nil : $0 } }
}
