public import BroadsheetCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Reads a post as static site generators keep it: Markdown after front matter in YAML.
///
/// The part of YAML that front matter is written in is read: scalars, quoted or not, lists, blocks of text, one level of keys in keys. What goes beyond is
/// reported and left out. Keys are those of Jekyll, Hugo, Eleventy and of ``MarkdownExporter``. Without a title there, a heading of the first level at the
/// beginning is the title.
public struct MarkdownImporter: DocumentImporter {
    /// `markdown`
    public let format = FormatID.markdown

    /// Creates an importer.
    public init() {}

    /// What people should know about the format.
    public var info: FormatInfo {
        FormatInfo(
            id: format, name: "Markdown", summary: "A post in Markdown, with or without front matter in YAML.",
            fileExtensions: ["md", "markdown"],
            mediaTypes: ["text/markdown"])
    }

    /// `likely` by the name or media type, or when front matter with a title or date begins the text.
    public func confidence(for probe: Probe) -> Confidence {
        if probe.mediaType == "text/markdown" || probe.mediaType == "text/x-markdown" { return .likely }
        if let ending = probe.fileExtension, ["md", "markdown", "mdown", "mkd"].contains(ending) { return .likely }
        guard probe.hasPrefix("---\n") || probe.hasPrefix("---\r\n") else { return .none }
        guard probe.contains("\n---") else { return probe.isComplete ? .none : .needsMoreData }
        return probe.contains("\ntitle:") || probe.contains("\ndate:") ? .likely : .none
    }

    /// Reads a post.
    ///
    /// - Throws: ``ImportError`` as ``Source/text(_:)`` does, and `empty`.
    public func read(_ source: Source, _ context: inout ImportContext) throws(ImportError) -> Article {
        let text = try source.text(&context)
        guard text.utf8.contains(where: { $0 > 0x20 }) else { throw ImportError(.empty, "The input is empty.", at: source.location()) }
        let parts = FrontMatterReader.split(text)
        let matter = FrontMatterReader(parts?.matter ?? "")
        for line in matter.unread.prefix(16) {
            context.report(
                Diagnostic(
                    .warning, .malformedMetadata, "A line of the front matter is not understood and was left out.",
                    at: source.location(line: line + 2)))
        }
        let fields = Fields(values: matter.values)
        let url = fields.text("url", "canonical_url", "canonical", "permalink", "link").flatMap { URL(string: $0) }.flatMap {
            $0.scheme == nil ? nil : $0
        }
        var body = context.blocks(String(parts?.body ?? text[...]), as: .markdown, relativeTo: url ?? source.url)
        var title = fields.text("title").map { RichText($0) }
        if title == nil, case .heading(1, let heading)? = body.first {
            title = heading
            body.removeFirst()
        }
        if fields.text("draft") == "true" || fields.text("published") == "false" {
            context.report(Diagnostic(.note, "unpublished", "The post is not public: it is a draft.", at: source.location()))
        }
        let categories = fields.list("categories", "category")
        let image = fields.text("image", "cover", "thumbnail", "featured_image") ?? fields.nested("image", "url", "src", "path")
        return Article(
            title: title, subtitle: fields.text("subtitle").map { RichText($0) },
            summary: fields.text("description", "summary", "excerpt").map { RichText($0) },
            authors: fields.list("authors", "author").map { Contributor(name: $0) },
            published: fields.date("date", "published", "pubDate", "publishDate"),
            modified: fields.date("modified", "lastmod", "updated", "last_modified_at"),
            canonicalURL: url, site: fields.text("site").map { Site(name: $0) }, section: fields.text("section") ?? categories.first,
            tags: (fields.text("section") == nil ? Array(categories.dropFirst()) : categories) + fields.list("tags", "keywords"),
            language: fields.text("language", "lang"), licence: fields.text("licence", "license"),
            leadImage: image.map { Media(kind: .image, source: Link($0)) },
            access: fields.text("access").flatMap { Article.Access(rawValue: $0) },
            kind: fields.text("kind").map { ArticleKind(rawValue: $0) },
            body: body)
    }

    /// The values of front matter by the names that are in use for them.
    private struct Fields {
        let values: [String: FrontMatterReader.Value]

        func text(_ keys: String...) -> String? {
            for key in keys { if case .text(let text)? = values[key], !text.isEmpty { return text } }
            return nil
        }

        func list(_ keys: String...) -> [String] {
            for key in keys {
                switch values[key] {
                case .list(let list): return list
                case .text(let text) where !text.isEmpty:
                    // Jekyll parts categories and tags in one line by spaces, others by commas.
                    let separator: Character = text.contains(",") || key.hasPrefix("author") ? "," : " "
                    let isParted = separator == "," ? text.contains(",") : ["tags", "categories", "keywords"].contains(key)
                    guard isParted else { return [text] }
                    return text.split(separator: separator).map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
                case .map(let map): return map["name"].map { [$0] } ?? []
                default: continue
                }
            }
            return []
        }

        func nested(_ key: String, _ names: String...) -> String? {
            guard case .map(let map)? = values[key] else { return nil }
            return names.lazy.compactMap { map[$0] }.first
        }

        func date(_ keys: String...) -> PartialDate? {
            for key in keys {
                guard case .text(let text)? = values[key], text != "true", text != "false" else { continue }
                return PartialDate(iso: text) ?? PartialDate(unresolved: text)
            }
            return nil
        }
    }
}
