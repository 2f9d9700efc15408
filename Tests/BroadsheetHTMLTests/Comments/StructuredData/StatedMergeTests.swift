import BroadsheetCore
import Testing

@testable import BroadsheetHTML

private typealias Comment = BroadsheetCore.Comment

@Suite(.timeLimit(.minutes(10)))
struct StatedMergeTests {
    private func found(
        _ id: String, _ nodes: Range<Int>, _ text: String = "Well said.", author: String? = nil, date: PartialDate? = nil
    ) -> FoundComment {
        FoundComment(
            comment: Comment(
                id: id, author: author.map { Contributor(name: $0) }, published: date, body: text.isEmpty ? [] : [.paragraph(text)]),
            nodes: nodes)
    }

    private func stated(
        _ id: String = "stated-1", node: Int? = nil, _ text: String = "Other words", author: String? = "Mira", date: String? = nil,
        link: String? = nil,
        score: Int? = nil, kind: Comment.Kind = .comment
    ) -> StatedComment {
        StatedComment(
            comment: Comment(
                id: id, kind: kind, author: author.map { Contributor(name: $0, kind: .person, link: Link("/\($0)")) },
                published: date.flatMap { PartialDate(iso: $0) }, body: [.paragraph(text)], permalink: link.map { Link($0) }, score: score),
            node: node)
    }

    private func merged(_ stated: [StatedComment], _ found: [FoundComment]) -> [Comment] {
        var found = found
        StatedComments.merge(stated, into: &found)
        return found.map(\.comment)
    }

    @Test func theElementTellsWhichCommentIsMeant() {
        let result = merged(
            [stated(node: 12, author: "Mira"), stated(node: 25, author: "Joost"), stated(node: 31, author: "Ann")],
            [found("1", 10..<40), found("2", 24..<30), found("3", 30..<36)])
        #expect(result.map { $0.author?.name } == ["Mira", "Joost", "Ann"])
    }

    @Test func aMarkedWrapperMeansWhatBeginsInIt() {
        let result = merged(
            [stated(node: 9, author: "Mira"), stated(node: 29, author: "Joost")], [found("1", 10..<20), found("2", 30..<40)])
        #expect(result.map { $0.author?.name } == ["Mira", "Joost"])
    }

    @Test func theElementOfAWholeThreadIsNoCommentInIt() {
        let result = merged([stated(node: 2, author: "Mira", kind: .openingPost)], [found("1", 4..<20), found("2", 20..<40)])
        #expect(result.map { $0.author?.name } == [nil, nil])
    }

    @Test(
        arguments: [
            ("comment-71", "stated-1", "https://example.org/a#comment-71"), ("71", "stated-1", "https://example.org/a#comment-71"),
            ("p71", "p71", nil), ("comment-71", "stated-1", "https://example.org/a?id=71"), ("post_714", "post-714", nil),
        ] as [(String, String, String?)])
    func theAddressEndsInTheName(id: String, statedID: String, link: String?) {
        let result = merged([stated(statedID, link: link)], [found("9", 1..<2, "First"), found(id, 2..<3, "Second")])
        #expect(result.map { $0.author?.name } == [nil, "Mira"])
    }

    @Test func theWordsTellWhichCommentIsMeant() {
        let result = merged(
            [
                stated("stated-1", "WELL said", author: "Mira"), stated("stated-2", "well  said!", author: "Joost"),
                stated("stated-3", "Nobody", author: "Ann"),
            ],
            [found("a", 1..<2), found("b", 2..<3), found("c", 3..<4, "Else")])
        #expect(result.map { $0.author?.name } == ["Mira", "Joost", nil])
        let other = merged([stated("stated-1", "Well said", author: "Mira")], [found("a", 1..<2, author: "Joost")])
        #expect(other[0].author?.link == nil)
    }

    @Test func whatIsShownStaysAndWhatIsMissingIsFilledIn() {
        let shown = found("c1", 1..<9, "Shown", author: "Mira", date: PartialDate(unresolved: "3 years ago"))
        let result = merged(
            [
                stated(
                    node: 2, "Stated", author: "mira", date: "2024-05-06T07:08:09Z", link: "https://example.org/a#c1", score: 4,
                    kind: .answer)
            ], [shown])[0]
        #expect(result.body.plainText == "Shown")
        #expect(result.author?.name == "Mira")
        #expect(result.author?.link == Link("/mira"))
        #expect(result.published?.isoString == "2024-05-06T07:08:09Z")
        #expect(result.permalink == Link("https://example.org/a#c1"))
        #expect(result.score == 4)
        #expect(result.kind == .answer)
    }

    @Test(arguments: [
        ("2024-05-06", "2024-05-06T07:08:09Z", "2024-05-06T07:08:09Z"), ("2024-05-06", "2024-05-07T07:08:09Z", "2024-05-06"),
        ("2024-05-06T10:00", "2024-05-06T07:08:09Z", "2024-05-06T10:00"), ("2024", "2024-05-06", "2024-05-06"),
        ("2024-05-06", "2024", "2024-05-06"),
    ])
    func aDateThatSaysMoreWins(read: String, stated text: String, result: String) {
        let merged = merged([stated(node: 2, date: text)], [found("1", 1..<9, date: PartialDate(iso: read))])
        #expect(merged[0].published?.isoString == result)
    }

    @Test func aScriptAndAnElementCanBothFillIn() {
        let result = merged([stated("c1", score: 5), stated("c1", node: 2, date: "2024-05-06")], [found("c1", 1..<9)])
        #expect(result[0].score == 5)
        #expect(result[0].published?.day == 6)
    }

    @Test func nothingHappensWithoutBoth() {
        #expect(merged([], [found("1", 1..<2)])[0].author == nil)
        #expect(merged([stated()], []).isEmpty)
    }

    @Test func statedCommentsStandAloneWhereNoneIsFound() {
        let items = [
            stated("a", "One"), stated("b", "Two", author: "Joost"), stated("marked-1", node: 4, "One"),
            stated("b", node: 5, "Three", author: "Ann"),
        ]
        let comments = StatedComments.comments(from: items)
        #expect(comments.map { $0.body.plainText } == ["One", "Two", "Three"])
        #expect(Set(comments.map(\.id)).count == 3)
        #expect(StatedComments.comments(from: []).isEmpty)
    }

    @Test func manyCommentsAreMergedInLinearTime() {
        let count = 50_000
        let items =
            (0..<count).map { stated("c\($0)", node: $0 * 4 + 1, "Text \($0)") } + (0..<count).map { stated("stated-\($0)", "Same words") }
        let result = merged(items, (0..<count).map { found("x\($0)", $0 * 4..<$0 * 4 + 4, "Same words") })
        #expect(result.allSatisfy { $0.author?.name == "Mira" })
    }
}
