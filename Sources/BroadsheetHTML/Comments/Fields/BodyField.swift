/// Finds what was written: the slot that holds most of the free text of most comments in one node.
struct BodyField {
    /// The node with the text of each item; `nil` where the text lies loose between other parts.
    private(set) var nodes: [Int?]
    /// Whether the date of most comments stands in the node with their text.
    private(set) var holdsDates = false

    /// Slots whose worth lies so near the best are as good; the innermost counts.
    private static let near: Float = 0.03
    /// The least worth of a slot.
    private static let least: Float = 0.30

    private static let leastBesideDate = 8
    /// How many slots are looked at more closely, the best first.
    private static let mostTried = 4

    private struct Score {
        var share: Float = 0
        var count = 0
        var dated = 0
        var named = 0
        var characters = 0
        var isMany = 0
        var header: Float = 0
    }

    private static let neverBodies: HTMLTagSet = [
        .text, .a, .br, .img, .ul, .form, .h1, .h2, .h3, .h4, .button, .time, .meta, .input, .label, .nav,
    ]

    /// Linear in the nodes of the items.
    init(_ page: ItemPage, dates: DateField) {
        nodes = [Int?](repeating: nil, count: page.items.count)
        let sample = page.items.sample()
        let scores = Self.scores(page, dates, sample)
        let ranked = Self.ranked(scores, page, sample.count)
        guard let slot = ranked.prefix(Self.mostTried).first(where: { Self.keepsText($0, page, sample) }) ?? ranked.first else { return }
        holdsDates = scores[slot].dated * 2 > scores[slot].count
        // A node with the date and the author of most comments holds their heads as well: then the text lies loose in it.
        guard !holdsDates || Self.isText(scores[slot], page.slots.slots[slot]) else { return }
        let telling = page.slots.slots[slot]
        for item in 0..<page.items.count {
            let mine = page.slots.occurrences(in: slot, of: item)
            nodes[item] =
                mine.max { page.characters(Int($0.node)) < page.characters(Int($1.node)) }.map { Int($0.node) }
                ?? Self.similar(to: telling, item, page)
        }
    }

    mutating func pin(_ item: Int, _ node: Int) { nodes[item] = node }

    private struct Best {
        var characters = 0
        var node = -1
        var all = 0
        var reach = -1
    }

    private static func scores(_ page: ItemPage, _ dates: DateField, _ sample: [Int]) -> [Score] {
        var scores = [Score](repeating: Score(), count: page.slots.slots.count)
        var best = [Best](repeating: Best(), count: page.slots.slots.count)
        var touched: [Int] = []
        for item in sample {
            var free = 0
            touched.removeAll(keepingCapacity: true)
            for range in page.items.ranges(of: item) {
                free += page.signals.total(.characters, range) - page.signals.total(.controlCharacters, range)
                var node = range.lowerBound
                while node < range.upperBound {
                    if node > page.items.spans[item].lowerBound, page.isUnseen(node) {
                        let unseen = node..<min(page.tree.end(of: node), range.upperBound)
                        free -= page.signals.total(.characters, unseen) - page.signals.total(.controlCharacters, unseen)
                        node = unseen.upperBound
                        continue
                    }
                    if let slot = page.slots.slot(of: node) {
                        if best[slot].reach < 0 { touched.append(slot) }
                        look(at: node, item, page, &best[slot])
                    }
                    node += 1
                }
            }
            let date = dates.nodes[item]
            free = max(1, free - (date.map { page.characters($0) } ?? 0))
            for slot in touched {
                add(best[slot], item, date, free, page, &scores[slot])
                best[slot] = Best()
            }
        }
        return scores
    }

    private static func look(at node: Int, _ item: Int, _ page: ItemPage, _ best: inout Best) {
        let subtree = page.subtree(node)
        if node >= best.reach {
            best.all += page.signals.total(.characters, subtree) - page.signals.total(.controlCharacters, subtree)
            best.reach = subtree.upperBound
        }
        guard !neverBodies.contains(page.tree.records[node].tag), node != page.items.spans[item].lowerBound else { return }
        let own =
            page.items.total(.characters, item, subtree, page.signals) - page.items.total(.controlCharacters, item, subtree, page.signals)
        if best.node < 0 || own > best.characters {
            best.characters = own
            best.node = node
        }
    }

    private static func add(_ best: Best, _ item: Int, _ date: Int?, _ free: Int, _ page: ItemPage, _ score: inout Score) {
        guard best.node >= 0 else { return }
        let subtree = page.subtree(best.node)
        let dateInside = date.flatMap { subtree.contains($0) ? $0 : nil }
        // What holds the date alone is no text, whatever its class says.
        let characters = dateInside.map { best.characters - page.characters($0) < leastBesideDate } ?? false ? 0 : best.characters
        score.share += min(1, Float(characters) / Float(free))
        score.count += 1
        score.dated += dateInside != nil || !page.items.holes(of: item, in: subtree).isEmpty ? 1 : 0
        score.characters += characters
        score.isMany += Float(best.characters) < 0.85 * Float(best.all) ? 1 : 0
        let inner = min(best.node + 1, subtree.upperBound)..<subtree.upperBound
        let authors =
            page.signals.total(.authors, inner) + (subtree.count < 4 ? page.signals.own(.authors, best.node) : 0)
        score.header += page.signals.total(.avatars, subtree) > 0 ? 1 : 0
        score.header += authors > 0 ? 1 : 0
        score.named += authors > 0 ? 1 : 0
        score.header += 0.3 * min(2, Float(page.signals.total(.controls, subtree)) / 2)
    }

    /// The slots that are worth enough, the best first.
    private static func ranked(_ scores: [Score], _ page: ItemPage, _ items: Int) -> [Int] {
        let longest = Float(max(1, scores.reduce(0) { max($0, $1.characters) }))
        var ranked: [(worth: Float, slot: Int)] = []
        for (number, score) in scores.enumerated() where score.count > 0 {
            let slot = page.slots.slots[number]
            let saysText = slot.hasClass && slot.traits.contains(.body)
            let count = Float(score.count)
            let many = Float(score.isMany) / count
            if slot.tag == .p && !slot.hasClass || many > 0.12 && !saysText { continue }
            var worth = 0.5 * score.share / Float(items) + 0.5 * Float(score.characters) / longest
            worth -= (isText(score, slot) ? 0.2 : 0.6) * Float(score.dated) / count
            worth += saysText ? 0.12 : 0
            worth -= slot.pathTraits.contains(.signature) ? 0.5 : 0
            worth -= 0.3 * (1 - count / Float(items)) + 0.8 * max(0, many - 0.12) + 0.2 * min(2, score.header / count)
            ranked.append((worth, number))
        }
        ranked.sort { $0.worth != $1.worth ? $0.worth > $1.worth : $0.slot < $1.slot }
        guard let top = ranked.first else { return [] }
        // Slots are numbered in the order of the page, so the last of those that are as good is the innermost: it has the fewest controls in it.
        let pick = top.worth > 0 ? ranked.filter { $0.worth >= top.worth - near }.max { $0.slot < $1.slot } ?? top : top
        guard pick.worth >= least else { return [] }
        return [pick.slot] + ranked.filter { $0.worth >= least && $0.slot != pick.slot }.map(\.slot)
    }

    /// Whether a third of the characters of a slot at least would stay, and are no words for a button that shares, for instance.
    private static func keepsText(_ slot: Int, _ page: ItemPage, _ sample: [Int]) -> Bool {
        var kept = 0
        var all = 0
        for item in sample {
            for occurrence in page.slots.occurrences(in: slot, of: item) {
                let root = Int(occurrence.node)
                var node = root
                while node < page.tree.end(of: root) {
                    if node > root, page.signals.traits[node].contains(.trimming), page.characters(node) < TextField.mostTrimmed {
                        node = page.tree.end(of: node)
                        continue
                    }
                    kept += page.signals.own(.characters, node) - page.signals.own(.controlCharacters, node)
                    node += 1
                }
                all += page.characters(root) - page.signals.total(.controlCharacters, page.subtree(root))
            }
        }
        return kept * 3 >= all
    }

    /// Whether a slot says that it is the text, and has no author in it.
    private static func isText(_ score: Score, _ slot: SlotTable.Slot) -> Bool {
        slot.hasClass && slot.traits.contains(.body) && score.named * 2 <= score.count
    }

    /// The largest node of the same element that shares a telling class, where a comment has the slot in another form, such as the owner's.
    private static func similar(to slot: SlotTable.Slot, _ item: Int, _ page: ItemPage) -> Int? {
        guard slot.hasClass, slot.traits.contains(.body) else { return nil }
        var best: (node: Int, characters: Int)?
        for range in page.items.ranges(of: item) {
            for node in range where node != page.items.spans[item].lowerBound && page.tree.records[node].tag == slot.tag {
                guard page.signals.traits[node].contains(.body), page.signals.total(.dates, page.subtree(node)) == 0 else { continue }
                let characters = page.characters(node)
                if characters > best?.characters ?? 0 { best = (node, characters) }
            }
        }
        return best?.node
    }
}
