/// The comments of one run on a page: the part of each, and what of it is no comment inside it.
struct CommentItems {
    /// In document order; one can stand in another.
    let spans: [Range<Int>]
    /// For each item the comments directly inside it, of this run or another, in document order.
    private let holes: [Range<Int>]
    private let holePlaces: [Int32]
    /// For each item its nodes without those of the comments inside it.
    private let ranges: [Range<Int>]
    private let rangePlaces: [Int32]

    var count: Int { spans.count }

    /// - Parameters:
    ///   - spans: The items, in document order.
    ///   - every: The items of all runs, in document order, these among them.
    init(_ spans: [Range<Int>], among every: [Range<Int>]) {
        self.spans = spans
        var holes: [Range<Int>] = []
        var holePlaces: [Int32] = [0]
        var ranges: [Range<Int>] = []
        var rangePlaces: [Int32] = [0]
        let next = Self.nextOutside(every)
        var place = 0
        for span in spans {
            while place < every.count, every[place] != span { place += 1 }
            var start = span.lowerBound
            var inner = place + 1
            while inner < every.count, every[inner].lowerBound < span.upperBound {
                let hole = every[inner]
                holes.append(hole)
                if hole.lowerBound > start { ranges.append(start..<hole.lowerBound) }
                start = max(start, hole.upperBound)
                inner = next[inner]
            }
            if start < span.upperBound { ranges.append(start..<span.upperBound) }
            holePlaces.append(Int32(holes.count))
            rangePlaces.append(Int32(ranges.count))
        }
        self.holes = holes
        self.holePlaces = holePlaces
        self.ranges = ranges
        self.rangePlaces = rangePlaces
    }

    /// For each span the place of the first one behind it that does not lie in it.
    private static func nextOutside(_ spans: [Range<Int>]) -> [Int] {
        var next = [Int](repeating: spans.count, count: spans.count)
        var open: [Int] = []
        for (place, span) in spans.enumerated() {
            while let last = open.last, spans[last].upperBound <= span.lowerBound {
                next[last] = place
                open.removeLast()
            }
            open.append(place)
        }
        return next
    }

    func holes(of item: Int) -> ArraySlice<Range<Int>> { holes[Int(holePlaces[item])..<Int(holePlaces[item + 1])] }

    func ranges(of item: Int) -> ArraySlice<Range<Int>> { ranges[Int(rangePlaces[item])..<Int(rangePlaces[item + 1])] }

    /// The comments inside an item that lie in a part of it.
    func holes(of item: Int, in nodes: Range<Int>) -> ArraySlice<Range<Int>> {
        let all = holes(of: item)
        return all[all.firstPlace { $0.lowerBound < nodes.lowerBound }...].prefix { $0.lowerBound < nodes.upperBound }
    }

    /// Whether a node is the item's own.
    func owns(_ item: Int, _ node: Int) -> Bool {
        spans[item].contains(node) && !holes(of: item, in: spans[item].lowerBound..<node + 1).contains { $0.contains(node) }
    }

    /// A signal over a part of an item, without the comments inside it.
    func total(_ signal: PageSignal, _ item: Int, _ nodes: Range<Int>, _ signals: PageSignals) -> Int {
        var total = signals.total(signal, nodes)
        for hole in holes(of: item, in: nodes) { total -= signals.total(signal, hole) }
        return total
    }

    /// Items for statistics: all of them, or so many at even distances.
    func sample(_ most: Int = 120) -> [Int] {
        guard count > most else { return Array(0..<count) }
        return (0..<most).map { $0 * count / most }
    }
}
