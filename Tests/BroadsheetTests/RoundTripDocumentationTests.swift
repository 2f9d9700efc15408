import Broadsheet
import BroadsheetTesting
import Foundation
import Testing

/// Docs/Formats.md names every field of the text that is read back, and no other.
@Suite struct RoundTripDocumentationTests {
    private static let written: Set<String> = {
        var names: Set<String> = []
        let exporter = PlainTextExporter(options: .init(isRoundTrip: true))
        for seed in 0..<400 as Range<UInt64> {
            var generator = ArticleGenerator(seed: seed)
            for line in (try? exporter.string(from: generator.article()))?.split(separator: "\n") ?? [] {
                let name = line.drop { $0 == " " }.prefix { $0.isLetter && $0.isASCII || $0 == "-" }
                // Fields stand in front or are indented below a mark; words that look like one stand in paragraphs of the generator, none of them.
                if name.first?.isUppercase == true, line.dropFirst(line.count - line.drop { $0 == " " }.count + name.count).first == ":" {
                    names.insert(String(name))
                }
            }
        }
        return names.subtracting(["Broadsheet-Text"])
    }()

    private static let documented: Set<String> = {
        let rows = DocumentedTables.rows(under: "### Its fields").dropFirst()
        return Set(
            rows.flatMap {
                ($0.last ?? "").split(separator: "`", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }
            }
            .map { String($0.element) })
    }()

    @Test func everyFieldIsDocumented() {
        #expect(Self.written.count > 40)
        #expect(Self.written.subtracting(Self.documented) == [])
        #expect(Self.documented.subtracting(Self.written) == [])
    }
}
