import BroadsheetCore
import Foundation

/// The pages under `Fixtures/Pages`: one for each kind of template that is common on the web, every word and name in them invented.
enum FixturePages {
    static let names = [
        "arabic", "blogger", "docs", "drupal", "ghost", "japanese", "lazy-images", "news", "noscript", "product",
        "scripted-reveal",
        "substack", "tables-1999", "wiki", "wordpress-block", "wordpress-classic",
    ]

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/Pages")

    static func file(_ name: String) -> URL { folder.appending(path: name).appending(path: "page.html") }

    static func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: file(name))) }

    static func source(_ name: String) throws -> Source {
        Source(bytes: try bytes(name), url: URL(string: "https://\(name).example.org/page"), name: name)
    }
}
