/// What follows a word such as "by", told by its capitals: names, one word that may be anything, or the rest of a sentence.
enum BylineShape {
    case names, word, sentence

    /// A name may be followed by so many words that are none: "Jane Doe posted".
    private static let longestTail = 2

    init(_ text: String) {
        let line = NameTokens(text)
        let part = line.tokens.prefix { !Self.endsName($0, line) }
        let name = part.prefix(Self.nameLength(part, line))
        switch (name.count, part.count - name.count) {
        case (0, _): self = part.count == 1 ? .word : .sentence
        case (1, 0): self = .word
        case (2..., 0...Self.longestTail): self = .names
        default: self = .sentence
        }
    }

    /// The name that a sentence about somebody begins with: "Jane Doe writes about bread".
    static func leadingName(of text: String) -> String? {
        let line = NameTokens(text)
        let length = nameLength(line.tokens.prefix { !endsName($0, line) }, line)
        return (2...4).contains(length) ? line.text(line.tokens[..<length]) : nil
    }

    /// Whether a text is a name as members of a site choose them: one word with a digit or a capital inside.
    static func isHandle(_ text: String) -> Bool {
        !text.contains(" ") && text.utf8.first.map { Scalars.isASCIILetter(UInt32($0)) } == true
            && text.utf8.dropFirst().contains { $0 &- 0x30 < 10 || $0 &- 0x41 < 26 } && text.contains(where: \.isLowercase)
    }

    private static func endsName(_ token: NameTokens.Token, _ line: NameTokens) -> Bool {
        token.kind != .word || NameWords.conjunctions.contains(token.key) || NameWords.beforeDates.contains(token.key)
            || line.bytes[token.range.lowerBound] &- 0x30 < 10
    }

    /// How many words from the first one on are written as those of a name.
    private static func nameLength(_ part: ArraySlice<NameTokens.Token>, _ line: NameTokens) -> Int {
        var length = 0
        for (place, token) in part.enumerated() {
            if !line.isLowercased(token) {
                length = place + 1
            } else if !NameWords.particles.contains(token.key) {
                break
            }
        }
        return length
    }
}
