public import BroadsheetCore

extension ArticleGenerator {
    /// A short text, often one that formats have trouble with, sometimes an empty one.
    public mutating func text() -> String {
        (0..<random.below(4)).map { _ in choose(Self.pieces) }.joined(separator: chance(3) ? "" : " ")
    }

    /// A text of a few runs with any styles, links and languages, sometimes an empty one.
    public mutating func richText() -> RichText {
        RichText(
            runs: several(0...4) { generator in
                RichText.Run(
                    generator.text(), style: generator.style(), link: generator.chance(4) ? generator.link() : nil,
                    language: generator.chance(6) ? generator.choose(["ar", "fr"]) : nil)
            })
    }

    private mutating func style() -> TextStyle {
        guard chance(2) else { return [] }
        let styles: [TextStyle] = [
            .emphasis, .strong, .code, .subscript, .superscript, .strikethrough, .underline, .highlight, .math,
        ]
        return [choose(styles), choose(styles)]
    }

    private static let pieces = [
        "word", "A sentence, with a comma.", "\"quoted\"", "it’s", "back\\slash", "a\nb", "tab\there", "\u{0}\u{1}\u{1f}", "\u{7f}\u{85}",
        "\r\n", "👍🏽", "👨‍👩‍👧‍👦", "e\u{301}", "é", "שלום", "العربية", "\u{202e}reversed\u{202c}", "line\u{2028}separator\u{2029}", "\u{feff}",
        "\u{fffd}", "\u{10ffff}", "<b>&amp;</b>", "<script>alert(1)</script>", "# heading", "* item", "1. item", "| cell |", "```", "---",
        "=1+1", "@sum", "'", ";", "日本語", "𝒳", "\u{a0}", "\u{200b}", "{\"json\": [null]}", "%20", "  ", "null", "true", "-0",
    ]
}
