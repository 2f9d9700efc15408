import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Answers of the Stack Exchange API: questions with their answers and comments, or answers or comments alone.
///
/// Names and titles come in HTML, with entities; times are seconds since 1970. A comment belongs to the question or to one answer.
/// Source: the documentation of the API 2.3, and answers of it.
struct StackExchangeDialect: JSONDialect {
    let info = FormatInfo(
        id: "stack-exchange", name: "Stack Exchange", summary: "Questions with answers and comments, from the API.",
        fileExtensions: ["json"])

    let layout = JSONLayout.members(of: "items")

    func confidence(for outline: JSONOutline) -> Confidence {
        let isItem = { (prefix: String) in
            outline.has(prefix + "question_id", prefix + "creation_date") || outline.has(prefix + "comment_id", prefix + "post_id")
        }
        if isItem("items.") { return .certain }
        return isItem("") ? .likely : .none
    }

    func continues(_ group: [JSONNode], with record: JSONNode) -> Bool {
        // Answers and comments that come alone belong together when they are on one question or one post.
        guard record["title"] == nil, group[0]["title"] == nil else { return false }
        let key = record["comment_id"] == nil ? "question_id" : "post_id"
        return record[key] != nil && record[key]?.numberText == group[0][key]?.numberText
    }

    func article(from records: JSONRecords, _ context: inout ImportContext) throws(ImportError) -> Article {
        let first = records.first
        let isQuestion = first["title"] != nil
        let id = first.identifier(first["comment_id"] == nil ? "question_id" : "post_id", &context)
        guard isQuestion || id != nil else { throw records.error("This is no question, answer or comment.") }
        let question = isQuestion ? first : nil
        let asker = question?["owner"]?["user_id"]?.numberText
        let accepted = question?.identifier("accepted_answer_id", &context)
        var thread = ThreadAssembler(articleIDs: id.map { [$0] } ?? [], limits: context.limits)
        if let question { try add(question.list("comments", &context), on: .none, to: &thread, asker, &context) }
        for answer in question?.list("answers", &context) ?? (first["comment_id"] == nil ? records.all : []) {
            try context.spend(1)
            var comment = self.comment(answer, "answer_id", by: asker, &context)
            comment.kind = .answer
            if answer.flag("is_accepted", &context) || accepted == comment.id { comment.marks = [.accepted] }
            let place = thread.add(comment)
            try add(answer.list("comments", &context), on: .inside(place), to: &thread, asker, &context)
        }
        if question == nil, first["comment_id"] != nil { try add(records.all, on: .none, to: &thread, asker, &context) }
        let page = question?.url("link", &context)
        let declared = question?.integer("answer_count", &context)
        let answers = question?["answers"]?.elements.count ?? 0
        if let declared, declared > answers {
            context.reportMissingComments("The question has \(declared) answers; \(answers) are in the source.")
        }
        return Article(
            id: page == nil ? id.map { "stack-exchange:" + $0 } : nil, title: question?.line("title", as: .html, &context),
            authors: [person(question?["owner"], &context)].compactMap(\.self), published: question?.date("creation_date", &context),
            modified: question?.date("last_edit_date", &context), canonicalURL: page, tags: question?.strings("tags", &context) ?? [],
            licence: question?.string("content_license", &context), kind: .forum, body: question.map { body($0, &context) } ?? [],
            discussion: Discussion(
                comments: thread.finish(&context), platform: "stackexchange", status: question?["closed_date"] == nil ? nil : .closed))
    }

    private func add(
        _ nodes: [JSONNode], on parent: ParentReference, to thread: inout ThreadAssembler, _ asker: String?, _ context: inout ImportContext
    ) throws(ImportError) {
        for node in nodes {
            try context.spend(1)
            thread.add(comment(node, "comment_id", by: asker, &context), answering: parent)
        }
    }

    private func comment(_ node: JSONNode, _ key: String, by asker: String?, _ context: inout ImportContext) -> Comment {
        let owner = node["owner"]
        return Comment(
            id: node.identifier(key, &context) ?? "", author: person(owner, &context), published: node.date("creation_date", &context),
            edited: node.date("last_edit_date", &context), body: body(node, &context), permalink: node.link("link", &context),
            score: node.integer("score", &context),
            isByArticleAuthor: asker != nil && owner?["user_id"]?.numberText == asker)
    }

    private func person(_ owner: JSONNode?, _ context: inout ImportContext) -> Contributor? {
        let role = owner?["user_type"]?.string == "moderator" ? "moderator" : nil
        return Contributor(named: context.unescaped(owner?["display_name"]?.string), link: owner?["link"]?.string, role: role)
    }

    private func body(_ node: JSONNode, _ context: inout ImportContext) -> [Block] {
        let base = URL(string: node["link"]?.string ?? "")
        if node["body"] != nil { return node.blocks("body", as: .html, relativeTo: base, &context) }
        guard let text = node.string("body_markdown", &context) else { return [] }
        return context.blocks(context.unescaped(text) ?? text, as: .markdown, relativeTo: base)
    }
}
