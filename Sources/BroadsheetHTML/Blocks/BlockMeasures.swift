/// Measures the blocks of a page, feature by feature.
///
/// Everything comes from sums over ranges, from parents, which come before their children, and from a few tables of hashes, so all is linear in the
/// size of the page. What is allocated is allocated once a page.
struct BlockMeasures {
    let tree: HTMLTree
    let page: PageBlocks
    let groups: BlockGroups
    let sums: PrefixSums
    let words: BlockWords
    let topic: PageTopic
    /// The comments that were found in front of the first block behind them, and how many there are.
    let found: FoundComments
    let rows: Int
    /// How many pictures stand before each block's first text, and before the end.
    let imagesBefore: [Int32]

    /// The number of comments, and the first block that comes behind the first of them.
    struct FoundComments {
        var count = 0
        var firstRow: Int?
    }

    /// The features of a page's blocks.
    static func matrix(_ page: PageBlocks, _ tree: HTMLTree, _ topic: PageTopic, found: [Range<Int>] = []) -> BlockMatrix {
        var matrix = BlockMatrix(rows: page.blocks.count)
        guard matrix.rows > 0 else { return matrix }
        let measures = BlockMeasures(page, tree, topic, found: found)
        measures.addText(to: &matrix)
        measures.addSteps(to: &matrix)
        measures.addVocabulary(to: &matrix)
        let items = measures.addGroups(to: &matrix)
        let best = measures.addMainGroups(to: &matrix)
        measures.addTemplates(to: &matrix)
        measures.addHeadings(to: &matrix)
        measures.addNeighbours(to: &matrix)
        measures.addPage(to: &matrix, items: items, best: best)
        return matrix
    }

    private init(_ page: PageBlocks, _ tree: HTMLTree, _ topic: PageTopic, found: [Range<Int>]) {
        self.tree = tree
        self.page = page
        self.topic = topic
        rows = page.blocks.count
        groups = BlockGroups(page, tree)
        sums = PrefixSums(page.blocks)
        words = BlockWords(page, title: topic.title, summary: topic.summary)
        imagesBefore = Self.countImages(page, tree)
        self.found = FoundComments(
            count: found.count,
            firstRow: found.first.map { first in page.blocks.firstPlace { Int($0.firstNode) < first.lowerBound } })
    }

    private static func countImages(_ page: PageBlocks, _ tree: HTMLTree) -> [Int32] {
        var before: [Int32] = []
        before.reserveCapacity(page.blocks.count + 1)
        var (node, images) = (0, Int32(0))
        for block in page.blocks {
            while node < Int(block.firstNode) {
                if tree.records[node].tag == .img { images += 1 }
                node += 1
            }
            before.append(images)
        }
        before.append(images)
        return before
    }

    /// Pictures from the first block of a range to its last, those in front of the first left aside.
    @inline(__always)
    func images(_ first: Int32, _ end: Int32) -> Int { Int(imagesBefore[Int(end)] - imagesBefore[Int(first)]) }

    var totalWords: Int { sums.words(0, Int32(rows)) }
    var totalLong: Int { sums.long(0, Int32(rows)) }

    /// Groups up from a block to the first one that encloses another block as well, at most 20.
    func stepsToCommon(_ row: Int, _ other: Int) -> Int {
        var group = Int(groups.ofBlock[row])
        var steps = 0
        while steps < 20, !(groups.first[group] <= other && groups.end[group] > other) {
            group = Int(groups.parent[group])
            steps += 1
        }
        return steps
    }
}
