internal import BroadsheetCore

/// Chooses the kind of page: what typed data says, then Open Graph.
enum KindResolver {
    private static let kinds: [String: ArticleKind] = [
        "discussionforumposting": .forum, "qapage": .forum, "question": .forum, "product": .product, "collectionpage": .collection,
        "techarticle": .documentation, "apireference": .documentation, "recipe": "recipe", "videoobject": "video",
        "liveblogposting": "live blog",
    ]

    static func resolve(_ candidates: Candidates) -> Resolved<ArticleKind>? {
        let types = candidates.texts[.schemaType] ?? []
        // A page of frequent questions has questions, but nobody discusses them.
        let isListOfQuestions = types.contains { $0.text == "faqpage" }
        let typed = TextResolver.heaviest(types.filter { !isListOfQuestions || $0.text != "question" }, as: { kind($0)?.rawValue })
        let social = TextResolver.heaviest(candidates.texts[.openGraphType], as: openGraphKind)
        guard let best = typed ?? social else { return nil }
        return Resolved(
            value: ArticleKind(rawValue: best.value), sources: best.sources, confidence: best.confidence, alternatives: best.alternatives)
    }

    private static func kind(_ type: String) -> ArticleKind? { kinds[type] ?? (SchemaType.isArticle(type) ? .article : nil) }

    /// Only what says more than "a page": nearly every site calls its front page a website and its shop an article.
    private static func openGraphKind(_ type: String) -> String? {
        let first = type.split { $0 == "." || $0 == ":" }.first.map(String.init) ?? ""
        return ["article", "product", "video", "profile"].contains(first) ? first : nil
    }
}
