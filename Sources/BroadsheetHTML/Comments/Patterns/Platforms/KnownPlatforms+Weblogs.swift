extension KnownPlatforms {
    /// Programs and houses for blogs and letters.
    static let weblogs: [CommentPattern] = serendipity + blogger + movableType + squarespace + members

    private static let serendipity = [
        CommentPattern(
            platform: "serendipity",
            items: ".serendipity_comment",
            fields: [
                .author: ["header h4 > a", ".comment_source_author", "header h4", "h4"],
                .published: ["header time", "h4 time", ".comment_source_date", "time", ".serendipity_comment_source"],
                .text: [".serendipity_commentBody"],
                .permalink: ["a.comment_source_trace"],
                .parentLink: ["a.reply_origin"],
                .articleAuthor: [".serendipity_comment.serendipity_comment_author_self"],
            ])
    ]

    private static let blogger = [
        // Threads.
        CommentPattern(
            platform: "blogger",
            items: ".comment-thread li.comment, #comments li.comment[id^='c']:has(.comment-block)",
            fields: [
                .author: ["cite.user"],
                .published: [".datetime"],
                .text: [".comment-content"],
                .permalink: [".datetime a"],
                .deleted: [".deleted-comment"],
                .articleAuthor: ["cite.user.blog-author"],
            ]),
        // The older list, in which a comment is a term and two descriptions.
        CommentPattern(
            platform: "blogger",
            items: "#comments-block dt.comment-author",
            extent: .followingSiblings,
            fields: [
                .author: ["dt.comment-author > a[href]:not([name])", "dt.comment-author"],
                .published: [".comment-timestamp > a", ".comment-timestamp"],
                .text: ["dd.comment-body"],
                .permalink: [".comment-timestamp > a"],
                .deleted: [".deleted-comment"],
                .articleAuthor: ["dt.blog-author"],
            ]),
    ]

    private static let movableType = [
        CommentPattern(
            platform: "movable-type",
            items: ".comment[id^='comment-']:has(.comment-header .byline), .comments-content > .comment:has(.byline)",
            fields: [
                .author: [".byline .author", ".byline .vcard", ".byline"],
                .published: [".byline abbr.published", "abbr.published", ".byline"],
                .text: [".comment-content"],
                .permalink: [".byline a[href*='#comment-']:has(abbr)", "a[href*='#comment-']:has(> abbr)"],
                .parentLink: [".byline > a[href*='#comment-']:not(:has(abbr))"],
            ]),
        CommentPattern(
            platform: "typepad",
            items: ".comment[id^='comment-']:has(> p.comment-footer), .comments-content > .comment:has(> p.comment-footer)",
            fields: [
                .author: [".comment-footer a:not([href*='#comment-'], [href*='#c'])", ".comment-footer"],
                .published: [".comment-footer a[href*='#comment-']", ".comment-footer"],
                .text: [".comment-content", "[id$='-content']"],
                .permalink: [".comment-footer a[href*='#comment-']"],
            ]),
    ]

    private static let squarespace = [
        CommentPattern(
            platform: "squarespace",
            items: ".squarespace-comments .comment[id^='comment-'], .squarespace-comments .comment[data-comment-id]",
            fields: [
                .author: [".comment-header .author-name", ".comment-header .author", ".author"],
                .published: [".comment-header .comment-date", ".comment-header .date", ".comment-header time"],
                .text: [".comment-body"],
                .score: [".comment-like-count", ".like-count"],
            ])
    ]

    /// Letters to members, with the comments that these leave.
    private static let members = [
        CommentPattern(
            platform: "ghost",
            items: "[data-testid='comment-component']",
            fields: [
                .author: ["h4"],
                .role: ["h4 + div span[class*='overflow-wrap']"],
                .published: ["a[title][href*='#ghost-comments-']", "h4 + div a[title]", "h4 + div span[title]"],
                .text: ["[data-testid='comment-content']"],
                .score: ["[data-testid='like-button']"],
                .permalink: ["a[title][href*='#ghost-comments-']"],
                .parentLink: ["[data-testid='comment-in-reply-to']"],
                .deleted: ["div[id] > div.h-10 > p"],
            ]),
        CommentPattern(
            platform: "substack",
            items: ".comment-list-items > .comment, .comment:has(> .comment-anchor)",
            requires: ".comment-body",
            fields: [
                .author: [
                    ".commenter-name", ".comment-meta a[href*='/profile/']", "a[href*='utm_source=substack-feed-item']",
                    "a[href*='/profile/']:not(:has(img))",
                ],
                .role: [".user-label"],
                .published: ["a[title][href*='/comment/']", "a[href*='/comment/']"],
                .text: [".comment-body"],
                .score: [".comment-like-count"],
                .permalink: ["a[title][href*='/comment/']"],
                .deleted: [".comment-rest > .comment-meta:not(:has(a))"],
            ]),
        CommentPattern(
            platform: "medium",
            items: ".responsesStream .postArticle[data-post-id], .postArticle--response[data-post-id]",
            fields: [
                .author: [".postMetaInline-authorLockup > a[data-user-id]", ".postMetaInline-authorLockup > a"],
                .published: ["time"],
                .text: [".postArticle-content"],
                .score: [".js-multirecommendCountButton"],
                .permalink: ["a:has(> time)"],
            ]),
    ]
}
