import Broadsheet
import Foundation
import Testing

/// The table of what each dialect carries says what the samples show. `RECORD_GOLDENS=1` writes it anew.
@Suite struct DialectDocumentationTests {
    private static let heading = "## What the JSON dialects carry"
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil

    private static let columns: [(name: String, holds: @Sendable (Article) -> Bool)] = [
        ("title", { $0.title != nil }), ("summary", { $0.summary != nil }), ("authors", { !$0.authors.isEmpty }),
        ("dates", { $0.published != nil }), ("address", { $0.canonicalURL != nil }), ("tags", { !$0.tags.isEmpty }),
        ("picture", { $0.leadImage != nil }), ("body", { !$0.body.isEmpty }),
        ("comments", { $0.discussion?.comments.isEmpty == false }), ("parents", { $0.hasComment { $0.parentID != nil } }),
        ("names", { $0.hasComment { $0.author != nil } }), ("edited", { $0.hasComment { $0.edited != nil } }),
        ("links", { $0.hasComment { $0.permalink != nil } }), ("score", { $0.hasComment { $0.score != nil } }),
        ("reactions", { $0.hasComment { !$0.reactions.isEmpty } }), ("states", { $0.hasComment { $0.state != .visible } }),
        ("marks", { $0.hasComment { !$0.marks.isEmpty } }), ("original author", { $0.hasComment(where: \.isByArticleAuthor) }),
        ("declared", { $0.discussion?.declaredCount != nil }),
    ]

    private static func table() throws -> [[String]] {
        var articles: [FormatID: [Article]] = [:]
        for name in DialectFixtures.names {
            let items = try DialectFixtures.read(DialectFixtures.text(name), name)
            articles[DialectFixtures.format(of: name), default: []] += items.compactMap { (try? $0.get())?.article }
        }
        let rows = articles.sorted { $0.key.rawValue < $1.key.rawValue }.map { format, articles in
            ["`\(format)`"] + columns.map { column in articles.contains { column.holds($0) } ? "✓" : "–" }
        }
        return [[""] + columns.map(\.name)] + rows
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: DocumentedTables.file.path), "Docs/Formats.md does not lie beside the tests"))
    func theTableShowsWhatSamplesHold() throws {
        let table = try Self.table()
        if Self.isRecording {
            var lines = table.map { "| " + $0.joined(separator: " | ") + " |" }
            lines.insert("|---|" + String(repeating: ":-:|", count: Self.columns.count), at: 1)
            try DocumentedTables.replaceTable(under: Self.heading, with: lines)
        }
        #expect(DocumentedTables.rows(under: Self.heading) == table)
        #expect(!Self.isRecording, "the table was recorded")
    }
}

extension Article {
    fileprivate func hasComment(where holds: (BroadsheetCore.Comment) -> Bool) -> Bool {
        discussion?.comments.contains(where: holds) == true
    }
}
