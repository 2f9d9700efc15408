import Testing

@testable import BroadsheetText

/// What the words of lines count for in telling the text of an article.
struct BodyWordsTests {
    private static let lines = [
        "The mayor said on Monday that the bridge would remain closed because engineers had found cracks under water.",
        "Subscribe to the newsletter and read the privacy policy",
        "—",
        "Several residents, however, thought that nothing had happened there.",
    ]

    private func values(of text: String) -> [[String: Float]] {
        let page = TextPage(Array(text.utf8)[...])
        let words = BodyWords(ArticleWords(page), lines: page.lines.count)
        return page.lines.indices.map { index in
            var row = [Float](repeating: 0, count: BodyWords.names.count)
            row.withUnsafeMutableBufferPointer { place in
                var features = FeatureRow(place)
                words.add(index, to: &features)
                #expect(features.count == BodyWords.names.count)
            }
            return Dictionary(uniqueKeysWithValues: zip(BodyWords.names, row))
        }
    }

    @Test func wordsOfNewsSpeakForTheTextAndThoseOfFormsAgainstIt() throws {
        let values = values(of: Self.lines.joined(separator: "\n\n"))
        try #require(values.count == 4)
        #expect(try #require(values[0]["wordMean"]) > 0)
        #expect(try #require(values[1]["wordMean"]) < 0)
        #expect(try #require(values[1]["wordLeast"]) < -1)
        #expect(try #require(values[3]["wordMean"]) > 0)
    }

    @Test func windowsHoldTheLinesAboveAndBelow() throws {
        let values = values(of: Self.lines.joined(separator: "\n\n"))
        try #require(values.count == 4)
        #expect(values[0]["wordsAbove3"] == 0)
        #expect(values[3]["wordsBelow8"] == 0)
        #expect(values[1]["wordsAbove3"] == values[0]["wordMean"])
        #expect(values[2]["wordsBelow3"] == values[3]["wordMean"])
    }

    @Test func aWordCountsOnceALine() {
        let once = values(of: "newsletter and more of it\n\nplain words here")
        let twice = values(of: "newsletter newsletter and more of it\n\nplain words here")
        #expect(once.first?["wordSum"] == twice.first?["wordSum"])
    }

    @Test func unknownAndShortWordsCountNothing() {
        #expect(BodyWords.weight(of: TextHash.of("xqzzyw")) == 0)
        #expect(values(of: "of it at\n\nxqzzyw qqq").allSatisfy { $0["wordSum"] == 0 && $0["wordLeast"] == 0 })
        #expect(BodyWords.weight(of: TextHash.of("newsletter")) < 0)
    }
}
