/// The positions of elements among their siblings, for the elements that are open in a walk.
///
/// Positions from the start are counted as the walk goes; all others are counted once for each parent, when first asked for.
struct SiblingPositions {
    private struct Level {
        let parent: Int
        /// How many children were visited.
        var visited = 0
        /// How many elements the parent has as children; −1 before they are counted.
        var total = -1
        /// For each child its position among those of the same name, from both ends; empty before they are counted.
        var types: [(fromStart: Int32, fromEnd: Int32)] = []
    }

    private var levels: [Level] = []
    /// For each name of an element how many children of one parent have it; zero between uses.
    private var counts: [Int32] = []

    mutating func open(_ parent: Int) { levels.append(Level(parent: parent)) }

    mutating func close() { levels.removeLast() }

    /// Counts the child that is visited now.
    mutating func countChild() {
        if !levels.isEmpty { levels[levels.count - 1].visited += 1 }
    }

    /// The position, counted from 1, of the child that is visited now.
    mutating func position(of node: Int, _ formula: PositionFormula, in tree: HTMLTree) -> Int {
        let last = levels.count - 1
        let place = levels[last].visited
        if formula.countsType {
            if levels[last].types.isEmpty { countTypes(in: tree) }
            let types = levels[last].types[place - 1]
            return Int(formula.countsFromEnd ? types.fromEnd : types.fromStart)
        }
        guard formula.countsFromEnd else { return place }
        if levels[last].total < 0 {
            var total = 0
            Self.forEachChild(of: levels[last].parent, in: tree) { _ in total += 1 }
            levels[last].total = total
        }
        return levels[last].total - place + 1
    }

    private mutating func countTypes(in tree: HTMLTree) {
        if counts.isEmpty { counts = [Int32](repeating: 0, count: 256 + tree.otherNames.count) }
        let level = levels.count - 1
        var types: [(fromStart: Int32, fromEnd: Int32)] = []
        Self.forEachChild(of: levels[level].parent, in: tree) { name in
            counts[name] += 1
            types.append((counts[name], 0))
        }
        var place = 0
        Self.forEachChild(of: levels[level].parent, in: tree) { name in
            types[place].fromEnd = counts[name] - types[place].fromStart + 1
            place += 1
        }
        Self.forEachChild(of: levels[level].parent, in: tree) { counts[$0] = 0 }
        levels[level].types = types
    }

    /// Hands the name of each element directly inside a node over, as a number.
    private static func forEachChild(of parent: Int, in tree: HTMLTree, _ body: (Int) -> Void) {
        var child = parent + 1
        let end = tree.end(of: parent)
        while child < end {
            let record = tree.records[child]
            if record.tag != .text { body(record.tag == .other ? 256 + Int(record.otherName) : Int(record.tag.rawValue)) }
            child = Int(record.end)
        }
    }
}
