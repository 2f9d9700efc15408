public import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Writes articles as a JSON Feed 1.1 (<https://www.jsonfeed.org/version/1.1/>).
///
/// Bodies are HTML where a writer of it is given, otherwise plain text. Comments stand under `_comments`, an extension as the format provides for: `total`,
/// `status` and `items`, whose keys are those of a feed's items with `in_reply_to`, `kind`, `state`, `score`, `reactions` and `marks`.
/// `Docs/Formats.md` says which fields survive.
public struct JSONFeedExporter: Exporter {
    /// `json-feed`
    public let format = FormatID.jsonFeed

    /// The name of the feed; that of the first article's site when it is `nil`.
    public var title: String?

    private let html: (any FragmentWriter)?
    private var writer: JSONWriter
    private var isOpen = false

    /// The address that says what `_comments` is.
    static let extensionAddress = "https://www.jsonfeed.org/version/1.1/#extensions-a-name-extensions-a"

    /// Creates an exporter.
    ///
    /// - Parameters:
    ///   - title: The name of the feed.
    ///   - html: Writes bodies; without it they are plain text.
    ///   - isPretty: Whether each value stands on a line of its own.
    public init(title: String? = nil, html: (any FragmentWriter)? = nil, isPretty: Bool = true) {
        self.title = title
        self.html = html
        writer = JSONWriter(isPretty: isPretty)
    }

    /// What people should know about the format.
    public var info: FormatInfo { .jsonFeed }

    /// Writes an article.
    public mutating func write(_ article: Article, to output: inout ExportOutput) throws(ExportError) {
        if !isOpen { open(article) }
        try writeItem(article, &output)
        try writer.flush(to: &output)
    }

    /// Ends the feed.
    public mutating func finish(_ output: inout ExportOutput) throws(ExportError) {
        if !isOpen { open(nil) }
        writer.endArray()
        writer.endObject()
        writer.endLine()
        try writer.flush(to: &output)
        isOpen = false
    }

    private mutating func open(_ first: Article?) {
        isOpen = true
        writer.beginObject()
        member("version", "https://jsonfeed.org/version/1.1")
        member("title", title ?? first?.site?.name ?? "Articles")
        if title == nil { member("home_page_url", first?.site?.link?.href) }
        writer.key("items")
        writer.beginArray()
    }

    private mutating func writeItem(_ article: Article, _ output: inout ExportOutput) throws(ExportError) {
        writer.beginObject()
        member("id", article.id)
        member("url", article.canonicalURL?.absoluteString)
        let target = article.title?.runs.first?.link?.href
        let isLink = target != nil && article.title?.runs.allSatisfy { $0.link?.href == target } == true
        if isLink { member("external_url", target) }
        member("title", article.title?.plainText)
        try body(article.body, &output, isRequired: true)
        member("summary", article.summary?.plainText)
        member("image", article.leadImage?.source.href)
        member("date_published", article.published.map(\.displayText))
        member("date_modified", article.modified.map(\.displayText))
        authors(article.authors)
        strings("tags", article.tags)
        member("language", article.language)
        if let discussion = article.discussion { try write(discussion, &output) }
        writer.endObject()
    }

    private mutating func write(_ discussion: Discussion, _ output: inout ExportOutput) throws(ExportError) {
        writer.key("_comments")
        writer.beginObject()
        member("about", Self.extensionAddress)
        number("total", discussion.declaredCount)
        member("platform", discussion.platform)
        member("status", discussion.status?.rawValue)
        writer.key("items")
        writer.beginArray()
        for comment in discussion.comments { try write(comment, &output) }
        writer.endArray()
        writer.endObject()
    }

    private mutating func write(_ comment: Comment, _ output: inout ExportOutput) throws(ExportError) {
        writer.beginObject()
        member("id", comment.id)
        member("in_reply_to", comment.parentID)
        if comment.kind != .comment { member("kind", comment.kind.rawValue) }
        if comment.state != .visible { member("state", comment.state.rawValue) }
        member("url", comment.permalink?.href)
        try body(comment.body, &output, isRequired: false)
        member("date_published", comment.published.map(\.displayText))
        member("date_modified", comment.edited.map(\.displayText))
        authors([comment.author].compactMap(\.self))
        number("score", comment.score)
        if !comment.reactions.isEmpty {
            writer.key("reactions")
            writer.beginArray()
            for reaction in comment.reactions {
                writer.beginObject()
                member("name", reaction.name)
                number("count", reaction.count)
                writer.endObject()
            }
            writer.endArray()
        }
        if comment.isByArticleAuthor {
            writer.key("is_by_article_author")
            writer.bool(true)
        }
        strings("marks", comment.marks.map(\.rawValue))
        writer.endObject()
    }

    /// An item of a feed has a content, be it an empty one.
    private mutating func body(_ blocks: [Block], _ output: inout ExportOutput, isRequired: Bool) throws(ExportError) {
        guard isRequired || !blocks.isEmpty else { return }
        let text = try html?.text(of: blocks, &output) ?? blocks.plainText
        writer.key(html != nil && !text.isEmpty ? "content_html" : "content_text")
        writer.string(text)
    }

    private mutating func authors(_ authors: [Contributor]) {
        guard !authors.isEmpty else { return }
        writer.key("authors")
        writer.beginArray()
        for author in authors {
            writer.beginObject()
            member("name", author.name)
            member("url", author.link?.href)
            writer.endObject()
        }
        writer.endArray()
    }

    private mutating func member(_ key: String, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        writer.key(key)
        writer.string(value)
    }

    private mutating func number(_ key: String, _ value: Int?) {
        guard let value else { return }
        writer.key(key)
        writer.number(value)
    }

    private mutating func strings(_ key: String, _ values: [String]) {
        guard !values.isEmpty else { return }
        writer.key(key)
        writer.beginArray()
        for value in values { writer.string(value) }
        writer.endArray()
    }
}
