import BroadsheetCore
import Testing

@testable import BroadsheetHTML

@Suite struct RoleFieldTests {
    private func roles(_ marks: [String]) throws -> [String?] {
        let thread = marks.enumerated().map { place, mark in
            let name = CommentPages.names[place % CommentPages.names.count]
            return """
                <div class=letter id=c\(place + 11)><p class=top><b class=author>\(name)</b> \(mark) <time datetime=2024-05-0\(1 + place)></time></p>\
                <div class=text><p>\(CommentPages.sentences[place % 6])</p></div></div>
                """
        }
        let pattern = CommentPattern(platform: "letters", items: ".letter")
        let discussion = try #require(try readPage(CommentPages.page(thread.joined()), pattern: pattern).article.discussion)
        return discussion.comments.map { $0.author?.role }
    }

    @Test(arguments: ["<i class=x>Bakery</i>", "<em class=x>(Bakery)</em>", "<house-mark>Bakery</house-mark>"])
    func aBadgeThatFewHaveIsARole(mark: String) throws {
        #expect(try roles(["", mark, "", "", ""]) == [nil, "Bakery", nil, nil, nil])
    }

    @Test func whatMostCommentsHaveIsTheTemplates() throws {
        #expect(try roles(Array(repeating: "<i class=x>Reader</i>", count: 5)) == [nil, nil, nil, nil, nil])
    }

    @Test(arguments: [
        "<i class=x>Reply</i>", "<i class=x>12</i>", "<i class=x>·</i>", "<i>Bakery</i>",
        "<i class=x>a remark that is far too long for a badge</i>",
    ])
    func whatIsNoBadge(mark: String) throws { #expect(try roles(["", mark, "", "", ""]) == [nil, nil, nil, nil, nil]) }

    @Test(arguments: ["<span class=user-role>Moderator</span>", "<span class=badge>Moderator</span>"])
    func aClassThatSaysRole(mark: String) throws {
        #expect(try roles([mark, mark, mark, mark]) == Array(repeating: "Moderator", count: 4))
    }
}
