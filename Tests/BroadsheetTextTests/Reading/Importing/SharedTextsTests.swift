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

    @Test(.enabled(if: isThere, "The evaluation data are not here."))
    func everyWordStandsInOnePlace() throws {
        let lines = try String(contentsOf: Self.requests, encoding: .utf8).split(separator: "\n")
        for number in stride(from: 0, to: lines.count, by: 7) {
            let request = try JSONDecoder().decode(Request.self, from: Data(lines[number].utf8))
            guard !Self.words(request.text).isEmpty else { continue }
            let account = try ReadTexts.imported(Array(request.text.utf8)).account
            #expect(account.pieces.flatMap { Self.words($0.text) } == Self.words(request.text), "\(request.id)")
        }
    }
}
