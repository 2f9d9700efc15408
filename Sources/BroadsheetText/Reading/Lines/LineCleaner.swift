/// Takes off a line what renderers put around its words: bullets, marks of pictures, doubled names.
enum LineCleaner {
    struct Cleaned {
        var text: Glyph.Text
        /// The text in small letters.
        var low: Glyph.Text = []
        var bullets = 0
    }

    private static let marks = GlyphSet("*•□☆○●■▪◦·+‣⁃–-")
    /// Bullets that may stand alone on their line.
    private static let lonely = GlyphSet("•□☆*o+#")

    /// - Parameter mayHaveGaps: Whether white space stands in front of a mark.
    static func clean(_ squeezed: Glyph.Text, mayHaveGaps: Bool) -> Cleaned {
        var cleaned = Cleaned(text: squeezed)
        for _ in 0..<2 {
            guard let bullet = bullet(of: cleaned.text) else { break }
            let isNumber = Glyph.isDigit(cleaned.text[0])
            if isNumber, startsWithMonth(cleaned.text[bullet.end...]) { break }
            guard bullet.end < cleaned.text.count || bullet.mark == 1 && lonely.contains(cleaned.text[0]) else { break }
            // A dash is a bullet in a list, and leads to the name below a text.
            if cleaned.text[0] != 0x2013 { cleaned.bullets += bullet.mark }
            cleaned.text = LineEnds.trimmed(cleaned.text[bullet.end...])
        }
        let hasPlaceholders = cleaned.text.contains(0x5b)
        if hasPlaceholders { removePlaceholders(&cleaned.text) }
        if mayHaveGaps || hasPlaceholders { closeGaps(&cleaned.text) }
        if cleaned.text.count < 140 { removeAvatar(&cleaned.text) }
        let half = cleaned.text.count / 2
        if half > 2, cleaned.text.count % 2 == 0, cleaned.text[..<half].elementsEqual(cleaned.text[half...]) {
            cleaned.text.removeLast(half)
        }
        cleaned.low = Glyph.lowered(cleaned.text)
        if cleaned.text.count < 70, let start = Phrases.trailingButton(of: cleaned.low) {
            cleaned.text = LineEnds.trimmed(cleaned.text[..<start])
            cleaned.low = Glyph.lowered(cleaned.text)
        }
        return cleaned
    }

    /// Whether a line begins with a bullet or a number of a list.
    static func startsWithBullet(_ text: Glyph.Text) -> Bool { bullet(of: text) != nil }

    /// Where the bullet and the space behind it end, and how many characters the bullet has.
    private static func bullet(of text: Glyph.Text) -> (mark: Int, end: Int)? {
        guard let first = text.first else { return nil }
        var mark = 0
        let next = text.count > 1 ? text[1] : 0
        if marks.contains(first) {
            mark = 1
        } else if first == 0x6f || first == 0x76 || first == 0x78 || first == 0x23 {
            guard text.count > 1, Glyph.isSpace(next) else { return nil }
            mark = 1
        } else if Glyph.isDigit(first) {
            var at = 0
            while at < text.count, at < 4, Glyph.isDigit(text[at]) { at += 1 }
            guard at <= 3, at < text.count, text[at] == 0x2e || text[at] == 0x29 else { return nil }
            at += 1
            guard at == text.count || Glyph.isSpace(text[at]) || text[at] == 0x5b else { return nil }
            mark = at
        } else {
            return nil
        }
        var end = mark
        while end < text.count, Glyph.isSpace(text[end]) { end += 1 }
        return (mark, end)
    }

    /// “19. Februar” is no item of a list.
    private static func startsWithMonth(_ text: Glyph.Text.SubSequence) -> Bool {
        DateWords.month(Glyph.lowered(text.prefix(20)), at: 0) != nil
    }

    /// `[ae9]` at the start, `[ ]` and `[   ]` anywhere: pictures and boxes.
    private static func removePlaceholders(_ text: inout Glyph.Text) {
        if text.first == 0x5b, let end = text.firstIndex(of: 0x5d), end <= 41,
            text[1..<end].allSatisfy({ Glyph.isWord($0) || $0 == 0x20 || $0 == 0x2e || $0 == 0x2d }), !isDate(text[1..<end])
        {
            text = LineEnds.trimmed(text[(end + 1)...])
        }
        var at = 0
        while at < text.count {
            if text[at] == 0x5b {
                var end = at + 1
                while end < text.count, Glyph.isSpace(text[end]) { end += 1 }
                if end < text.count, text[end] == 0x5d {
                    text.removeSubrange(at...end)
                    continue
                }
            }
            at += 1
        }
        text = LineEnds.trimmed(text[...])
    }

    private static func isDate(_ inside: Glyph.Text.SubSequence) -> Bool {
        guard inside.contains(0x20) || inside.count > 7, inside.contains(where: { Glyph.isDigit($0) }) else { return false }
        let inside = Array(inside)
        return DateFinder.find(inside, low: Glyph.lowered(inside)) != nil
    }

    /// A space before a full stop, which renderers leave behind links.
    private static func closeGaps(_ text: inout Glyph.Text) {
        var gaps: [Int] = []
        text.withUnsafeBufferPointer { text in
            guard text.count > 2 else { return }
            for at in 1..<(text.count - 1) where text[at] == 0x20 {
                switch text[at + 1] {
                case 0x2e, 0x2c, 0x3a, 0x3b, 0x29: break
                default: continue
                }
                guard Glyph.isWord(text[at - 1]) || [0x201d, 0x22, 0xbb, 0x29].contains(text[at - 1]) else { continue }
                if at + 2 == text.count || Glyph.isSpace(text[at + 2]) { gaps.append(at) }
            }
        }
        if gaps.isEmpty { return }
        var out = Glyph.Text()
        var next = 0
        for (index, scalar) in text.enumerated() {
            if next < gaps.count, gaps[next] == index { next += 1 } else { out.append(scalar) }
        }
        text = out
    }

    private static let avatarWords = [
        "permalien", "permalink", "avatar for", "avatar of", "avatar", "profile picture of", "photo of", "foto von", "bild von",
    ].map { Glyph.scalars($0) }
    private static let avatar = Glyph.scalars(" avatar ")

    private static func removeAvatar(_ text: inout Glyph.Text) {
        guard let first = text.first else { return }
        if [0x70, 0x50, 0x61, 0x41, 0x66, 0x46, 0x62, 0x42].contains(first) {
            for word in avatarWords where Glyph.hasLowered(text, 0, word) {
                guard word.count + 1 < text.count, Glyph.lowered(text[word.count]) == 0x20 else { continue }
                text.removeFirst(word.count + 1)
                break
            }
        }
        // “Ann avatar Ann Lee”
        for at in text.indices.dropLast() where text[at] == 0x20 && text[at + 1] | 0x20 == 0x61 && Glyph.hasLowered(text, at, avatar) {
            let name = text[..<at]
            let rest = text[(at + avatar.count)...]
            if name.count >= 2, name.count <= 40, rest.starts(with: name) {
                text = Array(rest)
                return
            }
        }
    }
}
