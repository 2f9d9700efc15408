internal import BroadsheetCore

/// Finds the blocks of the article and builds the body from them.
struct BodyReader {
    let tree: HTMLTree
    let page: PageBlocks
    let metadata: PageMetadata
    let comments: CommentArea
    let source: Source
    /// The pieces of text that went into the body, in the order of the tree; noted when an account is kept.
    private(set) var usedTexts: [Int32] = []
    /// How sure the choice of the body is.
    private(set) var evidence: Evidence?
    /// What kind of page it is, and how sure that is; `nil` where no kind stands out.
    private(set) var kind: (kind: ArticleKind, probability: Float)?

    init(tree: HTMLTree, page: PageBlocks, metadata: PageMetadata, comments: CommentArea, source: Source) {
        self.tree = tree
        self.page = page
        self.metadata = metadata
        self.comments = comments
        self.source = source
    }

    /// A page with fewer visible words than this, and with scripts, is taken for one that a script fills.
    private static let fewWords = 50

    /// The blocks that can belong to the body: all but those of the comments that were found.
    var candidates: PageBlocks { comments.found.isEmpty ? page : page.leavingOut(comments.foundMarks(page)) }

    /// The features of the blocks that are left when some comments were found.
    func matrix(_ blocks: PageBlocks, found: [Range<Int>]) -> BlockMatrix {
        BlockMeasures.matrix(blocks, tree, PageTopic(metadata, url: source.url), found: found)
    }

    mutating func read(_ context: inout ImportContext) -> [Block] {
        let page = candidates
        let matrix = self.matrix(page, found: comments.found)
        let tried = context.values.blockProbabilities.flatMap { $0.count == matrix.rows ? $0 : nil }
        let probabilities = tried ?? BlockModel.probabilities(matrix)
        kind = PageKindModel.kind(matrix)
        let isArticle = metadata.kind == .article
        let choice = BlockDecoder.choose(
            page, BlockDecoder.withoutIdentifiers(probabilities, matrix), isArticle: isArticle,
            extras: extras(page, isArticle ? TeaserMarks.marks(matrix, probabilities) : []), policy: context.options.bodyPolicy)
        var chosen = choice.rows
        MetadataLines(metadata).leaveOut(of: &chosen, page)
        var words = 0
        for row in chosen.indices where chosen[row] { words += Int(page.blocks[row].words) }
        if let stated = statedBody(instead: words) {
            if context.options.keepsResidue { noteTexts(page, chosen) }
            evidence = Evidence(sources: ["json-ld body"])
            return stated
        }
        if words > 0 { evidence = Evidence(sources: ["block model"], confidence: Double((choice.quality * 100).rounded()) / 100) }
        let nodes = ChosenNodes(tree, page, chosen: chosen, titleNodes: metadata.titleNodes)
        var builder = ContentBuilder(
            tree, chosen: nodes, links: LinkResolver(tree, pageURL: source.url ?? metadata.canonicalURL),
            maximumNesting: context.limits.blockNesting, notesTexts: context.options.keepsResidue)
        let body = builder.build()
        usedTexts = builder.usedTexts
        if builder.reachedNestingLimit {
            context.report(
                Diagnostic(
                    .note, .limitReached, "Blocks nest deeper than \(context.limits.blockNesting); the rest was flattened.",
                    at: source.location()))
        }
        if body.isEmpty { reportEmptyBody(&context) }
        return body
    }

    /// What is left out where there is enough beside it: teasers, slides of galleries, captions that say what the picture's own text says.
    private func extras(_ page: PageBlocks, _ teasers: [Bool]) -> [Bool] {
        var extras = NumberedSlides(page, tree).marks()
        // In lists of pages, what stands below a picture is a headline.
        if (metadata.kind ?? kind?.kind ?? .article) == .article {
            for (row, isCaption) in PictureCaptions(page, tree).marks().enumerated() where isCaption { extras[row] = true }
        }
        // A figure's caption is no part of the text, and stays with it.
        for row in extras.indices where page.blocks[row].traits.contains(.figure) { extras[row] = false }
        for (row, isTeaser) in teasers.enumerated() where isTeaser { extras[row] = true }
        return extras
    }

    /// Notes the texts that were chosen and stand in the longer text that structured data states.
    private mutating func noteTexts(_ page: PageBlocks, _ chosen: [Bool]) {
        for row in chosen.indices where chosen[row] {
            for node in page.blocks[row].firstNode..<page.blocks[row].endNode where tree.records[Int(node)].tag == .text {
                usedTexts.append(node)
            }
        }
    }

    /// The text that structured data states, where the page shows less than a third of it.
    private func statedBody(instead words: Int) -> [Block]? {
        guard let stated = metadata.statedBody else { return nil }
        var counter = WordCounter()
        var text = stated
        text.withUTF8 { counter.count($0) }
        guard counter.words >= 100, words * 10 < counter.words * 3 else { return nil }
        return stated.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }.map { .paragraph(String($0)) }
    }

    private func reportEmptyBody(_ context: inout ImportContext) {
        let words = page.blocks.reduce(0) { $0 + Int($1.words) }
        let hasScripts = tree.records.contains { $0.tag == .script }
        if words < Self.fewWords, hasScripts {
            context.report(
                Diagnostic(
                    .warning, .scriptRendered, "The page shows almost no text until a script runs; save it as a browser shows it.",
                    at: source.location()))
        } else {
            context.report(
                Diagnostic(.warning, .noContent, "Nothing that reads like the content of the page was found.", at: source.location()))
        }
    }
}
