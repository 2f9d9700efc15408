import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Issues and pull requests of GitHub: a list of them from the REST API, one with its comments as `{"issue": …, "comments": […]}` or as
/// `[issue, [comments]]`, what `gh issue view --json …` prints, or comments alone. Comments are flat: nothing says what answers what.
struct GitHubIssuesDialect: JSONDialect {
    let info = FormatInfo(
        id: "github-issues", name: "GitHub issues", summary: "Issues and pull requests with their comments.", fileExtensions: ["json"])

    func confidence(for outline: JSONOutline) -> Confidence {
        if outline.has("repository_url", "number", "title") || outline.has("issue.number", "comments") { return .certain }
        if outline.has("issue_url", "author_association") { return .certain }
        return outline.has("number", "title", "body") && outline.hasAny("comments.authorAssociation", "author.login", "user.login")
            ? .certain : .none
    }

    func groups(in value: JSONNode) -> [[JSONNode]] {
        guard value.kind == .array else { return [[value]] }
        let elements = value.elements
        if elements.count == 2, elements[1].kind == .array { return [[elements[0]] + elements[1].elements] }
        return elements.grouped { $0["issue_url"]?.string ?? $0["url"]?.string ?? $0["number"]?.numberText ?? "" }
    }

    func continues(_ group: [JSONNode], with record: JSONNode) -> Bool {
        guard let issue = record["issue_url"]?.string else { return false }
        return issue == group[0]["url"]?.string || issue == group[0]["issue_url"]?.string
    }

    func article(from records: JSONRecords, _ context: inout ImportContext) throws(ImportError) -> Article {
        let issue = records.first["issue"] ?? (records.first["title"] == nil ? nil : records.first)
        let held = records.first["comments"].map { $0.kind == .array ? $0.elements : [] } ?? []
        let comments = held + records.all.dropFirst(issue == nil ? 0 : 1)
        guard issue != nil || !comments.isEmpty, issue != nil || records.first["body"] != nil else {
            throw records.error("This is neither an issue nor a comment on one.")
        }
        let opener = issue.flatMap(GitHubFields.login)
        var thread = ThreadAssembler(limits: context.limits)
        for node in comments {
            try context.spend(1)
            thread.add(GitHubFields.comment(node, by: opener, &context))
        }
        let address = issue.flatMap { ($0["html_url"] ?? $0["url"])?.string } ?? comments.first?["html_url"]?.string
        let page = address.flatMap { URL(string: String($0.prefix { $0 != "#" })) }
        let published = issue.flatMap { GitHubFields.date($0, "created", &context) }
        let declared = issue?["comments"]?.numberText.flatMap { Int($0) }
        if let declared, declared > thread.count {
            context.reportMissingComments("The issue has \(declared) comments; \(thread.count) are in the source.")
        }
        return Article(
            title: issue?.line("title", &context), authors: [issue.flatMap { GitHubFields.person($0, &context) }].compactMap(\.self),
            published: published, modified: issue.flatMap { GitHubFields.date($0, "updated", &context) }?.unless(published),
            canonicalURL: page, site: Site(name: "GitHub", link: Link("https://github.com/")),
            tags: (issue?.list("labels", &context) ?? []).compactMap { $0.string ?? $0["name"]?.string }, kind: .forum,
            body: issue.map { GitHubFields.body($0, on: page, &context) } ?? [],
            discussion: Discussion(
                comments: thread.finish(&context), declaredCount: declared, platform: "github",
                status: issue?["locked"]?.bool.map { $0 ? .closed : .open }))
    }
}
