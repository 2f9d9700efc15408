import Testing

@testable import BroadsheetText

/// The parts of readings, and what the chooser sees of all of them.
struct ReadingTests {
    /// Logarithms of probabilities: 0 for the role that each line has, and -5 for the others.
    private func scores(_ roles: [Int]) -> [Float] {
        roles.flatMap { role in (0..<5).map { $0 == role ? 0 : -5 } }
    }

    private func item(_ body: Int...) -> ThreadItem { ThreadItem(body: body) }

    @Test func weakLinesGo() throws {
        let scores = scores([0, 1, 2, 0, 1, 0, 0])
        let parts = try #require(ReadingParts.trimmed([item(0), item(1, 2, 3), item(4, 5), item(6)], scores: scores))
        #expect(parts.map(\.body) == [[1, 2], [4]])
        #expect(parts.map(\.tail) == [[3], [5]])
    }

    @Test func nothingIsTrimmedOfGoodItems() {
        #expect(ReadingParts.trimmed([item(0, 1), item(2)], scores: scores([1, 2, 1])) == nil)
        #expect(ReadingParts.trimmed([item(0), item(1)], scores: scores([0, 0])) == nil)
        #expect(ReadingParts.trimmed([], scores: []) == nil)
    }

    @Test func neighboursStayTogether() throws {
        var roles = [Int](repeating: 0, count: 60)
        for line in [2, 40, 42, 44] { roles[line] = 1 }
        let scores = scores(roles)
        let dense = try #require(ReadingParts.densest([item(2), item(40), item(42, 43), item(44)], scores: scores))
        #expect(dense.map(\.body) == [[40], [42, 43], [44]])
        #expect(ReadingParts.densest([item(40), item(42)], scores: scores) == nil)
        #expect(ReadingParts.densest([], scores: scores) == nil)
    }

    private static let text = """
        A mill turns again

        The old mill at the pond has turned again since Monday, and the miller grinds flour for the village.

        3 Comments

        Ann Lee
        May 3, 2019 at 7:08 pm
        I am so glad that it turns again, my children love it…
        Reply

        Bo Wu
        May 4, 2019 at 8:15 am
        Where can I buy the flour? I was there and found nobody.
        Reply

        Carl Moss
        May 6, 2019 at 11:02 pm
        You have to ring the bell, they always hear it in the end.
        Reply

        Leave a Reply
        """

    @Test func everyReadingHasAllFeatures() throws {
        #expect(ChoiceFeatures.names.count == TextForest.choice.features)
        let page = TextPage(Array(Self.text.utf8)[...])
        let chooser = ThreadChooser(page, LineContext(page))
        #expect(!chooser.rows.isEmpty)
        for row in chooser.rows {
            #expect(row.count == ChoiceFeatures.names.count)
            let isFinite = row.allSatisfy { $0.isFinite }
            #expect(isFinite)
        }
        let best = try #require(chooser.choose())
        #expect(best.candidate.items.map(\.author) == ["Ann Lee", "Bo Wu", "Carl Moss"])
    }

    @Test func signsOfAThread() throws {
        let page = TextPage(Array(Self.text.utf8)[...])
        let chooser = ThreadChooser(page, LineContext(page))
        let number = try #require(chooser.candidates.firstIndex { $0.origin == .run })
        func value(_ name: String) -> Float? {
            ChoiceFeatures.names.firstIndex(of: name).map { chooser.rows[number][$0] }
        }
        #expect(value("ascending") == 1)
        #expect(value("descending") == 0)
        #expect(value("headerDeclares") == 0)
        #expect(value("headerAbove") == 0)
        #expect(value("cutOff") == Float(1) / 3)
        #expect(value("nameCapital") == 1)
        #expect(value("months") == 0)
    }
}
