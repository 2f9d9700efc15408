import BroadsheetCore
import BroadsheetTesting
import Foundation
import Testing

@testable import BroadsheetHTML

@Suite struct HTMLImporterTests {
    private static let article = """
        <title>A title</title><article><h1>A title</h1>
        <p>This is a paragraph that is long enough to be read as the text of an article, with more than fifteen words in it.</p>
        <p>And this is another one, which also has so many words that nobody could take it for a menu or a caption.</p></article>
        """

    @Test func aString() throws {
        let imported = try readPage(Self.article)
        #expect(imported.article.title == "A title")
        #expect(imported.article.body.suffix(2).allSatisfy { if case .paragraph = $0 { true } else { false } })
        #expect(imported.article.body.plainText.contains("another one"))
        #expect(imported.diagnostics == [])
    }

    @Test func bytesInTheCallersEncoding() throws {
        let html = "<title>Größe</title><p>Über den Dächern war es still, als die Störche über die Häuser flogen und niemand hörte sie."
        let bytes = html.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        let imported = try readPage(Source(bytes: bytes, charset: "iso-8859-1"))
        #expect(imported.article.title == "Größe")
        #expect(imported.article.body.plainText.hasPrefix("Über den Dächern"))
        #expect(imported.diagnostics == [])
    }

    @Test func aStringIsNotDecodedAgain() throws {
        let imported = try readPage("<meta charset=windows-1251><title>Größe 日本</title><p>Text")
        #expect(imported.article.title == "Größe 日本")
    }

    @Test func aFile() throws {
        let imported = try readPage(Source(contentsOf: FixturePages.file("noscript")))
        #expect(imported.article.title == "Minutes of the winter meeting")
        #expect(throws: ImportError.self) { try readPage(Source(contentsOf: FixturePages.folder.appending(path: "missing.html"))) }
    }

    @Test func aPageWithoutAnArticleSaysSo() throws {
        let imported = try readPage("<title>Links</title><ul><li><a href=/a>A</a><li><a href=/b>B</a></ul>")
        #expect(imported.article.body == [])
        #expect(imported.codes == [.noContent])
    }

    @Test func aPageThatAScriptFillsSaysSo() throws {
        let imported = try readPage("<title>App</title><div id=root></div><script src=/app.js></script>")
        #expect(imported.article.body == [])
        #expect(imported.codes == [.scriptRendered])
    }

    @Test(arguments: [
        Limits(nodes: 20), Limits(depth: 8), Limits(attributes: 3), Limits(blockNesting: 4),
    ])
    func limitsReachTheTreeAndAreReported(limits: Limits) throws {
        let words = "There are so many words in this quote that it has to be taken for the text of an article by everybody who reads it."
        let html = "<title>T</title>" + String(repeating: "<blockquote a=1 b=2 c=3 d=4><p>\(words)", count: 12)
        let imported = try readPage(html, options: ImportOptions(limits: limits))
        #expect(imported.codes == [.limitReached])
        #expect(imported.article.body.plainText.contains("There are so many words"))
        #expect(try readPage(html).diagnostics == [])
    }

    @Test func workUnitsAreCounted() throws {
        #expect(throws: ImportError(.limitExceeded, "The input costs more than 10 steps of work.")) {
            try readPage(Self.article, options: ImportOptions(limits: Limits(workUnits: 10)))
        }
        #expect(throws: Never.self) { try readPage(Self.article, options: ImportOptions(limits: Limits(workUnits: 1000))) }
    }

    @Test func evidenceCanBeLeftOut() throws {
        #expect(try readPage(Self.article, options: ImportOptions(keepsEvidence: false)).article.evidence.isEmpty)
    }

    @Test func theSameArticleWithAndWithoutEvidence() throws {
        let plain = try readPage(Self.article, options: ImportOptions(keepsEvidence: false)).article
        var full = try readPage(Self.article).article
        full.evidence = [:]
        #expect(plain == full)
    }

    @Test(.timeLimit(.minutes(10)), arguments: FixturePages.names)
    func keepsTheLawsOfImporters(name: String) throws {
        var checks = ImporterChecks(HTMLImporter(), samples: [try FixturePages.source(name)])
        // Each variation reads a whole page; this many find what more of them would, and keep a debug build quick.
        checks.variations = 12
        try checks.run()
    }
}
