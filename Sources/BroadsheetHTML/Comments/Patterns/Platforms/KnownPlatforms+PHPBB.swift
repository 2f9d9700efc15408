extension KnownPlatforms {
    /// phpBB 3 (prosilver and what derives from it; subsilver2, with a table for each post) and phpBB 2 (subSilver: two rows of a table for each post, of
    /// which the first holds all that matters).
    static let phpBB: [CommentPattern] = [
        CommentPattern(
            platform: "phpbb", items: "div.post[id^=p]:not([id^=post])", requires: ".postprofile, p.author", excludes: "#topicreview",
            isForum: true,
            fields: [
                .author: [
                    ".postprofile :is(.username, .username-coloured)", "p.author :is(.username, .username-coloured)",
                    ".postprofile dt a:not(:has(img))", "p.author strong",
                ],
                .role: [".postprofile .profile-rank", ".postprofile dt + dd:not([class]):not(:has(strong))"],
                .published: ["p.author time", "p.author"],
                .edited: [".notice:not(.post_deleted_msg)"],
                .text: [".postbody .content", ".content"],
                .permalink: ["p.author a[href*='#p']", "h3 a[href^='#p']"],
                .noise: [".codebox > p", ".codebox > dt"],
                .deleted: ["div.post.deleted"],
                .hidden: ["div.post:not(.deleted) .postbody > .ignore"],
                .pending: [".post-notice.unapproved"],
            ]),
        CommentPattern(
            platform: "phpbb", items: "table.tablebg:has(b.postauthor)", requires: ".postbody", isForum: true,
            fields: [
                .author: [".postauthor"],
                .role: ["td > table td.postdetails:not(:has(*))"],
                .published: ["td.gensmall div:has(> a[href*='viewtopic'])"],
                .edited: ["div.postbody ~ span.gensmall"],
                .text: ["div.postbody"],
                .permalink: ["td.gensmall a[href*='viewtopic'][href*='#p']"],
            ]),
        CommentPattern(
            platform: "phpbb", items: "tr:has(> td > span.name > a[name])", requires: ".postbody", isForum: true,
            fields: [
                .author: ["span.name b", "span.name"],
                .published: ["a[href*='viewtopic'] + .postdetails", "td td .postdetails"],
                .edited: ["td:has(> .postbody) > .gensmall:not(:empty)"],
                .text: ["td:has(> .postbody)"],
                .permalink: ["td td a[href*='viewtopic']"],
                .noise: [".postbody ~ .gensmall"],
            ]),
    ]
}
