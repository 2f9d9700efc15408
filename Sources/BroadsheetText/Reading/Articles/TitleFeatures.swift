/// What the title model sees of a line near the top.
struct TitleFeatures {
    static let names = [
        "kind", "words", "characters", "ends", "bar", "bullet", "blank", "blankAfter", "firstOfText", "sameText", "wordsInPage",
        "wordsInStart",
        "rareWords", "position", "beforeProse", "beforeBlock", "beforeDate", "afterDate", "kind-1", "kind+1", "words-1", "words+1",
        "words+2",
        "capitals", "digits", "proseAfter", "colon", "overlapRank", "isLongestAbove", "flat", "beforeComments", "nextIsSame",
        "containedBefore", "nearRelated", "order", "dash",
    ]

    private static let mostLines = 1000

    /// The lines that were looked at.
    private(set) var indexes: [Int] = []
    private(set) var rows: [[Float]] = []

    /// - Parameters:
    ///   - block: The stretch with the most prose.
    ///   - comments: The first line of the comments, or the number of lines.
    init(_ page: TextPage, _ context: LineContext, _ article: ArticleWords, block: Range<Int>, comments: Int) {
        let lines = page.lines
        let stop = min(lines.count, max(block.lowerBound + 4, 25), comments + 1, Self.mostLines)
        let first = FirstLines(lines, upTo: stop)
        let start = lines.firstIndex { $0.kind == .prose && $0.words >= 12 } ?? lines.count
        var core = WordNumbers(article)
        for index in block.prefix(12) { core.insert(article.words(index)) }
        let dates = lines.indices.filter { lines[$0].hasDate && (lines[$0].kind == .date || lines[$0].kind == .nameAndDate) }
        var nextDate = 0
        let lowered = lines.prefix(stop).map { LoweredStart($0.text) }
        for index in 0..<stop {
            let line = lines[index]
            while nextDate < dates.count, dates[nextDate] <= index { nextDate += 1 }
            guard line.kind != .empty, line.kind != .control, (1...40).contains(line.words), line.characters <= 260,
                first.isFirst(index) || context.textCounts[index] <= 3
            else { continue }
            let words = article.words(index)
            let count = Float(max(1, words.count))
            func share(_ test: (Int32) -> Bool) -> Float { Float(words.count(where: test)) / count }
            func fact(_ value: Bool) -> Float { value ? 1 : 0 }
            func clamped(_ value: Int) -> Float { Float(max(-20, min(60, value))) }
            let previousDate = nextDate > 0 ? dates[nextDate - 1] : nil
            let before = previousDate.flatMap { $0 < index ? $0 : nextDate > 1 ? dates[nextDate - 2] : nil }
            let traits = line.traits
            var row: [Float] = [Float(line.kind.rawValue), Float(line.words), LineContext.log(line.characters)]
            row += [fact(traits.contains(.endsSentence)), fact(traits.contains(.hasBar)), Float(line.bullets), Float(min(5, line.blank))]
            row += [index + 1 < lines.count ? Float(min(5, lines[index + 1].blank)) : 5, fact(first.isFirst(index))]
            row += [Float(context.textCounts[index]), share { article.counts[Int($0)] > 1 }, share(core.contains)]
            row.append(share { (2...8).contains(article.counts[Int($0)]) })
            row += [Float(index) / Float(lines.count), clamped(start - index), clamped(block.lowerBound - index)]
            row.append(nextDate < dates.count ? Float(min(60, dates[nextDate] - index)) : 60)
            row.append(before.map { Float(min(60, index - $0)) } ?? 60)
            row += [
                index > 0 ? Float(lines[index - 1].kind.rawValue) : -1,
                index + 1 < lines.count ? Float(lines[index + 1].kind.rawValue) : -1,
            ]
            for step in [-1, 1, 2] {
                row.append(lines.indices.contains(index + step) ? LineContext.log(lines[index + step].words) : 0)
            }
            row += [Float(line.capitals) / Float(max(1, line.pieces)), Float(line.digits)]
            row += [
                Float(context.prose.sum((index + 1)..<max(index + 1, min(lines.count, index + 8)))), fact(traits.contains(.hasColon)), 0, 0,
            ]
            row += [fact(page.isFlat), Float(min(60, comments - index))]
            row.append(fact(index + 1 < lines.count && lines[index + 1].folded == line.folded))
            row.append(Float((max(0, index - 60)..<index).count { lowered[$0].contains(lowered[index]) }))
            row.append((max(0, index - 10)..<index).last { lines[$0].kind == .related }.map { Float(index - $0) } ?? 20)
            row += [Float(indexes.count + 1), fact(traits.contains(.hasDash))]
            indexes.append(index)
            rows.append(row)
        }
        rank()
    }

    /// Compares the lines with one another.
    private mutating func rank() {
        let values = rows.map { $0[11] * min($0[1], 10) }
        let order = rows.indices.sorted { (values[$0], -$0) > (values[$1], -$1) }
        for (rank, number) in order.enumerated() { rows[number][27] = Float(rank) }
        for number in rows.indices {
            rows[number][28] = Float(rows[max(0, number - 10)..<number].count { $0[1] > rows[number][1] })
        }
    }
}

/// The beginning of a line in small letters, in which that of another is looked for.
private struct LoweredStart {
    private static let longest = 300

    let text: Glyph.Text
    /// A bit for each scalar, by its last six bits.
    private var held: UInt64 = 0

    init(_ line: String) {
        // As many characters; what has so few bytes has no more of them.
        text = Glyph.lowered(Glyph.scalars(line.utf8.count <= Self.longest ? line[...] : line.prefix(Self.longest)))
        for scalar in text { held |= 1 << UInt64(scalar & 63) }
    }

    func contains(_ other: LoweredStart) -> Bool { other.held & ~held == 0 && LineEnds.contains(text, other.text) }
}

/// Which lines of a page are the first with their text.
private struct FirstLines {
    private var isFirst: [Bool] = []

    /// - Parameter end: How many lines are looked at.
    init(_ lines: [TextLine], upTo end: Int) {
        var seen = HashTable(empty: false, capacity: end)
        isFirst.reserveCapacity(end)
        for index in 0..<end {
            let count = seen.count
            seen.insert(lines[index].folded)
            isFirst.append(seen.count > count)
        }
    }

    func isFirst(_ line: Int) -> Bool { isFirst[line] }
}
