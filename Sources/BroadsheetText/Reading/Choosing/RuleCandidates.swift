/// The readings that rules propose, the best of each origin first.
struct RuleCandidates {
    var runs: [ThreadCandidate] = []
    var layouts: [ThreadCandidate] = []
    var zones: [ThreadCandidate] = []
    var styled: [ThreadCandidate] = []

    init(_ page: TextPage) {
        let evidence = ThreadEvidence(page: page)
        let cutter = ZoneCutter(page: page)
        func weighed(_ candidates: [ThreadCandidate]) -> [ThreadCandidate] {
            candidates.map { candidate in
                var candidate = candidate
                evidence.weigh(&candidate)
                return candidate
            }
        }
        if !page.isFlat {
            runs = Self.sorted(weighed(RunFinder.runs(in: page.lines).map { $0.candidate(.run) }))
            layouts = weighed(runs.prefix(3).flatMap { Self.secondLayouts($0, page) })
        }
        zones = Self.sorted(weighed(CommentZone.zones(in: page.lines).flatMap { cutter.candidates($0, .zone) }))
        if let zone = CommentZone.styleZone(in: page.lines) { styled = weighed(cutter.candidates(zone, .style)) }
    }

    /// The most valuable first; equal ones keep their order.
    private static func sorted(_ candidates: [ThreadCandidate]) -> [ThreadCandidate] {
        candidates.enumerated().sorted { ($0.element.value, -$0.offset) > ($1.element.value, -$1.offset) }.map(\.element)
    }

    private static func secondLayouts(_ candidate: ThreadCandidate, _ page: TextPage) -> [ThreadCandidate] {
        guard let kind = candidate.anchorKind else { return [] }
        let order = AnchorLayout.allCases.filter { candidate.fits[$0] != nil }.sorted {
            (candidate.fits[$0] ?? 0, -$0.rawValue) > (candidate.fits[$1] ?? 0, -$1.rawValue)
        }
        return order.dropFirst().prefix(2).filter { candidate.fits[$0] ?? 0 > 0.3 }.map { layout in
            var run = AnchorRun(page.lines, anchors: candidate.anchors, kind: kind)
            run.build(layout)
            return run.candidate(.layout)
        }
    }

    /// What hand-set weights alone would take: the best run from 2.6 on, else the best zone from 3.0 on.
    var ruleChoice: (origin: ThreadCandidate.Origin, candidate: ThreadCandidate)? {
        if let run = runs.first, run.score >= 2.6 { return (.run, run) }
        if let zone = zones.first, zone.score >= 3 { return (.zone, zone) }
        return nil
    }
}
