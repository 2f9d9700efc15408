import BroadsheetCore
import Testing

@testable import BroadsheetHTML

@Suite struct PatternHintsTests {
    private func mayFit(_ items: String, requires: String? = nil, _ html: String) -> Bool {
        let tree = HTMLParser.parse(Array(html.utf8), limits: .default).tree
        let signals = SignalReader.read(tree, dates: CommentDates(language: DateLanguage("en")))
        return PatternHints(CommentPattern(platform: "x", items: items, requires: requires)).mayFit(signals.marks)
    }

    @Test(arguments: [
        (".a", "<p class='b a'>", true), (".a", "<p class=b>", false), (".a.b > .c", "<p class='a b'><i class=c>", true),
        (".a .c", "<p class=c>", false), (".x, .a", "<p class=a>", true), (".a:not(.b)", "<p class=a>", true),
        (":is(.a, .b)[id]", "<p class=b id=x>", true), (":is(.a, .b)[id]", "<p class=c id=x>", false), (":is(p, .b)", "<p>", true),
        ("tr:has(> td.a)", "<p class=a>", true), ("tr:has(> td.a)", "<p>", false), ("tr:has(.a, .b)", "<p class=b>", true),
        ("[id^='comment-']", "<p id=comment-7>", true), ("[id^='comment-']", "<p id=commercial>", false), ("#comments p", "<p>", false),
        ("[data-cid]", "<p data-cid=1>", true), ("[data-cid]", "<p>", false), ("p", "<i>", true),
    ])
    func aPageWithoutTheMarksIsRuledOut(items: String, html: String, expected: Bool) {
        #expect(mayFit(items, html) == expected)
    }

    @Test func whatCommentsMustHoldCountsToo() {
        #expect(!mayFit(".a", requires: ".b", "<p class=a>"))
        #expect(mayFit(".a", requires: ".c, .b", "<p class=a><i class=b>"))
    }

    @Test(arguments: ThreadFixtures.names)
    func noPatternIsRuledOutThatMatches(name: String) throws {
        let tree = HTMLParser.parse(try ThreadFixtures.source(name).bytes(limits: .default), limits: .default).tree
        let signals = SignalReader.read(tree, dates: CommentDates(language: DateLanguage("en")))
        for pattern in KnownPlatforms.all where tree.first(try Selector(pattern.items)) != nil {
            if let requires = pattern.requires, tree.first(try Selector(requires)) == nil { continue }
            #expect(PatternHints(pattern).mayFit(signals.marks), "\(pattern.platform)")
        }
    }
}
