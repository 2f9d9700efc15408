import BroadsheetCore
import Testing

@testable import BroadsheetText

/// Where the last comment of a page ends.
struct LastCommentTests {
    private static let comments = """
        2 Comments

        Ann Lee, May 3, 2019 at 7:08 pm

        I am so glad that it turns again, my children love it.

        Bo Wu, May 4, 2019 at 8:15 am


        """

    /// The paragraphs of the last comment's text.
    private func last(_ lines: [String]) throws -> [String] {
        let article = try ReadTexts.read(ReadTexts.mill + Self.comments + lines.joined(separator: "\n\n") + "\n")
        #expect(article.comments.map { $0.author?.name } == ["Ann Lee", "Bo Wu"])
        return try #require(article.comments.last).body.map(\.plainText)
    }

    private static let text = "Where can I buy the flour? I was there and found nobody."

    @Test(arguments: [
        ["Pingback: The mills of the valley, and who grinds there", "Pingback: Flour as it was"],
        ["Tell us what you saw Cancel reply", "Your email address will not be published."],
        ["ContactImprintPrivacyWork with us © 2019", "Made in the valley"],
        ["Last edited by Bo Wu on Sun May 5, 2019 9:20 am, edited 2 times in total."],
    ])
    func whatFollowsIsNoneOfIt(_ following: [String]) throws {
        #expect(try last([Self.text] + following) == [Self.text])
    }

    @Test func aShortSentenceBelongsToIt() throws {
        #expect(try last([Self.text, "Does Anybody know?", "Leave a Reply"]) == [Self.text, "Does Anybody know?"])
    }

    @Test func aLongTextBelongsToItAsFarAsSomethingEndsIt() throws {
        let paragraphs = (1...7).map { "This is what I saw of the mill on day \($0) of my visit, and it was well worth the way." }
        #expect(try last(paragraphs + ["Leave a Reply"]) == paragraphs)
    }
}
