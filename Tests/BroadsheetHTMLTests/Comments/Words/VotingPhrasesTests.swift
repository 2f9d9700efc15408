import Testing

@testable import BroadsheetHTML

@Suite struct VotingPhrasesTests {
    @Test(arguments: ["Like", "Thumbs up", "Gefällt mir", "J’aime", "Me gusta", "Mi piace", "Нравится", "いいね", "👍 12", "Hilfreich"])
    func votesFor(label: String) { #expect(VotingPhrases.direction(of: label.utf8) == .upvote) }

    @Test(arguments: ["Dislike", "Not helpful", "Gefällt mir nicht", "Je n’aime pas", "No me gusta", "Не нравится", "👎"])
    func votesAgainst(label: String) { #expect(VotingPhrases.direction(of: label.utf8) == .dislike) }

    @Test(arguments: ["", "12", "Reply", "I like this bread and so does my sister", "·", String(repeating: "like ", count: 40)])
    func anythingElse(label: String) { #expect(VotingPhrases.direction(of: label.utf8) == nil) }
}
