/// Which elements match each `:has()` of a program.
///
/// What an argument asks for stands behind the element, so it is decided from the last node to the first: two passes over the tree for all arguments
/// together.
struct HasResults {
    private let firstNode: Int
    private let width: Int
    /// For each node the bits of the steps that it matches, then those of the `:has()` that it matches.
    private var bits: [UInt64]

    /// For each depth what the elements visited there in one parent match: any of them, the last visited one, any of them or what they contain.
    private struct Levels {
        let width: Int
        var any: [UInt64]
        var nearest: [UInt64]
        var within: [UInt64]

        mutating func clear(_ level: Int) {
            for word in level * width..<(level + 1) * width {
                any[word] = 0
                nearest[word] = 0
                within[word] = 0
            }
        }
    }

    /// Decides each `:has()` for everything inside a node. Linear in the nodes inside.
    init(_ tree: HTMLTree, _ program: SelectorProgram, _ index: SelectorIndex, root: Int, scope: Int) {
        firstNode = root + 1
        width = (max(program.steps.count, program.hasQueries.count) + 63) / 64
        bits = [UInt64](repeating: 0, count: width * (tree.end(of: root) - firstNode))
        var stepOfBit = [Int32](repeating: -1, count: program.compounds.count)
        for (number, step) in program.steps.enumerated() { stepOfBit[Int(step.bit)] = Int32(number) }

        var walk = SelectorWalk(tree, program, index, root: root, scope: scope, stage: .has)
        var depths = [Int32](repeating: -1, count: tree.end(of: root) - firstNode)
        let base = walk.depth
        var deepest = 0
        while let node = walk.next() {
            let place = node - firstNode
            depths[place] = Int32(walk.depth - base)
            deepest = max(deepest, walk.depth - base)
            for word in walk.matched.indices {
                Self.forEachBit(walk.matched[word]) { bit in
                    let step = Int(stepOfBit[word << 6 | bit])
                    if step >= 0 { bits[place * width + step >> 6] |= 1 << UInt64(step & 63) }
                }
            }
            walk.descend(into: node)
        }
        decide(program, depths, deepest)
    }

    /// Whether an element matches the `:has()` with a number.
    func contains(_ query: Int, _ node: Int) -> Bool {
        let place = node - firstNode
        guard place >= 0, (place + 1) * width <= bits.count else { return false }
        return bits[place * width + query >> 6] >> UInt64(query & 63) & 1 == 1
    }

    private static func forEachBit(_ word: UInt64, _ body: (Int) -> Void) {
        var left = word
        while left != 0 {
            body(left.trailingZeroBitCount)
            left &= left - 1
        }
    }

    private mutating func decide(_ program: SelectorProgram, _ depths: [Int32], _ deepest: Int) {
        let empty = [UInt64](repeating: 0, count: (deepest + 2) * width)
        var levels = Levels(width: width, any: empty, nearest: empty, within: empty)
        var own = [UInt64](repeating: 0, count: width)
        for place in depths.indices.reversed() where depths[place] >= 0 {
            let level = Int(depths[place])
            for word in 0..<width {
                own[word] = 0
                Self.forEachBit(bits[place * width + word]) { bit in
                    let next = program.steps[word << 6 | bit].next
                    if next < 0 || Self.isFound(next, program, levels, level) { own[word] |= 1 << UInt64(bit) }
                }
                bits[place * width + word] = 0
            }
            for (query, firsts) in program.hasQueries.enumerated() {
                for first in firsts where Self.isFound(first, program, levels, level) {
                    bits[place * width + query >> 6] |= 1 << UInt64(query & 63)
                    break
                }
            }
            for word in 0..<width {
                let here = level * width + word
                levels.within[here] |= own[word] | levels.within[here + width]
                levels.any[here] |= own[word]
                levels.nearest[here] = own[word]
            }
            levels.clear(level + 1)
        }
    }

    /// Whether a step is matched by an element that stands to the current one as the step's combinator says.
    private static func isFound(_ step: Int32, _ program: SelectorProgram, _ levels: Levels, _ level: Int) -> Bool {
        let inside = (level + 1) * levels.width + Int(step >> 6)
        let beside = inside - levels.width
        let word =
            switch program.steps[Int(step)].combinator {
            case .child: levels.any[inside]
            case .nextSibling: levels.nearest[beside]
            case .subsequentSibling: levels.any[beside]
            case .descendant, .none: levels.within[inside]
            }
        return word >> UInt64(step & 63) & 1 == 1
    }
}
