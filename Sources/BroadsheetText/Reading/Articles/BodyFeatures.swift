/// What the body model sees of a line.
struct BodyFeatures {
    private static let around: [String] = [-2, -1, 1, 2].flatMap { (step: Int) -> [String] in ["kind\(step)", "words\(step)"] }

    static let names: [String] =
        [
            "kind", "words", "characters", "ends", "bullet", "blank", "blankAfter", "indent", "free", "sameKey", "position", "inBlock",
            "toBlock", "afterTitle", "inThread", "toThread", "headerAbove", "relatedAbove", "relatedDistance", "formAbove",
        ] + around
        + [
            "told3", "told8", "words3", "words8", "words20", "digits", "capitals", "flat", "lines", "blockShare", "sharedWords",
            "datesNear",
            "capital", "colon", "bar", "buttonsNear", "namesNear", "shortNear", "bracketed", "bracketedAbove", "wordsOfAbove",
            "pageTold", "pageShort", "pageProse",
        ] + BodyWords.names

    /// How many different words of more than three letters.
    private static let longestCaption = 60

    private let page: TextPage
    private let context: LineContext
    private let article: ArticleWords
    private let words: BodyWords
    private let block: Range<Int>
    private let title: Int?
    private let inThread: [Bool]
    private let thread: ClosedRange<Int>?
    private let core: WordNumbers
    private let headers: [Int?]
    private let related: [Int?]
    private let firstForm: Int?
    /// The shares of lines with stock phrases, of short lines, and of words in long lines.
    private let ofPage: (told: Float, short: Float, prose: Float)

    init(_ page: TextPage, _ context: LineContext, _ article: ArticleWords, block: Range<Int>, title: Int?, inThread: [Bool]) {
        self.page = page
        self.context = context
        self.article = article
        words = BodyWords(article, lines: page.lines.count)
        self.block = block
        self.title = title
        self.inThread = inThread
        if let first = inThread.firstIndex(of: true), let last = inThread.lastIndex(of: true) {
            thread = first...last
        } else {
            thread = nil
        }
        var core = WordNumbers(article)
        for index in block where page.lines[index].words > 20 { core.insert(article.words(index)) }
        self.core = core
        headers = Self.previous(page.lines, .header)
        related = Self.previous(page.lines, .related)
        firstForm = page.lines.firstIndex { $0.kind == .form }
        var (inAll, inLong) = (0, 0)
        for line in page.lines {
            inAll += line.words
            if line.words > 20 { inLong += line.words }
        }
        let count = Float(max(1, page.lines.count))
        ofPage = (Float(context.told.total) / count, Float(context.short.total) / count, Float(inLong) / Float(max(1, inAll)))
    }

    private static func previous(_ lines: [TextLine], _ kind: LineKind) -> [Int?] {
        var last: Int?
        return lines.indices.map { index in
            defer { if lines[index].kind == kind { last = index } }
            return last
        }
    }

    /// Writes the features of a line over those of another.
    func fill(_ row: inout [Float], at index: Int) {
        row = FeatureRow.values { fill($0, at: index) }
    }

    /// Writes the features of a line to a place.
    ///
    /// - Returns: How many were written.
    @discardableResult
    func fill(_ place: UnsafeMutableBufferPointer<Float>, at index: Int) -> Int {
        let lines = page.lines
        let line = lines[index]
        let traits = line.traits
        let count = lines.count
        func fact(_ value: Bool) -> Float { value ? 1 : 0 }
        var row = FeatureRow(place)
        row.add(
            Float(line.kind.rawValue), LineContext.log(line.words), LineContext.log(line.characters), fact(traits.contains(.endsSentence)))
        row.add(Float(line.bullets), Float(min(5, line.blank)), index + 1 < count ? Float(min(5, lines[index + 1].blank)) : 5)
        row.add(Float(min(20, line.indent)), 0)
        row.add(context.keyCounts[index], Float(index) / Float(count), fact(block.contains(index)))
        let toBlock = index < block.lowerBound ? max(-60, index - block.lowerBound) : min(60, max(0, index - block.upperBound + 1))
        row.add(Float(toBlock), title.map { Float(min(60, index - $0)) } ?? -9, fact(inThread[index]), Float(distanceToThread(index)))
        row.add(headers[index].map { Float(index - $0) } ?? 0)
        row.add(fact(related[index] != nil), related[index].map { Float(index - $0) } ?? 99, fact(firstForm.map { $0 < index } ?? false))
        for step in -2...2 where step != 0 {
            let other = index + step
            if lines.indices.contains(other) {
                row.add(Float(lines[other].kind.rawValue), LineContext.log(lines[other].words))
            } else {
                row.add(-1, 0)
            }
        }
        row.add(context.told.mean(index, 3), context.told.mean(index, 8))
        row.add(context.longerWords.mean(index, 3), context.longerWords.mean(index, 8), context.longerWords.mean(index, 20))
        row.add(Float(line.digits) / Float(max(1, line.characters)), Float(line.capitals) / Float(max(1, line.pieces)), fact(page.isFlat))
        row.add(LineContext.log(count), Float(block.count) / Float(max(1, count)), sharedWords(index), context.dated.mean(index, 6))
        row.add(fact(traits.contains(.startsUpper)), fact(traits.contains(.endsWithColon)), fact(traits.contains(.hasBar)))
        row.add(context.controls.mean(index, 5), context.named.mean(index, 5), context.short.mean(index, 6))
        row.add(fact(isBracketed(index)), fact(index > 0 && isBracketed(index - 1)), wordsOfAbove(index))
        // A text that somebody has cleaned has nothing around it.
        row.add(ofPage.told, ofPage.short, ofPage.prose)
        words.add(index, to: &row)
        return row.count
    }

    private func distanceToThread(_ index: Int) -> Int {
        let first = thread?.lowerBound ?? page.lines.count
        let last = thread?.upperBound ?? page.lines.count
        return index <= first ? max(-60, min(60, index - first)) : min(60, max(0, index - last))
    }

    /// Whether a line is one pair of brackets, in which terminals' browsers put the words of a picture.
    private func isBracketed(_ index: Int) -> Bool {
        let text = page.lines[index].text.utf8
        return text.first == UInt8(ascii: "[") && text.last == UInt8(ascii: "]")
    }

    /// The share of a line's words that the line above has as well: a caption repeats the words of its picture.
    private func wordsOfAbove(_ index: Int) -> Float {
        let words = article.words(index)
        guard index > 0, !words.isEmpty, words.count <= Self.longestCaption else { return 0 }
        let above = article.words(index - 1)
        guard above.count <= Self.longestCaption else { return 0 }
        return Float(words.count { above.contains($0) }) / Float(words.count)
    }

    private func sharedWords(_ index: Int) -> Float {
        if block.contains(index) { return 1 }
        let words = article.words(index)
        return Float(words.count { core.contains($0) }) / Float(max(1, words.count))
    }
}
