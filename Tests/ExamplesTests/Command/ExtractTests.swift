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

    /// A page with comments and an answer to the first, in the markup of WordPress.
    private static let thread: String = {
        func comment(_ number: Int, _ author: String, _ text: String, answers: String = "") -> String {
            """
            <li class="comment depth-\(number == 12 ? 2 : 1)" id="comment-\(number)"><div class="comment-body">
            <div class="comment-author"><cite class="fn">\(author)</cite></div>
            <div class="comment-metadata"><a href="#comment-\(number)"><time datetime="2024-05-\(number)T07:08:09+00:00">\(number) May 2024</time></a></div>
            <div class="comment-content"><p>\(text)</p></div></div>\(answers)</li>
            """
        }
        let answer = comment(12, "Bruno Kestrel", "Lower the heat after twenty minutes; that is what my neighbour does with hers.")
        let comments = [
            comment(11, "Ada Fenwick", "Mine came out far too dark, and twice at that.", answers: "<ol class=children>\(answer)</ol>"),
            comment(13, "Cleo Marsh", "Has anybody tried it with spelt flour instead? Mine stays wet in the middle."),
            comment(14, "Dorian Pike", "The photograph shows a round tin, but the text speaks of a long one."),
        ]
        return page.replacing("</article>", with: "</article><ol class=comment-list>\(comments.joined())</ol>")
    }()

    private func extract(_ arguments: String...) throws -> String {
        let directory = try TemporaryDirectory()
        let file = try directory.write(Self.thread, to: "page.html")
        let arguments = ["extract", file] + arguments
        let outcome = try Program.broadsheet.run(arguments: arguments)
        #expect(outcome.code == 0, "\(outcome.errors)")
        return outcome.output
    }

    @Test(.enabled(if: readsHTML, "the registry has no HTML"))
    func commentsAreWrittenAsAThreadUnlessAskedOtherwise() throws {
        let thread = try extract()
        #expect(thread.contains("## Comments (4)"))
        #expect(thread.contains("> > Lower the heat after twenty minutes;"))
        #expect(try extract("--comments", "thread") == thread)
    }

    @Test(.enabled(if: readsHTML, "the registry has no HTML"))
    func commentsOneAfterTheOther() throws {
        let flat = try extract("--comments", "flat")
        #expect(flat.contains("\n> Mine came out far too dark,") && flat.contains("\n> Lower the heat after twenty minutes;"))
        #expect(!flat.contains("> >"))
    }

    @Test(.enabled(if: readsHTML, "the registry has no HTML"))
    func noComments() throws {
        let none = try extract("--comments", "none")
        #expect(none.contains("Mix flour, water and salt"))
        #expect(!none.contains("Comments") && !none.contains("too dark"))
    }

    @Test(.enabled(if: readsHTML, "the registry has no HTML"))
    func commentsOfKnownPlatformsByTheirPatternsOrByWhatAllHaveInCommon() throws {
        #expect(try extract("--to", "json").contains(#""platform": "wordpress""#))
        let without = try extract("--to", "json", "--comment-patterns", "none")
        #expect(without.contains("Mine came out far too dark") && without.contains("Lower the heat after twenty minutes"))
    }

    @Test(arguments: [["--comments", "some"], ["--comment-patterns", "all"]]) func optionsThatDoNotExist(options: [String]) throws {
        let outcome = try Program.broadsheet.run(arguments: ["extract", "-"] + options)
        #expect(outcome.code != 0)
        #expect(outcome.errors.contains(options[0]))
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
