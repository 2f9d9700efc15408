/// Words, each with a small number that says what it means, as pieces of a line are looked up among them.
///
/// Most words of a text are not among them, and most of those are told by their first letter and their length, before anything is hashed.
struct WordSet: Sendable {
    private var table = HashTable<UInt8>(empty: 0)
    /// The lengths of the words that begin with each ASCII character, as bits; the last entry is for all others.
    private var lengths = [UInt64](repeating: 0, count: 129)

    init(_ words: some Sequence<String>) {
        for word in words { insert(word, 1) }
    }

    mutating func insert(_ word: String, _ value: UInt8) {
        let scalars = Glyph.scalars(word)
        guard let first = scalars.first else { return }
        let place = table.place(of: TextHash.of(scalars))
        table[place: place] = value
        lengths[Int(min(first, 128))] |= Self.bit(scalars.count)
    }

    @inline(__always)
    private static func bit(_ length: Int) -> UInt64 { 1 << UInt64(min(length, 63)) }

    /// The number of the word between two places; `nil` when it is none of the words.
    @inline(__always)
    func value(of text: Glyph.Text, _ range: Range<Int>) -> UInt8? {
        guard !range.isEmpty else { return nil }
        return text.withUnsafeBufferPointer { text in
            guard lengths[Int(min(text[range.lowerBound], 128))] & Self.bit(range.count) != 0 else { return nil }
            var hash = TextHash()
            for at in range { hash.add(text[at]) }
            return table.value(hash.value)
        }
    }

    /// Whether any word begins with a scalar.
    @inline(__always)
    func mayBegin(with scalar: UInt32) -> Bool { lengths[Int(min(scalar, 128))] != 0 }

    @inline(__always)
    func contains(_ text: Glyph.Text, _ range: Range<Int>) -> Bool { value(of: text, range) != nil }

    func contains(_ piece: Glyph.Text.SubSequence) -> Bool {
        guard let first = piece.first, lengths[Int(min(first, 128))] & Self.bit(piece.count) != 0 else { return false }
        return table.value(TextHash.of(piece)) != nil
    }

    func contains(_ word: Glyph.Text) -> Bool { contains(word[...]) }
}
