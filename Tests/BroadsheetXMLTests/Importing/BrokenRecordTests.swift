import BroadsheetCore
import BroadsheetHTML
import BroadsheetXML
import Testing

/// In a file of many records a broken one costs itself and nothing else, whether articles are made one by one or several at a time.
@Suite struct BrokenRecordTests {
    private static let context: ImportContext = {
        var values = ContextValues()
        values.fragmentReaders[.html] = HTMLFragmentReader()
        return ImportContext(values: values)
    }()

    private static func outline(_ item: ArticleStream.Item) -> String {
        switch item {
        case .article(let imported):
            let comments = imported.article.discussion?.comments.map { "\($0.id) \($0.body.plainText)" } ?? []
            return ([imported.article.title?.plainText ?? "-"] + comments + imported.diagnostics.map(\.code.rawValue)).joined(
                separator: "|")
        case .rejected(let error): return "\(error.code.rawValue) \(error.location?.line ?? 0)"
        }
    }

    private func read(_ importer: some XMLRecordImporter, _ text: String) async throws -> [String] {
        let source = Source(text: text, name: "made.xml")
        let items = try importer.open(source, context: Self.context).map(Self.outline)
        var concurrent: [String] = []
        for await item in try importer.open(source, context: Self.context).concurrent(jobs: 3) { concurrent.append(Self.outline(item)) }
        #expect(concurrent == items)
        return items
    }

    @Test func wordPress() async throws {
        func file(_ broken: String) -> String {
            let items = (1...150).map { number in
                number == 75
                    ? broken
                    : """
                    <item><title>Post \(number)</title><wp:post_id>\(number)</wp:post_id><wp:post_type>\(number % 10 == 0 ? "attachment" : "post")</wp:post_type>
                    <wp:comment><wp:comment_id>\(number)</wp:comment_id><wp:comment_content><![CDATA[<p>Text &amp; more</p>]]></wp:comment_content></wp:comment>
                    </item>
                    """
            }
            return "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel>\n\(items.joined(separator: "\n"))\n</channel></rss>"
        }
        let whole = try await read(WXRImporter(), file("<item><title>Post 75</title></item>"))
        #expect(whole.count == 150)
        #expect(whole[73] == "Post 74|74 Text & more")
        for broken in [
            "<item><title>Post 75</item>", "<item><title>Post 75</title>", "<item><title x=\"1\" x=\"2\">Post 75</title></item>",
        ] {
            let items = try await read(WXRImporter(), file(broken))
            #expect(items.count == 150)
            #expect(items[74].hasPrefix("malformed"))
            #expect(items[..<74] == whole[..<74] && items[75...] == whole[75...], "\(broken)")
        }
    }

    @Test func disqus() async throws {
        func file(_ broken: String) -> String {
            let threads = (1...40).map { "<thread dsq:id=\"t\($0)\"><title>Page \($0)</title></thread>" }
            let posts = (1...400).map { number in
                number == 200
                    ? broken
                    : "<post dsq:id=\"p\(number)\"><message><![CDATA[<p>Post \(number)</p>]]></message><thread dsq:id=\"t\(number % 40 + 1)\"/></post>"
            }
            return """
                <disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
                \((threads + posts).joined(separator: "\n"))
                </disqus>
                """
        }
        let whole = try await read(DisqusImporter(), file("<post dsq:id=\"p200\"><message/><thread dsq:id=\"t1\"/></post>"))
        #expect(whole.count == 40)
        #expect(whole[1] == "Page 2|" + (0..<10).map { "p\($0 * 40 + 1) Post \($0 * 40 + 1)" }.joined(separator: "|"))
        for broken in ["<post dsq:id=\"p200\"><message>&#0;</post>", "<post dsq:id=\"p200\"><message><thread dsq:id=\"t1\"/></post>"] {
            let items = try await read(DisqusImporter(), file(broken))
            #expect(items.filter { $0.hasPrefix("malformed") }.count == 1)
            #expect(items.filter { !$0.hasPrefix("malformed") }.dropFirst() == whole.dropFirst(), "\(broken)")
            #expect(items[0] == whole[0].split(separator: "|").filter { !$0.hasPrefix("p200") }.joined(separator: "|"))
        }
    }
}
