/// Chooses the thread of a page among the runs: the best one, what it is a part of, and further ones beside or inside it.
struct RunChooser {
    let candidates: [RunCandidate]
    private let signals: PageSignals
    private var pruner: RunPruner
    private var measures = RunMeasures()
    /// The candidates from the best to the worst.
    private let order: [Int]
    /// What decides between candidates: the quality, with a little for members that have an id of their own.
    private let worth: [Float]

    /// The least quality of a run that is claimed to be a thread.
    private let leastQuality: Float
    /// The least of a single element whose marks do not say comment.
    private static let leastOfSingle: Float = 0.6
    private static let leastOfFurther: Float = 0.33
    /// How many candidates are looked at in each step; quality falls quickly.
    private static let mostLooks = 200
    private static let mostFurther = 3

    init(_ candidates: [RunCandidate], _ signals: PageSignals, leastQuality: Float) {
        self.leastQuality = leastQuality
        self.candidates = candidates
        self.signals = signals
        pruner = RunPruner(signals)
        worth = candidates.map { $0.quality + 0.03 * $0[.ownNumberShare] }
        let worth = worth
        order = candidates.indices.sorted { worth[$0] != worth[$1] ? worth[$0] > worth[$1] : $0 < $1 }
    }

    /// The runs that are the thread, the most important first; empty when the page has none.
    mutating func choose() -> [RunCandidate] {
        guard var best = order.first else { return [] }
        for _ in 0..<5 {
            guard let better = better(than: best) else { break }
            best = better
        }
        let chosen = candidates[best]
        if chosen.quality < leastQuality { return [] }
        if chosen.spans.count == 1, chosen.quality < Self.leastOfSingle, !chosen.run.traits.contains(.commentCore) { return [] }
        return [chosen] + further(than: best)
    }

    mutating func pruned(_ spans: [Range<Int>]) -> [Range<Int>] { pruner.pruned(spans) }

    /// A run that holds the same comments and more, or the whole of what another holds a part of.
    private mutating func better(than best: Int) -> Int? {
        let current = candidates[best]
        let prunedCount = pruner.pruned(current.spans).count
        for other in order.prefix(Self.mostLooks) where other != best {
            if worth[other] < 0.35 * worth[best] || worth[other] < 0.1 { return nil }
            let candidate = candidates[other]
            if isSuperset(candidate, of: current, worth[other] / worth[best], prunedCount) { return other }
            if worth[other] >= 0.5 * worth[best], candidate.spans.count * 10 >= current.spans.count * 13, candidate[.oneOrTwoDates] >= 0.8,
                SpanLists.alternate(candidate.spans, current.spans)
            {
                return other
            }
            if isWrapper(candidate, of: current, worth[other] / worth[best]) { return other }
        }
        return nil
    }

    private mutating func isSuperset(_ candidate: RunCandidate, of current: RunCandidate, _ ratio: Float, _ prunedCount: Int) -> Bool {
        ratio >= 0.75 && candidate.spans.count > current.spans.count && candidate.run.isExtended == current.run.isExtended
            && SpanLists.isSubset(current.spans, of: candidate.spans) && pruner.pruned(candidate.spans).count > prunedCount
            && !isSameThings(candidate.spans, current.spans)
    }

    /// Whether each member wraps one of the others and has more of what a comment has.
    private func isWrapper(_ candidate: RunCandidate, of current: RunCandidate, _ ratio: Float) -> Bool {
        let (outer, inner) = (candidate.spans, current.spans)
        guard !candidate.run.isExtended, outer.count * 10 >= inner.count * 9,
            outer.count * 100 <= inner.count * 115 + (inner.count > 3 ? 100 : 0),
            outer[0].lowerBound < inner[0].lowerBound, SpanLists.shareAlone(inner, in: outer) >= 0.9
        else { return false }
        if ratio >= 0.9, outer.count == inner.count { return true }
        let adds = [RunFeature.authorShare, .dateShare, .ownNumberShare, .userLinkShare, .avatarShare].contains {
            candidate[$0] > current[$0] + 0.5
        }
        return adds && (outer.count == inner.count || ratio >= 0.6)
    }

    /// Whether what a run has beyond another are wrappers or parts of the other's members, and no further comments.
    private mutating func isSameThings(_ spans: [Range<Int>], _ known: [Range<Int>]) -> Bool {
        let isKnown = SpanLists.membership(spans, in: known)
        let extra = zip(spans, isKnown).filter { !$1 }.map(\.0)
        guard !extra.isEmpty else { return true }
        measures.measure(spans, signals)
        var lengths = zip(measures.own, isKnown).filter { $1 }.map { $0.0[.characters] }
        lengths.sort()
        let usual = lengths.isEmpty ? 0 : lengths[lengths.count / 2]
        let like = zip(measures.own, isKnown).count { row, known in
            !known && row[.dates] >= 1 && Float(row[.characters]) >= 0.35 * Float(usual)
        }
        if Float(like) >= 0.6 * Float(extra.count) { return false }
        return SpanLists.shareAlone(known, in: extra) >= 0.5
            || SpanLists.shareAlone(extra, in: known) >= 0.5 && extra.count * 2 >= known.count
    }

    /// Items beside or inside the chosen ones with an author and a date of their own, such as the comments under answers.
    private mutating func further(than best: Int) -> [RunCandidate] {
        var chosen = [candidates[best]]
        for other in order.prefix(Self.mostLooks) where other != best {
            let candidate = candidates[other]
            if candidate.quality < Self.leastOfFurther { break }
            if candidate.spans.count == 1 {
                let isShort = candidate[.text] < 80
                if isShort || chosen[0].spans.contains(where: { candidate.spans[0].lowerBound < $0.lowerBound }) { continue }
            }
            guard candidate[.markShare] >= 0.4, candidate[.dateShare] >= 0.7, candidate[.authorShare] + candidate[.userLinkShare] >= 0.7
            else { continue }
            if chosen.allSatisfy({ isIndependent(candidate.spans, of: $0.spans) }) { chosen.append(candidate) }
            if chosen.count > Self.mostFurther { break }
        }
        return Array(chosen.dropFirst())
    }

    /// Whether the members of two runs are neither parts nor wrappers of each other: they lie apart, or inside each other with a date and a name left on
    /// both sides.
    private mutating func isIndependent(_ spans: [Range<Int>], of known: [Range<Int>]) -> Bool {
        var open: [(end: Int, isFirst: Bool)] = []
        var openOfFirst = 0
        var crosses = false
        var overlaps = false
        var firstHoldsSecond = false
        var both: [Range<Int>] = []
        var sides: [Bool] = []
        SpanLists.forEachInOrder(spans, known) { span, isFirst in
            while let last = open.last, last.end <= span.lowerBound {
                open.removeLast()
                openOfFirst -= last.isFirst ? 1 : 0
            }
            if let last = open.last {
                if last.end < span.upperBound || both.last == span { crosses = true }
                if isFirst ? openOfFirst < open.count : openOfFirst > 0 {
                    overlaps = true
                    if !isFirst { firstHoldsSecond = true }
                }
            }
            open.append((span.upperBound, isFirst))
            openOfFirst += isFirst ? 1 : 0
            both.append(span)
            sides.append(isFirst)
        }
        if crosses { return false }
        guard overlaps else { return true }
        let (outer, inner) = firstHoldsSecond ? (spans, known) : (known, spans)
        if SpanLists.shareAlone(inner, in: outer) >= 0.8 { return false }
        measures.measure(both, signals)
        var alive = (first: 0, second: 0)
        for (row, isFirst) in zip(measures.own, sides) {
            let lives = row[.dates] >= 1 && row[.characters] > 12 && row[.authors] + row[.userLinks] + row[.names] >= 1
            if lives { if isFirst { alive.first += 1 } else { alive.second += 1 } }
        }
        return alive.first * 10 >= spans.count * 8 && alive.second * 10 >= known.count * 8
    }
}
