import BroadsheetCore
import Testing

@testable import BroadsheetHTML

/// Parents that are none: missing ones, cycles, the comment itself; and levels that begin anew inside answers.
@Suite struct OddParentsTests {
    private func discussion(_ parents: [(id: String, parent: String)]) throws -> Discussion {
        let thread = parents.enumerated().map { number, entry in
            "<div class=letter id='\(entry.id)' data-parent='\(entry.parent)'>\(CommentPages.content(number))</div>"
        }
        let pattern = CommentPattern(platform: "letters", items: ".letter")
        return try #require(try readPage(CommentPages.page(thread.joined()), pattern: pattern).article.discussion)
    }

    @Test func missingParents() throws {
        let discussion = try discussion([("c11", "c99"), ("c12", "c11"), ("c13", ""), ("c14", "nothing")])
        #expect(discussion.parentLines == ["c11", "c12<c11 explicit", "c13", "c14"])
    }

    @Test func aCommentIsNotItsOwnParent() throws {
        #expect(try discussion([("c11", "c11"), ("c12", "c12"), ("c13", "c11")]).parentLines == ["c11", "c12", "c13<c11 explicit"])
    }

    @Test(arguments: [2, 3, 50]) func cyclesAreCutOnce(length: Int) throws {
        let discussion = try discussion((0..<length).map { ("c\(100 + $0)", "c\(100 + ($0 + 1) % length)") })
        #expect(discussion.comments.count == length)
        #expect(discussion.comments.count { $0.parentID == nil } == 1)
        #expect(discussion.thread().map(\.depth).max() == length - 1)
    }

    @Test func whatHangsOnACycleStaysInTheThread() throws {
        let discussion = try discussion([("c11", "c12"), ("c12", "c11"), ("c13", "c11"), ("c14", "c13")])
        #expect(discussion.comments.count { $0.parentID == nil } == 1)
        #expect(discussion.thread().map(\.comment.id).sorted() == ["c11", "c12", "c13", "c14"])
    }

    @Test func equalIDsAreMadeDifferent() throws {
        let discussion = try discussion([("c11", ""), ("c11", ""), ("c11", "c11"), ("c12", "c11")])
        #expect(Set(discussion.comments.map(\.id)).count == 4)
        #expect(discussion.comments.first?.id == "c11")
        #expect(discussion.comments.last?.parentID == "c11")
    }

    @Test func levelsBeginAnewInEachAnswer() throws {
        func box(_ id: Int, _ inner: ClosedRange<Int>) -> String {
            let notes = inner.enumerated().map { place, number in
                "<div class='note depth-\(place + 1)' id=n\(number)>\(CommentPages.content(number))</div>"
            }
            return "<div class=reply-box id=a\(id)>\(CommentPages.content(id))<div>\(notes.joined())</div></div>"
        }
        let tree = CommentPages.tree(CommentPages.page(box(11, 21...22) + box(12, 23...25)))
        let groups = [try CommentPages.spans(".reply-box", tree), try CommentPages.spans(".note", tree)]
        let dates = CommentDates(language: DateLanguage("en"), dayFirst: nil, fetchedAt: nil)
        var reader = ThreadReader(
            tree, CommentPages.signals(tree), links: LinkResolver(tree, pageURL: nil), dates: dates, maximumNesting: 32)
        let comments = ThreadFilter.comments(reader.read(groups, .none)).map(\.comment)
        #expect(
            Discussion(comments: comments).parentLines == [
                "a11", "n21<a11 structural", "n22<n21 structural", "a12", "n23<a12 structural", "n24<n23 structural", "n25<n24 structural",
            ])
    }

    @Test func oneShallowPostInFrontOfAListIsNotTheParentOfAll() throws {
        let list = (12...15).map { "<li><div class=letter id=c\($0)>\(CommentPages.content($0))</div></li>" }.joined()
        let html = CommentPages.page("<div class=letter id=c11>\(CommentPages.content(11))</div><ul>\(list)</ul>")
        let discussion = try #require(try readPage(html, pattern: CommentPattern(platform: "letters", items: ".letter")).article.discussion)
        #expect(discussion.parentLines == ["c11", "c12", "c13", "c14", "c15"])
    }
}
