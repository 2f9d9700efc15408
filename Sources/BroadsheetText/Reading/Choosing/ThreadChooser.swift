/// Finds the comments of a page: rules and the best path propose, a learned model chooses.
struct ThreadChooser {
    /// What was chosen.
    struct Choice {
        var candidate: ThreadCandidate
        /// The F1 that the reading is expected to reach.
        var quality: Double
    }

    /// What speaks for the reading that hand-set evidence alone would take.
    private static let ruleBonus = 0.1
    /// What speaks against a second layout: it can have the same texts under other names.
    private static let layoutMalus = 0.1
    private static let least = 0.35
    private static let leastInProse = 0.16
    /// A single comment is a claim that little speaks for.
    private static let leastAlone = 0.5
    private static let leastAloneInProse = 0.4

    let page: TextPage
    let rules: RuleCandidates
    let candidates: [ThreadCandidate]
    let rows: [[Float]]
    private let ruleNumber: Int?

    /// - Parameter given: Five logarithms of probabilities for each line, in place of those of the model.
    init(_ page: TextPage, _ context: LineContext, scores given: [Float]? = nil) {
        self.page = page
        rules = RuleCandidates(page)
        let scores = given ?? Self.scores(page, LineFeatures(page, context, rules: rules))
        let evidence = ThreadEvidence(page: page)
        // Readings with the same texts are one.
        var seen: Set<Bodies> = []
        var kept: [ThreadCandidate] = []
        for candidate in Array(rules.runs.prefix(4)) + rules.layouts + rules.zones.prefix(6) + rules.styled
        where Self.isNew(candidate.items, &seen) {
            kept.append(candidate)
        }
        var path: [PathDecoder.Role] = []
        for (number, setting) in PathDecoder.settings.enumerated() {
            let found = PathDecoder.path(scores, setting)
            if number == 0 { path = found }
            let items = PathDecoder.items(found, page.lines)
            guard Self.isNew(items, &seen) else { continue }
            var candidate = PathDecoder.candidate(items, found, page.lines)
            evidence.weigh(&candidate)
            kept.append(candidate)
        }
        candidates = kept
        rows = ChoiceFeatures(page, scores: scores).rows(kept, path: path, rules: rules)
        if let choice = rules.ruleChoice {
            let bodies = choice.candidate.items.map { $0.body }
            ruleNumber = kept.firstIndex { $0.origin == choice.origin && $0.items.map { $0.body } == bodies }
        } else {
            ruleNumber = nil
        }
    }

    private static func isNew(_ items: [ThreadItem], _ seen: inout Set<Bodies>) -> Bool {
        !items.isEmpty && seen.insert(Bodies(items)).inserted
    }

    /// The lines of the texts of a reading.
    private struct Bodies: Hashable {
        private let lines: [[Int]]

        init(_ items: [ThreadItem]) {
            lines = items.map { $0.body }
        }

        func hash(into hasher: inout Hasher) {
            var hash = TextHash()
            for body in lines { for line in body { hash.add(UInt32(truncatingIfNeeded: line)) } }
            hasher.combine(hash.value)
        }
    }

    /// Five logarithms of probabilities for each line.
    private static func scores(_ page: TextPage, _ features: LineFeatures) -> [Float] {
        TextForest.line.roles(of: page.lines.count) { features.fill($0, at: $1) }
    }

    /// Whether the hand-set evidence would take a candidate.
    func isRuleChoice(_ number: Int) -> Bool { number == ruleNumber }

    /// The reading with the greatest expected F1; `nil` when none is good enough.
    func choose() -> Choice? {
        var best: Choice?
        for (number, chance) in TextForest.choice.chances(of: rows).enumerated() {
            var quality = chance + (isRuleChoice(number) ? Self.ruleBonus : 0)
            if candidates[number].origin == .layout { quality -= Self.layoutMalus }
            if quality > best?.quality ?? -1 { best = Choice(candidate: candidates[number], quality: quality) }
        }
        guard var best else { return nil }
        if best.candidate.origin == .decoded { PathDecoder.nameByLines(&best.candidate.items, page.lines) }
        return best.quality >= least(of: best.candidate) ? best : nil
    }

    /// How good a reading has to be.
    private func least(of candidate: ThreadCandidate) -> Double {
        let isAlone = candidate.items.count < 2
        if page.isFlat { return isAlone ? Self.leastAloneInProse : Self.leastInProse }
        return isAlone ? Self.leastAlone : Self.least
    }
}
