import BroadsheetCore

/// Articles that between them hold everything that an article can hold.
enum SampleArticles {
    static let all = [Article(), minimal, everyBlock, thread, awkward]

    static let minimal = Article(id: "minimal", title: "A title", body: [.paragraph("One paragraph.")])

    static let everyBlock = Article(
        id: "every-block", title: "Every block", subtitle: "and each kind of text", summary: "All of it.",
        authors: [Contributor(name: "Ann Example", kind: .person, role: "editor", link: Link("https://example.com/ann"))],
        published: PartialDate(year: 2024, month: 5), modified: PartialDate(iso: "2024-05-06T07:08:09+02:00"),
        site: Site(name: "The Example"), section: "Tests", tags: ["one", "two"], language: "en", licence: "CC0",
        leadImage: picture, access: .free, kind: .article,
        body: [
            .heading(level: 2, "A heading"),
            .paragraph(
                RichText(runs: [
                    RichText.Run("plain "), RichText.Run("strong", style: .strong), RichText.Run("E=mc^2", style: .math),
                    RichText.Run("a link", link: Link("https://example.com/")), RichText.Run(" français", language: "fr"),
                ])),
            .quote(Quote([.paragraph("Quoted.")], attribution: "Somebody")),
            .list(
                List(
                    isOrdered: true, start: 3,
                    items: [List.Item([.paragraph("Three"), .list(List(items: [List.Item([.paragraph("nested")], isChecked: true)]))])])),
            .definitions([Definition(terms: ["Term"], descriptions: [[.paragraph("Meaning")]])]),
            .code(Code("let a = 1\n\tlet b = 2", language: "swift")),
            .figure(Figure([picture], caption: "A caption", credit: "A credit")),
            .table(
                Table(
                    caption: "Numbers",
                    rows: [
                        Table.Row([Table.Cell([.paragraph("Head")], isHeader: true, columnSpan: 2)]),
                        Table.Row([Table.Cell([.paragraph("1")]), Table.Cell([])]),
                    ])),
            .embed(Embed(source: Link("https://video.example/1"), provider: "video.example", title: "A film")),
            .math(Math(tex: "\\frac{1}{2}")), .divider, .footnotes([Footnote(label: "1", blocks: [.paragraph("A note.")])]),
            .unrecognised(name: "marquee", text: "Something else"),
        ],
        evidence: [.title: Evidence(sources: ["h1"], confidence: 0.9)])

    static let thread = Article(
        id: "thread", title: "A thread",
        discussion: Discussion(
            comments: [
                Comment(id: "1", author: Contributor(name: "Ann"), body: [.paragraph("First")], score: -3),
                Comment(id: "2", parentID: "1", parentEvidence: .explicit, body: [.paragraph("Second")], isByArticleAuthor: true),
                Comment(id: "3", parentID: "missing", state: .deleted, body: []),
                Comment(id: "4", kind: .pingback, body: [.paragraph("=1+1")], reactions: [Comment.Reaction(name: "👍", count: 2)]),
            ], declaredCount: 9, platform: "example", status: .closed, continuation: [Link("https://example.com/page/2")]))

    /// Text that formats have to escape.
    static let awkward = Article(
        id: "awkward \"id\", <with> & 'marks'", title: "<b>Not bold</b> & \"quoted\" 'text', `code` *stars* _lines_ [a](b) # | \\",
        body: [
            .paragraph("- not a list\n1. nor this\n> nor a quote\n\u{2028}\u{2029}\u{feff}\u{202e}e\u{301}👩‍👩‍👧\u{0}\u{7f}"),
            .paragraph("---\n```\n</script><!-- ]]> -->"), .code(Code("```\n``````\n~~~")),
        ])

    private static let picture = Media(
        kind: .image, source: Link("https://example.com/a.jpg"), alternativeText: "A picture", width: 640, height: 480)
}
