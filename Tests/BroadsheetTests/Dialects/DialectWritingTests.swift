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

    @Test func jsonFeedKeepsWhatItSays() throws {
        for article in Self.articles {
            let read = try comeBack(article, as: .jsonFeed).article
            #expect(Kept(article).feed == Kept(read).feed)
        }
    }

    @Test func schemaOrgKeepsWhatItSays() throws {
        for article in Self.articles {
            let read = try comeBack(article, as: .schemaOrg).article
            #expect(Kept(article).schemaOrg == Kept(read).schemaOrg)
        }
    }

    /// The fields that survive, as text.
    private struct Kept {
        let article: Article

        init(_ article: Article) { self.article = article }

        /// The boxes of tasks are signs in HTML.
        private func words(_ blocks: [Block]) -> String {
            blocks.plainText.split { $0.isWhitespace || $0 == "☑" || $0 == "☐" }.joined(separator: " ")
        }
        private func names(_ authors: [Contributor]) -> String {
            authors.map { "\($0.name) \($0.link?.href ?? "-")" }.joined(separator: "; ")
        }
        private func date(_ date: PartialDate?) -> String { date?.isoString ?? date?.original ?? "-" }

        private var common: [String] {
            [
                article.id, article.title?.plainText ?? "-", article.summary?.plainText ?? "-", names(article.authors),
                date(article.published),
                date(article.modified), article.canonicalURL?.absoluteString ?? "-", article.tags.joined(separator: ";"),
                article.language ?? "-", article.leadImage?.source.href ?? "-", words(article.body),
                article.discussion?.declaredCount.map(String.init) ?? "-",
            ]
        }

        var feed: [String] {
            common + [
                article.title?.runs.first?.link?.href ?? "-", article.discussion?.platform ?? "-",
                article.discussion?.status?.rawValue ?? "-",
            ]
                + (article.discussion?.comments ?? []).map { comment in
                    [
                        comment.id, comment.parentID ?? "-", comment.kind.rawValue, comment.state.rawValue,
                        names([comment.author].compactMap(\.self)), date(comment.published), date(comment.edited), words(comment.body),
                        comment.permalink?.href ?? "-", comment.score.map(String.init) ?? "-",
                        comment.reactions.map { "\($0.name) \($0.count)" }.joined(separator: ";"), "\(comment.isByArticleAuthor)",
                        comment.marks.map(\.rawValue).joined(separator: ";"),
                    ].joined(separator: " | ")
                }
        }

        var schemaOrg: [String] {
            common + [
                article.subtitle?.plainText ?? "-", article.section ?? "-", article.licence ?? "-", article.site?.name ?? "-",
                article.leadImage?.alternativeText ?? "-",
            ]
                + (article.discussion?.comments ?? []).map { comment in
                    [
                        comment.id, comment.parentID ?? "-", comment.parentEvidence?.rawValue ?? "-", comment.state.rawValue,
                        names([comment.author].compactMap(\.self)), date(comment.published), date(comment.edited), words(comment.body),
                        comment.permalink?.href ?? "-", comment.score.flatMap { $0 < 0 ? nil : String($0) } ?? "-",
                    ].joined(separator: " | ")
                }.sorted()
        }
    }
}
