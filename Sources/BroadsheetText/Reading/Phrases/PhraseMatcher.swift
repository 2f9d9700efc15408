/// Tells whether a whole line is one of many stock phrases. Lines come in lower case with white space squeezed.
struct PhraseMatcher: Sendable {
    /// Phrases without a gap, by their hash.
    private var whole: Set<UInt64> = []
    /// Phrases that anything may follow, by their first scalar.
    private var beginnings: [UInt32: [Glyph.Text]] = [:]
    /// Phrases with a gap, by their first scalar; 0 stands for a number.
    private var patterns: [UInt32: [Pattern]] = [:]

    private static let longestRest = 120
    private static let trailing: Set<UInt32> = Set(".:!…*".unicodeScalars.map(\.value))

    init(_ lists: [PhraseList], withCounts: Bool = false) {
        for list in lists {
            for phrase in list.phrases {
                if withCounts, !phrase.contains(" "), !phrase.contains("{") {
                    // A heading of one word stands with a number as well: “comments 12”, “12 comments”.
                    for variant in ["\(phrase)", "\(phrase) {n}", "{n} \(phrase)", "\(phrase){n}", "\(phrase): {n}"] { add(variant) }
                } else {
                    add(phrase)
                }
            }
        }
    }

    private mutating func add(_ phrase: String) {
        let isOpen = phrase.hasSuffix("*")
        var text = phrase[...]
        while text.last == "*" { text.removeLast() }
        if !text.contains("{n}"), !text.contains("{x}") {
            let scalars = Glyph.scalars(text)
            if isOpen, let first = scalars.first {
                beginnings[first, default: []].append(scalars)
            } else {
                let trimmed = scalars.prefix(Self.end(of: scalars))
                if !trimmed.isEmpty { whole.insert(TextHash.of(trimmed)) } else { whole.insert(TextHash.of(scalars)) }
            }
            return
        }
        let pattern = Pattern(text, isOpen: isOpen)
        switch pattern.parts.first {
        case .words(let words): patterns[words.first ?? 0, default: []].append(pattern)
        default: patterns[0, default: []].append(pattern)
        }
    }

    /// Whether a line is one of the phrases.
    func matches(_ line: Glyph.Text) -> Bool { matches(line[...]) }

    /// Whether a piece of a line is one of the phrases.
    func matches(_ line: Glyph.Text.SubSequence) -> Bool {
        guard let first = line.first else { return false }
        let end = Self.end(of: line)
        let trimmed = line[..<end]
        if trimmed.isEmpty ? whole.contains(TextHash.of(line)) : whole.contains(TextHash.of(trimmed)) { return true }
        if let candidates = beginnings[first] {
            for beginning in candidates where line.starts(with: beginning) {
                if end - line.startIndex - beginning.count <= Self.longestRest { return true }
            }
        }
        if let candidates = patterns[first], candidates.contains(where: { $0.matches(line) }) { return true }
        guard Glyph.isDigit(first) || first == 0x28 || first == 0x2e || first == 0x2c || first == 0x20 else { return false }
        return patterns[0]?.contains { $0.matches(line) } ?? false
    }

    /// Where a line ends without dots, colons and the like.
    fileprivate static func end(of line: some BidirectionalCollection<UInt32> & RandomAccessCollection) -> Int {
        var count = line.count
        var index = line.endIndex
        while count > 0 {
            line.formIndex(before: &index)
            guard trailing.contains(line[index]) || Glyph.isSpace(line[index]) else { break }
            count -= 1
        }
        return count
    }

    fileprivate static func end(of line: Glyph.Text.SubSequence) -> Int {
        var end = line.endIndex
        while end > line.startIndex, trailing.contains(line[end - 1]) || Glyph.isSpace(line[end - 1]) { end -= 1 }
        return end
    }

    /// A phrase with gaps.
    struct Pattern: Sendable {
        enum Part: Sendable {
            case words(Glyph.Text)
            case number
            case anything
        }

        let parts: [Part]
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

        func matches(_ line: Glyph.Text.SubSequence) -> Bool { matches(line, from: line.startIndex, part: 0) }

        /// Calls itself once a part of the phrase, of which there are a handful.
        private func matches(_ line: Glyph.Text.SubSequence, from start: Int, part: Int) -> Bool {
            guard part < parts.count else {
                let rest = line[start...]
                let end = PhraseMatcher.end(of: rest)
                return isOpen ? end - start <= PhraseMatcher.longestRest : end == start
            }
            switch parts[part] {
            case .words(let words):
                guard line[start...].starts(with: words) else { return false }
                return matches(line, from: start + words.count, part: part + 1)
            case .number:
                return Self.numberEnds(line, from: start).contains { matches(line, from: $0, part: part + 1) }
            case .anything:
                if part == parts.count - 1 { return start < line.endIndex }
                var end = line.endIndex
                while end > start {
                    if matches(line, from: end, part: part + 1) { return true }
                    end -= 1
                }
                return false
            }
        }

        /// Where a number, perhaps in brackets, can end; the longest first.
        private static func numberEnds(_ line: Glyph.Text.SubSequence, from start: Int) -> [Int] {
            var at = start
            if at < line.endIndex, line[at] == 0x28 { at += 1 }
            var ends: [Int] = []
            let first = at
            while at < line.endIndex, at - first < 9, isNumberPart(line[at]) {
                at += 1
                ends.append(at)
                if at < line.endIndex, line[at] == 0x29 { ends.append(at + 1) }
            }
            return ends.reversed()
        }

        private static func isNumberPart(_ scalar: UInt32) -> Bool {
            Glyph.isDigit(scalar) || scalar == 0x2e || scalar == 0x2c || scalar == 0x20
        }
    }
}
