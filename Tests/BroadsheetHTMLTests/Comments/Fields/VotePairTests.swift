import Testing

@testable import BroadsheetHTML

@Suite struct VotePairTests {
    @Test(arguments: [("+12 / −3", 12, 3), ("+0/-0", 0, 0), (" (+4 –19) ", 4, 19), ("+7 | −1", 7, 1)])
    func twoNumbers(text: String, up: Int, down: Int) throws {
        let pair = try #require(VotePair.read(Array(text.utf8)))
        #expect(pair.up == up)
        #expect(pair.down == down)
    }

    @Test(arguments: ["", "+", "+12", "12 / 3", "-3 / +12", "+1 / −2 / −3", "+12 / −", "+1234567 / −1", "12 − 3", "+12 −3 points"])
    func anythingElse(text: String) { #expect(VotePair.read(Array(text.utf8)) == nil) }
}
