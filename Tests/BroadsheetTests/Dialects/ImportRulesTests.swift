import Foundation
import Testing

/// A dialect is a small file that knows the model and the reader of its notation, and nothing else.
@Suite struct ImportRulesTests {
    private static let sources = DialectFixtures.folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Sources")

    private static let files: [String] = (FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String } ?? []).filter {
        $0.hasSuffix(".swift") && ($0.contains("/Dialects/") || $0.contains("/MovableType/") || $0.contains("/Markdown/Importing/"))
    }.sorted()

    @Test(.enabled(if: !files.isEmpty, "the sources do not lie beside the tests"), arguments: files)
    func aDialectKnowsTheModelAlone(file: String) throws {
        let text = try String(contentsOf: Self.sources.appendingPathComponent(file), encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count <= 251, "a dialect has at most 250 lines")
        let modules = lines.compactMap { line -> String? in
            let words = line.split(separator: " ")
            guard let place = words.firstIndex(of: "import"), place < 2, words.count == place + 2 else { return nil }
            return String(words[place + 1])
        }
        #expect(Set(modules).isSubset(of: ["BroadsheetCore", "BroadsheetEncoding", "FoundationEssentials", "Foundation"]))
    }
}
