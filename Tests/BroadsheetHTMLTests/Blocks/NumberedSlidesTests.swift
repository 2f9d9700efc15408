import BroadsheetCore
import Testing

@testable import BroadsheetHTML

@Suite struct NumberedSlidesTests {
    /// The texts of a page that stand in slides.
    private func slides(_ html: String) -> [String] {
        let tree = HTMLParser.parse(Array(html.utf8), limits: .default).tree
        let page = BlockSegmenter.segment(tree)
        let marks = NumberedSlides(page, tree).marks()
        return marks.indices.filter { marks[$0] }.map { String(decoding: page.text(of: $0), as: UTF8.self) }
    }

    private func slide(_ number: String, picture: String = "<img src=/a.jpg>", _ caption: String) -> String {
        "<div class=slide>\(picture)<div><span>\(number)</span> <p>\(caption)</p></div></div>"
    }

    @Test(arguments: ["/", " / ", " of ", " von ", " из "]) func captionsOfNumberedPicturesAreFound(joint: String) {
        let gallery = (1...4).map { slide("\($0)\(joint)4 |", "Harbour \($0)") }.joined()
        #expect(
            slides("<p>Before</p><div>\(gallery)</div><p>Behind</p>")
                == (1...4).flatMap { ["\($0)\(joint)4 |", "Harbour \($0)"] })
    }

    @Test func theNumberMayStandInTheCaption() {
        let gallery = (1...3).map { "<figure><img src=/a.jpg><figcaption><b>\($0)/3</b> A van on a pass</figcaption></figure>" }.joined()
        #expect(slides("<p>Before</p>\(gallery)").count == 3)
    }

    @Test func aFilmAmongThePicturesIsOneOfThem() {
        #expect(
            slides("<div>" + slide("1 of 3", picture: "<video></video>", "Film") + slide("2 of 3", "A") + slide("3 of 3", "B") + "</div>")
                .count == 6)
    }

    @Test func otherNumbersAreNoSlides() {
        // Two are too few, and so are three without pictures, or out of order, or of different wholes.
        #expect(slides(slide("1 of 2", "A") + slide("2 of 2", "B")) == [])
        #expect(slides((1...4).map { slide("\($0) of 4", picture: "", "A") }.joined()) == [])
        #expect(slides([1, 3, 2, 4].map { slide("\($0) of 4", "A") }.joined()) == [])
        #expect(slides((1...4).map { slide("\($0) of \($0 + 4)", "A") }.joined()) == [])
        #expect(slides((1...4).map { slide("\($0)/4cm", "A") }.joined()) == [])
        #expect(slides((1...4).map { slide("\($0) 4", "A") }.joined()) == [])
    }

    @Test func aTextWithANumberIsNoSlide() {
        let text = String(repeating: "words of the article ", count: 50)
        let page = "<div><p>\(text)</p>\(slide("1/3", "A"))</div>" + slide("2/3", "B") + slide("3/3", "C")
        #expect(slides(page) == ["2/3", "B", "3/3", "C"])
    }

    @Test func whatStandsBetweenNumbersInOneElementIsKept() {
        let text = (1...3).map { "<h3>\($0) of 3</h3><p>What is told here is the text itself.</p>" }.joined()
        #expect(slides("<article><img src=/a.jpg>\(text)</article>") == [])
    }

    @Test func anArticleIsReadWithoutThem() throws {
        let paragraphs = (1...6).map {
            "<p>Paragraph \($0) tells at length what happened in the harbour that morning, and what was said of it later.</p>"
        }
        let gallery = (1...5).map { slide("\($0) of 5", "The harbour in the early morning of the day, seen from the mole, number \($0).") }
        let html = """
            <title>The harbour</title><meta property=og:type content=article><article><h1>The harbour</h1><div class=gallery>\(gallery.joined())</div>
            \(paragraphs.joined())</article>
            """
        let text = try readPage(html).article.body.plainText
        #expect(text.contains("Paragraph 6") && !text.contains("from the mole"))
    }
}
