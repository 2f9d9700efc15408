import Broadsheet
import Foundation
import Testing

/// Each format has been tried with five sorts of broken input: cut, with values of wrong types, without ids, with comments that answer each other in a
/// circle, and nested beyond all measure. Where a sort cannot be, it is said why.
@Suite struct BrokenVariantsTests {
    private static let withoutCircles: [FormatID: String] = [
        "ghost": "there are no comments", "github-issues": "nothing says what a comment answers",
        "github-discussions": "answers stand inside what they answer", "hacker-news": "answers stand inside what they answer",
        "stack-exchange": "comments name posts, and posts no comments", "trafilatura-json": "all comments are one text",
        "trafilatura-xml": "nothing says what a comment answers", "movable-type": "nothing says what a comment answers",
        "markdown": "there are no comments", "text": "nothing has an id", "medium": "there are no comments",
    ]

    private static let own: Set<FormatID> = [.html, .json, .jsonLines]

    @Test func everyFormatIsTried() {
        let formats = Set(FormatRegistry.standard.importers.map(\.format)).subtracting(Self.own)
        #expect(DialectSample.formats == formats)
        let json = Set(DialectSample.json.map(\.format))
        // Truncation, wrong types, missing ids and depth run over every sample of JSON.
        let circles = Set(DialectBrokenTests.circleEdits.map { DialectFixtures.format(of: $0.name) })
        for format in json {
            #expect(circles.contains(format) != (Self.withoutCircles[format] != nil), "\(format)")
        }
        for format in Set(DialectSample.xml.map(\.format)) {
            let folder = DialectSample.xmlFolder.appendingPathComponent(format.rawValue)
            let names = Set((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
            for variant in ["truncated", "types", "ids", "depth"] { #expect(names.contains("broken-\(variant).xml"), "\(format)") }
            let hasCircle = names.contains("broken-cycle.xml") || names.contains("cycle.xml")
            #expect(hasCircle != (Self.withoutCircles[format] != nil), "\(format)")
        }
        for format in DialectSample.text.map(\.format) { #expect(Self.textVariants.contains { $0.format == format }, "\(format)") }
    }

    /// What stands in place of what in the samples of text formats, and a word that must be read all the same.
    private static let textVariants: [(format: FormatID, old: String, new: String, word: String)] = [
        (.movableType, "DATE: 05/06/2024 07:08:09 PM", "DATE: 99/99/9999 never", "Fog came in."),
        (.movableType, "STATUS: Publish", "STATUS: 7\nALLOW COMMENTS: many\nCONVERT BREAKS: [", "Fog came in."),
        (.movableType, "TITLE: Fog & foghorns", "BASENAME:", "Fog came in."),
        (.movableType, "AUTHOR: Bo\n", "", "Here too."),
        (.movableType, "<p>Fog", String(repeating: "<blockquote>", count: 20_000) + "Fog", "Fog came in."),
        (.movableType, "Here too.", String(repeating: "-----\nCOMMENT:\n", count: 5_000) + "Here too.", "Here too."),
        (.markdown, "title: \"Fog & foghorns\"", "title: [a, {b: c}]", "stayed"),
        (.markdown, "date: 2024-05-06T07:08:09+02:00", "date: {x: [}", "stayed"),
        (.markdown, "title: \"Fog & foghorns\"\n", "", "stayed"),
        (.markdown, "> Quoted", String(repeating: "> ", count: 20_000) + "Quoted", "Quoted"),
        (.markdown, "1. one", String(repeating: "- ", count: 5_000) + "one", "one"),
        (.markdown, "tags:", String(repeating: " ", count: 20_000) + "a:\n" + String(repeating: "[", count: 20_000) + "\ntags:", "stayed"),
        (.plainText, "May 6, 2024", "May 66, 20244", "dogs"),
        (.plainText, "Bo Reed says:\n", "", "It woke the dogs"),
        (.plainText, "Reply\n", String(repeating: "> ", count: 5_000) + "Reply\n", "dogs"),
    ]

    @Test(arguments: textVariants.indices)
    func textThatIsBroken(index: Int) throws {
        let (format, old, new, word) = Self.textVariants[index]
        let sample = try #require(DialectSample.text.first { $0.format == format })
        let text = String(decoding: sample.bytes, as: UTF8.self)
        let changed = text.replacingOccurrences(of: old, with: new)
        try #require(changed != text)
        let read = sample.read(Array(changed.utf8)).compactMap { try? $0.get().article }
        let words = read.flatMap { [$0.body.plainText] + ($0.discussion?.comments ?? []).map { $0.body.plainText } }
        #expect(words.contains { $0.contains(word) }, "\(words.map { $0.prefix(200) })")
    }
}
