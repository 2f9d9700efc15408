public import BroadsheetCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Reads the posts of Medium's export, a folder of pages of one post each (`posts/2024-05-06_Rye-bread-0123456789ab.html`).
///
/// The pages are marked up with h-entry, so that nothing has to be guessed: what is in the section `body` is the post, without the title and subtitle that it
/// begins with once more. Drafts have neither address nor date. A writer's responses to others are pages like all others, without a word on what they
/// answer; as their title the export gives the beginning of their text, which is not taken for one. Sources: the programs that convert these exports; Medium
/// documents no format.
public struct MediumImporter: DocumentImporter {
    /// `medium`
    public let format = FormatID.medium

    /// Creates an importer.
    public init() {}

    /// What people should know about the format.
    public var info: FormatInfo {
        FormatInfo(
            id: format, name: "Medium export", summary: "A page of the folder “posts” in Medium's export.", fileExtensions: ["html"],
            mediaTypes: ["text/html"])
    }

    /// `certain` when a page of Medium's is an h-entry, which those that are served are not.
    public func confidence(for probe: Probe) -> Confidence {
        guard HTMLSniffer.confidence(for: probe) == .certain, probe.contains("<article class=\"h-entry\">") else { return .none }
        return probe.contains("data-field=\"body\"") || probe.contains("data-field=\"subtitle\"") ? .certain : .none
    }

    /// Reads a post.
    ///
    /// - Throws: ``ImportError`` as ``HTMLImporter/read(_:_:)`` does, and `malformed` when there is no post in the page.
    public func read(_ source: Source, _ context: inout ImportContext) throws(ImportError) -> Article {
        let bytes = try source.bytes(limits: context.limits)
        let text = try PageText.decode(bytes, source, &context)
        let tree = try PageTree.parse(text, source, &context)
        try context.spend(tree.count)
        let marks = MediumMarks(tree)
        guard let bodyNode = marks.body else {
            throw ImportError(.malformed, "The page holds no post of a Medium export.", at: source.location())
        }
        let links = LinkResolver(base: source.url)
        let content = body(in: bodyNode, marks, tree, links, &context)
        var metadata = PageMetadata()
        take(marks, tree, source, into: &metadata, &context)
        if context.options.keepsResidue {
            let places = TextPlaces(tree, body: content.usedTexts, titleNodes: metadata.titleNodes, comments: [], opening: nil)
            PageAccount(tree, source: source, byteShift: PageText.byteShift(bytes, text)).keep(places, metadata, [], in: &context)
        }
        return Article(
            title: metadata.title.map { RichText($0) }, subtitle: metadata.subtitle.map { RichText($0) },
            summary: metadata.summary.map { RichText($0) }, authors: metadata.authors, published: metadata.published,
            canonicalURL: metadata.canonicalURL, kind: .article, body: content.blocks, evidence: metadata.evidence)
    }

    private func body(
        in node: Int, _ marks: MediumMarks, _ tree: HTMLTree, _ links: LinkResolver, _ context: inout ImportContext
    ) -> (blocks: [Block], usedTexts: [Int32]) {
        var nodes = KeptNodes(tree, kept: [Bool](repeating: true, count: tree.count), range: tree.descendants(of: node))
        nodes.gaps = marks.headings(tree).map { $0..<tree.end(of: $0) }[...]
        var builder = ContentBuilder(
            tree, chosen: nodes, links: links, maximumNesting: context.limits.blockNesting, notesTexts: context.options.keepsResidue)
        var blocks = builder.build(fromAncestors: false)
        if builder.reachedNestingLimit {
            context.report(Diagnostic(.note, .limitReached, "The text nests beyond the limit; it was flattened there."))
        }
        // Each section begins with a rule, which only parts those that come after another.
        while blocks.first == .divider { blocks.removeFirst() }
        return (blocks, builder.usedTexts)
    }

    private func take(
        _ marks: MediumMarks, _ tree: HTMLTree, _ source: Source, into metadata: inout PageMetadata, _ context: inout ImportContext
    ) {
        let keepsEvidence = context.options.keepsEvidence
        func text(_ node: Int?, _ field: ArticleField, _ name: String) -> String? {
            guard let node else { return nil }
            let text = tree.text(of: node)
            guard !text.isEmpty else { return nil }
            if keepsEvidence { metadata.evidence[field] = Evidence(sources: [name]) }
            return text
        }
        if let heading = marks.title ?? (marks.isNamedByItsText(tree) ? nil : marks.name) {
            metadata.title = text(heading, .title, heading == marks.name ? ".p-name" : ".graf--title")
            metadata.titleNodes = [marks.name, marks.title].compactMap(\.self)
        } else {
            context.report(
                Diagnostic(
                    .note, .untitled,
                    "The post has no title of its own, as responses to others have none; what it answers is not in the export.",
                    at: source.location()))
        }
        if let subtitle = marks.subtitle {
            metadata.subtitle = text(subtitle, .subtitle, ".graf--subtitle")
            metadata.titleNodes.append(subtitle)
        }
        // Where the writer gave none, this is the beginning of the text.
        if let summary = text(marks.summary, .summary, ".p-summary"), summary != metadata.subtitle {
            metadata.summary = summary
        } else {
            metadata.evidence[.summary] = nil
        }
        if let node = marks.author, let name = text(node, .authors, ".p-author") {
            metadata.authors = [Contributor(name: name, link: tree.attribute(.href, of: node).map { Link($0) })]
        }
        if let node = marks.date, let stamp = tree.attribute("datetime", of: node) ?? text(node, .published, ".dt-published") {
            metadata.published = PartialDate(iso: stamp) ?? PartialDate(unresolved: stamp)
            if keepsEvidence { metadata.evidence[.published] = Evidence(sources: [".dt-published"]) }
        }
        if let node = marks.address, let url = tree.attribute(.href, of: node).flatMap({ URL(string: $0) }), url.host != nil {
            metadata.canonicalURL = url
            if keepsEvidence { metadata.evidence[.canonicalURL] = Evidence(sources: [".p-canonical"]) }
        }
        if keepsEvidence { metadata.evidence[.body] = Evidence(sources: [".e-content"]) }
        if metadata.canonicalURL == nil, metadata.published == nil {
            context.report(Diagnostic(.note, "unpublished", "The post is not public: it is a draft.", at: source.location()))
        }
    }
}

extension FormatID {
    /// A post of Medium's export.
    public static let medium: Self = "medium"
}

extension Diagnostic.Code {
    /// The text has no title of its own.
    public static let untitled: Self = "untitled"
}
