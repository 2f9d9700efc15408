import BroadsheetCore
import Foundation
import Testing

@testable import BroadsheetHTML

@Suite struct BlockVocabularyTests {
    /// What the training program says of some words of its tables.
    private struct Golden: Decodable {
        var words: Words

        struct Words: Decodable {
            var text: String
            var label: String
            var features: [String: UInt8]
        }
    }

    private func matrix(_ html: String) -> BlockMatrix {
        let tree = HTMLParser.parse(Array(html.utf8), limits: .default).tree
        return BlockMeasures.matrix(BlockSegmenter.segment(tree), tree, PageTopic())
    }

    private func values(_ feature: BlockFeature, _ html: String) -> [UInt8] {
        let matrix = matrix(html)
        return (0..<matrix.rows).map { matrix[feature, $0] }
    }

    @Test func wordsWeighAsInTheTraining() throws {
        let url = try #require(Bundle.module.url(forResource: "Fixtures/BlockModel/judgements", withExtension: "json"))
        let golden = try JSONDecoder().decode(Golden.self, from: Data(contentsOf: url)).words
        let found = matrix("<div class=\"\(golden.label)\">\(golden.text)</div>")
        #expect(found.rows == 1)
        for feature in [BlockFeature.wordWeight, .windowWordWeight, .labelWeight, .pathLabelWeight] {
            #expect(golden.features[feature.name] == found[feature, 0], "\(feature.name)")
        }
    }

    @Test func unknownWordsSayNothing() {
        #expect(values(.wordWeight, "<p>Qwrtz zxqv</p><p>123456789</p><p>·</p>") == [128, 128])
        #expect(values(.labelWeight, "<div class='qwrtzx'><p>A</p></div>") == [128])
    }

    @Test func wordsSpeakForAndAgainst() {
        let words = values(.wordWeight, "<p>that they can also</p><p>privacy policy newsletter</p><p>Privacy POLICY newsletter privacy</p>")
        #expect(words[0] > 150 && words[1] < 100 && words[2] == words[1])
        let labels = values(.labelWeight, "<div class='entry-content'><p>A</p></div><div class='site-footer'><p>B</p></div><p>C</p>")
        #expect(labels[0] > 128 && labels[1] < 128 && labels[2] == 128)
    }

    @Test func labelsReachDown() {
        let deep = "<div class='footerMenu'><div><div><div><p>A</p></div></div></div></div>"
        #expect(values(.labelWeight, deep) == [128])
        #expect(values(.pathLabelWeight, deep)[0] < 128)
        let spaced = values(.pathLabelWeight, "<div class='footer menu'><p>A</p></div>")
        #expect(values(.pathLabelWeight, "<div id='footerMenu'><p>A</p></div>") == spaced)
    }

    @Test func neighboursShareTheirWords() {
        let window = values(.windowWordWeight, "<p>privacy</p><p>qwrtz</p>" + String(repeating: "<p>zxqv</p>", count: 8))
        #expect(window[0] < window[1] && window[1] < 128 && window[4] < 128 && window[5] == 128)
    }
}
