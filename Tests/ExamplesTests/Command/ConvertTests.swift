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

    @Test func spamIsLeftOutWhenAsked() throws {
        let comments = """
            [{"id": 1, "post": 7, "parent": 0, "author_name": "Ann", "date": "2024-05-07T07:08:09", "status": "approved", "type": "comment",
              "link": "https://example.org/rye#comment-1", "content": {"rendered": "<p>Mine took two hours.</p>"}},
             {"id": 2, "post": 7, "parent": 0, "author_name": "Kay", "date": "2024-05-08T07:08:09", "status": "approved", "type": "comment",
              "link": "https://example.org/rye#comment-2",
              "content": {"rendered": "<p>Work from home and earn $95/h, look at http://jobs.example.com ♥♥n♥♥o♥♥w♥♥o♥♥n♥♥l♥♥y</p>"}}]
            """
        let kept = try Program.broadsheet.run("convert", "-", "--from", "wordpress-comments", "--to", "jsonl", "-q", input: comments)
        #expect(kept.output.contains("symbolRuns"))
        let few = try Program.broadsheet.run(
            "convert", "-", "--from", "wordpress-comments", "--to", "jsonl", "-q", "--drop-spam", input: comments)
        #expect(few.code == 0 && few.output.contains("Mine took two hours") && !few.output.contains("jobs.example.com"))
    }

    @Test func textThatIsReadBack() throws {
        let directory = try TemporaryDirectory()
        let first = try Program.broadsheet.run("extract", "-", "--to", "json", input: AccountTests.page).output
        let page = try directory.write(AccountTests.page, to: "page.html")
        let text = directory.path("page.txt")
        let outcome = try Program.broadsheet.run("convert", page, page, "--to", "text", "--round-trip", "-o", text)
        #expect(outcome.code == 0)
        #expect(try String(contentsOfFile: text, encoding: .utf8).hasPrefix("Broadsheet-Text: 1.0\nTitle: Rye bread\n"))
        let articles = try FormatRegistry.standard.open(Source(contentsOf: URL(fileURLWithPath: text))).map { try $0.get().article }
        var expected = try Article(json: first)
        expected.evidence = [:]
        #expect(articles == [expected, expected])
        #expect(try Program.broadsheet.run("extract", page, "--to", "html", "--round-trip").code == 1)
    }

    @Test func recordsOfACrawlArchive() throws {
        let directory = try TemporaryDirectory()
        let address = "<link rel=\"canonical\" href=\"https://example.org/rye\"></head>"
        let page = try directory.write(AccountTests.page.replacingOccurrences(of: "</head>", with: address), to: "page.html")
        let dated = try Program.broadsheet.run("extract", page, "--to", "wet", "--fetched-at", "2024-05-06T07:08:09+02:00")
        #expect(dated.output.contains("WARC-Target-URI: https://example.org/rye\r\n"))
        #expect(dated.output.contains("WARC-Date: 2024-05-06T05:08:09Z\r\n"))
        let back = try Program.broadsheet.run("convert", "-", "--to", "jsonl", "-q", input: dated.output)
        #expect(back.code == 0 && back.output.contains("\"canonicalURL\":\"https://example.org/rye\""))
        let formats = try Program.broadsheet.run("formats").output
        #expect(formats.contains("wet ") && formats.contains("WET archive"))
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

    private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("BroadsheetTests/Fixtures").path

    /// Of Medium's export the posts are read, not the lists of what the writer read.
    @Test func foldersAreReadWithWhatIsInThem() throws {
        let directory = try TemporaryDirectory()
        let export = "\(Self.fixtures)/Medium"
        let outcome = try Program.broadsheet.run("convert", export, "--to", "markdown", "--output-dir", directory.path("out"))
        #expect(outcome.code == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: directory.path("out")).sorted()
        #expect(
            names == [
                "2024-05-06-rye-rain-what-the-miller-knew.md",
                "2024-05-08-ours-was-flooded-too-we-took-the-stones-out-before-the-winter.md",
                "undated-notes-on-wheat.md",
            ])
        try FileManager.default.createDirectory(atPath: directory.path("empty"), withIntermediateDirectories: true)
        let empty = try Program.broadsheet.run("convert", directory.path("empty"), "--to", "jsonl")
        #expect(empty.code == 2)
        #expect(empty.errors.contains("holds no file"))
    }

    @Test(arguments: [["."], ["Users.xml", "Posts.xml", "Comments.xml"]])
    func theFilesOfADumpAreOne(files: [String]) throws {
        let paths = files.map { $0 == "." ? "\(Self.fixtures)/StackExchange" : "\(Self.fixtures)/StackExchange/\($0)" }
        let outcome = try Program.broadsheet.run(arguments: ["convert"] + paths + ["--to", "jsonl", "--url", "https://knots.example.com"])
        #expect(outcome.code == 0)
        let lines = outcome.output.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines.first?.contains("Ida Reed") == true)
        #expect(lines.first?.contains("https://knots.example.com/q/1") == true)
        #expect(outcome.errors.contains("Read 3 articles with 6 comments from 1 input, wrote 3, rejected 1"))
    }

    @Test func archivesAreNamedAsSuch() throws {
        let directory = try TemporaryDirectory()
        let archive = try directory.write("PK\u{3}\u{4}rest", to: "export.zip")
        let outcome = try Program.broadsheet.run("convert", archive, "--to", "jsonl")
        #expect(outcome.code == 2)
        #expect(outcome.errors.contains("ZIP archive"))
    }
}
