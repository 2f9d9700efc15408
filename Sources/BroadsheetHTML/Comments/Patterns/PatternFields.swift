/// The selectors of a pattern's fields.
struct PatternFields: Sendable {
    private let set: SelectorSet
    private let places: [CommentPattern.Field: Range<Int>]

    init(_ pattern: CommentPattern) throws(SelectorError) {
        var selectors: [Selector] = []
        var places: [CommentPattern.Field: Range<Int>] = [:]
        for field in CommentPattern.Field.allCases {
            guard let texts = pattern.fields[field] else { continue }
            let first = selectors.count
            for text in texts { selectors.append(try Selector(text)) }
            places[field] = first..<selectors.count
        }
        set = SelectorSet(selectors)
        self.places = places
    }

    /// What the selectors match on a page.
    func matches(_ tree: HTMLTree) -> Matches {
        Matches(nodes: places.isEmpty ? [] : tree.select(set), places: places)
    }

    /// The nodes that the fields of a pattern point at.
    struct Matches: Sendable {
        fileprivate let nodes: [[Int]]
        fileprivate let places: [CommentPattern.Field: Range<Int>]

        static let none = Matches(nodes: [], places: [:])

        /// Whether no field is known by a selector.
        var isEmpty: Bool { places.isEmpty }

        func has(_ field: CommentPattern.Field) -> Bool { places[field] != nil }

        /// The first node of an item that the first selector which matches anything in it matches.
        func node(_ field: CommentPattern.Field, of item: Int, _ items: CommentItems) -> Int? {
            guard let alternatives = places[field] else { return nil }
            for alternative in alternatives {
                for range in items.ranges(of: item) {
                    if let node = Self.first(nodes[alternative], in: range) { return node }
                }
            }
            return nil
        }

        /// All nodes that the selectors of a field match in a range, in document order for each selector.
        func all(_ field: CommentPattern.Field, in range: Range<Int>) -> [Int] {
            guard let alternatives = places[field] else { return [] }
            var found: [Int] = []
            for alternative in alternatives {
                var place = nodes[alternative].firstPlace { $0 < range.lowerBound }
                while place < nodes[alternative].count, nodes[alternative][place] < range.upperBound {
                    found.append(nodes[alternative][place])
                    place += 1
                }
            }
            return found
        }

        private static func first(_ nodes: [Int], in range: Range<Int>) -> Int? {
            let place = nodes.firstPlace { $0 < range.lowerBound }
            return place < nodes.count && nodes[place] < range.upperBound ? nodes[place] : nil
        }
    }
}
