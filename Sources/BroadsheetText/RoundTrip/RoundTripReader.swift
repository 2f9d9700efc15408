public import BroadsheetCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Reads one article in the round-trip form.
///
/// What is not in the form is reported with its line and read as well as it can be: a field that is not known is left out, a mark at the wrong place is
/// words.
struct RoundTripReader {
    private var blocks: RoundTripBlocks
    private let source: Source
    private let byteOffset: Int
    private var article = Article(id: "")
    private var faults: [(line: Int, message: String)] = []
    private var account = RoundTripAccount()
    private var id: String?
    private var commentsAreCut = false

    private var lines: RoundTripLines { blocks.lines }

    /// Reads an article.
    ///
    /// - Parameters:
    ///   - bytes: The article, from its first line on, and no further one.
    ///   - firstLine: The number of its first line in the source.
    ///   - byteOffset: Where it begins in the source.
    /// - Throws: ``ImportError`` with the code `unsupported` when the form is of another major version, or `limit-exceeded`.
    static func read(
        _ bytes: [UInt8], firstLine: Int = 1, byteOffset: Int = 0, _ source: Source, _ context: inout ImportContext
    ) throws(ImportError) -> Article {
        let lines = RoundTripLines(bytes, firstNumber: firstLine)
        try context.spend(lines.all.count)
        var reader = RoundTripReader(
            blocks: RoundTripBlocks(lines, deepest: context.limits.blockNesting), source: source, byteOffset: byteOffset)
        try reader.read(&context)
        reader.report(to: &context)
        reader.account.keep(lines, source: source, byteOffset: byteOffset, &context)
        return reader.article
    }

    private init(blocks: RoundTripBlocks, source: Source, byteOffset: Int) {
        self.blocks = blocks
        self.source = source
        self.byteOffset = byteOffset
    }

    // MARK: Parts

    private mutating func read(_ context: inout ImportContext) throws(ImportError) {
        let all = lines.all
        let version = all.first.map { lines.value($0, after: RoundTripForm.begin.count) } ?? ""
        guard version == "1" || version.hasPrefix("1.") else {
            throw ImportError(
                .unsupported, "The text is in version “\(version)” of its form; this reader knows version \(RoundTripForm.version).",
                at: source.location(line: all.first?.number))
        }
        var starts = all.indices.filter { lines.mark(all[$0]) == .section }
        let head = all[..<(starts.first ?? all.count)]
        starts.append(all.count)
        readHead(head)
        for (start, end) in zip(starts, starts.dropFirst()) { readSection(all[start..<end], &context) }
        article.id =
            Article(
                id: id, title: article.title, canonicalURL: article.canonicalURL, body: article.body, discussion: article.discussion
            ).id
    }

    /// The fields up to the first blank line, and the rest.
    private mutating func fields(
        _ slice: ArraySlice<RoundTripLine>
    ) -> (fields: [RoundTripLines.Field], rest: ArraySlice<RoundTripLine>) {
        let end = slice.firstIndex { $0.start == $0.end } ?? slice.endIndex
        var fields: [RoundTripLines.Field] = []
        for line in slice[..<end] {
            if let field = lines.field(line) {
                fields.append(field)
            } else {
                faults.append((line.number, "The line is no field: a name, a colon and a value."))
            }
        }
        return (fields, slice[end...])
    }

    private mutating func readHead(_ slice: ArraySlice<RoundTripLine>) {
        let (fields, body) = fields(slice)
        var images: [Media] = []
        var published = RoundTripDate()
        var modified = RoundTripDate()
        for (number, field) in fields.enumerated() {
            var place: ArticleField?
            switch field.name {
            case "Broadsheet-Text" where number == 0: break
            case "Title": (article.title, place) = (RichText(field.value), .title)
            case "Subtitle": (article.subtitle, place) = (RichText(field.value), .subtitle)
            case "Summary": (article.summary, place) = (RichText(field.value), .summary)
            case "Site": (article.site, place) = (Site(name: field.value), .site)
            case "Site-Link" where article.site != nil:
                article.site?.link = Link(field.value)
                place = .site
            case "Site-Link-Title" where article.site?.link != nil:
                article.site?.link?.title = field.value
                place = .site
            case "URL":
                (article.canonicalURL, place) = (URL(string: field.value), .canonicalURL)
                if article.canonicalURL == nil { report(field, "“\(field.value)” is no address.") }
            case "Id": (id, place) = (field.value, "id")
            case "Language": (article.language, place) = (field.value, .language)
            case "Section": (article.section, place) = (field.value, .section)
            case "Tag":
                article.tags.append(field.value)
                place = .tags
            case "Kind": (article.kind, place) = (ArticleKind(rawValue: field.value), .kind)
            case "Access":
                (article.access, place) = (Article.Access(rawValue: field.value), .access)
                if article.access == nil { report(field, "“\(field.value)” is not known.") }
            case "Licence": (article.licence, place) = (field.value, .licence)
            default:
                if article.authors.read(field) {
                    place = .authors
                } else if published.read(field, "Published") {
                    place = .published
                } else if modified.read(field, "Modified") {
                    place = .modified
                } else if images.read(field) {
                    place = .leadImage
                } else {
                    reportUnknown(field)
                }
            }
            account.note(field.line, place.map { .metadata($0) } ?? .residue(.unknown), number == 0 ? "says what form the text has" : nil)
        }
        article.leadImage = images.first
        article.published = date(published)
        article.modified = date(modified)
        article.body = blocks.blocks(body)
        account.note(body, .body)
    }

    private mutating func readSection(_ slice: ArraySlice<RoundTripLine>, _ context: inout ImportContext) {
        guard let first = slice.first else { return }
        let name = lines.value(first, after: 2)
        if name == "Comments" {
            readDiscussion(slice)
        } else if name == "Comment" || name.hasPrefix("Comment ") {
            if article.discussion?.comments.count ?? 0 >= context.limits.comments {
                if commentsAreCut { return }
                commentsAreCut = true
                context.report(
                    Diagnostic(
                        .warning, .limitReached, "The text has more than \(context.limits.comments) comments; the rest was left out.",
                        at: source.location(line: first.number)))
            } else {
                readComment(String(name.dropFirst(8)), slice)
            }
        } else {
            faults.append((first.number, "A section “\(name)” is not known."))
            account.note(slice, .residue(.unknown), "in a section that is not known")
        }
    }

    private mutating func readDiscussion(_ slice: ArraySlice<RoundTripLine>) {
        let (fields, rest) = fields(slice.dropFirst())
        var discussion = article.discussion ?? Discussion()
        var name: String?
        for field in fields {
            switch field.name {
            case "Declared": discussion.declaredCount = number(field)
            case "Platform": discussion.platform = field.value
            case "Status":
                discussion.status = Discussion.Status(rawValue: field.value)
                if discussion.status == nil { report(field, "“\(field.value)” is not known.") }
            case "More": discussion.continuation.append(Link(field.value))
            case "More-Title" where !discussion.continuation.isEmpty:
                discussion.continuation[discussion.continuation.count - 1].title = field.value
            case "Elsewhere": discussion.external = ExternalDiscussion(system: field.value)
            case "Elsewhere-Name": name = field.value
            case "Elsewhere-Value" where discussion.external != nil:
                if let name { discussion.external?.identifiers[name] = field.value }
            case "Elsewhere-Link" where discussion.external != nil: discussion.external?.link = Link(field.value)
            case "Elsewhere-Link-Title" where discussion.external?.link != nil: discussion.external?.link?.title = field.value
            default: reportUnknown(field)
            }
        }
        article.discussion = discussion
        account.note(slice[..<rest.startIndex], .residue(.commentForm), "what is said of all comments")
        guard let words = rest.first(where: { $0.start < $0.end }) else { return }
        faults.append((words.number, "Before the first comment there is no place for words."))
        account.note(rest, .residue(.unknown), "words before the first comment")
    }

    private mutating func readComment(_ id: String, _ slice: ArraySlice<RoundTripLine>) {
        let (fields, body) = fields(slice.dropFirst())
        var comment = Comment(id: id, body: [])
        var authors: [Contributor] = []
        var published = RoundTripDate()
        var edited = RoundTripDate()
        account.note(slice.prefix(1), .comment(id: id, part: .control))
        for field in fields {
            var part = Account.CommentPart.control
            switch field.name {
            case "Answers": comment.parentID = field.value
            case "Answers-Known": comment.parentEvidence = known(field) { Comment.ParentEvidence(rawValue: $0) }
            case "Kind": comment.kind = known(field) { Comment.Kind(rawValue: $0) } ?? .comment
            case "State": comment.state = known(field) { Comment.State(rawValue: $0) } ?? .visible
            case "By-Article-Author": comment.isByArticleAuthor = field.value == "yes"
            case "Mark": comment.marks.append(Comment.Mark(rawValue: field.value))
            case "Score": (comment.score, part) = (number(field), .score)
            case "Reaction":
                let parts = field.value.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
                part = .score
                if let count = parts.first.flatMap({ Int($0) }) {
                    comment.reactions.append(.init(name: parts.count > 1 ? String(parts[1]) : "", count: count))
                } else {
                    report(field, "A reaction is a number and a name.")
                }
            case "Link": comment.permalink = Link(field.value)
            case "Link-Title" where comment.permalink != nil: comment.permalink?.title = field.value
            case "Spam": comment.spam = known(field) { Double($0) }.map { SpamLabel(score: $0, reasons: []) }
            case "Spam-Sign" where comment.spam != nil: comment.spam?.reasons.append(.init(rawValue: field.value))
            default:
                if authors.read(field) {
                    part = .author
                } else if published.read(field, "Published") || edited.read(field, "Edited") {
                    part = .date
                } else {
                    reportUnknown(field)
                }
            }
            account.note(field.line, .comment(id: id, part: part))
        }
        comment.author = authors.first
        comment.published = date(published)
        comment.edited = date(edited)
        comment.body = blocks.blocks(body)
        account.note(body, .comment(id: id, part: .text))
        if article.discussion == nil { article.discussion = Discussion() }
        article.discussion?.comments.append(comment)
    }

    // MARK: Values

    private mutating func known<Value>(_ field: RoundTripLines.Field, _ make: (String) -> Value?) -> Value? {
        let value = make(field.value)
        if value == nil { report(field, "“\(field.value)” is not known.") }
        return value
    }

    private mutating func number(_ field: RoundTripLines.Field) -> Int? {
        let number = Int(field.value)
        if number == nil { report(field, "“\(field.value)” is no number.") }
        return number
    }

    private mutating func date(_ date: RoundTripDate) -> PartialDate? {
        if let line = date.line, date.value == nil { faults.append((line, "The date is none in ISO 8601; it is kept as words.")) }
        return date.date
    }

    private mutating func reportUnknown(_ field: RoundTripLines.Field) {
        report(field, "A field “\(field.name)” is not known here.")
    }

    private mutating func report(_ field: RoundTripLines.Field, _ message: String) {
        faults.append((field.line.number, message))
    }

    private func report(to context: inout ImportContext) {
        for fault in (faults + blocks.faults).sorted(by: { $0.line < $1.line }) {
            context.report(Diagnostic(.warning, .unreadableLine, fault.message, at: source.location(line: fault.line)))
        }
        guard let line = blocks.cutAt else { return }
        context.report(
            Diagnostic(
                .warning, .limitReached, "Blocks nest more than \(context.limits.blockNesting) deep; what is deeper became paragraphs.",
                at: source.location(line: line)))
    }
}

extension Diagnostic.Code {
    /// A line of a text in the round-trip form is not as the form asks for.
    public static let unreadableLine: Self = "unreadable-line"
}
