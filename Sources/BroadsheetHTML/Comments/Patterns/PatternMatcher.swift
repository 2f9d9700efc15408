/// Holds a page against patterns.
enum PatternMatcher {
    /// A pattern that fits, and the comments that it nominates.
    struct Match {
        var pattern: CommentPattern
        var fields: PatternFields.Matches
        var spans: [Range<Int>]
    }

    /// The pattern that nominates the most comments; `nil` when none fits. One walk over the page for each pattern whose marks it has.
    static func match(_ tree: HTMLTree, _ set: CommentPatternSet, _ signals: PageSignals) -> Match? {
        var best: (number: Int, nodes: [Int])?
        for (number, places) in set.tellingPlaces.enumerated() where set.hints[number].mayFit(signals.marks) {
            let found = tree.select(set.telling[number])
            guard found[places.items].count > best?.nodes.count ?? 0 else { continue }
            // A header can be empty when what it belongs to was removed.
            let isHeader = set.patterns[number].extent == .followingSiblings
            var nodes = found[places.items]
            if !isHeader { nodes = nodes.filter { signals.total(.characters, $0..<tree.end(of: $0)) > 0 } }
            if let requires = places.requires { nodes = holding(found[requires], nodes, tree, isHeader: isHeader) }
            if let excludes = places.excludes { nodes = outside(found[excludes], nodes, tree) }
            if nodes.count > best?.nodes.count ?? 0 { best = (number, nodes) }
        }
        guard let best else { return nil }
        let pattern = set.patterns[best.number]
        let fields = set.fields[best.number].matches(tree)
        let elements = alive(best.nodes.map { $0..<tree.end(of: $0) }, signals, fields)
        guard pattern.extent == .followingSiblings else { return Match(pattern: pattern, fields: fields, spans: elements) }
        let extended = SiblingSpans.extended(best.nodes.map { Int32($0) }[...], tree)
        return Match(pattern: pattern, fields: fields, spans: extended ?? lone(best.nodes, tree))
    }

    /// The items without those that lie in or around others and have no date of their own, where items are dated: boxes around answers, and parts of a
    /// comment that share its class. What was removed has no date, what is shown in short may have none.
    private static func alive(_ spans: [Range<Int>], _ signals: PageSignals, _ fields: PatternFields.Matches) -> [Range<Int>] {
        var measures = RunMeasures()
        measures.measure(spans, signals)
        let dated = measures.own.map { $0[.dates] > 0 }
        guard dated.count(where: { $0 }) * 3 >= spans.count else { return spans }
        var isNested = [Bool](repeating: false, count: spans.count)
        for (place, around) in measures.enclosing.enumerated() where around >= 0 {
            isNested[place] = true
            isNested[Int(around)] = true
        }
        let items = CommentItems(spans, among: spans)
        return spans.indices.filter { item in
            if dated[item] || !isNested[item] || fields.node(.deleted, of: item, items) != nil { return true }
            return fields.node(.author, of: item, items) != nil && fields.node(.text, of: item, items) != nil
        }.map { spans[$0] }
    }

    /// A single header reaches to the end of its parent's next element.
    private static func lone(_ nodes: [Int], _ tree: HTMLTree) -> [Range<Int>] {
        nodes.map { node in
            let limit = tree.parent(of: node).map { tree.end(of: $0) } ?? tree.count
            var end = tree.end(of: node)
            while end < limit, tree.tag(of: end) == .text { end = tree.end(of: end) }
            return node..<(end < limit ? tree.end(of: end) : end)
        }
    }

    /// The nodes that hold one of the others; those that are headers must have one before the next header.
    private static func holding(_ inner: [Int], _ nodes: [Int], _ tree: HTMLTree, isHeader: Bool) -> [Int] {
        var place = 0
        return nodes.indices.filter { number in
            let node = nodes[number]
            while place < inner.count, inner[place] <= node { place += 1 }
            let end = !isHeader ? tree.end(of: node) : number + 1 < nodes.count ? nodes[number + 1] : tree.count
            return place < inner.count && inner[place] < end
        }.map { nodes[$0] }
    }

    /// The nodes that stand in none of the others.
    private static func outside(_ outer: [Int], _ nodes: [Int], _ tree: HTMLTree) -> [Int] {
        var place = 0
        var end = 0
        return nodes.filter { node in
            while place < outer.count, outer[place] <= node {
                end = max(end, tree.end(of: outer[place]))
                place += 1
            }
            return node >= end
        }
    }
}
