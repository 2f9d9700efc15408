extension HTMLTree {
    /// Whether a node is an element that a selector matches. `:scope` is the node itself.
    ///
    /// Linear in the depth of the node if the selector has combinators. One with `+`, `~` or a position also reads the siblings of the node and of the
    /// elements around it, one with `:has()` what stands in the parent, or the whole tree if it has combinators outside `:has()`. For many nodes,
    /// ``select(_:in:)-(Selector,_)`` is faster.
    public func matches(_ selector: Selector, _ node: Int) -> Bool {
        guard node > 0, tag(of: node) != .text else { return false }
        let has = hasResults(selector.program, selector.index, root: Int(records[node].parent), scope: node)
        let walk = SelectorWalk(self, selector.program, selector.index, root: node, scope: node, has: has)
        return selector.index.results[0].meets(walk.matched)
    }

    /// The elements inside a node that a selector matches, in document order.
    ///
    /// As in a browser, the parts of the selector to the left can be matched by elements around the node; `:scope` is the node, or the root element if
    /// the node is the document.
    ///
    /// Takes at most as many steps as the product of the nodes inside and the simple selectors, whatever both are. A selector with
    /// `:has()` and combinators outside it reads the whole tree.
    public func select(_ selector: Selector, in node: Int = 0) -> [Int] {
        var found: [Int] = []
        forEachMatch(selector, in: node) { match in
            found.append(match)
            return true
        }
        return found
    }

    /// The first element inside a node that a selector matches; the walk ends there. See ``select(_:in:)-(Selector,_)``.
    public func first(_ selector: Selector, in node: Int = 0) -> Int? {
        var found: Int?
        forEachMatch(selector, in: node) { match in
            found = match
            return false
        }
        return found
    }

    /// For each selector of a set the elements inside a node that it matches, in document order, all found in one walk. See
    /// ``select(_:in:)-(Selector,_)``.
    public func select(_ set: SelectorSet, in node: Int = 0) -> [[Int]] {
        var found = [[Int]](repeating: [], count: set.selectors.count)
        let has = hasResults(set.program, set.index, root: node, scope: node)
        var walk = SelectorWalk(self, set.program, set.index, root: node, scope: node, has: has)
        while let element = walk.next() {
            for word in walk.matched.indices {
                var left = walk.matched[word]
                while left != 0 {
                    let selector = Int(set.selectorOfBit[word << 6 | left.trailingZeroBitCount])
                    left &= left - 1
                    if selector >= 0, found[selector].last != element { found[selector].append(element) }
                }
            }
            walk.descend(into: element)
        }
        return found
    }

    /// Hands each match over until there are no more or the body says that it needs none.
    private func forEachMatch(_ selector: Selector, in node: Int, _ body: (Int) -> Bool) {
        let has = hasResults(selector.program, selector.index, root: node, scope: node)
        var walk = SelectorWalk(self, selector.program, selector.index, root: node, scope: node, has: has)
        let results = selector.index.results[0]
        while let element = walk.next() {
            if results.meets(walk.matched), !body(element) { return }
            walk.descend(into: element)
        }
    }

    private func hasResults(_ program: SelectorProgram, _ index: SelectorIndex, root: Int, scope: Int) -> HasResults? {
        guard !program.hasQueries.isEmpty else { return nil }
        // Elements around the root matter only to what stands left of a combinator.
        return HasResults(self, program, index, root: program.usesCombinators ? 0 : root, scope: scope)
    }
}
