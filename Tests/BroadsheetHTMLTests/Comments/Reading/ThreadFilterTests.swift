import BroadsheetCore
import Testing

@testable import BroadsheetHTML

@Suite struct ThreadFilterTests {
    private func draft(
        _ place: Int, id: String? = nil, author: String? = nil, day: Int? = nil, hour: Int? = nil, text: String = "", parent: Int? = nil
    ) -> CommentDraft {
        var draft = CommentDraft(span: place..<place + 1, textRange: place..<place + 1, holes: [])
        draft.id = id
        draft.author = author.map { Contributor(name: $0) }
        draft.published = day.flatMap { PartialDate(year: 2024, month: 5, day: $0, hour: hour, minute: hour.map { _ in 0 }) }
        draft.text = text
        draft.body = text.isEmpty ? [] : [.paragraph(RichText(text))]
        draft.parent = parent
        draft.parentEvidence = parent.map { _ in .structural }
        return draft
    }

    private func lines(_ drafts: [CommentDraft]) -> [String] {
        Discussion(comments: ThreadFilter.comments(drafts).map(\.comment)).parentLines
    }

    @Test func commentsComeInTheOrderOfThePage() {
        #expect(
            lines([draft(9, id: "c9", text: "A"), draft(2, id: "c2", text: "B"), draft(5, id: "c5", text: "C")]) == ["c2", "c5", "c9"])
    }

    @Test func commentsWithoutAnIDGetOne() {
        #expect(
            lines([draft(1, text: "A"), draft(2, id: "c7", text: "B"), draft(3, text: "C", parent: 0)]) == ["n0", "c7", "n2<n0 structural"])
    }

    @Test func whatSaysNothingIsNoComment() {
        #expect(
            lines([draft(1, id: "c1"), draft(2, id: "c2", author: "Ada"), draft(3, id: "c3", day: 3), draft(4, id: "c4", text: "A")]) == [
                "c4"
            ])
        #expect(lines([draft(1, id: "c1", author: "Ada", day: 3)]) == ["c1"])
    }

    /// A form, or the heads of another list, where most comments are signed, dated and say something.
    @Test func whatIsUnlikeAllOthersIsNoComment() {
        let drafts =
            (1...5).map { draft($0, id: "c\($0)", author: "Ada", day: $0, text: "Text \($0)") } + [
                draft(6, id: "c6", text: "Sign in to write a comment."), draft(7, id: "c7", author: "A headline", day: 3),
                draft(8, id: "c8", author: "Bob", text: "No date"),
            ]
        let kept = ThreadFilter.comments(drafts, leavesOutOdd: true).map(\.comment.id)
        #expect(kept == ["c1", "c2", "c3", "c4", "c5", "c8"])
        #expect(lines(drafts).count == 8)
        #expect(ThreadFilter.comments(Array(drafts.dropFirst(2)), leavesOutOdd: true).count == 6)
    }

    @Test(arguments: [(BroadsheetCore.Comment.State.deleted, true), (.hidden, true), (.pending, false), (.spam, false), (.visible, false)])
    func aRemovedCommentKeepsItsPlace(state: BroadsheetCore.Comment.State, stays: Bool) {
        var empty = draft(1, id: "c1")
        empty.state = state
        #expect(lines([empty, draft(2, id: "c2", text: "A")]) == (stays ? ["c1", "c2"] : ["c2"]))
    }

    @Test func aPingbackNeedsOnlyItsAuthor() {
        var notice = draft(1, id: "c1", author: "Another page")
        notice.isPingback = true
        #expect(lines([notice]) == ["c1"])
    }

    @Test func answersOfWhatIsNoCommentMoveUp() {
        let drafts = [draft(1, id: "c1", text: "A"), draft(2, id: "c2", parent: 0), draft(3, id: "c3", text: "B", parent: 1)]
        #expect(lines(drafts) == ["c1", "c3<c1 structural"])
    }

    @Test func theSameCommentUnderTheSameIDIsThereOnce() {
        let drafts = [
            draft(1, id: "c1", author: "Ada", text: "A"), draft(2, id: "c1", author: "Ada", text: "A"),
            draft(3, id: "c3", text: "B", parent: 1),
        ]
        #expect(lines(drafts) == ["c1", "c3<c1 structural"])
    }

    @Test func equalIDsOfDifferentCommentsAreMadeDifferent() {
        let drafts = (0..<5).map { draft($0, id: "c1", text: "Text \($0)") }
        let ids = ThreadFilter.comments(drafts).map(\.comment.id)
        #expect(ids.count == 5 && Set(ids).count == 5 && ids[0] == "c1")
    }

    @Test func aListForNarrowAndOneForWideScreens() {
        func list(_ start: Int, _ prefix: String) -> [CommentDraft] {
            (0..<4).map {
                draft(
                    start + $0, id: "\(prefix)\($0)", author: "Ada", day: 1 + $0, text: "Text \($0)",
                    parent: $0 == 1 ? (start == 0 ? 0 : 4) : nil)
            }
        }
        #expect(lines(list(0, "wide") + list(20, "narrow")) == ["wide0", "wide1<wide0 structural", "wide2", "wide3"])
    }

    @Test func twoReadersMaySayTheSame() {
        let drafts = [
            draft(1, id: "c1", author: "Ada", day: 1, text: "Thanks!"), draft(2, id: "c2", author: "Bruno", day: 1, text: "Thanks!"),
            draft(3, id: "c3", author: "Ada", day: 2, text: "Thanks!"), draft(4, id: "c4", text: "Other"), draft(5, id: "c5", text: "More"),
            draft(6, id: "c6", text: "Again"),
        ]
        #expect(lines(drafts) == ["c1", "c2", "c3", "c4", "c5", "c6"])
    }

    @Test func withoutIDsTheTimeTellsWhatIsThereTwice() {
        let same = [draft(1, author: "Ada", day: 1, hour: 8, text: "A"), draft(2, author: "Ada", day: 1, hour: 8, text: "A")]
        #expect(lines(same).count == 1)
        let others = [
            draft(1, author: "Ada", day: 1, hour: 8, text: "A"), draft(2, author: "Ada", day: 1, hour: 9, text: "A"), draft(3, text: "B"),
            draft(4, text: "C"),
        ]
        #expect(lines(others).count == 4)
    }

    @Test func nothingIsNoThread() { #expect(lines([]).isEmpty) }
}
