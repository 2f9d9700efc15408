extension ExternalSystem {
    /// Programs that sites run themselves, on a machine of their own.
    static let selfHosted: [ExternalSystem] = [
        ExternalSystem(
            name: "coral",
            marks: [
                .label("coral_thread"), .label("coral-thread"), .label("coral_talk_stream"), .label("coral-talk-stream"),
                .label("coral-embed"), .code("createStreamEmbed"), .code("Coral.Talk.render"),
            ],
            identifiers: [
                Identifier("storyId", .variable("storyID"), .variable("asset_id"), .attribute("data-storyid"), .attribute("data-story-id")),
                Identifier(
                    "storyUrl", .variable("storyURL"), .variable("asset_url"), .attribute("data-storyurl"), .attribute("data-story-url")),
                Identifier("rootUrl", .variable("rootURL"), .attribute("data-rooturl")),
            ]),
        ExternalSystem(
            name: "commento", marks: [.source("commento.js"), .companion("commento")],
            identifiers: [Identifier("pageId", .attribute("data-page-id")), Identifier("host", .before("/js/commento.js"))]),
        ExternalSystem(
            name: "comentario", marks: [.element("comentario-comments"), .source("comentario.js")],
            identifiers: [Identifier("pageId", .attribute("page-id")), Identifier("host", .before("/comentario.js"))]),
        ExternalSystem(
            name: "remark42", marks: [.label("remark42"), .code("remark_config")],
            identifiers: [
                Identifier("host", .variable("host")), Identifier("siteId", .variable("site_id")), Identifier("url", .variable("url")),
            ]),
        ExternalSystem(
            name: "isso", marks: [.label("isso-thread"), .attribute("data-isso")],
            identifiers: [
                Identifier("host", .attribute("data-isso")),
                Identifier("id", .attribute("data-isso-id"), .attribute("data-title")),
            ]),
        ExternalSystem(
            name: "cusdis", marks: [.label("cusdis_thread")],
            identifiers: [
                Identifier("host", .attribute("data-host")), Identifier("appId", .attribute("data-app-id")),
                Identifier("pageId", .attribute("data-page-id")), Identifier("url", .attribute("data-page-url")),
            ]),
        ExternalSystem(
            name: "discourse", marks: [.label("discourse-comments"), .code("DiscourseEmbed")],
            identifiers: [
                Identifier("host", .variable("discourseUrl")), Identifier("topicId", .variable("topicId")),
                Identifier("url", .variable("discourseEmbedUrl")),
            ],
            link: "{host}/t/{topicId}"),
        ExternalSystem(
            name: "vanilla", marks: [.label("vanilla-comments"), .code("vanilla_forum_url")],
            identifiers: [
                Identifier("host", .variable("vanilla_forum_url")), Identifier("identifier", .variable("vanilla_identifier")),
                Identifier("discussionId", .variable("vanilla_discussion_id")), Identifier("url", .variable("vanilla_url")),
            ]),
        ExternalSystem(
            name: "waline", marks: [.code("Waline.init"), .code("waline.init"), .companion("waline")],
            identifiers: [Identifier("host", .variable("serverURL")), Identifier("path", .variable("path"))]),
        ExternalSystem(
            name: "twikoo", marks: [.code("twikoo.init"), .companion("tcomment")],
            identifiers: [Identifier("envId", .variable("envId")), Identifier("path", .variable("path"))]),
        ExternalSystem(
            name: "artalk", marks: [.code("Artalk.init"), .code("new Artalk"), .companion("artalk")],
            identifiers: [
                Identifier("host", .variable("server")), Identifier("site", .variable("site")), Identifier("pageKey", .variable("pageKey")),
            ]),
        ExternalSystem(
            name: "valine", marks: [.code("new Valine")],
            identifiers: [Identifier("appId", .variable("appId")), Identifier("path", .variable("path"))]),
        ExternalSystem(
            name: "talkyard", marks: [.label("talkyard-comments"), .code("talkyardServerUrl")],
            identifiers: [
                Identifier("host", .variable("talkyardServerUrl")), Identifier("discussionId", .attribute("data-discussion-id")),
            ]),
        ExternalSystem(
            name: "schnack", marks: [.attribute("data-schnack-slug")],
            identifiers: [
                Identifier("slug", .attribute("data-schnack-slug")), Identifier("target", .attribute("data-schnack-target")),
            ]),
    ]

    /// Programs that keep comments among the issues and discussions of a repository.
    static let repositories: [ExternalSystem] = [
        ExternalSystem(
            name: "giscus", marks: [.element("giscus-widget"), .source("giscus.app/client"), .companion("giscus")],
            identifiers: [
                Identifier("repository", .attribute("data-repo"), .attribute("repo")),
                Identifier("mapping", .attribute("data-mapping"), .attribute("mapping")),
                Identifier("term", .attribute("data-term"), .attribute("term")),
            ],
            link: "https://github.com/{repository}/discussions"),
        ExternalSystem(
            name: "utterances", marks: [.source("utteranc.es/client")],
            identifiers: [
                Identifier("repository", .attribute("repo")), Identifier("term", .attribute("issue-term")),
                Identifier("number", .attribute("issue-number")),
            ],
            link: "https://github.com/{repository}/issues"),
        ExternalSystem(
            name: "gitalk", marks: [.label("gitalk-container"), .code("new Gitalk")],
            identifiers: [
                Identifier("owner", .variable("owner")), Identifier("repository", .variable("repo")), Identifier("id", .variable("id")),
            ],
            link: "https://github.com/{owner}/{repository}/issues"),
        ExternalSystem(
            name: "gitment", marks: [.code("new Gitment")],
            identifiers: [
                Identifier("owner", .variable("owner")), Identifier("repository", .variable("repo")), Identifier("id", .variable("id")),
            ],
            link: "https://github.com/{owner}/{repository}/issues"),
    ]

    /// Services of one country.
    static let regional: [ExternalSystem] = [
        ExternalSystem(
            name: "vk", marks: [.code("VK.Widgets.Comments")], identifiers: [Identifier("apiId", .variable("apiId"))]),
        ExternalSystem(
            name: "livere", marks: [.source("livere.com/js/embed"), .code("livere.com/js/embed"), .companion("lv-container")],
            identifiers: [Identifier("uid", .attribute("data-uid")), Identifier("reference", .variable("refer"))]),
        ExternalSystem(
            name: "cackle", marks: [.code("cackle_widget")],
            identifiers: [Identifier("siteId", .variable("id")), Identifier("channel", .variable("channel"))]),
        ExternalSystem(
            name: "hypercomments", marks: [.label("hypercomments_widget")], identifiers: [Identifier("widgetId", .variable("widget_id"))]),
        ExternalSystem(
            name: "changyan", marks: [.code("changyan.sohu.com/upload"), .source("changyan.sohu.com/upload"), .companion("SOHUCS")],
            identifiers: [Identifier("appId", .variable("appid")), Identifier("sourceId", .attribute("sid"))]),
    ]
}
