import BroadsheetCore

/// Discussions for tests of every exporter of text.
enum Discussions {
    /// Comments of which each answers the one before, the last at the given depth.
    static func chain(depth: Int) -> Discussion {
        Discussion(
            comments: (0...depth).map { level in
                Comment(
                    id: "\(level)", parentID: level > 0 ? "\(level - 1)" : nil, author: Contributor(name: "A\(level)"),
                    body: [.paragraph("T\(level)")])
            })
    }

    /// Every state, kind and number that a comment can have, and an unknown parent.
    static let varied = Discussion(
        comments: [
            Comment(
                id: "a b", author: Contributor(name: "Ann_", role: "editor", link: Link("https://h.example/ann")),
                published: PartialDate(year: 2024, month: 5, day: 6), edited: PartialDate(unresolved: "later"),
                body: [.paragraph("One"), .paragraph("Two")],
                permalink: Link("#a"), score: -3, reactions: [Comment.Reaction(name: "👍", count: 2)], isByArticleAuthor: true),
            Comment(id: "a-b", parentID: "a b", state: .deleted, body: []),
            Comment(
                id: "3", parentID: "gone", state: .pending, author: Contributor(name: " "),
                body: [.list(List(items: [List.Item([.paragraph("x")])]))]),
            Comment(id: "4", kind: .pingback, state: .spam, author: Contributor(name: "Blog"), body: [.paragraph("[…]")]),
        ],
        declaredCount: 9, status: .closed, continuation: [Link("https://h.example/?page=2")],
        external: ExternalDiscussion(system: "disqus", link: Link("https://d.example/x")))
}
