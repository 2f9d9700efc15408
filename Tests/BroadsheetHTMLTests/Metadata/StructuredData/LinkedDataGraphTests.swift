import Testing

@testable import BroadsheetHTML

struct LinkedDataGraphTests {
    private func graph(_ text: String) -> LinkedDataGraph {
        var graph = LinkedDataGraph()
        graph.add(TolerantJSONParser.parse(Array(text.utf8)).values)
        return graph
    }

    private func authors(_ text: String) -> [String] {
        let graph = graph(text)
        return graph.nodes.filter { $0.rank == .article }.flatMap { graph.names($0.value["author"]) }.map(\.name)
    }

    @Test(arguments: [
        (#"{"@type": "Article", "author": "Jane Doe"}"#, ["Jane Doe"]),
        (#"{"@type": "Article", "author": ["Jane Doe", "John Roe"]}"#, ["Jane Doe", "John Roe"]),
        (#"{"@type": "Article", "author": {"@type": "Person", "name": "Jane Doe"}}"#, ["Jane Doe"]),
        (#"{"@type": "Article", "author": [{"name": "Jane Doe"}, {"name": "John Roe"}]}"#, ["Jane Doe", "John Roe"]),
        (#"{"@type": "Article", "author": {"name": ["Jane Doe", "John Roe"]}}"#, ["Jane Doe", "John Roe"]),
        (#"{"@type": "Article", "author": {"@type": "Role", "author": {"name": "Jane Doe"}}}"#, ["Jane Doe"]),
        (#"{"@type": "Article", "author": {"givenName": "Jane", "familyName": "Doe"}}"#, ["Jane Doe"]),
        (#"{"@type": "Article", "author": {"name": "Jane &amp;amp; Co"}}"#, ["Jane & Co"]),
        (
            #"{"@graph": [{"@type": "Article", "author": {"@id": "urn:j"}}, {"@type": "Person", "@id": "urn:j", "name": "Jane Doe"}]}"#,
            ["Jane Doe"]
        ),
        (
            #"{"@graph": [{"@type": "Person", "@id": "urn:j", "name": "Jane Doe"}, {"@type": "Article", "author": [{"@id": "urn:j"}]}]}"#,
            ["Jane Doe"]
        ),
        (#"{"@type": "WebPage", "mainEntity": {"@type": "NewsArticle", "author": "Jane Doe"}}"#, ["Jane Doe"]),
        (#"[[{"@type": ["http://schema.org/BlogPosting", "Thing"], "author": "Jane Doe"}]]"#, ["Jane Doe"]),
        (#"{"@type": "Article", "author": {"@id": "urn:nobody"}}"#, []),
        (#"{"@type": "Article", "author": {"@id": "urn:a", "author": {"@id": "urn:a"}}}"#, []),
        (#"{"@type": "Article", "author": 7}"#, []),
    ])
    func authorsAreFoundHoweverTheyAreWritten(json: String, expected: [String]) {
        #expect(authors(json) == expected)
    }

    @Test func onlyThingsThatStandForThePageCount() {
        let graph = graph(
            #"{"@type": "WebPage", "name": "p", "mentions": {"@type": "Article", "headline": "other"}, "hasPart": {"@type": "Article", "headline": "own"}}"#
        )
        let articles = graph.nodes.filter { $0.rank == .article }
        #expect(articles.count == 1)
        #expect(articles.first.flatMap { graph.text($0.value["headline"]) } == "own")
    }

    @Test func commentsAndEventsInsideAnArticleDoNotCount() {
        let graph = graph(
            #"{"@type": "Article", "comment": [{"@type": "Comment", "author": "x"}], "isPartOf": {"@type": "Article", "headline": "y"}}"#)
        #expect(graph.nodes.count { $0.rank == .article } == 1)
    }

    @Test(arguments: [
        (#"{"x": "a &lt;b&gt;"}"#, "a <b>"), (#"{"x": ["", "second"]}"#, "second"), (#"{"x": {"@value": "v", "@language": "en"}}"#, "v"),
        (#"{"x": {"name": "n"}}"#, "n"), (#"{"x": 5}"#, "5"), (#"{"x": [{"name": ["deep"]}]}"#, "deep"), (#"{"x": null}"#, nil),
        (#"{"x": true}"#, nil),
    ])
    func textComesFromManyForms(json: String, expected: String?) {
        let graph = graph(json)
        #expect(graph.text(graph.nodes.first?.value["x"]) == expected)
    }

    @Test func circlesOfReferencesEnd() {
        let graph = graph(#"{"@graph": [{"@id": "urn:a", "author": {"@id": "urn:b"}}, {"@id": "urn:b", "author": {"@id": "urn:a"}}]}"#)
        #expect(graph.names(.object([JSONMember(key: "@id", value: .string("urn:a"))])).isEmpty)
    }

    @Test(arguments: [
        ("https://schema.org/NewsArticle", "newsarticle"), ("schema:Article", "article"), ("http://schema.org/Report/", "report"),
        ("Recipe", "recipe"),
    ])
    func typesAreNamedWithoutTheirVocabulary(type: String, expected: String) {
        #expect(SchemaType.name(type) == expected)
    }
}
