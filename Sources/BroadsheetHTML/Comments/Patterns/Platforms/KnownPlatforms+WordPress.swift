extension KnownPlatforms {
    /// WordPress, of which most themes have class names of their own. What they share comes from the program: the classes of each comment with its kind
    /// and depth, and the number in its id.
    static let wordPress: [CommentPattern] = [
        // WooCommerce, whose reviews of products are comments of WordPress in a layout of their own.
        CommentPattern(
            platform: "woocommerce",
            items: "#reviews .commentlist li[id^='li-comment-'], .commentlist li.review[id^='li-comment-']:has(.comment_container)",
            fields: [
                .author: [".woocommerce-review__author", "[itemprop='author']", ".meta > strong"],
                .role: [".woocommerce-review__verified"],
                .published: ["time.woocommerce-review__published-date", "time"],
                .text: [".description", "[itemprop='description']"],
                .review: ["li.review"],
                .pending: [".woocommerce-review__awaiting-approval"],
                .articleAuthor: [".bypostauthor"],
            ]),
        CommentPattern(
            platform: "wordpress",
            items: """
                :is(.comment, .pingback, .trackback)[class*='depth-']:not(dt, dd, ul, ol), \
                li:is(.comment, .pingback, .trackback)[id*='comment-']:not(.js-comment), \
                :is(ol, ul):is(.commentlist, .comment-list, #commentlist) > li[id*='comment-']:not(.js-comment), \
                .wp-block-comment-template li[id^='comment-']
                """,
            excludes: """
                .widget_recent_comments, #recentcomments, .recentcomments, .recent-comments, .wp-block-latest-comments, \
                [class*='recent-comments'], [class*='recent_comments'], .comment-respond
                """,
            fields: [
                .author: [
                    ".comment-author .fn", ".wp-block-comment-author-name", ".comment-author-name", ".vcard .fn", ".fn",
                    ".comment-author-link", ".comment-author a.url", ".comment-author cite", ".comment-author strong", "cite > a.url",
                    "cite > strong", "cite", ".comment-body > a.url", ".comment-author",
                ],
                .published: [
                    ".comment-metadata time", ".comment-meta time", "time.comment-time", ".wp-block-comment-date time",
                    ".comment-date time", ".comment-metadata > a", ".commentmetadata a", ".commentmetadata",
                    ".comment-meta a[href*='#comment-']", ".comment-time", ".comment-date", ".comment-meta", "time",
                ],
                // Some themes put the header and the link for answers into the element of the text; then the rules for unknown pages are better.
                .text: [
                    ".wp-block-comment-content", ".nv-comment-content",
                    ".comment-content:not(:has(.comment-author, .comment-meta, .vcard, .fn, .comment-reply-link))",
                    ".comment-text:not(:has(.comment-author, .comment-meta, .vcard, .fn, .meta, .comment-reply-link))",
                    ".comment_text:not(:has(cite, .fn, .comment-reply-link))", ".commenttext:not(:has(cite, .fn, .comment-reply-link))",
                    ".comment-body:not(:has(.comment-author, .comment-meta, .vcard, .comment-reply-link, time), .pingback > *, .trackback > *)",
                ],
                .score: [
                    ".comment-like-feedback:has(.view-likers)", ".cld-like-dislike-wrap", ".wp_ulike_counter_up", ".wpulike .count-box",
                ],
                .permalink: [
                    ".comment-metadata a[href*='#comment-']", ".commentmetadata a[href*='#comment-']", ".wp-block-comment-date a",
                    "a.comment-time-link", ".comment-meta a[href*='#comment-']", "a.comment-permalink", "a.comment-date",
                ],
                .parentLink: ["a[class*='in-reply-to']", ".comment-in-reply-to a", ".in-reply-to a[href*='#comment-']"],
                .pingback: [
                    ":is(.pingback, .trackback)[class*='depth-']", "li:is(.pingback, .trackback)[id*='comment-']",
                ],
                .noise: [".comment-awaiting-moderation", ".comment-likes", ".cld-like-dislike-wrap", ".wpulike"],
                .pending: [".comment-awaiting-moderation"],
                .articleAuthor: [".bypostauthor"],
            ]),
        // A framework that set the header of each comment as a term and its text as the description.
        CommentPattern(
            platform: "wordpress",
            items: "dt:is(.comment, .pingback, .trackback)[id^='comment-'], dt.comment[class*='depth-']",
            extent: .followingSiblings,
            excludes: ".widget_recent_comments",
            fields: [
                .author: [".comment_author", ".comment-author", ".fn", "cite"],
                .published: [".comment_time", ".comment-time", "time"],
                .text: [".format_text", "dd"],
                .permalink: [".comment_time a", "a[href*='#comment-'][title]"],
                .pingback: [".pingback", ".trackback"],
                .pending: [".comment-awaiting-moderation"],
                .articleAuthor: [".bypostauthor"],
            ]),
    ]
}
