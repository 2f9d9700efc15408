import Broadsheet

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A made-up format in JSON: a post, and what guests wrote under it, each naming what it answers.
struct GuestbookDialect: JSONDialect {
    let info = FormatInfo(id: "guestbook", name: "Guestbook", fileExtensions: ["json"])

    func confidence(for outline: JSONOutline) -> Confidence { outline.has("post.headline", "guests.said") ? .certain : .none }

    func article(from records: JSONRecords, _ context: inout ImportContext) throws(ImportError) -> Article {
        guard let post = records.first.object("post", &context) else { throw records.error("There is no post here.") }
        let page = post.url("address", &context)
        var thread = ThreadAssembler(limits: context.limits)
        for guest in records.first.list("guests", &context) {
            let author = guest.string("name", &context).map { Contributor(name: $0) }
            let comment = Comment(
                id: guest.identifier("id", &context) ?? "", author: author, published: guest.date("on", &context),
                body: guest.blocks("said", as: .html, relativeTo: page, &context))
            thread.add(comment, answering: guest.identifier("to", &context).map { .id($0) } ?? .none)
        }
        return Article(
            title: post.line("headline", &context), canonicalURL: page,
            body: post.blocks("text", as: .markdown, relativeTo: page, &context),
            discussion: Discussion(comments: thread.finish(&context)))
    }
}
