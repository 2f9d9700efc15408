extension KnownPlatforms {
    /// Simple Machines Forum 2: the element around `post_wrapper` has an id since 2.1, and none before.
    static let simpleMachines: [CommentPattern] = [
        CommentPattern(
            platform: "smf", items: "div:has(> .post_wrapper > .poster)", isForum: true,
            fields: [
                .author: [".poster h4 a[href*=profile]", ".poster h4 a[title]", ".poster h4"],
                .role: [".poster .membergroup", ".poster .postgroup"],
                .published: [".postinfo a.smalltext", ".keyinfo .smalltext:not(.modified)"],
                .edited: [".modified:not(:empty)"],
                .text: [".post .inner", ".inner"],
                .score: [".like_count a", ".like_count"],
                .permalink: [".postinfo a.smalltext", ".keyinfo h5 a", ".subject_title a"],
                .hidden: ["[id$=_ignored_prompt]"],
                .pending: ["div.approvebg", ".post > .noticebox"],
            ])
    ]

    /// MyBB: divisions since version 1.8, tables before.
    static let myBB: [CommentPattern] = [
        CommentPattern(
            platform: "mybb", items: "div.post[id^=post_], table[id^=post_]", requires: ".post_body", isForum: true,
            fields: [
                .author: [
                    ".author_information .largetext a", ".author_information .largetext", ".post_author .largetext a",
                    ".post_author .largetext",
                ],
                .role: [".author_information .smalltext", ".post_author .smalltext"],
                .published: [".post_date", ".tcat .smalltext"],
                .edited: [".edited_post"],
                .text: [".post_body"],
                .permalink: [".post_head .float_right a", ".tcat a[href*=pid]"],
                .deleted: [".deleted_post"],
                .pending: [".unapproved_post"],
            ])
    ]

    /// FluxBB with PunBB up to 1.2, and PunBB from 1.3 on.
    static let fluxBB: [CommentPattern] = [
        CommentPattern(
            platform: "fluxbb", items: "div.blockpost:not(#postpreview)", requires: ".postmsg", isForum: true,
            fields: [
                .author: [".postleft dt a", ".postleft dt strong", ".postleft dt"],
                .role: [".postleft .usertitle"],
                .published: ["h2 a"],
                .edited: [".postedit"],
                .text: [".postmsg"],
                .noise: [".postedit"],
                .permalink: ["h2 a"],
            ]),
        CommentPattern(
            platform: "punbb", items: "div.post:has(> .posthead)", requires: ".entry-content", isForum: true,
            fields: [
                .author: [".post-byline a", ".post-byline strong", ".author-ident .username"],
                .role: [".author-ident .usertitle"],
                .published: [".post-link a", "a.permalink"],
                .edited: [".lastedit"],
                .text: [".entry-content"],
                .noise: [".lastedit", ".sig-content"],
                .permalink: [".post-link a", "a.permalink"],
            ]),
    ]

    /// Vanilla Forums, and what was built on it.
    static let vanilla: [CommentPattern] = [
        CommentPattern(
            platform: "vanilla", items: "li.ItemComment, div.ItemDiscussion", requires: ".Message", isForum: true,
            fields: [
                .author: [".Author a.Username", ".Author .Username", "a.Username"],
                .role: [".AuthorInfo .Rank", ".AuthorInfo .Title", ".AuthorInfo .Roles"],
                .published: [".DateCreated time", ".Meta time"],
                .edited: [".DateUpdated"],
                .text: [".Message"],
                .permalink: [".DateCreated a.Permalink", "a.Permalink"],
            ])
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
