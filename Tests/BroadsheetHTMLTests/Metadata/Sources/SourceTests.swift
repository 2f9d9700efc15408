import BroadsheetCore
import Testing

@testable import BroadsheetHTML

struct SourceTests {
    private func collect(_ source: any MetadataSource, _ html: String, url: String? = nil) -> Candidates {
        var candidates = Candidates()
        source.collect(from: MetadataFixture.page(html, url: url), into: &candidates)
        return candidates
    }

    private func text(_ candidates: Candidates, _ field: Candidates.TextField) -> [String] { (candidates.texts[field] ?? []).map(\.text) }

    private func days(_ dates: [DateCandidate]) -> [String] { dates.map { PartialDateText.of(day: $0.date.day) } }

    @Test func jsonLD() {
        let found = collect(
            JSONLDSource(),
            MetadataFixture.html(
                head: MetadataFixture.jsonLD(
                    #"""
                    {"@type": "NewsArticle", "headline": "H", "alternativeHeadline": "S", "description": "D", "datePublished": "2024-05-06T07:08:09+02:00",
                    "dateModified": "2024-05-07", "author": {"@type": "Person", "name": "Jane Doe", "url": "/jane"}, "keywords": "a, b", "inLanguage": "en",
                    "articleSection": ["News", "World"], "articleBody": "Text", "isAccessibleForFree": "False", "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false},
                    "license": "https://example.org/l", "image": [{"url": "/a.jpg", "width": 800, "height": {"value": "600"}}, "/b.jpg"],
                    "publisher": {"@type": "Organization", "name": "Example", "url": "https://example.org"}}
                    """#)))
        #expect(found.titles.map(\.text) == ["H"])
        #expect(days(found.published) == ["2024-05-06"])
        #expect(days(found.modified) == ["2024-05-07"])
        #expect(found.authors.first?.names.first?.address == "/jane")
        #expect(text(found, .tag) == ["World", "a", "b"])
        #expect(text(found, .section) == ["News"])
        #expect(text(found, .access) == ["partial"])
        #expect(text(found, .siteName) == ["Example"])
        #expect(text(found, .subtitle) == ["S"])
        #expect(text(found, .summary) == ["D"])
        #expect(text(found, .language) == ["en"])
        #expect(text(found, .licence) == ["https://example.org/l"])
        #expect(text(found, .body) == ["Text"])
        #expect(found.images.map(\.address) == ["/a.jpg", "/b.jpg"])
        #expect(found.images.first?.width == 800)
        #expect(found.images.first?.height == 600)
    }

    @Test func severalArticlesWeighLess() {
        let one = collect(JSONLDSource(), MetadataFixture.jsonLD(#"{"@type": "Article", "headline": "A"}"#))
        let two = collect(
            JSONLDSource(), MetadataFixture.jsonLD(#"[{"@type": "Article", "headline": "A"}, {"@type": "Article", "headline": "B"}]"#))
        #expect((two.titles.first?.weight ?? 9) < (one.titles.first?.weight ?? 0))
    }

    @Test func microdata() {
        let found = collect(
            MicrodataSource(),
            MetadataFixture.html(
                body: #"""
                    <article itemscope itemtype="http://schema.org/BlogPosting"><h1 itemprop="headline">H</h1>
                    <span itemprop="author" itemscope itemtype="http://schema.org/Person"><a itemprop="name" href="/j">Jane Doe</a></span>
                    <meta itemprop="datePublished" content="2024-05-06"><time itemprop="dateModified" datetime="2024-05-07">x</time>
                    <div itemprop="comment" itemscope itemtype="http://schema.org/Comment"><span itemprop="author">Troll</span></div></article>
                    """#))
        #expect(found.titles.first?.text == "H")
        #expect(found.authors.map { $0.names.map(\.name) } == [["Jane Doe"]])
        #expect(Set(days(found.published)) == ["2024-05-06"])
        #expect(Set(days(found.modified)) == ["2024-05-07"])
    }

    @Test func hiddenMicrodataIsRead() {
        let found = collect(
            MicrodataSource(),
            MetadataFixture.html(
                body:
                    #"<div itemscope itemtype="http://schema.org/Article"><span itemprop="author" style="display:none">Jane Doe</span></div>"#
            ))
        #expect(found.authors.first?.names.first?.name == "Jane Doe")
    }

    @Test func anAuthorWithoutAnItemAround() {
        let author = #"""
            <div itemprop="author" itemscope itemtype="http://schema.org/Person"><meta itemprop="name" content="Jane Doe">
            <a href="/people/jane">Jane Doe</a><div>reads everything</div></div>
            """#
        let found = collect(MicrodataSource(), MetadataFixture.html(body: "<h1>H</h1>" + author))
        #expect(found.authors.map { $0.names.map(\.name) } == [["Jane Doe"]])
        // A list of people who wrote something.
        let list = collect(MicrodataSource(), MetadataFixture.html(body: String(repeating: author, count: 5)))
        #expect(list.authors.isEmpty)
    }

    @Test func rdfa() {
        let found = collect(
            MicrodataSource(),
            MetadataFixture.html(
                body:
                    #"<div vocab="http://schema.org/" typeof="Article"><h1 property="headline">H</h1><span property="schema:author">Jane Doe</span></div>"#
            ))
        #expect(found.titles.first?.text == "H")
        #expect(found.authors.first?.names.first?.name == "Jane Doe")
    }

    @Test func openGraph() {
        let found = collect(
            OpenGraphSource(),
            MetadataFixture.html(
                head: #"""
                    <meta property="og:title" content="T &amp;amp; U"><meta property="og:description" content="D"><meta property="og:site_name" content="S">
                    <meta property="og:url" content="https://example.org/x"><meta property="og:type" content="Article"><meta property="og:locale" content="en_GB">
                    <meta property="article:published_time" content="2024-05-06T00:00:00Z"><meta property="article:modified_time" content="2024-05-07">
                    <meta property="article:author" content="https://example.org/jane"><meta property="article:author" content="Jane Doe">
                    <meta property="article:section" content="News"><meta property="article:tag" content="a, b"><meta property="article:tag" content="c">
                    <meta property="og:image" content="/i.jpg"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630px">
                    <meta property="og:image:alt" content="A picture"><meta name="twitter:title" content="TT"><meta name="twitter:label1" content="Written by">
                    <meta name="twitter:data1" content="John Roe"><meta property="article:content_tier" content="locked">
                    """#))
        #expect(found.titles.map(\.text) == ["T & U", "TT"])
        #expect(found.authors.map { $0.names.map(\.name) } == [["John Roe"], ["Jane Doe"]])
        #expect(days(found.published) == ["2024-05-06"])
        #expect(days(found.modified) == ["2024-05-07"])
        #expect(text(found, .tag) == ["a, b", "c"])
        #expect(text(found, .access) == ["paywalled"])
        #expect(text(found, .openGraphType) == ["article"])
        #expect(found.images.first?.width == 1200)
        #expect(found.images.first?.height == 630)
        #expect(found.images.first?.alternativeText == "A picture")
    }

    @Test func namedMeta() {
        let found = collect(
            NamedMetaSource(),
            MetadataFixture.html(
                head: #"""
                    <meta name="DC.Title" content="T"><meta name="citation_author" content="Doe, Jane"><meta name="citation_author" content="Roe, John">
                    <meta name="pubdate" content="20240506"><meta name="last-modified" content="2024-05-07"><meta name="description" content="D">
                    <meta name="keywords" content="a; b, a"><meta name="Application-Name" content="S"><meta http-equiv="Content-Language" content="de">
                    <meta name="author" content="Ann Poe"><meta name="unknown" content="x"><meta name="author">
                    """#))
        #expect(found.titles.map(\.text) == ["T"])
        #expect(found.authors.first?.names.map(\.name) == ["Doe, Jane", "Roe, John"])
        #expect(found.authors.first?.isLastNameFirst == true)
        #expect(days(found.published) == ["2024-05-06"])
        #expect(days(found.modified) == ["2024-05-07"])
        #expect(text(found, .tag) == ["a", "b", "a"])
        #expect(text(found, .language) == ["de"])
        #expect(text(found, .siteName) == ["S"])
    }

    @Test func links() {
        let found = collect(
            LinkSource(),
            MetadataFixture.html(
                head: #"<base href="https://example.org/dir/"><link rel="canonical" href="page"><link rel="license" href="/l">"#,
                body: #"<a rel="nofollow license" href="https://cc.example/by">CC</a>"#, language: "en-GB"))
        #expect(text(found, .canonicalURL) == ["https://example.org/dir/page"])
        #expect(text(found, .licence) == ["https://example.org/l", "https://cc.example/by"])
        #expect(text(found, .language) == ["en-GB"])
    }

    @Test func headings() {
        let found = collect(
            HeadingSource(),
            MetadataFixture.html(
                head: "<title>A headline | Site</title>",
                body: #"""
                    <h1><span>Kicker</span><br>A headline</h1><p class="standfirst">What the article is about</p><h2 class="entry-title">Other</h2>
                    <h2>More</h2><svg><title>icon</title></svg><footer><h1>Foot</h1></footer>
                    """#))
        #expect(found.titles.filter { $0.role == .documentTitle }.map(\.text) == ["A headline | Site"])
        #expect(found.titles.filter { $0.role == .mainHeading }.map(\.text) == ["Kicker A headline"])
        #expect(found.titles.first { $0.role == .mainHeading }?.lines == ["Kicker", "A headline"])
        #expect(found.titles.filter { $0.role == .lowerHeading }.map(\.text) == ["Other", "Other", "More"])
        #expect(text(found, .subtitle) == ["What the article is about"])
    }

    @Test func timeElements() {
        let found = collect(
            TimeElementSource(),
            MetadataFixture.html(
                body: #"""
                    <h1>A headline</h1><p>Published <time datetime="2024-05-06T10:00">yesterday</time></p><p>Updated: <time datetime="2024-05-07">today</time></p>
                    <p><time>8 May 2024</time></p><abbr class="date" title="2024-05-09">x</abbr><div class="comments"><time datetime="2024-06-01">c</time></div>
                    <aside><time datetime="2020-01-01">old</time></aside>
                    """#))
        #expect(days(found.published) == ["2024-05-06", "2024-05-08", "2024-05-09", "2020-01-01"])
        #expect(found.published.map(\.source) == ["published time element", "time element", "time element", "time element beside"])
        #expect(days(found.modified) == ["2024-05-07"])
    }

    @Test func visibleDates() {
        let found = collect(
            VisibleDateSource(),
            MetadataFixture.html(
                body: #"""
                    <h1>A headline</h1><p>Published on 6 May 2024</p><p>Last updated: 7 May 2024</p><p class="post-date">8 May 2024</p><p>9 May 2024</p>
                    <p>The event on 10 May 2024</p><p>© 11 May 2024</p><div id="comments"><p>12 May 2024</p></div>
                    """#))
        #expect(days(found.published) == ["2024-05-06", "2024-05-08", "2024-05-09"])
        #expect(found.published.map(\.source) == ["published label", "published class", "date line"])
        #expect(days(found.modified) == ["2024-05-07"])
        #expect(found.published.first?.original == "6 May 2024")
    }

    @Test func markedAuthors() {
        let found = collect(
            MarkedAuthorSource(),
            MetadataFixture.html(
                body: #"""
                    <h1>A headline</h1><a rel="author" href="/x">Jane Doe</a> <span class="byline">By John Roe</span>
                    <div class="vcard"><span class="fn">Ann Poe</span></div> <a href="/author/max-muster">Max Muster</a>
                    <a href="https://elsewhere.example/author/other">Other One</a><div class="author-box"><p class="author-name">Box Name</p></div>
                    <div class="comments"><a rel="author" href="/t">Troll</a></div><nav><a href="/author/n">Nav Name</a></nav>
                    """#), url: "https://www.example.org/a")
        let names = Dictionary(found.authors.map { ($0.source, $0.names.map(\.name)) }, uniquingKeysWith: { $0 + $1 })
        #expect(names["rel author"] == ["Jane Doe"])
        #expect(names["author class"] == ["By John Roe"])
        #expect(names["hCard"] == ["Ann Poe"])
        #expect(names["author link"] == ["Max Muster"])
        #expect(names["author box"] == ["Box Name"])
        #expect(!found.authors.flatMap(\.names).map(\.name).contains("Troll"))
    }

    private static let bylineLines: [(line: String, expected: [String])] = [
        ("By Jane Doe", ["Jane Doe"]), ("Von Max Muster", ["Max Muster"]), ("— written by Jane Doe", ["Jane Doe"]), ("文：山田太郎", ["山田太郎"]),
        ("6 May | Author: Jane Doe", ["Jane Doe"]), ("Text: Jane Doe", ["Jane Doe"]), ("김철수 기자", ["김철수 기자"]), ("Bye Jane", []), ("By", []),
        ("Nearby Jane Doe", []), ("By clicking “Accept”, I agree to the terms and conditions", []), ("By phone", []), ("By Price", []),
        ("Sort by: Price", []), ("By jane on 6 May 2024", ["jane on 6 May 2024"]), ("By Jane</p><p>6 May 2024", ["Jane"]),
        ("Posted by jane", ["jane"]), ("Author</p><p>Message", []), ("Author</p><p>Jane Doe", ["Jane Doe"]),
    ]

    @Test(arguments: [
        ("<div><span>By</span><span><a>Jane Doe</a></span></div>", "Jane Doe"), ("<h4>Autor</h4><p><a>Jane Doe</a>, </p>", "Jane Doe,"),
        ("<p><b>Von:</b><br>Jane Doe</p>", "Jane Doe"),
    ])
    func bylinesWhosePhraseStandsApart(body: String, name: String) {
        let found = collect(BylineSource(), MetadataFixture.html(body: "<h1>A headline</h1>\(body)"))
        #expect(found.authors.flatMap(\.names).map(\.name) == [name])
    }

    /// What a box says about an author begins with the name, and links to everybody's own page name nobody.
    @Test func boxesAndLinksAreNoSentences() {
        let found = collect(
            MarkedAuthorSource(),
            MetadataFixture.html(
                body: #"""
                    <h1>A headline</h1><a href="/user/login">Log In Here</a> <a href="/people/us">who we are</a> <a href="/user/7">bread99</a>
                    <div class="author-bio">Jane Doe writes about bread, rye and the long way to the mill.</div>
                    """#))
        #expect(Set(found.authors.flatMap(\.names).map(\.name)) == ["bread99", "Jane Doe"])
    }

    /// Sites whose classes are made by a program name elements for their tests.
    @Test func namesForTestsAreLikeClasses() {
        let found = collect(
            MarkedAuthorSource(),
            MetadataFixture.html(
                body: #"<h1>A headline</h1><div class="x3Fa" data-testid="story-byline"><span>By</span><a>Jane Doe</a></div>"#))
        #expect(found.authors.flatMap(\.names).map(\.name) == ["Jane Doe"])
    }

    @Test(arguments: [
        ("11.12.2019 - Jane Doe", ["Jane Doe"]), ("04.02.2022 | 13:10 Uhr | Jane Mary-Ann Doe", ["Jane Mary-Ann Doe"]),
        ("Jane Doe · 6 May 2024", ["Jane Doe"]), ("6 May 2024 | Politics", []), ("6 May 2024 | Crime Published", []),
        ("6 May 2024, Jane Doe and John Roe met", []), ("6 May 2024 | Home | Jane Doe", []), ("Jane Doe", []),
    ])
    func namesBesideADate(line: String, expected: [String]) {
        let found = collect(DatedBylineSource(), MetadataFixture.html(body: "<h1>A headline</h1><p>\(line)</p>"))
        #expect(found.authors.flatMap(\.names).map(\.name) == expected)
    }

    @Test(arguments: bylineLines)
    func bylines(line: String, expected: [String]) {
        let found = collect(BylineSource(), MetadataFixture.html(body: "<h1>A headline</h1><p>\(line)</p>"))
        #expect(found.authors.flatMap(\.names).map(\.name) == expected)
    }

    private static let addresses: [(url: String, expected: String?)] = [
        ("https://example.org/2024/05/06/title", "2024-05-06"), ("https://example.org/2024-05-06-title", "2024-05-06"),
        ("https://example.org/a-20240506.html", "2024-05-06"),
        ("https://example.org/2024/may/06/title", "2024-05-06"), ("https://example.org/06-05-2024/title", "2024-05-06"),
        ("https://example.org/2024/5/6/", "2024-05-06"),
        ("https://example.org/2024/05/title", nil), ("https://example.org/?d=2024/05/06", nil), ("https://example.org/123420240506", nil),
        ("https://2024-05-06.example.org/", nil), ("https://example.org/2024/13/40/x", nil),
    ]

    @Test(arguments: addresses)
    func datesInAddresses(url: String, expected: String?) {
        #expect(days(collect(URLDateSource(), "<p>", url: url).published).first == expected)
    }
}
