import Broadsheet
import Foundation
import Testing

@Suite struct CommandTests {
    @Test func helpNamesEveryCommandAndExitCode() throws {
        let outcome = try Program.broadsheet.run("--help")
        #expect(outcome.code == 0)
        for word in ["extract", "batch", "formats", "schema", "EXIT CODES"] { #expect(outcome.output.contains(word)) }
    }

    @Test func versionIsThreeNumbers() throws {
        let outcome = try Program.broadsheet.run("--version")
        #expect(outcome.code == 0)
        #expect(outcome.output.split(separator: ".").compactMap { Int($0.trimmingCharacters(in: .newlines)) }.count == 3)
    }

    @Test(arguments: [
        ["unknown"], ["batch", "--jobs", "0"], ["batch", "--profile", "wide"], ["extract"], ["extract", "-", "-"], ["extract", "--to"],
        ["extract", "a", "b", "--url", "https://example.com/"], ["extract", "a", "--fetched-at", "yesterday"],
        ["extract", "a", "--to", "nonsense"], ["extract", "a", "--from", "nonsense"], ["extract", "a", "--to", "csv"],
    ])
    func whatIsNotUnderstoodEndsWithCodeOne(arguments: [String]) throws {
        let process = Program.broadsheet.process(arguments)
        let errors = Pipe()
        process.standardError = errors
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        let message = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 1)
        #expect(!message.isEmpty)
    }

    @Test func formatsAreATableAndJSON() throws {
        let table = try Program.broadsheet.run("formats")
        #expect(table.code == 0)
        #expect(table.lines.first?.hasPrefix("FORMAT") == true)
        #expect(table.lines.contains { $0.hasPrefix("csv ") && $0.contains("yes") })
        let json = try Program.broadsheet.run("formats", "--json")
        let rows = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
        let csv = try #require(rows.first { $0["id"] as? String == "csv" })
        #expect(csv["reads"] as? Bool == false)
        #expect(csv["writes"] as? Bool == true)
        #expect(csv["fileExtensions"] as? [String] == ["csv"])
    }

    @Test(.enabled(if: FormatRegistry.standard.exporter(for: .json) != nil, "the registry has no JSON"))
    func theSchemaIsJSON() throws {
        let outcome = try Program.broadsheet.run("schema")
        #expect(outcome.code == 0)
        #expect(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) is [String: Any])
    }
}
