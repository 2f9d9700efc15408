import BroadsheetTesting

/// Spans as elements have them: in document order, each inside another or beside it.
enum RandomSpans {
    static func forest(_ count: Int, _ generator: inout SeededGenerator) -> [Range<Int>] {
        var ends = [Int](repeating: count, count: count)
        var open: [Int] = []
        for node in 0..<count {
            for _ in 0..<Int.random(in: 0...3, using: &generator) where !open.isEmpty { ends[open.removeLast()] = node }
            open.append(node)
        }
        return ends.enumerated().map { $0..<$1 }
    }

    static func some(of spans: [Range<Int>], _ generator: inout SeededGenerator) -> [Range<Int>] {
        let share = Int.random(in: 0...10, using: &generator)
        return spans.filter { _ in Int.random(in: 0..<10, using: &generator) < share }
    }
}
