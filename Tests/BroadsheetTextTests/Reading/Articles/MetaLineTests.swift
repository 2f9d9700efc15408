import Testing

@testable import BroadsheetText

struct MetaLineTests {
    private func line(_ text: String) -> TextLine {
        var measurer = LineMeasurer()
        return measurer.measure(TextRow(number: 1, lastNumber: 1, byteOffset: 0, blank: 0, scalars: Glyph.scalars(text)))
    }

    @Test(arguments: [
        ("By Ann Lee", ["Ann Lee"]), ("Von Ann Lee und Bo Wu", ["Ann Lee", "Bo Wu"]),
        ("Par Ann Lee, Bo Wu et Carl Moss", ["Ann Lee", "Bo Wu", "Carl Moss"]),
        ("By popular demand", []), ("The bridge", []), ("By 2019", []),
    ])
    func bylines(_ text: String, _ names: [String]) {
        #expect(BylineReader.names(line(text)) == names)
    }

    @Test(arguments: [
        ("The mill on Monday. Photo: Ann Lee", 20), ("The mill on Monday. REUTERS/Ann Lee", 20), ("The mill (Foto: Ann Lee)", 9),
        ("© Ann Lee", 0),
    ])
    func credits(_ text: String, _ start: Int) {
        let scalars = Glyph.scalars(text)
        #expect(CreditReader.creditStart(scalars, low: Glyph.lowered(scalars)) == start)
    }

    @Test func prosaicLinesHaveNoCredit() {
        let scalars = Glyph.scalars("She took a photo of the mill and went home with it before the rain came.")
        #expect(CreditReader.creditStart(scalars, low: Glyph.lowered(scalars)) == nil)
    }

    @Test func featuresHaveTheirNames() {
        #expect(LineFeatures.names.count == 93)
        #expect(ChoiceFeatures.names.count == 136)
        #expect(TitleFeatures.names.count == 36)
        #expect(BodyFeatures.names.count == 60)
        var page = TextPage(Array("A title\n\nAnn Lee\n\nWords that tell something of a mill.\n".utf8)[...])
        page.counts = [3]
        let context = LineContext(page)
        var row: [Float] = []
        LineFeatures(page, context, rules: RuleCandidates(page)).fill(&row, at: 1)
        #expect(row.count == LineFeatures.names.count)
        let listing = ArticleReader(page, context, thread: nil).listing(inThread: [false, false, false])
        listing.bodies.fill(&row, at: 1)
        #expect(row.count == BodyFeatures.names.count)
        #expect(listing.titles.rows.allSatisfy { $0.count == TitleFeatures.names.count })
    }
}
