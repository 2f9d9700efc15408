/// Takes the names out of what stands in a byline or an author field.
enum NameCleaner {
    private static let longestText = 600

    /// The names in a text, none if it holds none.
    ///
    /// - Parameter isLastNameFirst: Whether "Doe, Jane" is one name, as in the metadata of libraries.
    static func names(in raw: String, isLastNameFirst: Bool = false) -> [String] {
        var text = PlainText.withoutTags(raw.utf8.count > longestText ? String(raw.prefix(longestText)) : raw)
        text = withoutDate(text)
        let line = NameTokens(text)
        var tokens = line.tokens[...]
        dropMoreBy(line, &tokens)
        dropCredits(line, &tokens)
        for _ in 0..<2 {
            dropPublishing(&tokens)
            dropByline(line, &tokens)
        }
        if isLastNameFirst, let name = lastNameFirst(line, tokens) { return [name] }
        var names: [String] = []
        var keys: Set<String> = []
        for part in parts(tokens) {
            guard let name = name(line, part), keys.insert(TextKeys.words(name)).inserted else { continue }
            names.append(name)
        }
        // A job next to names is no desk.
        if names.count > 1 {
            let named = names.filter { !NameWords.jobs.contains((TextKeys.words($0).split(separator: " ").first ?? "").utf8) }
            if !named.isEmpty { names = named }
        }
        return names
    }

    /// What stands in front of a date, or behind it when nothing stands in front.
    private static func withoutDate(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 &- 0x30 < 10 || $0 >= 0xd9 }) else { return text }
        var scanner = DateScanner(language: DateLanguage(""))
        guard let date = scanner.dates(in: text, limit: 1).first else { return text }
        let bytes = Array(text.utf8)
        return String(
            decoding: date.range.lowerBound > 2 ? bytes[..<date.range.lowerBound] : bytes[date.range.upperBound...], as: UTF8.self)
    }

    /// "View all posts by"
    private static func dropMoreBy(_ line: NameTokens, _ tokens: inout ArraySlice<NameTokens.Token>) {
        var index = tokens.startIndex
        guard index < tokens.endIndex else { return }
        if NameWords.looking.contains(tokens[index].key) { index += 1 }
        guard index < tokens.endIndex, NameWords.moreBy.contains(tokens[index].key) else { return }
        for end in index + 1..<min(index + 4, max(index + 1, tokens.endIndex - 1)) where NameWords.byOrFrom.contains(tokens[end].key) {
            tokens = tokens[(end + 1)...]
            return
        }
    }

    /// "Photos: …", "Illustration by …", and all that follows.
    private static func dropCredits(_ line: NameTokens, _ tokens: inout ArraySlice<NameTokens.Token>) {
        for index in tokens.indices where NameWords.credits.contains(tokens[index].key) && index + 1 < tokens.endIndex {
            if tokens[index + 1].kind == .colon || NameWords.by.contains(tokens[index + 1].key) {
                tokens = tokens[..<index]
                return
            }
        }
    }

    /// "Published by", "Posted:"
    private static func dropPublishing(_ tokens: inout ArraySlice<NameTokens.Token>) {
        guard let first = tokens.first, NameWords.publishing.contains(first.key) else { return }
        for index in tokens.indices.dropFirst().prefix(2) {
            if tokens[index].kind == .colon || NameWords.by.contains(tokens[index].key) {
                tokens = tokens[(index + 1)...]
                return
            }
        }
    }

    /// "By", "written by", "Text:"; the longest phrase counts. Also "Design by", whatever the first word is.
    private static func dropByline(_ line: NameTokens, _ tokens: inout ArraySlice<NameTokens.Token>) {
        while let first = tokens.first, first.kind != .word { tokens = tokens.dropFirst() }
        guard let first = tokens.first else { return }
        if tokens.count > 2, tokens[tokens.startIndex + 1].key == "by" {
            tokens = tokens.dropFirst(2)
            return
        }
        guard NameWords.bylineStarts.contains(first.key.prefix { $0 != " " }.utf8) else { return }
        for count in stride(from: 3, through: 1, by: -1) {
            guard let phrase = line.phrase(tokens.startIndex, count, tokens), NameWords.bylines.contains(phrase) else { continue }
            let rest = tokens[(tokens.startIndex + count)...]
            guard !rest.isEmpty else { return }
            tokens = rest.first?.kind == .colon ? rest.dropFirst() : rest
            return
        }
    }

    private static func lastNameFirst(_ line: NameTokens, _ tokens: ArraySlice<NameTokens.Token>) -> String? {
        guard tokens.count(where: { $0.kind == .comma }) == 1, let comma = tokens.firstIndex(where: { $0.kind == .comma }),
            tokens.allSatisfy({ $0.kind == .word || $0.kind == .comma }), comma > tokens.startIndex,
            (1...2).contains(tokens.endIndex - comma - 1), comma - tokens.startIndex <= 3,
            !tokens.contains(where: { NameWords.conjunctions.contains($0.key) })
        else { return nil }
        return name(line, tokens[(comma + 1)...]).flatMap { first in
            let last = line.text(tokens[..<comma])
            return last.isEmpty ? nil : first + " " + last
        }
    }

    // MARK: Parts

    /// The parts between marks and words that mean "and".
    private static func parts(_ tokens: ArraySlice<NameTokens.Token>) -> [ArraySlice<NameTokens.Token>] {
        var parts: [ArraySlice<NameTokens.Token>] = []
        var start = tokens.startIndex
        for index in tokens.indices where endsPart(tokens, index, start) {
            parts.append(tokens[start..<index])
            start = index + 1
        }
        parts.append(tokens[start...])
        return parts.filter { !$0.isEmpty }
    }

    private static func endsPart(_ tokens: ArraySlice<NameTokens.Token>, _ index: Int, _ start: Int) -> Bool {
        let token = tokens[index]
        switch token.kind {
        case .separator: return true
        case .colon: return false
        case .comma:
            // "Jane Doe, Jr." is one name.
            return !(index + 1 < tokens.endIndex && NameWords.suffixes.contains(tokens[index + 1].key))
        case .word:
            guard index > start, index + 1 < tokens.endIndex, tokens[index + 1].kind == .word else { return false }
            if NameWords.conjunctions.contains(token.key) { return true }
            return NameWords.shortConjunctions.contains(token.key) && index + 2 < tokens.endIndex && tokens[index + 2].kind == .word
                && token.range.count <= 2
        }
    }

    /// The name in a part, if it is one.
    private static func name(_ line: NameTokens, _ part: ArraySlice<NameTokens.Token>) -> String? {
        var words = part
        dropDay(&words)
        // "Interview: Jane Doe"
        if let colon = words.lastIndex(where: { $0.kind == .colon }) {
            words = colon + 1 < words.endIndex ? words[(colon + 1)...] : words[..<colon]
        }
        for _ in 0..<2 { dropByline(line, &words) }
        if words.count > 2, let first = words.first, NameWords.conjunctions.contains(first.key) { words = words.dropFirst() }
        dropButtons(&words)
        if isInterface(words) { return nil }
        words = words.filter { $0.kind != .colon }[...]
        dropTail(line, &words)
        while words.count > 1, let last = words.last, NameWords.tails.contains(last.key) || NameWords.degrees.contains(last.key) {
            words = words.dropLast()
        }
        if words.count > 2, let address = words.last, address.key.contains(" "),
            ["for", "für", "pour"].contains(words[words.endIndex - 2].key)
        {
            words = words.dropLast(2)
        }
        guard isName(words, line) else { return nil }
        return trimmed(line.text(words))
    }

    /// Whether words can be a name: not a word of the interface, a label, a job, an account, a number, a sentence.
    private static func isName(_ words: ArraySlice<NameTokens.Token>, _ line: NameTokens) -> Bool {
        let text = line.text(words)
        guard !words.isEmpty, words.count <= 6, text.utf8.count > 1, (2...60).contains(text.unicodeScalars.count),
            !holdsNumber(Array(text.utf8))
        else {
            return false
        }
        let key = words.map(\.key).joined(separator: " ")
        if NameWords.nobody.contains(key) || NameWords.labels.contains(key) || NameWords.small.contains(key)
            || NameWords.bylines.contains(key)
        {
            return false
        }
        if isDay(words) { return false }
        if words.count(where: { line.isLowercased($0) && !NameWords.particles.contains($0.key) }) > 2 { return false }
        let keys = key.split(separator: " ")
        var text8 = key
        let labels = text8.withUTF8 { DateLabels.labels(in: $0) }
        if words.count <= 2, let label = labels.first, label.start == 0, label.kind != .foreign { return false }
        let isJob = keys.allSatisfy { NameWords.jobs.contains($0.utf8) || NameWords.small.contains($0.utf8) }
        if isJob, !NameWords.desks.contains(key) { return false }
        return words.count <= 4 || !words.dropLast(2).contains { endsSentence(line.bytes[$0.range]) }
    }

    /// Whether words hold one of an interface, or two that together are.
    private static func isInterface(_ words: ArraySlice<NameTokens.Token>) -> Bool {
        let keys = words.map(\.key).joined(separator: " ").split(separator: " ")
        return keys.indices.contains { index in
            NameWords.interface.contains(keys[index].utf8)
                || index + 1 < keys.count && NameWords.interface.contains(keys[index] + " " + keys[index + 1])
        }
    }

    private static func endsSentence(_ word: ArraySlice<UInt8>) -> Bool {
        guard let last = word.last else { return false }
        return last == 0x21 || last == 0x3f || last == 0x2e && word.count > 4
    }

    private static func holdsNumber(_ bytes: [UInt8]) -> Bool {
        for index in bytes.indices {
            let byte = bytes[index]
            if [0x3c, 0x3e, 0x7b, 0x7d, 0x3d, 0x23, 0x25].contains(byte) { return true }
            guard byte &- 0x30 < 10, index + 1 < bytes.count, bytes[index + 1] &- 0x30 < 10 else { continue }
            if index == 0 || !Scalars.isASCIILetter(UInt32(bytes[index - 1])) && bytes[index - 1] &- 0x30 >= 10 { return true }
        }
        return false
    }

    /// Without punctuation at the ends; the dot of an initial stays.
    private static func trimmed(_ name: String) -> String {
        var bytes = Array(name.utf8)[...]
        let marks: Set<UInt8> = [0x20, 0x2d, 0x2a, 0x2f, 0x7c, 0x3b, 0x2c, 0x21, 0x3f, 0x7e]
        while let last = bytes.last, marks.contains(last) || last == 0x2e && !endsInInitial(bytes) { bytes.removeLast() }
        while let first = bytes.first, marks.contains(first) || first == 0x2e { bytes.removeFirst() }
        var result = String(decoding: bytes, as: UTF8.self)
        for ending in NameWords.endings where result.hasSuffix(ending) && result.utf8.count > ending.utf8.count {
            result = PlainText.squeezed(String(result.dropLast(ending.count)))
        }
        return result
    }

    private static func endsInInitial(_ bytes: ArraySlice<UInt8>) -> Bool {
        let word = bytes.split(separator: 0x20).last ?? []
        return word.count == 2 || word.dropLast().contains(0x2e) || NameWords.suffixes.contains(word.dropLast().map { $0 | 0x20 })
    }
}
