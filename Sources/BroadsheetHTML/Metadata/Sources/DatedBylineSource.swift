/// Lines near the title that hold a date, a name behind a mark, and nothing else: "6 May 2024 | 10:15 | Jane Doe".
struct DatedBylineSource: MetadataSource {
    private static let weight = 0.6
    private static let limit = 4

    func collect(from page: PageView, into candidates: inout Candidates) {
        var scanner = DateScanner(language: page.dateLanguage)
        var found = 0
        page.text.withUnsafeBufferPointer { text in
            for line in page.lines where (12...100).contains(line.range.count) && line.zone == .body {
                guard found < Self.limit else { return }
                let bytes = UnsafeBufferPointer(rebasing: text[line.range])
                guard page.place(of: line.offset) == .near, bytes.contains(where: { $0 &- 0x30 < 10 }),
                    let date = scanner.dates(in: bytes, limit: 1).first
                else { continue }
                let parts =
                    Self.parts(String(decoding: bytes[..<date.range.lowerBound], as: UTF8.self))
                    + Self.parts(String(decoding: bytes[date.range.upperBound...], as: UTF8.self))
                guard parts.count == 1, let name = parts.first, Self.isFullName(name) else { continue }
                found += 1
                candidates.authors.append(
                    AuthorCandidate(source: "dated line", weight: Self.weight, names: [LinkedDataGraph.Name(name: name)], isByline: false))
            }
        }
    }

    /// What stands between marks, clocks and other numbers aside.
    private static func parts(_ text: String) -> [String] {
        let line = NameTokens(text)
        return line.tokens.split { $0.kind != .word }.compactMap { words in
            let text = line.text(words)
            return text.utf8.contains { $0 &- 0x30 < 10 } ? nil : text
        }
    }

    /// Two or three words that each begin with a capital and go on with small letters.
    private static func isFullName(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        return (2...3).contains(words.count)
            && words.allSatisfy { word in
                word.count >= 2 && word.first?.isUppercase == true && word.dropFirst().contains { $0.isLowercase }
                    && word.allSatisfy { $0.isLetter || $0 == "-" || $0 == "'" || $0 == "’" }
                    && !NameWords.publishing.contains(TextKeys.words(String(word)))
            }
    }
}
