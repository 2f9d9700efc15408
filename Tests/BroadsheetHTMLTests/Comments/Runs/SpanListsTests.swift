import BroadsheetTesting
import Testing

@testable import BroadsheetHTML

/// The walks over two lists against versions that compare each span with each.
@Suite struct SpanListsTests {
    private func forEachPair(_ body: (_ first: [Range<Int>], _ second: [Range<Int>]) -> Void) {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<400 {
            let spans = RandomSpans.forest(Int.random(in: 0...30, using: &generator), &generator)
            let first = RandomSpans.some(of: spans, &generator)
            body(first, RandomSpans.some(of: spans, &generator))
        }
    }

    private func holds(_ outer: Range<Int>, _ inner: Range<Int>) -> Bool {
        outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
    }

    @Test func whatLiesAlone() {
        forEachPair { inner, outer in
            var hits = [Int](repeating: 0, count: outer.count)
            for span in inner {
                if let nearest = outer.lastIndex(where: { holds($0, span) }) { hits[nearest] += 1 }
            }
            let expected = Float(hits.count { $0 == 1 }) / Float(max(1, inner.count))
            #expect(SpanLists.shareAlone(inner, in: outer) == expected, "\(inner) in \(outer)")
        }
    }

    @Test func whatAlternates() {
        forEachPair { first, second in
            let all = (first.map { ($0, true) } + second.map { ($0, false) }).sorted { one, other in
                one.0.lowerBound != other.0.lowerBound ? one.0.lowerBound < other.0.lowerBound : one.1 && !other.1
            }
            var firstInSecond = false
            var secondInFirst = false
            for (place, (span, isFirst)) in all.enumerated() {
                guard let around = all[..<place].last(where: { holds($0.0, span) }), around.1 != isFirst else { continue }
                if isFirst { firstInSecond = true } else { secondInFirst = true }
            }
            #expect(SpanLists.alternate(first, second) == (firstInSecond && secondInFirst), "\(first) and \(second)")
        }
    }

    @Test func whatIsAPartOfTheOther() {
        forEachPair { first, second in
            let starts = Set(second.map(\.lowerBound))
            let membership = first.map { starts.contains($0.lowerBound) }
            #expect(SpanLists.membership(first, in: second) == membership)
            #expect(SpanLists.isSubset(first, of: second) == membership.allSatisfy { $0 })
        }
    }

    @Test func bothAsOne() {
        forEachPair { first, second in
            let merged = SpanLists.merged(first, second)
            #expect(merged == (first + second).sorted { $0.lowerBound < $1.lowerBound })
        }
        #expect(SpanLists.merged([3..<5], [3..<9]) == [3..<9, 3..<5])
        #expect(SpanLists.merged([3..<9], [3..<5]) == [3..<9, 3..<5])
    }
}
