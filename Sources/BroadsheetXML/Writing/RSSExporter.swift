public import BroadsheetCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Writes RSS 2.0 with `content`, `dc`, `dcterms`, `slash` and `wfw`: each article is an item. Its comments are items too, if that is asked for, and say
/// with `thr:in-reply-to` what they answer.
///
/// The channel is described by the first article's site.
public struct RSSExporter: Exporter {
    /// `rss`
    public let format = FormatID.rss

    /// Whether the comments are written as items, which few readers of feeds expect.
    public var includesComments: Bool

    private let text: any FragmentWriter
    private var writer = XMLWriter()
    private var hasHead = false

    /// Creates an exporter.
    ///
    /// - Parameters:
    ///   - text: Writes bodies as HTML; without one their words are written.
    ///   - includesComments: Whether the comments are written as items.
    public init(_ text: any FragmentWriter = PlainFragmentWriter(), includesComments: Bool = true) {
        self.text = text
        self.includesComments = includesComments
    }

    /// What people should know about the format.
    public var info: FormatInfo { RSSImporter().info }

    /// Writes an article, and its comments if they are wanted.
    public mutating func write(_ article: Article, to output: inout ExportOutput) throws(ExportError) {
        writeHead(for: article)
        writer.raw("<item>\n")
        writer.element("title", article.title?.plainText ?? "")
        writer.element("link", ifAny: article.canonicalURL?.absoluteString)
        writer.element("guid", article.id, [("isPermaLink", "false")])
        for author in article.authors { writer.element("dc:creator", author.name) }
        writer.element("pubDate", ifAny: article.published?.rssText)
        writer.element("dcterms:modified", ifAny: article.modified?.atomText)
        if let section = article.section { writer.element("category", section, [("domain", AtomText.sectionScheme)]) }
        for tag in article.tags { writer.element("category", tag) }
        writer.element("dc:language", ifAny: article.language)
        if let image = article.leadImage {
            writer.empty(
                "media:thumbnail",
                [("url", image.source.href), ("width", image.width.map(String.init)), ("height", image.height.map(String.init))])
        }
        writer.element("description", ifAny: article.summary?.plainText.escapedForHTML)
        if !article.body.isEmpty || article.summary != nil { try writer.data("content:encoded", text.text(of: article.body, &output)) }
        if let discussion = article.discussion {
            if let count = discussion.declaredCount { writer.element("slash:comments", String(count)) }
            for (index, link) in discussion.continuation.enumerated() {
                writer.element(index == 0 ? "comments" : "wfw:commentRss", link.href)
            }
        }
        writer.raw("</item>\n")
        if includesComments {
            for comment in article.discussion?.comments ?? [] {
                try write(comment, of: article, to: &output)
                try writer.flush(to: &output)
            }
        }
        try writer.flush(to: &output)
    }

    /// Ends the feed.
    public mutating func finish(_ output: inout ExportOutput) throws(ExportError) {
        writeHead(for: nil)
        writer.raw("</channel>\n</rss>\n")
        try writer.flush(to: &output)
    }

    private mutating func writeHead(for article: Article?) {
        guard !hasHead else { return }
        hasHead = true
        let namespaces: [(String, XMLNamespace)] = [
            ("content", .content), ("dc", .dublinCore), ("dcterms", .dublinCoreTerms), ("slash", .slash), ("wfw", .wellFormedWeb),
            ("thr", .threading), ("media", .media),
        ]
        writer.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"")
        for (prefix, namespace) in namespaces { writer.raw(" xmlns:\(prefix)=\"\(namespace.rawValue)\"") }
        writer.raw(">\n<channel>\n")
        writer.element("title", article?.site?.name ?? "")
        writer.element("link", article?.site?.link?.href ?? "")
        writer.element("description", "")
    }

    private mutating func write(_ comment: Comment, of article: Article, to output: inout ExportOutput) throws(ExportError) {
        let name = { (comment: String) in RecordNames.address(ofComment: comment, of: article.id) }
        writer.raw("<item>\n")
        writer.element("title", "Re: \(article.title?.plainText ?? "")")
        writer.element("link", ifAny: comment.permalink?.href)
        writer.element("guid", name(comment.id), [("isPermaLink", "false")])
        writer.element("dc:creator", ifAny: comment.author?.name)
        writer.element("pubDate", ifAny: comment.published?.rssText)
        if let parent = comment.parentID { writer.empty("thr:in-reply-to", [("ref", name(parent))]) }
        writer.empty("thr:in-reply-to", [("ref", article.id)])
        try writer.data("content:encoded", text.text(of: comment.body, &output))
        writer.raw("</item>\n")
    }
}

extension String {
    /// The text as HTML means it.
    var escapedForHTML: String {
        guard utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }) else { return self }
        var result = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
