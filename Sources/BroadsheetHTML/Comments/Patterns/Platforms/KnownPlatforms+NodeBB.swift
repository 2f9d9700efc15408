extension KnownPlatforms {
    /// NodeBB: its themes differ in all but the names of their components.
    static let nodeBB: [CommentPattern] = [
        CommentPattern(
            platform: "nodebb", items: "[component=post][data-pid]", requires: "[component='post/content']", isForum: true,
            fields: [
                .author: ["a[data-username]", "[itemprop=author] a[itemprop=url]", "[itemprop=author] [itemprop=name]"],
                .role: [".group-label", "a.badge[href*='/groups/']"],
                .published: ["meta[itemprop=datePublished]", "a[href*='/post/'] .timeago", "a.timeago"],
                .edited: ["meta[itemprop=dateModified]:not([content=''])"],
                .text: ["[component='post/content']"],
                .score: ["[component='post/vote-count']"],
                .permalink: ["a.permalink", "a.post-index", ".post-header a.timeago"],
                .parentLink: ["[component='post/parent']"],
                .deleted: ["[component=post].deleted"],
            ])
    ]
}
