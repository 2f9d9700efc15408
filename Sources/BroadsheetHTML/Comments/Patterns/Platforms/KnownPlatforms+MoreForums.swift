extension KnownPlatforms {
    /// Forums inside WordPress. A post of bbPress is a header with a body beside it; the body may hold the answers.
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

    /// WoltLab Burning Board from version 4 on, and the comments of WoltLab Suite.
    static let woltLab: [CommentPattern] = [
        CommentPattern(
            platform: "woltlab", items: "li[id^=post]:has(> .wbbPost), .wbbPost:not(li[id^=post] > .wbbPost)", requires: ".messageText",
            excludes: "#messageQuickReply", isForum: true,
            fields: [
                .author: [".messageAuthor a.username", ".messageAuthor .username", ".messageSidebar .username"],
                .role: [".messageAuthor .userTitleBadge", ".messageSidebar .userTitle"],
                .published: [".messagePublicationTime time", ".messageHeader time.datetime", ".messageHeader time"],
                .edited: [".wbbPostEditNote time", ".wbbPostEditNote"],
                .text: [".messageText"],
                .permalink: ["a.messagePublicationTime", ".messageHeader a.permalink", ".messageCounter a"],
                .deleted: [".messageDeleted"],
                .pending: [".messageDisabled"],
            ]),
        CommentPattern(
            platform: "woltlab", items: "li.comment.jsComment, li.commentResponse.jsCommentResponse",
            fields: [
                .author: [".containerHeadline a.userLink", ".containerHeadline [itemprop=name]", ".comment__author .username"],
                .published: [".containerHeadline time", ".comment__date time", "time"],
                .text: [".htmlContent.userMessage", ".userMessage"],
                .permalink: [".comment__permalink"],
                .pending: [".commentContent .jsIconDisabled"],
            ]),
    ]

    /// UBB.threads 7: a table for each post, with the name and the number of the post that it answers.
    static let ubbThreads: [CommentPattern] = [
        CommentPattern(
            platform: "ubbthreads", items: "table:has(> tr > td.post-content), table:has(> tbody > tr > td.post-content)", isForum: true,
            fields: [
                .author: ["td.author-content .author-name a", "td.author-content a[href*=user]", "td.author-content .author-name"],
                .role: ["td.author-content .author-title"],
                .published: [".subjecttable span:has(> .date)", ".subjecttable .date"],
                .edited: [".post-content .edited-wording"],
                .text: ["td.post-content .post_inner > [id^=body]", "td.post-content .post_inner"],
                .permalink: [".subjecttable a[id^=number]"],
                .parentLink: [".subjecttable .small a[href*='#Post']"],
            ])
    ]
}
