/// Joins the lines of paragraphs that were wrapped at a fixed width.
enum Unwrapper {
    private static let widths = 60..<260
    private static let leastLines = 12
    private static let slack = 14
    private static let leastFull = 5
    private static let leastShare = 0.25

    /// Joins the lines of wrapped paragraphs, if the text is wrapped.
    ///
    /// - Returns: Whether it was.
    static func unwrap(_ rows: inout [TextRow]) -> Bool {
        guard let width = width(of: rows) else { return false }
        var out: [TextRow] = []
        var lastLength = 0
        for row in rows {
            let length = trimmedLength(row.scalars)
            let words = LineEnds.trimmed(row.scalars[...])
            let first = words.firstIndex { Glyph.isSpace($0) } ?? words.count
            // A line belongs to the one above when its first word would not have fitted there.
            if row.blank == 0, !out.isEmpty, lastLength + 1 + first > width, !LineCleaner.startsWithBullet(words) {
                out[out.count - 1].scalars.append(0x20)
                out[out.count - 1].scalars.append(contentsOf: words)
                out[out.count - 1].lastNumber = row.number
            } else {
                out.append(row)
            }
            lastLength = length
        }
        rows = out
        return true
    }

    private static func trimmedLength(_ scalars: Glyph.Text) -> Int {
        var end = scalars.count
        while end > 0, Glyph.isSpace(scalars[end - 1]) { end -= 1 }
        return end
    }

    /// Whether the lines of a text, up to so many, were wrapped.
    static func isWrapped(_ bytes: ArraySlice<UInt8>, atMost limit: Int) -> Bool {
        var lengths = Lengths()
        RowReader.each(of: bytes, atMost: limit) { lengths.add($0.scalars) }
        return lengths.width != nil
    }

    private static func width(of rows: [TextRow]) -> Int? {
        var lengths = Lengths()
        return rows.allSatisfy { lengths.add($0.scalars) } ? lengths.width : nil
    }

    /// The lengths of the lines that have several words.
    private struct Lengths {
        private var lengths: [Int] = []
        private var isTooLong = false

        /// - Returns: Whether the text can be wrapped for all that was seen.
        mutating func add(_ scalars: Glyph.Text) -> Bool {
            let inner = LineEnds.inner(scalars)
            guard scalars[inner].contains(0x20) else { return true }
            lengths.append(inner.upperBound)
            isTooLong = inner.upperBound >= widths.upperBound
            return !isTooLong
        }

        /// The width at which a text was wrapped: no line is longer, and most long lines stop just before it.
        var width: Int? {
            guard !isTooLong, lengths.count >= leastLines, let top = lengths.max(), widths.contains(top) else { return nil }
            let full = lengths.count { $0 > top - slack }
            return full >= max(leastFull, Int((leastShare * Double(lengths.count)).rounded(.up))) ? top : nil
        }
    }
}
