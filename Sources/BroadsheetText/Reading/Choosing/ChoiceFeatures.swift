internal import CModels

/// What the chooser sees of each candidate.
struct ChoiceFeatures {
    static let names: [String] =
        ThreadCandidate.Origin.allCases.map { "\($0)" } + layoutOrder.map { "\($0)" } + ThreadEvidence.Topic.allCases.map { "\($0)" } + [
            "score", "fit", "shift", "says", "items", "authors", "dates", "words", "spread", "empty", "lines", "flat", "pageLines",
            "position",
            "end", "pFirst", "pText", "pTextLow", "pOut", "missedFirst", "expected", "ratio", "covered", "coveredFirst", "path",
            "agreePath", "agreeMost", "agreeMean", "blanks", "distinct", "countOff", "style", "cutter", "falseFirst", "textOutside",
            "place",
            "bestRun", "bestZone", "aboveBest",
        ] + ReadingFit.names + ReadingSigns.names

    private static let layoutOrder: [AnchorLayout] = [.headInline, .headBefore, .tailNameFirst, .tailInline, .headAfter]

    /// The layout as which one counts: those that end in both name and date look alike to the model.
    private static func kin(_ layout: AnchorLayout?) -> AnchorLayout? {
        layout == .tailBefore || layout == .tailAfter ? .tailInline : layout
    }

    private let page: TextPage
    private let fit: ReadingFit
    private let signs: ReadingSigns
    /// The probability of each role of each line.
    private let chances: [Float]
    private let text: [Float]
    private let allFirst: Float
    private let allText: Float
    /// The greatest chance of text up to a line, and from a line on.
    private let mostAbove: [Float]
    private let mostBelow: [Float]

    init(_ page: TextPage, _ context: LineContext, scores: [Float]) {
        self.page = page
        signs = ReadingSigns(page: page, context: context)
        var exps = [Float](repeating: 0, count: scores.count)
        // The last two roles are not asked for.
        for line in page.lines.indices {
            for place in (line * 5)..<(line * 5 + 3) { exps[place] = Float(broadsheet_text_exp(Double(scores[place]))) }
        }
        chances = exps
        let chances = chances
        text = page.lines.indices.map { chances[$0 * 5 + 1] + chances[$0 * 5 + 2] }
        allFirst = page.lines.indices.reduce(0) { $0 + chances[$1 * 5 + 1] }
        allText = text.reduce(0, +)
        fit = ReadingFit(scores: scores, allFirst: allFirst)
        var above: [Float] = [0]
        above.reserveCapacity(text.count + 1)
        for chance in text { above.append(max(above[above.count - 1], chance)) }
        var below = [Float](repeating: 0, count: text.count + 1)
        for index in text.indices.reversed() { below[index] = max(below[index + 1], text[index]) }
        (mostAbove, mostBelow) = (above, below)
    }

    /// The features of all candidates.
    func rows(_ candidates: [ThreadCandidate], path: [PathDecoder.Role], rules: RuleCandidates) -> [[Float]] {
        let firsts = candidates.map { Self.sorted($0.items.compactMap { $0.body.first }) }
        let bodies = candidates.map { Self.sorted($0.items.map { Self.code($0.body) }) }
        let decoded = path.indices.filter { path[$0] == .first }
        let bestRun = Float(rules.runs.first?.score ?? -9)
        let bestZone = Float(rules.zones.first?.score ?? -9)
        let blanks = Float(page.lines.count { $0.blank > 0 }) / Float(max(1, page.lines.count))
        var seen: [ThreadCandidate.Origin: Int] = [:]
        return candidates.indices.map { number in
            let candidate = candidates[number]
            let place = seen[candidate.origin] ?? 0
            seen[candidate.origin] = place + 1
            var row: [Float] = ThreadCandidate.Origin.allCases.map { $0 == candidate.origin ? 1 : 0 }
            let layout = Self.kin(candidate.layout)
            row += Self.layoutOrder.map { $0 == layout ? 1 : 0 }
            var topics = [Float](repeating: 0, count: ThreadEvidence.Topic.allCases.count)
            for reason in candidate.reasons { topics[reason.topic.rawValue] += Float(reason.value) }
            row += topics
            addShape(candidate, &row)
            addChances(candidate, firsts[number], &row)
            let others = firsts.indices.filter { $0 != number }.map { Self.overlap(firsts[number], firsts[$0]) }
            row += [Float(decoded.count), Self.overlap(firsts[number], decoded), others.max() ?? 0]
            row += [others.isEmpty ? 0 : others.reduce(0, +) / Float(others.count), blanks]
            let count = candidate.items.count
            row.append(Float(Set(candidate.items.compactMap { $0.author }).count) / Float(max(1, count)))
            row.append(Float(page.counts.map { abs($0 - count) }.min() ?? -1))
            row += [Float(candidate.style), Float(candidate.cutter.rawValue)]
            addOutside(candidate, firsts[number], &row)
            row += [Float(place), bestRun, bestZone, Float(candidate.score) - max(bestRun, bestZone)]
            let span = candidate.span ?? 0...0
            let same = bodies.indices.filter { $0 != number }.map { Self.overlap(bodies[number], bodies[$0]) }
            fit.add(candidate.items, span, others: same, to: &row)
            signs.add(candidate, span, to: &row)
            return row
        }
    }

    /// The numbers in ascending order, each once.
    private static func sorted(_ numbers: [Int]) -> [Int] {
        let isSorted = numbers.indices.dropFirst().allSatisfy { numbers[$0 - 1] < numbers[$0] }
        if isSorted { return numbers }
        var unique: [Int] = []
        for number in numbers.sorted() where unique.last != number { unique.append(number) }
        return unique
    }

    /// A number for the lines of a text.
    private static func code(_ body: [Int]) -> Int {
        var hash = TextHash()
        for line in body { hash.add(UInt32(truncatingIfNeeded: line)) }
        return Int(truncatingIfNeeded: hash.value)
    }

    /// What two ascending lists of lines have in common, in shares of both.
    private static func overlap(_ a: [Int], _ b: [Int]) -> Float {
        var common = 0
        var place = 0
        for number in a {
            while place < b.count, b[place] < number { place += 1 }
            if place < b.count, b[place] == number { common += 1 }
        }
        return a.isEmpty && b.isEmpty ? 0 : 2 * Float(common) / Float(a.count + b.count)
    }

    private func addShape(_ candidate: ThreadCandidate, _ row: inout [Float]) {
        let items = candidate.items
        let count = Float(max(1, items.count))
        let sizes = items.map { item in Float(item.body.reduce(0) { $0 + page.lines[$1].words }) }
        let mean = sizes.reduce(0, +) / count
        let variance = sizes.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
        let span = candidate.span ?? 0...0
        let lines = Float(max(1, page.lines.count))
        row += [Float(candidate.score), Float(candidate.fit), Float(candidate.shift), candidate.anchorKind == .says ? 1 : 0]
        row += [
            LineContext.log(items.count), Float(items.count { $0.author != nil }) / count, Float(items.count { $0.date != nil }) / count,
        ]
        row += [Float(broadsheet_text_log1p(Double(mean))), variance.squareRoot() / (mean + 1), Float(sizes.count { $0 < 1 }) / count]
        row += [Float(items.reduce(0) { $0 + $1.body.count }) / count, page.isFlat ? 1 : 0, LineContext.log(page.lines.count)]
        row += [Float(span.lowerBound) / lines, Float(span.upperBound) / lines]
    }

    private func addChances(_ candidate: ThreadCandidate, _ firsts: [Int], _ row: inout [Float]) {
        let body = candidate.items.flatMap { $0.body }
        let count = Float(max(1, candidate.items.count))
        let first = firsts.reduce(0) { $0 + chances[$1 * 5 + 1] }
        let covered = body.reduce(0) { $0 + text[$1] }
        let coveredFirst = Self.sorted(body).reduce(0) { $0 + chances[$1 * 5 + 1] }
        row += [first / count, covered / Float(max(1, body.count)), body.map { text[$0] }.min() ?? 0]
        row += [body.reduce(0) { $0 + chances[$1 * 5] } / Float(max(1, body.count)), max(0, allFirst - coveredFirst), allFirst]
        row += [Float(candidate.items.count) / (allFirst + 0.5), covered / (allText + 0.5), first / (allFirst + 0.5)]
    }

    private func addOutside(_ candidate: ThreadCandidate, _ firsts: [Int], _ row: inout [Float]) {
        let count = Float(max(1, candidate.items.count))
        var falseFirst: Float = 0
        var place = 0
        for item in candidate.items {
            for index in item.body {
                while place > 0, firsts[place - 1] >= index { place -= 1 }
                while place < firsts.count, firsts[place] < index { place += 1 }
                if place == firsts.count || firsts[place] != index { falseFirst += chances[index * 5 + 1] }
            }
        }
        row.append(falseFirst / count)
        guard let span = candidate.span else {
            row.append(mostAbove[text.count])
            return
        }
        row.append(max(mostAbove[span.lowerBound], mostBelow[span.upperBound + 1]))
    }
}
