public import BroadsheetCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Writes WordPress' export format, WXR 1.2: each article is a post with its comments.
///
/// Ids of comments are numbers there: those that are none are replaced by numbers, and comments come after what they answer, as WordPress' importer needs
/// it. A post has one author; the others, subtitles, licences and pictures that stand for an article have no place.
public struct WXRExporter: Exporter {
    /// `wxr`
    public let format = FormatID.wxr

    private let text: any FragmentWriter
    private var writer = XMLWriter()
    private var hasHead = false
    private var posts = 0
    private var lastComment = 0
    /// The numbers of the authors by name.
    private var authors: [String: Int] = [:]
    /// The names that terms have in addresses.
    private var termNames: [String: String] = [:]
    private var usedNames: Set<String> = []
    private var nameCounts: [String: Int] = [:]

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
        try writer.data("content:encoded", text.text(of: article.body, &output))
        writer.data("excerpt:encoded", article.summary?.plainText.escapedForHTML ?? "")
        writer.element("wp:post_id", String(posts))
        writeDates(article.published, "wp:post_date")
        writeDates(article.modified, "wp:post_modified")
        writer.data(
            "wp:comment_status", article.discussion?.status == .closed ? "closed" : article.discussion?.status == .open ? "open" : "")
        writer.data("wp:ping_status", "closed")
        writer.data("wp:post_name", "post-\(posts)")
        writer.data("wp:status", "publish")
        writer.raw("<wp:post_parent>0</wp:post_parent>\n<wp:menu_order>0</wp:menu_order>\n")
        writer.data("wp:post_type", "post")
        writer.data("wp:post_password", "")
        writer.raw("<wp:is_sticky>0</wp:is_sticky>\n")
        if let section = article.section { writeTerm(section, domain: "category") }
        for tag in article.tags { writeTerm(tag, domain: "post_tag") }
        let numbers = CommentNumbers(article.discussion?.comments ?? [], after: &lastComment)
        for comment in numbers.thread {
            try write(comment, numbers, author: author?.number ?? 0, to: &output)
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
        if let number = authors[person.name] { return (number, "author-\(number)") }
        let number = authors.count + 1
        authors[person.name] = number
        writer.raw("<wp:author>")
        writer.element("wp:author_id", String(number))
        writer.data("wp:author_login", "author-\(number)")
        writer.data("wp:author_email", person.personalData?.email ?? "")
        writer.data("wp:author_display_name", person.name)
        writer.data("wp:author_first_name", "")
        writer.data("wp:author_last_name", "")
        writer.raw("</wp:author>\n")
        return (number, "author-\(number)")
    }

    /// The time on the clock, and the same in UTC, which is taken where no zone is known. Programs that read the format need a date of everything; where
    /// there is none, it is that which ``WXRImporter`` reads as none.
    private mutating func writeDates(_ date: PartialDate?, _ name: String) {
        writer.data(name, date?.localText ?? Self.unknownDate)
        writer.data(name + "_gmt", (date?.universal ?? date)?.localText ?? Self.unknownDate)
    }

    static let unknownDate = "1970-01-01 00:00:00"

    private mutating func writeTerm(_ term: String, domain: String) {
        let key = "\(domain) \(term)"
        if termNames[key] == nil { termNames[key] = unusedName(Self.slug(of: term), in: domain) }
        writer.element("category", term, [("domain", domain), ("nicename", termNames[key] ?? "")])
    }

    /// Two terms of one name in addresses would become one.
    private mutating func unusedName(_ slug: String, in domain: String) -> String {
        var name = slug
        while !usedNames.insert("\(domain) \(name)").inserted {
            nameCounts["\(domain) \(slug)", default: 1] += 1
            name = "\(slug)-\(nameCounts["\(domain) \(slug)"] ?? 1)"
        }
        return name
    }

    /// The name of a term in addresses, by which the importer of WordPress tells terms apart: letters of other scripts are escaped, as WordPress has them.
    static func slug(of term: String) -> String {
        var slug = ""
        for scalar in term.unicodeScalars {
            var part = ""
            for byte in String(scalar).utf8 {
                switch byte {
                case 0x30...0x39, 0x61...0x7a: part.unicodeScalars.append(Unicode.Scalar(byte))
                case 0x41...0x5a: part.unicodeScalars.append(Unicode.Scalar(byte | 0x20))
                case 0x80...: part += "%" + String(byte, radix: 16)
                default: if !slug.hasSuffix("-") { part = "-" }
                }
            }
            // WordPress has room for 200 bytes.
            if slug.utf8.count + part.utf8.count > 200 { break }
            slug += part
        }
        return slug
    }

    private mutating func write(
        _ comment: Comment, _ numbers: CommentNumbers, author: Int, to output: inout ExportOutput
    ) throws(ExportError) {
        writer.raw("<wp:comment>\n")
        writer.element("wp:comment_id", String(numbers[comment.id]))
        writer.data("wp:comment_author", comment.author?.name ?? "")
        writer.data("wp:comment_author_email", comment.author?.personalData?.email ?? "")
        writer.element("wp:comment_author_url", comment.author?.link?.href ?? "")
        writer.data("wp:comment_author_IP", comment.author?.personalData?.ipAddress ?? "")
        writeDates(comment.published, "wp:comment_date")
        try writer.data("wp:comment_content", text.text(of: comment.body, &output))
        writer.data("wp:comment_approved", Self.approval(comment.state))
        writer.data("wp:comment_type", comment.kind == .pingback ? "pingback" : "comment")
        writer.element("wp:comment_parent", String(comment.parentID.map { numbers[$0] } ?? 0))
        writer.element("wp:comment_user_id", String(comment.isByArticleAuthor ? author : 0))
        writer.raw("</wp:comment>\n")
    }

    private static func approval(_ state: Comment.State) -> String {
        switch state {
        case .visible: "1"
        case .pending, .hidden: "0"
        case .spam: "spam"
        case .deleted: "trash"
        }
    }
}
