public import BroadsheetCore
internal import BroadsheetEncoding

/// Reads a web page: its article, what the page says about it, and what readers wrote under it.
///
/// The way of a page is a straight line: bytes, text, a flat tree; the comments; the tree's metadata and its text blocks; the blocks that belong to the
/// article; the body. Time and memory are linear in the size of the page.
public struct HTMLImporter: DocumentImporter {
    /// `html`
    public let format = FormatID.html

    /// Creates an importer.
    public init() {}

    /// What people should know about the format.
    public var info: FormatInfo {
        FormatInfo(
            id: format, name: "HTML", summary: "A web page as it is served or saved.", fileExtensions: ["html", "htm", "xhtml"],
            mediaTypes: ["text/html", "application/xhtml+xml"])
    }

    /// `certain` when the input begins like a page, `likely` when a tag of HTML stands near its beginning or its name or media type says so.
    public func confidence(for probe: Probe) -> Confidence { HTMLSniffer.confidence(for: probe) }

    /// Reads a page.
    ///
    /// A page without an article gives an article without a body and the diagnostic `no-content`.
    ///
    /// - Throws: ``ImportError`` with the code `unreadable`, `empty` or `too-large`, `malformed` when the input is no text, or `limit-exceeded` when
    ///   the work units are used up.
    public func read(_ source: Source, _ context: inout ImportContext) throws(ImportError) -> Article {
        let bytes = try source.bytes(limits: context.limits)
        let text = try PageText.decode(bytes, source, &context)
        let tree = try PageTree.parse(text, source, &context)
        let page = BlockSegmenter.segment(tree)
        try context.spend(tree.count + page.blocks.count)
        var reader = DiscussionReader(tree, source: source, &context)
        let comments = CommentArea(tree, page, found: reader.regions)
        var metadata = MetadataReader.read(tree, source: source, commentRegions: comments.regions, context: &context)
        if metadata.kind == .forum { reader.takeAsForum() }
        reader.takeAuthors(metadata.authors)
        var bodyReader = BodyReader(tree: tree, page: page, metadata: metadata, comments: comments, source: source)
        let body = reader.openingPost?.body ?? bodyReader.read(&context)
        if context.options.keepsResidue {
            let shown = reader.shownComments
            let places = TextPlaces(
                tree, body: bodyReader.usedTexts, titleNodes: metadata.titleNodes, comments: shown,
                opening: shown.firstIndex { $0.comment.kind == .openingPost })
            PageAccount(tree, source: source, byteShift: PageText.byteShift(bytes, text)).keep(places, metadata, shown, in: &context)
        }
        metadata.take(bodyReader, keepsEvidence: context.options.keepsEvidence)
        return metadata.article(body: body, discussion: reader, options: context.options)
    }
}
