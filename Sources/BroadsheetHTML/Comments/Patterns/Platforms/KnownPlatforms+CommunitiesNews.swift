extension KnownPlatforms {
    /// Reddit: the old pages, which nest; those of 2018, which are flat and say the level in words and in padding; and those of 2023, whose elements carry
    /// the names of all fields as attributes.
    static let reddit: [CommentPattern] = [
        CommentPattern(
            platform: "reddit", items: "div.thing.comment[data-fullname]",
            fields: [
                .author: ["a.author", ".tagline .author"],
                .published: [".tagline time:not(.edited-timestamp)", ".tagline time"],
                .edited: [".tagline time.edited-timestamp"],
                .text: [".usertext-body .md", ".usertext-body"],
                .score: [".score.unvoted"],
                .permalink: ["a[data-event-action=permalink]"],
                .parentLink: ["a[data-event-action=parent]"],
                .deleted: ["div.thing.comment.deleted"],
                .hidden: ["div.thing.comment.collapsed"],
                .articleAuthor: ["a.author.submitter"],
            ]),
        CommentPattern(
            platform: "reddit", items: "div[id^=t1_]:has(> .Comment)",
            fields: [
                .author: [".Comment a[href*='/user/']"],
                .published: ["a[id^='CommentTopMeta--Created--']"],
                .edited: ["a[id^='CommentTopMeta--Created--'] + span + span"],
                .text: ["[data-test-id=comment]"],
                .score: ["div:has(> a[id^='CommentTopMeta--Created--']) > span"],
                .permalink: ["a[id^='CommentTopMeta--Created--']"],
            ]),
        CommentPattern(
            platform: "reddit", items: "shreddit-comment[thingid]",
            fields: [
                .author: ["[slot=commentMeta] a[href*='/user/']"],
                .published: ["[slot=commentMeta] time", "time"],
                .text: ["[slot=comment]"],
                .score: ["shreddit-comment-action-row[score]"],
                .permalink: ["[slot=commentMeta] a[href*='/comment/']"],
                .deleted: ["shreddit-comment[is-comment-deleted=true]"],
                .hidden: ["shreddit-comment[collapsed]"],
                .articleAuthor: ["[slot=commentMeta] shreddit-comment-author-modifier-icon[op]"],
            ]),
    ]

    /// Hacker News: rows of a table, each with a picture as wide as its depth.
    static let hackerNews: [CommentPattern] = [
        CommentPattern(
            platform: "hackernews", items: "tr.athing.comtr",
            fields: [
                .author: ["a.hnuser"],
                .published: [".age"],
                .text: [".commtext"],
                .permalink: [".age a"],
                .deleted: [".comment:not(:has(.commtext))"],
            ])
    ]

    /// Lobsters and its sisters. A comment stands beside the list of its answers.
    static let lobsters: [CommentPattern] = [
        CommentPattern(
            platform: "lobsters", items: ".comments_subtree > .comment[data-shortid]",
            fields: [
                .author: [".byline a.u-author", ".byline a[href^='/~']:not(:has(img))", ".byline a[href^='/u/']:not(:has(img))"],
                .role: [".byline .hat"],
                .published: [".byline time", ".byline span[title]"],
                .text: [".comment_text"],
                .score: [".voters .score", ".voters a.upvoter"],
                .permalink: [".byline a[href*='/c/']", ".byline a[href*='#c_']"],
                .deleted: [".comment_text .na"],
                .articleAuthor: [".byline .user_is_author"],
            ])
    ]

    /// Lemmy, with the interface it brings along.
    static let lemmy: [CommentPattern] = [
        CommentPattern(
            platform: "lemmy", items: ".comment:has(> .comment-node[id^=comment-])",
            fields: [
                .author: ["a.person-listing", ".person-listing"],
                .role: [".badge[aria-label]:not(.text-info)"],
                .published: [".moment-time"],
                .text: [".comment-content .md-div", ".comment-content", ".md-div"],
                .score: ["[aria-label].fw-bold", "[aria-label].font-weight-bold"],
                .permalink: ["a[href*='/comment/']"],
                .articleAuthor: [".badge[aria-label].text-info"],
            ])
    ]

    /// Slashdot and what runs the same program.
    static let slashdot: [CommentPattern] = [
        CommentPattern(
            platform: "slashdot", items: "li.comment[id^=tree_]", requires: ".commentBody",
            fields: [
                .author: [".by a", ".by"],
                .published: [".otherdetails:not(:empty)"],
                .text: ["[id^=comment_body_]", ".commentBody"],
                .score: [".title .score"],
                .permalink: ["a[id^=comment_link_]"],
                .parentLink: [".commentSub a[onclick*=selectParent]"],
                .hidden: ["li.comment.hidden"],
            ])
    ]
}
