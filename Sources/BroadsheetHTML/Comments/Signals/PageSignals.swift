/// The weak signals of a page as sums, so that any part of it is counted by one subtraction.
struct PageSignals {
    /// A place that shows a date which can be a comment's.
    struct DateMark {
        var node: Int32
        var isMachineReadable: Bool
    }

    /// For each node the counts of all nodes before it, and the total at the end.
    let sums: [SignalRow]
    /// What the class and id of each element say.
    let traits: [LabelTraits]
    /// In document order.
    let dates: [DateMark]
    /// The nodes with visible text, in document order.
    let texts: [Int32]
    let attributes: AttributeRoles
    /// The classes and the beginnings of the ids on the page; see ``PatternHints``.
    let marks: Set<UInt64>

    @inline(__always)
    func total(_ nodes: Range<Int>) -> SignalRow { sums[nodes.upperBound] &- sums[nodes.lowerBound] }

    @inline(__always)
    func total(_ signal: PageSignal, _ nodes: Range<Int>) -> Int {
        Int(sums[nodes.upperBound][signal.rawValue] &- sums[nodes.lowerBound][signal.rawValue])
    }

    /// What a node counts by itself.
    func own(_ signal: PageSignal, _ node: Int) -> Int { total(signal, node..<node + 1) }

    var total: SignalRow { sums[sums.count - 1] }

    /// The places in a part of the page that show a date.
    func dates(in nodes: Range<Int>) -> ArraySlice<DateMark> {
        let first = dates.firstPlace { Int($0.node) < nodes.lowerBound }
        return dates[first...].prefix { Int($0.node) < nodes.upperBound }
    }
}
