extension KnownPlatforms {
    /// Discourse: what it serves to programs and to browsers without scripts, and what its script builds. A page with neither has no posts.
    static let discourse: [CommentPattern] = [
        CommentPattern(
            platform: "discourse", items: ".crawler-post", isForum: true,
            fields: [
                .author: ["[itemprop=author] a", ".creator a", "[itemprop=author] [itemprop=name]", ".creator"],
                .published: ["time.post-time", "time[itemprop=datePublished]"],
                .edited: ["meta[itemprop=dateModified]"],
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
}
