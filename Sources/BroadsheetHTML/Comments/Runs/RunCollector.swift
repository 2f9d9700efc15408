/// Groups the elements of a page that share a mark: a class, the shape of an id, a data attribute, a property, a place among siblings.
struct RunCollector {
    private let tree: HTMLTree
    private let signals: PageSignals
    private var labels = LabelCache()
    private var index = HashIndex(minimumCapacity: 1024)
    private var groups: [Group] = []
    /// Which element belongs to which group, in document order.
    private var memberships: [(group: Int32, node: Int32)] = []

    private struct Group {
        var traits: LabelTraits
        var markup: CommentRun.StatedMarkup
        var isSiblings: Bool
        var count: Int32 = 0
    }

    /// A page with more runs has no reader; what comes later is left out.
    private static let mostRuns = 20_000
    private static let mostClasses = 12

    private static let neverItems: HTMLTagSet = [
        .a, .img, .br, .b, .i, .em, .strong, .input, .button, .option, .hr, .h1, .h2, .time, .html, .body, .head, .meta, .link, .u, .sup,
        .sub, .code, .cite, .abbr, .small, .label, .form, .nav, .footer, .source, .video, .picture, .textarea, .select, .iframe, .font,
        .document, .text, .q, .s, .strike, .del, .ins, .mark, .kbd, .samp, .legend, .col, .colgroup,
    ]

    private init(_ tree: HTMLTree, _ signals: PageSignals) {
        self.tree = tree
        self.signals = signals
    }

    /// The runs of a page. Linear in its elements and their classes.
    static func collect(_ tree: HTMLTree, _ signals: PageSignals) -> CommentRuns {
        var collector = RunCollector(tree, signals)
        tree.bytes.withUnsafeBufferPointer { collector.groupElements($0) }
        return collector.makeRuns()
    }

    private mutating func groupElements(_ bytes: UnsafeBufferPointer<UInt8>) {
        var node = 1
        while node < tree.count {
            let record = tree.records[node]
            if ElementClass.isInvisible(record.tag) {
                node = Int(record.end)
                continue
            }
            // What shows no text can hold no comment.
            if !Self.neverItems.contains(record.tag), signals.total(.characters, node..<Int(record.end)) > 0 {
                groupElement(node, record, bytes)
            }
            node += 1
        }
    }

    private mutating func groupElement(_ node: Int, _ record: HTMLTree.Record, _ bytes: UnsafeBufferPointer<UInt8>) {
        let tag = UInt64(record.tag.rawValue) << 16 | UInt64(record.otherName)
        for place in Int(record.start)..<Int(record.start + record.count) {
            let attribute = tree.attributes[place]
            let value = UnsafeBufferPointer(rebasing: bytes[Int(attribute.start)..<Int(attribute.start + attribute.count)])
            switch attribute.name {
            case .class:
                var count = 0
                for token in TokenList(value) where count < Self.mostClasses {
                    count += 1
                    add(node, TokenShape.hash(token, seed: tag | 1 << 32), token)
                }
            case .id:
                if value.contains(where: { $0 &- 0x30 < 10 }) { add(node, TokenShape.hash(value, seed: tag | 2 << 32), value) }
            default: addNamed(node, attribute.name, value, tag)
            }
        }
        if record.tag != .p, record.tag != .span {
            let key = (UInt64(UInt32(record.parent)) << 32 | tag << 2 | 3) &* 0x9e37_79b9_7f4a_7c15
            enter(node, key) { Group(traits: [], markup: [], isSiblings: true) }
        }
    }

    private mutating func addNamed(
        _ node: Int, _ name: HTMLAttributeName, _ value: UnsafeBufferPointer<UInt8>, _ tag: UInt64
    ) {
        let role = signals.attributes[name]
        if role.contains(.namingValue) {
            let last = UnsafeBufferPointer(rebasing: value.suffix(from: value.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0))
            let short = UnsafeBufferPointer(rebasing: last.prefix(40))
            let key = TokenShape.hash(short, seed: tag | UInt64(name.rawValue) << 40 | 4 << 32)
            let traits = labels.traits(of: short)
            enter(node, key) { Group(traits: traits, markup: Self.markup(name, short), isSiblings: false) }
        } else if role.contains(.grouping) {
            let key = (tag | UInt64(name.rawValue) << 40 | 5 << 32) &* 0x9e37_79b9_7f4a_7c15
            let words = Array(tree.attributeNames.names[Int(name.rawValue)].utf8)
            let traits = words.withUnsafeBufferPointer { labels.traits(of: $0) }
            enter(node, key) { Group(traits: traits, markup: [], isSiblings: false) }
        }
    }

    private mutating func add(_ node: Int, _ key: UInt64, _ token: UnsafeBufferPointer<UInt8>) {
        let traits = labels.traits(of: token)
        enter(node, key) { Group(traits: traits, markup: [], isSiblings: false) }
    }

    private mutating func enter(_ node: Int, _ key: UInt64, _ new: () -> Group) {
        let number = index.number(of: key)
        if number == groups.count { groups.append(new()) }
        // A class can stand twice in one attribute.
        if let last = memberships.last, last.group == Int32(number), last.node == Int32(node) { return }
        groups[number].count += 1
        memberships.append((Int32(number), Int32(node)))
    }

    private static func markup(_ name: HTMLAttributeName, _ value: UnsafeBufferPointer<UInt8>) -> CommentRun.StatedMarkup {
        let word = value.map { $0 | 0x20 }
        func means(_ names: String...) -> Bool { names.contains { word.elementsEqual($0.utf8) } }
        switch name {
        case .itemtype, .typeof:
            if means("comment", "usercomments") { return .comment }
            if means("answer") { return .answer }
            if means("discussionforumposting") { return .posting }
            if means("review", "userreview") { return .review }
        case .itemprop:
            if means("comment") { return .comment }
            if means("suggestedanswer", "acceptedanswer") { return .answer }
            if means("review") { return .review }
        default: break
        }
        return []
    }
}

extension RunCollector {
    private func makeRuns() -> CommentRuns {
        var nodes = [Int32](repeating: 0, count: memberships.count)
        var places: [Int] = []
        var place = 0
        for group in groups {
            places.append(place)
            place += Int(group.count)
        }
        var next = places
        for (group, node) in memberships {
            nodes[next[Int(group)]] = node
            next[Int(group)] += 1
        }
        var runs = CommentRuns()
        runs.starts.reserveCapacity(memberships.count)
        var known = HashIndex(minimumCapacity: groups.count)
        for (number, group) in groups.enumerated() {
            let members = nodes[places[number]..<places[number] + Int(group.count)]
            guard members.count > 1 || !group.isSiblings && group.traits.contains(.comment) || !group.markup.isEmpty else { continue }
            guard runs.runs.count < Self.mostRuns else { break }
            let same = known.number(of: Self.hash(of: members, tree))
            if same < runs.runs.count {
                runs.runs[same].traits.formUnion(group.traits)
                runs.runs[same].markup.formUnion(group.markup)
            } else {
                runs.append(group.traits, group.markup, members)
            }
        }
        addParents(&known, to: &runs)
        return runs
    }

    /// Adds the elements directly around the members of runs, where each member has its own: comments and their answers can have classes of their own, and
    /// only what is in them is the same.
    private func addParents(_ known: inout HashIndex, to runs: inout CommentRuns) {
        var parents: [Int32] = []
        for number in runs.runs.indices where runs.runs.count < Self.mostRuns && runs.runs[number].count > 1 {
            let count = runs.runs[number].count
            parents.removeAll(keepingCapacity: true)
            var traits = LabelTraits(rawValue: .max)
            for member in runs.runs[number].members {
                let parent = tree.records[Int(runs.starts[member])].parent
                guard parent > (parents.last ?? 0), !Self.neverItems.contains(tree.records[Int(parent)].tag) else { break }
                parents.append(parent)
                traits.formIntersection(signals.traits[Int(parent)])
            }
            guard parents.count == count, known.number(of: Self.hash(of: parents[...], tree)) == runs.runs.count else { continue }
            runs.append(traits, [], parents[...])
        }
    }

    private static func hash(of members: ArraySlice<Int32>, _ tree: HTMLTree) -> UInt64 {
        var hash: UInt64 = members.first.map { UInt64(tree.records[Int($0)].tag.rawValue) } ?? 0
        for node in members { hash = (hash ^ UInt64(UInt32(bitPattern: node))) &* 0x0000_0100_0000_01b3 ^ hash >> 29 }
        return hash
    }
}

extension CommentRuns {
    fileprivate mutating func append(_ traits: LabelTraits, _ markup: CommentRun.StatedMarkup, _ members: ArraySlice<Int32>) {
        let first = starts.count
        starts += members
        runs.append(CommentRun(traits: traits, markup: markup, members: first..<starts.count))
    }
}
