internal import BroadsheetCore

/// Gives every line its one place, and reads title, byline, date, caption and body from what is no comment.
struct ArticleReader {
    private static let leastTitle = 0.2
    private static let leastBody = 0.5
    /// Where more than so much of a page is its text, there is nothing around it, and what is doubtful is text too.
    private static let cleanShare = 0.85
    private static let leastCleanBody = 0.2

    private let page: TextPage
    private let context: LineContext
    private let words: ArticleWords
    private let choice: ThreadChooser.Choice?

    private(set) var places: [LinePlace?]
    private(set) var title: Int?
    /// Where the title stands that the text follows.
    private var top: Int?
    private(set) var titleChance = 0.0
    private(set) var authors: [String] = []
    private(set) var bylineLine: Int?
    private(set) var published: (line: Int, date: FoundDate)?
    private(set) var caption: (line: Int, start: Int)?
    private(set) var block = 0..<0
    private(set) var body: [Int] = []

    init(_ page: TextPage, _ context: LineContext, thread: ThreadChooser.Choice?) {
        self.page = page
        self.context = context
        choice = thread
        words = ArticleWords(page)
        places = [LinePlace?](repeating: nil, count: page.lines.count)
    }

    /// The features of titles and bodies, for training: with the true comments and without a title.
    func listing(inThread: [Bool]) -> (titles: TitleFeatures, bodies: BodyFeatures, block: Range<Int>) {
        let block = Self.block(page, inThread: inThread)
        let first = inThread.firstIndex(of: true) ?? page.lines.count
        return (
            TitleFeatures(page, context, words, block: block, comments: first),
            BodyFeatures(page, context, words, block: block, title: nil, inThread: inThread), block
        )
    }

    private static func block(_ page: TextPage, inThread: [Bool]) -> Range<Int> {
        let first = inThread.firstIndex(of: true) ?? page.lines.count
        let last = inThread.lastIndex(of: true) ?? -1
        let before = Array(0..<first)
        return MainBlock.find(page.lines, among: before.isEmpty ? Array((last + 1)..<page.lines.count) : before)
    }

    /// - Parameter judgesRest: Whether what is left over gets a place too, as an account needs it.
    mutating func read(judgesRest: Bool) {
        placeComments()
        let inThread = places.map { $0 != nil }
        let comments = inThread.firstIndex(of: true) ?? page.lines.count
        block = Self.block(page, inThread: inThread)
        readTitle(comments)
        let kept = bodyLines(inThread)
        readTop(kept)
        for index in page.lines.indices where places[index] == nil && kept[index] && page.lines[index].kind != .empty {
            places[index] = .body
            body.append(index)
        }
        if judgesRest { placeRest(inThread) }
    }

    private mutating func placeComments() {
        for (number, item) in (choice?.candidate.items ?? []).enumerated() {
            for index in item.body { places[index] = .comment(number, .text) }
        }
        for (number, item) in (choice?.candidate.items ?? []).enumerated() {
            if let line = item.nameLine, places[line] == nil { places[line] = .comment(number, .author) }
        }
        for (number, item) in (choice?.candidate.items ?? []).enumerated() {
            for index in item.head + item.tail where places[index] == nil {
                let line = page.lines[index]
                switch line.kind {
                case .name, .nameAndDate, .says: places[index] = .comment(number, .author)
                case .date: places[index] = .comment(number, .date)
                default: places[index] = .comment(number, line.date != nil ? .date : .control)
                }
            }
        }
    }

    private mutating func readTitle(_ comments: Int) {
        guard page.lines.count > 1 else { return }
        let features = TitleFeatures(page, context, words, block: block, comments: comments)
        for (index, chance) in zip(features.indexes, TextForest.title.chances(of: features.rows)) where places[index] == nil {
            if chance >= Self.leastTitle, chance > titleChance { (title, titleChance) = (index, chance) }
        }
        guard let best = title else { return }
        top = best
        // Where the title stands several times, the first one is it.
        for index in page.lines.indices where places[index] == nil && page.lines[index].folded == page.lines[best].folded {
            places[index] = index <= best && title == best ? .title : .residue(.duplicateTitle, "says the same as the title")
            if index <= best, title == best { title = index }
        }
    }

    private func bodyLines(_ inThread: [Bool]) -> [Bool] {
        // A text of one line is its own body.
        if page.lines.count < 2 { return inThread.map { !$0 } }
        let features = BodyFeatures(page, context, words, block: block, title: top, inThread: inThread)
        let free = page.lines.indices.filter { !inThread[$0] }
        let chances = TextForest.body.chances(of: free.count) { features.fill($0, at: free[$1]) }
        let isClean = Double(chances.count { $0 >= Self.leastBody }) > Self.cleanShare * Double(free.count)
        var kept = [Bool](repeating: false, count: page.lines.count)
        for (index, chance) in zip(free, chances) {
            kept[index] = chance >= (isClean ? Self.leastCleanBody : Self.leastBody)
        }
        return kept
    }

    /// Byline, date and caption stand between the title and the first lines of the body.
    private mutating func readTop(_ kept: [Bool]) {
        let top = top ?? block.lowerBound
        let begin = page.lines.indices.first { kept[$0] && $0 >= top && MainBlock.isProse(page.lines[$0]) } ?? block.lowerBound
        let last = min(page.lines.count - 1, begin + 3)
        guard top <= last else { return }
        for index in top...last where places[index] == nil && page.lines[index].kind != .empty {
            if index > begin + 1, MainBlock.isProse(page.lines[index]) { continue }
            readMeta(index)
        }
    }

    private mutating func readMeta(_ index: Int) {
        let line = page.lines[index]
        let names = BylineReader.names(line)
        if !names.isEmpty {
            if authors.isEmpty { (authors, bylineLine) = (names, index) }
            places[index] = .byline
            return
        }
        if line.kind == .date || line.kind == .nameAndDate, let date = line.date, line.words <= 14 {
            if published == nil { published = (index, date) }
            if authors.isEmpty, line.kind == .nameAndDate, let rest = line.rest, rest.split(separator: " ").count >= 2,
                let name = NameCleaner.clean(rest)
            {
                (authors, bylineLine) = ([name], index)
            }
            places[index] = .published
            return
        }
        guard line.hasCredit, caption == nil else { return }
        let text = Glyph.scalars(line.text)
        guard let start = CreditReader.creditStart(text, low: Glyph.lowered(text)), start > 8 || line.words <= 12 else { return }
        caption = (index, start)
        places[index] = .caption
    }

    private mutating func placeRest(_ inThread: [Bool]) {
        var thread: ClosedRange<Int>?
        if let first = inThread.firstIndex(of: true), let last = inThread.lastIndex(of: true) { thread = first...last }
        // What follows the last line that was kept is no more a part of the text.
        let end = body.last.map { min($0 + 1, block.upperBound) } ?? block.upperBound
        let text = min(block.lowerBound, end)..<end
        let furniture = Furniture(page: page, text: text, thread: thread, title: title, authors: authors)
        let rest = page.lines.indices.filter { places[$0] == nil }
        var run = FurnitureRun(page, rest, rest.map { furniture.verdict(on: $0) })
        run.settle()
        for (index, verdict) in zip(rest, run.verdicts) { places[index] = .residue(verdict.kind, verdict.reason) }
    }
}
