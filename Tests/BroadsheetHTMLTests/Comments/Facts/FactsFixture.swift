import BroadsheetCore

@testable import BroadsheetHTML

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Reads the facts of discussions from pages that are written in the tests.
enum FactsFixture {
    static let address = "https://example.org/2024/a-quiet-harbour"

    static func tree(_ html: String) -> HTMLTree { HTMLParser.parse(Array(html.utf8), limits: .default).tree }

    static func links(_ tree: HTMLTree, url: String? = address) -> LinkResolver {
        LinkResolver(tree, pageURL: url.flatMap { URL(string: $0) })
    }

    /// The facts of a page whose comments are the elements with the class `c`.
    static func facts(_ html: String, url: String? = address) -> DiscussionFacts {
        let tree = tree(html)
        let comments = (1..<tree.count).filter { tree.attribute(.class, of: $0) == "c" }
        let thread = comments.first.map { $0..<(comments.map { tree.end(of: $0) }.max() ?? $0 + 1) }
        return DiscussionFacts.read(tree, thread: thread, found: comments.count, links: links(tree, url: url))
    }

    /// An article with comments under it.
    static func page(before: String = "", comments: Int = 3, after: String = "", head: String = "") -> String {
        let list = (0..<comments).map { "<li class=c><b>Reader \($0)</b><p>It was calm that day, I remember it well.</p></li>" }.joined()
        return """
            <html><head><link rel=canonical href="\(address)">\(head)</head><body><article><h1>A quiet harbour</h1>
            <p>The boats lie still, and nobody is in a hurry to leave the shore before noon.</p></article>
            \(before)<ol>\(list)</ol>\(after)</body></html>
            """
    }

    /// A thread of a forum: little but posts.
    static func forum(before: String = "", after: String = "", head: String = "") -> String {
        let posts = (0..<20).map {
            "<div class=c><b>Member \($0)</b><i>Posts: 1,204</i><p>Which paint lasts?</p><p>Asking for a friend.</p></div>"
        }
        return "<html><head>\(head)</head><body><h1>Paint for hulls</h1>\(before)\(posts.joined())\(after)</body></html>"
    }
}
