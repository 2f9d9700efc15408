/// Finds the votes for each comment: in attributes made for them, or in the slot of numbers that the template calls votes.
struct ScoreField {
    private(set) var scores: [Int?]
    /// Votes for and against, where both are shown.
    private(set) var votes: [(up: Int, down: Int)?]

    /// What attributes and properties say.
    private var stated: [Int?]

    private struct Slot {
        var count = 0
        var lastItem = -1
        var values: [Int] = []
        var isWorded = 0
        /// What buttons by which readers vote stand beside the number, or are it.
        var labelled = 0
        var directions: LabelTraits = []
    }

    private static let longestText = 40
    /// So many comments show what the template makes of all.
    private static let sampleSize = 40
    private static let mostNodes = 10
    /// So many comments show whether buttons stand beside the numbers.
    private static let mostLabels = 4

    /// Linear in the nodes of the items.
    init(_ page: ItemPage, dates: DateField, bodies: BodyField, authors: AuthorField) {
        scores = [Int?](repeating: nil, count: page.items.count)
        votes = [(up: Int, down: Int)?](repeating: nil, count: page.items.count)
        stated = scores
        let attributes = page.signals.attributes.names(.score)
        let sample = page.items.sample(Self.sampleSize)
        var slots = [Slot](repeating: Slot(), count: page.slots.slots.count)
        for item in sample {
            Self.forNumbers(of: item, page, dates, bodies, authors) { node, slot, number in
                if slots[slot].lastItem == item { return }
                slots[slot].lastItem = item
                slots[slot].count += 1
                slots[slot].values.append(number.value)
                slots[slot].isWorded += number.isWorded ? 1 : 0
                guard slots[slot].count <= Self.mostLabels else { return }
                let first = page.items.spans[item].lowerBound
                if let direction = VotingLabels.direction(beside: node, within: first, page) {
                    slots[slot].labelled += 1
                    slots[slot].directions.formUnion(direction)
                }
            }
        }
        let chosen = Self.choose(slots, page, sample.count)
        for item in 0..<page.items.count {
            let shown = Self.shown(item, chosen, page)
            stated[item] = Self.stated(item, attributes, page) ?? Self.property(item, page)
            scores[item] = stated[item] ?? shown.score
            if let up = shown.up, let down = shown.down { votes[item] = (up, down) }
        }
    }

    /// Forgets the numbers that only look like votes.
    mutating func keepStated() {
        scores = stated
        votes = votes.map { _ in nil }
    }

    mutating func pin(_ item: Int, _ score: Int, against: Int?) {
        scores[item] = score
        votes[item] = against.map { (score, $0) }
    }

    private struct Choice {
        var total: Int?
        var up: Int?
        var down: Int?
    }

    private static func choose(_ slots: [Slot], _ page: ItemPage, _ items: Int) -> Choice {
        var best: [(worth: Double, slot: Int)] = []
        for (number, slot) in slots.enumerated() where slot.count > 0 {
            let kind = page.slots.slots[number]
            guard let occurrence = page.slots.occurrences(in: number).first else { continue }
            let first = page.items.spans[Int(occurrence.item)].lowerBound
            let around = traits(around: Int(occurrence.node), within: first, page)
            let share = Double(slot.count) / Double(items)
            var worth = 0.0
            if kind.traits.contains(.score) {
                worth += 1
            } else if !kind.traits.isDisjoint(with: [.upvote, .dislike]) {
                worth += 0.8
            } else if around.contains(.score) {
                worth += 0.6
            }
            worth += 0.9 * Double(slot.isWorded) / Double(slot.count)
            worth += 0.8 * Double(slot.labelled) / Double(min(slot.count, mostLabels))
            worth += 0.3 * share
            if kind.traits.union(around).contains(.reputation) { worth -= 0.8 }
            if isSequence(slot.values) { worth -= 1.2 }
            if worth >= 0.7 { best.append((worth, number)) }
        }
        best.sort { $0.worth != $1.worth ? $0.worth > $1.worth : $0.slot < $1.slot }
        func direction(_ slot: Int) -> LabelTraits {
            let stated = Self.direction(slot, page)
            return stated.isEmpty ? slots[slot].directions : stated
        }
        func isDown(_ slot: Int) -> Bool { direction(slot).contains(.dislike) }
        func isUp(_ slot: Int) -> Bool { direction(slot).contains(.upvote) }
        let down = best.first { isDown($0.slot) && !isUp($0.slot) }?.slot
        let up = best.first { isUp($0.slot) && !isDown($0.slot) }?.slot
        let total = best.first { !isDown($0.slot) && !isUp($0.slot) }?.slot
        if down != nil, up != nil { return Choice(total: nil, up: up, down: down) }
        if let total { return Choice(total: total) }
        if let up { return Choice(total: up) }
        return down == nil ? Choice() : Choice(total: best.first { !isDown($0.slot) }?.slot, up: nil, down: down)
    }

    /// What the slot, or the element around it, says of the direction of the votes.
    private static func direction(_ slot: Int, _ page: ItemPage) -> LabelTraits {
        let own = page.slots.slots[slot].traits.intersection([.upvote, .dislike])
        guard own.isEmpty, let occurrence = page.slots.occurrences(in: slot).first else { return own }
        let node = Int(occurrence.node)
        let first = page.items.spans[Int(occurrence.item)].lowerBound
        guard let parent = page.tree.parent(of: node), parent > first else { return own }
        let above = page.signals.traits[parent].intersection([.upvote, .dislike])
        if !above.isEmpty { return above }
        guard let next = page.tree.parent(of: parent), next > first, page.tree.end(of: next) - next <= mostNodes else { return above }
        return page.signals.traits[next].intersection([.upvote, .dislike])
    }

    private static func traits(around node: Int, within first: Int, _ page: ItemPage) -> LabelTraits {
        var traits: LabelTraits = []
        var around = page.tree.parent(of: node)
        for _ in 0..<3 {
            guard let element = around, element > first, page.characters(element) <= 90 else { break }
            traits.formUnion(page.signals.traits[element])
            around = page.tree.parent(of: element)
        }
        return traits
    }

    /// `1, 2, 3…`: the number of the comment and not its votes.
    private static func isSequence(_ values: [Int]) -> Bool {
        guard values.count >= 3 else { return false }
        let rising = zip(values, values.dropFirst()).count { $1 == $0 + 1 }
        let falling = zip(values, values.dropFirst()).count { $1 == $0 - 1 }
        return max(rising, falling) * 10 >= (values.count - 1) * 8
    }

    private static func shown(_ item: Int, _ choice: Choice, _ page: ItemPage) -> (score: Int?, up: Int?, down: Int?) {
        func votes(_ slot: Int?) -> VoteText? {
            guard let slot else { return nil }
            return page.slots.occurrences(in: slot, of: item).lazy.compactMap { Self.votes(at: Int($0.node), page) }.first
        }
        let total = votes(choice.total)
        if let total, let against = total.against { return (total.value, total.value, against) }
        let up = votes(choice.up)?.value
        return (total?.value ?? up, up, votes(choice.down).map { abs($0.value) })
    }

    /// The number in an attribute such as `data-score`.
    private static func stated(_ item: Int, _ names: [HTMLAttributeName], _ page: ItemPage) -> Int? {
        guard !names.isEmpty else { return nil }
        for range in page.items.ranges(of: item) {
            for node in range {
                for name in names {
                    if let value = page.tree.attribute(name, of: node), let number = Int(value) { return number }
                }
            }
        }
        return nil
    }

    /// Microdata: `upvoteCount`, or the count of a `LikeAction`.
    private static func property(_ item: Int, _ page: ItemPage) -> Int? {
        for range in page.items.ranges(of: item) {
            for node in range where page.tree.tag(of: node) != .text {
                guard let property = page.tree.attribute(.itemprop, of: node) else { continue }
                guard property == "upvoteCount" || property == "userInteractionCount" else { continue }
                guard property == "upvoteCount" || isLike(node, page) else { continue }
                let value = page.tree.attribute(.content, of: node) ?? page.tree.text(of: node)
                if let number = Int(PlainText.squeezed(value)) { return number }
            }
        }
        return nil
    }

    private static func isLike(_ node: Int, _ page: ItemPage) -> Bool {
        guard let parent = page.tree.parent(of: node) else { return false }
        for sibling in parent..<page.tree.end(of: parent) where page.tree.attribute(.itemprop, of: sibling) == "interactionType" {
            let type = (page.tree.attribute(.content, of: sibling) ?? "") + (page.tree.attribute(.href, of: sibling) ?? "")
            return type.contains("Like")
        }
        return true
    }

    private static func forNumbers(
        of item: Int, _ page: ItemPage, _ dates: DateField, _ bodies: BodyField, _ authors: AuthorField,
        _ body: (_ node: Int, _ slot: Int, _ number: VoteText) -> Void
    ) {
        let text = bodies.nodes[item].map(page.subtree)
        for range in page.items.ranges(of: item) {
            for node in range where node != page.items.spans[item].lowerBound {
                guard let slot = page.slots.slot(of: node), page.tree.end(of: node) - node <= mostNodes else { continue }
                if let text, text.contains(node) || node < text.lowerBound && page.tree.end(of: node) > text.lowerBound { continue }
                if node == dates.nodes[item] || node == authors.nodes[item] { continue }
                let characters = page.characters(node)
                guard characters > 0, characters <= longestText else { continue }
                if let number = votes(at: node, page) { body(node, slot, number) }
            }
        }
    }

    /// The votes that an element shows and nothing else.
    private static func votes(at node: Int, _ page: ItemPage) -> VoteText? {
        guard let votes = VoteText.read(page.tree.squeezedBytes(of: node)) else { return nil }
        return votes.against != nil || holdsOneNumber(node, page) ? votes : nil
    }

    /// Whether the digits in an element are of one text: numbers of neighbours that touch are no number.
    private static func holdsOneNumber(_ node: Int, _ page: ItemPage) -> Bool {
        var texts = 0
        for inner in node..<page.tree.end(of: node) where page.tree.tag(of: inner) == .text {
            if page.tree.textBytes(of: inner).contains(where: { $0 &- 0x30 < 10 }) { texts += 1 }
        }
        return texts < 2
    }
}
