/// Finds the heading that a writer gave a comment.
struct SubjectField {
    private(set) var nodes: [Int?]

    private static let headings: HTMLTagSet = [.h1, .h2, .h3, .h4, .h5, .h6]
    private static let longest = 200

    /// Linear in the nodes of the items.
    init(_ page: ItemPage, dates: DateField, bodies: BodyField, authors: AuthorField, _ fields: PatternFields.Matches) {
        nodes = [Int?](repeating: nil, count: page.items.count)
        if fields.has(.subject) {
            for item in 0..<page.items.count { nodes[item] = fields.node(.subject, of: item, page.items) }
            return
        }
        // A platform that is known says where its headings are, if it has any.
        guard !fields.has(.text), page.items.count > 1 else { return }
        var texts: Set<String> = []
        var found = 0
        for item in 0..<page.items.count {
            guard let body = bodies.nodes[item], let node = Self.heading(item, before: body, page, dates, authors) else { continue }
            nodes[item] = node
            texts.insert(TextKeys.words(page.text(node)))
            found += 1
        }
        // The subject of a thread, which every post repeats, is nobody's own heading.
        if found * 2 < page.items.count || texts.count * 10 < found * 7 { nodes = [Int?](repeating: nil, count: page.items.count) }
    }

    /// The first heading of a comment in front of its text which is neither its author nor its date.
    private static func heading(_ item: Int, before body: Int, _ page: ItemPage, _ dates: DateField, _ authors: AuthorField) -> Int? {
        for range in page.items.ranges(of: item) {
            for node in range where node < body && headings.contains(page.tree.records[node].tag) {
                let heading = page.subtree(node)
                guard !heading.contains(body), (1...longest).contains(page.characters(node)) else { continue }
                if let author = authors.nodes[item], heading.contains(author) || page.subtree(author).contains(node) { continue }
                if let date = dates.nodes[item], heading.contains(date) { continue }
                return page.isTemplate(page.tree.squeezedBytes(of: node)) ? nil : node
            }
        }
        return nil
    }
}
