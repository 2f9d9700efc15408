extension ExternalSystem {
    /// The services that are known. Where a page has several, those first whose element stands on the page.
    static let all: [ExternalSystem] = services + selfHosted + repositories + regional

    /// Services that run on their maker's machines.
    private static let services: [ExternalSystem] = [
        ExternalSystem(
            name: "disqus",
            marks: [.label("disqus_thread"), .source(".disqus.com/embed.js"), .shared(".disqus.com/embed.js")],
            identifiers: [
                Identifier(
                    "shortname", .variable("disqus_shortname"), .variable("disqusShortname"), .before(".disqus.com/embed.js"),
                    .attribute("data-disqus-shortname")),
                Identifier(
                    "identifier", ofPage: true, .variable("page.identifier"), .variable("disqus_identifier"), .variable("disqusIdentifier"),
                    .attribute("data-disqus-identifier")),
                Identifier(
                    "url", ofPage: true, .variable("page.url"), .variable("disqus_url"), .variable("disqusUrl"),
                    .attribute("data-disqus-url")),
            ]),
        ExternalSystem(
            name: "facebook", marks: [.label("fb-comments"), .element("fb:comments")],
            identifiers: [Identifier("href", .attribute("data-href"), .attribute("href"))]),
        ExternalSystem(
            name: "openweb",
            marks: [
                .attribute("data-spotim-module", "conversation"), .attribute("data-spotim-app", "conversation"),
                .attribute("data-spot-im-module", "conversation"), .label("spot-im-frame-inpage"), .shared("launcher.spot.im/spot/"),
            ],
            identifiers: [
                Identifier("postId", ofPage: true, .attribute("data-post-id"), .variable("data-post-id")),
                Identifier("url", ofPage: true, .attribute("data-post-url"), .variable("data-post-url")),
                Identifier("spotId", .behind("launcher.spot.im/spot/"), .attribute("data-spot-id")),
            ]),
        ExternalSystem(
            name: "viafoura",
            marks: [
                .element("vf-conversations"), .element("vf-comments"), .attribute("data-widget", "commenting"), .meta("vf:container_id"),
            ],
            identifiers: [
                Identifier(
                    "containerId", .attribute("vf-container-id"), .attribute("data-vf-container-id"), .meta("vf:container_id"))
            ]),
        ExternalSystem(
            name: "hyvor",
            marks: [
                .element("hyvor-talk-comments"), .label("hyvor-talk-view"), .source("talk.hyvor.com/embed/embed.js"),
                .code("HYVOR_TALK_WEBSITE"),
            ],
            identifiers: [
                Identifier("websiteId", .attribute("website-id"), .variable("HYVOR_TALK_WEBSITE")),
                Identifier("pageId", .attribute("page-id")),
                Identifier("url", .attribute("page-url")),
            ]),
        ExternalSystem(
            name: "livefyre",
            marks: [
                .label("livefyre-comments"), .label("livefyre-content"), .label("livefyre_comments"),
                .attribute("data-livefyre-collectionmeta"), .code("fyre.conv.load"), .code("Livefyre.require"),
            ],
            identifiers: [
                Identifier("siteId", .variable("siteId"), .attribute("data-site-id")),
                Identifier("articleId", .variable("articleId"), .attribute("data-article-id")),
            ]),
        ExternalSystem(
            name: "intensedebate",
            marks: [.label("idc-container"), .source("intensedebate.com/js/genericCommentWrapper"), .code("idcomments_acct")],
            identifiers: [
                Identifier("account", .variable("idcomments_acct")), Identifier("postId", .variable("idcomments_post_id")),
                Identifier("url", .variable("idcomments_post_url")),
            ]),
        ExternalSystem(
            name: "muut", marks: [.source("cdn.muut.com"), .label("muut-comments")],
            identifiers: [Identifier("forum", .behind("muut.com/i/"))]),
        ExternalSystem(
            name: "squarespace", marks: [.label("squarespace-comments")],
            identifiers: [Identifier("itemId", .idBehind("comments-"))]),
        ExternalSystem(
            name: "vuukle",
            marks: [.label("vuukle-comments"), .label("vuukle-emote"), .code("VUUKLE_CONFIG"), .code("create_vuukle_platform")],
            identifiers: [
                Identifier("apiKey", .variable("apiKey")), Identifier("articleId", .variable("articleId"), .idBehind("vuukle-comments-")),
            ]),
        ExternalSystem(
            name: "graphcomment", marks: [.label("graphcomment"), .source("graphcomment.com/js/"), .code("graphcomment.com/js/")],
            identifiers: [
                Identifier("graphcommentId", .variable("graphcommentId"), .variable("gc_params.graphcomment_id")),
                Identifier("uid", .variable("uid")),
            ]),
        ExternalSystem(
            name: "fastcomments",
            marks: [.label("fastcomments-widget"), .source("fastcomments.com/js/embed"), .code("FastCommentsUI(")],
            identifiers: [Identifier("tenantId", .variable("tenantId")), Identifier("urlId", .variable("urlId"))]),
        ExternalSystem(
            name: "insticator", marks: [.label("type-commenting"), .label("insticator-commenting"), .label("insticator-comments")],
            identifiers: [Identifier("siteId", .attribute("data-site-id"), .behind("/files/instibid/"))]),
        ExternalSystem(
            name: "gigya", marks: [.code("comments.showCommentsUI"), .code("accounts.comments.showComments")],
            identifiers: [Identifier("categoryId", .variable("categoryID")), Identifier("streamId", .variable("streamID"))]),
        ExternalSystem(
            name: "ghost", marks: [.attribute("data-ghost-comments")],
            identifiers: [
                Identifier("postId", .attribute("data-post-id")), Identifier("site", .attribute("data-ghost-comments")),
            ]),
        ExternalSystem(
            name: "htmlcommentbox", marks: [.label("HCB_comment_box")]),
        ExternalSystem(
            name: "remarkbox", marks: [.label("remarkbox-div")],
            identifiers: [Identifier("ownerKey", .variable("rb_owner_key"))]),
        ExternalSystem(
            name: "telegram", marks: [.attribute("data-telegram-discussion"), .attribute("data-comments-app-website")],
            identifiers: [
                Identifier("discussion", .attribute("data-telegram-discussion")),
                Identifier("site", .attribute("data-comments-app-website")),
                Identifier("url", .attribute("data-page-url")),
            ]),
    ]
}
