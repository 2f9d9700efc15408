extension KnownPlatforms {
    /// Invision Community 5 (`ipsEntry`) and 4 (`cPost`, `ipsComment`): topics, then the comments under other things; and IP.Board 3.
    static let invision: [CommentPattern] = [
        CommentPattern(
            platform: "invision", items: "article.cPost[id^=elComment_], article.ipsEntry--post[id^=elComment_]", isForum: true,
            fields: invisionFields),
        CommentPattern(
            platform: "invision", items: "article[id^=elComment_]:not(.cPost):not(.ipsEntry--post)", fields: invisionFields),
        CommentPattern(
            platform: "invision", items: "div.post_block[id^=post_id_]", isForum: true,
            fields: [
                .author: [".author.vcard a", ".post_username a", ".author.vcard", ".post_username", ".author_info .guest"],
                .role: [".member_title", ".group_title"],
                .published: ["abbr.published", ".posted_info"],
                .edited: ["p.edit"],
                .text: [".post.entry-content", ".entry-content"],
                .score: [".rep_bar .reputation"],
                .permalink: [".post_id a"],
                .hidden: [".post_block.moderated"],
            ]),
    ]

    private static let invisionFields: [CommentPattern.Field: [String]] = [
        .author: [
            ".cAuthorPane_author a", ".ipsEntry__username a", ".cAuthorPane_author", ".ipsEntry__username", ".ipsComment_author a",
            ".ipsComment_author",
        ],
        .role: [".cAuthorPane_info [data-role=group]", ".ipsEntry__group"],
        .published: [
            ".ipsComment_meta time", ".ipsEntry__date time", ".cAuthorPane_content time", ".ipsPhotoPanel__secondary time", "time",
        ],
        .edited: ["[data-excludequote] time", "[data-excludequote]"],
        .text: ["[data-role=commentContent]"],
        .score: ["[data-role=reactCount]", ".ipsReact_reactCountOnly"],
        .permalink: [
            ".cAuthorPane_content a:has(time)", ".ipsComment_meta a:has(time)", ".ipsEntry__date a",
            ".ipsPhotoPanel__secondary a:has(time)", ".ipsComment_meta a[href*=findComment]",
        ],
        .reactions: [".ipsReact_reactCount:has(img)"],
        .noise: ["[data-excludequote]"],
        .hidden: [".ipsModerated", ".ipsEntry--moderated"],
    ]
}
