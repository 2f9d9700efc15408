/// Weighs whether a reading is the page's comment thread. Every contribution keeps its reason.
struct ThreadEvidence {
    let page: TextPage

    /// What a contribution is about, in the order of the learned models.
    enum Topic: Int, CaseIterable, Sendable {
        case header, headerCount, equalCount, pageCount, otherHeading, noComments, says, buttons, clock, names, namesReturn, withoutText
        case sentences, style, form, oneAuthor, oneItem, regular, tooLong
    }

    /// A contribution.
    struct Reason: Sendable {
        let topic: Topic
        let value: Double
        let words: Words
    }

    /// What a reason says; put into words only when somebody asks, as most readings are dropped.
    enum Words: Sendable, ExpressibleByStringLiteral {
        case fixed(String)
        /// Words, and the line that they are about.
        case line(String, Int)
        /// A number between words.
        case number(String, Int, String)

        init(stringLiteral words: String) { self = .fixed(words) }
    }

    private struct Weighing {
        var reasons: [Reason] = []
        var total = 0.0

        mutating func add(_ topic: Topic, _ value: Double, _ words: Words) {
            guard value != 0 else { return }
            total += value
            reasons.append(Reason(topic: topic, value: (value * 100).rounded() / 100, words: words))
        }
    }

    private struct Above {
        var header: (distance: Int, index: Int)?
        var absence: Int?
        var side: Int?
    }

    /// Fills a candidate's style, score and reasons.
    func weigh(_ candidate: inout ThreadCandidate) {
        candidate.style = meanStyle(candidate)
        var weighing = Weighing()
        guard let span = candidate.span, !candidate.items.isEmpty else {
            candidate.score = -9
            return
        }
        let above = lookAbove(span.lowerBound)
        weighHeadings(above, candidate, &weighing)
        weighItems(candidate, &weighing)
        weighTexts(candidate, span, above, &weighing)
        candidate.score = weighing.total
        candidate.reasons = weighing.reasons
    }

    private func meanStyle(_ candidate: ThreadCandidate) -> Double {
        var sum = 0.0
        var count = 0
        for item in candidate.items {
            for index in item.body where page.lines[index].characters > 15 {
                sum += Double(max(-3, min(3, page.lines[index].style)))
                count += 1
                if count == 60 { return sum / 60 }
            }
        }
        return count > 0 ? sum / Double(count) : 0
    }

    private func lookAbove(_ first: Int) -> Above {
        var above = Above()
        for (distance, index) in (max(0, first - 40)..<first).reversed().enumerated() {
            let line = page.lines[index]
            if line.kind == .header, !line.isSidebar {
                above.header = (distance, index)
                return above
            }
            if line.kind == .noComments, above.absence == nil { above.absence = index }
            if line.kind == .related || line.kind == .header, distance < 8 {
                above.side = above.side ?? index
                if line.isSidebar, line.namesComments { return above }
            }
            if line.kind == .prose, line.words > 30 { return above }
        }
        return above
    }

    /// What a reason says.
    func text(of reason: Reason) -> String {
        switch reason.words {
        case .fixed(let words): words
        case .line(let words, let index): "\(words) “\(page.lines[index].text.prefix(60))”"
        case .number(let words, let number, let rest): "\(words)\(number)\(rest)"
        }
    }

    private func weighHeadings(_ above: Above, _ candidate: ThreadCandidate, _ weighing: inout Weighing) {
        let count = candidate.items.count
        var declared: Int?
        if let header = above.header {
            declared = page.lines[header.index].declared
            weighing.add(.header, header.distance < 14 ? 2.2 : 0.7, .line("heading", header.index))
            if let declared, declared > 0, candidate.isZone { weighing.add(.headerCount, 0.5, "the heading gives a count") }
            if let declared, declared > 0, Double(abs(declared - count)) <= 0.1 * Double(count) {
                weighing.add(.equalCount, 1, .number("its count, ", declared, ", is that of the items"))
            }
        }
        if let side = above.side, above.header == nil {
            let isPressed = candidate.items.contains { self.isPressed($0) }
            weighing.add(.otherHeading, !page.lines[side].isSidebar ? -0.6 : isPressed ? -1 : -2.5, .line("under", side))
        }
        if count > 2, page.counts.contains(count), declared != count {
            weighing.add(.pageCount, 1.2, .number("the page counts ", count, ""))
        }
        if let absence = above.absence { weighing.add(.noComments, -2.5, .line("the page says", absence)) }
        if candidate.anchorKind == .says { weighing.add(.says, count > 1 ? 2 : 0.6, "“name says:” lines") }
    }

    /// Whether an item has a button.
    func isPressed(_ item: ThreadItem) -> Bool {
        item.tail.contains { page.lines[$0].isButton } || item.head.contains { page.lines[$0].isButton }
    }

    private func weighItems(_ candidate: ThreadCandidate, _ weighing: inout Weighing) {
        let items = candidate.items
        let count = Double(items.count)
        let buttons = Double(items.count { isPressed($0) }) / count
        weighing.add(.buttons, 1.6 * buttons, .number("buttons at ", Int(buttons * 100), " % of the items"))
        weighing.add(.clock, Double(items.count { $0.date?.isTimed ?? false }) / count, "times of day or relative dates")
        let named = candidate.named
        weighing.add(.names, candidate.isZone ? 0.8 * named - 0.2 : named - 0.5, .number("names at ", Int(named * 100), " % of the items"))
        let names = items.compactMap { $0.author }
        let distinct = Set(names).count
        if distinct > 1, distinct < names.count, items.count > 4 { weighing.add(.namesReturn, 0.5, "names come back") }
        if distinct == 1, items.count > 3, Double(names.count) > 0.6 * count { weighing.add(.oneAuthor, -1, "one author only") }
    }

    private func weighTexts(_ candidate: ThreadCandidate, _ span: ClosedRange<Int>, _ above: Above, _ weighing: inout Weighing) {
        let lines = page.lines
        let items = candidate.items
        let count = Double(items.count)
        let filled = Double(items.count { $0.body.reduce(0) { $0 + lines[$1].pieces } >= 3 }) / count
        if filled < 0.7 { weighing.add(.withoutText, -2 * (1 - filled), "items without text") }
        let ended = Double(items.count { $0.body.contains { lines[$0].kind == .prose } }) / count
        weighing.add(.sentences, ended - 0.6, "sentences")
        weighing.add(.style, max(-1.8, min(1.8, candidate.style)), "style of the texts")
        let behind = (span.upperBound + 1)..<max(span.upperBound + 1, min(lines.count, span.upperBound + 8))
        if let form = behind.first(where: { lines[$0].kind == .form }) { weighing.add(.form, 0.8, .line("form behind:", form)) }
        if items.count == 1 {
            let declares = above.header.flatMap { lines[$0.index].declared }.map { $0 > 0 } ?? false
            weighing.add(.oneItem, candidate.isZone && !declares ? -1.1 : -0.6, "one item")
        }
        let timed = Double(items.count { $0.date?.isTimed ?? false }) / count
        if items.count >= 6, ended >= 0.9, timed >= 0.9, candidate.style > 0.3 { weighing.add(.regular, 0.8, "a long regular series") }
        if Double(items.reduce(0) { $0 + $1.body.count }) / count > 30 { weighing.add(.tooLong, -1.5, "very long items") }
    }
}
