internal import CModels

/// Sums and distances over the lines of a page that all line models share.
struct LineContext {
    let page: TextPage
    /// How often the key and the text of each line occur, as logarithms.
    let keyCounts: [Float]
    let textCounts: [Int]
    let shapeCounts: [DateShape: Int]
    let dated: PrefixCounts
    let timed: PrefixCounts
    let buttons: PrefixCounts
    let controls: PrefixCounts
    let named: PrefixCounts
    let prose: PrefixCounts
    let told: PrefixCounts
    let words: PrefixCounts
    let longerWords: PrefixCounts
    let repeated: PrefixCounts
    let short: PrefixCounts

    init(_ page: TextPage) {
        self.page = page
        let lines = page.lines
        var keys: [UInt64: Int] = [:]
        var texts: [UInt64: Int] = [:]
        var shapes: [DateShape: Int] = [:]
        for line in lines {
            keys[line.key, default: 0] += 1
            texts[line.folded, default: 0] += 1
            if let date = line.date { shapes[date.shape, default: 0] += 1 }
        }
        keyCounts = lines.map { Self.log(keys[$0.key] ?? 0) }
        textCounts = lines.map { texts[$0.folded] ?? 0 }
        shapeCounts = shapes
        dated = PrefixCounts(lines.map { $0.kind.isDated ? 1 : 0 })
        timed = PrefixCounts(lines.map { $0.date?.isTimed ?? false ? 1 : 0 })
        buttons = PrefixCounts(lines.map { $0.isButton ? 1 : 0 })
        controls = PrefixCounts(lines.map { $0.kind == .control ? 1 : 0 })
        named = PrefixCounts(lines.map { $0.kind.mayName ? 1 : 0 })
        prose = PrefixCounts(lines.map { $0.kind == .prose ? 1 : 0 })
        told = PrefixCounts(lines.map { $0.isTold ? 1 : 0 })
        words = PrefixCounts(lines.map { min(80, $0.words) })
        longerWords = PrefixCounts(lines.map { min(120, $0.words) })
        repeated = PrefixCounts(lines.map { keys[$0.key] ?? 0 > 2 ? 1 : 0 })
        short = PrefixCounts(lines.map { $0.words < 5 ? 1 : 0 })
    }

    /// The logarithm of one more than a count; those of small counts are kept.
    static func log(_ count: Int) -> Float {
        if count < logarithms.count { return count > 0 ? logarithms[count] : 0 }
        return Float(broadsheet_text_log1p(Double(count)))
    }

    private static let logarithms: [Float] = (0..<512).map { Float(broadsheet_text_log1p(Double($0))) }
}

/// Counts up to each line, by which those of any stretch are had at once.
struct PrefixCounts {
    private let sums: [Int]

    init(_ values: [Int]) {
        var sums = [0]
        sums.reserveCapacity(values.count + 1)
        var sum = 0
        for value in values {
            sum += value
            sums.append(sum)
        }
        self.sums = sums
    }

    var total: Int { sums[sums.count - 1] }

    /// The sum over the lines up to so far on both sides.
    func near(_ index: Int, _ reach: Int) -> Int { sums[min(sums.count - 1, index + reach + 1)] - sums[max(0, index - reach)] }

    /// The mean over the same lines.
    func mean(_ index: Int, _ reach: Int) -> Float {
        let low = max(0, index - reach)
        let high = min(sums.count - 1, index + reach + 1)
        return Float(sums[high] - sums[low]) / Float(high - low)
    }

    func sum(_ range: Range<Int>) -> Int { sums[range.upperBound] - sums[range.lowerBound] }
}
