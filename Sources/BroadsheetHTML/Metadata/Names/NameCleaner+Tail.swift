/// What stands behind a name in its line and is no part of it.
extension NameCleaner {
    /// Buttons behind a name: "Jane Doe Follow".
    static func dropButtons(_ words: inout ArraySlice<NameTokens.Token>) {
        let button = words.indices.first { index in
            NameWords.buttons.contains(words[index].key) && index > words.startIndex + (words[index].key.utf8.first ?? 0 < 0x80 ? 1 : 0)
        }
        if let button { words = words[..<button] }
    }

    /// What follows a name of two words and more: jobs, agencies, one or two words without a capital.
    static func dropTail(_ line: NameTokens, _ words: inout ArraySlice<NameTokens.Token>) {
        guard words.count > 2 else { return }
        if let job = words.dropFirst(2).firstIndex(where: { NameWords.jobs.contains($0.key) }) { words = words[..<job] }
        while words.count > 2, let last = words.last, NameWords.agencies.contains(last.key) { words = words.dropLast() }
        let isSmall = { (word: NameTokens.Token) in line.isLowercased(word) && !NameWords.particles.contains(word.key) }
        if let tail = words.firstIndex(where: isSmall), tail - words.startIndex >= 2, words.endIndex - tail <= 2,
            words[tail...].allSatisfy(isSmall)
        {
            words = words[..<tail]
        }
    }

    /// What follows a name of two words and more from a day without a year on: "Jane Doe May 6".
    static func dropDay(_ words: inout ArraySlice<NameTokens.Token>) {
        if let day = words.indices.dropFirst(2).first(where: { isDay(words[$0...].prefix(2)) }) { words = words[..<day] }
    }

    /// Whether words are the name of a month and a number, in either order.
    static func isDay(_ words: ArraySlice<NameTokens.Token>) -> Bool {
        guard words.count == 2 else { return false }
        return words.contains { (1...2).contains($0.key.utf8.count) && $0.key.utf8.allSatisfy { $0 &- 0x30 < 10 } }
            && words.contains { isMonth($0.key) }
    }

    private static func isMonth(_ key: String) -> Bool {
        var word = MonthLexicon.fold(key)
        return word.withUTF8 { MonthLexicon.shared.entry($0) != nil }
    }
}
