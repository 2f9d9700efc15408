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
