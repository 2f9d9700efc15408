import Broadsheet
import Foundation

/// Reads a page of which only the text is left.
func writeText(of page: String) throws {
    let article = try Article(text: page)
    print(article.title?.plainText ?? "no title")
    for comment in article.discussion?.comments ?? [] {
        print(comment.author?.name ?? "somebody", comment.published?.original ?? "some day", comment.body.plainText)
    }
}

/// Writes an article as text that is read back exactly.
func writeAndRead(_ article: Article) throws {
    let exporter = PlainTextExporter(options: .init(isRoundTrip: true))
    let text = try exporter.string(from: article)
    let same = try Article(text: text)
    print(text, same.title == article.title)
}

/// Reads a file of many texts one by one.
func writeTitles(in file: URL) throws {
    var registry = FormatRegistry.standard
    registry.register(PlainTextImporter(separator: "<|endoftext|>"))
    for item in try registry.open(Source(contentsOf: file), as: .plainText) {
        let imported = try item.get()
        print(imported.article.title?.plainText ?? "no title")
    }
}
