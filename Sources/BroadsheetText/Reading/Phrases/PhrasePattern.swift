/// A phrase with gaps.
struct PhrasePattern: Sendable {
    enum Part: Sendable {
        case words(Glyph.Text)
        case number
        case anything
    }

    let parts: [Part]
    /// Whether anything may follow.
    let isOpen: Bool

    init(_ text: Substring, isOpen: Bool) {
        self.isOpen = isOpen
        var parts: [Part] = []
        var words = ""
        var rest = text
        while let character = rest.first {
            if rest.hasPrefix("{n}") || rest.hasPrefix("{x}") {
                if !words.isEmpty { parts.append(.words(Glyph.scalars(words))) }
                words = ""
                parts.append(rest.hasPrefix("{n}") ? .number : .anything)
                rest = rest.dropFirst(3)
            } else {
                words.append(character)
                rest = rest.dropFirst()
            }
        }
        if !words.isEmpty { parts.append(.words(Glyph.scalars(words))) }
        self.parts = parts
    }

    /// The words of a part; `nil` where it is a gap or not there.
    func words(_ part: Int) -> Glyph.Text? {
        if parts.indices.contains(part), case .words(let words) = parts[part] { return words }
        return nil
    }

    var beginsWithAnything: Bool { if case .anything? = parts.first { true } else { false } }

    var beginsWithNumber: Bool { if case .number? = parts.first { true } else { false } }

    func matches(_ line: PhraseMatcher.Line) -> Bool { matches(line, from: 0, part: 0) }

    /// Calls itself once a part of the phrase, of which there are a handful.
    private func matches(_ line: PhraseMatcher.Line, from start: Int, part: Int) -> Bool {
        guard part < parts.count else {
            let end = PhraseMatcher.end(of: line, from: start)
            return isOpen ? end - start <= PhraseMatcher.longestRest : end == start
        }
        switch parts[part] {
        case .words(let words):
            guard words.count <= line.count - start else { return false }
            for at in words.indices where line[start + at] != words[at] { return false }
            return matches(line, from: start + words.count, part: part + 1)
        case .number:
            return Self.anyNumberEnd(line, from: start) { matches(line, from: $0, part: part + 1) }
        case .anything:
            if part == parts.count - 1 { return start < line.count }
            var end = line.count
            while end > start {
                if matches(line, from: end, part: part + 1) { return true }
                end -= 1
            }
            return false
        }
    }

    /// Whether a test holds at any place where a number, perhaps in brackets, can end.
    static func anyNumberEnd(_ line: PhraseMatcher.Line, from start: Int, _ test: (Int) -> Bool) -> Bool {
        var at = start
        if at < line.count, line[at] == 0x28 { at += 1 }
        let first = at
        while at < line.count, at - first < 9, isNumberPart(line[at]) {
            at += 1
            if test(at) || at < line.count && line[at] == 0x29 && test(at + 1) { return true }
        }
        return false
    }

    private static func isNumberPart(_ scalar: UInt32) -> Bool {
        Glyph.isDigit(scalar) || scalar == 0x2e || scalar == 0x2c || scalar == 0x20
    }
}
