import BroadsheetCore
import BroadsheetText
import Foundation
import Testing

/// The law of residue over flattened pages of the web, where the evaluation data are at hand.
struct SharedTextsTests {
    private static let requests = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: ".corpora/requests/text.jsonl")
    private static let isThere = FileManager.default.fileExists(atPath: requests.path)

    private struct Request: Decodable {
        let id: String
        let text: String
    }

    private static let invisible: Set<Unicode.Scalar> = ["\u{200b}", "\u{200e}", "\u{200f}", "\u{ad}", "\u{feff}", "\u{2060}"]

    private static func words(_ text: String) -> [String] {
        var view = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !invisible.contains(scalar) { view.append(scalar) }
        return String(view).split(whereSeparator: \.isWhitespace).map(String.init)
    }

    /// A part of the texts, or all where `BROADSHEET_ALL_PAGES` is set.
    @Test(.enabled(if: isThere, "The evaluation data are not here."))
    func everyWordStandsInOnePlace() throws {
        let lines = try String(contentsOf: Self.requests, encoding: .utf8).split(separator: "\n")
        let step = ProcessInfo.processInfo.environment["BROADSHEET_ALL_PAGES"] == nil ? 7 : 1
        for number in stride(from: 0, to: lines.count, by: step) {
            let request = try JSONDecoder().decode(Request.self, from: Data(lines[number].utf8))
            guard !Self.words(request.text).isEmpty else { continue }
            let imported = try ReadTexts.imported(Array(request.text.utf8))
            #expect(imported.account.pieces.flatMap { Self.words($0.text) } == Self.words(request.text), "\(request.id)")
            let body = imported.account.pieces.filter { $0.place == .body }.map(\.text)
            #expect(Self.missing(Self.texts(of: imported.article.body), in: body) == [], "the body of \(request.id)")
            for comment in imported.article.discussion?.comments ?? [] {
                let pieces = imported.account.pieces.filter { $0.place == .comment(id: comment.id, part: .text) }.map(\.text)
                #expect(Self.missing(Self.texts(of: comment.body), in: pieces) == [], "comment \(comment.id) of \(request.id)")
            }
            #expect(imported.residue.allSatisfy { !$0.reason.isEmpty })
        }
    }

    /// Words of an article that are in none of its pieces. Pieces may have more: bullets and numbers of lists, words of pictures.
    private static func missing(_ texts: [String], in pieces: [String]) -> [String] {
        // Renderers put spaces before marks, which the reader takes away again.
        func bare(_ texts: [String]) -> [Substring] {
            texts.flatMap { words($0) }.joined(separator: " ").split { !$0.isLetter && !$0.isNumber }
        }
        var counts: [Substring: Int] = [:]
        for word in bare(pieces) { counts[word, default: 0] += 1 }
        return bare(texts).map(String.init).filter { text in
            let word = text[...]
            counts[word, default: 0] -= 1
            return counts[word, default: 0] < 0
        }
    }

    /// The texts of blocks; a credit stands without the brackets and bars around it.
    private static func texts(of blocks: [Block]) -> [String] {
        blocks.flatMap { block -> [String] in if case .figure = block { [] } else { [block.plainText] } }
    }
}
