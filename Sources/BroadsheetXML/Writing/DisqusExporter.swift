public import BroadsheetCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Writes Disqus' export format: each article is a thread, followed by its comments as posts, each after the one it answers.
///
/// Ids are numbers there; those that are none are replaced by numbers. Of an article its address, title, date, first author and text have a place.
public struct DisqusExporter: Exporter {
    /// `disqus-xml`
    public let format = FormatID.disqusXML

    /// The short name of the forum; that of the article's site where it is empty.
    public var forum: String

    private let text: any FragmentWriter
    private var writer = XMLWriter()
    private var hasHead = false
    private var lastThread = 0
    private var lastPost = 0

    /// Creates an exporter.
    ///
    /// - Parameters:
    ///   - text: Writes bodies as HTML; without one their words are written.
    ///   - forum: The short name of the forum; that of the article's site where it is empty.
    public init(_ text: any FragmentWriter = PlainFragmentWriter(), forum: String = "") {
        self.text = text
        self.forum = forum
    }

    /// What people should know about the format.
    public var info: FormatInfo { DisqusImporter().info }

    /// Writes an article and its comments.
    public mutating func write(_ article: Article, to output: inout ExportOutput) throws(ExportError) {
        writeHead()
        let own = article.id.hasPrefix("disqus:") ? Int(article.id.dropFirst(7)) : nil
        lastThread = max(lastThread + 1, own ?? 0)
        let number = lastThread
        writer.start("thread", [("dsq:id", String(number))])
        writer.raw("\n")
        writer.element("id", article.id)
        writer.element("forum", forum.isEmpty ? article.site?.name ?? "" : forum)
        writer.raw("<category dsq:id=\"1\" />\n")
        writer.element("link", article.canonicalURL?.absoluteString ?? "")
        writer.element("title", article.title?.plainText.escapedForHTML ?? "")
        if article.body.isEmpty { writer.raw("<message />\n") } else { try writer.data("message", text.text(of: article.body, &output)) }
        writer.element("createdAt", Self.time(article.published))
        write(article.authors.first)
        writer.element("isClosed", article.discussion?.status == .closed ? "true" : "false")
        writer.raw("<isDeleted>false</isDeleted>\n</thread>\n")
        let numbers = CommentNumbers(article.discussion?.comments ?? [], after: &lastPost)
        for comment in numbers.thread {
            try write(comment, numbers, thread: number, to: &output)
            try writer.flush(to: &output)
        }
        try writer.flush(to: &output)
    }

    /// Ends the file.
    public mutating func finish(_ output: inout ExportOutput) throws(ExportError) {
        writeHead()
        writer.raw("</disqus>\n")
        try writer.flush(to: &output)
    }

    private mutating func writeHead() {
        guard !hasHead else { return }
        hasHead = true
        writer.raw(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<disqus xmlns=\"\(XMLNamespace.disqus.rawValue)\""
                + " xmlns:dsq=\"\(XMLNamespace.disqusInternals.rawValue)\">\n"
                + "<category dsq:id=\"1\"><forum></forum><title>General</title><isDefault>true</isDefault></category>\n")
    }

    private mutating func write(
        _ comment: Comment, _ numbers: CommentNumbers, thread: Int, to output: inout ExportOutput
    ) throws(ExportError) {
        writer.start("post", [("dsq:id", String(numbers[comment.id]))])
        writer.raw("\n<id />\n")
        try writer.data("message", text.text(of: comment.body, &output))
        writer.element("createdAt", Self.time(comment.published))
        writer.element("isDeleted", comment.state == .deleted ? "true" : "false")
        writer.element("isSpam", comment.state == .spam ? "true" : "false")
        write(comment.author)
        writer.element("ipAddress", ifAny: comment.author?.personalData?.ipAddress)
        writer.empty("thread", [("dsq:id", String(thread))])
        if let parent = comment.parentID { writer.empty("parent", [("dsq:id", String(numbers[parent]))]) }
        writer.raw("</post>\n")
    }

    private mutating func write(_ author: Contributor?) {
        writer.raw("<author>")
        writer.element("name", author?.name ?? "")
        writer.element("email", ifAny: author?.personalData?.email)
        let user = author?.link?.href.hasPrefix(Self.profile) == true ? author?.link?.href.dropFirst(Self.profile.utf8.count) : nil
        writer.element("isAnonymous", user == nil ? "true" : "false")
        if let user { writer.element("username", user.last == "/" ? String(user.dropLast()) : String(user)) }
        writer.raw("</author>\n")
    }

    private static let profile = "https://disqus.com/by/"

    /// Times in UTC, without parts of a second.
    private static func time(_ date: PartialDate?) -> String {
        guard let date else { return AtomExporter.unknownDate }
        let time = date.universal ?? date
        return time.localText.map { text in text.split(separator: " ").joined(separator: "T") + "Z" } ?? AtomExporter.unknownDate
    }
}
