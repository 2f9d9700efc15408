extension KnownPlatforms {
    /// XenForo: threads of version 2 with its skins (`MessageCard` has cards, of which the first stands outside the list), comments under media and
    /// resources, threads of version 1, and threads that are shown under an article elsewhere.
    static let xenForo: [CommentPattern] = [
        CommentPattern(
            platform: "xenforo", items: "article.js-post, div.js-post", requires: ".message-body, .message-content, .messageNotice",
            isForum: true,
            fields: [
                .author: [
                    ".message-name a.username", ".message-name .username", "a.MessageCard__user-info__name", ".message-name",
                    ".message-attribution-user .username", ".attribution .username",
                ],
                .role: [".message-userBanner strong", ".message-userBanner", ".message-userTitle", ".MessageCard__user-title"],
                .published: [
                    ".message-attribution-main time", ".MessageCard__date-created time", ".message-attribution time",
                    "time[itemprop=datePublished]",
                ],
                .edited: [".message-lastEdit time"],
                .text: [".message-userContent .message-body .bbWrapper", ".message-body .bbWrapper", ".message-body"],
                .score: [".contentVote-score", ".js-voteCount"],
                .permalink: [
                    ".message-attribution a:has(time)", "a.MessageCard__date-created", "a.MessageCard__post-position",
                    ".message-attribution-opposite a[href*=post]:not(.message-attribution-gadget)",
                ],
                .noise: [".bbCodeBlock-expandLink", ".js-selectToQuoteEnd"],
                .deleted: [".message--deleted", ".messageNotice--deleted"],
                .hidden: [".message.is-ignored"],
                .pending: [".messageNotice--moderated"],
            ]),
        CommentPattern(
            platform: "xenforo",
            items: ".message--simple.js-comment, .message--simple.js-profilePost, .message-responseRow .comment.js-comment",
            fields: [
                .author: [".message-attribution-user .username", ".comment-user", ".comment-contentWrapper .username"],
                .role: [".message-userBanner strong", ".message-userBanner"],
                .published: [".message-attribution-main time", ".comment-actionBar time", "time.u-dt"],
                .text: [".message-body .bbWrapper", ".message-body", ".comment-body .bbWrapper", ".comment-body"],
                .permalink: ["a:has(> time.u-dt)"],
                .deleted: [".messageNotice--deleted"],
                .pending: [".messageNotice--moderated"],
            ]),
        CommentPattern(
            platform: "xenforo", items: "li.message[data-author]", requires: ".messageInfo", isForum: true,
            fields: [
                .author: [".userText a.username", ".messageUserInfo .username", ".authorEnd .username", ".poster .username"],
                .role: [".userBanner strong", ".userBanner", ".userText .userTitle"],
                .published: [".messageMeta .DateTime", ".datePermalink .DateTime", ".messageDetails .DateTime"],
                .edited: [".editDate .DateTime"],
                .text: ["blockquote.messageText", ".messageText"],
                .permalink: [".messageMeta a.datePermalink", "a.datePermalink", "a.hashPermalink"],
                .noise: [".quoteExpand", ".messageTextEndMarker", ".editDate"],
                .deleted: ["li.message.deleted"],
                .hidden: ["li.message.ignored"],
                .pending: ["li.message.moderated"],
            ]),
        CommentPattern(
            platform: "xenforo", items: "li.xenforo-comment, .xenforo-comments article.article-comment:not(li.xenforo-comment article)",
            fields: [
                .author: [".article-comment-author a", ".article-comment-author", ".username"],
                .published: ["time"],
                .text: [".bbWrapper", ".article-comment-body", ".message-body", ".message"],
                .permalink: ["a:has(> time)"],
            ]),
    ]
}
