import BroadsheetCore
import BroadsheetHTML
import Testing

@Suite struct PageAccountTests {
    private func account(_ body: String) throws -> [Account.Piece] {
        let page = "<!DOCTYPE html><html lang=\"en\"><head><title>Rye bread – The Oven</title></head><body>\(body)</body></html>"
        let imported = try readPage(page, options: ImportOptions(keepsResidue: true))
        #expect(AccountLaw(Array(page.utf8), imported).breaches == [])
        return imported.account.pieces
    }

    private static let article = """
        <article><h1>Rye bread</h1>
        <p>Mix flour, water and salt, cover the bowl with a cloth and let the dough rest for a whole day in a warm place.</p>
        <p>Heat the oven well, bake the loaf for an hour, and wait until it is cold before you cut the first slice of it.</p></article>
        """

    private static let comments = """
        <section id="comments"><h2>2 comments</h2><ol>
        <li class="comment" id="comment-7"><b class="author">Ann Miller</b> <time datetime="2024-05-02">2 May 2024</time>
        <p>Mine took two hours, and it was still wet in the middle.</p><a href="#r7">Reply</a></li>
        <li class="comment" id="comment-9"><b class="author">Ben Cole</b> <time datetime="2024-05-03">3 May 2024</time>
        <p>Was the oven hot enough when you put the loaf into it?</p><a href="#r9">Reply</a></li></ol>
        <form id="respond"><h3>Leave a reply</h3><label>Name</label><textarea></textarea></form></section>
        """

    @Test func everyPieceHasItsPlace() throws {
        let pieces = try account("<nav><a href=\"/\">Home</a><a href=\"/a\">About</a></nav>" + Self.article + Self.comments)
        let places = pieces.map(\.place)
        #expect(places.first == .residue(.navigation))
        #expect(pieces.first?.text == "Home About")
        #expect(pieces.contains { $0.place == .metadata(.title) && $0.text == "Rye bread" })
        #expect(places.count { $0 == .body } == 2)
        let comment = pieces.filter { if case .comment(id: "comment-7", part: _) = $0.place { true } else { false } }
        let parts = comment.map { piece in
            if case .comment(_, let part) = piece.place { "\(part.rawValue): \(piece.text)" } else { "" }
        }
        #expect(
            parts == [
                "author: Ann Miller", "date: 2 May 2024", "text: Mine took two hours, and it was still wet in the middle.",
                "control: Reply",
            ])
        #expect(pieces.contains { $0.place == .residue(.commentForm) && $0.text.contains("2 comments") })
        #expect(pieces.contains { $0.place == .residue(.commentForm) && $0.text.contains("Leave a reply") })
    }

    @Test(arguments: [
        ("<div class=\"breadcrumbs\"><a href=\"/\">Start</a> › <a href=\"/b\">Bread</a></div>", "navigation"),
        ("<div class=\"donation-box\"><p>This month we still need 300 of 900 euros.</p></div>", "fundraiser"),
        ("<p>Jetzt spenden</p>", "fundraiser"),
        ("<div><a href=\"/s\">Subscribe now</a></div>", "callToAction"),
        ("<div class=\"x1\"><h3>Kommentar schreiben</h3><p>Eine Zeile.</p></div>", "commentForm"),
        ("<ul class=\"sharing\"><li>f</li><li>t</li></ul>", "share"),
        ("<div><h3>Das könnte Sie auch interessieren</h3><ul><li><a href=\"/p\">Pumpernickel</a></li></ul></div>", "related"),
        ("<div><h3>Читайте также</h3><p><a href=\"/p\">О тесте</a></p></div>", "related"),
        ("<div class=\"ad-slot\">Buy a mixer!</div>", "advertisement"),
        ("<div>広告</div>", "advertisement"),
        ("<footer><p>© 2024 The Oven Ltd.</p></footer>", "legal"),
        ("<div><p>Wir verwenden Cookies, damit die Seite läuft, und um zu zählen, wer sie liest.</p></div>", "legal"),
        ("<div id=\"usercentrics-root\"><p>This bakery uses what others offer to provide its services.</p></div>", "legal"),
        ("<h2>Rye bread</h2>", "duplicateTitle"),
        ("<div><h3>About the author</h3><p>She bakes in a village.</p></div>", "authorBox"),
        (
            "<form action=\"/n\"><label>Every week in your mail</label><input type=\"email\" name=\"email\"><button>Go</button></form>",
            "newsletter"
        ),
        ("<div><span>17 ° / 3</span></div>", "unknown"),
    ])
    func kindsAreTold(markup: String, kind: String) throws {
        let pieces = try account(Self.article + "<div>\(markup)</div>")
        let last = try #require(pieces.last)
        #expect(last.place == .residue(Residue.Kind(rawValue: kind)))
        #expect(last.reason?.isEmpty == false)
    }

    @Test func aHeadingSpeaksForWhatFollowsUpToTheNextOne() throws {
        let pieces = try account(
            Self.article
                + "<div><h3>Related posts</h3><p>One day in a mill</p><p>Of salt</p><h3>Weather</h3><p>Rain until noon, then sun.</p></div>"
        )
        let residue = pieces.filter { if case .residue = $0.place { true } else { false } }
        #expect(residue.first { $0.text.contains("Of salt") }?.place == .residue(.related))
        #expect(residue.first { $0.text.contains("Rain") }?.place == .residue(.unknown))
    }

    @Test func placesAreBytesOfTheInput() throws {
        let page = "\u{feff}<html><body><p>Ärger &amp; Mühe<!-- x -->!</p><nav>Menü</nav></body></html>"
        let bytes = Array(page.utf8)
        let imported = try readPage(Source(bytes: bytes), options: ImportOptions(keepsResidue: true))
        let texts = imported.account.pieces.map { piece in
            piece.location?.byteRange.map { String(decoding: bytes[$0], as: UTF8.self) } ?? "none"
        }
        #expect(texts == ["Ärger &amp; Mühe<!-- x -->!", "Menü"])
        #expect(imported.account.pieces.last?.location?.path == "html > body > nav")
    }

    @Test func inputsInOtherEncodingsHaveNoBytePlaces() throws {
        let bytes: [UInt8] = Array("<html><body><p>M".utf8) + [0xfc] + Array("he</p></body></html>".utf8)
        let imported = try readPage(Source(bytes: bytes, charset: "windows-1252"), options: ImportOptions(keepsResidue: true))
        let piece = try #require(imported.account.pieces.first)
        #expect(piece.text == "Mühe")
        #expect(piece.location?.byteOffset == nil)
        #expect(piece.location?.path == "html > body > p")
    }

    @Test func nothingIsKeptUnlessAskedFor() throws {
        let imported = try readPage(Self.article)
        #expect(imported.account.isEmpty)
        #expect(imported.residue.isEmpty)
    }

    @Test func theArticleIsTheSameWithAndWithoutAnAccount() throws {
        for body in [Self.article, Self.article + Self.comments, Self.comments] {
            let plain = try readPage(body)
            let kept = try readPage(body, options: ImportOptions(keepsResidue: true))
            #expect(plain.article == kept.article)
        }
    }

    @Test func deepAndLongPagesAreAccountedForInLinearTime() throws {
        let deep = String(repeating: "<div class=\"menu\">x ", count: 20_000)
        let long = String(repeating: "<p class=\"a\">word</p><h3>Share</h3>", count: 20_000)
        for page in [deep, long] {
            let imported = try readPage(page, options: ImportOptions(keepsResidue: true))
            #expect(!imported.account.isEmpty)
        }
    }
}
