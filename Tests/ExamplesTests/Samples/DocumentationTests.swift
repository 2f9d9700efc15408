import Foundation
import Testing

/// Samples in the documentation stand in a program that is built, so they cannot go stale.
@Suite struct DocumentationTests {
    /// The lines without their indentation, which differs from place to place.
    private static func lines(_ text: some StringProtocol) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: true).map { String($0.drop { $0 == " " }) }
    }

    private static var articles: [String] {
        Documents.files(under: "Sources/Broadsheet/Documentation.docc", ending: "md") + [
            "Docs/Account.md", "Docs/Comments.md", "Docs/PlainText.md", "Docs/WritingAnImporter.md",
        ]
    }

    @Test(arguments: articles)
    func samplesStandInAnExample(article: String) throws {
        let samples = Documents.samples(of: try Documents.text(article), in: "swift")
        let programs = try Documents.files(under: "Examples", ending: "swift").map { Self.lines(try Documents.text($0)) }
        #expect(!samples.isEmpty)
        for sample in samples {
            let wanted = Self.lines(sample)
            let isFound = programs.contains { program in
                program.indices.contains { program[$0...].starts(with: wanted) }
            }
            #expect(isFound, "no example holds: \(sample)")
        }
    }
}
