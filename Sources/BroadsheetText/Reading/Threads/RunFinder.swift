/// Finds runs of anchors: of one kind or one shape of date, broken at section lines and long gaps.
enum RunFinder {
    static func runs(in lines: [TextLine]) -> [AnchorRun] {
        groups(in: lines).flatMap { kind, anchors in
            split(anchors, kind, lines).map { part in
                var run = AnchorRun(lines, anchors: part, kind: kind)
                run.build()
                return run
            }
        }
    }

    private static func groups(in lines: [TextLine]) -> [(AnchorKind, [Int])] {
        var order: [AnchorKind] = []
        var groups: [AnchorKind: [Int]] = [:]
        func add(_ index: Int, _ kind: AnchorKind) {
            if groups[kind] == nil { order.append(kind) }
            groups[kind, default: []].append(index)
        }
        for index in lines.indices where lines[index].kind.isDated {
            if lines[index].kind == .says { add(index, .says) }
            if let date = lines[index].date { add(index, .dates(date.shape)) }
        }
        // With three strong anchors, longer lines that end in the same shape join.
        let strong = groups.filter { $0.value.count >= 3 }
        for index in lines.indices where lines[index].isWeak {
            if let date = lines[index].date, strong[.dates(date.shape)] != nil { groups[.dates(date.shape), default: []].append(index) }
        }
        return order.map { ($0, (groups[$0] ?? []).sorted()) }
    }

    private static func split(_ anchors: [Int], _ kind: AnchorKind, _ lines: [TextLine]) -> [[Int]] {
        guard let first = anchors.first else { return [] }
        let common = commonSections(anchors, lines)
        let gaps = zip(anchors, anchors.dropFirst()).map { $1 - $0 }.sorted()
        let usual = gaps.isEmpty ? 0 : gaps[gaps.count / 2]
        var isSteady = kind == .says
        if case .dates(let shape) = kind, shape.clock == .after { isSteady = true }
        var parts: [[Int]] = []
        var part = [first]
        for (a, b) in zip(anchors, anchors.dropFirst()) {
            let isNear = isSteady && b - a <= max(12, 3 * usual)
            let isBroken =
                b - a > max(40, 10 * usual)
                || ((a + 1)..<b).contains { index in
                    let kind = lines[index].kind
                    let closes = isNear ? kind == .header || kind == .noComments : kind.isSection
                    return closes && !common.contains(lines[index].key)
                }
            if isBroken {
                parts.append(part)
                part = []
            }
            part.append(b)
        }
        parts.append(part)
        return parts
    }

    /// Section lines that stand in many gaps belong to the comments.
    private static func commonSections(_ anchors: [Int], _ lines: [TextLine]) -> Set<UInt64> {
        var seen: [UInt64: Int] = [:]
        for (a, b) in zip(anchors, anchors.dropFirst()) {
            var keys: Set<UInt64> = []
            for index in (a + 1)..<b where lines[index].kind.isSection { keys.insert(lines[index].key) }
            for key in keys { seen[key, default: 0] += 1 }
        }
        let least = max(3, 0.3 * Double(anchors.count))
        return Set(seen.filter { Double($0.value) >= least }.keys)
    }
}
