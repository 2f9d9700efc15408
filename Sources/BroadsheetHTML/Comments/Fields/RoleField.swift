/// Finds what a site calls some of its commenters: “Moderator”, “Author”, a badge beside the name.
struct RoleField {
    private let page: ItemPage
    private let dates: DateField
    private let bodies: BodyField
    private let authors: AuthorField

    private static let separators: Set<Character> = ["·", "•", "|", ",", "-", "–", " ", "(", ")", "[", "]"]

    init(_ page: ItemPage, dates: DateField, bodies: BodyField, authors: AuthorField) {
        self.page = page
        self.dates = dates
        self.bodies = bodies
        self.authors = authors
    }

    /// The role that a node of a comment shows by its class, or what stands right behind the name in few comments. Linear in the item's nodes.
    func role(of item: Int) -> String? {
        let body = bodies.nodes[item].map(page.subtree)
        for range in page.items.ranges(of: item) {
            for node in range where page.signals.traits[node].contains(.role) {
                if body?.contains(node) ?? false || page.tree.end(of: node) - node > 8 { continue }
                if let role = role(at: node, of: item) { return role }
            }
        }
        return badge(of: item)
    }

    private func role(at node: Int, of item: Int) -> String? {
        guard (3...40).contains(page.characters(node)), let text = short(page.text(node)) else { return nil }
        if text.utf8.contains(where: { $0 &- 0x30 < 10 }) || text == authors.names[item] || page.isControl(text.utf8) { return nil }
        return text
    }

    /// A site gives badges to few: what more comments have is the template's.
    private static let mostShare = 0.4
    private static let longestBadge = 30
    private static let badgeTags: HTMLTagSet = [.span, .em, .i, .small, .strong, .b, .div, .sup, .other]

    /// An element between the name and the date that hardly any other comment has.
    private func badge(of item: Int) -> String? {
        guard page.items.count >= 3, let name = authors.nodes[item], let date = dates.nodes[item], name < date else { return nil }
        let first = page.items.spans[item].lowerBound
        var element = name
        while let parent = page.tree.parent(of: element), parent > first, !page.subtree(parent).contains(date),
            page.characters(parent) == page.characters(element)
        {
            element = parent
        }
        guard let header = page.tree.parent(of: element), header > first, page.subtree(header).contains(date) else { return nil }
        let next = page.tree.children(of: header).first { $0 >= page.tree.end(of: element) && page.tree.tag(of: $0) != .text }
        guard let next, next < date, !page.subtree(next).contains(date), Self.badgeTags.contains(page.tree.tag(of: next)),
            page.characters(next) <= Self.longestBadge, let slot = page.slots.slot(of: next),
            page.slots.slots[slot].hasClass || page.tree.tag(of: next) == .other
        else { return nil }
        let isRare = Double(page.slots.slots[slot].itemCount) <= max(1, Self.mostShare * Double(page.items.count))
        return isRare ? role(at: next, of: item) : nil
    }

    /// A text without the marks that part it from others.
    func short(_ text: String) -> String? {
        guard text.utf8.count <= 200 else { return nil }
        var text = text[...]
        while let first = text.first, Self.separators.contains(first) { text = text.dropFirst() }
        while let last = text.last, Self.separators.contains(last) { text = text.dropLast() }
        return text.isEmpty ? nil : String(text)
    }
}
