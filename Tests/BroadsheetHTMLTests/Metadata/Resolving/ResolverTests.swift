import BroadsheetCore
import Testing

@testable import BroadsheetHTML

struct ResolverTests {
    // MARK: Title

    private func title(_ candidates: [(TitleCandidate.Role, Double, String)], site: [String] = ["Example"]) -> String? {
        TitleResolver.resolve(
            candidates.map { TitleCandidate(source: "\($0.0) \($0.1)", weight: $0.1, text: $0.2, role: $0.0) },
            site: SiteNames(site, host: ""))?.value.title
    }

    @Test func theMostVotesWin() {
        #expect(title([(.mainHeading, 3, "Shown"), (.social, 1.6, "Stated"), (.documentTitle, 0.7, "Stated | Example")]) == "Shown")
        #expect(title([(.mainHeading, 0.9, "Shown"), (.mainHeading, 0.9, "Other"), (.headline, 2.6, "Stated")]) == "Stated")
        #expect(title([]) == nil)
        #expect(title([(.documentTitle, 0.7, "")]) == nil)
    }

    @Test func aHeadingThatNamesTheSiteIsNone() {
        #expect(title([(.mainHeading, 3, "Example"), (.documentTitle, 0.7, "A headline - Example")]) == "A headline")
        #expect(
            title(
                [(.mainHeading, 3, "Banner"), (.lowerHeading, 0.9, "Story of today"), (.documentTitle, 0.7, "Story of today | Banner")],
                site: []) == "Story of today")
    }

    /// “View topic” stands between the board's name and the topic's.
    @Test func theNameOfABoardInFrontIsNone() {
        let topic: [(TitleCandidate.Role, Double, String)] = [
            (.mainHeading, 3, "Bee Board"), (.lowerHeading, 0.9, "A hive in the tree"),
            (.documentTitle, 0.7, "Bee Board • View topic - A hive in the tree"),
        ]
        #expect(title(topic, site: []) == "A hive in the tree")
        let article: [(TitleCandidate.Role, Double, String)] = [
            (.mainHeading, 3, "A hive in the tree"), (.lowerHeading, 0.9, "Bee Board"),
            (.documentTitle, 0.7, "A hive in the tree • Bees - Bee Board"),
        ]
        #expect(title(article, site: []) == "A hive in the tree")
    }

    @Test func partsAndCutTitlesSupportTheWhole() {
        #expect(
            title([(.other, 0.4, "A long headline"), (.other, 0.5, "Else"), (.documentTitle, 0.7, "A long headline | Sports")])
                == "A long headline")
        #expect(
            title([(.other, 0.5, "A very long headline that goes on"), (.other, 0.6, "A very long headline…")])
                == "A very long headline that goes on")
    }

    @Test func theEditorsTitleWinsOverThatForSearches() {
        let candidates: [(TitleCandidate.Role, Double, String)] = [
            (.mainHeading, 3, "Search words here"), (.headline, 2.6, "Search words here"),
            (.documentTitle, 0.7, "Search words here | Example"),
            (.social, 1.6, "What the editors wanted to say"),
        ]
        #expect(title(candidates) == "What the editors wanted to say")
    }

    @Test func aLineOfAHeadingCanBeTheTitle() {
        let result = TitleResolver.resolve(
            [
                TitleCandidate(
                    source: "h1", weight: 0.9, text: "Kicker The whole headline", role: .mainHeading, node: 7,
                    lines: ["Kicker", "The whole headline"]),
                TitleCandidate(source: "h1", weight: 0.9, text: "Another heading", role: .mainHeading, node: 9),
                TitleCandidate(source: "og:title", weight: 1.6, text: "The whole headline", role: .social),
            ], site: SiteNames([], host: ""))
        #expect(result?.value.title == "The whole headline")
        #expect(result?.value.nodes == [7])
    }

    private static let statedTitles: [(stated: String, nodes: [Int])] = [
        ("The headline of the day", [3]), ("Kicker: The headline of the day", [3]), ("Something else", []),
    ]

    @Test(arguments: statedTitles)
    func aHeadingWithoutTheKickerShowsTheTitle(stated: String, nodes: [Int]) {
        let result = TitleResolver.resolve(
            [
                TitleCandidate(source: "h1", weight: 0.4, text: "The headline of the day", role: .mainHeading, node: 3),
                TitleCandidate(source: "h1", weight: 0.4, text: "Day", role: .mainHeading, node: 5),
                TitleCandidate(source: "headline", weight: 9, text: stated, role: .headline),
            ], site: SiteNames([], host: ""))
        #expect(result?.value.title == stated)
        #expect(result?.value.nodes == nodes)
    }

    // MARK: Authors

    private func authors(_ lists: [(Double, [String], Bool)], site: [String] = []) -> [Contributor] {
        AuthorResolver.resolve(
            lists.enumerated().map { index, list in
                AuthorCandidate(
                    source: "s\(index)", weight: list.0,
                    names: list.1.map { LinkedDataGraph.Name(name: $0, address: $0 == "Jane Doe" ? "/jane" : nil) },
                    isByline: list.2)
            }, site: SiteNames(site, host: ""))?.value ?? []
    }

    @Test func listsCompete() {
        #expect(authors([(3, ["Jane Doe"], false), (1.6, ["John Roe"], false), (1.2, ["John Roe"], false)]).map(\.name) == ["Jane Doe"])
        #expect(authors([(1.5, ["Jane Doe"], false), (1.6, ["John Roe"], false), (1.2, ["jane doe"], false)]).map(\.name) == ["Jane Doe"])
        #expect(authors([(0.2, ["Jane Doe"], false)]).isEmpty)
        #expect(authors([]).isEmpty)
    }

    @Test func organisationsWeighLessAndAreMarked() {
        let found = authors([(2, ["Redaktion"], false), (1.5, ["Jane Doe"], false)])
        #expect(found == [Contributor(name: "Jane Doe", kind: .person, link: Link("/jane"))])
        #expect(authors([(2, ["dpa"], false)]).map(\.kind) == [.organization])
        #expect(authors([(2, ["My Site"], false)], site: ["My Site"]).map(\.kind) == [.organization])
        #expect(authors([(2, ["Jane"], false)]).map(\.kind) == [nil])
    }

    @Test func aFullerBylineReplacesTheWinner() {
        #expect(authors([(3, ["Jane Doe"], false), (1.5, ["Jane Doe and John Roe"], true)]).map(\.name) == ["Jane Doe", "John Roe"])
        #expect(authors([(3, ["Jane Doe"], false), (1.5, ["Jane Doe and dpa"], true)]).map(\.name) == ["Jane Doe"])
        #expect(authors([(3, ["Jane Doe"], false), (1.5, ["Jane Doe and John Roe"], false)]).map(\.name) == ["Jane Doe"])
    }

    @Test func theFullerFormOfANameStandsForTheShorter() {
        #expect(authors([(3, ["Jane", "Jane Doe"], false)]).map(\.name) == ["Jane Doe"])
    }

    @Test func aNameIsNotShoutedThatIsWrittenElsewhere() {
        #expect(authors([(3, ["JANE DOE"], false), (0.8, ["Jane Doe"], false)]).map(\.name) == ["Jane Doe"])
        #expect(authors([(3, ["JANE DOE"], false)]).map(\.name) == ["JANE DOE"])
    }

    private static let shownNames: [(shown: String, expected: String)] = [
        ("Jane Doearchive", "Jane Doe"), ("Jane Doe", "Jane Doe"), ("Jane DoeSmith", "Jane DoeSmith"), ("Janet Doe", "Janet Doe"),
    ]

    @Test(arguments: shownNames)
    func aWordGluedToAStatedNameIsNone(shown: String, expected: String) {
        let stated = AuthorCandidate(source: "json-ld", weight: 1, names: [LinkedDataGraph.Name(name: "Jane Doe")], isStated: true)
        let visible = AuthorCandidate(source: "author class", weight: 1.6, names: [LinkedDataGraph.Name(name: shown)])
        #expect(AuthorResolver.resolve([stated, visible], site: SiteNames([], host: ""))?.value.map(\.name) == [expected])
    }

    @Test func aGluedNameIsNoSecondPerson() {
        let stated = AuthorCandidate(source: "json-ld", weight: 1, names: [LinkedDataGraph.Name(name: "Jane Doe")], isStated: true)
        let shown = ["Jane Doe", "Jane Doearchive"].map { LinkedDataGraph.Name(name: $0) }
        let visible = AuthorCandidate(source: "author class", weight: 1.6, names: shown)
        #expect(AuthorResolver.resolve([stated, visible], site: SiteNames([], host: ""))?.value.map(\.name) == ["Jane Doe"])
    }

    // MARK: Dates

    private func candidate(_ text: String, _ weight: Double, asPublished: Double = 0.5, isShown: Bool = false) -> DateCandidate? {
        var scanner = DateScanner(language: DateLanguage("en-GB"))
        return scanner.date(of: text).map {
            DateCandidate(source: text, weight: weight, weightAsPublished: asPublished, date: $0, original: text, isShown: isShown)
        }
    }

    private func published(
        _ dates: [(String, Double)], modified: [(String, Double)] = [], shown: [(String, Double)] = [], language: String = "en",
        latest: String = "2025-01-01"
    ) -> String? {
        var scanner = DateScanner(language: DateLanguage(""))
        let resolver = DateResolver(latestDay: scanner.date(of: latest)?.day ?? 0, language: language)
        let candidates = dates.compactMap { candidate($0.0, $0.1) } + shown.compactMap { candidate($0.0, $0.1, isShown: true) }
        return resolver.published(candidates, modified: modified.compactMap { candidate($0.0, 0.9, asPublished: $0.1) })?.value.isoString
    }

    @Test func theDayWithTheMostVotesWins() {
        #expect(published([("2024-05-06", 2), ("2024-06-01", 1.2), ("2024-06-01T10:00", 1)]) == "2024-06-01T10:00")
        #expect(published([("2024-05-06", 1), ("2024-05-01", 1)]) == "2024-05-01")
        #expect(published([("2024-05-06", 0.2)]) == nil)
        #expect(published([]) == nil)
    }

    @Test func daysThatCannotBeAreNotBelieved() {
        #expect(published([("1991-08-05", 3)]) == nil)
        #expect(published([("1991-08-06", 3)]) == "1991-08-06")
        #expect(published([("2024-05-07", 3)], latest: "2024-05-06") == nil)
        #expect(published([("2024-05-06", 3)], latest: "2024-05-06") == "2024-05-06")
    }

    @Test func ambiguousDatesWeighLess() {
        #expect(published([("05/06/2024", 2), ("2024-03-01", 1.5)]) == "2024-03-01")
    }

    @Test func modificationsConfirmOrStandIn() {
        #expect(published([("2024-05-06", 1), ("2024-05-08", 1.1)], modified: [("2024-05-06", 1.3)]) == "2024-05-06")
        #expect(published([], modified: [("2024-05-06", 1.3)]) == "2024-05-06")
        #expect(published([("2024-05-01", 0.4)], modified: [("2024-05-06", 1.3)]) == "2024-05-06")
    }

    @Test func aMomentInUTCGivesWayToTheLocalDay() {
        #expect(published([("2024-05-06T22:30:00Z", 3)], shown: [("7 May 2024", 2.6)]) == "2024-05-07")
        #expect(published([("2024-05-06T22:30:00Z", 3)], shown: [("5 May 2024", 2.6)]) == "2024-05-06T22:30:00Z")
        #expect(published([("2024-05-06T22:30:00Z", 3)], shown: [("7 May 2024 23:45", 2.6)]) == "2024-05-06T22:30:00Z")
    }

    @Test func midnightInCentralEuropeIsTheNextDay() {
        #expect(published([("2024-05-06T22:00:00Z", 3)], language: "de") == "2024-05-07T00:00:00+02:00")
        #expect(published([("2024-12-31T23:00:00Z", 3)], language: "fr") == "2025-01-01T00:00:00+01:00")
        #expect(published([("2024-05-06T22:00:00Z", 3)], language: "en") == "2024-05-06T22:00:00Z")
    }

    @Test func modifiedIsNeverBeforePublished() throws {
        let resolver = DateResolver(latestDay: 30_000, language: "en")
        let candidates = ["2024-05-01", "2024-05-08"].compactMap { candidate($0, 0.9) }
        let published = try #require(PartialDate(iso: "2024-05-06"))
        #expect(resolver.modified(candidates, published: published)?.value.isoString == "2024-05-08")
        #expect(resolver.modified(candidates, published: nil)?.value.isoString == "2024-05-01")
        #expect(resolver.modified([], published: nil) == nil)
    }

    // MARK: Other fields

    private static let declarations: [(declaration: String, expected: String?)] = [
        ("en", "en"), ("en_GB", "en-GB"), ("EN-us", "en-US"), ("zh-hans-cn", "zh-Hans-CN"), ("de, en", "de"), ("es-419", "es-419"),
        ("pt_BR.UTF-8", "pt-BR"),
        ("german", nil), ("", nil), ("x", nil), ("12", nil), ("en-", "en"), ("utf-8", nil),
    ]

    @Test(arguments: declarations)
    func languagesAreWrittenAsTags(declaration: String, expected: String?) {
        #expect(LanguageResolver.tag(declaration) == expected)
    }

    @Test func theHeaviestTextWins() {
        let found = TextResolver.heaviest([
            TextCandidate(source: "a", weight: 1, text: "x"), TextCandidate(source: "b", weight: 2, text: "y"),
            TextCandidate(source: "c", weight: 1, text: "y"),
        ])
        #expect(found?.value == "y")
        #expect(found?.sources == ["b", "c"])
        #expect(found?.alternatives.map(\.value) == ["x"])
        #expect(found?.confidence == 0.75)
        #expect(TextResolver.heaviest(nil) == nil)
    }

    @Test func listsHaveEachTextOnce() {
        let texts = ["A", "b", "a ", "", "B", "c"].map { TextCandidate(source: "s", weight: 1, text: $0) }
        #expect(TextResolver.list(texts, limit: 10)?.value == ["A", "b", "c"])
        #expect(TextResolver.list(texts, limit: 2)?.value == ["A", "b"])
    }

    @Test func theLargestPictureWins() {
        let images = [
            ImageCandidate(source: "logo", weight: 2.6, address: "/logo.png", width: 40, height: 40),
            ImageCandidate(source: "og:image", weight: 2.6, address: "/small.jpg", width: 300, height: 200),
            ImageCandidate(source: "json-ld", weight: 2.6, address: "/large.jpg", width: 1200, height: 800),
            ImageCandidate(source: "twitter:image", weight: 0.8, address: "/t.jpg"),
            ImageCandidate(source: "x", weight: 3, address: "data:image/png;base64,x"),
        ]
        let found = ImageResolver.resolve(images) { "https://example.org" + $0 }
        #expect(found?.value.source.href == "https://example.org/large.jpg")
        #expect(found?.value.width == 1200)
        #expect(ImageResolver.resolve([]) { $0 } == nil)
    }

    private static let typedPages: [(types: [String], openGraph: String?, expected: String?)] = [
        (["newsarticle"], nil, "article"), (["webpage", "product"], nil, "product"), (["discussionforumposting"], "article", "forum"),
        ([], "article", "article"), ([], "video.other", "video"), ([], "website", nil), (["recipe"], nil, "recipe"),
        (["thing"], "product", "product"),
    ]

    @Test(arguments: typedPages)
    func kinds(types: [String], openGraph: String?, expected: String?) {
        var candidates = Candidates()
        for type in types { candidates.add(.schemaType, "t", 1, type) }
        candidates.add(.openGraphType, "og:type", 1, openGraph)
        #expect(KindResolver.resolve(candidates)?.value.rawValue == expected)
    }

    @Test func theSiteFallsBackToTheHost() {
        var candidates = Candidates()
        #expect(
            SiteResolver.resolve(candidates, host: "www.example.org", url: "https://www.example.org/a")?.value
                == Site(name: "example.org", link: Link("https://www.example.org/")))
        #expect(SiteResolver.resolve(candidates, host: "", url: nil) == nil)
        candidates.add(.siteName, "meta publisher", Weight.trace, "Example Publishing Company Ltd")
        candidates.add(.siteName, "og:site_name", 3, "Example")
        candidates.add(.siteAddress, "json-ld site", 2, "https://example.org")
        let site = SiteResolver.resolve(candidates, host: "www.example.org", url: nil)?.value
        #expect(site == Site(name: "Example", link: Link("https://example.org")))
    }
}
