import Foundation
import Testing

@testable import BroadsheetHTML

/// What the page on comments says of patterns and platforms is what the library knows.
@Suite struct CommentDocumentationTests {
    private static func text() throws -> String { try Documents.text("Docs/Comments.md") }

    /// The names in backticks in the rows of the tables between a heading and the next one.
    private static func names(under heading: String) throws -> Set<String> {
        let section = try text().components(separatedBy: "\n\(heading)\n").dropFirst().first ?? ""
        let lines = section.split(separator: "\n").prefix { !$0.hasPrefix("#") }.filter { $0.hasPrefix("|") }
        return Set(lines.flatMap { $0.split(separator: "`").enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) } })
    }

    @Test func theTableOfPlatformsIsComplete() throws {
        #expect(try Self.names(under: "## Known platforms") == Set(KnownPlatforms.all.map(\.platform)))
    }

    @Test func theTableOfServicesIsComplete() throws {
        #expect(try Self.names(under: "### Known services") == Set(ExternalSystem.all.map(\.name)))
    }

    @Test func thePatternInJSONIsAPattern() throws {
        let json = try #require(Documents.samples(of: try Self.text(), in: "json").first)
        let patterns = try JSONDecoder().decode([CommentPattern].self, from: Data(json.utf8))
        #expect(patterns.map(\.platform) == ["chronicle"])
        #expect(try CommentPatternSet.standard.adding(patterns).patterns.first == patterns.first)
    }

    @Test func thePatternInJSONStandsInTheExample() throws {
        let json = try #require(Documents.samples(of: try Self.text(), in: "json").first)
        let program = try Documents.text("Examples/ReadingComments/main.swift").split(separator: "\n").map { $0.drop { $0 == " " } }
        let wanted = json.split(separator: "\n").map { $0.drop { $0 == " " } }
        #expect(program.indices.contains { program[$0...].starts(with: wanted) })
    }

    @Test func theFieldsOfPatternsAreNamed() throws {
        let text = try Self.text()
        for field in CommentPattern.Field.allCases { #expect(text.contains("`\(field.rawValue)`")) }
    }
}
