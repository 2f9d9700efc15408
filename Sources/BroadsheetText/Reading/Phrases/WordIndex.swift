/// Literal phrases found at the beginning or the end of a text, the longest first.
struct WordIndex: Sendable {
    private var byFirst: [UInt32: [Glyph.Text]] = [:]
    private var byLast: [UInt32: [Glyph.Text]] = [:]

    init(_ phrases: some Sequence<String>) {
        for phrase in Set(phrases) {
            let scalars = Glyph.scalars(phrase)
            guard let first = scalars.first, let last = scalars.last else { continue }
            byFirst[first, default: []].append(scalars)
            byLast[last, default: []].append(scalars)
        }
        for key in byFirst.keys { byFirst[key]?.sort { $0.count > $1.count } }
        for key in byLast.keys { byLast[key]?.sort { $0.count > $1.count } }
    }

    /// The lengths of the phrases that a text has at a place, the longest first.
    func lengths(in text: Glyph.Text, at start: Int, _ accept: (Int) -> Bool) -> Int? {
        guard start < text.count, let candidates = byFirst[text[start]] else { return nil }
        for phrase in candidates where text[start...].starts(with: phrase) && accept(start + phrase.count) { return phrase.count }
        return nil
    }

    /// All ends of phrases that begin at a place.
    func ends(in text: Glyph.Text, at start: Int) -> [Int] {
        guard start < text.count, let candidates = byFirst[text[start]] else { return [] }
        return candidates.filter { text[start...].starts(with: $0) }.map { start + $0.count }
    }

    /// Where the longest phrase begins that ends at a place and passes a test.
    func start(in text: Glyph.Text, endingAt end: Int, _ accept: (Int) -> Bool) -> Int? {
        guard end > 0, end <= text.count, let candidates = byLast[text[end - 1]] else { return nil }
        for phrase in candidates where phrase.count <= end {
            let start = end - phrase.count
            if text[start..<end].elementsEqual(phrase), accept(start) { return start }
        }
        return nil
    }
}
