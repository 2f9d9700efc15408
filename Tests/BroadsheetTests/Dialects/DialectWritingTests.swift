import Broadsheet
import BroadsheetTesting
import Foundation
import Testing

/// What is written in a dialect and read again: which fields survive. `Docs/Formats.md` says the same.
@Suite struct DialectWritingTests {
    /// The articles of all samples.
    private static let articles: [Article] = DialectFixtures.names.flatMap { name in
        let items = (try? DialectFixtures.read(DialectFixtures.text(name), name)) ?? []
        return items.compactMap { (try? $0.get())?.article }
    }

    private func comeBack(_ article: Article, as format: FormatID) throws -> (article: Article, bytes: [UInt8]) {
        let bytes = try FormatRegistry.standard.export([article], as: format).bytes(of: .main)
        return (try FormatRegistry.standard.read(Source(bytes: bytes)).article, bytes)
    }

    @Test func samplesAreManyAndVarious() {
        #expect(Self.articles.count > 30)
        #expect(Self.articles.contains { $0.discussion?.comments.isEmpty == false })
    }

    @Test(arguments: [FormatID.jsonFeed, .schemaOrg])
    func writingAgainGivesTheSame(format: FormatID) throws {
        for article in Self.articles {
            let (read, bytes) = try comeBack(article, as: format)
            let again = try comeBack(read, as: format)
            #expect(try comeBack(again.article, as: format).bytes == again.bytes, "\(article.id)")
            #expect(read.discussion?.comments.count == article.discussion?.comments.count, "\(article.id)")
            #expect(!bytes.isEmpty)
        }
    }

    @Test(arguments: [FormatID.jsonFeed, .schemaOrg])
    func severalArticlesComeBackInOrder(format: FormatID) throws {
        let bytes = try FormatRegistry.standard.export(Self.articles, as: format).bytes(of: .main)
        let read = try FormatRegistry.standard.open(Source(bytes: bytes)).map { try $0.get().article.id }
        #expect(read == Self.articles.map(\.id))
        let none = try FormatRegistry.standard.export([], as: format).bytes(of: .main)
        #expect(try FormatRegistry.standard.open(Source(bytes: none), as: format).map { try $0.get() }.isEmpty)
    }

    /// The table of the documentation says which fields survive; here each that it marks is compared.
    @Test(
        .enabled(if: FileManager.default.fileExists(atPath: DocumentedTables.file.path), "Docs/Formats.md does not lie beside the tests"),
        arguments: [FormatID.jsonFeed, .schemaOrg])
    func whatIsSaidToSurviveDoes(format: FormatID) throws {
        let rows = DocumentedTables.rows(under: "## JSON Feed and JSON-LD")
        let column = try #require(rows.first?.firstIndex(of: "`\(format)`"))
        let kept = rows.dropFirst().filter { $0[column].hasPrefix("✓") }.map { $0[0] }
        #expect(Set(rows.dropFirst().map { $0[0] }) == Set(Self.fields.keys))
        #expect(kept.count > 15)
        for article in Self.articles {
            let read = try comeBack(article, as: format).article
            for name in kept {
                let field = try #require(Self.fields[name])
                #expect(field(article) == field(read), "\(name) of \(article.id)")
            }
        }
    }

    /// The fields by the names they have in the documentation, as texts.
    private static let fields: [String: @Sendable (Article) -> [String]] = [
        "`id`": { [$0.id] },
        "`title`": { [$0.title?.plainText ?? "-"] },
        "a title's link": { [$0.title?.runs.first?.link?.href ?? "-"] },
        "`subtitle`": { [$0.subtitle?.plainText ?? "-"] },
        "`summary`": { [$0.summary?.plainText ?? "-"] },
        "`authors`": { $0.authors.map(name) },
        "`published`, `modified`": { [date($0.published), date($0.modified)] },
        "`canonicalURL`": { [$0.canonicalURL?.absoluteString ?? "-"] },
        "`site`": { [$0.site?.name ?? "-"] },
        "`section`": { [$0.section ?? "-"] },
        "`tags`": { $0.tags },
        "`language`": { [$0.language ?? "-"] },
        "`licence`": { [$0.licence ?? "-"] },
        "`leadImage`: address": { [$0.leadImage?.source.href ?? "-"] },
        "`leadImage`: text, size": { ["\($0.leadImage?.alternativeText ?? "-") \($0.leadImage?.width ?? 0)"] },
        "`access`": { [$0.access?.rawValue ?? "-"] },
        "`kind`": { [$0.kind?.rawValue ?? "-"] },
        "body: words": { [words($0.body)] },
        "body: kinds of block, styles, links": { ["\($0.body)"] },
        "`discussion`: declared count": { [$0.discussion?.declaredCount.map(String.init) ?? "-"] },
        "`discussion`: platform, status": { [$0.discussion?.platform ?? "-", $0.discussion?.status?.rawValue ?? "-"] },
        "`discussion`: continuation, external": {
            [$0.discussion?.external?.system ?? "-"] + ($0.discussion?.continuation ?? []).map(\.href)
        },
        "comments: order": { article in comments(article) { $0.id } },
        "comments: id, parent": { article in comments(article) { "\($0.id) \($0.parentID ?? "-")" }.sorted() },
        "comments: how the parent is known": { article in comments(article) { "\($0.id) \($0.parentEvidence?.rawValue ?? "-")" }.sorted() },
        "comments: kind": { article in comments(article) { "\($0.id) \($0.kind.rawValue)" }.sorted() },
        "comments: state": { article in comments(article) { "\($0.id) \($0.state.rawValue)" }.sorted() },
        "comments: author": { article in comments(article) { "\($0.id) \($0.author.map(name) ?? "-")" }.sorted() },
        "comments: author's role": { article in comments(article) { "\($0.id) \($0.author?.role ?? "-")" }.sorted() },
        "comments: dates": { article in comments(article) { "\($0.id) \(date($0.published)) \(date($0.edited))" }.sorted() },
        "comments: words": { article in comments(article) { "\($0.id) \(words($0.body))" }.sorted() },
        "comments: permalink": { article in comments(article) { "\($0.id) \($0.permalink?.href ?? "-")" }.sorted() },
        "comments: score": { article in comments(article) { "\($0.id) \($0.score ?? 0)" }.sorted() },
        "comments: reactions": { article in comments(article) { "\($0.id) \($0.reactions)" }.sorted() },
        "comments: original author": { article in comments(article) { "\($0.id) \($0.isByArticleAuthor)" }.sorted() },
        "comments: marks": { article in comments(article) { "\($0.id) \($0.marks.map(\.rawValue))" }.sorted() },
    ]

    private static func comments(_ article: Article, _ text: (BroadsheetCore.Comment) -> String) -> [String] {
        (article.discussion?.comments ?? []).map(text)
    }

    /// The boxes of tasks are signs in HTML.
    private static func words(_ blocks: [Block]) -> String {
        blocks.plainText.split { $0.isWhitespace || $0 == "☑" || $0 == "☐" }.joined(separator: " ")
    }

    private static func name(_ author: Contributor) -> String { "\(author.name) \(author.link?.href ?? "-")" }

    private static func date(_ date: PartialDate?) -> String { date?.isoString ?? date?.original ?? "-" }
}
