internal import CModels

/// The best path through the lines of a page, and the comments that it makes.
struct PathDecoder {
    /// What a line is to the comments.
    enum Role: Int, CaseIterable {
        case outside, first, more, name, other
    }

    /// How much transitions and priors count, and what is added to every role but the one outside.
    struct Setting: Sendable {
        var transitions: Float
        var priors: Float
        var bias: Float
    }

    /// Each makes a candidate; the first one's path is the one that others are held against.
    static let settings = [
        Setting(transitions: 0.4, priors: 0.4, bias: 0.5), Setting(transitions: 0.4, priors: 0.4, bias: -0.5),
        Setting(transitions: 0.4, priors: 0.4, bias: 1.5), Setting(transitions: 0.7, priors: 0.7, bias: 0),
        Setting(transitions: 0, priors: 0, bias: 0.7), Setting(transitions: 0.3, priors: 0.3, bias: 2.5),
        Setting(transitions: 0.1, priors: 0.1, bias: 1.5),
    ]

    private static let roles = 5
    private static let transitions: [Float] = (0..<25).map { broadsheet_text_transition(Int32($0 / 5), Int32($0 % 5)) }
    private static let starts: [Float] = (0..<5).map { broadsheet_text_start($0) }
    private static let priors: [Float] = (0..<5).map { broadsheet_text_prior($0) }

    /// The path with the greatest sum.
    ///
    /// - Parameter scores: Five logarithms of probabilities a line.
    static func path(_ scores: [Float], _ setting: Setting) -> [Role] {
        let count = scores.count / roles
        guard count > 0 else { return [] }
        var came = [UInt8](repeating: 0, count: scores.count)
        let priors = Self.priors.map { setting.priors * $0 }
        let transitions = Self.transitions.map { setting.transitions * $0 }
        func local(_ line: Int, _ role: Int) -> Float {
            scores[line * roles + role] - priors[role] + (role > 0 ? setting.bias : 0)
        }
        var value = (0..<roles).map { local(0, $0) + setting.transitions * starts[$0] }
        var next = value
        came.withUnsafeMutableBufferPointer { came in
            for line in 1..<max(1, count) {
                for role in 0..<roles {
                    var best = -Float.infinity
                    var from = 0
                    for other in 0..<roles {
                        let sum = value[other] + transitions[other * roles + role]
                        if sum > best { (best, from) = (sum, other) }
                    }
                    came[line * roles + role] = UInt8(truncatingIfNeeded: from)
                    next[role] = best + local(line, role)
                }
                swap(&value, &next)
            }
        }
        var role = 0
        for other in 1..<roles where value[other] > value[role] { role = other }
        var path = [Role](repeating: .outside, count: count)
        for line in (0..<count).reversed() {
            path[line] = Role(rawValue: role) ?? .outside
            role = Int(came[line * roles + role])
        }
        return path
    }

    /// The comments that a path makes, without names and dates.
    static func items(_ path: [Role], _ lines: [TextLine]) -> [ThreadItem] {
        var items: [ThreadItem] = []
        var gap: [Int] = []
        for (index, role) in path.enumerated() {
            switch role {
            case .first:
                items.append(ThreadItem(head: gap, body: [index]))
                gap = []
            case .more where !items.isEmpty:
                if gap.count <= 2 {
                    items[items.count - 1].body += gap.filter { lines[$0].kind != .control && lines[$0].kind != .empty }
                }
                items[items.count - 1].body.append(index)
                gap = []
            case .name, .other: gap.append(index)
            case .more: break
            case .outside:
                if !items.isEmpty, !gap.isEmpty { items[items.count - 1].tail = gap }
                gap = []
            }
        }
        if !items.isEmpty { items[items.count - 1].tail += gap }
        return items
    }

    /// A reading of comments that a path makes, of which there is one at least.
    static func candidate(_ items: [ThreadItem], _ path: [Role], _ lines: [TextLine]) -> ThreadCandidate {
        var items = items
        assign(&items, lines, { path[$0] == .name }) { item, line in
            item.author = NameCleaner.clean(
                line.says ?? (line.kind == .nameAndDate || line.kind == .says ? line.rest ?? line.text : line.text))
        }
        assign(&items, lines, { lines[$0].hasDate && lines[$0].kind.isDated }) { item, line in item.date = line.date }
        for index in items.indices {
            items[index].replyTo = items[index].head.lazy.compactMap { lines[$0].replyTo }.first
        }
        var candidate = ThreadCandidate(origin: .decoded, items: items)
        candidate.named = Double(items.count { $0.author != nil }) / Double(items.count)
        NameCleaner.stripShared(&candidate.items)
        return candidate
    }

    /// Gives items the names or dates above or below them, whichever more of them have.
    private static func assign(
        _ items: inout [ThreadItem], _ lines: [TextLine], _ test: (Int) -> Bool, _ put: (inout ThreadItem, TextLine) -> Void
    ) {
        let behind = items.indices.map { index in
            index + 1 < items.count && items[index].tail.isEmpty ? items[index + 1].head : items[index].tail
        }
        // The edges count twice: only there one side stands free.
        let above = items.count { $0.head.contains(where: test) } + (items[0].head.contains(where: test) ? 1 : 0)
        let below = behind.count { $0.contains(where: test) } + (behind[behind.count - 1].contains(where: test) ? 1 : 0)
        for index in items.indices {
            let found = above >= below ? items[index].head.last(where: test) : behind[index].first(where: test)
            if let found { put(&items[index], lines[found]) }
        }
    }
}
