import Testing

@testable import BroadsheetText

struct TextNestingTests {
    @Test func indentationProvesParents() {
        #expect(TextNesting.parents([4, 6, 8, 6, 4, 6]) == [nil, 0, 1, 0, nil, 4])
        #expect(TextNesting.parents([0, 4]) == [nil, 0])
    }

    @Test(arguments: [
        [0, 0, 0], [2, 4, 6, 8, 10], [4, 2, 4], [0, 2, 5, 0], [0, 1, 0], [0, 3, 4, 0], [7], [],
    ])
    func indentationThatProvesNothing(_ indents: [Int]) {
        #expect(TextNesting.parents(indents) == nil)
    }
}
