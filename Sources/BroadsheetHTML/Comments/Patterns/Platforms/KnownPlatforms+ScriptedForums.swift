extension KnownPlatforms {
    /// Discourse: what it serves to programs and to browsers without scripts, and what its script builds. A page with neither has no posts.
    static let discourse: [CommentPattern] = [
        CommentPattern(
            platform: "discourse", items: ".crawler-post", isForum: true,
            fields: [
                .author: ["[itemprop=author] a", ".creator a", "[itemprop=author] [itemprop=name]", ".creator"],
                .published: ["time.post-time", "time[itemprop=datePublished]"],
                .text: [".post[itemprop=text]", ".post"],
                .score: ["meta[content$=LikeAction] ~ [itemprop=userInteractionCount]", ".post-likes"],
                .permalink: ["a.post-permalink"],
            ]),
        CommentPattern(
            platform: "discourse", items: ".topic-post article[data-post-id]", requires: ".cooked", isForum: true,
            fields: [
                .author: [".names .first a", ".names .username a", ".names a"],
                .role: [".names .user-title"],
                .published: [".post-date .relative-date", ".post-info .relative-date"],
                .text: [".cooked"],
                .score: [".like-count", ".reactions-counter"],
                .permalink: ["a.post-date"],
                .deleted: [".topic-post.deleted article"],
                .hidden: [".topic-post.post-hidden article"],
            ]),
    ]

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

    /// Flarum: what stands in `noscript` has names and texts only; what its script builds has dates too.
    static let flarum: [CommentPattern] = [
        CommentPattern(
            platform: "flarum", items: "#flarum-content article", requires: ".Post-body, .post-body", isForum: true,
            fields: [
                .author: [".PostUser-name a", ".PostUser-name", "article > h3"],
                .published: ["time"],
                .text: [".Post-body", ".post-body"],
            ]),
        CommentPattern(
            platform: "flarum", items: ".PostStream-item:has(> .CommentPost)", isForum: true,
            fields: [
                .author: [".PostUser-name a", ".PostUser-name"],
                .published: [".PostMeta time", ".Post-header time"],
                .edited: [".PostEdited"],
                .text: [".Post-body"],
                .permalink: ["a.PostMeta-permalink"],
                .hidden: [".Post--hidden"],
            ]),
    ]
}
