/// How two lists of spans lie to each other. Both are in document order, and spans do not overlap halfway.
enum SpanLists {
    /// The share of inner spans that lie alone in an outer one. Linear.
    static func shareAlone(_ inner: [Range<Int>], in outer: [Range<Int>]) -> Float {
        var open: [Int] = []
        var next = 0
        var hits = [Int32](repeating: 0, count: outer.count)
        for span in inner {
            while next < outer.count, outer[next].lowerBound <= span.lowerBound {
                while let last = open.last, outer[last].upperBound <= outer[next].lowerBound { open.removeLast() }
                open.append(next)
                next += 1
            }
            while let last = open.last, outer[last].upperBound <= span.lowerBound { open.removeLast() }
            if let last = open.last, span.upperBound <= outer[last].upperBound { hits[last] += 1 }
        }
        return Float(hits.count { $0 == 1 }) / Float(max(1, inner.count))
    }

    /// Whether members of each list lie in members of the other, as `li` and `ul` alternate in nested lists. Linear.
    static func alternate(_ first: [Range<Int>], _ second: [Range<Int>]) -> Bool {
        var open: [(end: Int, isFirst: Bool)] = []
        var firstInSecond = false
        var secondInFirst = false
        forEachInOrder(first, second) { span, isFirst in
            while let last = open.last, last.end <= span.lowerBound { open.removeLast() }
            if let last = open.last, last.isFirst != isFirst {
                if isFirst { firstInSecond = true } else { secondInFirst = true }
            }
            open.append((span.upperBound, isFirst))
        }
        return firstInSecond && secondInFirst
    }

    /// Whether each span of the first list is one of the second by its start. Linear.
    static func isSubset(_ first: [Range<Int>], of second: [Range<Int>]) -> Bool {
        var place = 0
        for span in first {
            while place < second.count, second[place].lowerBound < span.lowerBound { place += 1 }
            guard place < second.count, second[place].lowerBound == span.lowerBound else { return false }
        }
        return true
    }

    /// For each span of the first list whether one of the second starts with it. Linear.
    static func membership(_ first: [Range<Int>], in second: [Range<Int>]) -> [Bool] {
        var place = 0
        return first.map { span in
            while place < second.count, second[place].lowerBound < span.lowerBound { place += 1 }
            return place < second.count && second[place].lowerBound == span.lowerBound
        }
    }

    /// Both lists as one, the outer of two spans with the same start first.
    static func forEachInOrder(_ first: [Range<Int>], _ second: [Range<Int>], _ body: (Range<Int>, _ isFirst: Bool) -> Void) {
        var left = 0
        var right = 0
        while left < first.count || right < second.count {
            let takesFirst: Bool
            if left == first.count {
                takesFirst = false
            } else if right == second.count {
                takesFirst = true
            } else {
                let (one, other) = (first[left], second[right])
                takesFirst = one.lowerBound != other.lowerBound ? one.lowerBound < other.lowerBound : one.upperBound >= other.upperBound
            }
            if takesFirst {
                body(first[left], true)
                left += 1
            } else {
                body(second[right], false)
                right += 1
            }
        }
    }

    static func merged(_ first: [Range<Int>], _ second: [Range<Int>]) -> [Range<Int>] {
        var merged: [Range<Int>] = []
        merged.reserveCapacity(first.count + second.count)
        forEachInOrder(first, second) { span, _ in merged.append(span) }
        return merged
    }
}
