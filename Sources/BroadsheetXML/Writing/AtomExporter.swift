public import BroadsheetCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Writes Atom 1.0 with threads (RFC 4685): each article is an entry, and each of its comments another one that replies to it or to a comment.
///
/// A comment names its parent first and the article second, so that it belongs to the article even where its parent is missing. Atom asks for a title, an
/// id and a date of everything; where there is none, the title is empty, the id made of the article's, and the date 1970-01-01, which ``AtomImporter`` reads
/// as none.
public struct AtomExporter: Exporter {
    /// `atom`
    public let format = FormatID.atom

    /// Whether the comments are written.
    public var includesComments: Bool

    private let text: any FragmentWriter
    private var writer = XMLWriter()
    private var hasHead = false

    static let unknownDate = "1970-01-01T00:00:00Z"

    /// Creates an exporter.
    ///
    /// - Parameters:
    ///   - text: Writes bodies as HTML; without one their words are written.
    ///   - includesComments: Whether the comments are written.
    public init(_ text: any FragmentWriter = PlainFragmentWriter(), includesComments: Bool = true) {
        self.text = text
        self.includesComments = includesComments
    }

    /// What people should know about the format.
    public var info: FormatInfo { AtomImporter().info }

    /// Writes an article and its comments.
    public mutating func write(_ article: Article, to output: inout ExportOutput) throws(ExportError) {
        writeHead(for: article)
        let id = RecordNames.address(ofArticle: article.id)
        writer.start("entry", [("xml:lang", article.language)])
        writer.raw("\n")
        writer.element("id", id)
        writer.element("title", article.title?.plainText ?? "")
        for author in article.authors where author.role != "contributor" { write(author, as: "author") }
        if article.authors.isEmpty { writer.raw("<author><name></name></author>\n") }
        for author in article.authors where author.role == "contributor" { write(author, as: "contributor") }
        writeDates(published: article.published, updated: article.modified)
        if let url = article.canonicalURL { writer.empty("link", [("rel", "alternate"), ("href", url.absoluteString)]) }
        if let licence = article.licence { writer.empty("link", [("rel", "license"), ("href", licence)]) }
        if let section = article.section { writer.empty("category", [("term", section), ("scheme", AtomText.sectionScheme)]) }
        for tag in article.tags { writer.empty("category", [("term", tag)]) }
        if let image = article.leadImage {
            writer.empty(
                "media:thumbnail",
                [("url", image.source.href), ("width", image.width.map(String.init)), ("height", image.height.map(String.init))])
        }
        if let site = article.site {
            writer.raw("<source><id>\(Self.feedID)</id>")
            writer.element("title", site.name)
            if let link = site.link { writer.empty("link", [("href", link.href)]) }
            writer.raw("<updated>\(Self.unknownDate)</updated></source>\n")
        }
        for link in article.discussion?.continuation ?? [] { writer.empty("link", [("rel", "replies"), ("href", link.href)]) }
        if let count = article.discussion?.declaredCount { writer.element("thr:total", String(count)) }
        writer.element("summary", ifAny: article.summary?.plainText)
        try writeContent(article.body, to: &output)
        writer.raw("</entry>\n")
        if includesComments {
            for comment in article.discussion?.comments ?? [] {
                try write(comment, of: article, id: id, to: &output)
                try writer.flush(to: &output)
            }
        }
        try writer.flush(to: &output)
    }

    /// Ends the feed.
    public mutating func finish(_ output: inout ExportOutput) throws(ExportError) {
        writeHead(for: nil)
        writer.raw("</feed>\n")
        try writer.flush(to: &output)
    }

    private static let feedID = "urn:broadsheet:articles"

    private mutating func writeHead(for article: Article?) {
        guard !hasHead else { return }
        hasHead = true
        writer.raw(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"\(XMLNamespace.atom.rawValue)\" xmlns:thr=\"\(XMLNamespace.threading.rawValue)\""
                + " xmlns:media=\"\(XMLNamespace.media.rawValue)\">\n")
        writer.element("id", article?.site?.link?.href ?? Self.feedID)
        writer.element("title", article?.site?.name ?? "")
        writer.element("updated", (article?.modified ?? article?.published)?.atomText ?? Self.unknownDate)
    }

    private mutating func write(_ comment: Comment, of article: Article, id: String, to output: inout ExportOutput) throws(ExportError) {
        let name = { (comment: String) in RecordNames.address(ofComment: comment, of: article.id) }
        writer.raw("<entry>\n")
        writer.element("id", name(comment.id))
        writer.element("title", "Re: \(article.title?.plainText ?? "")")
        if let author = comment.author { write(author, as: "author") } else { writer.raw("<author><name></name></author>\n") }
        writeDates(published: comment.published, updated: comment.edited)
        if let link = comment.permalink { writer.empty("link", [("rel", "alternate"), ("href", link.href)]) }
        if let parent = comment.parentID { writer.empty("thr:in-reply-to", [("ref", name(parent))]) }
        writer.empty("thr:in-reply-to", [("ref", id), ("href", article.canonicalURL?.absoluteString)])
        try writeContent(comment.body, to: &output)
        writer.raw("</entry>\n")
    }

    private mutating func write(_ person: Contributor, as role: String) {
        writer.raw("<\(role)>")
        writer.element("name", person.name)
        writer.element("uri", ifAny: person.link?.href)
        writer.element("email", ifAny: person.personalData?.email)
        writer.raw("</\(role)>\n")
    }

    private mutating func writeDates(published: PartialDate?, updated: PartialDate?) {
        writer.element("published", ifAny: published?.atomText)
        writer.element("updated", (updated ?? published)?.atomText ?? Self.unknownDate)
    }

    private mutating func writeContent(_ blocks: [Block], to output: inout ExportOutput) throws(ExportError) {
        guard !blocks.isEmpty else { return }
        try writer.element("content", text.text(of: blocks, &output), [("type", "html")])
    }
}
