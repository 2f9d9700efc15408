/// What the model of names sees of each line that might name a comment's author.
struct NameFeatures {
    static let names: [String] =
        [
            "kind", "words", "characters", "bullet", "blank", "blankAfter", "timed", "dated", "answers", "button", "colon", "upper",
            "pOutside", "pFirst", "pMore", "pName", "pOther",
        ] + ["below", "distance", "rest", "fromDate", "gapAbove", "gapBelow", "items", "first", "last"]
        + NameVariants.Way.allCases.map { "\($0)" } + NameFacts.names
        + ["same", "sameLog", "twice", "isLine", "folded", "isAnonymous", "ways"] + [
            "slot", "slotDistinct", "slotName", "slotWay", "dateSlot", "dateSlotDistinct", "dateSlotName", "ownEdge", "otherEdge",
        ]
        + ["edgeAbove", "edgeBelow", "meanAbove", "meanBelow", "kindAbove", "kindAbove2", "kindBelow", "kindBelow2"]
        + ["rawAbove", "rawBelow", "rawShare", "layout", "flat"]

    /// What several comments have at one place.
    private struct Slot {
        var items = 0
        var lastItem = -1
        var names: Float = 0
        var lines = 0
        var lastLine = -1
        var hashes: Set<UInt64> = []
    }

    private let lines: [TextLine]
    private let slots: NameSlots
    private let chances: [Float]
    private let raws: [UInt64?]
    private let candidate: ThreadCandidate
    private let isFlat: Bool
    private var byDistance: [Int: Slot] = [:]
    private var byDate: [Int: Slot] = [:]
    private var byWay: [Int: Slot] = [:]
    private var sameNames: [UInt64: (count: Int, item: Int)] = [:]
    /// The lines of each name in each gap, by both.
    private var twice: [Twice: (line: Int, count: Int)] = [:]
    private var ways: [Int: Int] = [:]
    private var folded: [UInt64: Int] = [:]
    private var edges: [Float] = []
    /// The items whose name in the reading stands above, and below.
    private var rawItems: [Set<Int>] = [[], []]
    /// How probable the lines above the first text and below the last are names, by their slots.
    private var atEdge: [Int: Float] = [:]

    private struct Twice: Hashable {
        var name: UInt64
        var item: Int
    }

    /// - Parameter scores: Five logarithms of probabilities a line.
    init(_ slots: NameSlots, _ candidate: ThreadCandidate, _ page: TextPage, scores: [Float]) {
        self.slots = slots
        self.candidate = candidate
        lines = page.lines
        isFlat = page.isFlat
        chances = scores
        raws = candidate.items.map { $0.author.map { TextHash.of(Glyph.lowered(Glyph.scalars($0))) } }
        for entry in slots.entries { count(entry) }
        var seen: Set<Int> = []
        for gap in slots.gaps {
            for line in [gap.above, gap.below].joined() where seen.insert(line).inserted { folded[lines[line].folded, default: 0] += 1 }
        }
        edges = [
            nameChance(slots.gaps.first?.above), nameChance(slots.gaps.last?.below),
            mean(slots.gaps.map { nameChance($0.above) }), mean(slots.gaps.map { nameChance($0.below) }),
        ]
        for (range, step) in [(slots.gaps.first?.above, -1), (slots.gaps.last?.below, 1)] {
            for place in 0..<2 {
                let line = step < 0 ? (range?.upperBound ?? 0) - 1 - place : (range?.lowerBound ?? lines.count) + place
                edges.append(lines.indices.contains(line) ? Float(lines[line].kind.rawValue) : -1)
            }
        }
    }

    private func mean(_ values: [Float]) -> Float { values.isEmpty ? 0 : values.reduce(0, +) / Float(values.count) }

    private func nameChance(_ range: Range<Int>?) -> Float {
        var best: Float = -12
        for line in range ?? 0..<0 { best = max(best, chances[line * 5 + 3]) }
        return best
    }

    private func key(_ entry: NameSlots.Entry, _ place: Int) -> Int {
        ((place + 64) * 32 + lines[entry.line].kind.rawValue) * 2 + (entry.isBelow ? 1 : 0)
    }

    private mutating func count(_ entry: NameSlots.Entry) {
        if raws[entry.item] == entry.hash { rawItems[entry.isBelow ? 1 : 0].insert(entry.item) }
        if entry.item == (entry.isBelow ? slots.gaps.count - 1 : 0) {
            let place = key(entry, entry.distance)
            atEdge[place] = max(atEdge[place] ?? -12, chances[entry.line * 5 + 3])
        }
        let chance = max(-12, chances[entry.line * 5 + 3])
        func add(_ slot: inout Slot) {
            if slot.lastItem != entry.item { (slot.items, slot.lastItem) = (slot.items + 1, entry.item) }
            if slot.lastLine != entry.line {
                slot.lastLine = entry.line
                slot.lines += 1
                slot.names += chance
            }
            if entry.way == .whole { slot.hashes.insert(entry.hash) }
        }
        add(&byDistance[key(entry, entry.distance), default: Slot()])
        add(&byDate[key(entry, entry.fromDate), default: Slot()])
        add(&byWay[key(entry, entry.distance) * 8 + entry.way.rawValue, default: Slot()])
        let same = sameNames[entry.hash]
        if same?.item != entry.item { sameNames[entry.hash] = ((same?.count ?? 0) + 1, entry.item) }
        let pair = Twice(name: entry.hash, item: entry.item)
        let held = twice[pair]
        if held?.line != entry.line { twice[pair] = (entry.line, (held?.count ?? 0) + 1) }
        ways[entry.line, default: 0] += 1
    }

    /// Writes the features of an entry to a place.
    ///
    /// - Returns: How many were written.
    @discardableResult
    func fill(_ place: UnsafeMutableBufferPointer<Float>, at number: Int) -> Int {
        var row = FeatureRow(place)
        let entry = slots.entries[number]
        addLine(entry, &row)
        addPlace(entry, &row)
        addName(entry, &row)
        addThread(entry, &row)
        return row.count
    }

    private func fact(_ value: Bool) -> Float { value ? 1 : 0 }

    private func addLine(_ entry: NameSlots.Entry, _ row: inout FeatureRow) {
        let line = lines[entry.line]
        row.add(Float(line.kind.rawValue), Float(min(30, line.words)), Float(min(200, line.characters)))
        row.add(Float(min(3, line.bullets)), Float(min(3, line.blank)))
        row.add(entry.line + 1 < lines.count ? Float(min(3, lines[entry.line + 1].blank)) : 3)
        row.add(fact(line.isTimed), fact(line.hasDate), fact(line.isAnswer), fact(line.isButton))
        row.add(fact(line.traits.contains(.endsWithColon)), fact(line.traits.contains(.startsUpper)))
        for role in 0..<5 { row.add(max(-12, chances[entry.line * 5 + role])) }
    }

    private func addPlace(_ entry: NameSlots.Entry, _ row: inout FeatureRow) {
        let gap = slots.gaps[entry.item]
        row.add(fact(entry.isBelow), Float(entry.distance), Float(entry.rest), Float(entry.fromDate))
        row.add(Float(gap.above.count), Float(gap.below.count), LineContext.log(slots.gaps.count))
        row.add(fact(entry.item == 0), fact(entry.item + 1 == slots.gaps.count))
    }

    private func addName(_ entry: NameSlots.Entry, _ row: inout FeatureRow) {
        for way in NameVariants.Way.allCases { row.add(fact(way == entry.way)) }
        entry.facts.add(to: &row)
        let same = sameNames[entry.hash]?.count ?? 0
        row.add(Float(same) / Float(slots.gaps.count), LineContext.log(same))
        row.add(Float(twice[Twice(name: entry.hash, item: entry.item)]?.count ?? 0))
        row.add(fact(lines[entry.line].folded == entry.hash), LineContext.log(folded[entry.hash] ?? 0))
        row.add(fact(entry.facts.isAnonymous), Float(ways[entry.line] ?? 0))
    }

    private func addThread(_ entry: NameSlots.Entry, _ row: inout FeatureRow) {
        let count = Float(slots.gaps.count)
        let slot = byDistance[key(entry, entry.distance)] ?? Slot()
        row.add(Float(slot.items) / count, Float(slot.hashes.count) / Float(max(1, slot.lines)))
        row.add(slot.names / Float(max(1, slot.lines)))
        row.add(Float(byWay[key(entry, entry.distance) * 8 + entry.way.rawValue]?.items ?? 0) / count)
        let dated = byDate[key(entry, entry.fromDate)] ?? Slot()
        row.add(Float(dated.items) / count, Float(dated.hashes.count) / Float(max(1, dated.lines)))
        row.add(dated.names / Float(max(1, dated.lines)))
        row.add(atEdge[key(entry, entry.distance)] ?? -13, atEdge[key(entry, entry.rest) ^ 1] ?? -13)
        for edge in edges { row.add(edge) }
        row.add(Float(rawItems[0].count) / count, Float(rawItems[1].count) / count)
        row.add(Float(raws.count { $0 != nil }) / count, Float(candidate.layout?.rawValue ?? -1), fact(isFlat))
    }
}
