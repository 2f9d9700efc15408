import Broadsheet
import Foundation
import Testing

@Suite struct ConvertTests {
    private static let lines = """
        {"title": "One / two", "date": "2024-05-06", "fingerprint": "1", "hostname": "example.org", "text": "First."}
        {"title": "One: two", "date": "2024-05-06", "fingerprint": "2", "hostname": "example.org", "text": "Second."}
        {"broken": [}
        {"title": "../../Été?", "fingerprint": "3", "hostname": "example.org", "text": "Third.", "comments": "Nice."}
        {"title": "", "date": "2024", "fingerprint": "4", "hostname": "example.org", "text": "Fourth one."}

        """

    @Test func eachArticleBecomesAFile() throws {
        let directory = try TemporaryDirectory()
        let input = try directory.write(Self.lines, to: "pages.jsonl")
        let outcome = try Program.broadsheet.run("convert", input, "--to", "markdown", "--output-dir", directory.path("out"))
        #expect(outcome.code == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: directory.path("out")).sorted()
        #expect(names == ["2024-05-06-one-two-2.md", "2024-05-06-one-two.md", "2024-fourth-one.md", "undated-été.md"])
        let first = try String(contentsOfFile: directory.path("out/2024-05-06-one-two.md"), encoding: .utf8)
        #expect(first.contains("First."))
        #expect(outcome.errors.contains("pages.jsonl:3:"))
        #expect(outcome.errors.contains("Read 4 articles with 1 comment from 1 input, wrote 4, rejected 1"))
        #expect(outcome.errors.contains("undivided-comments 1"))
    }

    @Test func allArticlesInOneFile() throws {
        let directory = try TemporaryDirectory()
        let input = try directory.write(Self.lines, to: "pages.jsonl")
        let outcome = try Program.broadsheet.run("convert", input, "--to", "jsonl", "-o", directory.path("out.jsonl"), "--quiet")
        #expect(outcome.code == 0)
        #expect(outcome.errors.split(separator: "\n").count == 1)
        #expect(directory.names == ["out.jsonl", "pages.jsonl"])
        let back = try FormatRegistry.standard.open(Source(contentsOf: URL(fileURLWithPath: directory.path("out.jsonl"))))
        #expect(try back.map { try $0.get().article.body.plainText } == ["First.", "Second.", "Third.", "Fourth one."])
        #expect(try Program.broadsheet.run("convert", input, "--to", "json-feed", "-q").output.contains("\"_comments\""))
    }

    /// How many articles are made at a time changes nothing.
    @Test func jobs() throws {
        let directory = try TemporaryDirectory()
        let input = try directory.write(String(repeating: Self.lines, count: 40), to: "pages.jsonl")
        let one = try Program.broadsheet.run("convert", input, "--to", "jsonl", "--jobs", "1", "-q")
        let several = try Program.broadsheet.run("convert", input, "--to", "jsonl", "--jobs", "3", "-q")
        #expect(one.output.split(separator: "\n").count == 160)
        #expect(several.output == one.output)
        #expect(several.errors == one.errors)
        #expect(try Program.broadsheet.run("convert", input, "--to", "jsonl", "--jobs", "0").code == 1)
    }

    /// What is there and no file is written to and never replaced.
    @Test func aPipeStaysAPipe() throws {
        let directory = try TemporaryDirectory()
        let input = try directory.write(Self.lines, to: "pages.jsonl")
        let pipe = directory.path("pipe")
        try #require(mkfifo(pipe, 0o600) == 0)
        // Opened for reading and writing, so that neither end waits for the other; what is written fits into it.
        let descriptor = open(pipe, O_RDWR)
        defer { close(descriptor) }
        #expect(try Program.broadsheet.run("convert", input, "--to", "jsonl", "-o", pipe, "-q").code == 0)
        var information = stat()
        #expect(stat(pipe, &information) == 0 && information.st_mode & S_IFMT == S_IFIFO)
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(descriptor, &buffer, buffer.count)
        #expect(String(decoding: buffer.prefix(max(0, count)), as: UTF8.self).contains("First."))
    }

    @Test func exitCodes() throws {
        let directory = try TemporaryDirectory()
        let input = try directory.write(Self.lines, to: "pages.jsonl")
        #expect(try Program.broadsheet.run("convert", input, "--to", "jsonl", "--max-errors", "0").code == 4)
        #expect(try Program.broadsheet.run("convert", directory.path("none"), "--to", "jsonl").code == 2)
        #expect(try Program.broadsheet.run("convert", input, directory.path("none"), "--to", "jsonl").code == 2)
        #expect(try Program.broadsheet.run("convert", input, "--to", "nothing").code == 1)
        #expect(try Program.broadsheet.run("convert", input, "--to", "jsonl", "-o", "a", "--output-dir", "b").code == 1)
        #expect(try Program.broadsheet.run("convert", input, "--to", "csv", "--output-dir", directory.path("b")).code == 1)
        #expect(try Program.broadsheet.run("convert", input, "--to", "jsonl", "-o", directory.path("no/where")).code == 3)
        #expect(try Program.broadsheet.run("convert", input, "--from", "reddit", "--to", "jsonl").code == 2)
    }

    @Test func personalDataOnRequest() throws {
        let export = """
            {"comments": [{"id": "1", "content": "Hi", "by_nickname": "Ann", "by_email": "ann@example.org", "pageId": "p"}]}
            """
        let without = try Program.broadsheet.run("convert", "-", "--to", "jsonl", input: export)
        #expect(!without.output.contains("ann@example.org"))
        #expect(without.errors.contains("personal-data-dropped 1"))
        let with = try Program.broadsheet.run("convert", "-", "--to", "jsonl", "--keep-personal-data", input: export)
        #expect(with.output.contains("ann@example.org"))
    }
}
