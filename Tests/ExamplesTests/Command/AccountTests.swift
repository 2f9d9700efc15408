import Foundation
import Testing

@Suite struct AccountTests {
    static let page = """
        <!DOCTYPE html><html lang="en"><head><title>Rye bread</title></head><body><nav><a href="/">Home</a></nav>
        <article><h1>Rye bread</h1>
        <p>Mix flour, water and salt, cover the bowl and let the dough rest for a whole day in a warm place, if you can.</p>
        <p>Heat the oven well, bake the loaf for an hour, and wait until it is cold before you cut it. &lt;script&gt;alert(1)&lt;/script&gt;</p></article>
        <section id="comments"><h2>2 comments</h2><ol>
        <li class="comment" id="comment-7"><b class="author">Ann Miller</b> <time datetime="2024-05-02">2 May 2024</time>
        <p>Mine took two hours, and it was still wet in the middle.</p><a href="#r7">Reply</a></li>
        <li class="comment" id="comment-9"><b class="author">"Ben" Cole</b> <time datetime="2024-05-03">3 May 2024</time>
        <p>Work from home and earn $95/h, look at http://jobs.example.com ♥♥n♥♥o♥♥w♥♥o♥♥n♥♥l♥♥y</p><a href="#r9">Reply</a></li></ol></section>
        <footer><p>© 2024 The Oven</p></footer></body></html>
        """

    @Test func textNamesEachPlace() throws {
        let outcome = try Program.broadsheet.run("account", "-", input: Self.page)
        #expect(outcome.code == 0)
        #expect(outcome.output.contains("residue: navigation  bytes "))
        #expect(outcome.output.contains("\ntitle  bytes "))
        #expect(outcome.output.contains("comment comment-7: author"))
        #expect(outcome.output.contains("residue: legal"))
        #expect(!outcome.output.contains("\u{1b}"))
        let coloured = try Program.broadsheet.run("account", "-", "--color", "always", input: Self.page)
        #expect(coloured.output.contains("\u{1b}[1;32mbody\u{1b}[0m"))
    }

    /// What a reader at a terminal gets, of whom the program `script` is one.
    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script"), "there is no /usr/bin/script"))
    func coloursAreForTerminals() throws {
        let directory = try TemporaryDirectory()
        let page = try directory.write(Self.page, to: "page.html")
        func shown(_ environment: [String: String], _ arguments: [String] = []) throws -> String {
            let command = Program.broadsheet.process([]).executableURL?.path ?? ""
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/script")
            process.arguments = ["-qec", ([command, "account", page] + arguments).joined(separator: " "), "/dev/null"]
            process.environment = ProcessInfo.processInfo.environment.filter { $0.key != "NO_COLOR" }
                .merging(["TERM": "xterm"]) { $1 }.merging(environment) { $1 }
            let output = Pipe()
            process.standardOutput = output
            process.standardInput = FileHandle.nullDevice
            try process.run()
            let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            return text
        }
        #expect(try shown([:]).contains("\u{1b}[1;32mbody\u{1b}[0m"))
        for text in [try shown(["NO_COLOR": "1"]), try shown(["TERM": "dumb"]), try shown([:], ["--color", "never"])] {
            #expect(text.contains("residue: navigation") && !text.contains("\u{1b}["))
        }
        #expect(try shown(["NO_COLOR": ""]).contains("\u{1b}[1;32m"))
    }

    @Test func inputsThatAreNoPageOrText() throws {
        let directory = try TemporaryDirectory()
        let path = directory.path("noise")
        try Data((0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) }).write(to: URL(fileURLWithPath: path))
        let unknown = try Program.broadsheet.run("account", path)
        #expect(unknown.code == 2 && unknown.errors.contains("it looks like binary data"))
        #expect(unknown.errors.split(separator: "\n").count == 1 && unknown.errors.utf8.count < 400)
        let text = try Program.broadsheet.run("account", path, "--from", "text")
        #expect(text.code == 2 && text.errors.contains("no text") && text.output.isEmpty)
        let blank = try Program.broadsheet.run("account", "-", "--from", "text", input: " \n\u{200b}\n")
        #expect(blank.code == 2 && blank.errors.contains("[empty]"))
    }

    /// Ten times as much takes about ten times as long; a wide margin, since other programs may be at work.
    @Test(.timeLimit(.minutes(3))) func largeInputsTakeTimeInProportion() throws {
        func seconds(_ input: String, _ format: String) throws -> Double {
            let directory = try TemporaryDirectory()
            let path = try directory.write(input, to: "input")
            var best = Double.infinity
            for _ in 0..<2 {
                let start = ContinuousClock.now
                let outcome = try Program.broadsheet.run("account", path, "--from", format, "--to", "json", "-o", directory.path("out"))
                #expect(outcome.code == 0, "\(outcome.errors)")
                best = min(
                    best,
                    Double((ContinuousClock.now - start).components.attoseconds) / 1e18
                        + Double((ContinuousClock.now - start).components.seconds))
            }
            return best
        }
        let paragraph =
            "The water stood so high that nobody could cross the lower bridge, and those who live there carried the flour up the hill."
        func text(_ count: Int) -> String { (0..<count).map { "\(paragraph) \($0)." }.joined(separator: "\n\n") }
        func page(_ count: Int) -> String {
            "<title>Lake</title><article><h1>Lake</h1>" + (0..<count).map { "<p>\(paragraph) <a href=\"/\($0)\">More</a></p>" }.joined()
        }
        #expect(try seconds(text(3000), "text") < 30 * max(0.2, seconds(text(300), "text")))
        #expect(try seconds(page(3000), "html") < 30 * max(0.2, seconds(page(300), "html")))
    }

    @Test func controlCharactersDoNotReachTheTerminal() throws {
        let outcome = try Program.broadsheet.run("account", "-", input: "<p>One\u{9b}31m two &#155;2J three words of it</p>")
        #expect(!outcome.output.unicodeScalars.contains { $0.value == 0x9b || $0.value == 0x1b })
    }

    @Test func jsonHasThePiecesInTheirOrder() throws {
        let outcome = try Program.broadsheet.run("account", "-", "--to", "json", input: Self.page)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        let pieces = try #require(object["pieces"] as? [[String: Any]])
        #expect(pieces.first?["place"] as? String == "residue")
        #expect(pieces.first?["kind"] as? String == "navigation")
        #expect(pieces.last?["kind"] as? String == "legal")
        let offsets = pieces.compactMap { ($0["location"] as? [String: Any])?["byteOffset"] as? Int }
        #expect(offsets.count == pieces.count && offsets == offsets.sorted())
    }

    @Test func aFileThatIsMissingEndsWithCodeTwo() throws {
        #expect(try Program.broadsheet.run("account", "/no/such/file.html").code == 2)
        #expect(try Program.broadsheet.run("account", "-", input: "").code == 2)
    }

    @Test func theCommandsLeaveOutSpamWhenAsked() throws {
        let kept = try Program.broadsheet.run("extract", "-", "--to", "json", input: Self.page)
        #expect(kept.output.contains("\"spam\"") && kept.output.contains("symbolRuns"))
        let dropped = try Program.broadsheet.run("extract", "-", "--to", "json", "--drop-spam", input: Self.page)
        #expect(dropped.code == 0 && !dropped.output.contains("jobs.example.com") && dropped.output.contains("Mine took two hours"))
        let line = try JSONSerialization.data(withJSONObject: ["id": "a", "html": Self.page])
        let requests = String(decoding: line, as: UTF8.self) + "\n"
        let flat = try Program.broadsheet.run("batch", input: requests)
        #expect(flat.output.contains("\"isSpam\":true"))
        let few = try Program.broadsheet.run("batch", "--drop-spam", input: requests)
        #expect(!few.output.contains("isSpam") && few.output.contains("Mine took two hours"))
    }
}
