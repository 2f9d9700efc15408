import BroadsheetTesting
import Testing

@testable import BroadsheetText

struct TextForestTests {
    /// However many lines are judged together, each is judged alike.
    @Test(arguments: [1, 15, 16, 17, 40, 64, 65, 200])
    func judgesAloneAndTogether(count: Int) {
        var generator = SeededGenerator(seed: UInt64(count))
        let forest = TextForest.body
        let rows = (0..<count).map { _ in (0..<forest.features).map { _ in Float(Int.random(in: -80...80, using: &generator)) / 4 } }
        let together = forest.chances(of: rows)
        #expect(together.count == count)
        for (row, chance) in zip(rows, together) {
            #expect(forest.chances(of: [row]) == [chance])
            #expect((0...1).contains(chance))
        }
    }

    @Test func rolesAreProbabilities() {
        let scores = TextForest.line.roles(of: 3) { place, line in
            for index in place.indices { place[index] = Float(line) }
        }
        #expect(scores.count == 15)
        for line in 0..<3 {
            var sum = 0.0
            for score in scores[(line * 5)..<(line * 5 + 5)] {
                #expect(score <= 0)
                sum += Double(score)
            }
            #expect(sum < 0)
        }
    }

    @Test func nothingIsJudgedOfNothing() {
        #expect(TextForest.title.chances(of: []).isEmpty)
        #expect(TextForest.line.roles(of: 0) { _, _ in }.isEmpty)
    }

    @Test func whatHasNoRoomIsLeftOut() {
        let values = FeatureRow.values { place in
            var row = FeatureRow(UnsafeMutableBufferPointer(rebasing: place[..<2]))
            row.add(1, 2, 3, 4)
            return row.count
        }
        #expect(values == [1, 2])
    }
}
