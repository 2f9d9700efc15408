import BroadsheetCore
import Testing

@testable import BroadsheetHTML

@Suite struct BlockMeasuresTests {
    private func matrix(_ html: String, title: String = "", summary: String = "") -> BlockMatrix {
        let tree = HTMLParser.parse(Array(html.utf8), limits: .default).tree
        var topic = PageTopic()
        topic.title = title
        topic.summary = summary
        return BlockMeasures.matrix(BlockSegmenter.segment(tree), tree, topic)
    }

    private func expect(
        _ feature: BlockFeature, _ html: String, title: String = "", summary: String = "", _ expected: [UInt8],
        _ location: Testing.SourceLocation = #_sourceLocation
    ) {
        let matrix = matrix(html, title: title, summary: summary)
        let values = (0..<matrix.rows).map { matrix[feature, $0] }
        #expect(values == expected, sourceLocation: location)
    }

    private static let long = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen."

    @Test func theTextItself() {
        expect(.words, "<p>One two three</p><p>One</p>", [22, 11])
        expect(.linkDensity, "<p>ab<a href=x>cd</a></p><p>x</p>", [128, 0])
        expect(.lastCharacter, "<p>Yes.</p><p>No</p><p>So:</p><p>On ›</p>", [1, 0, 2, 3])
        expect(.copies, "<p>A</p><p>A</p><p>B</p><p>A</p>", [3, 3, 1, 3])
        expect(.isFirstCopy, "<p>A</p><p>A</p><p>B</p><p>A</p>", [1, 0, 1, 0])
        expect(.separators, "<p>A | B / C · D</p><p>A</p>", [3, 0])
        expect(.distinctWords, "<p>a A b b</p><p>語語学</p>", [128, 170])
        expect(.mixedWords, "<p>a1 b 2 c3</p>", [128])
        expect(.digits, "<p>a1 23 b</p>", [153])
        expect(.wordLength, "<p>abcd ab</p>", [24])
        expect(.price, "<p>Only £5</p><p>Only 5</p><p>€ 3</p>", [1, 0, 1])
        expect(.tag, "<p>A</p><div>B</div><address>C</address>", [1, 3, 0])
        expect(.nextTag, "<p>A</p><div>B</div>", [3, 255])
        expect(.headingLevel, "<h2><span>A</span></h2><p>B</p>", [2, 0])
    }

    @Test func stepsToElements() {
        let html = "<main><div><p>A</p></div></main><div class='footer-links'><p><b>B</b></p></div><p hidden>C</p>"
        expect(.main, html, [2, 20, 20])
        expect(.paragraph, html, [0, 1, 0])
        expect(.footerWord, html, [20, 2, 20])
        expect(.hidden, html, [20, 20, 0])
        expect(.articleBody, "<div itemprop=articleBody><p>A</p></div>", [1])
        expect(.article, "<article><p>A</p></article>", [1])
    }

    @Test func theGroupsAround() {
        let html = "<div><ul><li>one<li>two<li>three<li>four</ul><p>five</p></div><div><p>six</p><p>seven</p><p>eight</p><p>nine</p></div>"
        expect(.itemRepetition, html, [26, 26, 26, 26, 11, 26, 26, 26, 26])
        expect(.group1Words, html, [26, 26, 26, 26, 29, 26, 26, 26, 26])
        expect(.itemHasLinkedHeading, "<div><h3><a href=x>A</a></h3></div><div><h3>B</h3></div><p>C</p>", [1, 0, 0])
    }

    @Test func theMainGroup() {
        let html = "<div>x</div><div><p>\(Self.long)</p><p>\(Self.long)</p></div><div>y</div>"
        expect(.bestOffset, html, [127, 128, 128, 129])
        expect(.main70Offset, html, [127, 128, 128, 129])
        expect(.bestCommon, html, [1, 1, 1, 1])
    }

    @Test func blocksOfOneTemplate() {
        let html = "<ul><li><a href=x>ab</a><li>cd</ul><p>one two</p>"
        expect(.pathCount, html, [11, 11, 11])
        expect(.pathShare, html, [128, 128, 180])
        expect(.pathLinkDensity, html, [255, 0, 0])
        expect(.styleCount, "<p class=a>A</p><p class=a>B</p><p class=b>C</p>", [18, 18, 11])
    }

    @Test func theTitleAndHeadings() {
        let html = "<p>Before</p><h1>A fine day</h1><p>Text</p><h2>A day off</h2>"
        expect(.titleWords, html, title: "A fine day – Site", [0, 255, 0, 170])
        expect(.titleOffset, html, title: "A fine day – Site", [127, 128, 129, 130])
        expect(.titleOffset, "<p>A</p>", title: "A", [0])
        expect(.headingDistance, html, [60, 60, 1, 2])
        expect(.nextHeading, html, [1, 2, 1, 60])
        expect(.summaryRuns, "<p>one two three four</p>", summary: "one two three", [128])
    }

    @Test func longBlocksAround() {
        let html = "<p>a</p><p>\(Self.long)</p><p>b</p><p>\(Self.long)</p><p>c</p>"
        expect(.longBefore, html, [0, 0, 128, 128, 255])
        expect(.longBeforeCommon, html, [30, 30, 1, 1, 1])
        expect(.longBehindCommon, html, [1, 1, 1, 30, 30])
    }

    @Test func thePage() {
        expect(.pageBlocks, "<p>A</p><p>B</p>", [18, 18])
        expect(.pageParagraphs, "<p>A</p><p>B</p>", [18, 18])
        expect(.pageHasSummary, "<p>A</p>", summary: "B", [1])
    }

    @Test func commentsThatWereFoundDoNotCount() {
        let tree = HTMLParser.parse(Array("<p>A</p><div><p>B</p><p>C</p></div><p>D</p>".utf8), limits: .default).tree
        let page = BlockSegmenter.segment(tree).leavingOut([false, true, true, false])
        #expect(page.blocks.indices.map { String(decoding: page.text(of: $0), as: UTF8.self) } == ["A", "D"])
        let matrix = BlockMeasures.matrix(page, tree, PageTopic(), found: [Int(5)..<9])
        #expect((0..<2).map { matrix[.pageBlocks, $0] } == [18, 18])
        #expect((0..<2).map { matrix[.foundOffset, $0] } == [127, 129])
    }

    @Test func anEmptyPageHasNoRows() {
        expect(.words, "", [])
        #expect(BlockModel.probabilities(matrix("")) == [])
    }

    @Test func scalesAreDefinedForEveryNumber() {
        #expect([0, 1, 2, 1023, 1024, 4096, 1_000_000, .max].map(ByteScale.log) == [0, 11, 18, 111, 111, 133, 221, 255])
        #expect(
            [-1_000_000, -33, -32, -1, 0, 1, 32, 33, 1_000_000, .max].map(ByteScale.offset) == [
                1, 96, 96, 127, 128, 129, 160, 160, 255, 255,
            ])
        #expect([(1, 2), (0, 0), (3, 2), (-1, 2)].map { ByteScale.density($0.0, $0.1) } == [128, 0, 255, 0])
        #expect([(1, 4), (0, 0), (3, 2), (1, 0)].map { ByteScale.share($0.0, $0.1) } == [128, 0, 255, 0])
    }
}
