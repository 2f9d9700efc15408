public import BroadsheetCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Writes WordPress' export format, WXR 1.2: each article is a post with its comments.
///
/// Ids of comments are numbers there: those that are none are replaced by numbers, and comments come after what they answer, as WordPress' importer needs
/// it. That importer gives the number of a parent that is not in the file to whichever comment of its own has it, and WordPress shows no answer to what it
/// does not have: such a comment begins a thread, and the number is kept beside it for ``WXRImporter``. A post has one author; the others, subtitles,
/// licences and pictures that stand for an article have no place.
public struct WXRExporter: Exporter {
    /// `wxr`
    public let format = FormatID.wxr

    private let text: any FragmentWriter
    private var writer = XMLWriter()
    private var hasHead = false
    private var posts = 0
    private var lastComment = 0
    /// The numbers and logins of the authors by name.
    private var authors: [String: (number: Int, login: String)] = [:]
    /// The names that terms have in addresses.
    private var terms = WordPressNames()
    private var logins = WordPressNames()

    /// Creates an exporter.
    ///
    /// - Parameter text: Writes bodies as HTML; without one their words are written.
    public init(_ text: any FragmentWriter = PlainFragmentWriter()) { self.text = text }

    /// What people should know about the format.
    public var info: FormatInfo { WXRImporter().info }

    /// Writes an article and its comments.
    public mutating func write(_ article: Article, to output: inout ExportOutput) throws(ExportError) {
        writeHead(for: article)
        posts += 1
        let author = article.authors.first.map { declare($0) }
        if article.authors.count > 1 {
            output.report(Diagnostic(.note, .notRepresentable, "A post has one author; \(article.authors.count - 1) others were left out."))
        }
        writer.raw("<item>\n")
        writer.data("title", article.title?.plainText.escapedForHTML ?? "")
        writer.element("link", article.canonicalURL?.absoluteString ?? "")
        writer.element("pubDate", ifAny: article.published?.rssText)
        writer.data("dc:creator", author?.login ?? "")
        writer.element("guid", article.id, [("isPermaLink", "false")])
        writer.raw("<description></description>\n")
        let body = try text.text(of: article.body, &output)
        // WordPress refuses a post without title, text and excerpt, and its comments with it.
        let isBare = body.isEmpty && article.title == nil && article.summary == nil
        writer.data("content:encoded", isBare ? "<!-- -->" : body)
        writer.data("excerpt:encoded", article.summary?.plainText.escapedForHTML ?? "")
        writer.element("wp:post_id", String(posts))
        writeDates(article.published, "wp:post_date")
        writeDates(article.modified, "wp:post_modified")
        writer.data(
            "wp:comment_status", article.discussion?.status == .closed ? "closed" : article.discussion?.status == .open ? "open" : "")
        writer.data("wp:ping_status", "closed")
        writer.data("wp:post_name", WordPressNames.name(of: article) ?? "post-\(posts)")
        writer.data("wp:status", "publish")
        writer.raw("<wp:post_parent>0</wp:post_parent>\n<wp:menu_order>0</wp:menu_order>\n")
        writer.data("wp:post_type", "post")
        writer.data("wp:post_password", "")
        writer.raw("<wp:is_sticky>0</wp:is_sticky>\n")
        if let section = article.section { writeTerm(section, domain: "category") }
        for tag in article.tags { writeTerm(tag, domain: "post_tag") }
        let numbers = CommentNumbers(article.discussion?.comments ?? [], after: &lastComment)
        for comment in numbers.thread {
            try write(comment, numbers, author: author?.number ?? 0, on: article.canonicalURL, to: &output)
            try writer.flush(to: &output)
        }
        writer.raw("</item>\n")
        try writer.flush(to: &output)
    }

    /// Ends the file.
    public mutating func finish(_ output: inout ExportOutput) throws(ExportError) {
        writeHead(for: nil)
        writer.raw("</channel>\n</rss>\n")
        try writer.flush(to: &output)
    }

    private mutating func writeHead(for article: Article?) {
        guard !hasHead else { return }
        hasHead = true
        let namespaces: [(String, XMLNamespace)] = [
            ("excerpt", .wordPressExcerpt), ("content", .content), ("wfw", .wellFormedWeb), ("dc", .dublinCore), ("wp", .wordPress),
        ]
        writer.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n<rss version=\"2.0\"")
        for (prefix, namespace) in namespaces { writer.raw("\n  xmlns:\(prefix)=\"\(namespace.rawValue)\"") }
        writer.raw(">\n<channel>\n")
        let address = article?.site?.link?.href ?? ""
        writer.element("title", article?.site?.name ?? "")
        writer.element("link", address)
        writer.raw("<description></description>\n")
        writer.element("language", ifAny: article?.language)
        writer.raw("<wp:wxr_version>1.2</wp:wxr_version>\n")
        writer.element("wp:base_site_url", address)
        writer.element("wp:base_blog_url", address)
    }

    /// The number and the login of an author, who is listed before the first post.
    private mutating func declare(_ person: Contributor) -> (number: Int, login: String) {
        if let author = authors[person.name] { return author }
        let number = authors.count + 1
        let login = logins.login(of: person.name, number: number)
        authors[person.name] = (number, login)
        writer.raw("<wp:author>")
        writer.element("wp:author_id", String(number))
        writer.data("wp:author_login", login)
        writer.data("wp:author_email", person.personalData?.email ?? "")
        writer.data("wp:author_display_name", person.name.escapedForHTML)
        writer.data("wp:author_first_name", "")
        writer.data("wp:author_last_name", "")
        writer.raw("</wp:author>\n")
        return (number, login)
    }

    /// The time on the clock, and the same in UTC, which is taken where no zone is known. Programs that read the format need a date of everything; where
    /// there is none, it is that which ``WXRImporter`` reads as none.
    private mutating func writeDates(_ date: PartialDate?, _ name: String) {
        writer.data(name, date?.localText ?? Self.unknownDate)
        writer.data(name + "_gmt", (date?.universal ?? date)?.localText ?? Self.unknownDate)
    }

    static let unknownDate = "1970-01-01 00:00:00"

    private mutating func writeTerm(_ term: String, domain: String) {
        writer.element("category", term.escapedForHTML, [("domain", domain), ("nicename", terms.name(of: term, in: domain))])
    }

    private mutating func write(
        _ comment: Comment, _ numbers: CommentNumbers, author: Int, on page: URL?, to output: inout ExportOutput
    ) throws(ExportError) {
        writer.raw("<wp:comment>\n")
        writer.element("wp:comment_id", String(numbers[comment.id]))
        writer.data("wp:comment_author", comment.author?.name.escapedForHTML ?? "")
        writer.data("wp:comment_author_email", comment.author?.personalData?.email ?? "")
        writer.element("wp:comment_author_url", address(of: comment.author, page, &output))
        writer.data("wp:comment_author_IP", comment.author?.personalData?.ipAddress ?? "")
        writeDates(comment.published, "wp:comment_date")
        try writer.data("wp:comment_content", text.text(of: comment.body, &output))
        writer.data("wp:comment_approved", Self.approval(comment.state))
        writer.data("wp:comment_type", comment.kind == .pingback ? "pingback" : "comment")
        let parent = comment.parentID.map { (number: numbers[$0], isMissing: numbers.isMissing($0)) }
        writer.element("wp:comment_parent", String(parent.map { $0.isMissing ? 0 : $0.number } ?? 0))
        writer.element("wp:comment_user_id", String(comment.isByArticleAuthor ? author : 0))
        if let parent, parent.isMissing {
            writer.raw("<wp:commentmeta>\n")
            writer.data("wp:meta_key", Self.missingParent)
            writer.data("wp:meta_value", String(parent.number))
            writer.raw("</wp:commentmeta>\n")
        }
        writer.raw("</wp:comment>\n")
    }

    /// The address of a person's page. WordPress would put `http://` before one that is relative.
    private func address(of person: Contributor?, _ page: URL?, _ output: inout ExportOutput) -> String {
        guard let href = person?.link?.href else { return "" }
        guard LinkSafety.isRelative(href) else { return href }
        if let page, let url = URL(string: href, relativeTo: page) { return url.absoluteString }
        output.report(
            Diagnostic(.note, .notRepresentable, "The address of an author is relative to a page that is not known; it was left out."))
        return ""
    }

    /// The name of the number of a parent that is not in the file, among what WordPress keeps beside a comment.
    static let missingParent = "_broadsheet_missing_parent"

    private static func approval(_ state: Comment.State) -> String {
        switch state {
        case .visible: "1"
        case .pending, .hidden: "0"
        case .spam: "spam"
        case .deleted: "trash"
        }
    }
}
