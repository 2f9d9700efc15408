import BroadsheetCore
import Testing

@testable import BroadsheetHTML

@Suite struct ExternalFinderTests {
    private func external(_ body: String) -> ExternalDiscussion? {
        FactsFixture.facts(FactsFixture.page(comments: 0, after: body)).external
    }

    /// One page for each service, as its own manual has it.
    static let samples: [(html: String, system: String, identifiers: [String: String])] = [
        (
            """
            <div id="disqus_thread"></div><script>var disqus_config = function () { this.page.url = 'https://example.org/a'; \
            this.page.identifier = "a-7"; }; s.src = 'https://harbour.disqus.com/embed.js';</script>
            """, "disqus", ["shortname": "harbour", "identifier": "a-7", "url": "https://example.org/a"]
        ),
        (
            "<div id=disqus_thread></div><script>var disqus_shortname = 'harbour', disqus_identifier = '77 https://example.org/?p=77';</script>",
            "disqus", ["shortname": "harbour", "identifier": "77 https://example.org/?p=77"]
        ),
        (
            #"<div id=disqus_thread></div><script>var embedVars = {"disqusIdentifier":"77","disqusShortname":"harbour","disqusUrl":"https:\/\/example.org\/a"};</script>"#,
            "disqus", ["shortname": "harbour", "identifier": "77", "url": "https://example.org/a"]
        ),
        (
            "<div class='fb-comments' data-href='https://example.org/a' data-numposts=5></div>", "facebook",
            ["href": "https://example.org/a"]
        ),
        ("<fb:comments href='https://example.org/a'></fb:comments>", "facebook", ["href": "https://example.org/a"]),
        (
            "<div id=coral_thread></div><script>Coral.createStreamEmbed({ id: 'coral_thread', rootURL: 'https://coral.example.org', storyID: '9f', storyURL: 'https://example.org/a' });</script>",
            "coral", ["rootUrl": "https://coral.example.org", "storyId": "9f", "storyUrl": "https://example.org/a"]
        ),
        (
            "<div data-spotim-module=conversation data-post-id=p77></div><script src='https://launcher.spot.im/spot/sp_Ab1'></script>",
            "openweb",
            ["postId": "p77", "spotId": "sp_Ab1"]
        ),
        (
            "<script src='https://launcher.spot.im/spot/sp_Ab1' data-spotim-module=spotim-launcher data-post-id=p77></script>", "openweb",
            ["postId": "p77", "spotId": "sp_Ab1"]
        ),
        ("<vf-conversations vf-container-id=c77></vf-conversations>", "viafoura", ["containerId": "c77"]),
        ("<meta name='vf:container_id' content='c77'>", "viafoura", ["containerId": "c77"]),
        ("<hyvor-talk-comments website-id=12 page-id=a7></hyvor-talk-comments>", "hyvor", ["websiteId": "12", "pageId": "a7"]),
        ("<div id=hyvor-talk-view></div><script>var HYVOR_TALK_WEBSITE = 12;</script>", "hyvor", ["websiteId": "12"]),
        (
            "<script src='https://giscus.app/client.js' data-repo='ann/site' data-mapping=pathname data-term=a></script>", "giscus",
            ["repository": "ann/site", "mapping": "pathname", "term": "a"]
        ),
        (
            "<script src='https://utteranc.es/client.js' repo='ann/site' issue-term=pathname></script>", "utterances",
            ["repository": "ann/site", "term": "pathname"]
        ),
        (
            "<div id=commento data-page-id=/a></div><script defer src='https://talk.example.org/js/commento.js'></script>", "commento",
            ["pageId": "/a", "host": "talk.example.org"]
        ),
        (
            "<script defer src='https://talk.example.org/comentario.js'></script><comentario-comments></comentario-comments>", "comentario",
            ["host": "talk.example.org"]
        ),
        (
            "<div id=remark42></div><script>var remark_config = { host: 'https://r.example.org', site_id: 'harbour' };</script>",
            "remark42",
            ["host": "https://r.example.org", "siteId": "harbour"]
        ),
        (
            "<script data-isso='//isso.example.org/' src='//isso.example.org/js/embed.min.js'></script><section id=isso-thread data-isso-id='/a'></section>",
            "isso", ["host": "//isso.example.org/", "id": "/a"]
        ),
        (
            "<div id=cusdis_thread data-host='https://cusdis.example.org' data-app-id=11 data-page-id=a7></div>", "cusdis",
            ["host": "https://cusdis.example.org", "appId": "11", "pageId": "a7"]
        ),
        (
            "<div id=livefyre-comments></div><script>fyre.conv.load({}, [{ el: 'livefyre-comments', siteId: '300', articleId: 'a7' }]);</script>",
            "livefyre", ["siteId": "300", "articleId": "a7"]
        ),
        (
            "<script>var idcomments_acct = 'f00'; var idcomments_post_id = '77';</script><script src='https://www.intensedebate.com/js/genericCommentWrapperV2.js'></script>",
            "intensedebate", ["account": "f00", "postId": "77"]
        ),
        ("<a class=muut-comments href='https://muut.com/i/harbour/comments'>Talk</a>", "muut", ["forum": "harbour"]),
        ("<div class=squarespace-comments id=comments-5e50aa></div>", "squarespace", ["itemId": "5e50aa"]),
        (
            "<div id=discourse-comments></div><script>DiscourseEmbed = { discourseUrl: 'https://forum.example.org/', topicId: 77 };</script>",
            "discourse",
            ["host": "https://forum.example.org/", "topicId": "77"]
        ),
        (
            "<div id=vuukle-comments></div><script>var VUUKLE_CONFIG = { apiKey: 'k-1', articleId: 'a7' };</script>", "vuukle",
            ["apiKey": "k-1", "articleId": "a7"]
        ),
        (
            "<div id=graphcomment></div><script>window.gc_params = { graphcomment_id: 'harbour' }; var __semio__params = { graphcommentId: 'harbour', uid: 'a7' };</script>",
            "graphcomment", ["graphcommentId": "harbour", "uid": "a7"]
        ),
        (
            "<div id=fastcomments-widget></div><script>FastCommentsUI(document.body, { tenantId: 'demo', urlId: 'a7' });</script>",
            "fastcomments",
            ["tenantId": "demo", "urlId": "a7"]
        ),
        (
            "<div id=waline></div><script>Waline.init({ el: '#waline', serverURL: 'https://w.example.org', path: '/a' });</script>",
            "waline", ["host": "https://w.example.org", "path": "/a"]
        ),
        ("<div id=tcomment></div><script>twikoo.init({ envId: 'env-1', el: '#tcomment' })</script>", "twikoo", ["envId": "env-1"]),
        (
            "<div id=gitalk-container></div><script>new Gitalk({ repo: 'site', owner: 'ann', id: '/a' })</script>", "gitalk",
            ["repository": "site", "owner": "ann", "id": "/a"]
        ),
        (
            "<script>Artalk.init({ el: '#c', pageKey: '/a', server: 'https://t.example.org', site: 'Harbour' })</script>", "artalk",
            ["host": "https://t.example.org", "site": "Harbour", "pageKey": "/a"]
        ),
        ("<div class='insticator-unit type-commenting'></div>", "insticator", [:]),
        (
            "<div id=vanilla-comments></div><script>var vanilla_forum_url = 'https://f.example.org/'; var vanilla_identifier = 'a7';</script>",
            "vanilla",
            ["host": "https://f.example.org/", "identifier": "a7"]
        ),
        (
            "<script>gigya.comments.showCommentsUI({ categoryID: 'news', streamID: 'a7' });</script>", "gigya",
            ["categoryId": "news", "streamId": "a7"]
        ),
        (
            "<script src=c.js data-ghost-comments='https://example.org/' data-post-id=5f></script>", "ghost",
            ["postId": "5f", "site": "https://example.org/"]
        ),
        ("<div id=HCB_comment_box></div>", "htmlcommentbox", [:]),
        ("<div id=remarkbox-div></div><script>var rb_owner_key = 'k1';</script>", "remarkbox", ["ownerKey": "k1"]),
        (
            "<script src='https://telegram.example.org/widget.js' data-telegram-discussion='harbour/7'></script>", "telegram",
            ["discussion": "harbour/7"]
        ),
        ("<script>new Valine({ el: '#v', appId: 'x1' })</script>", "valine", ["appId": "x1"]),
        (
            "<div class=talkyard-comments data-discussion-id=a7></div><script>talkyardServerUrl='https://ty.example.org';</script>",
            "talkyard", ["discussionId": "a7", "host": "https://ty.example.org"]
        ),
        ("<script src=client.js data-schnack-slug=a7 data-schnack-target=.c></script>", "schnack", ["slug": "a7", "target": ".c"]),
        (
            "<script>new Gitment({ id: '/a', owner: 'ann', repo: 'site' })</script>", "gitment",
            ["id": "/a", "owner": "ann", "repository": "site"]
        ),
        ("<script>VK.init({ apiId: 77 }); VK.Widgets.Comments('vk', {});</script>", "vk", ["apiId": "77"]),
        (
            "<div id=lv-container data-id=city data-uid=u7></div><script>j.src = 'https://cdn-city.livere.com/js/embed.dist.js';</script>",
            "livere", ["uid": "u7"]
        ),
        (
            "<script>cackle_widget.push({ widget: 'Comment', id: 77, channel: 'a7' });</script>", "cackle",
            ["siteId": "77", "channel": "a7"]
        ),
        (
            "<div id=hypercomments_widget></div><script>_hcwp.push({ widget: 'Stream', widget_id: 77 });</script>", "hypercomments",
            ["widgetId": "77"]
        ),
        (
            "<div id=SOHUCS sid=a7></div><script>var appid = 'x1'; load('https://changyan.sohu.com/upload/changyan.js');</script>",
            "changyan", ["appId": "x1", "sourceId": "a7"]
        ),
    ]

    @Test(arguments: samples.indices) func servicesAreFoundWithTheirNames(index: Int) {
        let sample = Self.samples[index]
        let found = external(sample.html)
        #expect(found?.system == sample.system, "\(sample.html)")
        #expect(found?.identifiers == sample.identifiers, "\(sample.html)")
    }

    @Test func everyServiceOfTheTableHasASample() {
        #expect(Set(Self.samples.map(\.system)) == Set(ExternalSystem.all.map(\.name)))
    }

    @Test func theLinkIsWhereTheCommentsAre() {
        #expect(
            external("<script src='https://giscus.app/client.js' data-repo='ann/site'></script>")?.link?.href
                == "https://github.com/ann/site/discussions")
        #expect(
            external("<script>DiscourseEmbed = { discourseUrl: 'https://forum.example.org/', topicId: 77 };</script>")?.link?.href
                == "https://forum.example.org/t/77")
        #expect(external("<div class=fb-comments></div>")?.link == nil)
    }

    @Test(arguments: [
        "<p>We use disqus_thread and fb-comments, and Coral.createStreamEmbed too.</p>", "<pre>&lt;div id=\"disqus_thread\"&gt;</pre>",
        "<script async src='//harbour.disqus.com/count.js'></script><script>var disqus_shortname = 'harbour';</script>",
        "<span class=fb-comments-count data-href=/a></span>", "<a href='https://harbour.disqus.com/embed.js'>file</a>",
        "<div class='no-disqus_thread'></div>", "<script type='application/json'>{\"code\": \"remark_config\"}</script>",
        "<script type='text/template'><div id=disqus_thread></div></script>",
        "<div data-spotim-module=recirculation data-spot-id=sp_1></div>",
        "<script>var vendors = ['disqus', 'facebook', 'livefyre', 'giscus', 'spot.im'];</script>",
        "<script>load('//harbour.disqus.com/embed.js')</script>", "<div id=commento></div>", "<div class=artalk></div>",
    ])
    func whatIsOnlyMentionedIsNone(html: String) {
        #expect(external(html) == nil, "\(html)")
    }

    @Test func anElementIsMoreThanAScript() {
        let found = external(
            "<script>Waline.init({ serverURL: 'https://w.example.org' })</script><div class=fb-comments data-href=/a></div>")
        #expect(found?.system == "facebook")
    }

    @Test func aTopicThatOnlyAScriptFillsIsSaidToBeThere() {
        let head =
            "<meta name=generator content='Discourse 3.1.0'><link rel=canonical href='https://forum.example.org/t/paint-for-hulls/7123'>"
        let facts = FactsFixture.facts("<html><head>\(head)</head><body></body></html>")
        #expect(
            facts.external
                == ExternalDiscussion(
                    system: "discourse", identifiers: ["topicId": "7123"], link: Link("https://forum.example.org/t/paint-for-hulls/7123")))
        #expect(facts.platform == "discourse")
    }

    @Test func valuesAreReadOutOfCode() {
        func value(_ name: String, _ code: String) -> String? {
            Array(code.utf8).withUnsafeBufferPointer { ScriptValues.value(of: name, in: $0) }
        }
        #expect(value("id", "var a_id = 'x'; var id = 'y';") == "y")
        #expect(value("id", #"{"id":"a\/b"}"#) == "a/b")
        #expect(value("id", #"'{\"id\":\"x\"}'"#) == "x")
        #expect(value("id", "id == 'x'; id: 7,") == "7")
        #expect(value("id", "id = {{ page.id }}; id = '{{ page.id }}'; id = '';") == nil)
        #expect(value("id", "id = location.href") == nil)
        #expect(value("id", "id = 'never ends") == nil)
        #expect(value("id", "id") == nil)
        #expect(value("data-post-id", #"s.setAttribute("data-post-id", "p7")"#) == "p7")
    }

    @Test func wordsAreFoundWhereverTheyStand() {
        let scanner = WordScanner(["needle", "needles", "pin in hay", "xy"])
        func hits(_ text: String) -> [Int] {
            var hits: [WordScanner.Hit] = []
            Array(text.utf8).withUnsafeBufferPointer { scanner.find(in: $0, &hits) }
            return hits.map(\.start)
        }
        #expect(hits("") == [])
        #expect(hits("needl") == [])
        #expect(hits("needle") == [0])
        #expect(hits("aneedleneedle") == [1, 7])
        #expect(hits("needles") == [0, 0])
        #expect(hits("xy pin in hay") == [3])
        // Long texts are read in four parts, and a word can lie across two.
        for offset in 0..<9 {
            let text =
                String(repeating: "hay ", count: 5000) + String(repeating: "-", count: offset) + String(repeating: "needle ", count: 3000)
            #expect(hits(text).count == 3000)
        }
    }
}
