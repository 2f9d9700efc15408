public import BroadsheetCore

/// The formats in JSON that platforms answer with and let people take away: one file and one line for each.
///
/// ```swift
/// registry.register(.jsonDialects)
/// ```
public struct JSONDialects: FormatPlugin {
    /// Creates the plug-in.
    public init() {}

    /// Adds an importer for each format.
    public func register(in registry: inout FormatRegistry) {
        registry.register(JSONDialectImporter(SchemaOrgDialect()))
        registry.register(JSONDialectImporter(WordPressPostsDialect()))
        registry.register(JSONDialectImporter(WordPressCommentsDialect()))
        registry.register(JSONDialectImporter(DisqusDialect()))
        registry.register(JSONDialectImporter(HackerNewsTreeDialect()))
        registry.register(JSONDialectImporter(HackerNewsItemsDialect()))
        registry.register(JSONDialectImporter(RedditDialect()))
        registry.register(JSONDialectImporter(DiscourseDialect()))
        registry.register(JSONDialectImporter(MastodonDialect()))
        registry.register(JSONDialectImporter(ActivityStreamsDialect()))
        registry.register(JSONDialectImporter(LemmyDialect()))
        registry.register(JSONDialectImporter(LobstersDialect()))
        registry.register(JSONDialectImporter(StackExchangeDialect()))
        registry.register(JSONDialectImporter(GitHubIssuesDialect()))
        registry.register(JSONDialectImporter(GitHubDiscussionsDialect()))
        registry.register(JSONDialectImporter(JSONFeedDialect()))
        registry.register(JSONDialectImporter(SubstackDialect()))
        registry.register(GhostImporter())
        registry.register(JSONDialectImporter(IssoDialect()))
        registry.register(JSONDialectImporter(Remark42Dialect()))
        registry.register(JSONDialectImporter(CommentoDialect()))
        registry.register(JSONDialectImporter(CusdisDialect()))
        registry.register(JSONDialectImporter(TrafilaturaDialect()))
        registry.register(JSONDialectImporter(MicroformatsDialect()))
    }
}

extension FormatPlugin where Self == JSONDialects {
    /// The formats in JSON that platforms answer with.
    public static var jsonDialects: JSONDialects { JSONDialects() }
}
