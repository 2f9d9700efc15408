import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Writes articles as their conformance to `Encodable` does, without going through it: an export is mostly writing, and the many small steps of an encoder
/// cost several times what the bytes do.
///
/// What articles rarely hold is left to ``DirectEncoder``. That both write the same bytes is tested.
struct CanonicalWriter {
    private var writer: JSONWriter
    private var diagnostics: [Diagnostic] = []

    private init(_ writer: consuming JSONWriter) { self.writer = writer }

    /// Writes the name and the version of the format and an article where a writer stands.
    ///
    /// - Returns: What JSON could not hold.
    static func write(_ article: Article, to writer: inout JSONWriter) throws -> [Diagnostic] {
        guard article.evidence.values.allSatisfy({ $0.confidence?.isFinite ?? true }),
            article.discussion?.comments.allSatisfy({ $0.spam?.score.isFinite ?? true }) ?? true
        else { return try DirectEncoder.write(ArticleDocument(article: article), to: &writer) }
        var own = CanonicalWriter(writer)
        writer = JSONWriter()
        try own.write(article)
        writer = own.writer
        return own.diagnostics
    }

    private mutating func write(_ article: Article) throws {
        writer.beginObject()
        string(ArticleSchema.id, "$schema")
        string(ArticleSchema.version, "schemaVersion")
        string(article.id, "id")
        text(article.title, "title")
        text(article.subtitle, "subtitle")
        text(article.summary, "summary")
        if !article.authors.isEmpty { try list(article.authors, "authors") { try $0.write($1) } }
        date(article.published, "published")
        date(article.modified, "modified")
        string(article.canonicalURL?.absoluteString, "canonicalURL")
        if let site = article.site {
            writer.key(ascii: "site")
            writer.beginObject()
            string(site.name, "name")
            link(site.link, "link")
            writer.endObject()
        }
        string(article.section, "section")
        if !article.tags.isEmpty { list(article.tags, "tags") { $0.writer.string($1) } }
        string(article.language, "language")
        string(article.licence, "licence")
        if let image = article.leadImage {
            writer.key(ascii: "leadImage")
            write(image)
        }
        string(article.access?.rawValue, "access")
        string(article.kind?.rawValue, "kind")
        try blocks(article.body, "body")
        if let discussion = article.discussion {
            writer.key(ascii: "discussion")
            try write(discussion)
        }
        if !article.evidence.isEmpty {
            writer.key(ascii: "evidence")
            writer.beginObject()
            for (field, evidence) in article.evidence.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                writer.key(field.rawValue)
                write(evidence)
            }
            writer.endObject()
        }
        writer.endObject()
    }

    private mutating func write(_ evidence: Evidence) {
        writer.beginObject()
        list(evidence.sources, "sources") { $0.writer.string($1) }
        number(evidence.confidence, "confidence")
        list(evidence.alternatives, "alternatives") { writer, alternative in
            writer.writer.beginObject()
            writer.string(alternative.value, "value")
            writer.string(alternative.source, "source")
            writer.writer.endObject()
        }
        writer.endObject()
    }

    private mutating func write(_ discussion: Discussion) throws {
        writer.beginObject()
        number(discussion.declaredCount, "declaredCount")
        string(discussion.platform, "platform")
        string(discussion.status?.rawValue, "status")
        if !discussion.continuation.isEmpty { list(discussion.continuation, "continuation") { $0.write($1) } }
        try encode(discussion.external, "external")
        try list(discussion.comments, "comments") { try $0.write($1) }
        writer.endObject()
    }

    private mutating func write(_ comment: Comment) throws {
        writer.beginObject()
        string(comment.id, "id")
        string(comment.parentID, "parentID")
        string(comment.parentEvidence?.rawValue, "parentEvidence")
        string(comment.kind.rawValue, "kind")
        string(comment.state.rawValue, "state")
        if let author = comment.author {
            writer.key(ascii: "author")
            try write(author)
        }
        date(comment.published, "published")
        date(comment.edited, "edited")
        try blocks(comment.body, "body")
        link(comment.permalink, "permalink")
        number(comment.score, "score")
        if !comment.reactions.isEmpty { try encode(comment.reactions, "reactions") }
        if comment.isByArticleAuthor {
            writer.key(ascii: "isByArticleAuthor")
            writer.bool(true)
        }
        if !comment.marks.isEmpty { list(comment.marks, "marks") { $0.writer.string($1.rawValue) } }
        if let spam = comment.spam {
            writer.key(ascii: "spam")
            writer.beginObject()
            number(spam.score, "score")
            list(spam.reasons, "reasons") { $0.writer.string($1.rawValue) }
            writer.endObject()
        }
        writer.endObject()
    }

    private mutating func write(_ contributor: Contributor) throws {
        writer.beginObject()
        string(contributor.name, "name")
        string(contributor.kind?.rawValue, "kind")
        string(contributor.role, "role")
        link(contributor.link, "link")
        try encode(contributor.personalData, "personalData")
        writer.endObject()
    }

    // MARK: Blocks

    private mutating func blocks(_ blocks: [Block], _ key: StaticString) throws { try list(blocks, key) { try $0.write($1) } }

    private mutating func write(_ block: Block) throws {
        switch block {
        case .paragraph(let own):
            begin("paragraph")
            text(own, "text")
        case .heading(let level, let own):
            begin("heading")
            number(level, "level")
            text(own, "text")
        case .quote(let quote):
            begin("quote")
            writer.key(ascii: "quote")
            writer.beginObject()
            try blocks(quote.blocks, "blocks")
            text(quote.attribution, "attribution")
            writer.endObject()
        case .list(let own):
            begin("list")
            writer.key(ascii: "list")
            try write(own)
        case .code(let code):
            begin("code")
            writer.key(ascii: "code")
            writer.beginObject()
            string(code.text, "text")
            string(code.language, "language")
            writer.endObject()
        case .figure(let figure):
            begin("figure")
            writer.key(ascii: "figure")
            writer.beginObject()
            list(figure.media, "media") { $0.write($1) }
            text(figure.caption, "caption")
            text(figure.credit, "credit")
            writer.endObject()
        case .divider: begin("divider")
        case .definitions, .table, .embed, .math, .footnotes, .unrecognised: return try encode(block)
        }
        writer.endObject()
    }

    private mutating func begin(_ type: StaticString) {
        writer.beginObject()
        writer.key(ascii: "type")
        writer.string(ascii: type)
    }

    private mutating func write(_ list: List) throws {
        writer.beginObject()
        writer.key(ascii: "isOrdered")
        writer.bool(list.isOrdered)
        if list.start != 1 { number(list.start, "start") }
        try self.list(list.items, "items") { writer, item in
            writer.writer.beginObject()
            try writer.blocks(item.blocks, "blocks")
            if let isChecked = item.isChecked {
                writer.writer.key(ascii: "isChecked")
                writer.writer.bool(isChecked)
            }
            writer.writer.endObject()
        }
        writer.endObject()
    }

    private mutating func write(_ media: Media) {
        writer.beginObject()
        string(media.kind.rawValue, "kind")
        link(media.source, "source")
        string(media.alternativeText, "alternativeText")
        number(media.width, "width")
        number(media.height, "height")
        writer.endObject()
    }

    private mutating func text(_ text: RichText?, _ key: StaticString) {
        guard let runs = text?.runs else { return }
        writer.key(ascii: key)
        if runs.allSatisfy({ $0.style.isEmpty && $0.link == nil && $0.language == nil }) {
            // Runs that differ in nothing are one.
            return writer.string(runs.first?.text ?? "")
        }
        writer.beginArray()
        for run in runs {
            writer.beginObject()
            string(run.text, "text")
            if !run.style.isEmpty { list(run.style.jsonNames, "style") { $0.writer.string($1) } }
            link(run.link, "link")
            string(run.language, "language")
            writer.endObject()
        }
        writer.endArray()
    }

    // MARK: Members

    private mutating func string(_ text: String?, _ key: StaticString) {
        guard let text else { return }
        writer.key(ascii: key)
        writer.string(text)
    }

    private mutating func number(_ number: Int?, _ key: StaticString) {
        guard let number else { return }
        writer.key(ascii: key)
        writer.number(number)
    }

    private mutating func number(_ number: Double?, _ key: StaticString) {
        guard let number else { return }
        writer.key(ascii: key)
        writer.number(number)
    }

    private mutating func link(_ link: Link?, _ key: StaticString) {
        guard let link else { return }
        writer.key(ascii: key)
        write(link)
    }

    private mutating func write(_ link: Link) {
        writer.beginObject()
        string(link.href, "href")
        string(link.title, "title")
        writer.endObject()
    }

    private mutating func date(_ date: PartialDate?, _ key: StaticString) {
        guard let date else { return }
        writer.key(ascii: key)
        writer.beginObject()
        let value = date.isoString
        string(value, "value")
        if date.isWrittenOtherwise || value == nil { string(date.original, "original") }
        writer.endObject()
    }

    private mutating func list<Element, Failure: Error>(
        _ elements: [Element], _ key: StaticString, _ write: (inout Self, Element) throws(Failure) -> Void
    ) throws(Failure) {
        writer.key(ascii: key)
        writer.beginArray()
        for element in elements { try write(&self, element) }
        writer.endArray()
    }

    // MARK: What is rare

    private mutating func encode(_ value: (some Encodable)?, _ key: StaticString) throws {
        guard let value else { return }
        writer.key(ascii: key)
        try encode(value)
    }

    private mutating func encode(_ value: some Encodable) throws { diagnostics += try DirectEncoder.write(value, to: &writer) }
}
