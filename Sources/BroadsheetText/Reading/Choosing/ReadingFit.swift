internal import CModels

/// How well a reading fits what the line model says of each line.
struct ReadingFit {
    static let names = [
        "loss", "lossAnItem", "lossInside", "lossOutside", "firstLow", "firstHalf", "hoped", "sameMost", "sameMean", "readings",
    ]

    private let scores: [Float]
    /// What it costs, in logarithms of probability, to hold all lines up to each for lines outside, and for lines between texts.
    private let outside: [Double]
    private let between: [Double]
    private let allFirst: Float

    /// - Parameter scores: Five logarithms of probabilities a line.
    init(scores: [Float], allFirst: Float) {
        self.scores = scores
        self.allFirst = allFirst
        var outside: [Double] = [0]
        var between: [Double] = [0]
        outside.reserveCapacity(scores.count / 5 + 1)
        between.reserveCapacity(scores.count / 5 + 1)
        var (out, gap) = (0.0, 0.0)
        for line in 0..<(scores.count / 5) {
            let best = Self.best(scores, line)
            out += Double(best - scores[line * 5])
            gap += Double(best - max(scores[line * 5 + 3], scores[line * 5 + 4]))
            outside.append(out)
            between.append(gap)
        }
        (self.outside, self.between) = (outside, between)
    }

    private static func best(_ scores: [Float], _ line: Int) -> Float {
        var best = scores[line * 5]
        for place in (line * 5 + 1)..<(line * 5 + 5) { best = max(best, scores[place]) }
        return best
    }

    private func chance(_ line: Int, _ role: PathDecoder.Role) -> Float {
        Float(broadsheet_text_exp(Double(scores[line * 5 + role.rawValue])))
    }

    /// Adds the features of a reading.
    ///
    /// - Parameter others: How much of the reading each of the others has, in shares of both.
    func add(_ items: [ThreadItem], _ span: ClosedRange<Int>, others: [Float], to row: inout [Float]) {
        let count = Float(max(1, items.count))
        let last = outside.count - 1
        let outer = outside[span.lowerBound] + outside[last] - outside[span.upperBound + 1]
        var inner = between[span.upperBound + 1] - between[span.lowerBound]
        var (lowest, halves, hoped): (Float, Float, Float) = (1, 0, 0)
        for item in items {
            var right: Float = 1
            for (place, line) in item.body.enumerated() {
                let role: PathDecoder.Role = place == 0 ? .first : .more
                let best = Self.best(scores, line)
                inner += Double(best - scores[line * 5 + role.rawValue]) - (between[line + 1] - between[line])
                let chance = chance(line, role)
                right *= chance
                if place == 0 {
                    lowest = min(lowest, chance)
                    if chance > 0.5 { halves += 1 }
                }
            }
            if let end = item.body.last, end + 1 < last { right *= 1 - chance(end + 1, .more) }
            if !item.body.isEmpty { hoped += right }
        }
        row += [Float(min(200, inner + outer)), Float(inner + outer) / count, Float(inner) / Float(span.count), Float(min(100, outer))]
        row += [lowest, halves / count, 2 * hoped / (count + allFirst)]
        row += [others.max() ?? 0, others.isEmpty ? 0 : others.reduce(0, +) / Float(others.count), Float(others.count + 1)]
    }
}
