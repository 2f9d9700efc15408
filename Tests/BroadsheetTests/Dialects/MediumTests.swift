import Broadsheet
import BroadsheetTesting
import Foundation
import Testing

/// Medium's export: a folder of pages.
@Suite struct MediumTests {
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil

    private func source(_ sample: DialectSample) -> Source { Source(bytes: sample.bytes, name: sample.name) }

    @Test(arguments: DialectSample.pages)
    func aPostIsReadAsWritten(sample: DialectSample) throws {
        let items = Array(try FormatRegistry.standard.open(source(sample)))
        let account = try DialectFixtures.account(of: items)
        let golden = DialectSample.mediumFolder.deletingLastPathComponent()
            .appendingPathComponent(sample.name.replacingOccurrences(of: ".html", with: ".golden"))
        if Self.isRecording { try Data(account.utf8).write(to: golden) }
        #expect(account == (try? String(contentsOf: golden, encoding: .utf8)))
        #expect(!Self.isRecording, "goldens were recorded")
    }

    @Test(arguments: DialectSample.pages)
    func theExportIsToldFromPages(sample: DialectSample) throws {
        let probe = try source(sample).probe()
        #expect(FormatRegistry.standard.importer(for: probe)?.format == .medium)
        let page =
            "<!DOCTYPE html><html><body><article class=\"h-entry\"><h1 class=\"p-name\">A</h1><div class=\"e-content\">B</div></article>"
        #expect(FormatRegistry.standard.importer(for: try Source(text: page).probe())?.format == .html)
    }

    @Test func keepsTheLawsOfImporters() throws {
        var checks = ImporterChecks(MediumImporter(), samples: DialectSample.pages.map(source))
        checks.variations = 24
        try checks.run()
    }

    /// Every visible word is in one place of the account, and what stands in no part of the article is residue.
    @Test(arguments: DialectSample.pages)
    func everyWordIsAccountedFor(sample: DialectSample) throws {
        let imported = try FormatRegistry.standard.read(source(sample), options: ImportOptions(keepsResidue: true))
        let text = imported.account.pieces.map(\.text).joined(separator: " ")
        #expect(text.contains("Exported from Medium on June 1, 2024."))
        #expect(imported.residue.contains { $0.text.contains("Exported from") })
        for word in imported.article.body.plainText.split(whereSeparator: \.isWhitespace) { #expect(text.contains(word)) }
    }

    @Test func whatIsNotThereStaysNil() throws {
        let read = try DialectSample.pages.map { try FormatRegistry.standard.read(source($0)) }
        #expect(read.map { $0.article.title?.plainText } == ["Rye & rain: what the miller knew", nil, "Notes on wheat"])
        #expect(read.map { $0.article.published?.year } == [2024, 2024, nil])
        #expect(read.map { $0.diagnostics.map(\.code) } == [[], ["untitled"], ["unpublished"]])
        #expect(read.allSatisfy { $0.article.discussion == nil })
    }

    @Test func brokenPages() throws {
        let page = String(decoding: DialectSample.pages[0].bytes, as: UTF8.self)
        // Nothing that marks the post.
        let unmarked = page.replacingOccurrences(of: "e-content", with: "content")
        #expect(throws: ImportError.self) { try FormatRegistry.standard.read(Source(text: unmarked), as: .medium) }
        // A date that is none, an address that is none, an author without a name.
        let wrong = page.replacingOccurrences(of: "2024-05-06T07:08:09.123Z", with: "soon")
            .replacingOccurrences(of: "https://medium.example.com/@nellmarsh/rye-rain-0123456789ab", with: "::")
            .replacingOccurrences(of: ">Nell Marsh<", with: "><")
        let read = try FormatRegistry.standard.read(Source(text: wrong), as: .medium).article
        #expect(read.published == PartialDate(unresolved: "soon"))
        #expect(read.canonicalURL == nil)
        #expect(read.authors.isEmpty)
        // Quotes in quotes beyond all limits.
        let deep = page.replacingOccurrences(of: "Water is never late.", with: String(repeating: "<blockquote>", count: 50_000) + "Deep")
        #expect(try FormatRegistry.standard.read(Source(text: deep), as: .medium).article.body.plainText.contains("Deep"))
    }
}
