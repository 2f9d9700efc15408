import Testing

@testable import BroadsheetText

struct TextPageTests {
    @Test(arguments: ["Comments\n1\nAnn", "4\nComments\nAnn", "Kommentare\n(12)\nAnn"])
    func aNumberBesideAHeadingIsItsCount(_ text: String) throws {
        let page = TextPage(Array(text.utf8)[...])
        let count = try #require(page.lines.first { $0.kind == .header }?.declared)
        #expect([1, 4, 12].contains(count))
        #expect(page.counts == [count])
    }

    @Test func aHeadingKeepsItsOwnCount() {
        let page = TextPage(Array("3 comments\n17\nAnn".utf8)[...])
        #expect(page.lines.first { $0.kind == .header }?.declared == 3)
    }
}
