import BroadsheetCore

/// Discussions of GitHub from its GraphQL API, one (`data.repository.discussion`) or a page of them (`discussions.nodes`). Comments have one level of
/// replies. This is where giscus keeps the comments of a site.
struct GitHubDiscussionsDialect: JSONDialect {
    let info = FormatInfo(
        id: "github-discussions", name: "GitHub discussions", summary: "Discussions with comments and replies, from GraphQL.",
        fileExtensions: ["json"])

    func confidence(for outline: JSONOutline) -> Confidence {
        if outline.hasAny("data.repository.discussion", "data.repository.discussions", "repository.discussion", "data.node.comments.nodes")
        {
            return .certain
        }
        return outline.has("title", "comments.nodes") ? .likely : .none
    }

    func groups(in value: JSONNode) -> [[JSONNode]] {
        let data = value["data"] ?? value
        let holder = data["repository"] ?? data["node"] ?? data
        if let list = holder["discussions"] { return (list["nodes"]?.elements ?? []).map { [$0] } }
        return [[holder["discussion"] ?? holder]]
    }

    func article(from records: JSONRecords, _ context: inout ImportContext) throws(ImportError) -> Article {
        let discussion = records.first
        guard discussion["title"] != nil || discussion["comments"] != nil else { throw records.error("This is no discussion.") }
        let opener = GitHubFields.login(discussion)
        var thread = ThreadAssembler(limits: context.limits)
        var declared = 0
        var hasMore = false
        let answer = discussion["answer"]?["id"]?.string
        var descent = JSONDescent(discussion["comments"]?.list("nodes", &context) ?? [])
        note(discussion["comments"], &declared, &hasMore)
        while let (node, parent) = descent.next() {
            try context.spend(1)
            var comment = GitHubFields.comment(node, by: opener, &context)
            if answer != nil, node["id"]?.string == answer, comment.marks.isEmpty { comment.marks = [.accepted] }
            let place = thread.add(comment, answering: parent.map { .inside($0) } ?? .none)
            guard let replies = node["replies"] else { continue }
            note(replies, &declared, &hasMore)
            descent.enter(replies.list("nodes", &context), of: place)
        }
        if hasMore { context.reportMissingComments("The answer is one page of several; further comments are on the next.") }
        let page = discussion.url("url", &context)
        let published = discussion.date("createdAt", &context)
        return Article(
            title: discussion.line("title", &context), authors: [GitHubFields.person(discussion, &context)].compactMap(\.self),
            published: published, modified: discussion.date("lastEditedAt", &context)?.unless(published), canonicalURL: page,
            site: Site(name: "GitHub", link: Link("https://github.com/")), section: discussion["category"]?.string("name", &context),
            tags: (discussion["labels"]?.list("nodes", &context) ?? []).compactMap { $0["name"]?.string }, kind: .forum,
            body: GitHubFields.body(discussion, on: page, &context),
            discussion: Discussion(
                comments: thread.finish(&context), declaredCount: declared > 0 ? declared : nil, platform: "github",
                status: discussion["locked"]?.bool.map { $0 ? .closed : .open }))
    }

    private func note(_ connection: JSONNode?, _ declared: inout Int, _ hasMore: inout Bool) {
        declared += connection?["totalCount"]?.numberText.flatMap { Int($0) }.map { max(0, min($0, 1 << 40)) } ?? 0
        if connection?["pageInfo"]?["hasNextPage"]?.bool == true { hasMore = true }
    }
}
