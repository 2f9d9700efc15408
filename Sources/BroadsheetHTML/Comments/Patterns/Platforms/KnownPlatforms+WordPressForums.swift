extension KnownPlatforms {
    /// Forums inside WordPress. A post of bbPress is a header with a body beside it; the list of the answers stands behind both.
    static let wordPressForums: [CommentPattern] = [
        CommentPattern(
            platform: "bbpress", items: ".bbp-reply-header, .bbp-topic-header", extent: .followingSiblings,
            requires: ".bbp-reply-content, .bbp-topic-content", isForum: true,
            fields: [
                .author: ["a.bbp-author-name", "a.bbp-author-link:has(.bbp-author-name)", ".bbp-author-name"],
                .role: [".bbp-author-role"],
                .published: [".bbp-reply-post-date", ".bbp-topic-post-date"],
                .edited: [".bbp-reply-revision-log-item", ".bbp-topic-revision-log-item"],
                .text: [".bbp-reply-content", ".bbp-topic-content"],
                .permalink: ["a.bbp-reply-permalink", "a.bbp-topic-permalink"],
                .noise: [".bbp-reply-revision-log", ".bbp-topic-revision-log"],
                .openingPost: [".bbp-topic-header", ".type-topic"],
                .deleted: [".status-trash"],
                .pending: [".status-pending"],
                .spam: [".status-spam"],
            ]),
        CommentPattern(
            platform: "wpforo", items: ".post-wrap[id^=post-]", requires: ".wpforo-post-content", isForum: true,
            fields: [
                .author: [".author-name a", ".author-name"],
                .role: [".author-title"],
                .published: [".wpforo-post-date", ".wpforo-post-content-top > span:not([class])", ".wpf-post-date"],
                .edited: [".wpf-post-edited"],
                .text: [".wpforo-post-content"],
                .score: [".wpf-vote-number", "[id^=wpfvote-num-]"],
                .permalink: ["a.wpf-post-link", ".wpf-post-link a", ".wpforo-post-content-top > a"],
                .pending: [".wpf-mod-message"],
            ]),
    ]
}
