extension KnownPlatforms {
    /// Programs that run whole sites and bring comments along, or have extensions for them.
    static let contentSystems: [CommentPattern] = drupal + spip + joomla + typo3AndNeos

    /// Drupal 6, 7, 8 and later. Answers stand in an indented element behind what they answer; newer themes also link to it.
    private static let drupal = [
        CommentPattern(
            platform: "drupal",
            items: """
                article[data-comment-user-id], .comment[data-comment-user-id], .comment[about*='/comment/'], \
                [typeof~='sioct:Comment'][about*='/comment/'], .comment:has(.field-name-comment-body), \
                article.comment[id^='comment-']:has(.field--name-comment-body), \
                .comment.clear-block:has(.content), .comment.comment-published:has(> .content), .comment.comment-unpublished:has(> .content), \
                #comments div.comment:has(> .submitted):has(> .content)
                """,
            excludes: ".block-comment, .comment-form",
            fields: [
                .author: [
                    ".comment__author", ".comment__submitted .username", ".submitted .username", ".comment-submitted .username",
                    ".author .username", ".commenter-name .username", ".commenter-name", ".username", ".submitted a[href*='/user']",
                    ".comment-submitted", ".submitted",
                ],
                .published: [
                    "[property~='schema:dateCreated']", "[property~='dc:created']", ".comment__time time", ".comment__time",
                    ".comment__submitted time", ".submitted time", ".comment-time", ".comment-date", ".comment__submitted",
                    ".comment-submitted", ".submitted", "footer time",
                ],
                .subject: [".comment__content > h3", ".content:has(> .field) > h3", ".comment-text:has(> .field) > h3"],
                .text: [
                    ".field--name-comment-body.field", ".field--name-comment-body", ".field-name-comment-body", ".field-comment-body",
                    ".comment__content > .field", ".comment-content", ".content",
                ],
                .permalink: [
                    ".comment__permalink a", ".comment-permalink a", ".submitted a.permalink", "h3 a.permalink", "h4 a.permalink",
                    "footer > a[href*='#comment-']", "h3 a[href*='#comment-']",
                    "a.permalink:not(.parent a, .comment__parent a, .visually-hidden a)",
                ],
                .parentLink: [
                    ".parent a[href*='#comment-']", ".comment__parent a[href*='#comment-']", "p.visually-hidden a[href*='#comment-']",
                    "[rel~='sioc:reply_of'][resource*='/comment/']",
                ],
                .pending: [
                    ".comment.comment-unpublished", ".comment.unpublished", ".comment.is-unpublished", ".comment.comment--unpublished",
                ],
                .articleAuthor: [".by-node-author", ".comment-by-node-author", ".comment-by-author"],
            ])
    ]

    /// SPIP: its own forum under an article, and the extension for comments.
    private static let spip = [
        CommentPattern(
            platform: "spip",
            items: "li.forum-fil, li.comment-li",
            excludes: ".liste.forum, .menu",
            fields: [
                .author: [
                    ".reviewer .fn", ".reviewer", ".forum-chapo .auteur", ".forum-auteur", ".forum-top .auteur", ".forum-chapo .vcard",
                    ".comment-author",
                ],
                .published: [
                    ".comment-meta time", ".comment-meta abbr", ".forum-chapo abbr", ".forum-chapo time", ".forum-date",
                    ".forum-top time", ".forum-top .forum-nav", "time",
                ],
                .text: [
                    ".comment-texte", ".comment-content", ".forum-message:not(:has(abbr, time, .forum-date, .auteur))", ".forum-texte",
                ],
                .permalink: ["a.permalink", "a.permalien", ".forum-chapo a[href*='#forum']", "a[rel~='bookmark']"],
            ])
    ]

    /// Extensions for Joomla.
    private static let joomla = [
        CommentPattern(
            platform: "jcomments",
            items: "[id^='comment-item-']",
            excludes: ".jcomments-latest, [class*='jcomments-latest']",
            fields: [
                .author: [".comment-author", "a.author-homepage", "[itemprop='creator']"],
                .published: [".comment-date", "time", "small"],
                .text: [".comment-body", "[id^='comment-body-']"],
                .score: [".comments-vote span.vote-good", ".comments-vote span.vote-poor", ".comments-vote span.vote-none"],
                .permalink: ["a.comment-anchor"],
            ]),
        CommentPattern(
            platform: "komento",
            items: "li.kmt-item",
            fields: [
                .author: [".kmt-author"],
                .role: [".kmt-rank"],
                .published: [".kmt-time time", ".kmt-time"],
                .text: [".kmt-text", ".commentText"],
                .score: [".kmt-like-counter"],
                .permalink: ["a.kmt-timepermalink", "a.kmt-permalink"],
                .parentLink: [".kmt-item[parentid]", ".kmt-inreplyto a"],
                .pending: [".kmt-item.kmt-unpublished"],
                .articleAuthor: [".kmt-item.kmt-comment-item-author"],
            ]),
    ]

    /// Extensions for TYPO3 and Neos.
    private static let typo3AndNeos = [
        CommentPattern(
            platform: "typo3",
            items: "article.postcomment",
            fields: [
                .author: [".postcomment__author"],
                .published: [".postcomment__time time", ".postcomment__time"],
                .text: [".postcomment__comment"],
            ]),
        CommentPattern(
            platform: "neos",
            items: "ol.commentlist > li.comment:has(> p.metadata):has(> p.content)",
            fields: [.author: ["p.metadata strong"], .published: ["p.metadata"], .text: ["p.content"]]),
    ]
}
