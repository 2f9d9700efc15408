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

    private let lines: [TextLine]
    private let context: LineContext
    private let styles: StyleMeans
    private let landmarks: Landmarks
    private let largestCount: Float
    private let whole: [Float]
    private let run: Roles
    private let zone: Roles
    private let second: Roles
    private let logarithms = LineContext.logarithms

    init(_ page: TextPage, _ context: LineContext, rules: RuleCandidates) {
        lines = page.lines
        self.context = context
        styles = StyleMeans(page.lines)
        landmarks = Landmarks(page.lines, context.marks)
        largestCount = Float(page.largestCount)
        run = Roles(rules.runs.first, page.lines.count)
        zone = Roles(rules.zones.first ?? rules.styled.first, page.lines.count)
        second = Roles(rules.runs.count > 1 ? rules.runs[1] : nil, page.lines.count)
        let marks = context.marks
        let count = Float(max(1, marks.count))
        func share(_ mark: LineMarks) -> Float { Float(marks.count(mark)) / count }
        whole = [
            LineContext.log(marks.count), share(.prose), share(.control), share(.name), share(.blank), share(.ended), page.isFlat ? 1 : 0,
            LineContext.log(context.dated.total), LineContext.log(context.timed.total), LineContext.log(marks.count(.header)),
            LineContext.log(marks.count(.form)),
        ]
    }

    /// Writes the features of a line over those of another.
    func fill(_ row: inout [Float], at index: Int) {
        row = FeatureRow.values { fill($0, at: index) }
    }

    /// Writes the features of a line to a place.
    ///
    /// - Returns: How many were written.
    @discardableResult
    func fill(_ place: UnsafeMutableBufferPointer<Float>, at index: Int) -> Int {
        var row = FeatureRow(place)
        addOwn(index, &row)
        addAround(index, &row)
        addPlace(index, &row)
        for value in whole { row.add(value) }
        row.add(run.role(index), run.score, run.items, run.place(index))
        row.add(zone.role(index), zone.score, zone.items)
        row.add(second.role(index), second.score)
        return row.count
    }

    @inline(__always)
    private func log(_ count: Int) -> Float {
        count >= 0 && count < logarithms.count ? logarithms[count] : LineContext.log(count)
    }

    @inline(__always)
    private func fact(_ value: Bool) -> Float { value ? 1 : 0 }

    private func addOwn(_ index: Int, _ row: inout FeatureRow) {
        let line = lines[index]
        let traits = line.traits
        let date = line.hasDate ? line.date : nil
        row.add(Float(line.kind.rawValue), log(line.words), log(line.characters), fact(traits.contains(.endsSentence)))
        row.add(
            fact(traits.contains(.endsWithColon)), fact(traits.contains(.startsUpper)), Float(line.digits) / Float(max(1, line.characters)))
        row.add(Float(line.uppers) / Float(max(1, line.letters)), fact(traits.contains(.asks)), fact(traits.contains(.exclaims)))
        row.add(
            fact(traits.contains(.addresses)), fact(traits.contains(.hasEmoji)), fact(traits.contains(.hasLink)),
            fact(traits.contains(.startsQuote)))
        row.add(Float(line.bullets), Float(min(20, line.indent)), Float(min(5, line.blank)), blank(index + 1))
        row.add(line.isSpoken ? max(-3, min(3, line.style)) : 0)
        let (about, before, behind) = styles.around(index)
        row.add(about, before, behind)
        row.add(fact(date?.isTimed ?? false), fact(date?.shape.order == .relative), fact(!(line.rest ?? "").isEmpty), fact(line.hasButton))
        row.add(fact(line.isAnswer), context.keyCounts[index])
        row.add(date.map { log(context.shapeCounts[$0.shape] ?? 0) } ?? 0)
        row.add(log(context.textCounts[index]), fact(line.isButton))
        row.add(fact(line.kind.mayName && traits.contains(.startsUpper) && line.words <= 3))
    }

    private func blank(_ index: Int) -> Float { index < lines.count ? Float(min(5, lines[index].blank)) : 5 }

    private func addAround(_ index: Int, _ row: inout FeatureRow) {
        for step in -3...3 where step != 0 {
            let other = index + step
            if lines.indices.contains(other) {
                row.add(Float(lines[other].kind.rawValue), log(lines[other].words))
            } else {
                row.add(-1, 0)
            }
        }
        row.add(index > 0 ? context.keyCounts[index - 1] : 0)
        row.add(index + 1 < lines.count ? context.keyCounts[index + 1] : 0)
        row.add(blank(index + 2))
        row.add(index > 0 ? Float(min(20, lines[index - 1].indent)) : 0)
        row.add(index + 1 < lines.count ? Float(min(20, lines[index + 1].indent)) : 0)
    }

    private func addPlace(_ index: Int, _ row: inout FeatureRow) {
        let marks = landmarks
        func log(_ distance: UInt8) -> Float { self.log(Int(distance)) }
        row.add(Float(index) / Float(lines.count), log(marks.header[index]), Float(marks.declared[index]), log(marks.absence[index]))
        row.add(log(marks.related[index]), log(marks.formBelow[index]), log(marks.form[index]), Float(marks.date[index]))
        row.add(Float(marks.dateBelow[index]), Float(marks.timed[index]), Float(marks.timedBelow[index]), Float(marks.name[index]))
        row.add(Float(marks.nameBelow[index]), Float(marks.button[index]), Float(marks.buttonBelow[index]))
        row.add(Float(context.dated.near(index, 12)), Float(context.timed.near(index, 12)), Float(context.buttons.near(index, 12)))
        row.add(Float(context.named.near(index, 8)), Float(context.prose.near(index, 8)), Float(context.words.near(index, 5)) / 11)
        row.add(Float(context.repeated.near(index, 10)), log(marks.sidebar[index]), largestCount)
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
        for index in lines.indices where lines[index].isSpoken {
            ranks[index] = Int32(sums.count - 1)
            sums.append(sums[sums.count - 1] + max(-3, min(3, lines[index].style)))
        }
    }

    private func mean(_ from: Int, _ to: Int) -> Float {
        let low = max(0, from)
        let high = min(sums.count - 1, to)
        return high > low ? (sums[high] - sums[low]) / Float(high - low) : 0
    }

    /// The mean about a line, in front of it, and behind it.
    func around(_ index: Int) -> (about: Float, before: Float, behind: Float) {
        let rank = Int(ranks[index])
        if rank >= 0 { return (mean(rank - 2, rank + 3), mean(rank - 4, rank), mean(rank + 1, rank + 5)) }
        for next in index..<min(ranks.count, index + 6) where ranks[next] >= 0 {
            let rank = Int(ranks[next])
            return (0, mean(rank - 3, rank), mean(rank, rank + 3))
        }
        return (0, 0, 0)
    }
}

/// Distances to the nearest lines of some kinds; ``LineFeatures/far`` at most.
struct Landmarks {
    let header: [UInt8]
    let absence: [UInt8]
    let related: [UInt8]
    let form: [UInt8]
    let date: [UInt8]
    let timed: [UInt8]
    let name: [UInt8]
    let button: [UInt8]
    let sidebar: [UInt8]
    let formBelow: [UInt8]
    let dateBelow: [UInt8]
    let timedBelow: [UInt8]
    let nameBelow: [UInt8]
    let buttonBelow: [UInt8]
    /// The count that the nearest heading above declares; -1 without a heading.
    let declared: [Int8]

    init(_ lines: [TextLine], _ marks: [LineMarks]) {
        header = Self.above(marks, .header)
        absence = Self.above(marks, .absence)
        related = Self.above(marks, .related)
        form = Self.above(marks, .form)
        date = Self.above(marks, .dated)
        timed = Self.above(marks, .timed)
        name = Self.above(marks, .named)
        button = Self.above(marks, .button)
        sidebar = Self.above(marks, .sidebar)
        formBelow = Self.below(marks, .form)
        dateBelow = Self.below(marks, .dated)
        timedBelow = Self.below(marks, .timed)
        nameBelow = Self.below(marks, .named)
        buttonBelow = Self.below(marks, .button)
        var declared: [Int8] = []
        declared.reserveCapacity(lines.count)
        var count: Int8 = -1
        for index in marks.indices {
            declared.append(count)
            if marks[index].has(.header) { count = Int8(max(-1, min(99, lines[index].declared ?? 0))) }
        }
        self.declared = declared
    }

    private static func above(_ marks: [LineMarks], _ mark: LineMarks) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: marks.count) { distances, count in
            var distance = LineFeatures.far
            for index in marks.indices {
                distances[index] = UInt8(truncatingIfNeeded: distance)
                distance = marks[index].has(mark) ? 1 : min(LineFeatures.far, distance + 1)
            }
            count = marks.count
        }
    }

    private static func below(_ marks: [LineMarks], _ mark: LineMarks) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: marks.count) { distances, count in
            var distance = LineFeatures.far
            for index in marks.indices.reversed() {
                distances[index] = UInt8(truncatingIfNeeded: distance)
                distance = marks[index].has(mark) ? 1 : min(LineFeatures.far, distance + 1)
            }
            count = marks.count
        }
    }
}
