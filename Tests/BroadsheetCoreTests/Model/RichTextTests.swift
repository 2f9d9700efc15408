import BroadsheetCore
import Foundation
import Testing

@Suite struct RichTextTests {
    private typealias Run = RichText.Run

    @Test func emptyRunsAreDropped() {
        #expect(RichText(runs: [Run(""), Run("a"), Run("", style: .strong)]).runs == [Run("a")])
        #expect(RichText("").isEmpty)
        #expect(RichText().runs.isEmpty)
    }

    @Test func equalNeighboursAreOneRun() {
        let text = RichText(runs: [Run("a", style: .strong), Run("", style: .code), Run("b", style: .strong), Run("c")])
        #expect(text.runs == [Run("ab", style: .strong), Run("c")])
    }

    @Test func neighboursThatDifferStayApart() {
        let runs = [
            Run("a"), Run("b", link: Link("x")), Run("c", link: Link("y")), Run("d", language: "fr"), Run("e", style: [.strong, .code]),
        ]
        #expect(RichText(runs: runs).runs == runs)
    }

    @Test func equalTextsAreEqualHoweverTheyWereMade() {
        var text = RichText("a")
        text.append(Run("b"))
        text.append(RichText(runs: [Run("c"), Run("d", style: .emphasis)]))
        #expect(text == RichText(runs: [Run("abc"), Run("d", style: .emphasis)]))
        #expect(text.plainText == "abcd")
    }

    @Test func plainTextIsAString() throws {
        #expect(String(decoding: try JSONEncoder().encode(["a" as RichText]), as: UTF8.self) == #"["a"]"#)
        #expect(String(decoding: try JSONEncoder().encode([RichText()]), as: UTF8.self) == #"[""]"#)
    }

    @Test func styledTextIsAListOfRuns() throws {
        let text = RichText(runs: [Run("a"), Run("b", style: [.math, .emphasis], link: Link("x"), language: "de")])
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let json = try encoder.encode(text)
        #expect(
            String(decoding: json, as: UTF8.self)
                == #"[{"text":"a"},{"language":"de","link":{"href":"x"},"style":["emphasis","math"],"text":"b"}]"#)
        #expect(try JSONDecoder().decode(RichText.self, from: json) == text)
    }

    @Test func styledTextKeepsItsInvariantsWhenRead() throws {
        let json = #"[{"text":""},{"text":"a"},{"text":"b"}]"#
        #expect(try JSONDecoder().decode(RichText.self, from: Data(json.utf8)) == "ab")
    }

    @Test func unknownStylesAreAnError() {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(RichText.self, from: Data(#"[{"text":"a","style":["blinking"]}]"#.utf8))
        }
    }
}
