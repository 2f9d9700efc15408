import Broadsheet
import Foundation
import Testing

/// Wherever an input ends, what is read of it is an error or a part of what the whole holds, and nothing that the whole does not hold.
@Suite struct TruncationTests {
    /// How many bytes are read for a sample in all; `BROADSHEET_EVERY_BYTE=1` cuts each sample at every byte.
    private static let budget = ProcessInfo.processInfo.environment["BROADSHEET_EVERY_BYTE"] == nil ? 96 << 10 : Int.max

    @Test(arguments: DialectSample.all)
    func aCutInputHoldsNothingNew(sample: DialectSample) {
        let whole = Facts(sample.read())
        let count = sample.bytes.count
        // Each sample is cut at other places, so that every sort of place is met.
        let offset = sample.description.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xffff }
        let step = max(1, count / max(1, Self.budget / max(1, count)))
        for length in stride(from: step == 1 ? 0 : offset % step, to: count, by: step) {
            let items = sample.read(Array(sample.bytes[..<length]))
            for error in items.compactMap({ if case .rejected(let error) = $0 { error } else { nil } }) {
                #expect(!error.message.isEmpty, "cut at \(length)")
                // Places in other encodings than UTF-8 are those in the text that was decoded.
                #expect(error.location?.byteOffset ?? 0 <= 2 * length + 8, "cut at \(length)")
            }
            // Flattened pages are weighed as wholes: another end can make another reading. Of them each word stands in the text.
            if sample.format == .plainText { continue }
            // Front matter that does not end is a text.
            let input = sample.format == .markdown ? Facts.letters(String(decoding: sample.bytes[..<length], as: UTF8.self)) : ""
            let strange = Facts(items).strangers(to: whole, in: input)
            #expect(strange.isEmpty, "cut at \(length)")
            if !strange.isEmpty { return }
        }
    }

    @Test(arguments: DialectSample.all.filter { $0.format == .plainText })
    func textHoldsNothingThatIsNotThere(sample: DialectSample) {
        let step = max(1, sample.bytes.count / 40)
        for length in stride(from: 0, to: sample.bytes.count, by: step) {
            let cut = String(decoding: sample.bytes[..<length], as: UTF8.self)
            let words = Set(cut.split { !$0.isLetter && !$0.isNumber }.map(String.init))
            for fact in Facts(sample.read(Array(cut.utf8))).all {
                for word in fact.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
                    #expect(words.contains(String(word)), "cut at \(length)")
                }
            }
        }
    }
}

/// What articles say, each value as a text.
private struct Facts {
    private var names: Set<String> = []
    private var texts: Set<String> = []

    init(_ items: [ArticleStream.Item]) {
        for item in items {
            guard case .article(let imported) = item else { continue }
            let article = imported.article
            let comments = article.discussion?.comments ?? []
            names.formUnion((article.authors + comments.compactMap(\.author)).map(\.name))
            names.formUnion(article.tags + [article.section, article.site?.name, article.language].compactMap(\.self))
            names.formUnion(([article.published, article.modified] + comments.map(\.published)).compactMap { $0?.original })
            texts.formUnion([article.title, article.subtitle, article.summary].compactMap { $0.map { Self.letters($0.plainText) } })
            texts.formUnion(([article.body] + comments.map(\.body)).map { Self.letters($0.plainText) })
        }
    }

    var all: [String] { Array(names) }

    static func letters(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber } }

    /// What others do not have. A value may be cut, and the tag or entity in which a text was cut be taken for words.
    func strangers(to others: Facts, in input: String) -> [String] {
        // At the end of a page a `<` is a text.
        names.filter { name in !others.names.contains { $0.hasPrefix(name.hasSuffix("<") ? String(name.dropLast()) : name) } }
            + texts.filter { text in !others.texts.contains { $0.hasPrefix(String(text.dropLast(24))) } && !input.contains(text) }
    }
}
