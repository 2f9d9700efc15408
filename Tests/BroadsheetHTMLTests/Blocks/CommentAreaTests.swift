import BroadsheetCore
import Testing

@testable import BroadsheetHTML

@Suite struct CommentAreaTests {
    /// The texts of the blocks that stand in a comment area.
    private func comments(_ html: String) -> [String] {
        let tree = HTMLParser.parse(Array(html.utf8), limits: .default).tree
        let page = BlockSegmenter.segment(tree)
        let marks = CommentArea(tree, page).marks(page)
        return page.blocks.indices.filter { marks[$0] }.map { String(decoding: page.text(of: $0), as: UTF8.self) }
    }

    @Test(arguments: [
        "<div id=comments>", "<section class='comments-area'>", "<ol class=commentlist>", "<div id=disqus_thread>",
        "<div class=fb-comments>", "<div id=respond>",
        "<article itemprop=comment>", "<my-comments class=commentList>", "<details class='discussion'>",
    ])
    func templatesNameTheirComments(opening: String) {
        #expect(
            comments("<p>Text</p>\(opening)<div>One</div><div>Two</div></div></section></ol></article></my-comments></details>").contains(
                "One"))
    }

    @Test func theRestOfThePageIsNone() {
        #expect(comments("<body class=has-comments><p>Text</p><div id=comments><p>One</p></div><p>After</p>") == ["One"])
        #expect(comments("<p class=comment-count>3 comments</p><a class=comments-link>Go</a>") == [])
        #expect(comments("<div class=commission><p>Text</div>") == [])
    }

    @Test func regionsDoNotNest() {
        let tree = HTMLParser.parse(
            Array("<div id=comments><ol class=comment-list><li class=comment><p>A</ol></div><div class=comment><p>B</div>".utf8),
            limits: .default
        ).tree
        let regions = CommentArea(tree, BlockSegmenter.segment(tree)).regions
        #expect(regions.count == 2)
        #expect(regions[0].upperBound <= regions[1].lowerBound)
    }
}
