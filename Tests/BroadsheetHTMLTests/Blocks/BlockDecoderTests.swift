import BroadsheetCore
import Testing

@testable import BroadsheetHTML

@Suite struct BlockDecoderTests {
    /// The first words of the blocks that are chosen, when each block has the probability that its element's `data-p` gives.
    private func choose(_ html: String) -> [String] {
        let tree = HTMLParser.parse(Array(html.utf8), limits: .default).tree
        let page = BlockSegmenter.segment(tree)
        let probabilities = page.blocks.map { block in Float(tree.attribute("data-p", of: Int(block.element)) ?? "") ?? 0 }
        let chosen = BlockDecoder.choose(page, probabilities, comments: CommentArea(tree, page).marks(page))
        return page.blocks.indices.filter { chosen[$0] }.map { row in
            String(String(decoding: page.text(of: row), as: UTF8.self).prefix { $0 != " " })
        }
    }

    private func paragraph(_ name: String, _ probability: Double, words: Int = 50) -> String {
        "<p data-p=\(probability)>\(name)" + (1..<words).map { " \(name)\($0)" }.joined() + "</p>"
    }

    @Test func whatIsProbableIsChosen() {
        #expect(choose(paragraph("A", 0.9) + paragraph("B", 0.1) + paragraph("C", 0.8)) == ["A", "C"])
        // A block adds more than it costs when it is above half of the value of the rest.
        #expect(choose(paragraph("A", 0.6) + paragraph("B", 0.5)) == ["A", "B"])
        #expect(choose(paragraph("A", 0.99) + paragraph("B", 0.3)) == ["A"])
    }

    @Test func aPageWithoutContentStaysEmpty() {
        #expect(choose("") == [])
        #expect(choose(paragraph("A", 0.05) + paragraph("B", 0.04)) == [])
        #expect(choose(paragraph("A", 0.59, words: 5)) == [])
        #expect(choose(paragraph("A", 0.7, words: 5)) == ["A"])
    }

    @Test func commentsBesideAnArticleAreLeftOut() {
        let comments = "<div id=comments>" + paragraph("C", 0.9) + paragraph("D", 0.9) + "</div>"
        #expect(choose(paragraph("A", 0.9, words: 100) + comments) == ["A"])
        #expect(choose(paragraph("A", 0.9, words: 9) + comments) == ["A", "C", "D"])
    }

    @Test func hiddenTextIsReadWhereThereIsNoOther() {
        let hidden = "<div hidden>" + paragraph("H", 0.9, words: 200) + "</div>"
        #expect(choose(paragraph("A", 0.9, words: 150) + hidden) == ["A"])
        #expect(choose("<p data-p=0.9>Loading</p>" + hidden).contains("H"))
    }

    @Test func aStatedBodyIsBelieved() {
        let page =
            paragraph("A", 0.9) + "<div itemprop=articleBody>" + paragraph("B", 0.9) + paragraph("C", 0.9) + "</div>" + paragraph("D", 0.9)
        #expect(choose(page) == ["A", "B", "C"])
        #expect(
            choose("<div itemprop=articleBody>" + paragraph("B", 0.9, words: 10) + "</div>" + paragraph("D", 0.9, words: 500)).contains("D")
        )
    }

    @Test func copiesFarAwayAreLeftOut() {
        let other = (0..<14).map { paragraph("X\($0)", 0.9, words: 3) }.joined()
        #expect(choose(paragraph("A", 0.9) + other + paragraph("A", 0.9)).filter { $0 == "A" }.count == 1)
        #expect(choose(paragraph("A", 0.9) + paragraph("B", 0.9) + paragraph("A", 0.9)) == ["A", "B", "A"])
    }

    @Test func aHeadingOfNothingIsLeftOut() {
        let links = "<ul><li data-p=0.1>Link</ul>"
        #expect(choose(paragraph("A", 0.9) + "<h2 data-p=0.9>Related</h2>" + links) == ["A"])
        #expect(choose("<h2 data-p=0.9>First</h2>" + paragraph("A", 0.9) + links) == ["First", "A"])
        #expect(choose("<h2 data-p=0.9>Only</h2>" + links) == ["Only"])
    }
}
