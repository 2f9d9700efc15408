internal import CModels

/// Sums and distances over the lines of a page that all line models share.
struct LineContext {
    let page: TextPage
    let marks: [LineMarks]
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
        let keys = HashCounts(lines.count) { lines[$0].key }
        let texts = HashCounts(lines.count) { lines[$0].folded }
        keyCounts = lines.indices.map { Self.log(keys.count(at: $0)) }
        textCounts = lines.indices.map { texts.count(at: $0) }
        var shapes: [DateShape: Int] = [:]
        for index in lines.indices where lines[index].hasDate {
            if let date = lines[index].date { shapes[date.shape, default: 0] += 1 }
        }
        shapeCounts = shapes
        let marks = lines.indices.map { LineMarks(lines[$0]) }
        self.marks = marks
        dated = PrefixCounts(marks, .dated)
        timed = PrefixCounts(marks, .timed)
        buttons = PrefixCounts(marks, .button)
        controls = PrefixCounts(marks, .control)
        named = PrefixCounts(marks, .named)
        prose = PrefixCounts(marks, .prose)
        told = PrefixCounts(marks, .told)
        short = PrefixCounts(marks, .short)
        words = PrefixCounts(lines.count) { min(80, lines[$0].words) }
        longerWords = PrefixCounts(lines.count) { min(120, lines[$0].words) }
        repeated = PrefixCounts(lines.count) { keys.count(at: $0) > 2 ? 1 : 0 }
    }

    /// The logarithm of one more than a count; those of small counts are kept.
    static func log(_ count: Int) -> Float {
        if count < logarithms.count { return count > 0 ? logarithms[count] : 0 }
        return Float(broadsheet_text_log1p(Double(count)))
    }

    static let logarithms: [Float] = (0..<512).map { Float(broadsheet_text_log1p(Double($0))) }
}

/// Counts up to each line, by which those of any stretch are had at once.
struct PrefixCounts {
    private let sums: [Int32]

    /// - Parameter value: What a line counts, by its number.
    @inline(__always)
    init(_ count: Int, _ value: (Int) -> Int) {
        sums = [Int32](unsafeUninitializedCapacity: count + 1) { sums, filled in
            var sum: Int32 = 0
            sums[0] = 0
            for index in 0..<count {
                sum += Int32(truncatingIfNeeded: value(index))
                sums[index + 1] = sum
            }
            filled = count + 1
        }
    }

    /// Counts lines that have a mark.
    init(_ marks: [LineMarks], _ mark: LineMarks) {
        self.init(marks.count) { marks[$0].has(mark) ? 1 : 0 }
    }

    var total: Int { Int(sums[sums.count - 1]) }

    /// The sum over the lines up to so far on both sides.
    func near(_ index: Int, _ reach: Int) -> Int { sum(max(0, index - reach)..<min(sums.count - 1, index + reach + 1)) }

    /// The mean over the same lines.
    func mean(_ index: Int, _ reach: Int) -> Float {
        let low = max(0, index - reach)
        let high = min(sums.count - 1, index + reach + 1)
        return Float(sum(low..<high)) / Float(high - low)
    }

    func sum(_ range: Range<Int>) -> Int { Int(sums[range.upperBound] - sums[range.lowerBound]) }
}
