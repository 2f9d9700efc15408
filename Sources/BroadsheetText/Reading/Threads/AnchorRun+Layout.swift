extension AnchorRun {
    mutating func chooseLayout(_ given: AnchorLayout?) {
        let count = Double(anchors.count)
        findLabels()
        let inline =
            Double(
                anchors.count { anchor in
                    let line = lines[anchor]
                    return (line.kind == .nameAndDate || line.kind == .says || line.isWeak) && !isLabel(line.rest)
                }) / count
        let before = Double(anchors.indices.count { isNamedAbove($0) }) / count
        let after = anchors.indices.map { isNamedBelow($0) }
        let nameFirst = anchors.count > 1 ? Double(after.dropLast().count { $0 }) / (count - 1) : 0
        let nameAfter = Double(after.count { $0 }) / count

        let marked =
            Double(
                anchors.count { anchor in
                    lines[anchor].bullets > 0
                        || anchor > 0 && (lines[anchor - 1].kind == .control || lines[anchor - 1].kind == .empty)
                            && lines[anchor - 1].bullets > 0
                }) / count
        let markedNext = Double(anchors.count { $0 + 1 < lines.count && lines[$0 + 1].bullets > 0 }) / count - marked
        let markedAbove = Double(anchors.count { nameAbove($0).map { lines[$0].bullets > 0 } ?? false }) / count
        let tail =
            tailScore(inline: inline, lastIsNamed: after.last ?? false)
            + 0.5 * markedNext - 0.4 * (inline > 0.5 ? marked : markedAbove)
        let isNamedAtTop = topIsNamed()
        let top = nameAbove(anchors[0]) ?? anchors[0]
        let tailOfNames =
            top < anchors[0] ? tailScore(inline: inline, lastIsNamed: false, top: top) + 0.3 * markedNext - 0.4 * markedAbove : tail
        // Buttons close the item above: what follows them is a head.
        let closed =
            Double(
                anchors.count { anchor in
                    guard let name = nameAbove(anchor), name > 0 else { return false }
                    return isControl(name - 1) && lines[name - 1].kind != .empty
                }) / count
        let controlsBefore =
            Double(
                anchors.count { anchor in
                    (max(0, anchor - 2)..<anchor).contains { lines[$0].kind == .control && !lines[$0].traits.contains(.isDigits) }
                }) / count
        let alone = anchors.count < 2
        let lastIsFollowed = nameBelow(anchors[anchors.count - 1]).map { $0 <= anchors[anchors.count - 1] + 2 } ?? false

        fits = [
            .headInline: inline + 0.1 - 0.4 * max(0, tail),
            .headBefore: before + 0.05 + 0.4 * markedAbove * (1 - inline) - 0.3 * inline,
            .tailInline: inline + 0.4 * tail - 0.1 - (alone ? 0.3 : 0),
            .tailNameFirst: nameFirst + 0.4 * tail - 0.5 * inline - (alone ? 0.6 : 0) + 0.1 * controlsBefore
                - (lastIsFollowed && !isNamedAtTop ? 0.4 : 0),
            .headAfter: nameAfter - 0.3 * tail - 0.1 - 0.5 * inline,
            .tailBefore: before + 0.4 * tailOfNames - 0.15 - 0.5 * inline - 0.8 * closed - (alone ? 0.3 : 0),
            .tailAfter: nameAfter + 0.4 * tail - 0.15 - 0.5 * inline + (lastIsFollowed ? 0.1 : -0.3) - (isNamedAtTop ? 0.4 : 0)
                - (alone ? 0.6 : 0),
        ]
        if kind == .says { fits = [.headInline: 1] }
        layout = given ?? bestLayout()
        switch layout {
        case .headInline, .tailInline: named = inline
        case .headBefore, .tailBefore: named = before
        case .tailNameFirst: named = nameFirst
        case .headAfter, .tailAfter: named = nameAfter
        }
    }

    private static let order: [AnchorLayout] = [
        .headInline, .headBefore, .tailNameFirst, .tailInline, .headAfter, .tailBefore, .tailAfter,
    ]

    private func bestLayout() -> AnchorLayout {
        var best = AnchorLayout.headInline
        for layout in Self.order where fits[layout] ?? -9 > fits[best] ?? -9 { best = layout }
        return best
    }

    /// Whether a name stands directly above the text above the first anchor.
    private func topIsNamed() -> Bool {
        var index = anchors[0] - 1
        var hasText = false
        while index >= 0, index > anchors[0] - 12 {
            let line = lines[index]
            if line.kind.isSection { return false }
            if line.kind == .name, hasText { return true }
            if line.kind == .prose { hasText = true }
            if line.kind == .name { return false }
            index -= 1
        }
        return false
    }

    private mutating func findLabels() {
        guard anchors.count >= 4 else { return }
        var rests: [String: Int] = [:]
        for anchor in anchors {
            if let rest = lines[anchor].rest, !rest.isEmpty { rests[rest.lowercased(), default: 0] += 1 }
        }
        labels = Set(rests.filter { Double($0.value) >= 0.6 * Double(anchors.count) && !Self.isAnonymous($0.key) }.keys)
    }

    private func isNamedAbove(_ number: Int) -> Bool {
        guard let name = nameAbove(anchors[number]) else { return false }
        let first = number > 0 ? anchors[number - 1] + 1 : 0
        return name >= first && (number == 0 || (first..<name).contains { !isControl($0) })
    }

    private func isNamedBelow(_ number: Int) -> Bool {
        let anchor = anchors[number]
        guard let name = nameBelow(anchor) else { return false }
        let stop = number + 1 < anchors.count ? anchors[number + 1] : min(lines.count, anchor + 12)
        guard name < stop else { return false }
        return ((name + 1)..<stop).contains { lines[$0].kind == .prose || !isControl($0) }
    }

    /// Whether text stands between the heading of comments nearby and a line below it.
    private func hasTextUnderHeader(_ first: Int) -> Bool {
        var hasText = false
        for index in (max(0, first - 14)..<first).reversed() {
            let line = lines[index]
            if line.kind == .header, !line.isSidebar { return hasText }
            if line.kind == .prose { hasText = true }
            if line.kind.isSection, line.kind != .form { return false }
        }
        return false
    }

    /// How much speaks for dates below the texts that they belong to.
    ///
    /// - Parameter top: The first line of the first item's end, if it is not the first anchor.
    private func tailScore(inline: Double, lastIsNamed: Bool, top: Int? = nil) -> Double {
        let count = Double(anchors.count)
        let first = top ?? anchors[0]
        let last = anchors[anchors.count - 1]
        let above = (max(0, first - 3)..<first).reversed()
        var tail = 0.0
        let up = above.first { !isControl($0) || lines[$0].kind.isSection }
        tail += up.map { lines[$0].kind == .prose } ?? false ? 0.5 : -0.3
        let near = above.first { lines[$0].kind != .empty && !lines[$0].traits.contains(.isDigits) }
        if let near {
            if lines[near].kind == .control, lines[near].traits.contains(.hasLetter), anchors.count > 1 {
                tail += 0.8
            } else if lines[near].kind.isSection {
                tail -= 0.5
            }
        }
        if hasTextUnderHeader(first) { tail += 0.6 }
        let down = content((last + 1)..<max(last + 1, min(lines.count, last + 7)))
        tail += down == nil ? 0.4 : down.map { lines[$0].kind == .prose } ?? false ? -0.5 : 0
        if down != nil, lastIsNamed { tail -= 0.2 }
        let namedAgain = zip(anchors, anchors.dropFirst()).count { a, b in
            guard let rest = lines[b].rest, !rest.isEmpty else { return false }
            return ((a + 1)..<max(a + 1, min(b, a + 4))).contains { lines[$0].text == rest }
        }
        if anchors.count > 2, Double(namedAgain) >= 0.6 * (count - 1) { tail += 1.5 }
        let isButton = { (index: Int) in lines[index].kind == .control && lines[index].traits.contains(.startsLetter) }
        let follow = Double(anchors.count { $0 + 1 < lines.count && isButton($0 + 1) && !($0 > 0 && isButton($0 - 1)) }) / count
        if inline > 0.8, follow >= 0.8 { tail -= 0.6 }
        return tail
    }
}
