import Broadsheet
import Foundation
import Testing

@Suite struct ExtractTests {
    private static let readsHTML = FormatRegistry.standard.importer(for: .html) != nil
    private static let page = """
        <!DOCTYPE html><html lang="en"><head><title>Rye bread</title></head><body><article><h1>Rye bread</h1>
        <p>Mix flour, water and salt, cover the bowl and let the dough rest for a whole day.</p>
        <p>Heat the oven well, bake the loaf for an hour, and wait until it is cold before you cut it.</p></article></body></html>
        """

    @Test func aMissingFileEndsWithCodeTwoAndItsName() throws {
        let directory = try TemporaryDirectory()
        let outcome = try Program.broadsheet.run(
            "extract", directory.path("none.html"), "--to", "articles-csv", "-o", directory.path("out.csv"))
        #expect(outcome.code == 2)
        #expect(
            outcome.errors == "broadsheet: \(directory.path("none.html")): The file cannot be read: there is no such file. [unreadable]\n")
        #expect(directory.names.isEmpty)
    }

    @Test func aDirectoryIsNoInput() throws {
        let directory = try TemporaryDirectory()
        let outcome = try Program.broadsheet.run("extract", directory.url.path, "--to", "articles-csv")
        #expect(outcome.code == 2)
        #expect(outcome.errors.contains("This is a directory"))
    }

    @Test func aFormatOfSeveralFilesNeedsADirectory() throws {
        let outcome = try Program.broadsheet.run("extract", "-", "--to", "csv")
        #expect(outcome.code == 1)
        #expect(outcome.errors.contains("“csv” writes articles.csv and comments.csv; name a directory with -o"))
    }

    @Test func aDirectoryIsNoOutputForASingleFile() throws {
        let directory = try TemporaryDirectory()
        let outcome = try Program.broadsheet.run("extract", "-", "--to", "articles-csv", "-o", directory.url.path)
        #expect(outcome.code == 1)
    }

    @Test func anOutputThatCannotBeWrittenEndsWithCodeThree() throws {
        let directory = try TemporaryDirectory()
        let outcome = try Program.broadsheet.run("extract", "-", "--to", "articles-csv", "-o", directory.path("none/out.csv"))
        #expect(outcome.code == 3)
        #expect(outcome.errors.contains("none/out.csv"))
    }

    @Test func inputsBeyondTheLimitAreRefused() throws {
        let outcome = try Program.broadsheet.run(
            "extract", "-", "--to", "articles-csv", "--max-bytes", "10", input: String(repeating: "x", count: 11))
        #expect(outcome.code == 2)
        #expect(outcome.errors.contains("[too-large]"))
    }

    @Test(.enabled(if: readsHTML, "the registry has no HTML"))
    func standardInputToMarkdown() throws {
        let outcome = try Program.broadsheet.run("extract", "-", "--url", "https://example.com/rye", input: Self.page)
        #expect(outcome.code == 0)
        #expect(outcome.output.contains("# Rye bread\n"))
        #expect(outcome.output.contains("Mix flour, water and salt"))
        #expect(outcome.errors.isEmpty)
    }

    @Test(.enabled(if: readsHTML, "the registry has no HTML"))
    func severalFilesToTablesInADirectory() throws {
        let directory = try TemporaryDirectory()
        let first = try directory.write(Self.page, to: "a.html")
        let second = try directory.write(Self.page, to: "b.html")
        let tables = directory.path("tables")
        let outcome = try Program.broadsheet.run("extract", first, directory.path("none.html"), second, "--to", "csv", "-o", tables)
        #expect(outcome.code == 2)
        #expect(try FileManager.default.contentsOfDirectory(atPath: tables).sorted() == ["articles.csv", "comments.csv"])
        let articles = try String(contentsOfFile: tables + "/articles.csv", encoding: .utf8)
        #expect(articles.components(separatedBy: "Rye bread").count == 3)
    }
}
