extension KnownPlatforms {
    /// vBulletin 3 (tables, or the divisions of skins that left them), 4 (a list with `postbit` classes), 5 and 6 (`b-post`).
    static let vBulletin: [CommentPattern] = [
        CommentPattern(
            platform: "vbulletin", items: "[id^=edit] > [id^=post], table[id^=post], [id^=edit]:not(:has(> [id^=post]))",
            requires: "[id^=post_message_]", isForum: true,
            fields: [
                .author: ["a.bigusername", ".bigusername", "[id^=postmenu_]:not([id$=_menu])"],
                .role: ["[id^=postmenu_]:not([id$=_menu]) + .smallfont"],
                .published: [".thead .normal:not([style*=float])", ".thead"],
                .edited: ["div.smallfont:has(> hr) > em"],
                .text: ["[id^=post_message_]"],
                .permalink: ["a[id^=postcount]"],
            ]),
        CommentPattern(
            platform: "vbulletin",
            items: "li[id^=post_]:is(.postbit, .postbitlegacy, .postcontainer, .postbitdeleted, .postbitignored)",
            isForum: true,
            fields: [
                .author: [".userinfo a.username", ".userinfo .username", ".username"],
                .role: [".userinfo .usertitle", ".usertitle"],
                .published: [".postdate .date", ".postdate"],
                .edited: [".lastedited"],
                .text: ["[id^=post_message_] .postcontent", ".postcontent:not(.lastedited)"],
                .permalink: ["a.postcounter"],
                .deleted: ["li.postbitdeleted"],
                .hidden: ["li.postbitignored"],
            ]),
        CommentPattern(
            platform: "vbulletin", items: "li.b-post.js-post", isForum: true,
            fields: [
                .author: [".author a", ".author [itemprop=name]", ".author"],
                .role: [".usertitle"],
                .published: ["time[itemprop=dateCreated]", ".b-post__timestamp time", ".post-date time"],
                .edited: [".b-post__edit-note", ".post-edited-by"],
                .text: [".js-post__content-text"],
                .score: [".votecount"],
                .permalink: ["a.b-post__count", "a.js-show-post-link"],
                .deleted: ["li.b-post--deleted"],
            ]),
    ]
}
