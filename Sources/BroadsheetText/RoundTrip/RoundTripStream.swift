internal import BroadsheetCore

/// The articles of a text in the round-trip form, each read when it is asked for.
struct RoundTripStream: IteratorProtocol, Sendable {
    private var store: ByteStore
    private let source: Source
    private let context: ImportContext
    private var at: Int
    private var line: Int

    /// - Parameters:
    ///   - start: Where the first article begins.
    ///   - line: The number of that line.
    ///
    /// - Throws: ``ImportError`` with the code `unreadable`.
    init(_ store: ByteStore, from start: Int, source: Source, context: ImportContext) throws(ImportError) {
        self.store = store
        self.source = source
        self.context = context
        at = start
        line = 1 + (try store.bytes(0..<start)).count { $0 == 0x0a }
    }

    mutating func next() -> ArticleStream.Item? {
        guard at < store.count else { return nil }
        let (start, firstLine) = (at, line)
        repeat {
            at = min(store.count, store.lineEnd(from: at) + 1)
            line += 1
        } while at < store.count && !beginsArticle(at)
        var context = context
        do throws(ImportError) {
            let limit = min(context.limits.bytes, 1 << 30)
            guard at - start <= limit else {
                throw ImportError(
                    .tooLarge, "The article has \(at - start) bytes, more than the limit of \(limit).",
                    at: source.location(line: firstLine, byteOffset: start))
            }
            // The form is always in UTF-8; what a decoder would guess from a part of it does not count.
            var part = source
            part.content = .bytes([])
            part.charset = "utf-8"
            let utf8 = try TextBytes.decode(try store.bytes(start..<at), part, &context)
            let article = try RoundTripReader.read(utf8, firstLine: firstLine, byteOffset: start, source, &context)
            // Labels of spam are read and not made: what was written comes back.
            return .article(Imported(article: article, format: .plainText, account: context.account, diagnostics: context.diagnostics))
        } catch {
            return .rejected(error)
        }
    }

    private mutating func beginsArticle(_ place: Int) -> Bool {
        guard place + RoundTripForm.begin.count <= store.count else { return false }
        for (offset, byte) in RoundTripForm.begin.enumerated() where store[place + offset] != byte { return false }
        return true
    }

    /// The first article of a text that is decoded already; `nil` when the text is not in the form. Further articles are reported.
    static func first(
        in utf8: ArraySlice<UInt8>, _ source: Source, _ context: inout ImportContext
    ) throws(ImportError) -> Article? {
        let text = utf8.drop { $0 == 0x20 || (0x09...0x0d).contains($0) }
        guard RoundTripForm.begins(text) else { return nil }
        var end = text.startIndex
        repeat {
            end = text[end...].firstIndex(of: 0x0a).map { $0 + 1 } ?? text.endIndex
        } while end < text.endIndex && !RoundTripForm.begins(text[end...])
        if end < text.endIndex {
            context.report(
                Diagnostic(.warning, .limitReached, "The text holds more than one article; the first one was read.", at: source.location()))
        }
        let skipped = utf8[..<text.startIndex]
        return try RoundTripReader.read(
            Array(text[..<end]), firstLine: 1 + skipped.count { $0 == 0x0a }, byteOffset: skipped.count, source, &context)
    }
}
