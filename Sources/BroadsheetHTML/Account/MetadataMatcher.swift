internal import BroadsheetCore

/// Tells lines of a page that show its metadata: title, subtitle, byline, date.
struct MetadataMatcher {
    enum Match {
        case field(ArticleField)
        case titleAgain
    }

    private let title: [UInt8]
    private var wholes: [[UInt8]: ArticleField] = [:]
    private let authors: [[UInt8]]
    private let site: String
    private let dates: [(date: PartialDate, key: [UInt8], field: ArticleField)]
    private var scanner: DateScanner
    private var seen: Set<ArticleField> = []
    /// The line that the title stands in.
    private var titleLine: Int?

    /// Lines of more words are text.
    private static let mostWords = 14

    init(_ metadata: PageMetadata) {
        title = Self.key(metadata.title)
        for (text, field) in [(metadata.subtitle, ArticleField.subtitle), (metadata.summary, .summary)] {
            let key = Self.key(text)
            if !key.isEmpty, key != title { wholes[key] = field }
        }
        authors = metadata.authors.map { Self.key($0.name) }.filter { $0.count > 3 }
        site = TextKeys.words(metadata.site?.name ?? "")
        scanner = DateScanner(language: DateLanguage(metadata.language ?? ""))
        dates = [(metadata.published, ArticleField.published), (metadata.modified, .modified)].compactMap { date, field in
            date.map { ($0, Self.key($0.original), field) }
        }
    }

    private static func key(_ text: String?) -> [UInt8] {
        guard let text else { return [] }
        return Array(TextKeys.words(text).utf8)
    }

    /// Notes that the title stands in a line; `false` when it stood in another one before.
    mutating func takeTitle(_ line: Int) -> Bool {
        if titleLine == nil { titleLine = line }
        return titleLine == line
    }

    /// - Parameter isOwn: Whether the line stands in no part of the page that is there for something else.
    mutating func field(of bytes: ArraySlice<UInt8>, isOwn: Bool, line: Int) -> Match? {
        guard bytes.count < 2000 else { return nil }
        let key = bytes.withUnsafeBufferPointer { TextKeys.folded($0, wordGap: 0x20) }
        if key.isEmpty { return nil }
        if key == title { return isOwn && takeTitle(line) ? .field(.title) : .titleAgain }
        guard isOwn else { return nil }
        if let field = wholes[key], seen.insert(field).inserted { return .field(field) }
        guard bytes.count < 160, key.reduce(1, { $0 + ($1 == 0x20 ? 1 : 0) }) <= Self.mostWords else { return nil }
        let padded = [0x20] + key + [0x20]
        if !seen.contains(.authors), authors.contains(where: { Self.holds(padded, $0) }) {
            seen.insert(.authors)
            return .field(.authors)
        }
        return date(in: bytes, padded)
    }

    /// The date that a line shows, in the words of the field or in others.
    private mutating func date(in bytes: ArraySlice<UInt8>, _ padded: [UInt8]) -> Match? {
        let open = dates.filter { !seen.contains($0.field) }
        guard !open.isEmpty, bytes.contains(where: { $0 &- 0x30 < 10 }) else { return nil }
        let days = bytes.withUnsafeBufferPointer { scanner.dates(in: $0, limit: 4) }.compactMap { $0.partialDate(original: "") }
        for (date, key, field) in open {
            let isSaid = key.count > 5 && Self.holds(padded, key)
            let isSame = date.day != nil && days.contains { $0.year == date.year && $0.month == date.month && $0.day == date.day }
            if isSaid || isSame {
                seen.insert(field)
                return .field(field)
            }
        }
        return nil
    }

    private static let supporting: Set<String> = [
        "support", "unterstütze", "unterstützen", "soutenez", "soutenir", "apoya", "apoye", "apoie", "sostieni", "steun", "wesprzyj",
        "wspieraj",
        "поддержите", "поддержать", "підтримайте", "podpořte", "podpor", "stöd", "støtt", "støt", "tue", "támogasd", "destekle",
    ]

    /// Whether a line, in its words, asks to support the site.
    func asksForSupport(_ words: String) -> Bool {
        guard !site.isEmpty, words.utf8.count < 80, let space = words.firstIndex(of: " ") else { return false }
        return Self.supporting.contains(String(words[..<space])) && words.hasSuffix(" " + site)
    }

    /// Whether words stand in a line as a whole.
    private static func holds(_ line: [UInt8], _ words: [UInt8]) -> Bool {
        let wanted = [0x20] + words + [0x20]
        guard wanted.count <= line.count else { return false }
        return (0...line.count - wanted.count).contains { line[$0..<$0 + wanted.count].elementsEqual(wanted) }
    }
}
