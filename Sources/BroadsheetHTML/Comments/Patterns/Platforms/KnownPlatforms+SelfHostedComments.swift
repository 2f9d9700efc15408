extension KnownPlatforms {
    /// Programs for the comments of sites that have none of their own: run on a machine of the site, kept in its files, or in the issues and discussions
    /// of its repository.
    static let selfHostedComments: [CommentPattern] = [
        CommentPattern(
            platform: "isso",
            items: ".isso-comment",
            fields: [
                .author: [".isso-author", ".isso-comment-header > .author"],
                .role: [".isso-page-author-suffix"],
                .published: [".isso-permalink time", ".isso-comment-header time", "time"],
                .text: [".isso-text", ".text-wrapper > .text"],
                .score: [".isso-votes", ".isso-comment-footer > .votes"],
                .permalink: ["a.isso-permalink", "a.permalink"],
                .articleAuthor: [".isso-comment.isso-is-page-author"],
            ]),
        CommentPattern(
            platform: "remark42",
            items: "article.comment[id^='remark42__comment-']",
            fields: [
                .author: [".comment__username"],
                .published: [".comment__time"],
                .text: [".comment__text"],
                .score: [".comment__score-value"],
                .permalink: ["a.comment__time"],
                .parentLink: ["a.comment__link-to-parent"],
            ]),
        CommentPattern(
            platform: "commento",
            items: ".commento-card",
            fields: [
                .author: [".commento-name"],
                .role: [".commento-moderator-badge"],
                .published: [".commento-timeago"],
                // The answers stand in an element of the same class.
                .text: [".commento-body:not(:has(.commento-card))"],
                .score: [".commento-score"],
                .pending: [".commento-card.commento-dark-card"],
            ]),
        CommentPattern(
            platform: "comentario",
            items: ".comentario-card",
            fields: [
                .author: [".comentario-name"],
                .role: [".comentario-badge"],
                .published: [".comentario-subtitle time", ".comentario-subtitle"],
                .text: [".comentario-card-body"],
                .score: [".comentario-score"],
                .permalink: ["a.comentario-subtitle", "a.comentario-subtitle-link"],
                .pending: [".comentario-moderation-notice"],
            ]),
        CommentPattern(
            platform: "cusdis",
            items: ".cusdis-padding:has(.cusdis-comment-nickname)",
            fields: [
                .author: [".cusdis-comment-nickname"],
                .role: [".cusdis-mod"],
                .published: [".cusdis-comment-date"],
                .text: [".cusdis-comment-content"],
            ]),
        CommentPattern(
            platform: "staticman",
            items: "article.js-comment[itemprop='comment'], .js-comments > article.comment",
            fields: [
                .author: [".comment__author"],
                .published: [".comment__date time", ".comment__date"],
                .text: ["[itemprop='text']"],
                .permalink: [".comment__date a"],
            ]),
        CommentPattern(
            platform: "giscus",
            items: ".gsc-comment, .gsc-reply",
            fields: [
                .author: [".gsc-comment-author > a:first-child", ".gsc-reply-author > a:first-child"],
                .role: [".gsc-comment-author .capitalize", ".gsc-reply-author .capitalize"],
                .published: [".gsc-comment-author time", ".gsc-reply-author time"],
                .edited: [".gsc-comment-edited", ".gsc-reply-edited"],
                .text: [".gsc-comment-content", ".gsc-reply-content"],
                .score: [".gsc-upvote-button .gsc-social-reaction-summary-item-count"],
                .permalink: [".gsc-comment-author a:has(> time)", ".gsc-reply-author a:has(> time)"],
                .reactions: [".gsc-direct-reaction-button:has(.gsc-social-reaction-summary-item-count)"],
                .deleted: [".gsc-comment-content:not(.minimized) > em.color-text-secondary", ".gsc-reply-content.not-shown"],
                .hidden: [".gsc-comment-content.minimized"],
            ]),
        CommentPattern(
            platform: "utterances",
            items: "article.timeline-comment:has(.markdown-body)",
            fields: [
                .author: [".comment-meta > a.text-link:first-child"],
                .role: [".author-association-badge"],
                .published: [".comment-meta > a[href*='#issuecomment']", ".comment-meta > a:last-child"],
                .text: [".markdown-body"],
                .permalink: [".comment-meta > a[href*='#issuecomment']"],
            ]),
    ]
}
