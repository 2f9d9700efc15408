public import BroadsheetCore

extension ArticleGenerator {
    /// A discussion with comments in every state; some name parents that are missing, that come later, or themselves.
    public mutating func discussion() -> Discussion {
        Discussion(
            comments: several(0...6) { $0.comment() },
            declaredCount: maybe { $0.number() },
            platform: maybe { $0.choose(["wordpress", "discourse", ""]) },
            status: maybe { $0.choose([.open, .closed]) },
            continuation: several(0...2) { $0.link() },
            external: maybe { generator in
                ExternalDiscussion(
                    system: generator.text(), identifiers: generator.identifiers(), link: generator.maybe { $0.link() })
            })
    }

    private mutating func comment() -> Comment {
        Comment(
            id: choose(["1", "2", "3", "comment-4", "", "👍"]),
            parentID: maybe { $0.choose(["1", "2", "3", "missing"]) },
            parentEvidence: maybe { $0.choose([.explicit, .structural, .indented, .inferred]) },
            kind: choose([.comment, .openingPost, .answer, .review, .pingback]),
            state: choose([.visible, .pending, .hidden, .deleted, .spam]),
            author: maybe { $0.contributor() },
            published: maybe { $0.date() },
            edited: maybe { $0.date() },
            body: blocks(0...3, depth: 2),
            permalink: maybe { $0.link() },
            score: maybe { $0.number() },
            reactions: several(0...2) { .init(name: $0.text(), count: $0.number()) },
            isByArticleAuthor: chance(4),
            marks: several(0...1) { $0.choose([.pinned, .accepted, .featured, .removedByModerator]) },
            spam: chance(6) ? spamLabel() : nil)
    }

    private mutating func spamLabel() -> SpamLabel {
        SpamLabel(
            score: choose([0, 0.75, 1]), reasons: several(0...2) { $0.choose([.payOffer, .symbolRuns, "a sign of one's own"]) })
    }

    private mutating func identifiers() -> [String: String] {
        var identifiers: [String: String] = [:]
        for _ in 0..<random.below(4) {
            identifiers[text()] = text()
        }
        return identifiers
    }
}
