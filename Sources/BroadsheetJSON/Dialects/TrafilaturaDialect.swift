public import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What trafilatura writes as JSON: a page an object. Lists are texts with semicolons, `source` is the address and `source-hostname` the name of the site.
/// The comments are one text without authors; it becomes one comment, since nothing says where one ends.
struct TrafilaturaDialect: JSONDialect {
    let info = FormatInfo(
        id: "trafilatura-json", name: "trafilatura's JSON", summary: "Pages as the program trafilatura writes them.",
        fileExtensions: ["json", "jsonl"])

    func confidence(for outline: JSONOutline) -> Confidence {
        outline.has("fingerprint", "hostname") || outline.has("source-hostname") || outline.has("raw_text", "excerpt") ? .certain : .none
    }

    let layout = JSONLayout.elements

    func article(from records: JSONRecords, _ context: inout ImportContext) throws(ImportError) -> Article {
        let page = records.first
        guard page["text"] != nil || page["raw_text"] != nil || page["title"] != nil else { throw records.error("The page has no text.") }
        let address = page.url("source", &context) ?? page.url("url", &context)
        let text = page.string("text", &context) ?? page.string("raw_text", &context)
        let host = page.string("hostname", &context)
        let tags = Self.list(page.string("categories", &context)) + Self.list(page.string("tags", &context))
        return Article(
            title: page.line("title", &context), summary: page.line("excerpt", &context),
            authors: Self.list(page.string("author", &context)).compactMap { Contributor(named: $0) },
            published: page.date("date", &context), canonicalURL: address,
            site: (page.string("source-hostname", &context) ?? page.string("sitename", &context) ?? host).map {
                Site(name: $0, link: host.map { Link("https://\($0)/") })
            }, tags: tags, language: page.string("language", &context), licence: page.string("license", &context),
            leadImage: page.string("image", &context).map { Media(kind: .image, source: Link($0)) },
            kind: page["pagetype"]?.string == "article" ? .article : nil, body: Self.lines(text),
            discussion: discussion(page, &context))
    }

    /// A line a paragraph.
    private static func lines(_ text: String?) -> [Block] {
        (text ?? "").split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }.map { .paragraph(String($0)) }
    }

    private static func list(_ text: String?) -> [String] {
        (text ?? "").split(separator: ";").map { $0.drop(while: \.isWhitespace) }.filter { !$0.isEmpty }.map { part in
            var part = part
            while part.last?.isWhitespace == true { part.removeLast() }
            return String(part)
        }
    }

    private func discussion(_ page: JSONNode, _ context: inout ImportContext) -> Discussion? {
        guard page["comments"] != nil else { return nil }
        let blocks = Self.lines(page.string("comments", &context))
        guard !blocks.isEmpty else { return Discussion() }
        context.report(
            Diagnostic(.note, .undividedComments, "The comments are one text; where one ends is not known.", at: page["comments"]?.location)
        )
        return Discussion(comments: [Comment(id: "comments", body: blocks)])
    }
}

extension Diagnostic.Code {
    /// The source holds all comments as one text.
    public static let undividedComments: Self = "undivided-comments"
}
