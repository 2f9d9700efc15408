/// What the types of schema.org say about the thing they are given to.
enum SchemaType {
    /// How a typed thing speaks for its page.
    enum Rank: Sendable {
        /// An article, a report, a post.
        case article
        /// The page that something stands on.
        case page
        /// Another work.
        case work
    }

    /// The names of types, in lower case and without the vocabulary's address.
    static func names(_ value: JSONValue?) -> [String] {
        (value?.elements ?? []).compactMap { $0.string.map(name) }.filter { !$0.isEmpty }
    }

    static func name(_ type: some StringProtocol) -> String {
        var bytes = Array(type.utf8)
        while bytes.last == 0x2f { bytes.removeLast() }
        let start = bytes.lastIndex { $0 == 0x2f || $0 == 0x23 || $0 == 0x3a }.map { $0 + 1 } ?? 0
        return String(decoding: bytes[start...], as: UTF8.self).lowercased()
    }

    static func rank(_ types: [String], isTopLevel: Bool) -> Rank? {
        if isTopLevel, types.contains(where: isArticle) { return .article }
        if types.contains(where: pages.contains) { return .page }
        return isTopLevel && types.contains(where: works.contains) ? .work : nil
    }

    static func isArticle(_ type: String) -> Bool {
        (type.hasSuffix("article") || type.hasSuffix("posting") || type == "report") && type != "jobposting" && type != "socialmediaposting"
    }

    static let sites: Set<String> = ["website", "newsmediaorganization"]
    private static let pages: Set<String> = ["webpage", "itempage", "aboutpage", "collectionpage", "contactpage", "faqpage", "profilepage"]
    private static let works: Set<String> = [
        "review", "recipe", "howto", "question", "qapage", "medicalwebpage", "creativework", "book", "podcastepisode", "videoobject",
        "claimreview",
        "course", "jobposting", "event", "socialmediaposting", "product",
    ]
}
