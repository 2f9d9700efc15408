import BroadsheetCore
import Testing

@testable import BroadsheetHTML

@Suite struct BlockDecoderTests {
    /// The first words of the blocks that are chosen, when each block has the probability that its element's `data-p` gives.
    private func choose(_ html: String, policy: BodyPolicy = .balanced) -> [String] {
        let tree = HTMLParser.parse(Array(html.utf8), limits: .default).tree
        let page = BlockSegmenter.segment(tree)
        let probabilities = page.blocks.map { block in Float(tree.attribute("data-p", of: Int(block.element)) ?? "") ?? 0 }
        let chosen = BlockDecoder.choose(page, probabilities, policy: policy).rows
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
        let rest = paragraph("B", 0, words: 80)
        #expect(choose(paragraph("A", 0.6, words: 5) + rest) == [])
        #expect(choose(paragraph("A", 0.7, words: 5) + rest) == ["A"])
        // Where there is hardly any text, it is all there is.
        #expect(choose(paragraph("A", 0.1, words: 5)) == ["A"])
    }

    @Test func commentsBesideAnArticleAreLeftOut() {
        let comments = "<div id=comments>" + paragraph("C", 0.6) + paragraph("D", 0.6) + "</div>"
        #expect(choose(paragraph("A", 0.9, words: 400) + comments) == ["A"])
        #expect(choose(paragraph("A", 0.9, words: 9) + comments) == ["A", "C", "D"])
        // What the model is sure of is the content, as in a forum.
        let posts = "<div id=comments>" + paragraph("C", 0.9) + paragraph("D", 0.9) + "</div>"
        #expect(choose(paragraph("A", 0.9, words: 400) + posts) == ["A", "C", "D"])
    }

    @Test func sideRegionsBesideATextCountHalf() {
        let aside = "<aside>" + paragraph("B", 0.6) + "</aside>"
        #expect(choose(paragraph("A", 0.9, words: 150) + aside) == ["A"])
        #expect(choose(paragraph("A", 0.9, words: 60) + aside) == ["A", "B"])
        #expect(choose(paragraph("A", 0.9, words: 150) + "<form>" + paragraph("B", 0.9) + "</form>") == ["A", "B"])
    }

    @Test func aPolicyMovesWhatIsTaken() {
        let page = paragraph("A", 0.95) + paragraph("B", 0.55) + paragraph("C", 0.3)
        #expect(choose(page, policy: .precise) == ["A"])
        #expect(choose(page) == ["A", "B"])
        #expect(choose(page, policy: .complete) == ["A", "B", "C"])
    }

    @Test func aWholeThatRepeatsItsPartsIsLeftOut() {
        let parts = ["A", "B", "C"].map { paragraph($0, 0.9, words: 20) }
        let whole =
            "<div data-p=0.9>" + parts.joined(separator: " ").replacing("<p data-p=0.9>", with: "").replacing("</p>", with: "") + "</div>"
        #expect(choose(parts.joined() + whole) == ["A", "B", "C"])
    }

    @Test func aStatedBodyIsBelieved() {
        let page =
            paragraph("A", 0.9) + "<div itemprop=articleBody>" + paragraph("B", 0.9) + paragraph("C", 0.9) + "</div>" + paragraph("D", 0.9)
        #expect(choose(page) == ["A", "B", "C"])
        #expect(
            choose("<div itemprop=articleBody>" + paragraph("B", 0.9, words: 10) + "</div>" + paragraph("D", 0.9, words: 500)).contains("D")
        )
    }

    @Test func identifiersAreNoText() {
        let noise = (0..<10).map { "a\($0)f3 9c\($0)e" }.joined(separator: "-")
        let tree = HTMLParser.parse(
            Array("<p>\(noise)</p><p>One of the words here is a4, as the size of the paper is called</p>".utf8), limits: .default
        ).tree
        let matrix = BlockMeasures.matrix(BlockSegmenter.segment(tree), tree, PageTopic())
        #expect(BlockDecoder.withoutIdentifiers([0.9, 0.9], matrix) == [0, 0.9])
    }

    @Test func copiesFarAwayAreLeftOut() {
        let other = (0..<14).map { paragraph("X\($0)", 0.9, words: 3) }.joined()
        #expect(choose(paragraph("A", 0.9) + other + paragraph("A", 0.9)).filter { $0 == "A" }.count == 1)
        #expect(choose(paragraph("A", 0.9) + paragraph("B", 0.9) + paragraph("A", 0.9)) == ["A", "B", "A"])
    }

    @Test func aHeadingBetweenChosenBlocksIsKept() {
        let page = { (probability: Double) in paragraph("A", 0.9) + "<h2 data-p=\(probability)>Heading</h2>" + paragraph("B", 0.9) }
        #expect(choose(page(0.3)) == ["A", "Heading", "B"])
        #expect(choose(page(0.05)) == ["A", "B"])
        #expect(choose(paragraph("A", 0.9) + "<p data-p=0.3>Line</p>" + paragraph("B", 0.9)) == ["A", "B"])
    }

    @Test func aTableBetweenChosenBlocksIsKept() {
        let table = { (probability: Double) in
            "<table><tr>" + ["Head", "Line", "Cell", "Last"].map { "<td data-p=\(probability)>\($0)" }.joined() + "</table>"
        }
        #expect(choose(paragraph("A", 0.9) + table(0.2) + paragraph("B", 0.9)) == ["A", "Head", "Line", "Cell", "Last", "B"])
        #expect(choose(paragraph("A", 0.9) + table(0.01) + paragraph("B", 0.9)) == ["A", "B"])
        #expect(choose(paragraph("A", 0.9) + table(0.2)) == ["A"])
        // A page that is laid out as a table is another matter.
        let wide = "<table><tr><td data-p=0.2>Wide" + String(repeating: " word", count: 60) + "</table>"
        #expect(choose(paragraph("A", 0.9) + wide + paragraph("B", 0.9)) == ["A", "B"])
    }

    @Test func teasersAreNoPartOfAnArticle() {
        let teasers = (0..<4).map { item in
            "<li><a href=/\(item)>Teaser \((0..<12).map { "word\($0 + item * 20)" }.joined(separator: " "))</a>"
        }
        let html = paragraph("A", 0.9, words: 60) + "<ul>\(teasers.joined())</ul>" + "<p>Address and telephone</p>"
        let tree = HTMLParser.parse(Array(html.utf8), limits: .default).tree
        let page = BlockSegmenter.segment(tree)
        let matrix = BlockMeasures.matrix(page, tree, PageTopic())
        let marks = TeaserMarks.marks(matrix, [0.9, 0.7, 0.7, 0.7, 0.7, 0.1])
        #expect(marks == [false, true, true, true, true, false])
        #expect(TeaserMarks.marks(matrix, [0.9, 0.8, 0.7, 0.7, 0.7, 0.1])[1] == false)
        let chosen = { (isArticle: Bool) in
            BlockDecoder.choose(page, [0.9, 0.7, 0.7, 0.7, 0.7, 0.1], isArticle: isArticle, extras: isArticle ? marks : []).rows
        }
        #expect(chosen(true) == [true, false, false, false, false, false])
        #expect(chosen(false) == [true, true, true, true, true, false])
    }

    @Test func aHeadingOfNothingIsLeftOut() {
        let links = "<ul><li data-p=0.1>Link</ul>"
        #expect(choose(paragraph("A", 0.9) + "<h2 data-p=0.9>Related</h2>" + links) == ["A"])
        #expect(choose("<h2 data-p=0.9>First</h2>" + paragraph("A", 0.9) + links) == ["First", "A"])
        #expect(choose("<h2 data-p=0.9>Only</h2>" + links) == ["Only"])
    }
}
