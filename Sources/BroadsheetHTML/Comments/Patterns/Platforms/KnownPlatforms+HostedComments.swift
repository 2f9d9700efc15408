extension KnownPlatforms {
    /// Services that hang comments under other people's pages from machines of their own, as a browser leaves them when it saves the page.
    static let hostedComments: [CommentPattern] = [
        CommentPattern(
            platform: "disqus",
            items: "li.post[id^='post-']:has(> .post-content)",
            fields: [
                .author: [
                    "[data-role='username']", ".post-byline .author a", ".post-byline .author", ".post-byline .publisher-anchor-color",
                ],
                .role: [".post-byline .badge"],
                .published: ["a.time-ago", ".time-ago"],
                .text: ["[data-role='message']", ".post-message"],
                // Votes for and against, side by side.
                .score: ["[data-role='voting']"],
                .permalink: ["a.time-ago"],
                .parentLink: ["a.parent-link"],
            ]),
        CommentPattern(
            platform: "coral",
            items: ".coral-comment",
            excludes: ".coral-featuredComment, .coral-userPopover",
            fields: [
                .author: [".coral-comment-username"],
                .role: [".coral-comment-userTag", ".coral-comment-userBadge"],
                .published: ["time.coral-comment-timestamp"],
                .text: [".coral-comment-content"],
                .score: [".coral-comment-reactButton"],
                .deleted: [".coral-deletedTombstone", ".coral-rejectedtombstone"],
            ]),
        CommentPattern(
            platform: "openweb",
            items: """
                li.spcv_list-item, li[aria-label^='Comment']:has([data-spot-im-class='message-text']), \
                .spcv_message-container:not(li .spcv_message-container)
                """,
            requires: "[data-spot-im-class='message-text'], .spcv_message-entities",
            fields: [
                .author: [
                    "[data-spot-im-class='message-username']", ".spcv_username", "[class*='components-Username-index__button']",
                ],
                .role: ["[data-spot-im-class='user-badge']", ".spcv_labels"],
                .published: ["[data-spot-im-class='message-timestamp']", ".spcv_timestamp"],
                .text: ["[data-spot-im-class='message-text']", ".spcv_message-entities"],
                .score: [".spcv_likes-count"],
            ]),
        CommentPattern(
            platform: "viafoura",
            items: "article.vf3-comment",
            fields: [
                .author: [".vf-post-name-button__username"],
                .role: [".vf-user-badge"],
                .published: ["time.vf-post-details__time"],
                .text: [".vf-comment__content-editor", ".vf-content-text", ".vf3-comment-content"],
                .score: ["[data-testid='vf-conversations-like-button']"],
            ]),
        CommentPattern(
            platform: "facebook",
            items: "._3-8y._5nz1:has(.UFICommentActorName), .UFIComment",
            fields: [
                .author: [".UFICommentActorName"],
                .role: ["._5zmw"],
                .published: ["abbr[data-utime]", "abbr.livetimestamp", "abbr"],
                .text: ["._5mdd", ".UFICommentBody"],
                .score: [".UFICommentLikeButton"],
            ]),
        CommentPattern(
            platform: "livefyre",
            items: "article.fyre-comment-article",
            excludes: ".fyre-featured-content-wrapper",
            fields: [
                .author: [".fyre-comment-username"],
                .role: [".fyre-comment-author-tag", ".fyre-moderator"],
                .published: [".fyre-comment-date"],
                .text: [".fyre-comment"],
                .score: [".fyre-comment-like-count"],
                .hidden: [".fyre-comment-hidden"],
            ]),
        CommentPattern(
            platform: "intensedebate",
            items: ".idc-thread",
            fields: [
                .author: [".idc-i > a", ".idc-i > span", ".idc-i"],
                .published: [".IDCommentTime", ".idc-time"],
                .text: [".idc-c-t-inner", ".idc-c-t"],
                .score: [".idc-v-total"],
                .permalink: ["a.IDCommentTime", ".idc-time a"],
            ]),
        CommentPattern(
            platform: "linkedin",
            items: "section.comment:has(.comment__actor-name), section.comment:has(.comment__author)",
            fields: [
                .author: [".comment__actor-name", ".comment__author"],
                .published: [".comment__time", ".comment__duration-since"],
                .text: [".comment__message", ".comment__text"],
                .score: [".comment__likes-count", ".comment__reactions-count"],
            ]),
    ]
}
