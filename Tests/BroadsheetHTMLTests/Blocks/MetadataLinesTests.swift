import BroadsheetCore
import Testing

@testable import BroadsheetHTML

@Suite struct MetadataLinesTests {
    private static let prose = "<p>" + String(repeating: "A long text that goes on and on, as prose does. ", count: 5) + "</p>"

    private func kept(_ html: String, subtitle: String? = nil) -> [String] {
        let page = BlockSegmenter.segment(HTMLTree(parsing: html))
        var chosen = page.blocks.map { _ in true }
        var metadata = PageMetadata()
        metadata.subtitle = subtitle
        metadata.authors = [Contributor(name: "Ann Example")]
        metadata.published = PartialDate(year: 2024, month: 5, day: 6, original: "6 May 2024")
        MetadataLines(metadata).leaveOut(of: &chosen, page)
        return page.blocks.indices.filter { chosen[$0] && page.blocks[$0].words < 15 }.map {
            String(decoding: page.text(of: $0), as: UTF8.self)
        }
    }

    @Test func bylineAndDatelineAboveTheTextAreLeftOut() {
        #expect(
            kept("<p>By ANN EXAMPLE, reporter</p><p>Published 6 May 2024</p><p>A deck of a few words</p>" + Self.prose) == [
                "A deck of a few words"
            ])
    }

    @Test func aDatelineCountsInAnyNotation() {
        #expect(kept("<p>May 6th, 2024 at 7:40 am</p><p>Seen on 7 May 2024</p>" + Self.prose) == ["Seen on 7 May 2024"])
        #expect(kept("<h2>06/05/2024, or 6.5.2024</h2>" + Self.prose).count == 1)
    }

    @Test func namesInHeadingsAndBehindTheBeginningStay() {
        #expect(
            kept("<h2>Ann Example bakes</h2>" + Self.prose + "<p>Ann Example wrote this.</p>") == [
                "Ann Example bakes", "Ann Example wrote this.",
            ])
    }

    @Test func partsOfNamesDoNotCount() {
        #expect(kept("<p>Joann Examples came by</p>" + Self.prose) == ["Joann Examples came by"])
    }

    @Test func theSubtitleIsLeftOutHoweverItIsMarked() {
        #expect(kept("<h2>A deck of “six” words, here</h2>" + Self.prose, subtitle: "A deck of six words here") == [])
        #expect(kept(Self.prose + "<p>A deck of six words here</p>", subtitle: "A deck of six words here") == ["A deck of six words here"])
    }

    @Test func aPageWithoutProseKeepsAll() {
        #expect(kept("<p>By Ann Example</p><p>Short.</p>") == ["By Ann Example", "Short."])
    }
}
