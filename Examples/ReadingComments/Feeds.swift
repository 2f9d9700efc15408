import Broadsheet
import Foundation

/// Writes what an export file holds, article by article.
func writeExport() throws {
    let export = Source(contentsOf: URL(filePath: "lantern.wordpress.xml"))
    for item in try FormatRegistry.standard.open(export) {
        switch item {
        case .article(let imported): print(imported.article.title?.plainText ?? "untitled")
        case .rejected(let error): print(error)
        }
    }
}

/// A feed of articles together with the feed of their comments.
func join(_ articles: Source, with comments: Source) throws -> [Article] {
    let feeds = try [articles, comments].flatMap { feed in
        try FormatRegistry.standard.open(feed).map { try $0.get().article }
    }
    let whole = feeds.joiningDiscussions()
    return whole
}
