import BroadsheetCore
import Testing

@testable import BroadsheetHTML

/// Pages made to cost time or to break a reader.
@Suite(.timeLimit(.minutes(10)))
struct HostileMetadataTests {
    @Test func everyPrefixOfAPageIsRead() {
        let page = Array(
            MetadataFixture.html(
                head:
                    #"<title>A – B | C</title><meta property="og:title" content="A"><script type="application/ld+json">{"@type":"Article","author":"J D"}</script>"#,
                body:
                    #"<h1>A –</h1><p class="by-line author__name">By J. Doé, 6 May 2024 10:15 p.m.</p><time datetime="2024-05-06">x</time><p>©６ مايو ٢٠٢٤</p>"#
            ).utf8)
        for end in 0...page.count {
            let text = String(decoding: page[..<end], as: UTF8.self)
            _ = MetadataFixture.read(text, url: "https://example.org/2024/05/06")
        }
    }

    @Test(arguments: [
        "<time>", "<time datetime='2024-05-06'>6 May 2024</time>", "<p>By Jane Doe", "<h1>T", "<h2 class=title>T",
        "<a rel=author href=/author/x>Jane", "<div class='",
        "<p>6 May 2024", "<meta property=og:title content=T>", "<link rel=license href=/x>", "<i itemprop=author itemscope>",
        "<b class=a---b_c__d>", "<footer>",
        "<article>", "<aside class=comments>", "<script type=application/ld+json>{</script>", "<span class=sidebar>x", "<p>Author: : : :",
        "<p>2024-",
        "<div itemscope itemtype=Article>", "<meta name=author content='A, B'>", "<meta name=keywords content='a,b,c'>", "1", "a", "| ",
        "é", "<br>", ": ",
    ])
    func floodsTakeLinearTime(piece: String) {
        _ = MetadataFixture.read(String(repeating: piece, count: 60_000 / max(1, piece.utf8.count)))
        _ = MetadataFixture.read("<title>" + String(repeating: piece, count: 5000 / max(1, piece.utf8.count)))
    }

    @Test func twentyThousandTimesAreRead() {
        let found = MetadataFixture.read("<h1>T</h1>" + String(repeating: "<time datetime='2024-05-06'>x</time>", count: 20_000))
        #expect(found.published?.isoString == "2024-05-06")
    }

    @Test func thousandsOfDifferentClaimsAreRead() {
        let articles = (0..<2000).map { #"{"@type": "Article", "headline": "T\#($0) | S", "author": "Jane D\#($0)"}"# }.joined(
            separator: ",")
        let metas = (0..<2000).map { "<meta property=og:title content='T\($0) | U'><meta name=author content='J D\($0)'>" }.joined()
        let times = (0..<500).map { "<p>\($0 % 28 + 1) May \(1995 + $0 % 25)" }.joined()
        let found = MetadataFixture.read(
            MetadataFixture.html(head: MetadataFixture.jsonLD("[\(articles)]") + metas, body: "<h1>Shown title</h1>" + times))
        #expect(found.title != nil)
    }

    @Test(arguments: ["class", "itemprop", "rel", "style", "href", "property", "datetime"])
    func oddAttributesAreRead(name: String) {
        for value in [
            "", " ", "-", "--", "---", "_", "__--__", "date-", "-date", "AAAaaaAAA", "é", String(repeating: "x-", count: 5000), "\u{0}",
            "display:none", "/author/", "?author=",
        ] {
            _ = MetadataFixture.read("<body><a \(name)='\(value)'>Jane Doe</a><time \(name)='\(value)'>x</time>")
        }
    }

    @Test func aLongAuthorFieldIsCut() {
        let found = MetadataFixture.read(
            MetadataFixture.html(head: "<meta name=author content='\(String(repeating: "Jane Doe, ", count: 10_000))'>"))
        #expect(found.authors.map(\.name) == ["Jane Doe"])
    }
}
