/// The weak signals of a page as sums, so that any part of it is counted by one subtraction.
struct PageSignals {
    /// A place that shows a date which can be a comment's.
    struct DateMark {
        var node: Int32
        var isMachineReadable: Bool
    }

    /// The counts of all nodes before one, from nothing to the total. Half of the nodes of a page count for nothing and share the row of the one before.
    let rows: [SignalRow]
    /// For each node, and for the end, the place of its row.
    let rowOfNode: [Int32]
    /// What the class and id of each element say.
    let traits: [LabelTraits]
    /// In document order.
    let dates: [DateMark]
    /// The nodes with visible text, in document order.
    let texts: [Int32]
    let attributes: AttributeRoles
    /// The classes and the beginnings of the ids on the page; see ``PatternHints``.
    let marks: PatternMarks

    @inline(__always)
    func total(_ nodes: Range<Int>) -> SignalRow { row(nodes.upperBound) &- row(nodes.lowerBound) }

    @inline(__always)
    private func row(_ node: Int) -> SignalRow { rows[Int(rowOfNode[node])] }

    @inline(__always)
    func total(_ signal: PageSignal, _ nodes: Range<Int>) -> Int {
        Int(row(nodes.upperBound)[signal.rawValue] &- row(nodes.lowerBound)[signal.rawValue])
    }

    /// What a node counts by itself.
    func own(_ signal: PageSignal, _ node: Int) -> Int { total(signal, node..<node + 1) }

    var total: SignalRow { rows[rows.count - 1] }

    /// The places in a part of the page that show a date.
    func dates(in nodes: Range<Int>) -> ArraySlice<DateMark> {
        let first = dates.firstPlace { Int($0.node) < nodes.lowerBound }
        return dates[first...].prefix { Int($0.node) < nodes.upperBound }
    }
}
