/// The whole of a tree as content, as of a piece of HTML that has nothing around it.
struct WholeTree: NodeSelection {
    let range: Range<Int>

    /// For each node the first piece of text with a word in it at or behind the node, and the first picture or the like.
    private let nextText: [Int32]
    private let nextMedia: [Int32]

    /// Linear in the number of nodes.
    init(_ tree: HTMLTree) {
        range = 1..<max(1, tree.count)
        nextText = Self.next(in: tree) { $0 == .text && tree.textBytes(of: $1).contains { $0 > 0x20 } }
        let hasMedia = tree.records.contains { ChosenNodes.media.contains($0.tag) }
        nextMedia = hasMedia ? Self.next(in: tree) { tag, _ in ChosenNodes.media.contains(tag) } : []
    }

    private static func next(in tree: HTMLTree, _ isWanted: (HTMLTag, Int) -> Bool) -> [Int32] {
        let count = tree.count
        return [Int32](unsafeUninitializedCapacity: count) { places, initialized in
            var next = Int32.max
            for node in (0..<count).reversed() {
                if isWanted(tree.records[node].tag, node) { next = Int32(node) }
                places.initializeElement(at: node, to: next)
            }
            initialized = count
        }
    }

    func containsText(_ node: Int) -> Bool { true }

    func holdsText(_ subtree: Range<Int>) -> Bool { Int(nextText[subtree.lowerBound]) < subtree.upperBound }

    func holdsMedia(_ subtree: Range<Int>) -> Bool { !nextMedia.isEmpty && Int(nextMedia[subtree.lowerBound]) < subtree.upperBound }

    func isInside(_ node: Int) -> Bool { range.contains(node) }

    func allowsMedia(_ node: Int) -> Bool { range.contains(node) }
}
