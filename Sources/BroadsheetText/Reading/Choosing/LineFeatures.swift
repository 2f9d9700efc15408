/// What the line model sees of a line: itself, its neighbours, repetition on the page, distances to landmarks, and the roles that rules gave it.
struct LineFeatures {
    static let far = 60

    private static let around: [String] = [-3, -2, -1, 1, 2, 3].flatMap { (step: Int) -> [String] in ["kind\(step)", "words\(step)"] }

    static let names: [String] =
        [
            "kind", "words", "characters", "ends", "colon", "capital", "digits", "capitals", "asks", "exclaims", "addresses", "emoji",
            "link",
            "quote", "bullet", "indent", "blank", "blankAfter", "style", "styleNear", "styleBefore", "styleAfter", "timed", "relative",
            "inline", "button", "answers", "sameKey", "sameShape", "sameText", "isButton", "nameShape",
        ]
        + around
        + ["sameKey-1", "sameKey+1", "blank+2", "indent-1", "indent+1"]
        + [
            "position", "headerAbove", "headerCount", "absenceAbove", "relatedAbove", "formBelow", "formAbove", "dateAbove", "dateBelow",
            "timedAbove", "timedBelow", "nameAbove", "nameBelow", "buttonAbove", "buttonBelow", "datesNear", "timedNear", "buttonsNear",
            "namesNear", "proseNear", "wordsNear", "repeatedNear", "sidebarAbove", "pageCount",
        ]
        + ["lines", "prose", "controls", "names", "blanks", "ended", "flat", "dates", "timedDates", "headers", "forms"]
        + ["runRole", "runScore", "runItems", "runPlace", "zoneRole", "zoneScore", "zoneItems", "secondRole", "secondScore"]

    private let page: TextPage
    private let context: LineContext
    private let styles: StyleMeans
    private let landmarks: Landmarks
    private let whole: [Float]
    private let run: Roles
    private let zone: Roles
    private let second: Roles

    init(_ page: TextPage, _ context: LineContext, rules: RuleCandidates) {
        self.page = page
        self.context = context
        styles = StyleMeans(page.lines)
        landmarks = Landmarks(page.lines)
        run = Roles(rules.runs.first, page.lines.count)
        zone = Roles(rules.zones.first ?? rules.styled.first, page.lines.count)
        second = Roles(rules.runs.count > 1 ? rules.runs[1] : nil, page.lines.count)
        let lines = page.lines
        let count = Float(max(1, lines.count))
        func share(_ test: (TextLine) -> Bool) -> Float { Float(lines.count(where: test)) / count }
        whole = [
            LineContext.log(lines.count), share { $0.kind == .prose }, share { $0.kind == .control }, share { $0.kind == .name },
            share { $0.blank > 0 }, share { $0.traits.contains(.endsSentence) }, page.isFlat ? 1 : 0, LineContext.log(context.dated.total),
            LineContext.log(context.timed.total), LineContext.log(lines.count { $0.kind == .header && !$0.isSidebar }),
            LineContext.log(lines.count { $0.kind == .form }),
        ]
    }

    /// Writes the features of a line over those of another.
    func fill(_ row: inout [Float], at index: Int) {
        row.removeAll(keepingCapacity: true)
        addOwn(index, &row)
        addAround(index, &row)
        addPlace(index, &row)
        row += whole
        row += [
            run.role(index), run.score, run.items, run.place(index), zone.role(index), zone.score, zone.items, second.role(index),
            second.score,
        ]
    }

    private func addOwn(_ index: Int, _ row: inout [Float]) {
        let line = page.lines[index]
        let traits = line.traits
        func fact(_ value: Bool) -> Float { value ? 1 : 0 }
        row += [
            Float(line.kind.rawValue), LineContext.log(line.words), LineContext.log(line.characters), fact(traits.contains(.endsSentence)),
        ]
        row += [
            fact(traits.contains(.endsWithColon)), fact(traits.contains(.startsUpper)), Float(line.digits) / Float(max(1, line.characters)),
        ]
        row += [Float(line.uppers) / Float(max(1, line.letters)), fact(traits.contains(.asks)), fact(traits.contains(.exclaims))]
        row += [
            fact(traits.contains(.addresses)), fact(traits.contains(.hasEmoji)), fact(traits.contains(.hasLink)),
            fact(traits.contains(.startsQuote)),
        ]
        row += [Float(line.bullets), Float(min(20, line.indent)), Float(min(5, line.blank)), blank(index + 1)]
        row.append(line.isSpoken ? max(-3, min(3, line.style)) : 0)
        row += styles.around(index)
        row += [
            fact(line.date?.isTimed ?? false), fact(line.date?.shape.order == .relative), fact(!(line.rest ?? "").isEmpty),
            fact(line.hasButton),
        ]
        row += [fact(line.replyTo != nil), context.keyCounts[index]]
        row.append(line.date.map { LineContext.log(context.shapeCounts[$0.shape] ?? 0) } ?? 0)
        row += [LineContext.log(context.textCounts[index]), fact(line.isButton)]
        row.append(fact(line.kind.mayName && traits.contains(.startsUpper) && line.words <= 3))
    }

    private func blank(_ index: Int) -> Float { index < page.lines.count ? Float(min(5, page.lines[index].blank)) : 5 }

    private func addAround(_ index: Int, _ row: inout [Float]) {
        let lines = page.lines
        for step in [-3, -2, -1, 1, 2, 3] {
            let other = index + step
            if lines.indices.contains(other) {
                row += [Float(lines[other].kind.rawValue), LineContext.log(lines[other].words)]
            } else {
                row += [-1, 0]
            }
        }
        row.append(index > 0 ? context.keyCounts[index - 1] : 0)
        row.append(index + 1 < lines.count ? context.keyCounts[index + 1] : 0)
        row.append(blank(index + 2))
        row.append(index > 0 ? Float(min(20, lines[index - 1].indent)) : 0)
        row.append(index + 1 < lines.count ? Float(min(20, lines[index + 1].indent)) : 0)
    }

    private func addPlace(_ index: Int, _ row: inout [Float]) {
        func log(_ distance: Int) -> Float { LineContext.log(distance) }
        let marks = landmarks
        row += [Float(index) / Float(page.lines.count), log(marks.header[index]), Float(marks.declared[index]), log(marks.absence[index])]
        row += [log(marks.related[index]), log(marks.formBelow[index]), log(marks.form[index]), Float(marks.date[index])]
        row += [Float(marks.dateBelow[index]), Float(marks.timed[index]), Float(marks.timedBelow[index]), Float(marks.name[index])]
        row += [Float(marks.nameBelow[index]), Float(marks.button[index]), Float(marks.buttonBelow[index])]
        row += [Float(context.dated.near(index, 12)), Float(context.timed.near(index, 12)), Float(context.buttons.near(index, 12))]
        row += [Float(context.named.near(index, 8)), Float(context.prose.near(index, 8)), Float(context.words.near(index, 5)) / 11]
        row += [Float(context.repeated.near(index, 10)), log(marks.sidebar[index]), Float(page.largestCount)]
    }

    /// The roles that a candidate gives to lines.
    private struct Roles {
        private var roles: [UInt8]
        private var span: ClosedRange<Int>?
        var score: Float = -9
        var items: Float = 0

        init(_ candidate: ThreadCandidate?, _ count: Int) {
            roles = [UInt8](repeating: 0, count: count)
            guard let candidate else { return }
            for item in candidate.items {
                for index in item.head { roles[index] = 1 }
                for index in item.tail { roles[index] = 4 }
                for (place, index) in item.body.enumerated() { roles[index] = place == 0 ? 2 : 3 }
            }
            score = Float(candidate.score)
            items = LineContext.log(candidate.items.count)
            span = candidate.span
        }

        func role(_ index: Int) -> Float { Float(roles[index]) }

        /// How far a line is from the candidate: below 0 in front of it.
        func place(_ index: Int) -> Float {
            guard let span else { return Float(min(LineFeatures.far, index + 1)) }
            if index <= span.upperBound { return index < span.lowerBound ? Float(index - span.lowerBound) : 0 }
            return Float(min(LineFeatures.far, index - span.upperBound))
        }
    }
}

/// The means of style around lines.
struct StyleMeans {
    private var sums: [Float] = [0]
    private var ranks: [Int32]

    init(_ lines: [TextLine]) {
        ranks = [Int32](repeating: -1, count: lines.count)
        for (index, line) in lines.enumerated() where line.isSpoken {
            ranks[index] = Int32(sums.count - 1)
            sums.append(sums[sums.count - 1] + max(-3, min(3, line.style)))
        }
    }

    private func mean(_ from: Int, _ to: Int) -> Float {
        let low = max(0, from)
        let high = min(sums.count - 1, to)
        return high > low ? (sums[high] - sums[low]) / Float(high - low) : 0
    }

    /// The mean about a line, in front of it, and behind it.
    func around(_ index: Int) -> [Float] {
        let rank = Int(ranks[index])
        if rank >= 0 { return [mean(rank - 2, rank + 3), mean(rank - 4, rank), mean(rank + 1, rank + 5)] }
        for next in index..<min(ranks.count, index + 6) where ranks[next] >= 0 {
            let rank = Int(ranks[next])
            return [0, mean(rank - 3, rank), mean(rank, rank + 3)]
        }
        return [0, 0, 0]
    }
}

/// Distances to the nearest lines of some kinds; ``LineFeatures/far`` at most.
struct Landmarks {
    let header: [Int]
    let absence: [Int]
    let related: [Int]
    let form: [Int]
    let date: [Int]
    let timed: [Int]
    let name: [Int]
    let button: [Int]
    let sidebar: [Int]
    let formBelow: [Int]
    let dateBelow: [Int]
    let timedBelow: [Int]
    let nameBelow: [Int]
    let buttonBelow: [Int]
    /// The count that the nearest heading above declares; -1 without a heading.
    let declared: [Int]

    init(_ lines: [TextLine]) {
        func isHeader(_ line: TextLine) -> Bool { line.kind == .header && !line.isSidebar }
        func isTimed(_ line: TextLine) -> Bool { line.date?.isTimed ?? false }
        header = Self.above(lines, isHeader)
        absence = Self.above(lines) { $0.kind == .noComments }
        related = Self.above(lines) { $0.kind == .related }
        form = Self.above(lines) { $0.kind == .form }
        date = Self.above(lines) { $0.kind.isDated }
        timed = Self.above(lines, isTimed)
        name = Self.above(lines) { $0.kind.mayName }
        button = Self.above(lines) { $0.isButton }
        sidebar = Self.above(lines) { $0.isSidebar }
        formBelow = Self.below(lines) { $0.kind == .form }
        dateBelow = Self.below(lines) { $0.kind.isDated }
        timedBelow = Self.below(lines, isTimed)
        nameBelow = Self.below(lines) { $0.kind.mayName }
        buttonBelow = Self.below(lines) { $0.isButton }
        var declared: [Int] = []
        var count = -1
        for line in lines {
            declared.append(count)
            if isHeader(line) { count = min(99, line.declared ?? 0) }
        }
        self.declared = declared
    }

    private static func above(_ lines: [TextLine], _ test: (TextLine) -> Bool) -> [Int] {
        var distances: [Int] = []
        distances.reserveCapacity(lines.count)
        var last: Int?
        for index in lines.indices {
            distances.append(last.map { min(LineFeatures.far, index - $0) } ?? LineFeatures.far)
            if test(lines[index]) { last = index }
        }
        return distances
    }

    private static func below(_ lines: [TextLine], _ test: (TextLine) -> Bool) -> [Int] {
        var distances = [Int](repeating: LineFeatures.far, count: lines.count)
        var next: Int?
        for index in lines.indices.reversed() {
            distances[index] = next.map { min(LineFeatures.far, $0 - index) } ?? LineFeatures.far
            if test(lines[index]) { next = index }
        }
        return distances
    }
}
