internal import BroadsheetCore

/// A text that was read: its lines, their places, and the article made of them.
struct TextDocument {
    let page: TextPage
    private let choice: ThreadChooser.Choice?
    private let reader: ArticleReader
    private let isDayFirst: Bool
    private let source: Source

    init(_ page: TextPage, source: Source, keepsAccount: Bool) {
        self.page = page
        self.source = source
        let context = LineContext(page)
        choice = page.lines.isEmpty ? nil : ThreadChooser(page, context).choose()
        var reader = ArticleReader(page, context, thread: choice)
        reader.read(judgesRest: keepsAccount)
        self.reader = reader
        let dates = choice?.candidate.items.compactMap(\.date) ?? []
        isDayFirst = DayOrder.isDayFirst(dates + [reader.published?.date].compactMap { $0 }, page)
    }

    /// How much of the page's text is left, and what shows it.
    var regime: (regime: TextRegime, evidence: String) { TextRegime.seen(page, thread: choice?.candidate) }

    // MARK: Article

    func article(_ context: inout ImportContext) -> Article {
        var article = Article(
            title: reader.title.map { RichText(page.lines[$0].text) }, authors: reader.authors.map { Contributor(name: $0) },
            published: reader.published.map { $0.date.partialDate(dayFirst: isDayFirst) }, body: body, discussion: discussion(&context))
        if context.options.keepsEvidence { article.evidence = evidence }
        return article
    }

    private var body: [Block] {
        var blocks = BodyBuilder(page).blocks(reader.body)
        if let figure { blocks.insert(.figure(figure), at: 0) }
        return blocks
    }

    private var figure: Figure? {
        guard let caption = reader.caption else { return nil }
        let text = Glyph.scalars(page.lines[caption.line].text)
        let edges = GlyphSet(" (|/–-")
        var words = text[..<caption.start]
        while let last = words.last, edges.contains(last) { words.removeLast() }
        var credit = text[caption.start...]
        while let first = credit.first, first == 0x28 || first == 0x20 { credit.removeFirst() }
        if credit.last == 0x29, !credit.contains(0x28) { credit.removeLast() }
        return Figure([], caption: words.isEmpty ? nil : RichText(Glyph.string(words)), credit: RichText(Glyph.string(credit)))
    }

    private func discussion(_ context: inout ImportContext) -> Discussion {
        guard let candidate = choice?.candidate else { return Discussion() }
        var items = candidate.items[...]
        if items.count > context.limits.comments {
            items = items.prefix(context.limits.comments)
            context.report(
                Diagnostic(
                    .warning, .limitReached, "The text has more than \(context.limits.comments) comments; the rest was left out.",
                    at: source.location()))
        }
        let builder = CommentBuilder(page, isDayFirst: isDayFirst)
        return Discussion(
            comments: builder.comments(items), declaredCount: builder.declaredCount(above: candidate),
            platform: TextPlatform.name(page, near: candidate))
    }

    // MARK: Account

    private var evidence: [ArticleField: Evidence] {
        var evidence: [ArticleField: Evidence] = [:]
        func line(_ index: Int) -> String { "line \(page.lines[index].number)" }
        if let title = reader.title { evidence[.title] = Evidence(sources: [line(title)], confidence: Self.rounded(reader.titleChance)) }
        if let byline = reader.bylineLine { evidence[.authors] = Evidence(sources: [line(byline)]) }
        if let published = reader.published { evidence[.published] = Evidence(sources: [line(published.line)]) }
        if !reader.body.isEmpty {
            let (regime, shown) = regime
            evidence[.body] = Evidence(sources: ["\(regime.words): \(shown)"])
        }
        if let choice {
            let weights = ThreadEvidence(page: page)
            let reasons = choice.candidate.reasons.map { "\($0.value > 0 ? "+" : "")\($0.value) \(weights.text(of: $0))" }
            evidence["discussion"] = Evidence(
                sources: [choice.candidate.origin.words] + reasons, confidence: Self.rounded(min(1, choice.quality)))
        }
        return evidence
    }

    private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

    /// Notes where every line went; neighbours in one place are one piece.
    func keepAccount(_ context: inout ImportContext) {
        guard context.options.keepsResidue else { return }
        var pending: Account.Piece?
        var lastNumber = 0
        for (line, place) in zip(page.lines, reader.places) {
            guard let place else { continue }
            let piece = piece(line, place)
            if var joined = pending, joined.place == piece.place, joined.reason == piece.reason, place.isResidue,
                lastNumber + 1 + line.blank >= line.number
            {
                joined.text += "\n" + piece.text
                pending = joined
            } else {
                if let pending { context.keep(pending) }
                pending = piece
            }
            lastNumber = line.lastNumber
        }
        if let pending { context.keep(pending) }
    }

    private func piece(_ line: TextLine, _ place: LinePlace) -> Account.Piece {
        let location = source.location(line: line.number, byteOffset: line.byteOffset)
        switch place {
        case .title: return Account.Piece(.metadata(.title), text: line.raw, location: location)
        case .byline: return Account.Piece(.metadata(.authors), text: line.raw, location: location)
        case .published: return Account.Piece(.metadata(.published), text: line.raw, location: location)
        case .caption: return Account.Piece(.body, text: line.raw, location: location, reason: "caption and credit of a picture")
        case .body: return Account.Piece(.body, text: line.raw, location: location)
        case .comment(let number, let part):
            return Account.Piece(.comment(id: CommentBuilder.id(number), part: part), text: line.raw, location: location)
        case .residue(let kind, let reason): return Account.Piece(.residue(kind), text: line.raw, location: location, reason: reason)
        }
    }
}
