import BroadsheetCore
import Testing

@testable import BroadsheetHTML

@Suite struct PictureCaptionsTests {
    private static let caption = "The ferry leaves the old harbour for the last time"

    /// The texts of a page that are captions of its pictures.
    private func captions(_ html: String) -> [String] {
        let tree = HTMLParser.parse(Array(html.utf8), limits: .default).tree
        let page = BlockSegmenter.segment(tree)
        let marks = PictureCaptions(page, tree).marks()
        return marks.indices.filter { marks[$0] }.map { String(decoding: page.text(of: $0), as: UTF8.self) }
    }

    private func page(alt: String = caption, _ caption: String) -> String {
        "<p>Before</p><img src=/a.jpg alt=\"\(alt)\">\(caption)<p>Behind</p>"
    }

    @Test func aCaptionThatRepeatsThePicturesText() {
        #expect(captions(page("<p class=imageCaption>\(Self.caption)</p>")) == [Self.caption])
        #expect(captions(page("<div class=photo><p>\(Self.caption). Photo: Staff</p></div>")).count == 1)
        #expect(captions(page(alt: Self.caption.uppercased() + " &ndash; and more", "<p class=caption>\(Self.caption)</p>")).count == 1)
    }

    @Test func theLongestOfSeveralPicturesThatBeginAlikeCounts() {
        let pictures = "<img alt='\(Self.caption.prefix(32))'><img alt='\(Self.caption)'>"
        #expect(captions("\(pictures)<p class=caption>\(Self.caption)</p>").count == 1)
    }

    @Test func otherTextsAreNone() {
        // What stands in no caption, is a heading, leads elsewhere, says more than the picture's text, or is too short.
        #expect(captions(page("<p>\(Self.caption)</p>")) == [])
        #expect(captions(page("<div class=caption><h2>\(Self.caption)</h2></div>")) == [])
        #expect(captions(page("<p class=caption><a href=/x>\(Self.caption)</a></p>")) == [])
        #expect(captions(page("<p class=caption>\(Self.caption), and with it goes what was left of the trade in salt and wool.</p>")) == [])
        #expect(captions(page(alt: "The old ferry", "<p class=caption>The old ferry</p>")) == [])
        #expect(captions(page(alt: "", "<p class=caption>\(Self.caption)</p>")) == [])
    }

    @Test func anArticleIsReadWithoutThem() throws {
        let paragraphs = (1...6).map {
            "<p>Paragraph \($0) tells at length what happened in the harbour that morning, and what was said of it later.</p>"
        }
        func text(_ caption: String) throws -> Article {
            try readPage(
                """
                <title>The harbour</title><meta property=og:type content=article><article><h1>The harbour</h1>\(paragraphs[..<3].joined())
                \(caption)\(paragraphs[3...].joined())</article>
                """
            ).article
        }
        let picture = "<img src=/a.jpg alt='\(Self.caption)'>"
        let article = try text("<div class=image>\(picture)<p class=imageCaption>\(Self.caption)</p></div>")
        #expect(article.body.plainText.contains("Paragraph 6") && !article.body.plainText.contains("old harbour"))
        // A figure keeps its caption, which is no part of the text.
        let figure = try text("<figure>\(picture)<figcaption>\(Self.caption)</figcaption></figure>")
        #expect(!figure.body.plainText.contains("old harbour"))
        #expect(figure.body.contains { if case .figure(let figure) = $0 { figure.caption != nil } else { false } })
    }
}
