/// Takes the small words off that join a name to a date: “posted by Ann on”, “Ann, ”, “| Ann”.
enum JoinerStripper {
    private static let startMarks = GlyphSet(" |·•,;:()[]#^/–—\"-»«›‹↑↓→▸►✭★")
    private static let endMarks = GlyphSet(" |·•,;:([#^/–—\"-»«›‹↑↓→▸►✭★")
    private static let leading = Glyph.scalars("par ")
    private static let trailing = ["permalink", "link permanente", "permanenter link", "edited", "edit"].map { Glyph.scalars($0) }

    static func strip(_ text: Glyph.Text) -> Glyph.Text {
        var text = LineEnds.squeezed(removingWeekdays(text))
        for _ in 0..<2 {
            stripStart(&text)
            stripEnd(&text)
        }
        if text.last == 0x29, !text.contains(0x28) {
            text.removeLast()
            text = LineEnds.trimmed(text[...])
        }
        stripLinks(&text)
        return text
    }

    private static func stripStart(_ text: inout Glyph.Text) {
        let low = Glyph.lowered(text)
        var at = 0
        while at < text.count {
            if let end = numberEnd(text, at) {
                at = end
            } else if startMarks.contains(text[at]) || Glyph.isSpace(text[at]) {
                at += 1
            } else if let length = Phrases.joiners.lengths(
                in: low, at: at, { $0 == low.count || low[$0] == 0x3a || low[$0] == 0x2c || Glyph.isSpace(low[$0]) })
            {
                at += length
            } else if low[at...].starts(with: leading) {
                at += leading.count
            } else {
                break
            }
        }
        if at > 0 { text.removeFirst(at) }
    }

    /// The number of a post in front of a name: “#12 Ann”, “+7 #12 Ann”.
    private static func numberEnd(_ text: Glyph.Text, _ start: Int) -> Int? {
        var at = start
        if text[at] == 0x2b { at += 1 }
        let isMarked = text[at...].first == 0x23
        if isMarked { at += 1 }
        let first = at
        while at < text.count, at - first < 9, Glyph.isDigit(text[at]) { at += 1 }
        guard at > first, at < text.count, Glyph.isSpace(text[at]) else { return nil }
        return isMarked || text[at...].first(where: { !Glyph.isSpace($0) }) == 0x23 ? at : nil
    }

    /// Where the number of a post begins that ends a text: “Ann #12”.
    private static func numberStart(_ text: Glyph.Text, _ end: Int) -> Int? {
        var at = end
        while at > 0, end - at < 9, Glyph.isDigit(text[at - 1]) { at -= 1 }
        return at < end && at > 0 && text[at - 1] == 0x23 ? at - 1 : nil
    }

    private static func stripEnd(_ text: inout Glyph.Text) {
        let low = Glyph.lowered(text)
        var end = text.count
        while end > 0 {
            if let start = numberStart(text, end) {
                end = start
            } else if endMarks.contains(text[end - 1]) || Glyph.isSpace(text[end - 1]) {
                end -= 1
            } else if let start = Phrases.joiners.start(
                in: low, endingAt: end, { $0 > 0 && (Glyph.isSpace(low[$0 - 1]) || [0x2c, 0x7c, 0x28].contains(low[$0 - 1])) })
            {
                end = start
            } else {
                break
            }
        }
        text.removeLast(text.count - end)
    }

    private static func stripLinks(_ text: inout Glyph.Text) {
        let low = Glyph.lowered(text)
        for word in trailing {
            var end = low.count
            if end > 0, low[end - 1] == 0x29 { end -= 1 }
            guard end >= word.count, low[..<end].suffix(word.count).elementsEqual(word) else { continue }
            var start = end - word.count
            if start > 0, low[start - 1] == 0x28 { start -= 1 }
            text = LineEnds.trimmed(text[..<start])
            return
        }
    }

    /// Whether a comma, a dot or nothing more follows.
    private static func isClosed(_ low: Glyph.Text, _ end: Int) -> Bool {
        end == low.count || low[end] == 0x2c || low[end] == 0x2e || end + 1 == low.count && Glyph.isSpace(low[end])
    }

    private static func removingWeekdays(_ text: Glyph.Text) -> Glyph.Text {
        let low = Glyph.lowered(text)
        var out = Glyph.Text()
        var at = 0
        while at < text.count {
            guard Glyph.isWord(low[at]) else {
                out.append(text[at])
                at += 1
                continue
            }
            var end = at
            while end < low.count, Glyph.isWord(low[end]) { end += 1 }
            if DateWords.weekdays.contains(low, at..<end) {
                out.append(0x20)
            } else if DateWords.shortWeekdays.contains(low, at..<end), isClosed(low, end) {
                out.append(0x20)
                if end < low.count { end += 1 }
            } else {
                out.append(contentsOf: text[at..<end])
            }
            at = end
        }
        return out
    }
}
