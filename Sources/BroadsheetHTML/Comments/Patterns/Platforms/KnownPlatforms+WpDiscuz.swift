extension KnownPlatforms {
    /// wpDiscuz, a plugin that replaces the comments of WordPress. The id of each comment holds its own number and that of its parent.
    static let wpDiscuz: [CommentPattern] = [
        // Version 7 in its three layouts.
        CommentPattern(
            platform: "wpdiscuz",
            items: ".wpd-comment",
            excludes: ".wpd-form-wrapper, #wpd-bubble-wrapper, .wpd-widgets, .widget_recent_comments",
            fields: [
                .author: [".wpd-comment-author"],
                .role: [".wpd-comment-label"],
                .published: [".wpd-comment-date"],
                .edited: [".wpd-comment-last-edited"],
                .text: [".wpd-comment-text"],
                // Where votes for and against are counted apart, the element around both.
                .score: [".wpd-vote:has(.wpd-vote-result-dislike)", ".wpd-vote-result-like", ".wpd-vote-result"],
                .permalink: [".wpd-comment-link [data-wpd-clipboard]", ".wpd-comment-link [data-comment-url]", ".wpd-comment-link a"],
                .parentLink: [".wpd-reply-to a[href*='#comment-']"],
                .noise: [".wpd-inline-feedback-wrapper"],
                .pingback: [".wpd-comment.pingback", ".wpd-comment.trackback"],
                .pending: [".wpd-unapproved-comment", ".wpd-unapproved"],
                .articleAuthor: [".wpd-blog-post_author"],
            ]),
        // Versions 2 to 5.
        CommentPattern(
            platform: "wpdiscuz",
            items: ".wc-comment",
            excludes: ".wc-form-wrapper, .widget_recent_comments",
            fields: [
                .author: [".wc-comment-author"],
                .role: [".wc-comment-label"],
                .published: [".wc-comment-date"],
                .edited: [".wc-comment-last-edited"],
                .text: [".wc-comment-text"],
                .score: [".wc-vote-result"],
                .permalink: [".wc-comment-link [data-comment-url]", ".wc-comment-link a"],
                .parentLink: [".wc-reply-to a[href*='#comment-']"],
                .pending: [".wc-unapproved-comment"],
                .articleAuthor: [".wc-comment.wc-blog-post_author", ".wc-comment-label.wc-blog-post_author"],
            ]),
    ]
}
