import Testing

@testable import BroadsheetHTML

@Suite struct RunPrunerTests {
    /// The ids of the members that stay.
    private func kept(_ members: [(id: String, html: String)]) throws -> [String] {
        let html = CommentPages.page(members.map { "<div class=m id='\($0.id)'>\($0.html)</div>" }.joined())
        let tree = CommentPages.tree(html)
        var pruner = RunPruner(CommentPages.signals(tree))
        return pruner.pruned(try CommentPages.spans("div.m", tree)).compactMap { tree.attribute(.id, of: $0.lowerBound) }
    }

    private func comments(_ ids: ClosedRange<Int>) -> [(id: String, html: String)] {
        ids.map { ("c-\($0)", CommentPages.content($0)) }
    }

    @Test func allThatAreAlikeStay() throws {
        #expect(try kept(comments(11...15)) == ["c-11", "c-12", "c-13", "c-14", "c-15"])
    }

    @Test func whatHasNeitherDateNorAuthorGoes() throws {
        let odd = [("pager", "<a href=?page=2>Older</a>"), ("ad", "<p>Knives of all kinds, sharpened while you wait.</p>")]
        #expect(try kept(comments(11...16) + odd) == (11...16).map { "c-\($0)" })
    }

    @Test func aCommentMayLackOneOfThem() throws {
        let unsigned = ("c-20", "<time datetime=2024-05-09>9 May 2024</time><p>Nobody put a name to this one, but it is dated.</p>")
        #expect(try kept(comments(11...16) + [unsigned]).contains("c-20"))
    }

    @Test func twoAreNotJudged() throws {
        #expect(try kept([("c-1", CommentPages.content(1)), ("x", "Nothing")]) == ["c-1", "x"])
    }

    @Test func withoutDatesNothingGoes() throws {
        let undated = (1...5).map { ("c-\($0)", "<p>\(CommentPages.sentences[$0 % 6])</p>") }
        #expect(try kept(undated + [("x", "Nothing")]).count == 6)
    }
}
