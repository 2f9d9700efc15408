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
    private let dates: [([UInt8], ArticleField)]
    private var seen: Set<ArticleField> = []

    /// Lines of more words are text.
    private static let mostWords = 14

    init(_ metadata: PageMetadata) {
        title = Self.key(metadata.title)
        for (text, field) in [(metadata.subtitle, ArticleField.subtitle), (metadata.summary, .summary)] {
            let key = Self.key(text)
            if !key.isEmpty, key != title { wholes[key] = field }
        }
        authors = metadata.authors.map { Self.key($0.name) }.filter { $0.count > 3 }
        dates = [(metadata.published, ArticleField.published), (metadata.modified, .modified)]
            .map { (Self.key($0.0?.original), $0.1) }.filter { $0.0.count > 5 }
    }

    private static func key(_ text: String?) -> [UInt8] {
        guard let text else { return [] }
        return Array(TextKeys.words(text).utf8)
    }

    /// Notes that the title has its place.
    mutating func sawTitle() { seen.insert(.title) }

    /// - Parameter isOwn: Whether the line stands in no part of the page that is there for something else.
    mutating func field(of bytes: ArraySlice<UInt8>, isOwn: Bool) -> Match? {
        guard bytes.count < 2000, !title.isEmpty || !authors.isEmpty || !dates.isEmpty || !wholes.isEmpty else { return nil }
        let key = bytes.withUnsafeBufferPointer { TextKeys.folded($0, wordGap: 0x20) }
        if key.isEmpty { return nil }
        if key == title { return isOwn && seen.insert(.title).inserted ? .field(.title) : .titleAgain }
        guard isOwn else { return nil }
        if let field = wholes[key], seen.insert(field).inserted { return .field(field) }
        guard bytes.count < 160, key.reduce(1, { $0 + ($1 == 0x20 ? 1 : 0) }) <= Self.mostWords else { return nil }
        let padded = [0x20] + key + [0x20]
        if !seen.contains(.authors), authors.contains(where: { Self.holds(padded, $0) }) {
            seen.insert(.authors)
            return .field(.authors)
        }
        for (date, field) in dates where !seen.contains(field) && Self.holds(padded, date) {
            seen.insert(field)
            return .field(field)
        }
        return nil
    }

    /// Whether words stand in a line as a whole.
    private static func holds(_ line: [UInt8], _ words: [UInt8]) -> Bool {
        let wanted = [0x20] + words + [0x20]
        guard wanted.count <= line.count else { return false }
        return (0...line.count - wanted.count).contains { line[$0..<$0 + wanted.count].elementsEqual(wanted) }
    }
}
