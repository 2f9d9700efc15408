/// The stretch of lines with the greatest sum of prose.
enum MainBlock {
    /// Finds the block among some lines of a page, in ascending order.
    static func find(_ lines: [TextLine], among rows: [Int]) -> Range<Int> {
        let first = rows.first ?? 0
        var best = (sum: 0, start: first, end: first)
        var sum = 0
        var start: Int?
        for index in rows {
            let value = value(lines[index])
            if sum <= 0, value > 0 {
                sum = 0
                start = index
            }
            sum = max(-1, sum + value)
            if let start, sum > best.sum { best = (sum, start, index + 1) }
        }
        return best.start..<best.end
    }

    /// A line of prose that can belong to an article.
    static func isProse(_ line: TextLine) -> Bool {
        line.kind == .prose && (line.words >= 25 || line.words >= 6 && line.traits.contains(.endsSentence)) && !line.hasCredit
    }

    private static func value(_ line: TextLine) -> Int {
        if isProse(line) { return min(60, line.words) }
        switch line.kind {
        case .prose: return -2
        case .name: return -5
        case .empty: return 0
        case .header: return -12
        case .related, .form, .noComments: return -25
        case .control, .date, .nameAndDate, .says: return -6
        }
    }
}
