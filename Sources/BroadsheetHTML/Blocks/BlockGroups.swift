/// The tree of distinct ranges of blocks: nested elements that enclose the same blocks count as one group, the outermost.
struct BlockGroups {
    private(set) var first: [Int32] = []
    private(set) var end: [Int32] = []
    private(set) var parent: [Int32] = []
    /// How many alike siblings the group has, itself included: the largest number over its elements.
    private(set) var repetition: [Int32] = []
    /// The group of each block.
    private(set) var ofBlock: [Int32] = []

    /// Groups the blocks of a page. Linear in the number of nodes.
    init(_ page: PageBlocks, _ tree: HTMLTree) {
        let siblings = Self.countAlikeSiblings(page, tree)
        var ofNode = [Int32](repeating: 0, count: tree.count)
        first.append(0)
        end.append(Int32(page.blocks.count))
        parent.append(0)
        repetition.append(1)
        for node in 1..<max(1, tree.count) {
            let record = tree.records[node]
            guard record.tag != .text else { continue }
            let up = ofNode[Int(record.parent)]
            let (start, stop) = (page.firstBlock[node], page.endBlock[node])
            if !ElementClass.isInline(record.tag), stop > start, start != first[Int(up)] || stop != end[Int(up)] {
                ofNode[node] = Int32(first.count)
                first.append(start)
                end.append(stop)
                parent.append(up)
                repetition.append(siblings[node])
            } else {
                ofNode[node] = up
                if stop > start, !ElementClass.isInline(record.tag) { repetition[Int(up)] = max(repetition[Int(up)], siblings[node]) }
            }
        }
        ofBlock = page.blocks.map { ofNode[Int($0.element)] }
    }

    /// How many children of an element's parent have its tag and class, digits aside.
    private static func countAlikeSiblings(_ page: PageBlocks, _ tree: HTMLTree) -> [Int32] {
        var numbers = [Int32](repeating: -1, count: tree.count)
        var counts: [Int32] = []
        var index = HashIndex(minimumCapacity: tree.count / 4)
        for node in 1..<max(1, tree.count) {
            let record = tree.records[node]
            guard record.tag != .text, page.endBlock[node] > page.firstBlock[node] else { continue }
            let template = (UInt64(page.classKinds[node]) << 8 ^ UInt64(record.tag.rawValue)) &* 0x0000_0100_0000_01b3
            let key = (template ^ UInt64(truncatingIfNeeded: record.parent)) &* 0x9e37_79b9_7f4a_7c15
            let number = index.number(of: key)
            if number == counts.count { counts.append(0) }
            counts[number] += 1
            numbers[node] = Int32(number)
        }
        return numbers.map { $0 < 0 ? 1 : counts[Int($0)] }
    }
}
