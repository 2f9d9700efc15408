internal import BroadsheetCore

/// Reads the fields of the comments of one run.
struct GroupReader {
    private let page: ItemPage
    private let fields: PatternFields.Matches
    private let links: LinkResolver
    private let names: ItemNames
    private(set) var dates: DateField
    private(set) var bodies: BodyField
    private(set) var authors: AuthorField
    private var scores: ScoreField
    private var subjects: SubjectField

    init(_ page: ItemPage, _ fields: PatternFields.Matches, _ dateNodes: inout CommentDateNodes, _ links: LinkResolver) {
        self.page = page
        self.fields = fields
        self.links = links
        names = ItemNames(page, permalinks: (0..<page.items.count).map { fields.node(.permalink, of: $0, page.items) })
        dates = DateField(page, &dateNodes)
        if fields.has(.published) {
            for item in 0..<page.items.count {
                if let node = fields.node(.published, of: item, page.items) { dates.pin(item, node, dateNodes.date(of: node, page)) }
            }
        }
        bodies = BodyField(page, dates: dates)
        if fields.has(.text) {
            for item in 0..<page.items.count {
                if let node = fields.node(.text, of: item, page.items) { bodies.pin(item, node) }
            }
        }
        authors = AuthorField(page, dates: dates, bodies: bodies)
        if fields.has(.author) {
            let nodes = (0..<page.items.count).map { fields.node(.author, of: $0, page.items) }
            let isSure = nodes.count { $0 != nil } * 2 >= nodes.count
            for (item, node) in nodes.enumerated() {
                if let node { authors.pin(item, node, Self.name(at: node, page)) } else if isSure { authors.unpin(item) }
            }
        }
        subjects = SubjectField(page, dates: dates, bodies: bodies, authors: authors, fields)
        scores = ScoreField(page, dates: dates, bodies: bodies, authors: authors)
        pinScores()
    }

    /// Where a pattern's votes or reactions stand anywhere on the page, other numbers are none.
    private mutating func pinScores() {
        let nodes = (0..<page.items.count).map { fields.node(.score, of: $0, page.items) }
        let reactions = fields.all(.reactions, in: 0..<page.tree.count)
        guard !reactions.isEmpty || nodes.contains(where: { $0 != nil }) else { return }
        scores.keepStated()
        for (item, node) in nodes.enumerated() {
            guard let node else { continue }
            let votes = VoteNumbers(at: node, page)
            if let score = votes.score { scores.pin(item, score, against: votes.against) }
        }
    }

    private static func name(at node: Int, _ page: ItemPage) -> String {
        let stated = page.tree.tag(of: node) == .meta ? page.tree.attribute(.content, of: node) : nil
        let name = CommenterName.clean(stated ?? page.text(node))
        return name.isEmpty ? page.tree.attribute("data-username", of: node) ?? "" : name
    }

    /// Marks the nodes of the texts and gives the drafts, parents as places among them.
    func drafts(boxes: [Int?], dateNodes: inout CommentDateNodes, kept: inout [Bool]) -> [CommentDraft] {
        let noise = fields.all(.noise, in: 0..<page.tree.count)
        var texts = TextField(page, dates: dates, bodies: bodies, authors: authors, later: dateNodes.reader, noise: noise)
        texts.mark(&kept)
        let parentLinks = (0..<page.items.count).map { fields.node(.parentLink, of: $0, page.items) }
        let roles = RoleField(page, dates: dates, bodies: bodies, authors: authors)
        let finder = ParentFinder(page, names: names, authors: authors.names, bodies: bodies)
        let parents = finder.parents(boxes: boxes, parentLinks: parentLinks)
        return (0..<page.items.count).map { item in
            let range = texts.ranges[item]
            var draft = CommentDraft(span: page.items.spans[item], textRange: range, holes: page.items.holes(of: item, in: range))
            draft.id = names.ids[item]
            draft.subject = subjects.nodes[item]
            draft.author = author(of: item, roles)
            draft.parts.author = authors.nodes[item]
            draft.parts.date = dates.nodes[item]
            draft.published = dates.dates[item]
            draft.edited = edited(item, &dateNodes)
            draft.permalink = permalink(of: item)
            draft.score = scores.scores[item]
            if let votes = scores.votes[item] {
                draft.reactions = [Comment.Reaction(name: "like", count: votes.up), Comment.Reaction(name: "dislike", count: votes.down)]
            }
            for range in page.items.ranges(of: item) {
                draft.reactions += fields.all(.reactions, in: range).compactMap { VoteNumbers.reaction(at: $0, page) }
            }
            // The sum of named reactions is no vote.
            let sum = draft.reactions.reduce(0) { $0 + $1.count }
            if fields.has(.reactions), !draft.reactions.isEmpty, draft.score == sum { draft.score = nil }
            draft.parent = parents[item]?.item
            draft.parentEvidence = parents[item]?.evidence
            mark(&draft, item)
            return draft
        }
    }

    private func author(of item: Int, _ roles: RoleField) -> Contributor? {
        guard let name = authors.names[item], !name.isEmpty else { return nil }
        var author = Contributor(name: name)
        if let node = authors.nodes[item] { author.link = profileLink(at: node, item).map { Link($0) } }
        author.role = role(of: item, roles)
        return author
    }

    /// A link around a name holds little else, such as the name of the account.
    private static let mostAroundName = 80

    /// The link on a name, or around it, unless it leads to the comment itself.
    private func profileLink(at node: Int, _ item: Int) -> String? {
        let first = page.items.spans[item].lowerBound
        var link = page.tree.tag(of: node) == .a ? node : page.tree.firstDescendant(of: node, .a)
        var around = page.tree.parent(of: node)
        for _ in 0..<4 where link == nil {
            guard let element = around, element >= first, page.characters(element) <= Self.mostAroundName,
                !(dates.nodes[item].map { page.subtree(element).contains($0) } ?? false)
            else { break }
            if page.tree.tag(of: element) == .a { link = element }
            around = page.tree.parent(of: element)
        }
        guard let link, let href = page.tree.attribute(.href, of: link), !href.hasPrefix("#") else { return nil }
        if let id = names.ids[item], href.hasSuffix("#\(id)") { return nil }
        return links.resolve(href)
    }

    private func role(of item: Int, _ roles: RoleField) -> String? {
        guard fields.has(.role) else { return roles.role(of: item) }
        return fields.node(.role, of: item, page.items).flatMap { roles.short(page.text($0)) }
    }

    private func edited(_ item: Int, _ dateNodes: inout CommentDateNodes) -> PartialDate? {
        if fields.has(.edited) {
            guard let node = fields.node(.edited, of: item, page.items) else { return nil }
            let date = dateNodes.date(of: node, page).flatMap { $0.year == nil ? nil : $0 }
            guard date?.hour == nil, let title = page.tree.attribute(.title, of: node) else { return date }
            return dateNodes.date(in: title).flatMap { $0.day == nil ? nil : $0 } ?? date
        }
        for range in page.items.ranges(of: item) where page.signals.total(.otherDates, range) > 0 {
            for node in range where page.signals.traits[node].contains(.edited) && page.characters(node) <= 120 {
                if let date = dateNodes.date(of: node, page), date.year != nil { return date }
            }
        }
        return nil
    }

    private static let addressAttributes = ["href", "data-wpd-clipboard", "data-comment-url", "data-href", "data-url", "content"]
    private static let controlWords = ["reply", "report", "vote", "flag", "like", "quote", "edit", "delete", "login", "respond", "share"]

    /// The link with the comment's own number in it, best the one on the date.
    private func permalink(of item: Int) -> String? {
        if let node = fields.node(.permalink, of: item, page.items) {
            for link in [node, page.tree.firstDescendant(of: node, .a) ?? page.tree.parent(of: node) ?? node] {
                for name in Self.addressAttributes {
                    if let address = page.tree.attribute(name, of: link), !address.isEmpty { return links.resolve(address) }
                }
            }
        }
        guard let id = names.ids[item] else { return linkOnDate(of: item) }
        let number = ItemNames.ownNumber(id) ?? id
        var best: String?
        for range in page.items.ranges(of: item) {
            for node in range where page.tree.records[node].tag == .a {
                guard let href = page.tree.attribute(.href, of: node), href.utf8.count < 2000, href.contains(number) else { continue }
                let lower = href.lowercased()
                if Self.controlWords.contains(where: { lower.contains($0) }), !lower.hasSuffix("#\(id.lowercased())") { continue }
                let isOnDate = dates.nodes[item].map { page.subtree(node).contains($0) || page.subtree($0).contains(node) } ?? false
                if best == nil || isOnDate { best = href }
                if isOnDate { return best.flatMap(links.resolve) }
            }
        }
        return best.flatMap(links.resolve) ?? linkOnDate(of: item)
    }

    /// The address of a link around the date or in it, which on all platforms leads to the comment, wherever that stands.
    private func linkOnDate(of item: Int) -> String? {
        guard let date = dates.nodes[item] else { return nil }
        var link = page.tree.tag(of: date) == .a ? date : page.tree.firstDescendant(of: date, .a)
        var around = page.tree.parent(of: date)
        for _ in 0..<2 where link == nil {
            guard let element = around, element > page.items.spans[item].lowerBound, page.characters(element) <= page.characters(date) + 4
            else { break }
            if page.tree.tag(of: element) == .a { link = element }
            around = page.tree.parent(of: element)
        }
        guard let link, page.characters(link) * 2 >= page.characters(date) else { return nil }
        if let author = authors.nodes[item], page.subtree(link).contains(author) || page.subtree(author).contains(link) { return nil }
        guard let href = page.tree.attribute(.href, of: link), href.utf8.count > 1, href.utf8.count < 2000 else { return nil }
        let lower = href.lowercased()
        return Self.controlWords.contains { lower.contains($0) } || lower.hasPrefix("javascript:") ? nil : links.resolve(href)
    }
}

extension GroupReader {
    private func matches(_ field: CommentPattern.Field, _ item: Int) -> Bool {
        fields.has(field) && fields.node(field, of: item, page.items) != nil
    }

    /// What sort of comment it is, and whether it can be read.
    private func mark(_ draft: inout CommentDraft, _ item: Int) {
        let own = page.signals.traits[draft.span.lowerBound]
        if matches(.openingPost, item) { draft.kind = .openingPost }
        if matches(.answer, item) { draft.kind = .answer }
        if matches(.review, item) { draft.kind = .review }
        draft.isPingback = fields.has(.pingback) && matches(.pingback, item) || own.contains(.pingback)
        if draft.isPingback || beginsWithPingbackLabel(item) {
            draft.pingbackLink = pingbackLink(item)
            draft.isPingback = true
        }
        let states: [(CommentPattern.Field, Comment.State, LabelTraits)] = [
            (.deleted, .deleted, .deleted), (.spam, .spam, .spam), (.pending, .pending, .pending), (.hidden, .hidden, .collapsed),
        ]
        if let state = states.first(where: { fields.has($0.0) ? matches($0.0, item) : own.contains($0.2) }) { draft.state = state.1 }
        draft.isRemoved = draft.state == .deleted && fields.has(.deleted)
        draft.isByArticleAuthor = fields.has(.articleAuthor) ? matches(.articleAuthor, item) : own.contains(.articleAuthor)
    }

    private func beginsWithPingbackLabel(_ item: Int) -> Bool {
        let range = page.items.ranges(of: item).first ?? page.items.spans[item]
        for node in range where page.tree.tag(of: node) == .text && page.signals.own(.characters, node) > 0 {
            return page.tree.squeezedBytes(of: node).withUnsafeBufferPointer { ControlWords.isPingbackLabel($0) }
        }
        return false
    }

    /// The link to the page that links here.
    private func pingbackLink(_ item: Int) -> Int? {
        for range in page.items.ranges(of: item) {
            for node in range where page.tree.tag(of: node) == .a && page.characters(node) > 0 {
                if !page.isControl(page.tree.squeezedBytes(of: node)) { return node }
            }
        }
        return nil
    }
}
