internal import BroadsheetCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// The articles of an input that holds many texts, each read when it is asked for. No more than one text is in memory.
struct TextStream: IteratorProtocol, Sendable {
    /// How the texts are told apart.
    enum Parts: Sendable {
        case records(WETRecords)
        case separated(SeparatedTexts)
    }

    var parts: Parts
    let store: ByteStore
    let source: Source
    let context: ImportContext

    mutating func next() -> ArticleStream.Item? {
        while let part = nextPart() {
            var context = context
            var source = source
            source.content = .bytes([])
            if let address = part.address, let url = URL(string: address) { source.url = url }
            if let date = part.date { source.fetchedAt = PartialDate(iso: date)?.instant ?? source.fetchedAt }
            do throws(ImportError) {
                if let failure = part.failure { throw failure }
                if let fault = part.fault { throw ImportError(.malformed, fault, at: source.location(byteOffset: part.range.lowerBound)) }
                let limit = min(context.limits.bytes, 1 << 30)
                guard part.range.count <= limit else {
                    throw ImportError(
                        .tooLarge, "The text has \(part.range.count) bytes, more than the limit of \(limit).",
                        at: source.location(byteOffset: part.range.lowerBound))
                }
                let utf8 = try TextBytes.decode(try store.bytes(part.range), source, &context)
                var article = try PlainTextImporter.read(utf8[...], source, &context)
                if case .records = parts { article.canonicalURL = source.url }
                return .article(context.imported(article, as: .plainText))
            } catch {
                // Between two separators there may be nothing.
                if error.code == .empty, case .separated = parts { continue }
                return .rejected(error)
            }
        }
        return nil
    }

    private mutating func nextPart() -> WETRecords.Record? {
        switch parts {
        case .records(var records):
            let record = records.next()
            parts = .records(records)
            return record
        case .separated(var texts):
            let range = texts.next()
            let failure = texts.failure
            parts = .separated(texts)
            return range.map { WETRecords.Record(range: $0, failure: failure) }
        }
    }
}

/// Texts between lines that separate them.
struct SeparatedTexts: Sendable {
    private var store: ByteStore
    private let separator: [UInt8]
    private var at = 0

    init(_ store: ByteStore, separator: String) {
        self.store = store
        self.separator = Array(separator.utf8)
    }

    /// Why the input could not be read to its end.
    var failure: ImportError? { store.failure }

    /// The next text; `nil` at the end.
    mutating func next() -> Range<Int>? {
        guard at < store.count else { return nil }
        let start = at
        while at < store.count {
            let end = store.lineEnd(from: at)
            if store.failure != nil {
                at = store.count
                return start..<at
            }
            let line = at
            at = end + 1
            if isSeparator(line..<end) { return start..<line }
        }
        return start..<store.count
    }

    private mutating func isSeparator(_ range: Range<Int>) -> Bool {
        var count = range.count
        if count > 0, store[range.upperBound - 1] == 0x0d { count -= 1 }
        guard count == separator.count else { return false }
        for (place, byte) in separator.enumerated() where store[range.lowerBound + place] != byte { return false }
        return true
    }
}
