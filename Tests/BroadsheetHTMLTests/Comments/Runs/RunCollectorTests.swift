import Testing

@testable import BroadsheetHTML

@Suite struct RunCollectorTests {
    private struct Run: Equatable {
        var members: [String]
        var traits: LabelTraits
        var markup: CommentRun.StatedMarkup
        var isExtended: Bool
    }

    /// The runs of a page, members by their texts.
    private func runs(_ html: String) -> [Run] {
        let tree = CommentPages.tree(html)
        let runs = RunCollector.collect(tree, CommentPages.signals(tree))
        func texts(_ spans: [Range<Int>]) -> [String] {
            spans.map { span in
                span.filter { tree.tag(of: $0) == .text }.map { tree.text(of: $0) }.filter { !$0.isEmpty }.joined(separator: " ")
            }
        }
        return runs.runs.flatMap { run in
            [(runs.spans(of: run, in: tree), false), (SiblingSpans.extended(runs.nodes(of: run), tree) ?? [], true)].map {
                Run(members: texts($0), traits: run.traits, markup: run.markup, isExtended: $1)
            }
        }
    }

    private func lists(_ html: String) -> [[String]] { runs(html).filter { !$0.isExtended }.map(\.members) }

    @Test func elementsThatShareAMark() {
        let all = lists("<div><div class='a x'>1</div><p class=b>2</p><section><div class='y a'>3</div></section></div>")
        #expect(all.contains(["1", "3"]))
        #expect(!all.contains { $0.contains("2") && $0.contains("1") && $0.count == 2 && $0[0] == "1" })
    }

    @Test func numbersInNamesDoNotTellElementsApart() {
        let all = lists("<div><i></i><section id=c-1>1</section></div><div><section id=c-22>2</section></div>")
        #expect(all.contains(["1", "2"]))
    }

    @Test func theSameMembersAreOneRunWithAllTheirMarks() {
        let all = runs(
            "<ul><li class='comment by-author' id=c1 itemprop=comment>1</li><li class='comment by-author' id=c2 itemprop=comment>2</li></ul>"
        )
        let same = all.filter { $0.members == ["1", "2"] }
        #expect(same.count == 1)
        #expect(same.first?.traits.isSuperset(of: [.comment, .articleAuthor]) == true)
        #expect(same.first?.markup == .comment)
    }

    @Test func aSingleElementNeedsAWordForComments() {
        #expect(lists("<div><div class=comment>1</div></div>") == [["1"]])
        #expect(lists("<div><div class=leserbrief>1</div></div>") == [["1"]])
        #expect(lists("<div><div class=zebra>1</div></div>").isEmpty)
        #expect(lists("<div><div itemprop=comment>1</div></div>") == [["1"]])
    }

    @Test func parentsOfARunAreOneToo() {
        let html = """
            <main><div class=north>1 <section class=c>one</section></div><div><div class=south>2 <section class=c>two</section></div></div>
            <aside class=west>3 <section class=c>three</section></aside></main>
            """
        let all = lists(html)
        #expect(all.contains(["one", "two", "three"]))
        #expect(all.contains(["1 one", "2 two", "3 three"]))
    }

    @Test func parentsThatHoldSeveralAreNoRun() {
        let all = lists("<main><div>1 <p class=c>one</p><p class=c>two</p></div><div>2 <p class=c>three</p></div></main>")
        #expect(!all.contains { $0.count == 3 && $0[0].hasPrefix("1") })
    }

    @Test func headersComeWithTheSiblingsBehindThem() {
        let all = runs("<dl><dt>A<dd>one<dt>B<dd>two<dt>C<dd>three</dl>")
        #expect(all.contains { $0.isExtended && $0.members == ["A one", "B two", "C three"] })
        #expect(all.contains { !$0.isExtended && $0.members == ["A", "B", "C"] })
    }

    @Test(arguments: [
        "<div><a class=c>1</a><a class=c>2</a></div>", "<div><span>1</span><span>2</span></div>", "<p>1<p>2",
        "<div><b class=c>1</b><b class=c>2</b></div>",
        "<div><script class=comment>1</script><script class=comment>2</script></div>",
        "<div><section class=comment></section><section class=comment></section></div>",
    ])
    func whatCanBeNoComment(html: String) { #expect(lists(html).isEmpty) }

    @Test func aClassThatStandsTwiceCountsOnce() {
        #expect(lists("<main><div class='c c'>1</div><section><div class='c c c'>2</div></section></main>").contains(["1", "2"]))
    }
}
