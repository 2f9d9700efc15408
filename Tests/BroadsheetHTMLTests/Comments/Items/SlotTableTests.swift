import Testing

@testable import BroadsheetHTML

@Suite struct SlotTableTests {
    private struct Page {
        let tree: HTMLTree
        let items: CommentItems
        let table: SlotTable

        init(_ html: String, items selector: String = "li") throws {
            tree = CommentPages.tree(html)
            let spans = try CommentPages.spans(selector, tree)
            items = CommentItems(spans, among: spans)
            table = SlotTable(tree, CommentPages.signals(tree), items)
        }

        func slots(_ selector: String) throws -> [Int?] { try CommentPages.spans(selector, tree).map { table.slot(of: $0.lowerBound) } }
    }

    @Test func theSamePlaceIsTheSameSlot() throws {
        let page = try Page(
            "<ul><li><b class='who x'>A</b><i>1</i></li><li><div><b class='x who'>B</b></div><i>2</i></li><li><b class=other>C</b><i>3</i></li></ul>"
        )
        let names = try page.slots("b")
        #expect(names[0] == names[1])
        #expect(names[0] != names[2])
        let plain = try page.slots("i")
        #expect(plain[0] != nil && Set(plain).count == 1)
    }

    @Test func numbersInClassesDoNotPartSlots() throws {
        let page = try Page("<ul><li><b class=user-17>A</b></li><li><b class=user-4>B</b></li></ul>")
        #expect(Set(try page.slots("b")).count == 1)
    }

    @Test func withoutAClassThePlaceDecides() throws {
        let page = try Page("<ul><li><div class=head><b>A</b></div><b>x</b></li><li><div class=head><b>B</b></div><b>y</b></li></ul>")
        let all = try page.slots("b")
        #expect(all[0] == all[2] && all[1] == all[3] && all[0] != all[1])
    }

    @Test func propertiesNameFields() throws {
        let page = try Page(
            "<ul><li><span itemprop=name>A</span><span itemprop=author>B</span><span itemprop=url>C</span><span>D</span></li></ul>")
        let kinds = try page.slots("span").map { $0.map { page.table.slots[$0].property } }
        #expect(kinds == [.name, .author, .other, SlotTable.Property.none])
    }

    @Test func theCommentItselfIsTheRoot() throws {
        let page = try Page("<ul><li class=a>1</li><li class=b>2</li></ul>")
        #expect(try page.slots("li") == [SlotTable.root, SlotTable.root])
        #expect(page.table.occurrences(in: SlotTable.root).count == 2)
    }

    @Test func answersInsideHaveTheirOwnOccurrences() throws {
        let page = try Page("<ul><li><b class=who>A</b><ul><li><b class=who>B</b></li></ul></li><li><b class=who>C</b></li></ul>")
        let slot = try #require(try page.slots("b")[0])
        #expect(page.table.occurrences(in: slot).map { $0.item } == [0, 1, 2])
        for item in 0..<3 {
            let nodes = page.table.occurrences(in: slot, of: item).map { page.tree.text(of: Int($0.node)) }
            #expect(nodes == [["A", "B", "C"][item]])
        }
    }

    @Test func whatShowsNothingAndWhatIsOutsideHasNoSlot() throws {
        let page = try Page("<p>before</p><ul><li><script class=x>1</script><b>A</b></li></ul><p class=after>after</p>")
        #expect(try page.slots("script, p") == [nil, nil, nil])
        #expect(page.table.slot(of: page.tree.count + 5) == nil)
    }

    @Test func traitsComeFromTheNearestNamedElement() throws {
        let page = try Page("<ul><li><div class=avatar><span><b>A</b></span></div></li></ul>")
        let slot = try #require(try page.slots("b")[0])
        #expect(page.table.slots[slot].traits == [])
        #expect(page.table.slots[slot].pathTraits.contains(.avatar))
    }
}
