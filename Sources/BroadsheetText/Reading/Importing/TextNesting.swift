/// Parents by indentation, which text browsers and some renderers keep.
enum TextNesting {
    private static let leastStep = 2
    private static let deepest = 12

    /// The parent of each item; `nil` where the indentation proves nothing.
    ///
    /// It proves something when every item that stands deeper than the one above does so by the same step, the first item stands at the edge, and
    /// the text comes back to the edge or holds three items at most: pages whose every item stands deeper than the last are only badly closed.
    static func parents(_ indents: [Int]) -> [Int?]? {
        guard let edge = indents.min(), indents.first == edge, indents.count > 1 else { return nil }
        let climbs = zip(indents, indents.dropFirst()).filter { $1 > $0 }.map { $1 - $0 }
        guard let step = climbs.min(), step >= leastStep, climbs.allSatisfy({ $0 == step }) else { return nil }
        guard indents.allSatisfy({ ($0 - edge) % step == 0 && ($0 - edge) / step <= deepest }) else { return nil }
        let returns = indents.dropFirst().contains(edge)
        guard returns || indents.count <= 3 else { return nil }
        var parents: [Int?] = []
        var chain: [Int] = []
        for (number, indent) in indents.enumerated() {
            let depth = (indent - edge) / step
            chain.removeLast(max(0, chain.count - depth))
            parents.append(chain.last)
            chain.append(number)
        }
        return parents
    }
}
