/// Comments that are several siblings: a header, and the text behind it.
enum SiblingSpans {
    /// No comment has so many parts beside each other.
    private static let mostSiblings = 12

    /// Each element with the siblings behind it, up to the next one; `nil` unless most of them share a parent and have something between them.
    ///
    /// Linear in the number of elements.
    static func extended(_ nodes: ArraySlice<Int32>, _ tree: HTMLTree) -> [Range<Int>]? {
        guard nodes.count >= 2, shareParents(nodes, tree) else { return nil }
        var withSameParent = 0
        var withGap = 0
        var widths = [Int](repeating: 0, count: mostSiblings + 1)
        var ends: [Int?] = []
        ends.reserveCapacity(nodes.count)
        for (node, next) in zip(nodes, nodes.dropFirst()) {
            guard tree.records[Int(node)].parent == tree.records[Int(next)].parent else {
                ends.append(nil)
                continue
            }
            withSameParent += 1
            let width = elements(between: Int(node), and: Int(next), tree)
            widths[width] += 1
            withGap += width > 0 ? 1 : 0
            ends.append(width == mostSiblings ? nil : Int(next))
        }
        ends.append(nil)
        guard withSameParent > 0, withGap * 10 >= withSameParent * 8 else { return nil }
        let usual = median(widths, withSameParent)
        guard usual < mostSiblings else { return nil }
        return zip(nodes, ends).map { node, end in Int(node)..<(end ?? endOfSiblings(behind: Int(node), usual, tree)) }
    }

    /// Whether most of the elements have the parent of the one behind them.
    private static func shareParents(_ nodes: ArraySlice<Int32>, _ tree: HTMLTree) -> Bool {
        let shared = zip(nodes, nodes.dropFirst()).count { tree.records[Int($0)].parent == tree.records[Int($1)].parent }
        return shared * 2 >= nodes.count - 1
    }

    /// How many elements stand between two siblings, counted up to the most.
    private static func elements(between node: Int, and next: Int, _ tree: HTMLTree) -> Int {
        var count = 0
        var sibling = tree.end(of: node)
        var steps = 0
        while sibling < next, count < mostSiblings, steps < 4 * mostSiblings {
            if tree.records[sibling].tag != .text { count += 1 }
            sibling = tree.end(of: sibling)
            steps += 1
        }
        return sibling < next ? mostSiblings : count
    }

    private static func median(_ widths: [Int], _ count: Int) -> Int {
        var seen = 0
        for (width, number) in widths.enumerated() {
            seen += number
            if seen * 2 > count { return width }
        }
        return mostSiblings
    }

    private static func endOfSiblings(behind node: Int, _ most: Int, _ tree: HTMLTree) -> Int {
        let limit = tree.parent(of: node).map { tree.end(of: $0) } ?? tree.count
        var end = tree.end(of: node)
        var count = 0
        while end < limit, count < most {
            if tree.records[end].tag != .text { count += 1 }
            end = tree.end(of: end)
        }
        return end
    }
}
