/// Smaller readings made of others: without the lines that hardly belong to a comment, and without what stands far from the rest.
enum ReadingParts {
    /// What a line must at least be held for text of a comment.
    private static let least: Float = -1.7
    /// How many lines between two comments part them.
    private static let longestGap = 12

    /// The items without weak lines at their ends, and without weak items at the edges; `nil` where nothing goes.
    ///
    /// - Parameter scores: Five logarithms of probabilities a line.
    static func trimmed(_ items: [ThreadItem], scores: [Float]) -> [ThreadItem]? {
        func isWeak(_ line: Int) -> Bool { max(scores[line * 5 + 1], scores[line * 5 + 2]) < least }
        var kept = items[...]
        var isLess = false
        while let first = kept.first, first.body.allSatisfy(isWeak) {
            kept.removeFirst()
            isLess = true
        }
        while let last = kept.last, last.body.allSatisfy(isWeak) {
            kept.removeLast()
            isLess = true
        }
        var trimmed = Array(kept)
        for index in trimmed.indices {
            let body = trimmed[index].body
            let end = max(1, (body.lastIndex { !isWeak($0) } ?? 0) + 1)
            guard end < body.count else { continue }
            trimmed[index].body.removeSubrange(end...)
            trimmed[index].tail.insert(contentsOf: body[end...], at: 0)
            isLess = true
        }
        return isLess && !trimmed.isEmpty ? trimmed : nil
    }

    /// The neighbouring items that are most probable together; `nil` where all are neighbours.
    static func densest(_ items: [ThreadItem], scores: [Float]) -> [ThreadItem]? {
        var best: (value: Float, range: Range<Int>) = (-1, 0..<0)
        var start = 0
        var value: Float = 0
        for (number, item) in items.enumerated() {
            if number > 0, let end = items[number - 1].body.last, let first = item.body.first, first - end > longestGap {
                (start, value) = (number, 0)
            }
            if let first = item.body.first { value += max(0, 3 + scores[first * 5 + 1]) }
            if value > best.value { best = (value, start..<(number + 1)) }
        }
        return best.range.count < items.count && !best.range.isEmpty ? Array(items[best.range]) : nil
    }
}
