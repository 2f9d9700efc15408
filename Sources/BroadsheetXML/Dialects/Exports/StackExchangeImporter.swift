public import BroadsheetCore

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// Reads the dumps of the Stack Exchange network: `Posts.xml`, whose rows are questions and answers, `Comments.xml` and `Users.xml`.
///
/// A question becomes an article, its answers are comments of the kind `answer`, the accepted one marked. With ``comments`` what is said about the question
/// and about each answer stands in the same discussion; comments on posts that are not there become articles without text, as those of a
/// file of comments alone do. Users are numbers in these files: with ``users`` they have names, without it only where a row states the
/// name itself, as for users who were deleted. Times are UTC. Source: the schema that is published with the dumps.
///
/// ```swift
/// let importer = StackExchangeImporter(site: site, comments: Source(contentsOf: comments), users: Source(contentsOf: users))
/// for item in try importer.open(Source(contentsOf: posts), context: ImportContext(values: registry.values)) { … }
/// ```
///
/// The other files are read once and then row by row: 24 bytes are held for each comment and each user, never their text.
public struct StackExchangeImporter: XMLRecordImporter {
    /// `stackexchange-dump`
    public let format = FormatID.stackExchangeDump

    /// The rows of `posts` or `comments`.
    public let layout = RecordLayout(containers: [["posts"], ["comments"]], unnested: ["row"])

    /// The address of the site, such as `https://stackoverflow.com`, which the files do not state. With it posts have addresses.
    public var site: URL?

    /// `Comments.xml` of the dump whose posts are read.
    public var comments: Source?

    /// `Users.xml` of the same dump.
    public var users: Source?

    private var rows: StackExchangeRows?

    /// Creates an importer.
    ///
    /// - Parameters:
    ///   - site: The address of the site that the dump is of; where it is `nil`, that of the source counts.
    ///   - comments: `Comments.xml`, to be read with the posts.
    ///   - users: `Users.xml`, to be read with the posts or comments.
    public init(site: URL? = nil, comments: Source? = nil, users: Source? = nil) {
        self.site = site
        self.comments = comments
        self.users = users
    }

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

    /// Begins to read. Comments and users are gone through first.
    ///
    /// - Throws: ``ImportError`` as other importers of records do, also for ``comments`` and ``users``.
    public func open(_ source: Source, context: ImportContext) throws(ImportError) -> ArticleStream {
        var importer = self
        importer.site = site ?? source.url
        importer.rows = try StackExchangeRows(comments: comments, users: users, limits: context.limits)
        let reader = try XMLRecordReader(source, layout: layout, limits: context.limits, isReadTwice: true)
        return ArticleStream(working: GroupIterator(importer, reader, context))
    }

    /// Type 1 is a question, type 2 an answer; other types are the pages that describe tags and the like.
    public mutating func role(of record: XMLRecord) -> XMLRecordRole {
        let row = record.root
        guard let id = row.value("Id") else { return .other("row without an id") }
        if let post = row.value("PostId") { return .part(names: [], of: "post \(post)") }
        if ["1", "2"].contains(row.value("PostTypeId")) { rows?.meet(post: id) }
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
            id: "post \(id)", title: row.value("Title").map { RichText($0) }, authors: [author(of: row)].compactMap(\.self),
            published: FeedDate.readUTC(row.value("CreationDate")), modified: FeedDate.readUTC(row.value("LastEditDate")),
            canonicalURL: url,
            tags: Self.tags(row.value("Tags")), licence: row.value("ContentLicense"), kind: .forum,
            body: row.value("Body").map { context.blocks($0, as: .html, relativeTo: url) } ?? [],
            discussion: Discussion(
                declaredCount: row.value("AnswerCount").flatMap { Int($0) }, platform: "stackexchange", status: isClosed ? .closed : nil))
        var draft = ArticleDraft(article, thread: ThreadAssembler(articleIDs: [id], limits: context.limits))
        draft.notes["accepted"] = row.value("AcceptedAnswerId")
        draft.notes["owner"] = row.value("OwnerUserId")
        addComments(on: id, to: &draft, &context)
        return draft
    }

    /// Makes a comment of an answer, or of a comment on a post.
    public func add(_ part: XMLRecord, to draft: inout ArticleDraft, _ context: inout ImportContext) throws(ImportError) {
        let row = part.root
        let id = row.value("Id") ?? ""
        let created = FeedDate.readUTC(row.value("CreationDate"))
        let score = row.value("Score").flatMap { Int($0) }
        let isByOwner = (row.value("OwnerUserId") ?? row.value("UserId")).map { $0 == draft.notes["owner"] } ?? false
        if let post = row.value("PostId") {
            // Comments are written in a small part of Markdown.
            draft.thread?.add(
                Comment(
                    id: "comment-\(id)", author: author(of: row, "User"), published: created,
                    body: row.value("Text").map { context.blocks($0, as: .markdown) } ?? [], score: score,
                    isByArticleAuthor: isByOwner),
                answering: draft.article.body.isEmpty ? .none : .id(post))
            return
        }
        draft.thread?.add(
            Comment(
                id: id, kind: .answer, author: author(of: row), published: created,
                edited: FeedDate.readUTC(row.value("LastEditDate")),
                body: row.value("Body").map { context.blocks($0, as: .html, relativeTo: draft.article.canonicalURL) } ?? [],
                permalink: address("a", id).map { Link($0.absoluteString) }, score: score,
                isByArticleAuthor: isByOwner,
                marks: draft.notes["accepted"] == id ? [.accepted] : []))
        addComments(on: id, to: &draft, &context)
    }

    /// Posts that have comments and are not in the file of posts, and rows of the other files that could not be read.
    public mutating func nextRemaining(_ context: ImportContext) -> ArticleStream.Item? {
        switch rows?.nextRemaining() {
        case nil: return nil
        case .failure(let error): return .rejected(error)
        case .success(let post):
            var context = context
            do throws(ImportError) {
                var draft = try draft(of: nil, named: "post \(post)", &context)
                addComments(on: post, to: &draft, &context)
                let article = draft.finish(&context)
                return .article(context.imported(article, as: format))
            } catch {
                return .rejected(error)
            }
        }
    }

    private func addComments(on post: String, to draft: inout ArticleDraft, _ context: inout ImportContext) {
        rows?.forEachComment(on: post) { result in
            do throws(ImportError) {
                try add(try result.get(), to: &draft, &context)
            } catch {
                context.report(Diagnostic(.warning, .recordsLeftOut, "A comment was left out: \(error.message)", at: error.location))
            }
        }
    }

    private func address(_ kind: String, _ id: String) -> URL? { site?.appending(path: kind).appending(path: id) }

    /// - Parameter kind: What the name of the attribute with the user's number begins with.
    private func author(of row: XMLRecord.Element, _ kind: String = "OwnerUser") -> Contributor? {
        let user = row.value("\(kind)Id")
        guard let name = rows?.name(ofUser: user) ?? row.value(kind == "User" ? "UserDisplayName" : "OwnerDisplayName") else { return nil }
        return Contributor(name: name, link: user.flatMap { address("users", $0) }.map { Link($0.absoluteString) })
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
