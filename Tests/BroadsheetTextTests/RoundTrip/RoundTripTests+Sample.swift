import BroadsheetCore
import Foundation

extension RoundTripTests {
    static let hostileWords = [
        "== Comment 7", "== Comments", "== Comment 7\nAuthor: Eve\n\nNot a comment.", "Broadsheet-Text: 1.0\nTitle: Another", "\\", "\\\\",
        "\\u{41}",
        "\\u{", "\\u", "[figure]\n  Caption: None", "- item\n\n  more", "> quote", "| a | b", "|", "```\ncode\n```", "```", "# head",
        "[x] done",
        "-- Eve", ";; ", ": x", "[^1] note", "[?a] b", "[list]", "* * *", "12. twelve", "-3. three", "", " ", "\n", "\n\n", " a ", "\ta\t",
        "a\n",
        "\na", "a\n\n\nb", "a\rb", "a\r\nb", "\u{0}\u{1}\u{1b}[31m\u{7f}", "\u{feff}a\u{feff}", "\u{2028}\u{2029}\u{85}\u{c}",
        "\u{202e}gnol\u{202c}",
        "\u{200f}שלום", "Title: Rye", "a\u{fffd}b", "\u{10ffff}",
        String(repeating: "very long ", count: 20_000), String(repeating: "\n", count: 5000),
    ]

    static let sample = Article(
        id: "https://example.org/rye", title: "Rye bread in two days", subtitle: "Patience does most of the work",
        authors: [Contributor(name: "Ann Example", role: "baker"), Contributor(name: "Bo")],
        published: PartialDate(year: 2024, month: 5, day: 6, original: "6 May 2024"),
        modified: PartialDate(year: 2024, month: 5, day: 8, hour: 9, minute: 30, utcOffset: 7200),
        canonicalURL: URL(string: "https://example.org/rye"), site: Site(name: "The Crumb"), tags: ["bread", "rye"], language: "en",
        body: [
            .figure(
                Figure(
                    [Media(kind: .image, source: Link("https://example.org/oven.jpg"), alternativeText: "An oven")],
                    caption: "The oven before dawn.", credit: "Photo: Bo")),
            .paragraph("Rye needs time.\nA lot of it."), .heading(level: 2, "What you need"),
            .list(
                List(items: [
                    .init([.paragraph("500 g of flour"), .list(List(items: [.init([.paragraph("whole")]), .init([.paragraph("fine")])]))]),
                    .init([.paragraph("water")]),
                ])), .quote(Quote([.paragraph("Wait."), .paragraph("Then wait again.")], attribution: "Grandmother")),
            .table(
                Table(
                    caption: "Times",
                    rows: [
                        .init([.init([.paragraph("Step")], isHeader: true), .init([.paragraph("Hours")], isHeader: true)]),
                        .init([.init([.paragraph("Leaven")]), .init([.paragraph("18")])]),
                    ])), .code(Code("let hours = 18\n\nbake(after: hours)", language: "swift")),
            .paragraph("- not a list\n== Comment 1"),
        ],
        discussion: Discussion(
            comments: [
                Comment(
                    id: "11", author: Contributor(name: "Cy"), published: PartialDate(unresolved: "3 years ago"),
                    body: [.paragraph("It worked!"), .paragraph("Mine took longer.")], score: 3),
                Comment(
                    id: "12", parentID: "11", parentEvidence: .explicit,
                    published: PartialDate(year: 2024, month: 5, day: 7, hour: 8, minute: 15), body: [.paragraph("How long?")]),
                Comment(id: "13", state: .deleted, body: []),
            ], declaredCount: 4))

    static let written = """
        Broadsheet-Text: 1.0
        Title: Rye bread in two days
        Subtitle: Patience does most of the work
        Author: Ann Example
        Author-Role: baker
        Author: Bo
        Published: 2024-05-06
        Published-As: 6 May 2024
        Modified: 2024-05-08T09:30+02:00
        Site: The Crumb
        URL: https://example.org/rye
        Language: en
        Tag: bread
        Tag: rye

        [figure]
          Image: https://example.org/oven.jpg
          Media-Text: An oven
          Caption: The oven before dawn.
          Credit: Photo: Bo

        Rye needs time.
        A lot of it.

        ## What you need

        - 500 g of flour
          - whole
          - fine
        - water

        > Wait.
        >
        > Then wait again.
        >
        > -- Grandmother

        |# Times
        |= Step |= Hours
        | Leaven | 18

        ```swift
        let hours = 18

        bake(after: hours)
        ```

        \\- not a list
        \\== Comment 1

        == Comments
        Declared: 4

        == Comment 11
        Author: Cy
        Published-As: 3 years ago
        Score: 3

        It worked!

        Mine took longer.

        == Comment 12
        Published: 2024-05-07T08:15
        Answers: 11
        Answers-Known: explicit

        How long?

        == Comment 13
        State: deleted

        """
}
