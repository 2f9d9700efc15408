/// Says which lines name the authors of a reading's comments: above the texts or below, the same for all, each by the name that is most probable. The
/// names that the reading has stay where the model does not say much more for others.
struct NameChooser {
    /// How probable a name has to be.
    private static let least = 0.25
    /// The same for a line of the text.
    private static let leastInside = 0.5
    /// What the names of the reading count for the side on which they stand.
    private static let sideShare = 0.3
    /// How much more probable others must be on average than the names of the reading.
    private static let bonus = 0.25
    /// Below this a name of the reading gives way to another of the same side, if that is as probable as the next number.
    private static let doubted = 0.15
    private static let sure = 0.6
    private static let leastAtEdge = 0.1
    /// Longer threads are judged in pieces.
    private static let most = 500

    /// Puts the names into the items of a reading.
    ///
    /// - Parameter scores: Five logarithms of probabilities a line.
    static func name(_ candidate: inout ThreadCandidate, _ page: TextPage, scores: [Float]) {
        for start in stride(from: 0, to: candidate.items.count, by: most) {
            let end = min(candidate.items.count, start + most)
            var part = candidate
            part.items = Array(candidate.items[start..<end])
            let slots = NameSlots(part.items, page.lines)
            guard !slots.entries.isEmpty else { continue }
            let features = NameFeatures(slots, part, page, scores: scores)
            let chances = TextForest.name.chances(of: slots.entries.count) { features.fill($0, at: $1) }
            let chooser = NameChooser(slots, part.items, chances)
            for number in part.items.indices { chooser.put(number, into: &candidate.items[start + number]) }
        }
    }

    private let slots: NameSlots
    private let chances: [Double]
    /// The best entry of each item on the chosen side.
    private let best: [Int?]
    /// How probable the names of the reading are.
    private let given: [Double]
    /// Whether the names of the reading stay.
    private let keeps: Bool

    private init(_ slots: NameSlots, _ items: [ThreadItem], _ chances: [Double]) {
        self.slots = slots
        self.chances = chances
        var best = [[Int?]](repeating: [Int?](repeating: nil, count: items.count), count: 2)
        var given = [[Double]](repeating: [Double](repeating: 0, count: items.count), count: 2)
        for (number, entry) in slots.entries.enumerated() {
            let side = entry.isBelow ? 1 : 0
            if entry.name == items[entry.item].author { given[side][entry.item] = max(given[side][entry.item], chances[number]) }
            if let held = best[side][entry.item], chances[held] >= chances[number] { continue }
            best[side][entry.item] = number
        }
        let sums = best.map { side in side.reduce(0) { $0 + ($1.map { chances[$0] } ?? 0) } }
        let givenSums = given.map { $0.reduce(0, +) }
        let side = sums[1] + Self.sideShare * givenSums[1] > sums[0] + Self.sideShare * givenSums[0] ? 1 : 0
        self.given = zip(given[0], given[1]).map { max($0, $1) }
        let sum = self.given.reduce(0, +)
        let givenSide = givenSums[1] > givenSums[0] ? 1 : 0
        var keeps = sum + Self.bonus * Double(items.count) >= sums[side]
        // Names of the neighbours look as good, but for the comment at the edge, which then has none.
        if givenSide != side, sum >= Self.leastAtEdge * Double(items.count), items.allSatisfy({ $0.author != nil }) {
            let edge = best[side][side == 1 ? items.count - 1 : 0].map { chances[$0] } ?? 0
            if edge < Self.leastAtEdge, given[givenSide][givenSide == 1 ? items.count - 1 : 0] > 0 { keeps = true }
        }
        self.keeps = keeps
        self.best = keeps ? best[givenSide] : best[side]
    }

    /// Puts the name of an item into it. A line of the text that is its author's name goes to the head or to the tail.
    private func put(_ number: Int, into item: inout ThreadItem) {
        let entry = best[number].map { slots.entries[$0] }
        let chance = best[number].map { chances[$0] } ?? 0
        if keeps {
            if item.author != nil, given[number] >= Self.doubted || chance < Self.sure { return }
            if chance < Self.sure { return }
        }
        guard let entry, chance >= (entry.distance < 1 ? Self.leastInside : Self.least) else {
            item.author = nil
            return
        }
        item.author = entry.name
        item.nameLine = entry.line
        if entry.distance < 1 {
            guard let place = item.body.firstIndex(of: entry.line), item.body.count > 1 else { return }
            item.body.remove(at: place)
        } else if item.head.contains(entry.line) || item.tail.contains(entry.line) {
            return
        }
        if entry.isBelow { item.tail.insert(entry.line, at: 0) } else { item.head.append(entry.line) }
    }
}
