/// Tells whether a whole line is one of many stock phrases. Lines come in lower case with white space squeezed.
struct PhraseMatcher: Sendable {
    typealias Line = UnsafeBufferPointer<UInt32>

    /// Bits for how phrases begin; most lines are none of them because of their first three scalars and their length.
    private var gate = PhraseGate()
    /// Phrases without a gap, by their hash.
    private let whole: HashTable<Bool>
    /// Phrases that anything may follow.
    private let beginnings: PhraseBuckets
    /// Phrases with a gap, by the words that they begin with.
    private let patterns: [PhrasePattern]
    private let byWords: PhraseBuckets
    /// Phrases that begin with a number, by the words behind it, and those without such words.
    private let numbered: [PhrasePattern]
    private let byWordsBehind: PhraseBuckets
    private let numbersAlone: [PhrasePattern]
    /// Phrases that begin with anything and end in words: “{x} üzerine {n} yorum”.
    private let endings: [(words: Glyph.Text, pattern: PhrasePattern)]

    static let longestRest = 120

    init(_ lists: [PhraseList], withCounts: Bool = false) {
        var texts: [String] = []
        for phrase in lists.flatMap(\.phrases) {
            if withCounts, !phrase.contains(" "), !phrase.contains("{") {
                // A heading of one word stands with a number as well: “comments 12”, “12 comments”.
                texts += ["\(phrase)", "\(phrase) {n}", "{n} \(phrase)", "\(phrase){n}", "\(phrase): {n}"]
            } else {
                texts.append(phrase)
            }
        }
        var whole = HashTable(empty: false)
        var beginnings: [Glyph.Text] = []
        var patterns: [PhrasePattern] = []
        for phrase in texts {
            let isOpen = phrase.hasSuffix("*")
            var text = phrase[...]
            while text.last == "*" { text.removeLast() }
            let scalars = Glyph.scalars(text)
            if text.contains("{n}") || text.contains("{x}") {
                patterns.append(PhrasePattern(text, isOpen: isOpen))
            } else if isOpen, !scalars.isEmpty {
                beginnings.append(scalars)
            } else if let first = scalars.first {
                let end = scalars.withUnsafeBufferPointer { Self.end(of: $0, from: 0) }
                let kept = end > 0 ? scalars.prefix(end) : scalars[...]
                whole.insert(TextHash.of(kept))
                gate.insert(whole: first, kept.count > 1 ? scalars[1] : 0, length: kept.count)
            }
        }
        self.whole = whole
        self.beginnings = PhraseBuckets(beginnings)
        self.patterns = patterns.filter { $0.words(0) != nil }
        byWords = PhraseBuckets(self.patterns.compactMap { $0.words(0) })
        numbered = patterns.filter { $0.beginsWithNumber && $0.words(1) != nil }
        byWordsBehind = PhraseBuckets(numbered.compactMap { $0.words(1) })
        numbersAlone = patterns.filter { $0.beginsWithNumber && $0.words(1) == nil }
        endings = patterns.compactMap { pattern in
            guard !pattern.isOpen, pattern.beginsWithAnything, let words = pattern.words(pattern.parts.count - 1) else { return nil }
            return (words, pattern)
        }
        for words in beginnings + self.patterns.compactMap({ $0.words(0) }) { gate.insert(beginning: words) }
    }

    /// Whether a line is one of the phrases.
    func matches(_ line: Glyph.Text) -> Bool { line.withUnsafeBufferPointer { matches($0) } }

    /// Whether a piece of a line is one of the phrases.
    func matches(_ line: Glyph.Text.SubSequence) -> Bool { line.withUnsafeBufferPointer { matches($0) } }

    private func matches(_ line: Line) -> Bool {
        guard let first = line.first else { return false }
        let end = Self.end(of: line, from: 0)
        let count = end > 0 ? end : line.count
        if gate.mayBeWhole(first, count > 1 ? line[1] : 0, length: count), isWhole(line, count) { return true }
        if gate.mayBegin(line) {
            let second = line.count > 1 ? line[1] : nil
            for number in beginnings.candidates(first, second) where beginnings.begins(line, 0, with: number) {
                if end - beginnings.length(number) <= Self.longestRest { return true }
            }
            for number in byWords.candidates(first, second) where patterns[byWords.numbers[number]].matches(line) { return true }
        }
        if hasEnding(line, upTo: end) { return true }
        guard Glyph.isDigit(first) || first == 0x28 || first == 0x2e || first == 0x2c || first == 0x20 else { return false }
        return isNumbered(line)
    }

    private func isWhole(_ line: Line, _ count: Int) -> Bool {
        var hash = TextHash()
        for at in 0..<count { hash.add(line[at]) }
        return whole.contains(hash.value)
    }

    /// Whether a line is a phrase that anything may stand in front of.
    func endsWithPhrase(_ line: Glyph.Text) -> Bool {
        line.withUnsafeBufferPointer { hasEnding($0, upTo: Self.end(of: $0, from: 0)) }
    }

    private func hasEnding(_ line: Line, upTo end: Int) -> Bool {
        endings.contains { words, pattern in
            guard end > words.count, line[end - 1] == words[words.count - 1] else { return false }
            return line[(end - words.count)..<end].elementsEqual(words) && pattern.matches(line)
        }
    }

    private func isNumbered(_ line: Line) -> Bool {
        for pattern in numbersAlone where pattern.matches(line) { return true }
        return PhrasePattern.anyNumberEnd(line, from: 0) { end in
            guard end < line.count else { return false }
            for number in byWordsBehind.candidates(line[end], end + 1 < line.count ? line[end + 1] : nil)
            where byWordsBehind.begins(line, end, with: number) && numbered[byWordsBehind.numbers[number]].matches(line) {
                return true
            }
            return false
        }
    }

    /// Where a line ends without dots, colons and the like; where its rest begins when nothing else is in it.
    @inline(__always)
    static func end(of line: Line, from start: Int) -> Int {
        var end = line.count
        while end > start, isTrailing(line[end - 1]) || Glyph.isSpace(line[end - 1]) { end -= 1 }
        return end
    }

    /// `.:!…*`
    @inline(__always)
    private static func isTrailing(_ scalar: UInt32) -> Bool {
        scalar == 0x2e || scalar == 0x3a || scalar == 0x21 || scalar == 0x2026 || scalar == 0x2a
    }
}
