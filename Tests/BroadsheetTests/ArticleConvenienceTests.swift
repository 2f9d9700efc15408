import Broadsheet
import Foundation
import Testing

@Suite struct ArticleConvenienceTests {
    private static let readsHTML = FormatRegistry.standard.importer(for: .html) != nil
    private static let readsJSON = FormatRegistry.standard.importer(for: .json) != nil
    private static let page = """
        <!DOCTYPE html><html lang="en"><head><title>Rye bread</title></head><body><article><h1>Rye bread</h1>
        <p>Mix flour, water and salt, cover the bowl and let the dough rest for a whole day in the <a href="/k">kitchen</a>.</p>
        <p>Heat the oven well, bake the loaf for an hour, and wait until it is cold before you cut it.</p></article></body></html>
        """

    @Test(.enabled(if: readsHTML, "the registry has no HTML"))
    func aPageIsReadFromTextBytesAndFiles() throws {
        let url = URL(string: "https://example.com/rye")
        let article = try Article(html: Self.page, url: url)
        #expect(article.title == "Rye bread")
        #expect(article.text.hasPrefix("Mix flour, water and salt"))
        #expect(try Article(html: Array(Self.page.utf8), url: url, charset: "utf-8") == article)
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("rye-\(UUID().uuidString).html")
        try Data(Self.page.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        #expect(try Article(contentsOf: file).title == "Rye bread")
    }

    @Test(.enabled(if: readsJSON, "the registry has no JSON"))
    func jsonComesBack() throws {
        let article = Article(id: "x", title: "Rye bread", body: [.paragraph("Mix flour and water.")])
        let json = try article.json()
        #expect(try Article(json: json) == article)
        #expect(try Article(json: Array(json.utf8)) == article)
    }

    @Test(.enabled(if: readsJSON, "the registry has no JSON"))
    func everyFormatHasTheWords() throws {
        let article = Article(id: "x", title: "Rye bread", body: [.paragraph("Mix flour and water.")])
        for text in [try article.markdown(), try article.html(), try article.plainText(), try article.json()] {
            #expect(text.contains("Rye bread"))
            #expect(text.contains("Mix flour and water."))
        }
        #expect(article.text == "Mix flour and water.")
    }

    @Test func whatCannotBeReadIsAnImportError() {
        #expect(throws: ImportError.self) { try Article(json: "{") }
        #expect(throws: ImportError.self) { try Article(contentsOf: URL(fileURLWithPath: "/nonexistent")) }
    }
}
