public import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Writes articles with their comments as JSON-LD in the vocabulary of schema.org: one as an object, several under `@graph`.
///
/// Comments nest in those they answer; where the source names the parent, `parentItem` says so. Texts are plain, as the vocabulary has them; one that would
/// read as HTML is written as HTML. `Docs/Formats.md` says which fields survive.
public struct SchemaOrgExporter: Exporter {
    /// `schema-org`
    public let format = FormatID.schemaOrg

    private let html: (any FragmentWriter)?
    private var writer: JSONWriter
    private var first: Article?
    private var isInGraph = false

    /// Creates an exporter.
    ///
    /// - Parameters:
    ///   - html: Writes texts that would read as HTML; without it they are written as they are.
    ///   - isPretty: Whether each value stands on a line of its own.
    public init(html: (any FragmentWriter)? = nil, isPretty: Bool = true) {
        self.html = html
        writer = JSONWriter(isPretty: isPretty)
    }

    /// What people should know about the format.
    public var info: FormatInfo { .schemaOrg }

    /// Writes an article. The first one is held until the next, since one alone stands in no list.
    public mutating func write(_ article: Article, to output: inout ExportOutput) throws(ExportError) {
        guard isInGraph || first != nil else {
            first = article
            return
        }
        if let held = first.take() {
            openGraph()
            try writeThing(held, &output)
        }
        try writeThing(article, &output)
        try writer.flush(to: &output)
    }

    /// Writes what is held and closes the list.
    public mutating func finish(_ output: inout ExportOutput) throws(ExportError) {
        if let held = first.take() {
            try writeThing(held, &output, isAlone: true)
        } else {
            if !isInGraph { openGraph() }
            writer.endArray()
            writer.endObject()
        }
        writer.endLine()
        try writer.flush(to: &output)
        isInGraph = false
    }

    private mutating func openGraph() {
        isInGraph = true
        writer.beginObject()
        writer.key("@context")
        writer.string("https://schema.org")
        writer.key("@graph")
        writer.beginArray()
    }

    private mutating func writeThing(_ article: Article, _ output: inout ExportOutput, isAlone: Bool = false) throws(ExportError) {
        writer.beginObject()
        if isAlone { member("@context", "https://schema.org") }
        member("@type", article.kind == .forum ? "DiscussionForumPosting" : "Article")
        member("@id", article.id)
        member("url", article.canonicalURL?.absoluteString)
        member("headline", article.title.map { Self.escaped($0.plainText) })
        member("alternativeHeadline", article.subtitle.map { Self.escaped($0.plainText) })
        member("description", article.summary.map { Self.escaped($0.plainText) })
        if !article.authors.isEmpty {
            writer.key("author")
            writer.beginArray()
            for author in article.authors { person(author) }
            writer.endArray()
        }
        member("datePublished", article.published.map(\.displayText))
        member("dateModified", article.modified.map(\.displayText))
        if let site = article.site {
            writer.key("publisher")
            person(Contributor(name: site.name, kind: .organization, link: site.link))
        }
        member("articleSection", article.section)
        if !article.tags.isEmpty {
            writer.key("keywords")
            writer.beginArray()
            for tag in article.tags { writer.string(tag) }
            writer.endArray()
        }
        member("inLanguage", article.language)
        member("license", article.licence)
        if let image = article.leadImage { self.image(image) }
        if let access = article.access {
            writer.key("isAccessibleForFree")
            writer.bool(access == .free)
        }
        if !article.body.isEmpty { member("articleBody", try text(article.body, &output)) }
        if let discussion = article.discussion { try write(discussion, &output) }
        writer.endObject()
    }

    private mutating func write(_ discussion: Discussion, _ output: inout ExportOutput) throws(ExportError) {
        if let count = discussion.declaredCount {
            writer.key("commentCount")
            writer.number(count)
        }
        writer.key("comment")
        writer.beginArray()
        // How deep the open comments stand.
        var open: [Int] = []
        var hiddenRemarks = 0
        for (comment, depth) in discussion.thread() {
            while let last = open.last, last >= depth {
                open.removeLast()
                writer.endArray()
                writer.endObject()
            }
            open.append(depth)
            hiddenRemarks += comment.marks.count + (comment.score.map { $0 < 0 } == true ? 1 : 0)
            try write(comment, &output)
            writer.key("comment")
            writer.beginArray()
        }
        for _ in open {
            writer.endArray()
            writer.endObject()
        }
        writer.endArray()
        if hiddenRemarks > 0 {
            output.report(
                Diagnostic(.note, .notRepresentable, "Marks of comments and scores below zero have no place: \(hiddenRemarks) left out."))
        }
    }

    /// Writes a comment, without closing it.
    private mutating func write(_ comment: Comment, _ output: inout ExportOutput) throws(ExportError) {
        writer.beginObject()
        let types: [Comment.Kind: String] = [.answer: "Answer", .review: "Review"]
        member("@type", types[comment.kind] ?? "Comment")
        member("@id", comment.id)
        if comment.state != .visible {
            member("creativeWorkStatus", comment.state.rawValue.prefix(1).uppercased() + comment.state.rawValue.dropFirst())
        }
        if comment.parentEvidence == .explicit, let parent = comment.parentID {
            writer.key("parentItem")
            writer.beginObject()
            member("@id", parent)
            writer.endObject()
        }
        if let author = comment.author {
            writer.key("author")
            person(author)
        }
        member("datePublished", comment.published.map(\.displayText))
        member("dateModified", comment.edited.map(\.displayText))
        member("url", comment.permalink?.href)
        if let score = comment.score, score >= 0 {
            writer.key("upvoteCount")
            writer.number(score)
        }
        for reaction in comment.reactions where reaction.name == "downvote" {
            writer.key("downvoteCount")
            writer.number(reaction.count)
            break
        }
        if !comment.body.isEmpty { member("text", try text(comment.body, &output)) }
    }

    private mutating func member(_ key: String, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        writer.key(key)
        writer.string(value)
    }

    private mutating func person(_ contributor: Contributor) {
        writer.beginObject()
        switch contributor.kind {
        case .person: member("@type", "Person")
        case .organization: member("@type", "Organization")
        case nil: break
        }
        member("name", contributor.name)
        member("url", contributor.link?.href)
        writer.endObject()
    }

    private mutating func image(_ image: Media) {
        writer.key("image")
        writer.beginObject()
        member("@type", "ImageObject")
        member("url", image.source.href)
        member("caption", image.alternativeText)
        for (key, value) in [("width", image.width), ("height", image.height)] {
            guard let value else { continue }
            writer.key(key)
            writer.number(value)
        }
        writer.endObject()
    }

    private func text(_ blocks: [Block], _ output: inout ExportOutput) throws(ExportError) -> String {
        let text = blocks.plainText
        guard SchemaOrg.holdsTag(text), let html else { return text }
        return try html.text(of: blocks, &output)
    }

    /// Titles are read as HTML, since so many are written as that.
    private static func escaped(_ line: String) -> String {
        guard line.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }) else { return line }
        return line.reduce(into: "") { text, character in
            switch character {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            default: text.append(character)
            }
        }
    }
}
