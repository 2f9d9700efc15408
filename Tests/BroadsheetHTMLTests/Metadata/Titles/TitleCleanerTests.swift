import Testing

@testable import BroadsheetHTML

struct TitleCleanerTests {
    private let site = SiteNames(["The Example Times", "Example"], host: "www.example-times.co.uk")

    @Test(arguments: [
        ("A headline | The Example Times", "A headline"), ("A headline - Example", "A headline"),
        ("A headline – The Example Times", "A headline"),
        ("Example: A headline", "A headline"), ("The Example Times » A headline", "A headline"),
        ("A headline | Example | The Example Times", "A headline"),
        ("A headline|Example", "A headline"), ("A headline — Example", "A headline"), ("A headline / Example", "A headline"),
        ("A headline · example-times.co.uk", "A headline"), ("A headline - www.other.com", "A headline"),
        ("A headline :: Example", "A headline"),
        ("A well-known headline", "A well-known headline"), ("A headline: with a colon", "A headline: with a colon"),
        ("A headline | Sports", "A headline | Sports"), ("Example", "Example"), ("Example | Example", "Example"), ("", ""),
        ("Soft\u{ad}hyphen and zero\u{200b}width", "Softhyphen and zerowidth"), ("  many \n spaces  ", "many spaces"),
        ("見出し-Example", "見出し"),
    ])
    func theSiteIsTakenOff(title: String, expected: String) {
        #expect(TitleCleaner.clean(title, site) == expected)
    }

    private static let siteParts: [(part: String, names: [String], host: String, expected: Bool)] = [
        ("BBC", ["x"], "bbc.co.uk", true), ("British Broadcasting Corporation", ["x"], "bbc.co.uk", true),
        ("News of the World", [], "newsworld.com", true),
        ("Example News", ["Example"], "", true), ("Something else entirely", ["Example"], "example.org", false),
        ("example.org", [], "", true),
        ("news", [], "news.example.org", true), ("Deutsche Zeitung", ["Deutsche Zeitung | Nachrichten"], "", true),
    ]

    @Test(arguments: siteParts)
    func partsThatNameTheSiteAreKnown(part: String, names: [String], host: String, expected: Bool) {
        #expect(SiteNames(names, host: host).isName(part) == expected)
    }

    @Test func partsAndSeparatorsTogetherAreTheTitle() {
        for title in ["a | b - c: d", "plain", "", "|", "a|", "a — b — c", "x_y", "- - -", "« a » b", "a：b", "日本-語"] {
            let split = TitleParts(title)
            #expect(split.parts.count == split.separators.count + 1)
            #expect(split.joined(0..<split.parts.count) == title)
        }
    }

    @Test func ellipsesAreRecognised() {
        #expect(TitleCleaner.truncatedStem("A headline…") == "A headline")
        #expect(TitleCleaner.truncatedStem("A headline ...") == "A headline ")
        #expect(TitleCleaner.truncatedStem("A headline.") == nil)
    }
}
