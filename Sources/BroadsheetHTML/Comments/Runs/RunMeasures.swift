/// The counts of a run's members, each without the members inside it.
struct RunMeasures {
    private(set) var own: [SignalRow] = []
    /// For each member the nearest one around it, or -1.
    private(set) var enclosing: [Int32] = []
    private var open: [Int32] = []
    private var ends: [Int] = []

    /// Counts the members of a run; their ends do not overlap halfway. Linear in their number.
    mutating func measure(_ spans: some RandomAccessCollection<Range<Int>>, _ signals: PageSignals) {
        own.removeAll(keepingCapacity: true)
        enclosing.removeAll(keepingCapacity: true)
        open.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        for span in spans {
            while let end = ends.last, end <= span.lowerBound {
                ends.removeLast()
                open.removeLast()
            }
            let total = signals.total(span)
            if let around = open.last { own[Int(around)] = own[Int(around)] &- total }
            enclosing.append(open.last ?? -1)
            open.append(Int32(own.count))
            ends.append(span.upperBound)
            own.append(total)
        }
    }

    /// The share of members that have at least so many of a signal.
    func share(_ signal: PageSignal, _ least: Int = 1) -> Float {
        var count = 0
        for row in own where Int(row[signal.rawValue]) >= least { count += 1 }
        return Float(count) / Float(max(1, own.count))
    }

    /// The mean of a signal, each member counted up to the most.
    func mean(_ signal: PageSignal, most: Int) -> Float {
        var sum = 0
        for row in own { sum += min(most, Int(row[signal.rawValue])) }
        return Float(sum) / Float(max(1, own.count))
    }

    func sum(_ signal: PageSignal) -> Int { own.reduce(0) { $0 + Int($1[signal.rawValue]) } }

    func share(where isSo: (SignalRow) -> Bool) -> Float {
        Float(own.reduce(0) { $0 + (isSo($1) ? 1 : 0) }) / Float(max(1, own.count))
    }
}
