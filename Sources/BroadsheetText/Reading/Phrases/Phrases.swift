internal import BroadsheetCore

/// The stock phrases, ready to be looked for.
enum Phrases {
    static let header = PhraseMatcher(PhraseTable.headers, withCounts: true)
    static let noComments = PhraseMatcher(PhraseTable.absences)
    static let form = PhraseMatcher(PhraseTable.forms + [PhraseTable.cancelLinks, PhraseTable.headingsWithCancelLink])
    static let related = PhraseMatcher(PhraseTable.others)
    static let control = PhraseMatcher(PhraseTable.controls)
    static let panel = PhraseMatcher(PhraseTable.panels)
    static let editNote = PhraseMatcher([PhraseTable.editNotes])
    static let dateLabel = PhraseMatcher([PhraseList("mul", PhraseTable.dateLabels.joined(separator: ";"))])

    private static let controlWords = PhraseTable.controls.flatMap(\.phrases)
        .map { phrase in String(phrase.reversed().drop { $0 == "*" }.reversed()) }
        .filter { !$0.contains("{") }

    static let buttonWords = WordIndex(
        controlWords.filter { word in
            word.unicodeScalars.count > 2 || word.unicodeScalars.first?.value.isIdeograph ?? false
        })
    /// Buttons of two and more words that can stand behind a name: “Ann log in to reply”.
    private static let trailingButtons = WordIndex(
        PhraseTable.controls.flatMap(\.phrases).filter {
            $0.contains(" ") && !$0.contains("{") && !$0.contains("*") && $0.unicodeScalars.first.map { Glyph.isLetter($0.value) } ?? false
        })
    private static let headerWords = WordIndex(
        PhraseTable.headers.flatMap(\.phrases).filter {
            $0.unicodeScalars.allSatisfy { Glyph.isLetter($0.value) } && $0.unicodeScalars.count > 4
        })
    static let says = WordIndex(SpeechWords.says)
    static let joiners = WordIndex(SpeechWords.joiners)

    /// Whether a line is a row of buttons and nothing else.
    static func isButtonRow(_ line: Glyph.Text) -> Bool {
        guard let first = line.first else { return false }
        if first != 0x23, !separators.contains(first), !buttonWords.begin(line, at: 0) { return false }
        // Which places are reached by whole buttons; each place once.
        var reached = [Bool](repeating: false, count: line.count + 1)
        reached[0] = true
        for start in line.indices where reached[start] {
            var ends = buttonWords.ends(in: line, at: start)
            if line[start] == 0x23 {
                var end = start + 1
                while end < line.count, Glyph.isDigit(line[end]) { end += 1 }
                ends.append(end)
            }
            if separators.contains(line[start]) { ends.append(start + 1) }
            for end in ends {
                var end = end
                // 赞50
                if line[end - 1].isIdeograph { while end < line.count, Glyph.isDigit(line[end]) { end += 1 } }
                if end == line.count { return true }
                var next = end
                while next < line.count, Glyph.isSpace(line[next]) { next += 1 }
                guard next > end else { continue }
                if next == line.count { return true }
                reached[next] = true
            }
        }
        return false
    }

    private static let separators = GlyphSet("|·•/()↓")

    /// Whether every piece between dots, bars and arrows is a button.
    static func isSplitControl(_ line: Glyph.Text) -> Bool {
        if !line.contains(where: { cut.contains($0) }), let first = line.first, let last = line.last, !Glyph.isSpace(first),
            !Glyph.isSpace(last)
        {
            return control.matches(line)
        }
        return line.split { cut.contains($0) }.allSatisfy { piece in
            let trimmed = piece.drop { Glyph.isSpace($0) }
            guard let last = trimmed.lastIndex(where: { !Glyph.isSpace($0) }) else { return true }
            return control.matches(trimmed[...last])
        }
    }

    private static let cut = GlyphSet("·|•↓/")

    /// Where a button begins that ends the line, behind a space.
    static func trailingButton(of line: Glyph.Text) -> Int? {
        trailingButtons.start(in: line, endingAt: line.count) { $0 > 1 && Glyph.isSpace(line[$0 - 1]) }
    }

    /// “Comments (12) on this”, “12 comments so far”: a heading with more words behind it.
    static func isLooseHeader(_ line: Glyph.Text) -> Bool {
        guard let first = line.first else { return false }
        var at = 0
        if Glyph.isDigit(first) {
            while at < line.count, at < 5, Glyph.isDigit(line[at]) { at += 1 }
            guard at < line.count, Glyph.isSpace(line[at]) else { return false }
            at += 1
            guard let length = headerWords.lengths(in: line, at: at, { $0 < line.count && Glyph.isSpace(line[$0]) }) else { return false }
            at += length
        } else {
            guard let length = headerWords.lengths(in: line, at: 0, { $0 < line.count }) else { return false }
            at = length
            if Glyph.isSpace(line[at]) { at += 1 }
            guard at < line.count, line[at] == 0x28 else { return false }
            at += 1
            let digits = at
            while at < line.count, at - digits < 5, Glyph.isDigit(line[at]) { at += 1 }
            guard at > digits, at < line.count, line[at] == 0x29 else { return false }
            at += 1
            guard at < line.count, Glyph.isSpace(line[at]) else { return false }
        }
        let rest = line.count - at - 1
        return (1...40).contains(rest)
    }
}
