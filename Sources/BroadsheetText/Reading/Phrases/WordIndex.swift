/// Literal phrases found at the beginning or the end of a text, the longest first.
struct WordIndex: Sendable {
    private let byFirst: PhraseBuckets
    private let byLast: PhraseBuckets

    init(_ phrases: some Sequence<String>) {
        let scalars = Set(phrases).map { Glyph.scalars($0) }.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
        byFirst = PhraseBuckets(scalars)
        byLast = PhraseBuckets(scalars.map { Array($0.reversed()) })
    }

    /// The lengths of the phrases that a text has at a place, the longest first.
    @inline(__always)
    func lengths(in text: Glyph.Text, at start: Int, _ accept: (Int) -> Bool) -> Int? {
        guard start < text.count else { return nil }
        let candidates = byFirst.candidates(text[start], start + 1 < text.count ? text[start + 1] : nil)
        return candidates.isEmpty ? nil : longest(candidates, in: text, at: start, accept)
    }

    private func longest(_ candidates: Range<Int>, in text: Glyph.Text, at start: Int, _ accept: (Int) -> Bool) -> Int? {
        for number in candidates where byFirst.begins(text, start, with: number) {
            let length = byFirst.length(number)
            if accept(start + length) { return length }
        }
        return nil
    }

    /// Whether any phrase stands at a place.
    func begin(_ text: Glyph.Text, at start: Int) -> Bool { lengths(in: text, at: start) { _ in true } != nil }

    /// All ends of phrases that begin at a place, the longest first.
    func ends(in text: Glyph.Text, at start: Int) -> [Int] {
        guard start < text.count else { return [] }
        var ends: [Int] = []
        for number in byFirst.candidates(text[start], start + 1 < text.count ? text[start + 1] : nil)
        where byFirst.begins(text, start, with: number) {
            ends.append(start + byFirst.length(number))
        }
        return ends
    }

    /// Where the longest phrase begins that ends at a place and passes a test.
    @inline(__always)
    func start(in text: Glyph.Text, endingAt end: Int, _ accept: (Int) -> Bool) -> Int? {
        guard end > 0, end <= text.count else { return nil }
        let candidates = byLast.candidates(text[end - 1], end > 1 ? text[end - 2] : nil)
        return candidates.isEmpty ? nil : longest(candidates, in: text, endingAt: end, accept)
    }

    private func longest(_ candidates: Range<Int>, in text: Glyph.Text, endingAt end: Int, _ accept: (Int) -> Bool) -> Int? {
        for number in candidates where byLast.ends(text, end, with: number) {
            let start = end - byLast.length(number)
            if accept(start) { return start }
        }
        return nil
    }
}
