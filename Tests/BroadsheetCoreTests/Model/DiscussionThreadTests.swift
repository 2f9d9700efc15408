import BroadsheetCore
import BroadsheetTesting
import Testing

@Suite struct DiscussionThreadTests {
    /// Each comment as `id` or `id<parent`.
    private func thread(_ comments: String...) -> [String] {
        let comments = comments.map { text in
            let parts = text.split(separator: "<").map(String.init)
            return Comment(id: parts[0], parentID: parts.count > 1 ? parts[1] : nil, body: [])
        }
        return Discussion(comments: comments).thread().map { "\($0.depth):\($0.comment.id)" }
    }

    @Test func answersFollowTheirParentInTheOrderOfTheSource() {
        #expect(thread("a", "b", "c<a", "d<b", "e<a", "f<c") == ["0:a", "1:c", "2:f", "1:e", "0:b", "1:d"])
    }

    @Test func answersMayStandBeforeTheirParent() {
        #expect(thread("b<a", "a", "c<b") == ["0:a", "1:b", "2:c"])
    }

    @Test func orphansStartThreads() {
        #expect(thread("a<x", "b<a", "c") == ["0:a", "1:b", "0:c"])
    }

    @Test func cyclesAreCutAtTheirFirstComment() {
        #expect(thread("a<a") == ["0:a"])
        #expect(thread("a<b", "b<a") == ["0:a", "1:b"])
        #expect(thread("d<a", "a<c", "b<a", "c<b", "e<c") == ["0:a", "1:d", "1:b", "2:c", "3:e"])
        #expect(thread("a<b", "b<a", "c<d", "d<c") == ["0:a", "1:b", "0:c", "1:d"])
    }

    @Test func ofEqualIdsTheFirstHasTheAnswers() {
        #expect(thread("a", "a", "b<a") == ["0:a", "1:b", "0:a"])
    }

    @Test func noCommentsAreNoThread() {
        #expect(Discussion().thread().isEmpty)
    }

    @Test func depthCostsNoStack() {
        let count = 100_000
        let chain = (0..<count).map { Comment(id: String($0), parentID: $0 == 0 ? nil : String($0 - 1), body: []) }
        let thread = Discussion(comments: chain.reversed()).thread()
        #expect(thread.count == count)
        #expect(thread.map(\.depth) == Array(0..<count))
    }

    @Test func everyCommentComesOutOnce() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<200 {
            let count = Int.random(in: 1...30, using: &generator)
            let comments = (0..<count).map {
                Comment(id: String($0), parentID: String(Int.random(in: 0...count, using: &generator)), body: [])
            }
            let thread = Discussion(comments: comments).thread()
            #expect(thread.map(\.comment.id).sorted() == comments.map(\.id).sorted())
            #expect(zip(thread, thread.dropFirst()).allSatisfy { $1.depth <= $0.depth + 1 })
            #expect(thread.first?.depth == 0)
        }
    }
}
