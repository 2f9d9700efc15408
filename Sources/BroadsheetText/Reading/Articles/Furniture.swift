internal import BroadsheetCore

/// Says what a line is for that belongs neither to the article nor to a comment.
struct Furniture {
    /// What a line is for, and why.
    struct Verdict {
        var kind: Residue.Kind
        var reason: String
        /// Whether the line's own words or place say so; otherwise its neighbours count as well.
        var isSure = true
    }

    private static let longest = 40
    private static let longestPhrase = 14
    private static let longestEntry = 16
    private static let shortestHeadline = 4
    private static let reach = 12

    let page: TextPage
    /// From the first line of the text to the last one that is kept.
    let text: Range<Int>
    let thread: ClosedRange<Int>?
    let title: Int?
    /// The names of the article's authors, in lower case.
    let authors: [Glyph.Text]

    init(page: TextPage, text: Range<Int>, thread: ClosedRange<Int>?, title: Int?, authors: [String]) {
        self.page = page
        self.text = text
        self.thread = thread
        self.title = title
        self.authors = authors.map { Glyph.lowered(Glyph.scalars($0)) }.filter { $0.count > 4 }
    }

    /// The verdict on a line by itself.
    func verdict(on index: Int) -> Verdict {
        let line = page.lines[index]
        let low = Glyph.lowered(Glyph.scalars(line.text))
        if line.words <= 8, let kind = FurnitureWords.row(low) { return kind }
        let words = FurnitureWords.words(of: low)
        if line.kind == .form, let found = ResiduePhrases.kind(of: words), found.kind == .related || found.kind == .navigation,
            !found.phrase.hasSuffix("…") || line.words <= Self.longest && found.phrase.contains(" ")
        {
            return Verdict(kind: found.kind, reason: "the words “\(found.phrase)”")
        }
        switch line.kind {
        case .form: return Verdict(kind: .commentForm, reason: "words of a comment form")
        case .header: return Verdict(kind: .commentForm, reason: "a heading of comments")
        case .noComments: return Verdict(kind: .commentForm, reason: "says that there are no comments")
        default: break
        }
        if FurnitureWords.isCopyright(low) { return Verdict(kind: .legal, reason: "begins like an imprint") }
        if let verdict = phrase(words, line, index) { return verdict }
        if line.kind == .related { return Verdict(kind: .related, reason: "a heading of other content") }
        // Within the text long lines are words of the article.
        let isTold = text.contains(index) && line.words > 12
        if line.words <= Self.longest, !isTold, let verdict = FurnitureWords.spoken(low, words: line.words) { return verdict }
        if line.words <= 4, FurnitureWords.networks(in: low) >= 2 { return Verdict(kind: .share, reason: "names networks in a row") }
        if FurnitureWords.isPrice(low) {
            return asksForMoney(around: index)
                ? Verdict(kind: .fundraiser, reason: "a sum beside a request for money") : Verdict(kind: .callToAction, reason: "a price")
        }
        if let thread, index >= thread.lowerBound, index <= thread.upperBound + 6, line.kind == .control || line.kind == .empty {
            return Verdict(kind: .commentForm, reason: "a button beside comments")
        }
        if line.words <= 4, line.kind != .prose, isBesideForm(index) {
            return Verdict(kind: .commentForm, reason: "a short line beside a comment form")
        }
        if line.words <= 5, !text.contains(index), FurnitureWords.namesComments(low) {
            return Verdict(kind: .commentForm, reason: "speaks of comments")
        }
        if FurnitureWords.isTrail(low) { return Verdict(kind: .navigation, reason: "a path through the site") }
        if isAboutAuthor(low, line, index) { return Verdict(kind: .authorBox, reason: "says who the author is") }
        if !text.contains(index), let verdict = row(line) { return verdict }
        if line.words > Self.longestEntry { return Verdict(kind: .unknown, reason: "outside of the text", isSure: false) }
        if text.contains(index) { return Verdict(kind: .unknown, reason: "a short line within the text") }
        return byPlace(index, line, low)
    }

    /// Stock phrases. Within the text and in longer lines they are words like others.
    private func phrase(_ words: String, _ line: TextLine, _ index: Int) -> Verdict? {
        guard let found = ResiduePhrases.kind(of: words) else {
            if line.words <= 60, ResiduePhrases.namesLicence(words) { return Verdict(kind: .legal, reason: "the name of a licence") }
            return nil
        }
        let isBeginning = found.phrase.hasSuffix("…")
        let mayBeLong = found.kind == .legal || found.kind == .authorBox || found.kind == .newsletter && line.words <= 30
        guard line.words <= Self.longestPhrase || mayBeLong || found.kind == .commentForm && line.words <= 120 else { return nil }
        if isBeginning, text.contains(index), line.words > 6, found.kind != .legal || found.phrase.count(where: { $0 == " " }) < 2 {
            return nil
        }
        // A headline can begin like a request or a label.
        if isBeginning, found.kind == .related || found.kind == .fundraiser, line.words > 7 { return nil }
        if found.kind == .callToAction, ResiduePhrases.newsletterWord(in: words) != nil {
            return Verdict(kind: .newsletter, reason: "the words “\(found.phrase)” and of a newsletter")
        }
        return Verdict(kind: found.kind, reason: "the words “\(found.phrase)”")
    }

    private func byPlace(_ index: Int, _ line: TextLine, _ low: Glyph.Text) -> Verdict {
        let isDated = line.kind == .date || line.kind == .nameAndDate
        if isDated || !low.contains(where: Glyph.isLetter) || line.text.hasPrefix("[") && !line.text.contains(" ")
            || line.digits * 2 > line.letters
        {
            return Verdict(kind: .unknown, reason: "says nothing by itself", isSure: false)
        }
        if FurnitureWords.isAddress(low) || FurnitureWords.isStreet(low) {
            return Verdict(kind: .unknown, reason: "says how somebody can be reached", isSure: false)
        }
        if let thread, thread.contains(index) {
            return Verdict(kind: line.words <= 4 ? .commentForm : .unknown, reason: "between the comments")
        }
        if index < text.lowerBound {
            if let title, index > title { return Verdict(kind: .unknown, reason: "between title and text", isSure: false) }
            let isEntry = line.kind != .prose || line.bullets > 0 || line.words <= 3
            if line.bullets == 0, line.words > 5 { return Verdict(kind: .related, reason: "a headline above the text", isSure: false) }
            return isEntry
                ? Verdict(kind: .navigation, reason: "an entry above the text", isSure: false)
                : Verdict(kind: .unknown, reason: "outside of the text", isSure: false)
        }
        if line.words >= Self.shortestHeadline, line.capitals == line.pieces, !line.traits.contains(.endsSentence),
            FurnitureWords.namesMenu(low)
        {
            return Verdict(kind: .navigation, reason: "entries of a menu in a row")
        }
        if let heading = heading(above: index) {
            let isRelated = heading == .related
            return Verdict(
                kind: heading, reason: isRelated ? "an entry under a heading of other content" : "an entry under a heading of such",
                isSure: isRelated)
        }
        if line.words >= 8, line.traits.contains(.endsSentence), line.bullets == 0, low.last != 0x3f {
            return Verdict(kind: .unknown, reason: "a sentence outside of the text", isSure: false)
        }
        return line.words >= Self.shortestHeadline
            ? Verdict(kind: .related, reason: "a headline behind the text", isSure: false)
            : Verdict(kind: .navigation, reason: "an entry behind the text", isSure: false)
    }

    /// What the nearest heading above is one of: other content, or entries of a menu.
    private func heading(above index: Int) -> Residue.Kind? {
        for other in (max(0, index - Self.reach)..<index).reversed() {
            let line = page.lines[other]
            if line.kind == .related || line.kind == .prose && line.words <= 3 || line.kind == .name {
                let words = FurnitureWords.words(of: Glyph.lowered(Glyph.scalars(line.text)))
                let kind = ResiduePhrases.kind(of: words)?.kind
                if line.kind == .related { return kind == .navigation ? .navigation : kind == .share ? nil : .related }
                if kind == .related { return .related }
            }
            if line.kind.isSection || MainBlock.isProse(line) { return nil }
        }
        return nil
    }

    /// Entries in one line, as they come where a menu was flattened.
    private func row(_ line: TextLine) -> Verdict? {
        let text = Glyph.scalars(line.text)
        let isRow =
            FurnitureWords.isRunTogether(text) && !line.traits.contains(.endsSentence)
            || FurnitureWords.isList(text, pieces: line.pieces, capitals: line.capitals)
        return isRow ? Verdict(kind: .navigation, reason: "entries of a menu in a row") : nil
    }

    /// Whether the lines directly above and below are of comment forms or headings.
    private func isBesideForm(_ index: Int) -> Bool {
        func isForm(_ index: Int) -> Bool {
            guard page.lines.indices.contains(index) else { return false }
            let line = page.lines[index]
            return line.kind == .header || line.kind == .form && FurnitureWords.row(Glyph.lowered(Glyph.scalars(line.text))) == nil
        }
        return isForm(index - 1) && (isForm(index + 1) || isForm(index + 2)) || isForm(index + 1) && isForm(index - 2)
    }

    private func asksForMoney(around index: Int) -> Bool {
        (max(0, index - 6)..<min(page.lines.count, index + 7)).contains { other in
            page.lines[other].words <= 30 && FurnitureWords.asksForMoney(Glyph.lowered(Glyph.scalars(page.lines[other].text)))
        }
    }

    /// Whether a line outside of the text tells of the author: it begins with the name, or with somebody and what they are by trade.
    private func isAboutAuthor(_ low: Glyph.Text, _ line: TextLine, _ index: Int) -> Bool {
        guard !text.contains(index), line.words <= 150 else { return false }
        for name in authors where low.starts(with: name) {
            if low.count <= name.count + 1 { return index > (title ?? 0) }
            if line.words >= 6 { return true }
        }
        if line.words >= 8, index >= text.upperBound, FurnitureWords.introduces(low) { return true }
        return line.words >= 6 && line.traits.contains(.startsUpper) && FurnitureWords.namesTrade(low)
    }
}
