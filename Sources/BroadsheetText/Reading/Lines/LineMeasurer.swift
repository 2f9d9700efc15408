/// Measures lines one by one.
struct LineMeasurer {
    private var scanner = LineScanner()
    /// Numbers of comments that lines of the page give.
    private(set) var counts: Set<Int> = []
    private static let longestCounting = 16

    /// Measures a row.
    mutating func measure(_ row: TextRow) -> TextLine {
        var line = TextLine()
        line.number = row.number
        line.lastNumber = row.lastNumber
        line.byteOffset = row.byteOffset
        line.blank = row.blank
        let inner = LineEnds.inner(row.scalars)
        line.indent = inner.lowerBound
        // Hardly a line has white space other than single spaces between words.
        let (isEven, mayHaveGaps) = LineEnds.spaces(row.scalars, inner)
        let squeezed =
            !isEven ? LineEnds.squeezed(row.scalars) : inner.count == row.scalars.count ? row.scalars : Array(row.scalars[inner])
        let cleaned = LineCleaner.clean(squeezed, mayHaveGaps: mayHaveGaps)
        let spaced = isEven ? squeezed : Self.spaced(row.scalars)
        line.text = Glyph.string(cleaned.text)
        line.raw = Glyph.isSame(spaced, cleaned.text) ? line.text : Glyph.string(spaced)
        line.bullets = cleaned.bullets
        let low = cleaned.low
        scanner.scan(cleaned.text, low: low, into: &line)
        (line.key, line.folded) = Self.hashes(low)
        LineClassifier.classify(&line, cleaned.text, low: low)
        if line.words <= Self.longestCounting, line.digits > 0, low.contains(where: { $0 &- 0x30 < 10 }) {
            counts.formUnion(HeaderCount.all(in: low))
        }
        if line.kind == .header || line.kind == .related {
            line.isSidebar = HeaderCount.isSidebar(low)
            line.namesComments = LineEnds.contains(low, Self.omm)
            if line.kind == .header { line.declared = HeaderCount.declared(low) }
        }
        if line.kind == .name {
            line.isStrictName = NameShape.isStrict(cleaned.text)
        } else if line.kind.isDated {
            line.isStrictName = NameShape.isStrictName(cleaned.text, low: low)
        }
        line.hasCredit = line.words <= 60 && CreditReader.creditStart(cleaned.text, low: low) != nil
        return line
    }

    /// The words of all lines that were measured.
    var words: ArticleWords { scanner.words }

    /// The numbers that the style of the last line was weighed by.
    var styleFeatures: [Float] { scanner.styleFeatures }

    private static let omm = Glyph.scalars("omm")

    /// Trimmed; runs of three and more blanks are layout and become one.
    private static func spaced(_ scalars: Glyph.Text) -> Glyph.Text {
        var out = Glyph.Text()
        var blanks = Glyph.Text()
        for scalar in scalars {
            if Glyph.isSpace(scalar) {
                blanks.append(scalar)
                continue
            }
            if !out.isEmpty, !blanks.isEmpty { out.append(contentsOf: blanks.count <= 2 ? blanks : [0x20]) }
            blanks.removeAll(keepingCapacity: true)
            out.append(scalar)
        }
        return out
    }

    private static func hashes(_ low: Glyph.Text) -> (key: UInt64, folded: UInt64) {
        var key = TextHash()
        var folded = TextHash()
        var inNumber = false
        low.withUnsafeBufferPointer { low in
            for scalar in low {
                folded.add(scalar)
                let isDigit = Glyph.isDigit(scalar)
                if !isDigit { key.add(scalar) } else if !inNumber { key.add(0x30) }
                inNumber = isDigit
            }
        }
        return (key.value, folded.value)
    }
}
