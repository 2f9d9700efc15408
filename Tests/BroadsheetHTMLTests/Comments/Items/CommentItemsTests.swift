import BroadsheetTesting
import Testing

@testable import BroadsheetHTML

@Suite struct CommentItemsTests {
    @Test func commentsBesideEachOtherHaveNoHoles() {
        let items = CommentItems([2..<5, 7..<9], among: [2..<5, 7..<9])
        #expect(Array(items.ranges(of: 0)) == [2..<5])
        #expect(items.holes(of: 0).isEmpty)
        #expect(items.owns(1, 8) && !items.owns(1, 9) && !items.owns(1, 5))
    }

    @Test func answersAreHoles() {
        let every = [0..<20, 3..<10, 5..<7, 10..<12, 15..<20]
        let items = CommentItems(every, among: every)
        #expect(Array(items.holes(of: 0)) == [3..<10, 10..<12, 15..<20])
        #expect(Array(items.ranges(of: 0)) == [0..<3, 12..<15])
        #expect(Array(items.ranges(of: 1)) == [3..<5, 7..<10])
        #expect(Array(items.holes(of: 0, in: 4..<15)) == [10..<12])
    }

    @Test func commentsOfOtherRunsAreHolesToo() {
        let items = CommentItems([0..<20, 5..<7], among: [0..<20, 3..<10, 5..<7])
        #expect(Array(items.holes(of: 0)) == [3..<10])
        #expect(Array(items.ranges(of: 0)) == [0..<3, 10..<20])
        #expect(Array(items.ranges(of: 1)) == [5..<7])
        #expect(!items.owns(0, 4))
    }

    /// Against a version that compares each comment with each.
    @Test func anyNesting() {
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<200 {
            let every = RandomSpans.some(of: RandomSpans.forest(Int.random(in: 0...40, using: &generator), &generator), &generator)
            let spans = RandomSpans.some(of: every, &generator)
            let items = CommentItems(spans, among: every)
            #expect(items.count == spans.count)
            for (item, span) in spans.enumerated() {
                let inside = every.filter { $0 != span && span.lowerBound <= $0.lowerBound && $0.upperBound <= span.upperBound }
                let direct = inside.filter { hole in
                    !inside.contains { $0 != hole && $0.lowerBound <= hole.lowerBound && hole.upperBound <= $0.upperBound }
                }
                #expect(Array(items.holes(of: item)) == direct)
                let own = span.filter { node in !direct.contains { $0.contains(node) } }
                #expect(items.ranges(of: item).flatMap { Array($0) } == own)
                #expect(span.filter { items.owns(item, $0) } == own)
                let part = span.lowerBound..<(span.lowerBound + span.upperBound) / 2
                #expect(Array(items.holes(of: item, in: part)) == direct.filter { part.contains($0.lowerBound) })
            }
        }
    }

    @Test(arguments: [0, 1, 119, 120, 121, 100_000])
    func samplesAreSpreadOverAllComments(count: Int) {
        let spans = (0..<count).map { $0..<$0 + 1 }
        let sample = CommentItems(spans, among: spans).sample()
        #expect(sample.count == min(count, 120))
        #expect(Set(sample).count == sample.count && sample.allSatisfy { $0 < count })
        #expect(sample.first == (count > 0 ? 0 : nil))
    }
}
