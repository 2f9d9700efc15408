import Foundation
import Testing

/// Samples in the documentation stand in a program that is built, so they cannot go stale.
@Suite struct DocumentationTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private static func files(under folder: String, ending: String) -> [URL] {
        let files = FileManager.default.enumerator(at: root.appendingPathComponent(folder), includingPropertiesForKeys: nil)
        return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == ending && !$0.path.contains("/.build") }
    }

    /// The lines without their indentation, which differs from place to place.
    private static func lines(_ text: Substring) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: true).map { $0.drop { $0 == " " } }
    }

    @Test(arguments: files(under: "Sources/Broadsheet/Documentation.docc", ending: "md"))
    func samplesStandInAnExample(article: URL) throws {
        let text = try String(contentsOf: article, encoding: .utf8)
        let samples = text.components(separatedBy: "```swift\n").dropFirst().compactMap { $0.components(separatedBy: "```").first }
        let programs = try Self.files(under: "Examples", ending: "swift").map { file in
            Self.lines(try String(contentsOf: file, encoding: .utf8)[...])
        }
        #expect(!samples.isEmpty)
        for sample in samples {
            let wanted = Self.lines(sample[...])
            let isFound = programs.contains { program in
                program.indices.contains { program[$0...].starts(with: wanted) }
            }
            #expect(isFound, "no example holds: \(sample)")
        }
    }
}
