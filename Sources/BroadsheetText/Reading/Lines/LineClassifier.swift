/// Says what a line looks like by itself; the first rule that fits decides.
enum LineClassifier {
    private static let longestPhrase = 200
    private static let longestDated = 240
    private static let longestSays = 90
    private static let longestEditNote = 20

    static func classify(_ line: inout TextLine, _ text: Glyph.Text, low: Glyph.Text) {
        line.kind = kind(&line, text, low)
    }

    private static func kind(_ line: inout TextLine, _ text: Glyph.Text, _ low: Glyph.Text) -> LineKind {
        if text.isEmpty { return .empty }
        guard text.contains(where: { Glyph.isAlphanumeric($0) }) else { return .control }
        if text.count <= longestPhrase, let kind = phraseKind(&line, text, low) { return kind }
        if text.count <= longestDated, let kind = datedKind(&line, text, low) { return kind }
        if text.count <= longestSays, let kind = saysKind(&line, text, low) { return kind }
        if isNumberLine(text) || isTime(low) || text.count <= 1 { return .control }
        // What is no longer than a name was held against the phrases above.
        return NameShape.isName(text, low: low, isPhrase: false) ? .name : .prose
    }

    private static func phraseKind(_ line: inout TextLine, _ text: Glyph.Text, _ low: Glyph.Text) -> LineKind? {
        line.replyTo = SaysReader.answered(text, low: low).map { Glyph.string($0) }
        if Phrases.control.matches(low) || line.words <= 8 && (Phrases.isButtonRow(low) || Phrases.isSplitControl(low)) { return .control }
        if line.words <= 12, Phrases.panel.matches(low) {
            line.isDateLabel = Phrases.dateLabel.matches(low)
            return .control
        }
        if line.words <= longestEditNote, Phrases.editNote.matches(low) { return .control }
        if isInvitation(line, low) { return .form }
        if Phrases.noComments.matches(low) { return .noComments }
        if line.words <= 30, Phrases.header.matches(low) { return .header }
        if line.words <= 7, !line.traits.contains(.endsSentence), Phrases.isLooseHeader(low) { return .header }
        if line.words <= 8, Phrases.related.matches(low) { return .related }
        return Phrases.form.matches(low) ? .form : nil
    }

    /// A sentence with an `x` glued to it, the button that closes it: wpDiscuz invites its readers so, in any language.
    private static func isInvitation(_ line: TextLine, _ low: Glyph.Text) -> Bool {
        guard low.count > 10, line.words <= 20, low.last == 0x78 else { return false }
        return [0x2e, 0x21, 0x3f, 0x3002].contains(low[low.count - 2]) && Glyph.isLetter(low[low.count - 3])
    }

    private static func saysKind(_ line: inout TextLine, _ text: Glyph.Text, _ low: Glyph.Text) -> LineKind? {
        guard let length = SaysReader.nameLength(low) ?? SaysReader.gluedNameLength(low) else { return nil }
        let name = Array(text[..<length])
        guard NameShape.isName(name) else { return nil }
        let hasMark = text.last == 0x3a || text.last == 0x2026 || text.suffix(3).elementsEqual([0x2e, 0x2e, 0x2e])
        guard hasMark || line.words <= 6 else { return nil }
        line.says = Glyph.string(name)
        return .says
    }

    static func isNumberLine(_ text: some Sequence<UInt32>) -> Bool {
        var hasDigit = false
        for scalar in text {
            if Glyph.isDigit(scalar) { hasDigit = true } else if Glyph.isWord(scalar), scalar != 0x5f { return false }
        }
        return hasDigit
    }

    private static func isTime(_ low: Glyph.Text) -> Bool {
        low.count <= 32 && DateFinder(low: low, line: low).clock(at: 0)?.end == low.count
    }
}
