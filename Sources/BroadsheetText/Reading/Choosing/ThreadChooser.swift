/// Finds the comments of a page: rules and the best path propose, a learned model chooses.
struct ThreadChooser {
    /// What was chosen.
    struct Choice {
        var candidate: ThreadCandidate
        /// The F1 that the reading is expected to reach.
        var quality: Double
    }

    /// What speaks for the reading that hand-set evidence alone would take.
    private static let ruleBonus = 0.05
    private static let least = 0.45
    private static let leastInProse = 0.12
    /// A single comment is a claim that little speaks for.
    private static let leastAlone = 0.5
    private static let leastAloneInProse = 0.3

    let page: TextPage
    let rules: RuleCandidates
    let candidates: [ThreadCandidate]
    let rows: [[Float]]
    /// Five logarithms of probabilities for each line.
    let scores: [Float]
    private let ruleNumber: Int?

    /// - Parameter given: Five logarithms of probabilities for each line, in place of those of the model.
    init(_ page: TextPage, _ context: LineContext, scores given: [Float]? = nil) {
        self.page = page
        rules = RuleCandidates(page)
        let scores = given ?? Self.scores(page, LineFeatures(page, context, rules: rules))
        let evidence = ThreadEvidence(page: page)
        // Readings with the same texts are one, but for layouts, in which other names can stand beside the same texts.
        var seen: Set<Bodies> = []
        var kept: [ThreadCandidate] = []
        for candidate in Array(rules.runs.prefix(4)) + rules.layouts + rules.zones.prefix(6) + rules.styled
        where Self.isNew(candidate, &seen) {
            kept.append(candidate)
        }
        for candidate in rules.runs.prefix(2) + rules.zones.prefix(2) {
            guard let items = ReadingParts.trimmed(candidate.items, scores: scores) else { continue }
            var part = candidate
            (part.origin, part.items) = (.part, items)
            guard Self.isNew(part, &seen) else { continue }
            evidence.weigh(&part)
            kept.append(part)
        }
        var path: [PathDecoder.Role] = []
        for (number, setting) in PathDecoder.settings.enumerated() {
            let found = PathDecoder.path(scores, setting)
            if number == 0 { path = found }
            let items = PathDecoder.items(found, page.lines)
            guard !items.isEmpty else { continue }
            var candidate = PathDecoder.candidate(items, found, page.lines)
            if Self.isNew(candidate, &seen) {
                evidence.weigh(&candidate)
                kept.append(candidate)
            }
            guard let dense = ReadingParts.densest(items, scores: scores) else { continue }
            candidate = PathDecoder.candidate(dense, found, page.lines)
            candidate.origin = .part
            guard Self.isNew(candidate, &seen) else { continue }
            evidence.weigh(&candidate)
            kept.append(candidate)
        }
        candidates = kept
        self.scores = scores
        rows = ChoiceFeatures(page, context, scores: scores).rows(kept, path: path, rules: rules)
        if let choice = rules.ruleChoice {
            let bodies = choice.candidate.items.map { $0.body }
            ruleNumber = kept.firstIndex { $0.origin == choice.origin && $0.items.map { $0.body } == bodies }
        } else {
            ruleNumber = nil
        }
    }

    private static func isNew(_ candidate: ThreadCandidate, _ seen: inout Set<Bodies>) -> Bool {
        guard !candidate.items.isEmpty else { return false }
        let isNew = seen.insert(Bodies(candidate.items, hasNames: false)).inserted
        guard candidate.origin == .run || candidate.origin == .layout else { return isNew }
        let isNamedAnew = seen.insert(Bodies(candidate.items, hasNames: true)).inserted
        return isNew || isNamedAnew && candidate.origin == .layout
    }

    /// The lines of the texts of a reading, and its names where they count.
    private struct Bodies: Hashable {
        private let lines: [[Int]]
        private let names: [String?]

        init(_ items: [ThreadItem], hasNames: Bool) {
            lines = items.map { $0.body }
            names = hasNames ? items.map { $0.author } : []
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
            let quality = chance + (isRuleChoice(number) ? Self.ruleBonus : 0)
            if quality > best?.quality ?? -1 { best = Choice(candidate: candidates[number], quality: quality) }
        }
        guard var best else { return nil }
        guard best.quality >= least(of: best.candidate) else { return nil }
        NameChooser.name(&best.candidate, page, scores: scores)
        return best
    }

    /// How good a reading has to be.
    private func least(of candidate: ThreadCandidate) -> Double {
        let isAlone = candidate.items.count < 2
        // Prose alone proves little; where all of it would be comments, and none an article, it has to say as much as any text.
        if page.isFlat, candidate.items.first?.body.first != 0 { return isAlone ? Self.leastAloneInProse : Self.leastInProse }
        return isAlone ? Self.leastAlone : Self.least
    }
}
