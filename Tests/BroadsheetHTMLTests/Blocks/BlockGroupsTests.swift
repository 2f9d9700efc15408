import BroadsheetCore
import Testing

@testable import BroadsheetHTML

@Suite struct BlockGroupsTests {
    private func groups(_ html: String) -> BlockGroups {
        let tree = HTMLParser.parse(Array(html.utf8), limits: .default).tree
        return BlockGroups(BlockSegmenter.segment(tree), tree)
    }

    private func ranges(_ groups: BlockGroups) -> [Range<Int32>] { zip(groups.first, groups.end).map { $0..<$1 } }

    @Test func elementsWithTheSameBlocksAreOneGroup() {
        let groups = groups("<div><div><p>A</p><p>B</p></div></div><div><section><p>C</p></section></div>")
        #expect(ranges(groups) == [0..<3, 0..<2, 0..<1, 1..<2, 2..<3])
        #expect(groups.parent == [0, 0, 1, 1, 0])
        #expect(groups.ofBlock == [2, 3, 4])
    }

    @Test func inlineElementsAreNoGroups() {
        #expect(ranges(groups("<p><b>A</b></p><p>B <i>C</i></p>")) == [0..<2, 0..<1, 1..<2])
    }

    @Test func alikeSiblingsAreCounted() {
        // Items 1 to 3 are alike, digits aside; the last one has another class.
        let groups = groups("<ul><li class=item1>A<li class=item2>B<li class=item3>C<li class=last>D</ul>")
        #expect(groups.ofBlock.map { groups.repetition[Int($0)] } == [3, 3, 3, 1])
    }

    @Test func elementsOfOtherParentsAreNoSiblings() {
        let groups = groups(String(repeating: "<div><p>A</p><h3>B</h3><span>C</span></div>", count: 40))
        #expect(groups.ofBlock.map { groups.repetition[Int($0)] }.allSatisfy { $0 == 1 || $0 == 40 })
    }

    @Test func anEmptyPageIsOneGroup() {
        #expect(ranges(groups("")) == [0..<0])
    }
}
