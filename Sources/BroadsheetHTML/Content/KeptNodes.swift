/// A selection that was made node by node, of which one part after the other is built.
struct KeptNodes: NodeSelection {
    var range: Range<Int>
    /// Parts of the range that belong to something else, in document order, none inside another.
    var gaps: ArraySlice<Range<Int>> = []

    private let kept: [Bool]
    /// How many pieces of kept text, and how many kept pictures and the like, come before each node.
    private let textsBefore: [Int32]
    private let mediaBefore: [Int32]

    /// Linear in the number of nodes.
    init(_ tree: HTMLTree, kept: [Bool], range: Range<Int> = 0..<0) {
        self.kept = kept
        self.range = range
        var texts: [Int32] = [0]
        var media: [Int32] = [0]
        texts.reserveCapacity(tree.count + 1)
        media.reserveCapacity(tree.count + 1)
        for node in 0..<tree.count {
            let tag = tree.records[node].tag
            let isText = kept[node] && tag == .text && tree.textBytes(of: node).contains { $0 > 0x20 }
            texts.append(texts[node] + (isText ? 1 : 0))
            media.append(media[node] + (kept[node] && ChosenNodes.media.contains(tag) ? 1 : 0))
        }
        textsBefore = texts
        mediaBefore = media
    }

    func containsText(_ node: Int) -> Bool { kept[node] }

    func holdsText(_ subtree: Range<Int>) -> Bool { count(textsBefore, subtree) > 0 }

    func holdsMedia(_ subtree: Range<Int>) -> Bool { count(mediaBefore, subtree) > 0 }

    private func count(_ before: [Int32], _ subtree: Range<Int>) -> Int32 {
        var count = before[subtree.upperBound] - before[subtree.lowerBound]
        guard count > 0, !gaps.isEmpty else { return count }
        var place = firstGap(at: subtree.lowerBound)
        while place < gaps.endIndex, gaps[place].lowerBound < subtree.upperBound {
            count -= before[gaps[place].upperBound] - before[gaps[place].lowerBound]
            place += 1
        }
        return count
    }

    private func firstGap(at node: Int) -> Int {
        gaps.firstPlace { $0.lowerBound < node }
    }

    func endOfGap(at node: Int) -> Int? {
        guard !gaps.isEmpty else { return nil }
        let place = firstGap(at: node)
        return place < gaps.endIndex && gaps[place].lowerBound == node ? gaps[place].upperBound : nil
    }

    func isInside(_ node: Int) -> Bool { range.contains(node) && kept[node] }

    func allowsMedia(_ node: Int) -> Bool { isInside(node) }
}
