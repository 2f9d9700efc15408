internal import BroadsheetCore

/// Finds which comment each comment answers: by what the markup names, else by the levels of the run, else by words.
struct ParentFinder {
    private let page: ItemPage
    private let names: ItemNames
    private let authors: [String?]
    private let bodies: BodyField
    private let depths: [Int]

    struct Parent: Hashable {
        var item: Int
        var evidence: Comment.ParentEvidence
    }

    /// A comment below another but not in it is its answer only if it stands at most so many elements deeper.
    private static let mostSteps = 3
    private static let mostNodesForPointers = 160

    init(_ page: ItemPage, names: ItemNames, authors: [String?], bodies: BodyField) {
        self.page = page
        self.names = names
        self.authors = authors
        self.bodies = bodies
        depths = page.items.spans.map { span in page.tree.ancestors(of: span.lowerBound).reduce(0) { count, _ in count + 1 } }
    }

    /// The parent of each item, `nil` at the top.
    ///
    /// - Parameter boxes: For each item the comment of another run that it stands in: levels count anew in each.
    func parents(boxes: [Int?], parentLinks: [Int?]) -> [Parent?] {
        var parents = byLevels(boxes)
        let authorsByName = itemsByName()
        for item in 0..<page.items.count {
            switch pointer(item) {
            case .item(let parent): parents[item] = Parent(item: parent, evidence: .explicit)
            case .none: parents[item] = nil
            case .unstated:
                if let link = parentLinks[item], let parent = target(of: link), parent != item {
                    parents[item] = Parent(item: parent, evidence: .explicit)
                } else if parents[item] == nil, let parent = replyTo(item, authorsByName), parent.item != item {
                    parents[item] = parent
                }
            }
        }
        cutCycles(&parents)
        return parents
    }

    private func byLevels(_ boxes: [Int?]) -> [Parent?] {
        let levels = ThreadLevels(page, depths: depths)
        let evidence: Comment.ParentEvidence = levels.rule == .indentation ? .indented : .structural
        var parents = [Parent?](repeating: nil, count: page.items.count)
        var open: [Int: [Int]] = [:]
        for item in 0..<page.items.count {
            let box = boxes[item] ?? -1
            var stack = open[box] ?? []
            open[box] = []
            while let last = stack.last, levels.levels[last] >= levels.levels[item] { stack.removeLast() }
            if let last = stack.last {
                let isFar = levels.rule == .nesting && !contains(last, item) && depths[item] - depths[last] > Self.mostSteps
                if !isFar { parents[item] = Parent(item: last, evidence: isWrapperOnly(levels.rule, last, item) ? .indented : evidence) }
            }
            stack.append(item)
            open[box] = stack
        }
        return parents
    }

    private func contains(_ outer: Int, _ inner: Int) -> Bool {
        let (outer, inner) = (page.items.spans[outer], page.items.spans[inner])
        return outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
    }

    /// Whether only an element around the answer, beside its parent, says that it is one, as Drupal's `div.indented`.
    private func isWrapperOnly(_ rule: ThreadLevels.Rule, _ parent: Int, _ item: Int) -> Bool {
        guard rule == .nesting, !contains(parent, item), let wrapper = page.tree.parent(of: page.items.spans[item].lowerBound) else {
            return false
        }
        let label = page.tree.attribute(.class, of: wrapper)?.lowercased() ?? ""
        return label.contains("indent")
    }

    private enum Pointer {
        case item(Int)
        /// The markup says that there is no parent.
        case none
        case unstated
    }

    /// The parent that an attribute of the comment names, or the pair of numbers in its id.
    private func pointer(_ item: Int) -> Pointer {
        let span = page.items.spans[item]
        let attributes = page.signals.attributes.names(.parent)
        let first = page.items.ranges(of: item).first ?? span
        if !attributes.isEmpty {
            for node in first.lowerBound..<min(first.upperBound, first.lowerBound + Self.mostNodesForPointers)
            where page.tree.tag(of: node) != .text {
                for name in attributes {
                    guard let value = page.tree.attribute(name, of: node), !value.isEmpty, value.utf8.count < 60 else { continue }
                    if let parent = names.item(named: value), parent != item { return .item(parent) }
                }
            }
        }
        guard let id = page.tree.attribute(.id, of: span.lowerBound), let pair = ItemNames.pair(in: id) else { return .unstated }
        if pair.parent == "0" { return .none }
        return names.item(named: pair.parent).flatMap { $0 == item ? nil : .item($0) } ?? .none
    }

    private func target(of link: Int) -> Int? {
        if let name = page.tree.attribute("parentid", of: link) { return names.item(named: name) }
        let element = page.tree.tag(of: link) == .a ? link : page.tree.firstDescendant(of: link, .a) ?? link
        return page.tree.attribute(.href, of: element).flatMap(names.item(at:))
    }

    private func itemsByName() -> [String: [Int]] {
        var items: [String: [Int]] = [:]
        for (item, name) in authors.enumerated() {
            if let name { items[TextKeys.words(name), default: []].append(item) }
        }
        return items
    }

    /// "In reply to NAME", "Antwort auf #3": outside the body, a link to a comment, its number, or its author's name.
    private func replyTo(_ item: Int, _ authorsByName: [String: [Int]]) -> Parent? {
        let body = bodies.nodes[item].map(page.subtree)
        for range in page.items.ranges(of: item) {
            var node = range.lowerBound
            while node < range.upperBound {
                if let body, body.contains(node) {
                    node = body.upperBound
                    continue
                }
                if let mark = replyMark(node), let parent = parent(named: mark, item, range, authorsByName) { return parent }
                node += 1
            }
        }
        return nil
    }

    private struct ReplyMark {
        var node: Int
        /// What stands behind the phrase in the same text.
        var rest: String
        var end: Int
    }

    private func replyMark(_ node: Int) -> ReplyMark? {
        if page.tree.tag(of: node) == .text {
            guard page.signals.own(.characters, node) > 0, page.signals.own(.characters, node) <= 120 else { return nil }
            let text = page.tree.squeezedBytes(of: node)
            guard let length = text.withUnsafeBufferPointer({ ControlWords.isReplyTo($0) }) else { return nil }
            let end = page.tree.parent(of: node).map { page.tree.end(of: $0) } ?? node + 1
            return ReplyMark(node: node, rest: String(decoding: text[min(length, text.count)...], as: UTF8.self), end: end)
        }
        guard page.signals.traits[node].contains(.replyTo) || page.tree.attribute("component", of: node) == "post/parent" else {
            return nil
        }
        return ReplyMark(node: node, rest: "", end: page.tree.end(of: node))
    }

    private func parent(named mark: ReplyMark, _ item: Int, _ range: Range<Int>, _ authorsByName: [String: [Int]]) -> Parent? {
        let nodes = mark.node..<max(mark.node + 1, min(range.upperBound, mark.end, mark.node + 14))
        for node in nodes {
            if let address = page.tree.attribute(.href, of: node), let parent = names.item(at: address), parent != item {
                return Parent(item: parent, evidence: .explicit)
            }
        }
        var rest = mark.rest
        if TextKeys.words(rest).isEmpty {
            rest =
                nodes.dropFirst(page.tree.tag(of: mark.node) == .text ? 1 : 0).lazy
                .filter { page.tree.tag(of: $0) == .text }.map { page.tree.text(of: $0) }.first { !TextKeys.words($0).isEmpty } ?? ""
            var bytes = Array(rest.utf8)
            if let length = bytes.withUnsafeBufferPointer({ ControlWords.isReplyTo($0) }) {
                bytes.removeFirst(min(length, bytes.count))
                rest = String(decoding: bytes, as: UTF8.self)
            }
        }
        let words = PlainText.squeezed(rest)
        if words.hasPrefix("#"), let number = Int(words.dropFirst().trimmingPrefix(while: { $0 == " " }).prefix { $0.isNumber }),
            number >= 1, number - 1 < item
        {
            return Parent(item: number - 1, evidence: .inferred)
        }
        return latest(before: item, named: TextKeys.words(rest), authorsByName)
    }

    /// The last comment before this one whose author's name the words are, or begin with.
    private func latest(before item: Int, named words: String, _ authorsByName: [String: [Int]]) -> Parent? {
        var name = words[...]
        while !name.isEmpty {
            if let items = authorsByName[String(name)] {
                let place = items.firstPlace { $0 < item }
                if place > 0 { return Parent(item: items[place - 1], evidence: .inferred) }
            }
            guard let gap = name.lastIndex(of: " ") else { return nil }
            name = name[..<gap]
        }
        return nil
    }

    /// A comment that is its own ancestor starts a thread. Linear: each chain of parents is followed once.
    private func cutCycles(_ parents: inout [Parent?]) {
        var seenFrom = [Int](repeating: -1, count: parents.count)
        for start in parents.indices where seenFrom[start] < 0 {
            var item = start
            while seenFrom[item] < 0 {
                seenFrom[item] = start
                guard let parent = parents[item]?.item else { break }
                if seenFrom[parent] == start {
                    parents[item] = nil
                    break
                }
                item = parent
            }
        }
    }
}
