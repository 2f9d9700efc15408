internal import BroadsheetCore

/// Makes comments of the items of a thread.
struct CommentBuilder {
    private let page: TextPage
    private let isDayFirst: Bool
    private static let reach = 40

    init(_ page: TextPage, isDayFirst: Bool) {
        self.page = page
        self.isDayFirst = isDayFirst
    }

    /// The id of a comment by its number in the text, which has no ids.
    static func id(_ number: Int) -> String { "c\(number + 1)" }

    /// The comments. A parent is given only where the text proves it: indentation does, and so does a comment that says whom it answers, when one
    /// author of that name wrote before it, once.
    func comments(_ items: ArraySlice<ThreadItem>) -> [Comment] {
        let builder = BodyBuilder(page)
        var comments: [Comment] = []
        var byAuthor: [String: [String]] = [:]
        let indented = TextNesting.parents(items.map { indent(of: $0) })
        for (number, item) in items.enumerated() {
            var comment = Comment(
                id: Self.id(number), author: item.author.map { Contributor(name: $0) },
                published: item.date.map { $0.partialDate(dayFirst: isDayFirst) }, body: builder.paragraphs(item.body))
            if let parent = indented?[number] {
                comment.parentID = Self.id(parent)
                comment.parentEvidence = .indented
            } else if indented == nil, let name = item.replyTo ?? addressed(item), let ids = byAuthor[name.lowercased()], ids.count == 1 {
                comment.parentID = ids[0]
                comment.parentEvidence = .inferred
            }
            if let author = item.author { byAuthor[author.lowercased(), default: []].append(comment.id) }
            comments.append(comment)
        }
        return comments
    }

    private func indent(of item: ThreadItem) -> Int {
        let first = item.all.min() ?? 0
        return page.lines.indices.contains(first) ? page.lines[first].indent : 0
    }

    /// Whom a text that begins with “@Ann” addresses: the name up to a mark or the end of the line.
    private func addressed(_ item: ThreadItem) -> String? {
        guard let first = item.body.first, page.lines[first].traits.contains(.addresses) else { return nil }
        let name = page.lines[first].text.dropFirst().prefix { $0 != ":" && $0 != "," && $0 != "!" }
        return name.isEmpty || name.count > 40 ? nil : String(name)
    }

    /// How many comments the heading above says there are.
    func declaredCount(above candidate: ThreadCandidate) -> Int? {
        guard let span = candidate.span else { return nil }
        let above = (max(0, span.lowerBound - Self.reach)..<span.lowerBound).reversed()
        return above.first { page.lines[$0].kind == .header && !page.lines[$0].isSidebar && page.lines[$0].declared != nil }
            .flatMap { page.lines[$0].declared }
    }
}

/// Names the software that runs a discussion where its own words stand in the text.
enum TextPlatform {
    private static let signatures: [(name: String, phrases: Set<UInt64>)] = [
        (
            "wpdiscuz",
            hashes(
                """
                inline feedbacks; inline feedback; would love your thoughts, please comment.x; would love your thoughts, please comment.;
                newest most voted; oldest most voted
                """)
        ),
        ("disqus", hashes("join the discussion…; start the discussion…; sort by best; powered by disqus; comments powered by disqus")),
        (
            "blogger",
            hashes("subscribe to: post comments (atom); kommentar veröffentlichen; publicar un comentario; enregistrer un commentaire")
        ),
        (
            "wordpress",
            hashes(
                "this site uses akismet to reduce spam. learn how your comment data is processed.; this site uses akismet to reduce spam.")
        ),
    ]
    private static let reach = 40

    private static func hashes(_ phrases: String) -> Set<UInt64> { Set(PhraseList.split(phrases).map { TextHash.of($0) }) }

    /// The platform that the lines around the comments name.
    static func name(_ page: TextPage, near candidate: ThreadCandidate) -> String? {
        guard let span = candidate.span else { return nil }
        let around = max(0, span.lowerBound - reach)..<min(page.lines.count, span.upperBound + reach)
        for (name, phrases) in signatures where around.contains(where: { phrases.contains(page.lines[$0].folded) }) { return name }
        return nil
    }
}
