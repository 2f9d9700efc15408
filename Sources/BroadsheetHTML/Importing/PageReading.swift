internal import BroadsheetCore

/// What is known of a page before its body is chosen: the tree, its texts, the comments, and what the page says about itself.
struct PageReading {
    let tree: HTMLTree
    let page: PageBlocks
    let comments: CommentArea
    let metadata: PageMetadata
    var discussion: DiscussionReader

    init(_ source: Source, _ context: inout ImportContext) throws(ImportError) {
        let bytes = try source.bytes(limits: context.limits)
        let text = try PageText.decode(bytes, source, &context)
        tree = try PageTree.parse(text, source, &context)
        page = BlockSegmenter.segment(tree)
        try context.spend(tree.count + page.blocks.count)
        discussion = DiscussionReader(tree, source: source, &context)
        comments = CommentArea(tree, page, found: discussion.regions)
        metadata = MetadataReader.read(tree, source: source, commentRegions: comments.regions, context: &context)
        if metadata.kind == .forum { discussion.takeAsForum() }
        discussion.takeAuthors(metadata.authors)
    }

    /// What chooses the body where the thread's first post does not give it.
    func bodyReader(_ source: Source) -> BodyReader {
        BodyReader(tree: tree, page: page, metadata: metadata, comments: comments, source: source)
    }
}
