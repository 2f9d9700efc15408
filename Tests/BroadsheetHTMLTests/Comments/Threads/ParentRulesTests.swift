import BroadsheetCore
import Testing

@testable import BroadsheetHTML

/// How it is told which comment another one answers: a page for every rule.
@Suite struct ParentRulesTests {
    /// The comments of a page as `id`, or `id<parent evidence`.
    private func parents(_ thread: String, items: String = ".letter", fields: [CommentPattern.Field: [String]] = [:]) throws -> [String] {
        let pattern = CommentPattern(platform: "letters", items: items, fields: fields)
        return try #require(try readPage(CommentPages.page(thread), pattern: pattern).article.discussion).parentLines
    }

    /// A comment that stands beside the others.
    private static func letter(
        _ number: Int, _ attributes: String = "", class names: String = "letter", before: String = "", author: String? = nil,
        inside: String = ""
    ) -> String {
        let id = attributes.hasPrefix("id=") ? "" : " id=c\(number)"
        return "<div class='\(names)'\(id) \(attributes)>\(before)\(CommentPages.content(number, author: author))\(inside)</div>"
    }

    @Test func withoutAnythingThereAreNoParents() throws {
        #expect(try parents((11...14).map { Self.letter($0) }.joined()) == ["c11", "c12", "c13", "c14"])
    }

    @Test(arguments: [
        "data-parent=c%", "data-parent=%", "data-parent-id=%", "data-reply-to=%", "data-in-reply-to-id=c%", "data-parentcomment=comment-%",
    ])
    func anAttributeNamesTheParent(attribute: String) throws {
        func pointing(_ number: Int) -> String { attribute.replacing("%", with: String(number)) }
        let thread =
            Self.letter(11) + Self.letter(12, pointing(11)) + Self.letter(13, pointing(12)) + Self.letter(14)
            + Self.letter(15, pointing(11))
        #expect(try parents(thread) == ["c11", "c12<c11 explicit", "c13<c12 explicit", "c14", "c15<c11 explicit"])
    }

    @Test func anAttributeInsideTheCommentCountsToo() throws {
        let thread = Self.letter(11) + Self.letter(12, before: "<i data-parent=11></i>") + Self.letter(13)
        #expect(try parents(thread) == ["c11", "c12<c11 explicit", "c13"])
    }

    @Test func theParentMayStandBelow() throws {
        #expect(try parents(Self.letter(11, "data-parent=13") + Self.letter(12) + Self.letter(13)) == ["c11<c13 explicit", "c12", "c13"])
    }

    @Test func anIDHoldsItsOwnNumberAndThatOfTheParent() throws {
        let thread =
            Self.letter(11, "id=letter-11_0") + Self.letter(12, "id=letter-12_11") + Self.letter(13, "id=letter-13_12")
            + Self.letter(14, "id=letter-14_0")
        #expect(
            try parents(thread) == [
                "letter-11_0", "letter-12_11<letter-11_0 explicit", "letter-13_12<letter-12_11 explicit", "letter-14_0",
            ])
    }

    /// The pair of numbers is surer than where the comment stands.
    @Test func anIDWithoutAParentStartsAThreadWhereverItStands() throws {
        let thread = Self.letter(11, "id=letter-11_0", inside: Self.letter(12, "id=letter-12_0") + Self.letter(13, "id=letter-13_77"))
        #expect(try parents(thread) == ["letter-11_0", "letter-12_0", "letter-13_77"])
    }

    @Test func aLinkThatThePatternKnows() throws {
        let thread =
            Self.letter(11) + Self.letter(12, before: "<a class=up href='#c11'>up</a>")
            + Self.letter(13, before: "<a class=up href='/t/12'>up</a>")
            + Self.letter(14, before: "<a class=up href='#top'>up</a>")
        #expect(try parents(thread, fields: [.parentLink: ["a.up"]]) == ["c11", "c12<c11 explicit", "c13<c12 explicit", "c14"])
    }

    @Test(arguments: ["depth-%", "x depth_%", "c_level-%", "lvl%", "comment-indent-%", "tier%"])
    func aClassStatesTheDepth(name: String) throws {
        let depths = [1, 2, 3, 2, 1, 3]
        let thread = depths.enumerated().map { Self.letter(11 + $0, class: "letter " + name.replacing("%", with: String($1))) }.joined()
        #expect(
            try parents(thread) == ["c11", "c12<c11 structural", "c13<c12 structural", "c14<c11 structural", "c15", "c16<c15 structural"])
    }

    @Test(arguments: ["data-depth", "data-level", "aria-level", "data-nesting"])
    func anAttributeStatesTheDepth(name: String) throws {
        let thread = [0, 1, 2, 0].enumerated().map { Self.letter(11 + $0, "\(name)=\($1)") }.joined()
        #expect(try parents(thread) == ["c11", "c12<c11 structural", "c13<c12 structural", "c14"])
    }

    @Test func answersStandInTheirParent() throws {
        let thread = Self.letter(11, inside: "<div>\(Self.letter(12, inside: Self.letter(13)))\(Self.letter(14))</div>") + Self.letter(15)
        #expect(try parents(thread) == ["c11", "c12<c11 structural", "c13<c12 structural", "c14<c11 structural", "c15"])
    }

    @Test func aListOfAnswersBesideAClosedItem() throws {
        let thread = """
            <ol><li id=c11>\(CommentPages.content(11))</li><ol class=children><li id=c12>\(CommentPages.content(12))</li>
            <ol class=children><li id=c13>\(CommentPages.content(13))</li></ol></ol><li id=c14>\(CommentPages.content(14))</li></ol>
            """
        #expect(try parents(thread, items: "ol li") == ["c11", "c12<c11 structural", "c13<c12 structural", "c14"])
    }

    @Test func anElementAroundTheAnswerBesideItsParent() throws {
        let thread =
            Self.letter(11) + "<div class=indented>\(Self.letter(12))<div class=indented>\(Self.letter(13))</div></div>" + Self.letter(14)
        #expect(try parents(thread) == ["c11", "c12<c11 indented", "c13<c12 indented", "c14"])
    }

    @Test(arguments: ["padding-left:%px", "color:red; MARGIN-LEFT: %px", "margin-inline-start:%px;", "text-indent: %em"])
    func aStyleIndents(style: String) throws {
        let thread = [0, 20, 40, 20, 0].enumerated()
            .map { Self.letter(11 + $0, "style='\(style.replacing("%", with: String($1)))'") }.joined()
        #expect(try parents(thread) == ["c11", "c12<c11 indented", "c13<c12 indented", "c14<c11 indented", "c15"])
    }

    @Test func aSpacerIndents() throws {
        let thread = [0, 40, 80, 0].enumerated()
            .map {
                "<table class=letter id=c\(11 + $0)><tr><td><img src=s.gif height=1 width=\($1)><td>\(CommentPages.content(11 + $0))</table>"
            }.joined()
        #expect(try parents(thread) == ["c11", "c12<c11 indented", "c13<c12 indented", "c14"])
    }

    @Test func anAttributeIndents() throws {
        let thread = [0, 1, 2, 0].enumerated()
            .map { "<table class=letter id=c\(11 + $0)><tr><td indent=\($1)><td>\(CommentPages.content(11 + $0))</table>" }.joined()
        #expect(try parents(thread) == ["c11", "c12<c11 indented", "c13<c12 indented", "c14"])
    }

    @Test(arguments: ["reply", "is-reply", "child", "nested", "antwort"])
    func aClassForAnswers(name: String) throws {
        let thread = Self.letter(11) + Self.letter(12, class: "letter \(name)") + Self.letter(13, class: "letter \(name)") + Self.letter(14)
        #expect(try parents(thread) == ["c11", "c12<c11 structural", "c13<c11 structural", "c14"])
    }

    @Test(arguments: [
        "In reply to Ada Fenwick", "Replying to <b>Ada Fenwick</b>", "Antwort auf Ada Fenwick",
        "En réponse à <a href=/p/ada>Ada Fenwick</a>",
    ])
    func wordsNameTheAuthorOfTheParent(words: String) throws {
        let thread =
            Self.letter(11, author: "Ada Fenwick") + Self.letter(12, author: "Ada Fenwick") + Self.letter(13, author: "Bruno Kestrel")
            + Self.letter(14, before: "<p>\(words)</p>", author: "Cleo Marsh")
        #expect(try parents(thread, fields: [.author: ["b.author"], .text: [".text"]]) == ["c11", "c12", "c13", "c14<c12 inferred"])
    }

    @Test(arguments: ["Antwort auf #2", "In reply to # 2"])
    func wordsNameTheNumberOfTheParent(words: String) throws {
        let thread = (11...13).map { Self.letter($0) }.joined() + Self.letter(14, before: "<p>\(words)</p>")
        #expect(try parents(thread, fields: [.text: [".text"]]) == ["c11", "c12", "c13", "c14<c12 inferred"])
    }

    @Test func aLinkBehindTheWordsIsSurer() throws {
        let thread =
            Self.letter(11, author: "Ada Fenwick") + Self.letter(12, author: "Ada Fenwick")
            + Self.letter(13, before: "<p>In reply to <a href='#c11'>Ada Fenwick</a></p>", author: "Cleo Marsh")
        #expect(try parents(thread, fields: [.text: [".text"]]) == ["c11", "c12", "c13<c11 explicit"])
    }

    @Test(arguments: [
        "In reply to Nobody Here", "Antwort auf #9", "In reply to", "Antwort auf #0", "Antwort auf #4", "In reply to #99999999999999999999",
    ])
    func wordsThatNameNoComment(words: String) throws {
        let thread = (11...13).map { Self.letter($0) }.joined() + Self.letter(14, before: "<p>\(words)</p>")
        #expect(try parents(thread, fields: [.text: [".text"]]) == ["c11", "c12", "c13", "c14"])
    }
}
