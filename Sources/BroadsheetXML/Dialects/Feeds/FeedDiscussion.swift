internal import BroadsheetCore

/// What an entry says about comments that are not in the feed: how many there are, and where.
enum FeedDiscussion {
    /// Reads `slash:comments`, `thr:total`, `comments`, `wfw:commentRss` and links to replies; `nil` when there is none of them.
    static func read(_ entry: XMLRecord.Element) -> Discussion? {
        var discussion = Discussion()
        for element in entry.children {
            switch (element.name, element.namespace) {
            case ("comments", .slash?), ("total", .threading?): take(count: element.words, &discussion)
            case ("comments", nil), ("commentRss", .wellFormedWeb?), ("commentRSS", .wellFormedWeb?):
                take(link: element.words, &discussion)
            case ("link", .atom?) where element.attribute("rel") == "replies":
                take(count: element.attribute("count", in: .threading), &discussion)
                take(link: element.attribute("href"), &discussion)
            default: continue
            }
        }
        return discussion.isBlank ? nil : discussion
    }

    private static func take(count: String?, _ discussion: inout Discussion) {
        guard let count = count.flatMap({ Int($0.trimmingWhitespace()) }), count >= 0 else { return }
        discussion.declaredCount = discussion.declaredCount ?? count
    }

    private static func take(link: String?, _ discussion: inout Discussion) {
        guard let link = link?.trimmingWhitespace(), !link.isEmpty, !discussion.continuation.contains(where: { $0.href == link }) else {
            return
        }
        discussion.continuation.append(Link(link))
    }
}
