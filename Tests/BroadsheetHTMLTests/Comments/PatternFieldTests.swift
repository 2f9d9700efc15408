import BroadsheetCore
import Testing

@testable import BroadsheetHTML

/// What patterns say about the parts of a comment.
@Suite struct PatternFieldTests {
    private typealias Reaction = BroadsheetCore.Comment.Reaction

    private func comments(_ items: String, _ fields: [CommentPattern.Field: [String]], head: String = "") throws -> [BroadsheetCore.Comment]
    {
        var values = ContextValues()
        values.commentPatterns = try CommentPatternSet([CommentPattern(platform: "slate", items: "div.note", fields: fields)])
        var context = ImportContext(values: values)
        let page = "<html><head>\(head)</head><body><p>An article of a few words.</p><section>\(items)</section></body></html>"
        return try HTMLImporter().read(Source(bytes: Array(page.utf8)), &context).discussion?.comments ?? []
    }

    private func note(_ number: Int, _ inner: String) -> String {
        """
        <div class="note" id="note-\(number)"><b class="who">Writer \(number)</b> <time datetime="2020-01-0\(number)T10:00:00Z">then</time>\(inner)</div>
        """
    }

    private let usual: [CommentPattern.Field: [String]] = [.author: [".who"], .published: ["time"], .text: [".said"]]

    @Test func noiseIsNotWhatWasWritten() throws {
        let items =
            note(1, "<div class='said'><p>Yes.</p><p class='extra'>Seen by three</p></div>") + note(2, "<div class='said'>No.</div>")
        let found = try comments(items, usual.merging([.noise: [".extra"]]) { $1 })
        #expect(found.map(\.body.plainText) == ["Yes.", "No."])
    }

    @Test func reactionsHaveTheNameBesideTheNumber() throws {
        let reactions = """
            <ul><li class="r">👍 <span>3</span></li><li class="r" title="Who laughed"><img alt="Laugh"><span>1</span></li><li class="r">none</li></ul>
            """
        let items = note(1, "<div class='said'>Yes.</div>\(reactions)") + note(2, "<div class='said'>No.</div>")
        let found = try comments(items, usual.merging([.reactions: [".r"]]) { $1 })
        #expect(found.first?.reactions == [Reaction(name: "👍", count: 3), Reaction(name: "Laugh", count: 1)])
        #expect(found.first?.score == nil)
        #expect(found.last?.reactions == [])
    }

    @Test(arguments: [
        ("<i>12</i>", 12, nil), ("<i>12</i><i>3</i>", 12, 3), ("<i>5</i> / <i>−2</i>", 5, 2), ("4 points", 4, nil),
        ("Liked by <a>7 people</a>", 7, nil),
        ("nobody yet", nil, nil),
    ])
    func votesAreOneNumberOrTwo(inner: String, score: Int?, against: Int?) throws {
        let items = note(1, "<div class='said'>Yes.</div><div class='votes'>\(inner)</div>") + note(2, "<div class='said'>No.</div>")
        let first = try #require(try comments(items, usual.merging([.score: [".votes"]]) { $1 }).first)
        #expect(first.score == score)
        let expected = against.map { [Reaction(name: "like", count: score ?? 0), Reaction(name: "dislike", count: $0)] }
        #expect(first.reactions == (expected ?? []))
    }

    @Test func whatWasRemovedKeepsItsPlaceAndNoText() throws {
        let items = note(1, "<div class='said'>Yes.</div>") + note(2, "<div class='said gone'>Taken away at the writer’s wish.</div>")
        let found = try comments(items, usual.merging([.deleted: [".gone"]]) { $1 })
        #expect(found.map(\.state) == [.visible, .deleted])
        #expect(found.map(\.body.plainText) == ["Yes.", ""])
    }

    @Test(arguments: [
        ("[deleted]", true), ("This comment has been removed by the author.", true), ("Dieser Kommentar wurde gelöscht", true),
        ("Удалено.", true), ("I deleted this comment by mistake, sorry", false), ("", false),
    ])
    func noticesOfRemoval(text: String, isNotice: Bool) {
        #expect(RemovalNotices.isNotice(text) == isNotice)
    }

    @Test func theCanonicalAddressIsTheBaseOfPagesWithoutOne() throws {
        let head = "<link rel='canonical' href='https://slate.example.org/a/b'>"
        let items = note(1, "<a class='own' href='#note-1'>#</a><div class='said'>Yes.</div>") + note(2, "<div class='said'>No.</div>")
        let found = try comments(items, usual.merging([.permalink: [".own"]]) { $1 }, head: head)
        #expect(found.first?.permalink?.href == "https://slate.example.org/a/b#note-1")
    }

    @Test func theLineInFrontOfAQuoteStaysThere() throws {
        let quote = "<blockquote><div><cite>Ada wrote:</cite>Is it far?</div></blockquote>Not at all."
        let items = note(1, "<div class='said'>\(quote)</div>") + note(2, "<div class='said'>No.</div>")
        #expect(try comments(items, usual).first?.body.plainText == "Ada wrote:\n\nIs it far?\n\nNot at all.")
    }

    @Test func aSignatureUnderALineIsNotTheText() throws {
        let items =
            note(1, "<div class='said'>Good bread.<br>_________________<br>Never hurry.</div>") + note(2, "<div class='said'>No.</div>")
        #expect(try comments(items, usual).first?.body.plainText == "Good bread.")
    }
}
