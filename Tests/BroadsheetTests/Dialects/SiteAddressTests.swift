import Broadsheet
import Foundation
import Testing

/// Exports that do not say where their site is, read with its address and without.
@Suite struct SiteAddressTests {
    private func read(_ text: String, _ format: FormatID, from address: String?) throws -> Article {
        let source = Source(text: text, url: address.flatMap { URL(string: $0) })
        let items = Array(try FormatRegistry.standard.open(source, as: format))
        return try #require(items.first).get().article
    }

    @Test func ghostIsResolvedAgainstTheSite() throws {
        let text = try DialectFixtures.text("ghost.json")
        let known = try read(text, "ghost", from: "https://kitchen.example.org/blog/")
        #expect(known.canonicalURL?.absoluteString == "https://kitchen.example.org/blog/ghost-oven/")
        #expect(known.leadImage?.source.href == "https://kitchen.example.org/blog/content/images/f.png")
        let unknown = try read(text, "ghost", from: nil)
        #expect(unknown.canonicalURL == nil)
        #expect(unknown.leadImage?.source.href == "/content/images/f.png")
        #expect(!"\(known)\(unknown)".contains("__GHOST_URL__"))
    }

    @Test func bloggerHasPathsOfItsOwn() throws {
        let text = """
            <feed xmlns='http://www.w3.org/2005/Atom' xmlns:blogger='http://schemas.google.com/blogger/2018'>
            <id>tag:blogger.com,1999:blog-1</id><title>Quay</title>
            <entry><id>tag:blogger.com,1999:blog-1.post-2</id><blogger:type>POST</blogger:type><blogger:status>LIVE</blogger:status>
            <author><name>Nan</name><uri></uri><blogger:type>BLOGGER</blogger:type></author><title>Low water</title>
            <content type='html'>&lt;p&gt;Mud.&lt;/p&gt;</content><published>2024-05-06T07:08:09Z</published>
            <blogger:filename>/2024/05/low-water.html</blogger:filename><link/><enclosure/><blogger:trashed/></entry>
            <entry><id>tag:blogger.com,1999:blog-1.post-4</id><blogger:parent>tag:blogger.com,1999:blog-1.post-2</blogger:parent>
            <blogger:inReplyTo>tag:blogger.com,1999:blog-1.post-3</blogger:inReplyTo><blogger:type>COMMENT</blogger:type>
            <blogger:status>LIVE</blogger:status><author><name>Oli</name><uri></uri><blogger:type>ANONYMOUS</blogger:type></author>
            <content type='html'>Same here.</content><published>2024-05-06T09:00:00Z</published><blogger:trashed/></entry>
            <entry><id>tag:blogger.com,1999:blog-1.post-3</id><blogger:parent>tag:blogger.com,1999:blog-1.post-2</blogger:parent>
            <blogger:inReplyTo/><blogger:type>COMMENT</blogger:type><blogger:status>LIVE</blogger:status>
            <author><name>Pia</name></author><content type='html'>Knee deep.</content><published>2024-05-06T08:00:00Z</published>
            <blogger:trashed/></entry>
            </feed>
            """
        let known = try read(text, "blogger", from: "https://quay.example.org/")
        #expect(known.canonicalURL?.absoluteString == "https://quay.example.org/2024/05/low-water.html")
        let unknown = try read(text, "blogger", from: nil)
        #expect(unknown.canonicalURL == nil)
        let comments = try #require(unknown.discussion?.comments)
        #expect(comments.map { $0.author?.name } == ["Oli", "Pia"])
        #expect(comments.map(\.parentID) == ["tag:blogger.com,1999:blog-1.post-3", nil])
    }
}
