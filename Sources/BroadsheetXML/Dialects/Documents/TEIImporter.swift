public import BroadsheetCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Reads TEI P5: one text, or each text of a `teiCorpus`, with its header.
///
/// `post` elements of computer-mediated communication become comments: `@who` is looked up among the people of the header, `@replyTo` names the parent, and
/// `@indentLevel` gives a depth where no parent is named. What stands in a `div` of the type `comments` without posts, as in trafilatura's TEI, is a comment
/// a paragraph. Source: the TEI Guidelines, chapters 2 (header) and 9 (computer-mediated communication).
public struct TEIImporter: XMLRecordImporter {
    /// `tei`
    public let format = FormatID.tei

    /// The whole document, or the texts of a corpus.
    public let layout = RecordLayout(containers: [["teiCorpus"]], unnested: ["TEI"])

    /// Creates an importer.
    public init() {}

    /// What people should know about the format.
    public var info: FormatInfo {
        FormatInfo(
            id: format, name: "TEI", summary: "Texts in TEI P5, with posts of readers.", fileExtensions: ["xml", "tei"],
            mediaTypes: ["application/tei+xml"])
    }

    /// `certain` by the root element and its vocabulary.
    public func confidence(for outline: XMLOutline) -> Confidence {
        (outline.rootName == "TEI" || outline.rootName == "teiCorpus") && outline.rootNamespace == .tei ? .certain : .none
    }

    /// Every text is an article.
    public func role(of record: XMLRecord) -> XMLRecordRole { record.root.name == "TEI" ? .article(names: []) : .note }

    /// Makes an article of a text.
    public func draft(of record: XMLRecord?, named name: String, _ context: inout ImportContext) throws(ImportError) -> ArticleDraft {
        guard let record else { return ArticleDraft(Article()) }
        let root = record.root
        guard let text = root.element(at: "text") else {
            throw ImportError(.malformed, "The document has no element “text”.", at: record.location)
        }
        let header = Header(root)
        let body = text.element(at: "body") ?? text
        let areas = body.descendants.filter { $0.name == "post" || Self.isCommentArea($0) }
        let html = TextElements.html(in: body) { $0.name == "post" || Self.isCommentArea($0) }
        let article = Article(
            id: root.attribute("id", in: .xml), title: header.title.map { RichText($0) }, summary: header.summary.map { RichText($0) },
            authors: header.authors.map { Contributor(name: $0) }, published: header.date, canonicalURL: header.url,
            site: header.publisher.map { Site(name: $0) }, section: header.keywords("categories").first, tags: header.keywords("tags"),
            language: text.attribute("lang", in: .xml) ?? root.language ?? header.language, licence: header.licence,
            body: context.blocks(html, as: .html, relativeTo: header.url), discussion: areas.isEmpty ? nil : Discussion())
        var draft = ArticleDraft(article, thread: ThreadAssembler(limits: context.limits))
        let people = Self.people(of: root)
        for area in areas {
            if area.name == "post" {
                add(area, people, to: &draft, &context)
            } else if !area.descendants.contains(where: { $0.name == "post" }) {
                for child in area.children {
                    let blocks = context.blocks(TextElements.html(of: child), as: .html, relativeTo: header.url)
                    if !blocks.isEmpty { draft.thread?.add(Comment(id: "", body: blocks)) }
                }
            }
        }
        return draft
    }

    private static func isCommentArea(_ element: XMLRecord.Element) -> Bool {
        element.name == "div" && element.attribute("type") == "comments"
    }

    private func add(_ post: XMLRecord.Element, _ people: [String: String], to draft: inout ArticleDraft, _ context: inout ImportContext) {
        let who = post.attribute("who").map(Self.target)
        let signed = post.descendants.first { $0.name == "signed" }?.words
        let parent: ParentReference =
            if let reply = post.attribute("replyTo") {
                .id(Self.target(reply))
            } else if let level = post.attribute("indentLevel").flatMap({ Int($0) }) {
                .depth(max(0, level))
            } else {
                .none
            }
        draft.thread?.add(
            Comment(
                id: post.attribute("id", in: .xml) ?? "", author: (who.flatMap { people[$0] } ?? signed).map { Contributor(name: $0) },
                published: FeedDate.read(post.attribute("when") ?? post.attribute("when-iso")),
                body: context.blocks(TextElements.html(in: post) { $0.name == "signed" }, as: .html, relativeTo: draft.article.canonicalURL)
            ),
            answering: parent)
    }

    /// The first name that a reference such as `#a #b` points to.
    private static func target(_ reference: String) -> String {
        String((reference.split(separator: " ").first ?? "").drop { $0 == "#" })
    }

    private static func people(of root: XMLRecord.Element) -> [String: String] {
        var people: [String: String] = [:]
        for person in root.element(at: "teiHeader")?.descendants ?? [] where person.name == "person" || person.name == "personGrp" {
            guard let id = person.attribute("id", in: .xml) else { continue }
            let name = person.children.first { ["persName", "name", "idno"].contains($0.name) }?.words
            people[id] = name ?? person.words
        }
        return people
    }

    /// What the header says of the text.
    private struct Header {
        var title: String?
        var summary: String?
        var authors: [String] = []
        var date: PartialDate?
        var url: URL?
        var publisher: String?
        var language: String?
        var licence: String?
        private var terms: [(type: String, text: String)] = []

        init(_ root: XMLRecord.Element) {
            let file = root.element(at: "teiHeader", "fileDesc")
            // Where the text was published first, and else the file itself.
            let places = [file?.element(at: "sourceDesc", "biblFull"), file].compactMap(\.self)
            for place in places {
                let titles = place.element(at: "titleStmt")?.children.filter { $0.name == "title" } ?? []
                title = title ?? (titles.first { $0.attribute("type") == "main" } ?? titles.first)?.words
                if authors.isEmpty {
                    authors = place.element(at: "titleStmt")?.children.filter { $0.name == "author" }.compactMap(\.words) ?? []
                }
                let publication = place.element(at: "publicationStmt")
                publisher = publisher ?? publication?.element(at: "publisher")?.words
                let stated = publication?.element(at: "date")
                date = date ?? FeedDate.read(stated?.attribute("when") ?? stated?.words)
                let link = publication?.children.first { ["ptr", "idno"].contains($0.name) && $0.attribute("type") == "URL" }
                url = url ?? (link?.attribute("target") ?? link?.words).flatMap { URL(address: $0) }
                let availability = publication?.element(at: "availability")
                licence =
                    licence ?? availability?.element(at: "licence")?.attribute("target") ?? availability?.element(at: "licence")?.words
            }
            let profile = root.element(at: "teiHeader", "profileDesc")
            summary = profile?.element(at: "abstract")?.words
            language = profile?.element(at: "langUsage", "language")?.attribute("ident")
            for term in profile?.element(at: "textClass")?.descendants ?? [] where term.name == "term" || term.name == "item" {
                if let words = term.words { terms.append((term.attribute("type") ?? "tags", words)) }
            }
        }

        func keywords(_ type: String) -> [String] { terms.filter { $0.type == type }.map(\.text) }
    }
}
