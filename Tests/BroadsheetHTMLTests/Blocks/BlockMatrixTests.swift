import BroadsheetCore
import Testing

@testable import BroadsheetHTML

@Suite struct BlockMatrixTests {
    private func values(of feature: BlockFeature, _ html: String, title: String? = nil) -> [Float] {
        let tree = HTMLParser.parse(Array(html.utf8), limits: .default).tree
        let matrix = BlockMatrix(BlockSegmenter.segment(tree), tree, title: title)
        return (0..<matrix.rows).map { matrix.values[$0 * BlockMatrix.columns + feature.rawValue] }
    }

    private func expect(
        _ feature: BlockFeature, _ html: String, title: String? = nil, _ expected: [Float],
        _ location: Testing.SourceLocation = #_sourceLocation
    ) {
        let values = values(of: feature, html, title: title)
        #expect(
            values.count == expected.count && zip(values, expected).allSatisfy { abs($0 - $1) < 0.001 }, "\(values)",
            sourceLocation: location)
    }

    private static let long = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen."

    @Test func theTextItself() {
        expect(.words, "<p>One two three</p><p>One</p>", [1.3863, 0.6931])
        expect(.linkDensity, "<p>ab<a href=x>cd</a></p><p>x</p>", [0.5, 0])
        expect(.endsSentence, "<p>Yes.</p><p>No</p>", [1, 0])
        expect(.copies, "<p>A</p><p>A</p><p>B</p><p>A</p><p>A</p>", [3, 3, 1, 3, 3])
    }

    @Test func thePlace() {
        let html =
            "<main><h2>H</h2><p>P</p><ul><li>I<li><div><div><p>J</p></div></div></ul></main><nav>N</nav><aside><table><tr><td>C</table></aside><p hidden>X</p>"
        expect(.inMain, html, [1, 1, 1, 1, 0, 0, 0])
        expect(.inHeading, html, [1, 0, 0, 0, 0, 0, 0])
        expect(.inParagraph, html, [0, 1, 0, 1, 0, 0, 1])
        expect(.inList, html, [0, 0, 1, 1, 0, 0, 0])
        expect(.inItem, html, [0, 0, 1, 0, 0, 0, 0])
        expect(.inNavigation, html, [0, 0, 0, 0, 1, 0, 0])
        expect(.inAside, html, [0, 0, 0, 0, 0, 1, 0])
        expect(.inCell, html, [0, 0, 0, 0, 0, 1, 0])
        expect(.inHidden, html, [0, 0, 0, 0, 0, 0, 1])
    }

    @Test func wordsOfClasses() {
        let html = "<div class=footer-links><div><div><div><div><p>A</p></div></div></div></div><p>B</p></div>"
        expect(.inFooterWord, html, [1, 1])
        expect(.nearFooterWord, html, [0, 1])
    }

    @Test func theTitle() {
        let html = "<p>Before</p><h1>A fine day</h1><p>Text</p><h2>A day off</h2>"
        expect(.headingIsTitle, html, title: "A fine day – Site", [0, 1, 0, 0.6667])
        expect(.beforeTitle, html, title: "A fine day – Site", [1, 0, 0, 0])
        expect(.nearTitle, html, title: "A fine day – Site", [0.9512, 1, 0.9512, 0.9048])
        expect(.nearTitle, "<p>A</p>", title: "A", [0])
    }

    @Test func longBlocksAround() {
        let html = "<p>a</p><p>\(Self.long)</p><p>b</p><p>\(Self.long)</p><p>c</p>"
        expect(.beforeLong, html, [1, 1, 0, 0, 0])
        expect(.betweenLong, html, [0, 0, 1, 1, 0])
        expect(.afterLong, html, [0, 0, 0, 0, 1])
    }

    @Test func theMainGroup() {
        let html = "<div>x</div><div><p>\(Self.long)</p><p>\(Self.long)</p></div><div>y</div>"
        expect(.inBestGroup, html, [0, 1, 1, 0])
        expect(.afterBestGroup, html, [0, 0, 0, 1])
        expect(.inMainGroup, html, [0, 1, 1, 0])
        expect(.nearMainGroup, html, [0.8825, 1, 1, 0.8825])
    }

    @Test func blocksOfOneTemplate() {
        let html = "<ul><li><a href=x>ab</a><li>cd</ul><p>one two</p>"
        expect(.templateShare, html, [0.25, 0.25, 0.5])
        expect(.templateLinkDensity, html, [1, 0, 0])
    }

    @Test func anEmptyPageHasNoRows() {
        expect(.words, "", [])
    }

    @Test func everyValueIsANumber() throws {
        for name in FixturePages.names {
            let tree = HTMLParser.parse(try FixturePages.bytes(name), limits: .default).tree
            let matrix = BlockMatrix(BlockSegmenter.segment(tree), tree, title: nil)
            #expect(matrix.values.allSatisfy { $0.isFinite })
        }
    }
}
