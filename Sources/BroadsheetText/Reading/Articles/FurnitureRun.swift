internal import BroadsheetCore

/// Settles what lines are for that say little themselves, by the lines that stand with them.
struct FurnitureRun {
    private static let reach = 3
    private static let shortest = 3
    private static let shortestHeadline = 5
    private static let longestTeaser = 45

    private let page: TextPage
    private let indexes: [Int]
    private(set) var verdicts: [Furniture.Verdict]

    /// - Parameters:
    ///   - indexes: The lines that are residue, in order.
    ///   - verdicts: What each is by itself.
    init(_ page: TextPage, _ indexes: [Int], _ verdicts: [Furniture.Verdict]) {
        self.page = page
        self.indexes = indexes
        self.verdicts = verdicts
    }

    /// Settles all lines; linear in their number.
    mutating func settle() {
        settleLists()
        let before = verdicts
        for place in verdicts.indices where !verdicts[place].isSure { settle(place, before) }
    }

    /// Bullets one below the other are of one kind: entries of a menu are short, headlines are not.
    private mutating func settleLists() {
        var start = 0
        while start < indexes.count {
            var end = start + 1
            if isOpenItem(start) {
                while end < indexes.count, indexes[end] == indexes[end - 1] + 1, isOpenItem(end) { end += 1 }
                let lengths = (start..<end).map { page.lines[indexes[$0]].words }
                let short = lengths.count { $0 <= Self.shortest }
                let long = lengths.count { $0 >= Self.shortestHeadline }
                if end - start >= 3, short * 5 >= lengths.count * 3 || long * 5 >= lengths.count * 3 {
                    let kind: Residue.Kind = short > long ? .navigation : .related
                    for place in start..<end {
                        verdicts[place] = .init(kind: kind, reason: short > long ? "in a list of short entries" : "in a list of headlines")
                    }
                }
            }
            start = end
        }
    }

    private func isOpenItem(_ place: Int) -> Bool { !verdicts[place].isSure && page.lines[indexes[place]].bullets > 0 }

    private mutating func settle(_ place: Int, _ before: [Furniture.Verdict]) {
        let line = page.lines[indexes[place]]
        let isWeak = line.words <= Self.shortest || verdicts[place].kind == .unknown && line.words <= Self.longestTeaser
        guard isWeak || line.words < Self.shortestHeadline else { return }
        // A teaser is a headline, some words, and who wrote them.
        let isName =
            line.kind == .name && line.bullets == 0 && line.words > 1 && before.indices.contains(place + 1)
            && (before[place + 1].kind == .related || page.lines[indexes[place + 1]].kind == .date)
        if verdicts[place].kind == .unknown && line.words >= 8 || isName, anchor(from: place, by: -1, before) == .related,
            indexes[place] > (indexes.first ?? 0)
        {
            verdicts[place] = .init(kind: .related, reason: "stands below a headline")
            return
        }
        guard let above = anchor(from: place, by: -1, before), let below = anchor(from: place, by: 1, before), above == below else {
            return
        }
        let isAllowed: Bool =
            switch above {
            case .related: true
            case .navigation, .share: line.words <= Self.shortest + 2
            default: false
            }
        if isAllowed { verdicts[place] = .init(kind: above, reason: "stands among such") }
    }

    /// The kind of the nearest line that says what it is, with nothing between but lines that do not.
    private func anchor(from place: Int, by step: Int, _ before: [Furniture.Verdict]) -> Residue.Kind? {
        var other = place + step
        for _ in 0..<Self.reach {
            guard before.indices.contains(other), indexes[other] == indexes[other - step] + step else { return nil }
            let line = page.lines[indexes[other]]
            if before[other].isSure { return before[other].kind }
            if before[other].kind == .related, line.words >= Self.shortestHeadline { return .related }
            if before[other].kind == .navigation, line.bullets > 0 { return .navigation }
            other += step
        }
        return nil
    }
}
