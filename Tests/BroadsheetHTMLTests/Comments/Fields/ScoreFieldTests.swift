import BroadsheetCore
import Testing

@testable import BroadsheetHTML

@Suite struct ScoreFieldTests {
    /// What each comment's markup for votes, with its number for `%`, comes to.
    private func comments(_ votes: [String]) throws -> [BroadsheetCore.Comment] {
        let thread = votes.enumerated().map { place, votes in
            "<div class=letter id=c\(place + 11)>\(CommentPages.content(place))\(votes)</div>"
        }
        let pattern = CommentPattern(platform: "letters", items: ".letter")
        return try #require(try readPage(CommentPages.page(thread.joined()), pattern: pattern).article.discussion).comments
    }

    private func scores(_ template: String, _ numbers: [String] = ["5", "0", "12", "7"]) throws -> [Int?] {
        try comments(numbers.map { template.replacing("%", with: $0) }).map { $0.score }
    }

    @Test(arguments: [
        "<span class=score>%</span>", "<div class=votes><span>%</span></div>", "<em>% points</em>", "<i class=like-count>(%)</i>",
        "<p class=karma>+%</p>", "<button class=x data-score=%>vote</button>",
        "<div><meta itemprop=upvoteCount content=%></div>", "<div class=likes>♥ %</div>",
        "<div itemprop=interactionStatistic><link itemprop=interactionType href=LikeAction><meta itemprop=userInteractionCount content=%></div>",
        "<div><button class=x1>Gefällt mir</button> <span class=x2>%</span></div>",
        "<button class=x1 aria-label=Upvote><svg></svg>%</button>",
        "<p><i class=x1 title=\"Me gusta\"></i><b class=x2>%</b></p>", "<div><em class=x1>👍</em><em class=x2>%</em></div>",
    ])
    func votes(template: String) throws { #expect(try scores(template) == [5, 0, 12, 7]) }

    @Test(arguments: ["<span class=score>%</span>", "<em class=votes>% points</em>", "<p class=karma>%</p>"])
    func votesMayBeNegative(template: String) throws { #expect(try scores(template, ["-5", "3", "−2", "0"]) == [-5, 3, -2, 0]) }

    @Test(arguments: [
        "<a class=number href=#>%</a>", "<span class=reputation>%</span>", "<span class=level>Level %</span>", "<i>%</i>",
        "<b class=replies>% replies</b>",
    ])
    func numbersThatAreNoVotes(template: String) throws { #expect(try scores(template) == [nil, nil, nil, nil]) }

    @Test(arguments: [
        "<span class=x1>+% / −3</span>", "<p class=votes>(+% | -3)</p>",
        "<div><button class=x1 aria-label=Helpful><b>%</b></button><button class=x2 aria-label=\"Not helpful\"><i>3</i></button></div>",
        "<div><span class=plus>+%</span> / <span class=minus>−3</span></div>",
    ])
    func votesForAndAgainst(template: String) throws {
        let comments = try comments(["5", "0", "12", "7"].map { template.replacing("%", with: $0) })
        #expect(comments.map(\.score) == [5, 0, 12, 7])
        #expect(comments.allSatisfy { $0.reactions.first { $0.name == "dislike" }?.count == 3 })
    }

    /// Numbers that count the comments are no votes, whatever their class says.
    @Test func theNumberOfTheCommentIsNoScore() throws {
        #expect(try scores("<span>%</span>", ["1", "2", "3", "4"]) == [nil, nil, nil, nil])
    }

    @Test func votesForAndAgainst() throws {
        let comments = try comments((1...4).map { "<span class=upvote>\($0 * 3)</span> <span class=downvote>\($0 % 2 + 4)</span>" })
        #expect(comments.map { $0.score } == [3, 6, 9, 12])
        let reactions = comments.map { comment in comment.reactions.map { "\($0.name) \($0.count)" } }
        #expect(reactions == [["like 3", "dislike 5"], ["like 6", "dislike 4"], ["like 9", "dislike 5"], ["like 12", "dislike 4"]])
    }

    @Test func aNumberInWhatWasWrittenIsNoScore() throws {
        let thread = (1...4).map {
            "<div class=letter id=c1\($0)>\(CommentPages.content($0, text: "<span class=score>\($0 * 7)</span> grams of salt, and not one more."))</div>"
        }
        let discussion = try readPage(CommentPages.page(thread.joined()), pattern: CommentPattern(platform: "l", items: ".letter")).article
            .discussion
        #expect(discussion?.comments.map(\.score) == [nil, nil, nil, nil])
    }
}
