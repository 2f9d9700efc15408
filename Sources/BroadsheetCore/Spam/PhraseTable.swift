/// Phrases that are looked for at one place of a text, found by their first character.
struct PhraseTable: Sendable {
    private let phrases: [UInt32: [[UInt32]]]
    private let beginnings: PhraseBeginnings

    /// - Parameter list: the phrases in lower case, a comma and white space between them.
    init(_ list: String) {
        var phrases: [UInt32: [[UInt32]]] = [:]
        var beginnings = PhraseBeginnings()
        for entry in list.split(separator: ",") {
            let words = entry.split(whereSeparator: \.isWhitespace).joined(separator: " ").unicodeScalars.map(\.value)
            if let first = words.first { phrases[first, default: []].append(words) }
            beginnings.insert(words)
        }
        // The longest that fits is the one that is meant.
        self.phrases = phrases.mapValues { $0.sorted { $0.count > $1.count } }
        self.beginnings = beginnings
    }

    /// The end of the phrase that begins at an index, if one does.
    func match(_ text: [UInt32], at index: Int) -> Int? {
        guard index < text.count, beginnings.mayBegin(text, at: index), let candidates = phrases[text[index]] else { return nil }
        for phrase in candidates where index + phrase.count <= text.count {
            var offset = 1
            while offset < phrase.count, phrase[offset] == text[index + offset] { offset += 1 }
            if offset == phrase.count { return index + offset }
        }
        return nil
    }
}
