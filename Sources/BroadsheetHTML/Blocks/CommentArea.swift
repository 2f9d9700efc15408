/// Tells which parts of a page are its readers', by the words that templates of all kinds use for them.
struct CommentArea {
    /// The outermost elements that hold comments, in document order, none inside another.
    private(set) var regions: [Range<Int>] = []

    private static let carriers: HTMLTagSet = [.div, .section, .ol, .ul, .li, .article, .aside, .dl, .table, .details, .other]

    /// Looks for comment areas. Linear in the number of nodes.
    init(_ tree: HTMLTree, _ page: PageBlocks) {
        var node = 0
        while node < tree.count {
            let record = tree.records[node]
            if Self.carriers.contains(record.tag), !page.ownTraits[node].isDisjoint(with: [.commentWord, .comment]) {
                regions.append(node..<Int(record.end))
                node = Int(record.end)
            } else {
                node += 1
            }
        }
    }

    /// For each block whether it stands in a comment area.
    func marks(_ page: PageBlocks) -> [Bool] {
        var marks = [Bool](repeating: false, count: page.blocks.count)
        for region in regions {
            let first = Int(page.firstBlock[region.lowerBound])
            for row in first..<max(first, Int(page.endBlock[region.lowerBound])) { marks[row] = true }
        }
        return marks
    }
}
