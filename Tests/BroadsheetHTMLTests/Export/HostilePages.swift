import BroadsheetCore

/// Makes articles whose every text and address tries to become markup. Equal seeds give equal articles.
struct HostilePages {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 | 1 }

    mutating func below(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 11) % bound
    }

    private static let pieces =
        [
            "<script>alert(1)</script>", "\"", "'", "\" onload=\"x", "' onclick='x", "<img src=x onerror=y>", "</article>", "<!--", "-->",
            "]]>", "&", "&lt;",
            "&#60;script&#62;", "<svg/onload=x>", "\u{0}", "\u{b}", "\u{1b}", "\u{7f}", "\u{85}", "\u{202e}", "\r\n", "\r",
            "\n", "\t", " ", " ", "word", "Wörter", "שלום", "語", "javascript:alert(1)", "`", "=", "{{x}}", "</title>", "</style>",
            "<math><mi>x</mi></math>",
        ] + [0xfffe, 0xfdd0, 0x10_ffff].compactMap { Unicode.Scalar(UInt32($0)).map { String(Character($0)) } }

    private static let addresses = [
        "https://example.com/a?b=1&c=\"2\"", "javascript:alert(1)", "java\tscript:alert(1)", " JaVaScRiPt:alert(1)",
        "\u{1}javascript:alert(1)",
        "vbscript:x", "data:text/html,<script>x</script>", "data:image/png;base64,iVBORw0KGgo=", "data:image/svg+xml,<svg onload=x>",
        "DATA:IMAGE/PNG;base64,AAAA", "/relative path/[x]", "#fragment#twice", "?q=%zz", "//host.example/x", "mailto:a@b.example",
        "tel:+123",
        "ftp://f.example/", "http://exa mple.com/", "http://", "http:///x", "https://[::1]:80/", "http://a:b/", "file:///etc/passwd",
        "blob:x",
        "java\u{0}script:x", "x:y:z", "", "  ", "\\\\evil\\x", "http://é.example/ü?ß#ñ", "http://a.example/\u{202e}\u{85}",
        "https://u:p@h.example:8080/",
        "view-source:http://a", "a b:c", "1http://x", "http://a_b.example/{x}|y^z`", "%6Aavascript:alert(1)", "&#106;avascript:alert(1)",
    ]

    mutating func text() -> String {
        var text = ""
        for _ in 0...below(5) { text += Self.pieces[below(Self.pieces.count)] }
        return text
    }

    mutating func link() -> Link { Link(Self.addresses[below(Self.addresses.count)], title: below(2) == 0 ? text() : nil) }

    mutating func richText() -> RichText {
        var result = RichText()
        for _ in 0...below(5) {
            let style = TextStyle(rawValue: UInt16(below(512)) & UInt16(below(512)))
            result.append(
                RichText.Run(
                    text(), style: style, link: below(3) == 0 ? link() : nil,
                    language: below(6) == 0 ? ["fr", "de-AT", "x\"y", ""][below(4)] : nil))
        }
        return result
    }

    mutating func date() -> PartialDate? {
        switch below(6) {
        case 0: PartialDate(year: below(10000), original: text())
        case 1: PartialDate(month: 5, day: 6)
        case 2: PartialDate(year: 2016, month: 12, day: 31, hour: 23, minute: 59, second: 60, utcOffset: 0)
        case 3: PartialDate(year: 2024, month: 5, day: 6, hour: 7, minute: 8, second: 9, nanosecond: 123_456_789, utcOffset: -18_000)
        case 4: PartialDate(unresolved: text())
        default: PartialDate(month: 5)
        }
    }

    mutating func medium() -> Media {
        let kind: Media.Kind = [.image, .video, .audio][below(3)]
        return Media(
            kind: kind, source: link(), alternativeText: below(2) == 0 ? text() : nil, width: below(3) == 0 ? below(900) - 100 : nil,
            height: below(3) == 0 ? .max : nil)
    }

    mutating func contributor() -> Contributor {
        Contributor(name: text(), role: below(2) == 0 ? text() : nil, link: below(2) == 0 ? link() : nil)
    }

    mutating func blocks(depth: Int) -> [Block] { (0..<below(4)).map { _ in block(depth: depth) } }

    mutating func block(depth: Int) -> Block {
        switch below(depth > 0 ? 15 : 9) {
        case 0, 1: return .paragraph(richText())
        case 2: return .heading(level: below(9), richText())
        case 3: return .code(Code(text(), language: text()))
        case 4: return .figure(Figure((0..<below(3)).map { _ in medium() }, caption: richText(), credit: below(2) == 0 ? richText() : nil))
        case 5: return .embed(Embed(source: link(), provider: below(2) == 0 ? text() : nil, title: below(2) == 0 ? text() : nil))
        case 6: return .math(Math(tex: below(2) == 0 ? text() : nil, mathML: "<math><mi onclick='x'>y</mi></math>"))
        case 7: return below(2) == 0 ? .divider : .paragraph("")
        case 8: return .unrecognised(name: text(), text: richText())
        case 9: return .quote(Quote(blocks(depth: depth - 1), attribution: below(2) == 0 ? richText() : nil))
        case 10, 11:
            let items = (0..<below(4)).map { _ in List.Item(blocks(depth: depth - 1), isChecked: below(3) == 0 ? true : nil) }
            return .list(List(isOrdered: below(2) == 0, start: [1, 7, -3, .max, .min][below(5)], items: items))
        case 12:
            let terms = (0..<below(3)).map { _ in richText() }
            return .definitions([Definition(terms: terms, descriptions: (0..<below(3)).map { _ in blocks(depth: depth - 1) })])
        case 13: return .footnotes((0..<below(3)).map { _ in Footnote(label: text(), blocks: blocks(depth: depth - 1)) })
        default:
            let rows = (0..<below(5)).map { _ in
                Table.Row(
                    (0..<below(4)).map { _ in
                        Table.Cell(
                            blocks(depth: depth - 1), isHeader: below(3) == 0, columnSpan: [1, 1, 2, 3, 5000][below(5)],
                            rowSpan: [1, 1, 2, 3, .max][below(5)])
                    })
            }
            return .table(Table(caption: below(2) == 0 ? richText() : nil, rows: rows))
        }
    }

    mutating func article() -> Article {
        var article = Article(
            id: "x", title: below(4) == 0 ? nil : richText(), subtitle: below(2) == 0 ? richText() : nil, summary: richText(),
            authors: (0..<below(3)).map { _ in contributor() }, published: date(), modified: date(), site: Site(name: text(), link: link()),
            section: text(), tags: [text(), text()], language: ["en", "he", "az-Arab", "\"><script>", "", "not a tag"][below(6)],
            licence: text(),
            leadImage: medium(), body: blocks(depth: 3))
        let comments = (0..<below(8)).map { index in
            Comment(
                id: index % 3 == 0 ? "same id" : text(), parentID: below(3) > 0 ? "same id" : nil,
                state: [.visible, .deleted, .spam][below(3)],
                author: below(3) > 0 ? contributor() : nil, published: date(), edited: date(), body: blocks(depth: 2),
                permalink: below(2) == 0 ? link() : nil, score: below(2) == 0 ? -5 : nil,
                reactions: [Comment.Reaction(name: text(), count: 2)])
        }
        article.discussion = Discussion(
            comments: comments, declaredCount: below(9), status: .closed, continuation: [link()],
            external: ExternalDiscussion(system: text(), link: link()))
        return article
    }
}
