/// The measured lines of a text, and what holds for all of them.
struct TextPage: Sendable {
    var lines: [TextLine]
    /// Whether paragraphs had been wrapped at a fixed width.
    var isWrapped = false
    /// Whether only sentences are left: hardly a blank line, and nearly all lines end like sentences.
    var isFlat = false
    /// Whether there are more lines than are read.
    var isCut = false
    /// Numbers of comments that lines of the page give.
    var counts: Set<Int> = []
    /// The longer words of the lines; empty where the lines were not measured here.
    private(set) var words = ArticleWords()
    /// The most lines that are read of one document.
    static let mostLines = 400_000

    /// The greatest number of comments that the page gives; -1 without one.
    var largestCount: Int { min(99, counts.max() ?? -1) }

    init(_ lines: [TextLine], counts: Set<Int> = []) {
        self.lines = lines
        self.counts = counts
        isFlat = Self.isFlat(lines)
    }

    /// Cuts a text in UTF-8 into lines and measures them.
    ///
    /// - Parameter observe: Called with each line and the numbers that its style was weighed by.
    init(_ utf8: ArraySlice<UInt8>, observe: ((TextLine, [Float]) -> Void)? = nil) {
        var measurer = LineMeasurer()
        var lines: [TextLine] = []
        func take(_ row: TextRow) {
            lines.append(measurer.measure(row))
            if let observe { observe(lines[lines.count - 1], measurer.styleFeatures) }
        }
        let isWrapped = Unwrapper.isWrapped(utf8, atMost: Self.mostLines)
        var rowCount = 0
        if isWrapped {
            var rows = RowReader.rows(of: utf8, atMost: Self.mostLines)
            rowCount = rows.count
            _ = Unwrapper.unwrap(&rows)
            for row in rows { take(row) }
        } else {
            RowReader.each(of: utf8, atMost: Self.mostLines) { row in
                take(row)
                rowCount += 1
                return true
            }
        }
        let isCut = rowCount == Self.mostLines
        // A bullet on every line says nothing.
        if lines.count(where: { $0.bullets > 0 }) * 10 > lines.count * 9 {
            for index in lines.indices { lines[index].bullets = 0 }
        }
        Self.joinPanels(&lines)
        var counts = measurer.counts
        Self.joinCounts(&lines, &counts)
        self.init(lines, counts: counts)
        words = measurer.words
        self.isWrapped = isWrapped
        self.isCut = isCut
    }

    /// Panels of forums whose labels and values stand in lines of their own: “Joined” above a date, “Posts” above a number.
    private static func joinPanels(_ lines: inout [TextLine]) {
        for index in lines.indices.dropLast() {
            if lines[index].isDateLabel, lines[index + 1].kind == .date {
                lines[index + 1].kind = .control
                lines[index + 1].date = nil
            } else if lines[index].kind == .name || lines[index].kind == .header, PhraseTable.countLabels.contains(lines[index].folded),
                lines[index + 1].kind == .control, lines[index + 1].digits > 0, lines[index + 1].letters == 0, lines[index + 1].blank == 0
            {
                lines[index].kind = .control
            }
        }
    }

    /// A heading of comments and their number in the next line, or in the one above.
    private static func joinCounts(_ lines: inout [TextLine], _ counts: inout Set<Int>) {
        for index in lines.indices where lines[index].kind == .header && lines[index].declared == nil && lines[index].digits == 0 {
            for other in [index + 1, index - 1] where lines.indices.contains(other) {
                let line = lines[other]
                guard line.kind == .control, line.letters == 0, (1...5).contains(line.digits),
                    lines[max(index, other)].blank == 0 || other > index, let count = HeaderCount.declared(Glyph.scalars(line.text))
                else { continue }
                lines[index].declared = count
                counts.insert(count)
                break
            }
        }
    }

    private static func isFlat(_ lines: [TextLine]) -> Bool {
        guard lines.count > 3 else { return false }
        let blank = lines.count { $0.blank > 0 }
        let long = lines.count { $0.words >= 3 }
        let ended = lines.count { $0.words >= 3 && $0.traits.contains(.endsSentence) }
        return blank * 20 <= lines.count && ended * 5 >= long * 4
    }
}
