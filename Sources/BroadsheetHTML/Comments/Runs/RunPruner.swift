/// Drops the members of a run that lack what nearly all others have: pagers, separators, advertisements, forms.
struct RunPruner {
    private let signals: PageSignals
    private var measures = RunMeasures()

    init(_ signals: PageSignals) { self.signals = signals }

    /// The members that stay. Linear in their number.
    mutating func pruned(_ spans: [Range<Int>]) -> [Range<Int>] {
        guard spans.count >= 3 else { return spans }
        measures.measure(spans, signals)
        let dated = measures.own.map { $0[.dates] >= 1 }
        let datedShare = Self.share(dated)
        guard datedShare >= 0.6 else { return spans }
        let signed = measures.own.map { $0[.authors] + $0[.userLinks] + $0[.avatars] >= 1 }
        let numbered = spans.map { signals.own(.numbers, $0.lowerBound) > 0 }
        let usuallySigned = Self.share(signed) >= 0.6
        let usuallyNumbered = Self.share(numbered) >= 0.6
        let inside = membersInside()
        let nearlyAllNumbered = spans.count >= 5 && Self.share(numbered) >= 0.8
        let lengths = measures.own.map { $0[.characters] }.sorted()
        let usualLength = lengths[lengths.count / 2]
        var kept: [Range<Int>] = []
        kept.reserveCapacity(spans.count)
        for (place, span) in spans.enumerated() {
            if usuallyNumbered, !numbered[place], inside[place] * 10 >= 6 * (spans.count - 1) { continue }
            // A first post can differ from all others, but then it is signed, dated and long.
            let isPost = dated[place] && signed[place] && measures.own[place][.characters] * 2 >= usualLength
            if nearlyAllNumbered, !numbered[place], !isPost, !signals.traits[span.lowerBound].contains(.pingback) { continue }
            let missing = (dated[place] ? 0 : 1) + (usuallySigned && !signed[place] ? 1 : 0) + (usuallyNumbered && !numbered[place] ? 1 : 0)
            let isPingback = signals.traits[span.lowerBound].contains(.pingback)
            let stays =
                isPingback || missing == 0 || dated[place] && missing < 2
                || !dated[place] && missing == 1 && (datedShare < 0.75 && usuallyNumbered || signed[place])
            if stays { kept.append(span) }
        }
        return kept
    }

    /// How many members each member holds.
    private func membersInside() -> [Int] {
        var inside = [Int](repeating: 0, count: measures.enclosing.count)
        for place in inside.indices.reversed() {
            let around = Int(measures.enclosing[place])
            if around >= 0 { inside[around] += inside[place] + 1 }
        }
        return inside
    }

    private static func share(_ values: [Bool]) -> Float { Float(values.count { $0 }) / Float(max(1, values.count)) }
}
