/// Tells which parts of a page are its readers', by the words that templates of all kinds use for them.
struct CommentArea {
    /// The outermost elements that hold comments, in document order, none inside another.
    private(set) var regions: [Range<Int>] = []
    /// The comments that were found, in document order, none inside another.
    let found: [Range<Int>]

    private static let carriers: HTMLTagSet = [.div, .section, .ol, .ul, .li, .article, .aside, .dl, .table, .details, .other]

    /// Looks for comment areas. Linear in the number of nodes.
    ///
    /// - Parameter found: The comments that were found, in document order, none inside another.
    init(_ tree: HTMLTree, _ page: PageBlocks, found: [Range<Int>] = []) {
        self.found = found
        var node = 0
        var next = 0
        while node < tree.count {
            let record = tree.records[node]
            while next < found.count, found[next].upperBound <= node { next += 1 }
            if next < found.count, found[next].lowerBound <= node {
                regions.append(node..<found[next].upperBound)
                node = found[next].upperBound
            } else if Self.carriers.contains(record.tag), !page.ownTraits[node].isDisjoint(with: [.commentWord, .comment]) {
                regions.append(node..<Int(record.end))
                node = Int(record.end)
            } else {
                node += 1
            }
        }
    }

    /// For each block whether it stands in a comment area.
    func marks(_ page: PageBlocks) -> [Bool] { Self.marks(of: regions, page) }

    /// For each block whether it stands in a comment that was found.
    func foundMarks(_ page: PageBlocks) -> [Bool] { Self.marks(of: found, page) }

    private static func marks(of regions: [Range<Int>], _ page: PageBlocks) -> [Bool] {
        var marks = [Bool](repeating: false, count: page.blocks.count)
        for region in regions {
            // A region can be several siblings.
            var row = Int(page.firstBlock[region.lowerBound])
            while row < page.blocks.count, Int(page.blocks[row].firstNode) < region.upperBound {
                if Int(page.blocks[row].firstNode) >= region.lowerBound { marks[row] = true }
                row += 1
            }
        }
        return marks
    }
}
