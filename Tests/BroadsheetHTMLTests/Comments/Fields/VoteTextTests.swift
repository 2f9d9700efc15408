import Testing

@testable import BroadsheetHTML

@Suite struct VoteTextTests {
    @Test(arguments: [
        ("12", 12, false), ("0", 0, false), ("+3", 3, false), ("-3", -3, false), ("−1", -1, false), ("–4", -4, false), ("(4)", 4, false),
        ("[7]", 7, false), (" ( 5 ) ", 5, false), ("12 points", 12, true), ("1 like", 1, true), ("3 people", 3, true),
        ("3 Stimmen", 3, true),
        ("♥ 9", 9, false), ("👍 11", 11, false), ("9 ♥", 9, false), ("1.2k", 1200, false), ("2k", 2000, false), ("3K", 3000, false),
        ("1,234", 1234, false), ("1.234", 1234, false), ("1,234 votes", 1234, true), ("-12 points", -12, true), ("8 points.", 8, true),
        ("5 people found this helpful", 5, true), ("2 лайков", 2, true), ("999999", 999_999, false),
    ])
    func votes(text: String, value: Int, isWorded: Bool) throws {
        let votes = try #require(VoteText.read(Array(text.utf8)))
        #expect(votes.value == value)
        #expect(votes.isWorded == isWorded)
    }

    @Test(arguments: [
        "", " ", "points", "+", "-", "−", "(", "()", "#3", "3 May 2024", "12:30", "3 comments", "3 hours ago", "a 3", "12345678",
        "3 replies",
        "Level 4", "k", "1.2m seconds",
    ])
    func noVotes(text: String) { #expect(VoteText.read(Array(text.utf8))?.value == nil) }

    @Test func hostileTexts() {
        for bytes in HostileBytes.all {
            _ = VoteText.read(bytes)
            _ = VoteText.read(Array(bytes.prefix(60)))
            for start in ["1", "1.", "1,2", "-", "\u{2212}", "(", "+9 "] {
                _ = VoteText.read(Array((Array(start.utf8) + bytes).prefix(60)))
            }
        }
        #expect(VoteText.read([0xe2]) == nil && VoteText.read([0xe2, 0x88]) == nil && VoteText.read([0xe2, 0x88, 0x92]) == nil)
        #expect(VoteText.read(Array("1.".utf8))?.value == 1)
    }
}
