import BroadsheetCore
import Foundation

/// The pages under `Fixtures/Threads`, each with what a careful reader makes of its comments. Every word and name in them is invented.
enum ThreadFixtures {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(
        path: "Fixtures/Threads")

    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { !$0.hasPrefix(".") }.sorted()

    static func source(_ name: String) throws -> Source {
        let page = try Data(contentsOf: folder.appending(path: name).appending(path: "page.html"))
        // Without an address, the one that the page gives itself counts.
        return Source(bytes: Array(page), name: name)
    }

    static func golden(_ name: String) throws -> GoldenThread {
        try JSONDecoder().decode(GoldenThread.self, from: Data(contentsOf: folder.appending(path: name).appending(path: "thread.json")))
    }
}

/// What a reader makes of a page's comments. What is left out is not there, or as usual.
struct GoldenThread: Decodable, Equatable {
    var platform: String?
    var declaredCount: Int?
    var status: String?
    var continuation: [String]?
    var external: External?
    var comments: [GoldenComment]

    struct External: Decodable, Equatable {
        var system: String
        var identifiers: [String: String]?
    }

    struct GoldenComment: Decodable, Equatable {
        var id: String?
        var parent: String?
        var evidence: String?
        var kind: String?
        var state: String?
        var author: String?
        var authorLink: String?
        var role: String?
        var published: String?
        var publishedText: String?
        var edited: String?
        var text: String?
        var score: Int?
        var reactions: [String: Int]?
        var permalink: String?
        var byArticleAuthor: Bool?
    }
}
