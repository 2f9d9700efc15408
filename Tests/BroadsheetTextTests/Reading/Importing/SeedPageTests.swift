import BroadsheetCore
import BroadsheetText
import Foundation
import Testing

/// The page that the project began with, where the evaluation data are at hand.
struct SeedPageTests {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/eval/seed")
    private static let isThere = FileManager.default.fileExists(atPath: folder.appending(path: "gold.json").path)

    private struct Gold: Decodable {
        struct Image: Decodable {
            let caption: String
            let credit: String
        }
        struct Discussion: Decodable {
            struct Comment: Decodable {
                let author: String?
                let paragraphs: [String]
                let spam: Bool?
            }
            let platform: String
            let declaredCount: Int?
            let comments: [Comment]
        }
        struct Residue: Decodable {
            let lines: String
            let kind: String

            var range: ClosedRange<Int> {
                let ends = lines.split(separator: "-").compactMap { Int($0) }
                return (ends.first ?? 0)...(ends.last ?? 0)
            }
        }
        let title: String
        let leadImage: Image
        let authors: [String]
        let published: String?
        let body: [String]
        let discussion: Discussion
        let residue: [Residue]
    }

    @Test(.enabled(if: isThere, "The evaluation data are not here."))
    func comesOutExactly() throws {
        let gold = try JSONDecoder().decode(Gold.self, from: Data(contentsOf: Self.folder.appending(path: "gold.json")))
        let imported = try ReadTexts.imported([UInt8](Data(contentsOf: Self.folder.appending(path: "page.txt"))))
        let article = imported.article
        #expect(article.title?.plainText == gold.title)
        #expect(article.caption?.caption?.plainText == gold.leadImage.caption)
        #expect(article.caption?.credit?.plainText == gold.leadImage.credit)
        #expect(article.authors.map(\.name) == gold.authors)
        #expect(article.published == nil)
        #expect(ReadTexts.paragraphs(article.body) == gold.body)
        #expect(article.comments.map { $0.author?.name } == gold.discussion.comments.map(\.author))
        #expect(article.comments.map { $0.body.map(\.plainText) } == gold.discussion.comments.map(\.paragraphs))
        #expect(article.comments.map { $0.spam != nil } == gold.discussion.comments.map { $0.spam ?? false })
        #expect(article.comments.allSatisfy { $0.published == nil && $0.parentID == nil })
        #expect(article.discussion?.platform == gold.discussion.platform.lowercased())
        #expect(article.discussion?.declaredCount == gold.discussion.declaredCount)
        var found: [Int: String] = [:]
        for piece in imported.residue {
            for (offset, _) in piece.text.split(separator: "\n").enumerated() {
                if let line = piece.location?.line { found[line + offset] = piece.kind.rawValue }
            }
        }
        var wanted: [Int: String] = [:]
        for entry in gold.residue { for line in entry.range { wanted[line] = entry.kind } }
        #expect(found == wanted)
    }
}
